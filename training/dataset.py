"""All training sentences of the clean sets, and batches of them as tensors."""

import json
import random
import re
from pathlib import Path

import numpy as np
import torch

from . import gazetteer
from .example import MASKS, Example
from .labels import MAX_PIECES
from .sources import facts, names, roles, speech, templates, ud

MAX_TRAIN_WORDS = 96


def load(data, seed=0):
    """{task: examples}: `tree` (EWT and open GUM with all that is known of them), then one task per name set."""
    data = Path(data)
    srl = roles.read(data / "srl_ewt/train.jsonl")
    fact = facts.read(data / "factuality/uds_ih2.train.jsonl")
    gum_names = names.gum(map(json.loads, open(data / "gum_entities/train.jsonl", encoding="utf-8")))
    trees = []
    for sent_id, rows in ud.conllu(data / "ud_ewt/en_ewt-ud-train.conllu"):
        x = ud.example(sent_id, rows, "ewt")
        names.weak(x)
        record = srl.get(sent_id)
        if record and record["tokens"] == x.words:
            x.frames = roles.frames(record)
            speech.add_attribution(x, record["predicates"])
        x.facts = fact.get(tuple(x.words))
        trees.append(x)
    for sent_id, rows in ud.conllu(data / "ud_gum/en_gum-ud-train.conllu"):
        if ud.is_open(sent_id):
            x = ud.example(sent_id, rows, "gum")
            x.ner = gum_names.get(tuple(x.words))
            if x.ner is None:
                names.weak(x)
            trees.append(x)
    tasks = {
        "tree": trees,
        "wikigold": list(names.read(data / "wikigold/all.jsonl", "wikigold")),
        "uner": list(names.read(data / "uner_ewt/dev.jsonl", "uner")),
        "wnut": list(names.read(data / "wnut17/train.jsonl", "wnut")),
        "crossner": [
            *names.read(data / "crossner_politics/train.jsonl", "crossner"),
            *names.read(data / "crossner_politics/dev.jsonl", "crossner"),
        ],
        "litbank": [x for x in names.litbank(data / "litbank/litbank.jsonl") if x.words],
        "re3d": list(names.read(data / "re3d/train.jsonl", "re3d")),
    }
    made, maker = templates.tasks(trees, Path(__file__).parent / "examples", random.Random(seed))
    add_swaps(maker)
    return tasks | made


def silver(path):
    """Sentences with the names that a reader gave them, one JSON object a line: `words`, `names` with their
    `types`, `first` word and `end`."""
    out = []
    for record in map(json.loads, open(path, encoding="utf-8")):
        words, spans = record["words"], [(x["first"], x["end"], tuple(x["types"])) for x in record["names"]]
        out.append(Example(words=words, source="silver", ner=names.rows_of(words, spans, names.NUMBERS), spans=spans))
    return out


WEIGHTS = {"tree": 1.0, "wikigold": 1.2, "uner": 0.8, "wnut": 0.35, "crossner": 1.6, "litbank": 0.12, "re3d": 4.0, "said": 0.5, "conflict": 0.5, "silver": 0.4}


def epoch(tasks, rng, share=1.0):
    """A shuffled pass: each task as often as its weight says; names swapped and case changed at random."""
    out = []
    for task, examples in tasks.items():
        n = int(len(examples) * WEIGHTS.get(task, 1.0) * share)
        picks = []
        while len(picks) < n:
            picks += rng.sample(examples, min(len(examples), n - len(picks)))
        out += [vary(x, rng) for x in picks]
    rng.shuffle(out)
    return out


SWAPS = {"person": gazetteer.person, "town": gazetteer.town, "state": gazetteer.state, "norp": gazetteer.norp}


def add_swaps(maker):
    """Organisations of the templates may stand in for others."""
    for kind, slot in (("organisation", "ORG"), ("party", "PARTY"), ("government", "GOV"), ("media", "MEDIA"), ("armed_group", "ARMED")):
        SWAPS[kind] = lambda rng, slot=slot: [w for w, row in maker.slot(slot) if row is not None]


def vary(x, rng):
    """The example with some names replaced by others of their kind, or (seldom) all in capitals or lower case."""
    if x.spans and rng.random() < 0.6:
        x = swapped(x, rng)
    if x.upos is None and rng.random() < 0.5:
        x = cut_at_hyphens(x)
    roll = rng.random()
    if roll < 0.025:
        return _with_words(x, [w.upper() for w in x.words])
    if roll < 0.04:
        return _with_words(x, [w.lower() for w in x.words])
    return x


def cut_at_hyphens(x):
    """A copy of an example without a tree whose hyphenated words are cut as treebanks cut them."""
    at = [[p for p in re.split("(-)", w) if p] if re.fullmatch(r"\w+(-\w+)+", w) else [w] for w in x.words]
    if len(x.words) == sum(map(len, at)):
        return x
    spread = lambda values, later: [v if k == 0 else later(v) for v, parts in zip(values, at) for k in range(len(parts))]
    first, n = [], 0
    for parts in at:
        first.append(n)
        n += len(parts)
    mentions = None if x.mentions is None else spread(x.mentions, lambda t: t + t % 2)
    cues = None if x.cues is None else {first[k]: spread(tags, lambda t: t + t % 2) for k, tags in x.cues.items()}
    return Example(
        words=[p for parts in at for p in parts],
        source=x.source,
        ner=spread(x.ner, MASKS.continued),
        cues=cues,
        mentions=mentions,
        cue_unknown={first[k] for k in x.cue_unknown},
    )


