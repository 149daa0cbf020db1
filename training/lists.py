"""What name lists say of each word, as bits: a feature that was tried (README), not one of the shipped model."""

from functools import cache

from . import gazetteer

STATE, TOWN, GIVEN, FAMILY, PEOPLE = 1, 2, 4, 8, 16
LONGEST = 4


@cache
def _lists():
    """{name: bits}, names of several words by spaces."""
    out = {}
    given, family = gazetteer.persons()
    for bit, names in (
        (STATE, gazetteer.countries()),
        (TOWN, gazetteer.towns()[0]),
        (GIVEN, given),
        (FAMILY, family),
        (PEOPLE, [*gazetteer.PEOPLES, *gazetteer.DEMONYMS]),
    ):
        for name in set(names):
            out[name] = out.get(name, 0) | bit
    return out


def kinds(words):
    """One number of 0–31 a word: the lists that hold it, or the longest run of capitalised words it stands in."""
    known, out, i = _lists(), [0] * len(words), 0
    while i < len(words):
        step = 1
        if words[i][:1].isupper():
            for n in range(min(LONGEST, len(words) - i), 0, -1):
                bits = known.get(" ".join(words[i : i + n]))
                if bits:
                    out[i : i + n] = [bits] * n
                    step = n
                    break
        i += step
    return out
