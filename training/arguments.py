"""Arguments of a predicate: spans that the role tags or the tree suggest, how likely each is right, and the best set of them.

The tags see every word alone; arguments are whole phrases, and which role a phrase can have goes by the predicate and by how
the phrase hangs on it. A forest of small trees weighs both (`fit_arguments.py` makes it and the counts that it asks)."""

import json
import re
from pathlib import Path

import numpy as np

from .labels import ROLES

DATA = Path(__file__).parent.parent / "src/reader/decode/arguments/data.json"
COUNT = len(ROLES)
LIKELY = 0.02  # a role that no word has with this probability is left out
CORE = 6  # ARG0–ARG5 come first
NONE = 0  # in counts: no argument; role k is 1 + k
COPULAS = {"is", "are", "was", "were", "be", "been", "being", "'s", "’s", "'re", "’re", "am", "'m", "’m", "get", "got", "gets", "getting", "gotten"}
ENDING = re.compile(r"^(.{3,}?)(?:ing|ies|ied|ed|es|s|e|y)$")


class Tree:
    """A parsed sentence: heads count from 0, −1 is the root."""

    def __init__(self, words, upos, heads, deprel, irregular):
        n = len(words)
        self.lower, self.upos, self.heads, self.deprel = [w.lower() for w in words], upos, heads, deprel
        self.irregular = irregular
        self.above = [self._above(i) for i in range(n)]
        self.under = [set() for _ in range(n)]
        for i in range(n):
            for a in self.above[i]:
                self.under[a].add(i)
        self.kids = [[] for _ in range(n)]
        self.marker = [""] * n
        for i, h in enumerate(heads):
            if h >= 0:
                self.kids[h].append(i)
                if deprel[i] in ("case", "mark") and not self.marker[h]:
                    self.marker[h] = self.lower[i]

    def _above(self, i):
        out = []
        while i >= 0:
            out.append(i)
            i = self.heads[i]
        return out

    def stem(self, i):
        """The word without its inflection, roughly."""
        form = self.lower[i]
        if self.upos[i] not in ("VERB", "AUX", "NOUN"):
            return form
        form = self.irregular.get(form, form)
        cut = ENDING.match(form)
        form = cut[1] if cut else form
        double = len(form) > 3 and form[-1] == form[-2] and form[-1] not in "aeiousl"
        return form[:-1] if double else form

    def path(self, h, w):
        """Relations up from w, then down to h: `/nsubj`, `xcomp/nsubj`; "far" where there are more than four."""
        up, down = self.above[w], self.above[h]
        at = next(i for i, a in enumerate(down) if a in up) if down[-1] == up[-1] else None
        if at is None:
            return "far"
        ups = [self.deprel[i] for i in up[: up.index(down[at])]]
        downs = [self.deprel[i] for i in down[:at]]
        if len(ups) + len(downs) > 4:
            return "far"
        return "^".join(ups) + "/" + ".".join(reversed(downs))

    def voice(self, w):
        """p(assive), at (active, with an object or clause), ai (active, without), or the first letter of another tag."""
        if self.upos[w] != "VERB":
            return self.upos[w][0]
        kids, form = self.kids[w], self.lower[w]
        if not form.endswith("ing"):
            if any(self.deprel[i] == "aux" and self.lower[i] in COPULAS for i in kids):
                return "p"
            if self.deprel[w] == "acl" and not any(self.deprel[i] in ("aux", "mark", "nsubj") for i in kids):
                return "p"
            if self.deprel[w] == "amod":
                return "p"
        return "at" if any(self.deprel[i] in ("obj", "ccomp", "xcomp") for i in kids) else "ai"

    def head(self, b, e):
        """The word of [b, e) that hangs outside and has most of it below; the first of equals."""
        best, most = b, 0
        for i in range(b, e):
            if not b <= self.heads[i] < e:
                size = sum(b <= j < e for j in self.under[i])
                if size > most:
                    best, most = i, size
        return best

    def branch(self, h, w):
        """Words below h without the branch that holds w; None where h is w."""
        if h == w:
            return None
        if w not in self.under[h]:
            return self.under[h]
        return self.under[h] - self.under[self.above[w][self.above[w].index(h) - 1]]


def keys(tree, h, w, voice):
    """What the counts know phrases with head h of predicate w by, widest first; the last one goes by the phrase's head."""
    path, marker = tree.path(h, w), tree.marker[h]
    own = "#" if tree.upos[h] == "PROPN" else tree.stem(h)
    phrase, stem = f"{path} {marker}", tree.stem(w)
    return (f"{voice[0]} {path}", f"{voice} {phrase}", f"{stem} {voice[0]} {phrase}", f"{stem} {voice} {phrase}"), f"{phrase} {own}"


