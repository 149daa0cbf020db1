"""python -m training.evaluate --model models/reader-en --data ../shared/data [--score ../shared/score] [--json FILE]

Scores the exported model on the dev sets, with the reference scorers where they exist. `--checkpoint FILE` scores a
PyTorch checkpoint instead, and roles then with gold predicates."""

import argparse
import importlib.util
import json
import sys
from pathlib import Path

import numpy as np

from . import dataset, decode, lists
from .arguments import Arguments
from .gazetteer import PEOPLES
from .labels import MAX_PIECES
from .model import INPUTS, OUTPUTS
from .pieces import Pieces
from .sources import facts, roles, ud
from .sources.names import REPORTS, bio_spans

KEYS = {"input_ids": "ids", "shape_ids": "shapes", "attention_mask": "mask", "word_first": "first", "word_last": "last", "word_mask": "words"}


class OnnxReader:
    """The exported model behind onnxruntime."""

    lists = False

    def __init__(self, folder, threads=1):
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        path = folder if str(folder).endswith(".onnx") else str(Path(folder) / "model.onnx")
        self.session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def __call__(self, batch, gold=None):
        feeds = {name: batch[KEYS[name]].numpy().astype(np.int32) for name in INPUTS}
        return dict(zip(OUTPUTS, self.session.run(OUTPUTS, feeds)))


class TorchReader:
    """A checkpoint; `gold` = [(sentence, word), …] gives the predicates to find roles for."""

    def __init__(self, checkpoint, threads=1):
        import torch

        from .model import Exported, Reader

        torch.set_num_threads(threads)
        weights = torch.load(checkpoint, weights_only=True)["model"]
        self.lists = "encoder.embedding.listed.weight" in weights
        layers = {k.split(".")[2] for k in weights if k.startswith("encoder.blocks.")}
        self.torch, self.reader = torch, Reader(len(layers), self.lists)
        self.reader.load_state_dict(weights)
        self.whole = Exported(self.reader.eval())

    def __call__(self, batch, gold=None):
        t = self.torch
        with t.no_grad():
            out = {k: v.numpy() for k, v in zip(OUTPUTS, self.whole(*(batch[KEYS[n]] for n in INPUTS)))}
            if gold:
                words = self.reader.words(*(batch[k] for k in ("ids", "shapes", "mask", "first", "last")))
                at = t.tensor(gold)
                out["frames"] = at.numpy()
                out["frame_scores"] = self.reader.roles(words, batch["words"], at[:, 0], at[:, 1]).log_softmax(-1).numpy()
        return out


def read(model, pieces, sentences, tokens=0, gold=None):
    """The reading of each sentence (a list of words), one at a time or in batches of `tokens` pieces; those that are too
    long are read up to the limit."""
    order, arguments = [], Arguments()
    for i, words in enumerate(sentences):
        words = list(words)[:128]
        enc = pieces.sentence(words)
        while len(enc[0]) > MAX_PIECES:
            words = words[:-4]
            enc = pieces.sentence(words)
        order.append((i, enc))
    order.sort(key=lambda p: len(p[1][0]))
    out, at = [None] * len(sentences), 0
    while at < len(order):
        end = at + 1
        while end < len(order) and tokens and (end + 1 - at) * len(order[end][1][0]) <= tokens:
            end += 1
        part = order[at:end]
        anchors = [(b, w) for b, (i, enc) in enumerate(part) for w in gold[i] if w < len(enc[2])] if gold else None
        numbers = model(dataset.encode(part), anchors)
        for b, (i, enc) in enumerate(part):
            out[i] = pad(decode.sentence(numbers, b, sentences[i][: len(enc[2])], arguments), len(sentences[i]))
        at = end
    return out


def pad(reading, n):
    """Plain answers for words beyond the limit."""
    short = n - len(reading["upos"])
    if short:
        reading["upos"] += ["X"] * short
        reading["heads"] += [1] * short
        reading["deprel"] += ["dep"] * short
        reading["factuality"] = np.concatenate([reading["factuality"], np.zeros(short)])
    return reading


