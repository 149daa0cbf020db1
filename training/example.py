"""One training sentence: words and whatever labels its set gives. What a set does not say stays open."""

from dataclasses import dataclass, field

import numpy as np

from .labels import NER, bio

NER_TAGS = bio(NER)


@dataclass
class Example:
    """`upos`, `heads` (0 root, −1 unknown), `rels`: numbers a word. `ner`: a row of the mask registry a word.
    `frames`: role tags for each predicate word. `facts`: factuality at words. `cues`: attribution tags for each
    cue word; `cue_unknown` words whose cue label is unknown. `mentions`: a tag of MENTIONS a word."""

    words: list
    source: str
    upos: list | None = None
    heads: list | None = None
    rels: list | None = None
    ner: list | None = None
    frames: dict | None = None
    facts: dict | None = None
    cues: dict | None = None
    mentions: list | None = None
    cue_unknown: set = field(default_factory=set)
    spans: list | None = None


class Masks:
    """Sets of allowed NER tags, numbered; row 0 allows all."""

    def __init__(self):
        self.rows = {frozenset(range(len(NER_TAGS))): 0}
        self._later = {0: 0}

    def row(self, tags):
        return self.rows.setdefault(frozenset(tags), len(self.rows))

    def continued(self, row):
        """The mask of a further part of a word cut in two: where it could begin a span, it goes on."""
        if row not in self._later:
            tags = next(k for k, v in self.rows.items() if v == row)
            self._later[row] = self.row(t + t % 2 for t in tags)
        return self._later[row]

    def table(self):
        out = np.zeros((len(self.rows), len(NER_TAGS)), dtype=bool)
        for tags, i in self.rows.items():
            out[i, list(tags)] = True
        return out


MASKS = Masks()


def open_row():
    """The mask of a word of which nothing is known."""
    return 0


def begin(types):
    """The mask of a first word of one of these types."""
    return MASKS.row(1 + 2 * NER.index(t) for t in types)


def inside(types):
    """The mask of a later word of a span of one of these types."""
    return MASKS.row(2 + 2 * NER.index(t) for t in types)


def outside(also=()):
    """The mask of a word that is no name, or belongs to a type which the set does not annotate."""
    return MASKS.row([0, *(1 + 2 * NER.index(t) for t in also), *(2 + 2 * NER.index(t) for t in also)])


def either(types, places):
    """The mask of a word that may stand in any of these places (O, B, I) of a span of one of these types."""
    tags = [0] if "O" in places else []
    for t in types:
        tags += [1 + 2 * NER.index(t)] if "B" in places else []
        tags += [2 + 2 * NER.index(t)] if "I" in places else []
    return MASKS.row(tags)