def likely(found, base, tables, weights):
    """Probabilities [1 + roles] of no argument and each role: counts of each key smoothed by those of the wider one."""
    p = base
    for key, table, weight in zip(found, tables, weights):
        counts = table(key)
        if counts is not None:
            total = sum(n for _, n in counts)
            p = [weight * v for v in p]
            for k, n in counts:
                p[k] += n
            p = [v / (total + weight) for v in p]
    return p


class Counts:
    """The counts as they are kept: {key: [label, count, label, count, …]} of each kind of key."""

    def __init__(self, kept):
        self.base = kept["base"]
        self.tables = [self._table(kept[k]) for k in ("path", "marker", "stem", "voice", "word")]

    @staticmethod
    def _table(rows):
        pairs = {key: list(zip(row[::2], row[1::2])) for key, row in rows.items()}
        return pairs.get

    def of(self, tree, h, w, voice):
        """(by the predicate, by the phrase's own head)."""
        wide, own = keys(tree, h, w, voice)
        middle = likely(wide[:2], self.base, self.tables[:2], (5, 3))
        return likely(wide[2:], middle, self.tables[2:4], (3, 2)), likely([own], middle, self.tables[4:], (3,))


class Frame:
    """What is known of one predicate at `w`: role log-probabilities [W, 1 + 2K], its logit, the arguments that the tags give."""

    def __init__(self, tree, w, logp, predicate, counts, best):
        self.tree, self.w, self.predicate, self.counts, self.best = tree, w, predicate, counts, set(best)
        self.logp = logp.astype(np.float64)
        self.p = np.exp(self.logp)
        self.n = len(self.p)
        unlikely = np.repeat(np.maximum(self.p[:, 1::2], self.p[:, 2::2]).max(0) <= LIKELY, 2)
        self.p[:, 1:][:, unlikely] = 0  # roles that no word has
        self.role = self.p[:, 1::2] + self.p[:, 2::2]
        self.sum = np.concatenate([np.zeros((1, COUNT)), self.role.cumsum(0)])
        self.voice = tree.voice(w)
        self.known = {}

    def prior(self, h):
        if h not in self.known:
            self.known[h] = self.counts.of(self.tree, h, self.w, self.voice)
        return self.known[h]

    def share(self, b, e):
        """Mean probability of each role in [b, e)."""
        return (self.sum[e] - self.sum[b]) / (e - b)

    def elsewhere(self, b, e, k):
        """The highest probability of role k outside [b, e)."""
        return max(self.role[:b, k].max(initial=0), self.role[e:, k].max(initial=0))


def candidates(frame):
    """[(begin, end, role)] worth weighing, in order: the best tag sequence, phrases of the tree, spans along likely tags."""
    p, n, w, tree = frame.p, frame.n, frame.w, frame.tree
    out = set(frame.best)
    spans = set()
    for h in range(n):
        words = tree.branch(h, w)
        if words is None:
            continue
        b, e = h, h + 1
        while b - 1 in words:
            b -= 1
        while e in words:
            e += 1
        spans.add((b, e))
        if e - b > 1 and tree.upos[e - 1] == "PUNCT":
            spans.add((b, e - 1))
        if e - b > 1 and tree.upos[b] == "PUNCT":
            spans.add((b + 1, e))
    for b, k in zip(*(x.tolist() for x in np.nonzero(p[:, 1::2] > 0.06))):
        e, inside = b + 1, 2 + 2 * k
        if e == n or p[e, inside] < 0.8:
            out.add((b, e, k))
        while e < n and p[e, inside] > 0.12:
            e += 1
            if e == n or p[e, inside] < 0.9:
                out.add((b, e, k))
    spans |= {(b, e) for b, e, _ in out}
    for b, e in spans:
        if not b <= w < e:
            mass = np.maximum(frame.share(b, e), p[b, 1::2])
            out |= {(b, e, k) for k in np.nonzero(mass > 0.12)[0].tolist()}
    return sorted(c for c in out if not c[0] <= w < c[1])