def score_ud(model, pieces, path):
    rows = [r for _, r in ud.conllu(path)]
    got = read(model, pieces, [[w[1].replace("\u00a0", " ") for w in r] for r in rows])
    n = u = a = l = 0
    for r, x in zip(rows, got):
        for i, w in enumerate(r):
            head = x["heads"][i] == int(w[6]) if w[6].isdigit() else False
            n, u, a = n + 1, u + (x["upos"][i] == w[3]), a + head
            l += head and x["deprel"][i] == w[7].split(":")[0]
    return {"UPOS": 100 * u / n, "UAS": 100 * a / n, "LAS": 100 * l / n}


FOUR = {"person": "PER", "norp": "MISC", "other": "MISC", "event": "MISC", "weapon": "MISC", "vehicle": "MISC"}
FOUR |= dict.fromkeys(("organisation", "armed_group", "government", "military_unit", "media", "party"), "ORG")
FOUR |= dict.fromkeys(("state", "town", "region", "facility"), "LOC")


def proper(words, kind, b, e):
    """The part of a span that is written as a name, with its class of four: `Cuban regime` → MISC `Cuban`; or None."""
    if FOUR[kind] in ("ORG", "LOC"):
        while e > b and words[e - 1].islower():
            e -= 1
        while b < e and (words[b].islower() or words[b] == "The"):
            b += 1
        if b == e:
            return None
        if FOUR[kind] == "ORG" and " ".join(words[b:e]) in PEOPLES:
            kind = "norp"
    return b, e, FOUR[kind]


def score_worldwide(model, pieces, path, scorer):
    docs = [json.loads(line) for line in open(path, encoding="utf-8")]
    sentences = [(d["id"], s) for d in docs for s in d["sentences"]]
    got = read(model, pieces, [s["tokens"] for _, s in sentences])
    found = {d["id"]: [] for d in docs}
    for (doc, s), x in zip(sentences, got):
        for kind, b, e in x["ner"]:
            part = proper(s["tokens"], kind, b, e) if kind in FOUR else None
            if part:
                found[doc].append([s["offsets"][part[0]][0], s["offsets"][part[1] - 1][1], part[2]])
    return scorer.ner(docs, [{"id": k, "entities4": v} for k, v in found.items()], key="entities4")


TEN = {mine: theirs for theirs, mine in REPORTS.items()}


def score_re3d(model, pieces, path, scorer):
    records = [json.loads(line) for line in open(path, encoding="utf-8")]
    got = read(model, pieces, [r["tokens"] for r in records])
    gold, found = [], []
    for i, (r, x) in enumerate(zip(records, got)):
        gold.append({"id": i, "entities": [list(s) for s in bio_spans(r["tags"])]})
        found.append({"id": i, "entities": [[b, e, TEN[kind]] for kind, b, e in x["mentions"]]})
    return scorer.ner(gold, found)


def score_roles(model, pieces, path, scorer):
    gold = list(roles.read(path).values())
    known = [[p["tok"][0] for p in g["predicates"]] for g in gold]
    got = read(model, pieces, [g["tokens"] for g in gold], gold=known)
    found, hit, said, total = [], 0, 0, 0
    for g, x in zip(gold, got):
        by_word = {p["tok"][0]: p["tok"] for p in g["predicates"]}
        hit += sum(f["word"] in by_word for f in x["frames"])
        said, total = said + len(x["frames"]), total + len(by_word)
        args = {f["word"]: [[r, b, e] for r, b, e in f["roles"]] for f in x["frames"]}
        found.append({"id": g["id"], "predicates": [{"tok": by_word[w], "args": a} for w, a in args.items() if w in by_word]})
    out = scorer.srl(gold, found)
    return {**out, "predicates": {"P": 100 * hit / max(said, 1), "R": 100 * hit / total}}


def score_facts(model, pieces, path, scorer):
    gold = [json.loads(line) for line in open(path, encoding="utf-8")]
    got = read(model, pieces, [g["tokens"] for g in gold])
    found = [{"targets": [{"factuality": float(x["factuality"][t["tok"][0]])} for t in g["targets"]]} for g, x in zip(gold, got)]
    return scorer.fact(gold, found)


