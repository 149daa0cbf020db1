"""Name sets, each mapped to the one inventory; what a set does not annotate stays open."""

import json

from ..example import Example, begin, either, inside, open_row, outside
from ..gazetteer import COMPASS, DEMONYMS, american_states, countries, given_names, towns
from ..labels import MENTIONS, NER, NER_GROUPS, UPOS

ORG, PLACE = tuple(NER_GROUPS["ORG"]), tuple(NER_GROUPS["PLACE"])
NUMBERS = ("quantity", "money", "time")
MISC = ("norp", "weapon", "vehicle", "event", "other")
MAPS = {
    "wikigold": ({"PER": ("person",), "LOC": PLACE, "ORG": ORG, "MISC": MISC}, NUMBERS),
    "uner": ({"PER": ("person",), "LOC": PLACE, "ORG": ORG}, (*MISC, *NUMBERS)),
    "wnut": (
        {"person": ("person",), "location": PLACE, "corporation": ORG, "group": (*ORG, "other"),
         "product": ("weapon", "vehicle", "other"), "creative-work": ("other",)},
        ("norp", "event", *NUMBERS),
    ),
    "crossner": (
        {"politician": ("person",), "person": ("person",), "politicalparty": ("party",), "election": ("event",),
         "country": ("state",), "event": ("event",), "location": PLACE, "organisation": tuple(x for x in ORG if x != "party"),
         "misc": ("norp", "weapon", "vehicle", "other")},
        NUMBERS,
    ),
    "re3d": (
        {"Organisation": ORG, "Location": PLACE, "Person": ("person",), "Temporal": ("time",), "Quantity": ("quantity",),
         "Money": ("money",), "Weapon": ("weapon",), "MilitaryPlatform": ("vehicle",), "Nationality": ("norp",),
         "DocumentReference": ("other",)},
        ("event", "other"),
    ),
    "litbank": (
        {"PER": ("person",), "GPE": ("state", "town", "region"), "LOC": PLACE, "FAC": ("facility",), "VEH": ("vehicle",), "ORG": ORG},
        (*MISC, *NUMBERS),
    ),
}
KEYWORDS = {
    "government": "ministry minister government department council parliament senate congress court commission cabinet house "
    "administration knesset assembly police office bureau authority presidency pentagon kremlin".split(),
    "military_unit": "army navy force forces brigade battalion division regiment corps command squadron guard guards marines fleet "
    "troops military".split(),
    "party": "party likud fatah labour democrats republicans conservatives".split(),
    "armed_group": "taliban hezbollah hizbollah hamas isis isil daesh al-qaeda qaeda al-qaida qaida militia front rebels brigades "
    "nusra peshmerga pkk ltte jihad haram shabaab".split(),
    "media": "times post news tv television radio agency reuters afp ap bbc cnn guardian journal newspaper herald tribune daily "
    "jazeera press magazine xinhua tass interfax".split(),
}
FACILITY = "airport base hospital bridge camp university prison stadium station dam square embassy hotel mosque church school port hall museum palace street road avenue park".split()
REGION = "province governorate district region valley county river sea ocean mountains lake island islands peninsula gulf desert east west africa asia europe coast strip heights states".split()
TITLES = set(
    "president prime minister mr mr. mrs mrs. ms ms. miss dr dr. sen sen. senator gov gov. governor rep rep. general gen gen. "
    "colonel col. col capt. captain lt. lt lieutenant sgt. sgt sir lord lady king queen prince princess pope secretary chairman "
    "judge justice professor prof. prof ambassador ayatollah sheikh shaikh imam mullah rev. rev reverend father sister brother "
    "aunt uncle saint st. foreign vice director chief former deputy major maj. maj sergeant commander".split()
)


