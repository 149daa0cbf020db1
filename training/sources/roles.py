"""PropBank on EWT: role tags for each predicate."""

import json

from ..labels import ROLES, tag

SAME = {"ARG1-DSP": "ARG1", "C-ARG1-DSP": "C-ARG1", "ARGA": "ARG0"}


def read(path):
    """{sentence id: record}."""
    return {r["id"]: r for r in map(json.loads, open(path, encoding="utf-8"))}


def frames(record):
    """{predicate word: role tags}; roles outside the inventory are left out."""
    out = {}
    for p in record["predicates"]:
        tags = [0] * len(record["tokens"])
        for role, b, e in p["args"]:
            role = SAME.get(role, role)
            if role in ROLES:
                for i in range(b, e):
                    tags[i] = tag(ROLES, role, i > b)
        out[p["tok"][0]] = tags
    return out
