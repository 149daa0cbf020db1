"""python -m training.fit_arguments --model models/reader-en --data ../shared/data --out src/reader/decode/arguments/data.json

Makes what `arguments.py` weighs spans by, from PropBank on EWT, train: counts of which phrases have which roles, and a forest.
The model knows these sentences, so the forest would trust it too much: an eighth of the word pieces is hidden while they are
read, which makes as many mistakes as in new text; and a sentence is not among the counts that it is shown."""

import argparse
import collections
import json
import math
import zlib
from pathlib import Path

import numpy as np

from . import dataset, decode
from .arguments import NONE, Counts, Frame, Tree, evidence, keys, likely
from .evaluate import OnnxReader
from .labels import MAX_PIECES, ROLES
from .pieces import Pieces
from .sources import roles, ud

FOLDS = 5
KINDS = ("path", "marker", "stem", "voice", "word")
HIDDEN, MASK = 0.12, 103
THRESHOLD = 0.4  # a span that is right less often than this costs more than it brings
LEAST = (5, 5, 3, 3, 3)  # times that a key must have been seen
GAIN = (0, 0, 2, 2, 4)  # what the likelihood of its roles must gain by it


def irregular_forms(lemmas):
    """{form: lemma} where both do not have the same stem by rule."""
    out = {}
    for upos in ("NOUN", "AUX", "VERB"):
        for form, lemma in lemmas.get(upos, {}).items():
            pair = Tree([form, lemma], [upos] * 2, [-1, -1], ["root"] * 2, {})
            if pair.stem(0) != pair.stem(1) and form.isascii():
                out[form] = lemma.lower()
    return out


class Seen:
    """Counts of all sentences and of each fold."""

    def __init__(self):
        self.tables = [collections.defaultdict(collections.Counter) for _ in KINDS]
        self.base = collections.Counter()

    def add(self, label, found):
        for table, key in zip(self.tables, found):
            table[key][label] += 1
        self.base[label] += 1

    def without(self, other, kept):
        """`Counts` of the `kept` keys without those of `other`."""
        rows = {"base": [self.base[k] - other.base[k] for k in range(1 + len(ROLES))]}
        rows["base"] = [n / sum(rows["base"]) for n in rows["base"]]
        for kind, mine, theirs, chosen in zip(KINDS, self.tables, other.tables, kept):
            rows[kind] = {}
            for key in chosen:
                left = mine[key] - theirs[key] if key in theirs else mine[key]
                if left:
                    rows[kind][key] = [x for pair in sorted(left.items()) for x in pair]
        return rows


def fold_of(record):
    return zlib.crc32(record["id"].encode()) % FOLDS


def arguments_of(predicate):
    """[(role, begin, end)] within the inventory."""
    found = [(roles.SAME.get(r, r), b, e) for r, b, e in predicate["args"]]
    return [a for a in found if a[0] in ROLES]


def count(records, trees, irregular):
    """(all, of each fold): which roles phrases have, by their keys; phrases beside the predicate without one count too."""
    whole, folds = Seen(), [Seen() for _ in range(FOLDS)]
    for r in records:
        rows = trees.get(r["id"])
        if not rows or len(rows) != len(r["tokens"]):
            continue
        tree = Tree(r["tokens"], [x[3] for x in rows], [int(x[6]) - 1 for x in rows], [x[7].split(":")[0] for x in rows], irregular)
        for p in r["predicates"]:
            w, voice = p["tok"][0], tree.voice(p["tok"][0])
            labels = {tree.head(b, e): 1 + ROLES.index(role) for role, b, e in arguments_of(p)}
            for h in range(len(rows)):
                near = tree.heads[h] == w or tree.heads[w] == h or tree.heads[h] == tree.heads[w]
                if h in labels or (near and h != w and tree.deprel[h] != "punct"):
                    wide, own = keys(tree, h, w, voice)
                    for seen in (whole, folds[fold_of(r)]):
                        seen.add(labels.get(h, NONE), (*wide, own))
    return whole, folds


def worth_keeping(whole):
    """The keys of each kind that say more than the wider ones."""
    kept = [{key for key, c in table.items() if sum(c.values()) >= least} for table, least in zip(whole.tables, LEAST)]
    wide = Counts(whole.without(Seen(), [*kept[:2], (), (), ()]))

    def without_stem(phrase, voices):
        path = phrase.split(" ")[0]
        found = [likely((f"{v[0]} {path}", f"{v} {phrase}"), wide.base, wide.tables[:2], (5, 3)) for v in voices]
        return [sum(p) / len(found) for p in zip(*found)]

    def gain(counts, before, weight):
        total = sum(counts.values()) + weight
        return sum((n - 0.5) * math.log((n - 0.5 + weight * before[k]) / total / before[k]) for k, n in counts.items())

    for kind, weight in ((2, 3), (3, 2), (4, 3)):
        for key in list(kept[kind]):
            counts = whole.tables[kind][key]
            if kind == 4:
                before = without_stem(key.rsplit(" ", 1)[0], ["at", "ai", "p", "N"])
            else:
                stem, voice, phrase = key.split(" ", 2)
                before = without_stem(phrase, ["at", "ai"] if voice == "a" else [voice])
            if kind == 3:
                known = whole.tables[2][f"{stem} {voice[0]} {phrase}"]
                before = [(known[k] + 3 * p) / (sum(known.values()) + 3) for k, p in enumerate(before)]
            if gain(counts, before, weight) < GAIN[kind]:
                kept[kind].discard(key)
    return kept