def refine(words, types):
    """The finer types that the words of a span give away, else the types unchanged."""
    text, low = " ".join(words), [w.lower() for w in words]
    if "norp" in types and text in DEMONYMS:
        return ("norp",)
    if set(types) & set(PLACE):
        if text.removeprefix("the ").removeprefix("The ") in _countries() and "state" in types:
            return ("state",)
        if low[-1] in FACILITY and "facility" in types and len(words) > 1:
            return ("facility",)
        if low[-1] in REGION and "region" in types and len(words) > 1:
            return ("region",)
        if text in towns()[1] and "town" in types:
            return ("town",)
    if set(types) >= set(ORG[:3]):
        for kind, keys in KEYWORDS.items():
            if kind in types and (low[-1] in keys or low[0] in keys or (kind in ("armed_group", "media") and any(w in keys for w in low))):
                return (kind,)
    return types


def _countries(memo={}):
    if not memo:
        memo.update(dict.fromkeys(countries()))
    return memo


LEXICON = {
    "weapon": "missile missiles rocket rockets mortar mortars bomb bombs mine mines ied ieds explosive explosives device devices "
    "grenade grenades gun guns rifle rifles weapon weapons munitions artillery shells improvised barrel chemical nuclear machine "
    "sarin chlorine ballistic cruise warhead warheads ammunition drone drones",
    "vehicle": "vehicle vehicles aircraft helicopter helicopters tank tanks ship ships jet jets fighter fighters truck trucks boat "
    "boats drone drones plane planes warship warships submarine submarines carrier armoured armored destroyer",
    "quantity": "hundred thousand million billion dozen dozens hundreds thousands millions scores two three four five six seven eight nine "
    "ten eleven twelve twenty thirty forty fifty several few per cent percent kilometres kilometers miles metres meters km kg tons tonnes",
    "money": "million billion dollars euros pounds thousand hundred cents dollar euro pound trillion $ £ € worth",
    "time": "today yesterday tomorrow tonight week weeks month months year years day days morning evening afternoon night hour hours "
    "minutes last next this past ago early late since midnight noon weekend now recent current previous decade century earlier later",
}
LEXICON = {kind: set(words.split()) for kind, words in LEXICON.items()}


def _silent(word, silent):
    """The types which an unmarked word could have: names are written with a capital, the rest by lists."""
    if any(c.isdigit() for c in word):
        return tuple(t for t in silent if t in ("quantity", "money", "time", "weapon", "vehicle", "other", "event"))
    names = any(c.isupper() for c in word)
    return tuple(t for t in silent if (names and t not in ("quantity", "money")) or word.lower() in LEXICON.get(t, ()))


def rows_of(words, spans, silent):
    """A mask row for each word; spans are (b, e, types); words outside are O or one of the silent types."""
    norp = begin(("norp",))
    rows = [norp if "norp" in silent and w in DEMONYMS else outside(_silent(w, silent)) for w in words]
    for b, e, types in spans:
        if types == ORG and " ".join(words[b:e]).removeprefix("the ") in _countries():
            types = ("government", "state")  # a country as actor
        types = refine(words[b:e], types) if types != ("government", "state") else types
        rows[b] = begin(types)
        rows[b + 1 : e] = [inside(types)] * (e - b - 1)
        core = b
        while core < e - 1 and (words[core].lower() in {"the", "of", "for"} or ("person" in types and words[core].lower() in TITLES)):
            core += 1
        if core > b:  # sets differ on articles and titles: both readings are allowed
            rows[b] = either(types, ("O", "B"))
            rows[b + 1 : core] = [either(types, ("O", "B", "I"))] * (core - b - 1)
            rows[core] = either(types, ("B", "I"))
    if "norp" in silent:
        join_peoples(words, rows)
    return rows


def bio_spans(tags):
    out, start = [], None
    for i, t in enumerate([*tags, "O"]):
        if start is not None and not (t.startswith("I-") and t[2:] == tags[start][2:]):
            out.append((start, i, tags[start][2:]))
            start = None
        if t.startswith("B-") or (t.startswith("I-") and start is None):
            start = i
    return out


def read(path, name):
    """Examples of a BIO file."""
    mapping, silent = MAPS[name]
    for record in map(json.loads, open(path, encoding="utf-8")):
        if not record["tokens"]:
            continue
        words, marked = record["tokens"], bio_spans(record["tags"])
        mentions = None
        if name == "re3d":
            mentions = mention_tags(len(words), marked)
            marked = [s for s in marked if s[2] not in PARTIES or is_name(words[s[0] : s[1]])]
        spans = [(b, e, mapping[t]) for b, e, t in marked]
        yield Example(words=words, source=name, ner=rows_of(words, spans, silent), spans=spans, mentions=mentions)