def span_evidence(frame, b, e):
    """(head, {feature: number}) of [b, e) whatever its role."""
    tree, p, n = frame.tree, frame.p, frame.n
    h = tree.head(b, e)
    loose = sum(not b <= tree.heads[i] < e for i in range(b, e))
    left_out = [i for i in tree.branch(h, frame.w) if not b <= i < e]
    missing = [i for i in left_out if tree.upos[i] != "PUNCT"]
    any_role = 1 - p[b:e, 0]
    return h, {
        "loose": loose,
        "missing": len(missing),
        "missing next": e in missing,
        "whole": loose == 1 and not left_out and frame.w not in tree.under[h],
        "begins with mark": tree.upos[b] == "PUNCT",
        "ends with mark": tree.upos[e - 1] == "PUNCT",
        "length": e - b,
        "distance": b - frame.w if b > frame.w else frame.w - e + 1,
        "no role first": p[b, 0],
        "any": any_role.sum() / (e - b),
        "least any": any_role.min(),
        "begins any": p[b, 1::2].sum(),
        "goes on any": p[e, 2::2].sum() if e < n else 0,
        "before any": 1 - p[b - 1, 0] if b else 0,
        "begins within": p[b + 1 : e, 1::2].sum(1).max(initial=0),
        "predicate": frame.predicate,
        "best span": any(c[:2] == (b, e) for c in frame.best),
    }


def role_evidence(frame, b, e, k, h, span):
    """{feature: number} of role k for [b, e), whose head is h."""
    logp, p = frame.logp, frame.p
    begins, inside = 1 + 2 * k, 2 + 2 * k
    gain = logp[b, begins] - logp[b, 0] + (logp[b + 1 : e, inside] - logp[b + 1 : e, 0]).sum()
    share = frame.share(b, e)
    prior, own = frame.prior(h)
    return {
        "role": k,
        "begins": p[b, begins],
        "gain": gain,
        "gain a word": gain / (e - b),
        "mean": share[k],
        "least": frame.role[b:e, k].min(),
        "goes on": p[e, inside] if e < frame.n else 0,
        "before": frame.role[b - 1, k] if b else 0,
        "at head": frame.role[h, k],
        "elsewhere": frame.elsewhere(b, e, k),
        "rest": max(share[j] for j in range(COUNT) if j != k),
        "of any": share[k] / span["any"],
        "ARG0 elsewhere": 0 if k == 0 else frame.elsewhere(b, e, 0),
        "ARG1 elsewhere": 0 if k == 1 else frame.elsewhere(b, e, 1),
        "ARG2 elsewhere": 0 if k == 2 else frame.elsewhere(b, e, 2),
        "best": (b, e, k) in frame.best,
        "prior": prior[1 + k],
        "prior none": prior[NONE],
        "prior of any": prior[1 + k] / (1.001 - prior[NONE]),
        "own prior": own[1 + k],
        "own prior none": own[NONE],
    }


def evidence(frame):
    """(candidates, [{feature: number}] of each)."""
    found = candidates(frame)
    spans, rows = {}, []
    for b, e, k in found:
        if (b, e) not in spans:
            spans[b, e] = span_evidence(frame, b, e)
        h, span = spans[b, e]
        rows.append({**span, **role_evidence(frame, b, e, k, h, span)})
    return found, rows


class Forest:
    """A sum of trees: nodes as [feature, threshold, where to go when greater] or a leaf's value; the lesser branch comes next."""

    def __init__(self, kept):
        self.start, self.features, self.trees = kept["start"], kept["features"], kept["trees"]

    def __call__(self, row):
        values = [float(row[name]) for name in self.features]
        return sum((self._leaf(tree, values) for tree in self.trees), self.start)

    @staticmethod
    def _leaf(tree, values):
        at = 0
        while not isinstance(tree[at], (int, float)):
            feature, threshold, greater = tree[at]
            at = at + 1 if values[feature] <= threshold else greater
        return tree[at]


def choose(found, scores):
    """The candidates with scores above 0, best first, that do not overlap; ARG0–ARG5 at most once each. In order."""
    out = []
    for i in sorted(range(len(found)), key=lambda i: -scores[i]):
        b, e, k = found[i]
        if scores[i] > 0 and all((e <= x or y <= b) and not (k == j < CORE) for x, y, j in out):
            out.append(found[i])
    return sorted(out)


class Arguments:
    """The counts and the forest of `data.json`."""

    def __init__(self, path=DATA):
        kept = json.loads(Path(path).read_text(encoding="utf-8"))
        self.irregular, self.counts, self.forest = kept["irregular"], Counts(kept), Forest(kept["forest"])

    def tree(self, words, upos, heads, deprel):
        return Tree(words, upos, heads, deprel, self.irregular)

    def of(self, tree, w, logp, predicate, best):
        """[(role, begin, end)] of the predicate at `w`; `best` are those that its tags give."""
        best = [(b, e, ROLES.index(k)) for k, b, e in best]
        found, rows = evidence(Frame(tree, w, logp, predicate, self.counts, best))
        return [(ROLES[k], b, e) for b, e, k in choose(found, [self.forest(r) for r in rows])]