def _with_words(x, words):
    return Example(**{**x.__dict__, "words": words})


def swapped(x, rng):
    """A copy of a names-only example with other persons, states and towns."""
    words, rows, spans, tags, at = [], [], [], [], 0
    known = x.mentions or []
    for b, e, types in sorted(x.spans):
        words += x.words[at:b]
        rows += x.ner[at:b]
        tags += known[at:b]
        fine = names.refine(x.words[b:e], types)
        kind = fine[0] if len(fine) == 1 else "town" if set(fine) == set(names.PLACE) and e - b < 3 else None
        if kind is None and set(fine) >= set(names.ORG[:2]) and rng.random() < 0.5:
            kind = rng.choice(("organisation", "organisation", "government", "media"))
        new = x.words[b:e]
        if kind in SWAPS and rng.random() < 0.6 and (kind != "norp" or new[0] in gazetteer.DEMONYMS):
            new = SWAPS[kind](rng)
            if kind in names.ORG and kind in types:
                types = (kind,)
        spans.append((len(words), len(words) + len(new), types))
        fresh = names.rows_of(new, [(0, len(new), types)], ())
        words += new
        rows += fresh
        tags += [t + (k > 0) * (t % 2) for k, t in enumerate(known[b : b + 1] * len(new))]
        at = e
    words += x.words[at:]
    rows += x.ner[at:]
    tags += known[at:]
    return Example(words=words, source=x.source, ner=rows, spans=spans, mentions=tags or None)


def batches(examples, pieces, tokens, rng):
    """Lists of (example, encoded) of like length, at most `tokens` pieces with padding each."""
    encoded = []
    for x in examples:
        if len(x.words) <= MAX_TRAIN_WORDS:
            enc = pieces.sentence(x.words)
            if len(enc[0]) <= MAX_PIECES:
                encoded.append((x, enc))
    encoded.sort(key=lambda p: len(p[1][0]) + rng.random() * 4)
    out, current = [], []
    for pair in encoded:
        if current and (len(current) + 1) * len(pair[1][0]) > tokens:
            out.append(current)
            current = []
        current.append(pair)
    if current:
        out.append(current)
    rng.shuffle(out)
    return out


def encode(pairs):
    """Model inputs of a list of (anything, encoded sentence)."""
    t = max(len(enc[0]) for _, enc in pairs)
    w = max(len(enc[2]) for _, enc in pairs)
    make = lambda n: np.zeros((len(pairs), n), dtype=np.int64)
    out = {"ids": make(t), "shapes": make(t), "mask": make(t), "first": make(w), "last": make(w), "words": make(w)}
    for i, (_, (ids, shapes, first, last)) in enumerate(pairs):
        out["ids"][i, : len(ids)] = ids
        out["shapes"][i, : len(ids)] = shapes
        out["mask"][i, : len(ids)] = 1
        out["first"][i, : len(first)] = first
        out["last"][i, : len(first)] = last
        out["words"][i, : len(first)] = 1
    return {k: torch.from_numpy(v) for k, v in out.items()}


def targets(pairs):
    """Label tensors of a batch; −1 (or row 0 of the masks) where nothing is known."""
    b, w = len(pairs), max(len(x.words) for x, _ in pairs)
    fill = lambda value, dtype=np.int64: np.full((b, w), value, dtype=dtype)
    upos, heads, rels, ner, predicate, cue = fill(-1), fill(-1), fill(-1), fill(0), fill(-1), fill(-1)
    mentions = fill(-1)
    fact = fill(np.nan, np.float32)
    frames, cues = [], []
    for i, (x, _) in enumerate(pairs):
        n = len(x.words)
        if x.upos is not None:
            upos[i, :n] = x.upos
        if x.heads is not None:
            heads[i, :n], rels[i, :n] = x.heads, x.rels
        if x.ner is not None:
            ner[i, :n] = x.ner
        if x.mentions is not None:
            mentions[i, :n] = x.mentions
        if x.frames is not None:
            predicate[i, :n] = 0
            for at, tags in x.frames.items():
                predicate[i, at] = 1
                frames.append((i, at, tags))
        for at, value in (x.facts or {}).items():
            fact[i, at] = value
        if x.cues is not None:
            cue[i, :n] = 0
            for at in x.cue_unknown:
                cue[i, at] = -1
            for at, tags in x.cues.items():
                cue[i, at] = 1
                cues.append((i, at, tags))
    pack = lambda rows: {
        "batch": torch.tensor([r[0] for r in rows], dtype=torch.long),
        "word": torch.tensor([r[1] for r in rows], dtype=torch.long),
        "tags": torch.tensor([r[2] + [-1] * (w - len(r[2])) for r in rows], dtype=torch.long).reshape(-1, w),
    }
    table = torch.from_numpy(MASKS.table())
    return {
        "upos": torch.from_numpy(upos), "heads": torch.from_numpy(heads), "rels": torch.from_numpy(rels),
        "ner": table[torch.from_numpy(ner)], "ner_known": torch.from_numpy(ner > 0), "predicate": torch.from_numpy(predicate),
        "mentions": torch.from_numpy(mentions),
        "cue": torch.from_numpy(cue), "fact": torch.from_numpy(fact), "frames": pack(frames), "cues": pack(cues),
    }