PARTIES = {"Organisation", "Location", "Person", "Nationality"}
REPORTS = {
    "Organisation": "organisation", "Person": "person", "Location": "place", "Nationality": "norp", "Weapon": "weapon",
    "MilitaryPlatform": "vehicle", "Quantity": "quantity", "Money": "money", "Temporal": "time", "DocumentReference": "document",
}  # fmt: skip
PRONOUNS = set("i we he she it they you us me him her them our his their its my your who this these those".split())


def is_name(words):
    """Whether some word of a mention is written as a name: "We" and "the families" are mentions, but no names."""
    return any(w[:1].isupper() and w.lower() not in PRONOUNS and w != "The" for w in words)


def mention_tags(n, marked):
    """A tag of MENTIONS for each of n words, from (b, e, type) of conflict reports."""
    tags = [0] * n
    for b, e, kind in marked:
        k = MENTIONS.index(REPORTS[kind])
        tags[b:e] = [1 + 2 * k] + [2 + 2 * k] * (e - b - 1)
    return tags


def litbank(path):
    """Proper names of LitBank; other capitalised words stay open."""
    mapping, silent = MAPS["litbank"]
    for doc in map(json.loads, open(path, encoding="utf-8")):
        by_sentence = {}
        for s, b, e, kind, form, _ in doc["mentions"]:
            if form == "PROP" and kind in mapping:
                by_sentence.setdefault(s, []).append((b, e, mapping[kind]))
        for i, words in enumerate(doc["sentences"]):
            chosen, used = [], set()
            for b, e, types in sorted(by_sentence.get(i, []), key=lambda m: m[0] - m[1]):
                if used & set(range(b, e)):
                    continue
                used |= set(range(b, e))
                while b < e - 1 and (words[b].lower() in TITLES or words[b][:1].islower()):
                    b += 1
                chosen.append((b, e, types))
            rows = rows_of(words, chosen, silent)
            named = {k for b, e, _ in chosen for k in range(b, e)}
            for k, w in enumerate(words):
                if k not in named and w[:1].isupper() and k > 0:
                    rows[k] = open_row()
            yield Example(words=words, source="litbank", ner=rows)


PROPN = UPOS.index("PROPN")
GLUE = {"of", "the", "and", "for", "de", "la", "al", "el", "bin", "-", "'s", "’s", "&", ".", "du", "van", "von", "der"}


def proper_runs(words, upos):
    """(b, e) of runs of proper nouns, with hyphens inside."""
    runs, i = [], 0
    while i < len(words):
        if upos[i] != PROPN:
            i += 1
            continue
        j = i + 1
        while j < len(words) and (upos[j] == PROPN or (words[j] == "-" and j + 1 < len(words) and upos[j + 1] == PROPN)):
            j += 1
        runs.append((i, j))
        i = j
    return runs


def weak(example):
    """NER masks from tags and lists alone: a proper noun is some name, a lower-case word is none."""
    words, upos = example.words, example.upos
    silent = ("weapon", "vehicle", *NUMBERS)
    rows = []
    near = {k for b, e in proper_runs(words, upos) for k in range(b - 2, e + 2)}
    for i, w in enumerate(words):
        if w in DEMONYMS and upos[i] != PROPN:
            rows.append(begin(("norp",)))
        elif upos[i] == PROPN or (i in near and (w.lower() in GLUE or not w.islower())):
            rows.append(open_row())
        else:
            rows.append(outside(_silent(w, (*silent, "event", "other") if i > 0 else silent)))
    for b, e in proper_runs(words, upos):
        if all(w.rstrip(".").lower() in CALENDAR for w in words[b:e]):
            rows[b:e] = [outside(("time",))] * (e - b)
            continue
        while b < e - 1 and words[b].lower() in TITLES:
            rows[b] = outside()
            b += 1
        types = guess(words, b, e)
        if types:
            rows[b] = begin(types)
            rows[b + 1 : e] = [inside(types)] * (e - b - 1)
    join_peoples(words, rows)
    example.ner = rows


