"""Event factuality (UDS-IH2) by the words of the sentence."""

import json


def read(path):
    """{words: {word: factuality}}."""
    out = {}
    for record in map(json.loads, open(path, encoding="utf-8")):
        facts = out.setdefault(tuple(record["tokens"]), {})
        for target in record["targets"]:
            facts[target["tok"][0]] = target["factuality"]
    return out
