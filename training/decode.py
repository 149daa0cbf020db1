"""From the model's numbers to tags, trees, names, frames and attributions (the TypeScript reader decodes alike)."""

import numpy as np

from .labels import ATTRIBUTION, DEPREL, MENTIONS, NER, NER_GROUPS, ROLES, UPOS

FAR = -1e9


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
    """Heads (0 = root, one root) of the maximum spanning tree of log-scores [W, W+1]."""
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


def sentence(outputs, b, n):
    """Everything about sentence b (n words) of a batch of outputs (dict of arrays)."""
    heads = tree(outputs["arc"][b, :n, : n + 1])
    labels = [DEPREL[outputs["rel"][b, i, h]] for i, h in enumerate(heads)]
    labels = ["root" if h == 0 else "dep" if x == "root" else x for h, x in zip(heads, labels)]
    frames = [(int(w), outputs["frame_scores"][i, :n]) for i, (at, w) in enumerate(outputs["frames"]) if at == b]
    cues = [(int(w), outputs["cue_scores"][i, :n]) for i, (at, w) in enumerate(outputs["cues"]) if at == b]
    return {
        "upos": [UPOS[k] for k in outputs["upos"][b, :n].argmax(-1)],
        "heads": heads,
        "deprel": labels,
        "ner": names(outputs["ner"][b, :n]),
        "mentions": spans(outputs["mentions"][b, :n], MENTIONS),
        "frames": [{"word": w, "roles": spans(s, ROLES)} for w, s in frames],
        "factuality": outputs["factuality"][b, :n].clip(-3, 3),
        "attribution": once([attribution(w, s) for w, s in cues], outputs["cue"][b]),
    }
