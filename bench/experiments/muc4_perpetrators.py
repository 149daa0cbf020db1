"""What training on MUC-4 would add to its perpetrator organisations and their confidence: an experiment, nothing ships.

    node bench/experiments/muc4-perpetrators.ts train train.jsonl && node bench/experiments/muc4-perpetrators.ts dev dev.jsonl
    python3 bench/experiments/muc4_perpetrators.py train.jsonl dev.jsonl ../shared/score

Needs scikit-learn. Two models over the same features: which of a report's bodies did it, and how surely. The first is
trained on every incident of the training part that aligns with a template (and on those that align with none, where no body
did it), the second on the bodies that a template names. The threshold is the best of a five-fold run on the training part.
"""
import copy
import json
import sys

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

train_path, dev_path, score = sys.argv[1:4]
sys.path.insert(0, score)
import score_muc as muc  # noqa: E402


def load(path):
    return [json.loads(line) for line in open(path)]


def align(given, gold):
    """Pairs of templates as the scorer pairs them: best first, one to one."""
    found = {}
    for i, p in enumerate(given):
        for j, g in enumerate(gold):
            if muc.simtype(p['type'][0], (g['type'] or [{'values': ['ATTACK'], 'refs': []}])[0]) <= 0:
                continue
            slots = muc.pair(p, g)
            if sum(slots[s][0] for s in muc.SL if s not in ('type', 'stage', 'perp_category')) > 0:
                found[i, j] = sum(x[0] for x in slots.values())
    pairs, left, right = {}, set(), set()
    for (i, j), _ in sorted(found.items(), key=lambda each: -each[1]):
        if i not in left and j not in right:
            left.add(i), right.add(j)
            pairs[i] = j
    return pairs


def same(words, refs):
    return any(muc.strsim(words, ref) > 0 for ref in refs)


def examples(rows):
    """Features, whether the body did it, the confidence values that the key allows, and where it stands."""
    names = sorted({name for row in rows for each in row['candidates'] for c in each for name in c['features']})
    x, y, values, places, texts = [], [], [], [], []
    for d, row in enumerate(rows):
        pairs = align(row['given'], row['gold'])
        for i, candidates in enumerate(row['candidates']):
            fills = row['gold'][pairs[i]]['perp_org_confidence'] if i in pairs else []
            for c in candidates:
                hit = [f['values'] for f in fills if same(c['words'], f['refs'])]
                x.append([c['features'][name] for name in names])
                y.append(bool(hit))
                values.append(hit[0] if hit else None)
                places.append((d, i, c['words']))
                texts.append((c['told'], c['about']))
    return np.array(x, float), np.array(y), values, places, texts


def models(kind):
    if kind == 'logistic':
        return make_pipeline(StandardScaler(), LogisticRegression(C=0.3, max_iter=3000))
    if kind == 'logistic with words':
        return LogisticRegression(C=3, max_iter=3000)
    return HistGradientBoostingClassifier(max_iter=80, learning_rate=0.08, max_leaf_nodes=12, min_samples_leaf=15, random_state=1)


def rewrite(rows, places, did, sure, threshold):
    """The templates of `rows` with the bodies above `threshold`, at most two of an incident, and their confidence."""
    given = {row['docid']: copy.deepcopy(row['given']) for row in rows}
    chosen = {}
    for (d, i, words), p, value in zip(places, did, sure):
        if p >= threshold:
            chosen.setdefault((d, i), []).append((p, words, value))
    for d, row in enumerate(rows):
        for i, template in enumerate(given[row['docid']]):
            kept = []
            for p, words, value in sorted(chosen.get((d, i), []), reverse=True):
                if len(kept) < 2 and not any(words in other or other in words for other, _ in kept):
                    kept.append((words, value))
            template['perp_org'] = [{'mentions': [{'s': w}], 'refs': [], 'optional': False} for w, _ in kept]
            template['perp_org_confidence'] = [{'values': [v], 'refs': [w], 'optional': False} for w, v in kept]
    return given


def revalue(rows, places, sure):
    """The templates of `rows` with their own bodies and the learned confidence."""
    given = {row['docid']: copy.deepcopy(row['given']) for row in rows}
    learned = {(d, i, w): v for (d, i, w), v in zip(places, sure)}
    for d, row in enumerate(rows):
        for i, template in enumerate(given[row['docid']]):
            for fill in template['perp_org_confidence']:
                near = [v for (e, j, w), v in learned.items() if (e, j) == (d, i) and same(w, fill['refs'])]
                if near:
                    fill['values'] = [near[0]]
    return given


def show(name, rows, given):
    scored = muc.full_slots(given, {row['docid']: row['gold'] for row in rows})
    line = ' '.join(f'{slot} {100 * scored[slot][2]:.1f}' for slot in ('perp_org', 'perp_org_confidence', 'ALL'))
    print(f'{name:44} {line}')
    return scored['perp_org_confidence'][2]


def main():
    train, dev = load(train_path), load(dev_path)
    show('rules (dev)', dev, {row['docid']: row['given'] for row in dev})
    x, y, values, places, texts = examples(train)
    groups = np.array([d for d, _, _ in places])
    dev_x, _, _, dev_places, dev_texts = examples(dev)
    named = np.array([v is not None for v in values])
    label = np.array([v[0] if v else '' for v in values])
    told, about = (TfidfVectorizer(ngram_range=(1, 2), min_df=3, sublinear_tf=True).fit([t[k] for t in texts]) for k in (0, 1))
    scale = StandardScaler().fit(x)

    def wide(a, t):
        words = [fit.transform([pair[k] for pair in t]) for k, fit in enumerate((told, about))]
        return hstack([csr_matrix(scale.transform(a)) * 0.3, *words]).tocsr()

    wide_x, wide_dev = wide(x, texts), wide(dev_x, dev_texts)
    for kind in ('logistic', 'boosted trees', 'logistic with words'):
        if kind == 'logistic with words':
            x, dev_x = wide_x, wide_dev
        did, sure = np.zeros(len(y)), np.empty(len(y), object)
        for fit, held in GroupKFold(5).split(groups, y, groups):
            did[held] = models(kind).fit(x[fit], y[fit]).predict_proba(x[held])[:, 1]
            taught = fit[named[fit]]
            sure[held] = models(kind).fit(x[taught], label[taught]).predict(x[held])
        best = max(np.arange(0.15, 0.7, 0.05), key=lambda t: muc.full_slots(
            rewrite(train, places, did, sure, t), {row['docid']: row['gold'] for row in train})['perp_org_confidence'][2])
        show(f'{kind}: train, five folds, threshold {best:.2f}', train, rewrite(train, places, did, sure, best))
        doer = models(kind).fit(x, y)
        surety = models(kind).fit(x[named], label[named])
        dev_did, dev_sure = doer.predict_proba(dev_x)[:, 1], surety.predict(dev_x)
        show(f'{kind}: dev, confidence learned', dev, revalue(dev, dev_places, dev_sure))
        show(f'{kind}: dev, bodies and confidence learned', dev, rewrite(dev, dev_places, dev_did, dev_sure, best))
        if kind == 'logistic':
            print('  weights of the first:', ', '.join(
                f'{n} {w:+.2f}' for w, n in sorted(zip(doer[-1].coef_[0], sorted(train[0]['candidates'] and
                next(c for row in train for e in row['candidates'] for c in e)['features'])), key=lambda p: -abs(p[0]))[:16]))


if __name__ == '__main__':
    main()
