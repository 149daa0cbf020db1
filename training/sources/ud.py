"""Universal Dependencies: tags and trees, and the lemma table."""

import collections

from ..example import Example
from ..labels import DEPREL, UPOS

OPEN_GENRES = {"news", "interview", "academic", "court", "bio", "voyage"}


def conllu(path):
    """(sentence id, rows) of each sentence; a row is the ten columns of a word."""
    sent_id, rows = None, []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line:
            if rows:
                yield sent_id, rows
            rows = []
        elif line.startswith("# sent_id"):
            sent_id = line.split("= ")[1]
        elif line[0] != "#":
            columns = line.split("\t")
            if columns[0].isdigit():
                rows.append(columns)


def is_open(sent_id):
    """Whether a GUM sentence may train what ships."""
    return sent_id.split("_")[1] in OPEN_GENRES


def example(sent_id, rows, source):
    head = lambda r: int(r[6]) if r[6].isdigit() else -1
    return Example(
        words=[r[1].replace("\u00a0", " ") for r in rows],
        source=source,
        upos=[UPOS.index(r[3]) if r[3] in UPOS else -1 for r in rows],
        heads=[head(r) for r in rows],
        rels=[DEPREL.index(r[7].split(":")[0]) if r[7].split(":")[0] in DEPREL else -1 for r in rows],
    )


def lemma_table(paths, regular, least=3):
    """{UPOS: {form: lemma}} of forms which `regular(form, upos)` gets wrong, seen at least `least` times."""
    seen = collections.defaultdict(collections.Counter)
    for path in paths:
        for sent_id, rows in conllu(path):
            if "gum" in str(path) and not is_open(sent_id):
                continue
            for r in rows:
                form = r[1] if r[3] == "PROPN" else r[1].lower()
                if r[2] not in ("_", "") and r[4] != "GW":
                    seen[r[3], form][r[2]] += 1
    table = collections.defaultdict(dict)
    for (upos, form), lemmas in sorted(seen.items()):
        lemma, n = lemmas.most_common(1)[0]
        if upos in ("PUNCT", "SYM", "X", "NUM"):
            continue
        if n >= least and n >= 0.7 * sum(lemmas.values()) and lemma != regular(form, upos):
            table[upos][form] = lemma
    return dict(table)
