"""From the model's numbers to tags, trees, names, frames and attributions (the TypeScript reader decodes alike)."""

import numpy as np

from .labels import ATTRIBUTION, DEPREL, MENTIONS, NER, NER_GROUPS, ROLES, UPOS

FAR = -1e9
CROSSING = 4.0  # log-probability that a tree with crossing arcs must have more than the best one without


def spans(scores, labels):
    """Best BIO spans [(label, begin, end)] for log-scores [W, 1 + 2K] with O, B-0, I-0, B-1, …: Viterbi."""
    n, size = scores.shape
    k = (size - 1) // 2
    best = scores[0].copy()
    best[2::2] = FAR
    back = np.zeros((n, size), dtype=np.int64)
    for i in range(1, n):
        top = int(best.argmax())
        step = np.empty(size)
        step[0], step[1::2] = best[top], best[top]
        back[i, 0], back[i, 1::2] = top, top
        b, inside = best[1::2], best[2::2]
        step[2::2] = np.maximum(b, inside)
        back[i, 2::2] = np.where(b >= inside, 1 + 2 * np.arange(k), 2 + 2 * np.arange(k))
        best = step + scores[i]
    tag, tags = int(best.argmax()), []
    for i in range(n - 1, -1, -1):
        tags.append(tag)
        tag = int(back[i, tag])
    tags.reverse()
    out = []
    for i, t in enumerate(tags):
        if t % 2 == 1:
            out.append([labels[t // 2], i, i + 1])
        elif t:
            out[-1][2] = i + 1
    return [tuple(s) for s in out]


def names(logp):
    """[(type, begin, end)] from NER log-probabilities: first the group, then the finest type of the span."""
    p = np.exp(logp)
    groups = list(NER_GROUPS)
    coarse = np.zeros((len(p), 1 + 2 * len(groups)))
    coarse[:, 0] = p[:, 0]
    for g, types in enumerate(NER_GROUPS.values()):
        ids = [NER.index(t) for t in types]
        coarse[:, 1 + 2 * g] = p[:, [1 + 2 * k for k in ids]].sum(1)
        coarse[:, 2 + 2 * g] = p[:, [2 + 2 * k for k in ids]].sum(1)
    out = []
    for group, b, e in spans(np.log(coarse + 1e-12), groups):
        mass = {t: p[b:e, [1 + 2 * NER.index(t), 2 + 2 * NER.index(t)]].sum() for t in NER_GROUPS[group]}
        out.append((max(mass, key=mass.get), b, e))
    return out


def tree(arc):
    """Heads (0 = root, one root) of the best tree of log-scores [W, W+1]. English seldom crosses arcs: a tree that does
    must be much better than the best one that does not."""
    heads = spanning(arc)
    if crosses(heads):
        flat, each = projective(arc), np.arange(len(heads))
        scores = arc.astype(np.float64)
        if scores[each, np.array(heads)].sum() - scores[each, np.array(flat)].sum() < CROSSING:
            return flat
    return heads


def crosses(heads):
    """Whether two arcs cross, that from the root, which stands before the first word, among them."""
    arcs = [(min(i, h), max(i, h)) for i, h in enumerate(heads, 1)]
    return any(a < c < b < d or c < a < d < b for i, (a, b) in enumerate(arcs) for c, d in arcs[:i])


def projective(arc):
    """Heads of the best tree without crossing arcs (Eisner 1996): word 0 is the root, and has one word below it."""
    n = len(arc)
    score = np.full((n + 1, n + 1), FAR)
    score[:, 1:] = arc.T
    score[0, 1:] -= 1e4
    # Best halves [from, to, side]: closed, and open with an arc between both ends; side 1 has its head on the left.
    closed, opened = np.full((n + 1, n + 1, 2), FAR * 10), np.full((n + 1, n + 1, 2), FAR * 10)
    closed_at, opened_at = np.zeros((n + 1, n + 1, 2), int), np.zeros((n + 1, n + 1), int)
    for i in range(n + 1):
        closed[i, i] = 0
    for span in range(1, n + 1):
        for a in range(n + 1 - span):
            b = a + span
            both = closed[a, a:b, 1] + closed[a + 1 : b + 1, b, 0]
            k = int(both.argmax())
            opened_at[a, b] = a + k
            opened[a, b] = both[k] + score[b, a], both[k] + score[a, b]
            left = closed[a, a:b, 0] + opened[a:b, b, 0]
            right = opened[a, a + 1 : b + 1, 1] + closed[a + 1 : b + 1, b, 1]
            closed_at[a, b] = a + int(left.argmax()), a + 1 + int(right.argmax())
            closed[a, b] = left.max(), right.max()
    heads, todo = [0] * n, [(0, n, 1, True)]
    while todo:
        a, b, side, whole = todo.pop()
        if a == b:
            continue
        k = int(closed_at[a, b, side] if whole else opened_at[a, b])
        if whole:
            todo += [(a, k, 0, True), (k, b, 0, False)] if side == 0 else [(a, k, 1, False), (k, b, 1, True)]
        else:
            heads[(b if side else a) - 1] = a if side else b
            todo += [(a, k, 1, True), (k + 1, b, 0, True)]
    return heads


def spanning(arc):
    """Heads of the maximum spanning tree, crossing arcs or not."""
    n = len(arc)
    heads = arc.argmax(1)
    if (heads == 0).sum() == 1 and not _cycle(heads):
        return heads.tolist()
    best, best_score = None, -np.inf
    for root in np.argsort(-arc[:, 0])[:4]:
        limited = arc.copy()
        limited[:, 0] = FAR
        limited[root] = FAR
        limited[root, 0] = arc[root, 0]
        found = _edmonds(limited)
        score = limited[np.arange(n), found].sum()
        if score > best_score:
            best, best_score = found, score
    return best.tolist()


def _cycle(heads):
    """Some cycle of words (0-based) in a head list, or None."""
    state = [0] * len(heads)
    for start in range(len(heads)):
        path, at = [], start
        while at >= 0 and state[at] == 0:
            state[at] = 1
            path.append(at)
            at = int(heads[at]) - 1
        if at >= 0 and state[at] == 1 and at in path:
            return path[path.index(at) :]
        for w in path:
            state[w] = 2
    return None


def _edmonds(scores):
    """Chu-Liu/Edmonds over [W, W+1] (column 0 = root)."""
    n = len(scores)
    full = np.full((n + 1, n + 1), FAR * 10)
    full[1:] = scores
    np.fill_diagonal(full, -np.inf)
    full[0] = -np.inf
    return np.array(_contract(full)[1:])


def _contract(s):
    n = len(s)
    heads = s.argmax(1)
    heads[0] = -1
    cycle = _cycle(np.concatenate([heads[1:]]))
    if cycle is None:
        return heads.tolist()
    c = [w + 1 for w in cycle]
    rest = [i for i in range(n) if i not in set(c)]
    total = s[c, heads[c]].sum()
    m = len(rest)
    new = np.full((m + 1, m + 1), -np.inf)
    new[:m, :m] = s[np.ix_(rest, rest)]
    enter = s[np.ix_(c, rest)] - s[c, heads[c]][:, None] + total
    new[m, :m] = enter.max(0)
    new[:m, m] = s[np.ix_(rest, c)].max(1)
    sub = _contract(new)
    out = heads.copy()
    for a, i in enumerate(rest):
        if i == 0:
            continue
        out[i] = rest[sub[a]] if sub[a] < m else c[int(s[i, c].argmax())]
    into = sub[m]
    broken = c[int(enter[:, into].argmax())]
    out[broken] = rest[into]
    return out.tolist()


def attribution(word, scores):
    """{cue, source, content} of one cue word."""
    found = spans(scores, ATTRIBUTION)
    cue = next(((b, e) for k, b, e in found if k == "CUE" and b <= word < e), (word, word + 1))
    source = next(((b, e) for k, b, e in found if k == "SOURCE"), None)
    return {"word": word, "cue": cue, "source": source, "content": [(b, e) for k, b, e in found if k == "CONTENT"]}


def once(found, cue):
    """Attributions with a content; of those with nearly the same content (IoU ≥ 0.7) the one with the surer cue."""
    kept = []
    for a in sorted((a for a in found if a["content"]), key=lambda a: -cue[a["word"]]):
        words = {i for b, e in a["content"] for i in range(b, e)}
        if all(len(words & w) < 0.7 * len(words | w) for _, w in kept):
            kept.append((a, words))
    return sorted((a for a, _ in kept), key=lambda a: a["word"])


def frame(word, logp, predicate, arguments, tree):
    """{word, roles} of one predicate; `arguments` weighs what its tags say, None leaves it at that."""
    roles = spans(logp, ROLES)
    return {"word": word, "roles": arguments.of(tree, word, logp, predicate, roles) if arguments else roles}


def sentence(outputs, b, words, arguments=None):
    """Everything about sentence b of a batch of outputs (dict of arrays), given its words."""
    n = len(words)
    heads = tree(outputs["arc"][b, :n, : n + 1])
    labels = [DEPREL[outputs["rel"][b, i, h]] for i, h in enumerate(heads)]
    labels = ["root" if h == 0 else "dep" if x == "root" else x for h, x in zip(heads, labels)]
    upos = [UPOS[k] for k in outputs["upos"][b, :n].argmax(-1)]
    frames = [(int(w), outputs["frame_scores"][i, :n], float(outputs["predicate"][b, w])) for i, (at, w) in enumerate(outputs["frames"]) if at == b]
    phrases = arguments.tree(words, upos, [h - 1 for h in heads], labels) if arguments else None
    cues = [(int(w), outputs["cue_scores"][i, :n]) for i, (at, w) in enumerate(outputs["cues"]) if at == b]
    return {
        "upos": upos,
        "heads": heads,
        "deprel": labels,
        "ner": names(outputs["ner"][b, :n]),
        "mentions": spans(outputs["mentions"][b, :n], MENTIONS),
        "frames": [frame(*f, arguments, phrases) for f in frames],
        "factuality": outputs["factuality"][b, :n].clip(-3, 3),
        "attribution": once([attribution(w, s) for w, s in cues], outputs["cue"][b]),
    }