CALENDAR = set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
    "november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun am pm".split()
)
COMPANY = set(
    "inc corp ltd llc plc co corporation company group university college institute association committee bank foundation "
    "union federation society council agency board league club airlines airways motors partners associates fund trust "
    "systems technologies energy capital international enterprises holdings laboratories center centre school".split()
)


def guess(words, b, e):
    """The types of a run of proper nouns which lists alone give away, or None."""
    run = words[b:e]
    text, low = " ".join(run), [w.rstrip(".").lower() for w in run]
    if text in _countries():
        return ("state",)
    if text in american_states():
        return ("region", "state")
    if e - b > 1 and low[-1] in COMPANY:
        return refine(run, ORG)
    if e - b > 1 and low[-1] in REGION:
        return ("region", "state")
    if text in towns()[1]:
        return ("town",)
    before = words[b - 1].lower() if b else ""
    plain = all(w.replace(".", "").isalpha() for w in run)
    if plain and e - b <= 3 and (before in TITLES and before not in ("prime", "vice", "foreign", "chief", "father", "house")):
        return ("person",)
    if plain and e - b <= 3 and run[0] in given_names() and (e - b > 1 or run[0] not in towns()[0]):
        return ("person",)
    return None


def join_peoples(words, rows):
    """`South Korean`: the first word may belong to the people's name."""
    for i in range(1, len(words)):
        if words[i] in DEMONYMS and words[i - 1] in COMPASS and rows[i] == begin(("norp",)):
            rows[i] = either(("norp",), ("B", "I"))
            rows[i - 1] = open_row()


GUM_TYPES = {
    "person": ("person",), "place": PLACE, "organization": ORG, "event": ("event",), "time": ("time",),
}


def gum(documents):
    """{words of a sentence: NER rows} from GUM's named mentions (open genres)."""
    out = {}
    for doc in documents:
        if not doc["open_licence"]:
            continue
        text = doc["text"]
        tokens = doc["tokens"]
        for sb, se in doc["sentences"]:
            inside_tokens = [t for t in tokens if sb <= t[0] and t[1] <= se]
            words = [text[t[0] : t[1]] for t in inside_tokens]
            upos = [UPOS.index(t[2]) if t[2] in UPOS else -1 for t in inside_tokens]
            starts = {t[0]: i for i, t in enumerate(inside_tokens)}
            probe = Example(words=words, source="gum", upos=upos)
            weak(probe)
            used = set()
            mentions = [m for m in doc["mentions"] if m["named"] and m["type"] in GUM_TYPES and sb <= m["b"] and m["e"] <= se]
            for m in sorted(mentions, key=lambda m: m["b"] - m["e"]):
                ids = [i for s, i in starts.items() if m["b"] <= s < m["e"]]
                span = _core(words, upos, sorted(ids), {"-"} if m["type"] == "person" else {"of", "-", "the", "for"})
                if span is None or used & set(range(*span)):
                    continue
                used |= set(range(*span))
                b, e = span
                types = refine(words[b:e], (*GUM_TYPES[m["type"]], "state") if m["type"] == "organization" else GUM_TYPES[m["type"]])
                if m["type"] == "organization" and types != ("state",):
                    types = refine(words[b:e], ORG)
                probe.ner[b] = begin(types)
                probe.ner[b + 1 : e] = [inside(types)] * (e - b - 1)
            out[tuple(words)] = probe.ner
    return out


def _core(words, upos, ids, glue):
    """The name in a mention: its first run of proper nouns, with glue words between, without titles."""
    ids = [i for i in ids]
    proper = [i for i in ids if upos[i] == PROPN]
    if not proper:
        return None
    b = e = proper[0]
    while e + 1 <= ids[-1] and (upos[e + 1] == PROPN or (words[e + 1].lower() in glue and any(upos[k] == PROPN for k in range(e + 2, min(e + 4, ids[-1] + 1))))):
        e += 1
    while e > b and upos[e] != PROPN:
        e -= 1
    while b < e and words[b].lower() in TITLES:
        b += 1
    if words[b].lower() in TITLES:
        return None
    return b, e + 1
