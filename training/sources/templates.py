"""Sentences made from our own templates (`examples/`) and, as what was said, clauses of the open treebanks."""

import json
import re

from .. import gazetteer
from ..example import Example
from ..labels import ATTRIBUTION, DEPREL, UPOS, tag
from . import names

TYPES = {
    "WEAPON": "weapon", "VEHICLE": "vehicle", "ARMED": "armed_group", "GOV": "government", "UNIT": "military_unit", "MEDIA": "media",
    "PARTY": "party", "REGION": "region", "FACILITY": "facility", "EVENT": "event", "WORK": "other", "ORG": "organisation",
    "QUANTITY": "quantity", "MONEY": "money", "TIME": "time", "PERSON": "person", "TOWN": "town", "STATE": "state", "NORP": "norp",
}  # fmt: skip
PRONOUNS = ["he", "she", "they", "he", "she", "it", "we", "I"]
NSUBJ, ROOT = DEPREL.index("nsubj"), DEPREL.index("root")
VERB, PUNCT, PROPN = (UPOS.index(x) for x in ("VERB", "PUNCT", "PROPN"))
ARTICLES = {"a", "an", "the", "on", "in", "since", "for", "at", "more", "least", "about", "up", "to", "than"}


class Maker:
    """Fills templates; every draw comes from one seeded source."""

    def __init__(self, trees, folder, rng):
        self.rng = rng
        self.slots = json.loads((folder / "slots.json").read_text(encoding="utf-8"))
        self.clauses = [x for x in trees if _is_clause(x)]
        self.facts = [x for x in trees if 5 <= len(x.words) <= 40 and x.cues == {} and not x.cue_unknown]

    def slot(self, name):
        """[(word, NER row, fixed), …] for a slot."""
        rng = self.rng
        if name in TYPES and name not in ("PERSON", "TOWN", "STATE", "NORP"):
            return self._typed(rng.choice(self.slots[name]), TYPES[name])
        if name in TYPES:
            return _named(getattr(gazetteer, name.lower())(rng), TYPES[name])
        plain = {
            "GIVEN": lambda: rng.choice(gazetteer.GIVEN), "FAMILY": lambda: rng.choice(gazetteer.persons()[1]),
            "NN": lambda: str(rng.randint(2, 99)), "NNN": lambda: f"{rng.randint(1, 99)},{rng.choice(['000', '500', '200'])}",
            "NNNN": lambda: str(rng.randint(1100, 2700)), "YEAR": lambda: str(rng.randint(1945, 2026)), "DAY": lambda: str(rng.randint(1, 30)),
            "NOUNADJ": lambda: rng.choice(["clear", "obvious", "true", "likely", "possible"]),
        }  # fmt: skip
        if name == "GIVENP":
            return _named([rng.choice(gazetteer.GIVEN)], "person")
        if name in ("ACRO", "ACROO"):
            word = "".join(rng.choice("ABCDEFGHIJKLMNOPRSTUW") for _ in range(rng.choice([3, 3, 4, 4, 5])))
            return [(word, None)] if name == "ACRO" else _named([word], "organisation")
        if name == "PEOPLE":
            return _named([rng.choice(rng.choice(gazetteer.towns()[0]).split())], "norp")
        if name == "NORPADJ":
            return _named([rng.choice(["Christian", "Muslim", "Kurdish", "Shiite", "Sunni", "Jewish", "Hindu", "Tamil", "Uighur", "Druze"])], "norp")
        if name == "SNIP":
            words = rng.choice(["very productive", "a total failure", "frank and constructive", "deeply worrying", "nonsense", "a step forward"])
            return self.fill(words)
        if name in plain:
            return [(w, None) for w in plain[name]().split()]
        if name in ("SPEAKER", "SPEAKERLOW", "NAMED"):
            return self.speaker(name)
        if name in ("TIMEOPT", "TIMEUP"):
            if name == "TIMEOPT" and rng.random() < 0.6:
                return []
            return self._typed(rng.choice(self.slots["TIME"]), "time")
        if name == "DEEDUP":
            return self.fill(rng.choice(self.slots["DEED"]))
        return self.fill(rng.choice(self.slots[name]))

    def speaker(self, name):
        rng, roll = self.rng, self.rng.random()
        if name == "NAMED" or roll < 0.3:
            title = self.fill(rng.choice(self.slots["TITLED"])) if rng.random() < 0.35 else []
            return title + self.slot("PERSON")
        if roll < 0.52:
            return [(rng.choice(PRONOUNS), None)]
        if roll < 0.62:
            return self.slot(rng.choice(["ORG", "GOV", "MEDIA", "ARMED", "PARTY", "UNIT", "STATE"]))
        if roll < 0.72:
            return self.slot("NORP") + self.fill(rng.choice(["officials", "police", "state television", "government", "military", "media", "prosecutors"]))
        if roll < 0.8:
            return self.fill(rng.choice(["the", "a"])) + self.slot("STATE") + self.fill(rng.choice(["official", "embassy", "spokesman"]))
        if roll < 0.86:
            return self.fill(rng.choice(self.slots["ROLE"])) + self.fill("for") + self.slot(rng.choice(["ORG", "GOV", "ARMED", "UNIT"]))
        return self.fill(rng.choice(self.slots["ROLE"]))

    def _typed(self, text, kind):
        """A slot value whose words are one span, less its article or preposition."""
        words = [w for w, _ in self.fill(text)]
        skip = 0
        if kind not in ("quantity", "money"):
            while skip < len(words) - 1 and words[skip].lower() in ARTICLES and words[skip][0].islower():
                skip += 1
        return [(w, None) for w in words[:skip]] + _named(words[skip:], kind)

    def fill(self, text):
        """Words of a text with slots in it."""
        out = []
        for part in text.split():
            pieces = re.split(r"(\{[A-Z]+\})", part)
            whole = []
            for piece in filter(None, pieces):
                whole.append(self.slot(piece[1:-1]) if piece[0] == "{" else [(piece, None)])
            if len(whole) == 1:
                out += whole[0]
            else:  # parts written together
                glued = " ".join(w for run in whole[:1] for w, _ in run)
                for run in whole[1:]:
                    glued += " ".join(w for w, _ in run)
                out += [(w, None) for w in glued.split()]
        return out

    def clause(self, capital):
        """(words with rows, cues and unknown cues inside) of a treebank sentence without its full stop."""
        x = self.rng.choice(self.clauses)
        n = len(x.words)
        while x.upos[n - 1] == PUNCT:
            n -= 1
        words = list(x.words[:n])
        first = words[0]
        if capital:
            words[0] = first[0].upper() + first[1:]
        elif x.upos[0] != PROPN and first != "I" and not first.startswith("I'") and first not in gazetteer.DEMONYMS:
            words[0] = first[0].lower() + first[1:]
        cues = {k: v[:n] for k, v in (x.cues or {}).items()}
        return list(zip(words, x.ner[:n])), cues, {k for k in x.cue_unknown if k < n}

    def said(self, template):
        """An example with attribution from one template."""
        words, frames, inner, unknown, role = [], {}, [], set(), None
        rng = self.rng
        for part in template.split():
            if part.startswith("["):
                role = ({"S": "SOURCE", "C": "CUE", "T": "CONTENT"}[part[1]], part[2:])
                frames.setdefault(role[1], []).append([role[0], len(words), None, None])
                continue
            if part == "]":
                frames[role[1]][-1][2] = len(words)
                role = None
                continue
            star = part.startswith("*")
            part = part.lstrip("*")
            at = len(words)
            if part in ("{CLAUSE}", "{QUOTE}", "{FACT}"):
                if part == "{FACT}":
                    x = rng.choice(self.facts)
                    new, cues, open_cues = list(zip(x.words, x.ner)), {}, set()
                else:
                    new, cues, open_cues = self.clause(part == "{QUOTE}")
                inner += [(at, k, v) for k, v in cues.items()]
                unknown |= {at + k for k in open_cues}
                words += new
            else:
                words += self.fill(part)
                if role and role[0] == "CUE":
                    frame = frames[role[1]][-1]
                    if star:
                        frame[3] = at
                    elif frame[3] is None:
                        spoken = [i for i in range(at, len(words)) if words[i][0] not in ("has", "have", "was", "is", "as")]
                        frame[3] = spoken[0] if spoken else at
        n = len(words)
        if words and words[0][0][:1].islower():
            words[0] = (words[0][0][0].upper() + words[0][0][1:], words[0][1])
        cues = {}
        for spans in frames.values():
            tags = [0] * n
            for kind, b, e, _ in spans:
                for i in range(b, e):
                    tags[i] = tag(ATTRIBUTION, kind, i > b)
            at = [s[3] for s in spans if s[0] == "CUE"]
            if at:
                cues[at[0]] = tags
        for at, k, tags in inner:
            cues.setdefault(at + k, [0] * at + tags + [0] * (n - at - len(tags)))
        return self._example(words, "said", cues, unknown - set(cues))

    def conflict(self, template):
        words = self.fill(template.replace("TOWNUP ", ""))
        if words[0][0][:1].islower():
            words[0] = (words[0][0][0].upper() + words[0][0][1:], words[0][1])
        return self._example(words, "conflict", None, set())

    def _example(self, words, source, cues, unknown):
        texts = [w for w, _ in words]
        plain = names.rows_of(texts, [], ())
        ner = [p if row is None else row for (_, row), p in zip(words, plain)]
        return Example(words=texts, source=source, ner=ner, cues=cues, cue_unknown=unknown)


def _named(words, kind):
    rows = names.rows_of(words, [(0, len(words), (kind,))], ())
    return list(zip(words, rows))


def _is_clause(x):
    """A plain statement: a verb as root with a subject before it, no question or quotation."""
    if not 4 <= len(x.words) <= 40 or x.words[-1] in "?!:" or any(w in ('"', "“", "”", "''", "``") for w in x.words):
        return False
    root = next((i for i, h in enumerate(x.heads) if h == 0), None)
    if root is None or x.upos[root] != VERB:
        return False
    return any(r == NSUBJ and h == root + 1 and i < root for i, (h, r) in enumerate(zip(x.heads, x.rels))) and x.words[0].lower() not in ("what", "who", "why", "how")


def tasks(trees, folder, rng, said=9000, conflict=5000):
    """({"said": examples, "conflict": examples}, the maker)."""
    maker = Maker(trees, folder, rng)
    read = lambda name: [line for line in (folder / name).read_text(encoding="utf-8").splitlines() if line]
    a, b = read("said.txt"), read("conflict.txt")
    made = {
        "said": [maker.said(rng.choice(a)) for _ in range(said)],
        "conflict": [maker.conflict(rng.choice(b)) for _ in range(conflict)],
    }
    return made, maker