CLOSERS = {'"', "”", "''", "’", "'", ")", "]"}


def cut(tokens):
    """(b, e) of sentences of a tokenised paragraph, by rule."""
    out, b = [], 0
    for i, w in enumerate(tokens):
        follows = tokens[i + 1] if i + 1 < len(tokens) else ""
        ended = w in (".", "?", "!") or (w in CLOSERS and i and tokens[i - 1] in (".", "?", "!"))
        if ended and not (follows in CLOSERS) and not follows[:1].islower():
            out.append((b, i + 1))
            b = i + 1
    return [*out, (b, len(tokens))] if b < len(tokens) else out


def score_attribution(model, pieces, documents, paragraphs, scorer):
    """PolNeAR documents, read sentence by sentence from CofeNet's tokens: the head alone, without rules across sentences."""
    docs = [json.loads(line) for line in open(documents, encoding="utf-8")]
    seen, parts = set(), []
    for p in map(json.loads, open(paragraphs, encoding="utf-8")):
        if p["offsets"] and (p["doc"], p["offsets"][0][0]) not in seen:
            seen.add((p["doc"], p["offsets"][0][0]))
            parts += [(p["doc"], p["tokens"][b:e], p["offsets"][b:e]) for b, e in cut(p["tokens"])]
    plain = lambda t: ['"' if w in ("``", "''") else w for w in t]
    got = read(model, pieces, [plain(t) for _, t, _ in parts])
    found = {d["id"]: [] for d in docs}
    for (doc, _, offsets), x in zip(parts, got):
        span = lambda s: [offsets[s[0]][0], offsets[s[1] - 1][1]]
        for a in x["attribution"]:
            whole = {"source": [span(a["source"])] if a["source"] else [], "cue": [span(a["cue"])], "content": [span(c) for c in a["content"]]}
            if doc in found:
                found[doc].append(whole)
    out = scorer.attr_doc(docs, [{"id": k, "attributions": v} for k, v in found.items()])
    return {k: out[k] for k in ("WHO_SAID_WHAT@.5", "content_match@.5", "cue_exact", "source_exact", "content_exact")}


def load_scorer(folder):
    spec = importlib.util.spec_from_file_location("score_language", Path(folder) / "score_language.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main():
    args = argparse.ArgumentParser(description=__doc__)
    args.add_argument("--model", default="models/reader-en")
    args.add_argument("--checkpoint")
    args.add_argument("--vocab")
    args.add_argument("--data", default="../shared/data")
    args.add_argument("--score", default="../shared/score")
    args.add_argument("--threads", type=int, default=1)
    args.add_argument("--only", default="")
    args.add_argument("--json")
    a = args.parse_args()
    model = TorchReader(a.checkpoint, a.threads) if a.checkpoint else OnnxReader(a.model, a.threads)
    pieces = Pieces(a.vocab or Path(a.model) / "vocab.txt", lists.kinds if model.lists else None)
    data, scorer = Path(a.data), load_scorer(a.score)
    tasks = {
        "ud_ewt": lambda: score_ud(model, pieces, data / "ud_ewt/en_ewt-ud-dev.conllu"),
        "ud_gum": lambda: score_ud(model, pieces, data / "ud_gum/en_gum-ud-dev.conllu"),
        "worldwide": lambda: score_worldwide(model, pieces, data / "worldwide_ner/dev.jsonl", scorer),
        "re3d": lambda: score_re3d(model, pieces, data / "re3d/dev.jsonl", scorer),
        "roles": lambda: score_roles(model, pieces, data / "srl_ewt/dev.jsonl", scorer),
        "facts": lambda: score_facts(model, pieces, data / "factuality/uds_ih2.dev.jsonl", scorer),
        "attribution": lambda: score_attribution(model, pieces, data / "polnear/dev.jsonl", data / "polnear_cofenet/dev.jsonl", scorer),
    }
    result = {}
    for name, run in tasks.items():
        if not a.only or name in a.only.split(","):
            result[name] = run()
            print(name, json.dumps(result[name]), flush=True)
    if a.json:
        Path(a.json).write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
