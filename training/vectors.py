"""python -m training.vectors --model models/reader-en --out vectors.json: readings of fixed sentences, for other readers to agree with."""

import argparse
import json
from pathlib import Path

from . import dataset, decode
from .arguments import Arguments
from .evaluate import OnnxReader
from .pieces import Pieces

SENTENCES = [
    "President Bashar al-Assad 's government denied that its forces had used chlorine in Idlib on Tuesday .",
    "“ We will not leave , ” said Amira Haddad , a spokeswoman for the ministry .",
    "Rebels killed three policemen near Kandahar , according to Reuters .",
    "He does n't think the U.S. will send $ 5 million .",
    "The naïve café-owner 's iPhone cost €300 in São Paulo !",
    "北京 said : ok",
    ")",
    "TALKS IN GENEVA FAIL",
    "\" Maybe , \" she said , \" the deal was never signed . \"",
    "Two F-16s of the Royal Air Force struck ISIL positions in Anbar , the Pentagon said .",
]


def main():
    args = argparse.ArgumentParser(description=__doc__)
    args.add_argument("--model", default="models/reader-en")
    args.add_argument("--out", required=True)
    a = args.parse_args()
    pieces, model, arguments = Pieces(Path(a.model) / "vocab.txt"), OnnxReader(a.model), Arguments()
    rows = []
    for text in SENTENCES:
        words = text.split(" ")
        enc = pieces.sentence(words)
        x = decode.sentence(model(dataset.encode([(None, enc)])), 0, words, arguments)
        named = {k: enc[i] for i, k in enumerate(("input_ids", "shape_ids", "word_first", "word_last"))}
        rows.append({
            "words": words, **named, "upos": x["upos"], "heads": x["heads"], "deprel": x["deprel"],
            "ner": [[b, e, k] for k, b, e in x["ner"]],
            "mentions": [[b, e, k] for k, b, e in x["mentions"]],
            "frames": [{"word": f["word"], "roles": [list(r) for r in f["roles"]]} for f in x["frames"]],
            "factuality": [round(float(v), 2) for v in x["factuality"]],
            "attribution": x["attribution"],
        })  # fmt: skip
    Path(a.out).parent.mkdir(parents=True, exist_ok=True)
    Path(a.out).write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