def readings(model, pieces, records, seed):
    """(record, outputs) of each record that is short enough, with some of its word pieces hidden."""
    rng = np.random.default_rng(seed)
    for r in records:
        enc = pieces.sentence([w.replace("\u00a0", " ") for w in r["tokens"]])
        if len(enc[0]) > MAX_PIECES:
            continue
        batch = dataset.encode([(None, enc)])
        hidden = rng.random(len(enc[0])) < HIDDEN
        hidden[[0, -1]] = False
        batch["ids"][0, hidden] = MASK
        yield r, model(batch)


def training_rows(model, pieces, records, whole, folds, kept, irregular, seed):
    """(feature names, rows, whether each span is an argument)."""
    counts = [Counts(whole.without(fold, kept)) for fold in folds]
    names, rows, right = [], [], []
    for r, out in readings(model, pieces, records, seed):
        x = decode.sentence(out, 0, r["tokens"])
        tree = Tree(r["tokens"], x["upos"], [h - 1 for h in x["heads"]], x["deprel"], irregular)
        gold = {p["tok"][0]: set(arguments_of(p)) for p in r["predicates"]}
        for i, (_, w) in enumerate(out["frames"]):
            if w in gold:
                logp = out["frame_scores"][i]
                best = [(b, e, ROLES.index(k)) for k, b, e in decode.spans(logp, ROLES)]
                frame = Frame(tree, int(w), logp, float(out["predicate"][0, w]), counts[fold_of(r)], best)
                found, values = evidence(frame)
                for v in values:
                    names = list(v)
                    rows.append([float(n) for n in v.values()])
                right += [(ROLES[k], b, e) in gold[w] for b, e, k in found]
    return names, np.array(rows, np.float32), np.array(right)


def fit(names, rows, right, trees, leaves, rate):
    """The forest as `arguments.Forest` reads it."""
    from sklearn.ensemble import HistGradientBoostingClassifier

    model = HistGradientBoostingClassifier(
        max_iter=trees, learning_rate=rate, max_leaf_nodes=leaves, min_samples_leaf=40, early_stopping=False, random_state=1
    ).fit(rows, right)
    start = float(model._baseline_prediction[0, 0]) - math.log(THRESHOLD / (1 - THRESHOLD))
    short = lambda x, digits: float(f"{x:.{digits}g}")

    def flat(nodes, at):
        node = nodes[at]
        if node["is_leaf"]:
            return [short(node["value"], 4)]
        lesser, greater = flat(nodes, node["left"]), flat(nodes, node["right"])
        moved = [[n[0], n[1], n[2] + 1 + len(lesser)] if isinstance(n, list) else n for n in greater]
        lesser = [[n[0], n[1], n[2] + 1] if isinstance(n, list) else n for n in lesser]
        return [[int(node["feature_idx"]), short(node["num_threshold"], 6), 1 + len(lesser)], *lesser, *moved]

    return {"start": short(start, 6), "features": names, "trees": [flat(p[0].nodes, 0) for p in model._predictors]}


def main():
    args = argparse.ArgumentParser(description=__doc__)
    args.add_argument("--model", default="models/reader-en")
    args.add_argument("--data", default="../shared/data")
    args.add_argument("--out", default="src/reader/decode/arguments/data.json")
    args.add_argument("--every", type=int, default=3, help="the forest learns from one sentence in so many")
    args.add_argument("--trees", type=int, default=70)
    args.add_argument("--leaves", type=int, default=15)
    args.add_argument("--rate", type=float, default=0.1)
    a = args.parse_args()
    irregular = irregular_forms(json.loads((Path(a.model) / "lemmas.json").read_text(encoding="utf-8")))
    records = list(roles.read(Path(a.data) / "srl_ewt/train.jsonl").values())
    trees = dict(ud.conllu(Path(a.data) / "ud_ewt/en_ewt-ud-train.conllu"))
    whole, folds = count(records, trees, irregular)
    kept = worth_keeping(whole)
    print({kind: len(k) for kind, k in zip(KINDS, kept)}, flush=True)
    pieces, model = Pieces(Path(a.model) / "vocab.txt"), OnnxReader(a.model)
    names, rows, right = training_rows(model, pieces, records[1 :: a.every], whole, folds, kept, irregular, seed=3)
    print(rows.shape, int(right.sum()), flush=True)
    tables = whole.without(Seen(), kept)
    tables["base"] = [float(f"{n:.4g}") for n in tables["base"]]
    forest = fit(names, rows, right, a.trees, a.leaves, a.rate)
    Path(a.out).parent.mkdir(parents=True, exist_ok=True)
    data = {"version": 1, "roles": ROLES, "irregular": irregular, **tables, "forest": forest}
    Path(a.out).write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
