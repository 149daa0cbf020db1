"""The label inventories of every head, in the order of the model's outputs."""

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
DEPREL = (
    "acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse dislocated "
    "expl fixed flat goeswith iobj list mark nmod nsubj nummod obj obl orphan parataxis punct reparandum root "
    "vocative xcomp"
).split()
NER = (
    "person organisation armed_group government military_unit media party state town region facility norp "
    "weapon vehicle event quantity money time other"
).split()
NER_GROUPS = {
    "PER": ["person"],
    "ORG": ["organisation", "armed_group", "government", "military_unit", "media", "party"],
    "PLACE": ["state", "town", "region", "facility"],
    "NORP": ["norp"],
    "WEAPON": ["weapon"],
    "VEHICLE": ["vehicle"],
    "EVENT": ["event"],
    "QUANTITY": ["quantity"],
    "MONEY": ["money"],
    "TIME": ["time"],
    "OTHER": ["other"],
}
ROLES = (
    "ARG0 ARG1 ARG2 ARG3 ARG4 ARG5 ARGM-TMP ARGM-LOC ARGM-MNR ARGM-NEG ARGM-MOD ARGM-ADV ARGM-ADJ ARGM-DIS "
    "ARGM-EXT ARGM-PRP ARGM-CAU ARGM-PRR ARGM-LVB ARGM-DIR ARGM-PRD ARGM-GOL ARGM-COM ARGM-CXN ARGM-REC "
    "R-ARG0 R-ARG1 R-ARG2 R-ARGM-LOC R-ARGM-TMP R-ARGM-ADV C-ARG0 C-ARG1 C-ARG2 C-V C-ARGM-CXN"
).split()
MENTIONS = "organisation person place norp weapon vehicle quantity money time document".split()
ATTRIBUTION = ["SOURCE", "CUE", "CONTENT"]
CUE_THRESHOLD = -1.0
MAX_PIECES, MAX_WORDS = 192, 128


def bio(labels):
    """O, then B- and I- of each label."""
    return ["O", *(f"{p}-{name}" for name in labels for p in "BI")]


def tag(labels, name, inside):
    """The number of a BIO tag."""
    return 1 + 2 * labels.index(name) + int(inside)


def as_json():
    """What labels.json holds."""
    return {
        "version": 1,
        "upos": UPOS,
        "deprel": DEPREL,
        "ner": NER,
        "nerGroups": NER_GROUPS,
        "mentions": MENTIONS,
        "roles": ROLES,
        "attribution": ATTRIBUTION,
        "cueThreshold": CUE_THRESHOLD,
        "maxPieces": MAX_PIECES,
        "maxWords": MAX_WORDS,
    }
