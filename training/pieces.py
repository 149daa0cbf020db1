"""Words to BERT word pieces and shapes; the TypeScript reader follows the same rules."""

import functools
import unicodedata
from pathlib import Path

MAX_PIECES_OF_WORD = 16
CLS, SEP, UNK = 101, 102, 100


def _is_punctuation(ch):
    o = ord(ch)
    ascii_mark = 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126
    return ascii_mark or unicodedata.category(ch).startswith("P")


def _is_ideograph(ch):
    o = ord(ch)
    return 0x3400 <= o <= 0x9FFF or 0xF900 <= o <= 0xFAFF or 0x20000 <= o <= 0x2FA1F


def _parts(word):
    """The lower-cased word without accents, cut at punctuation and ideographs."""
    text = "".join(c for c in unicodedata.normalize("NFD", word) if unicodedata.category(c) != "Mn").lower()
    parts, current = [], ""
    for ch in text:
        if ch.isspace():
            parts.append(current)
            current = ""
        elif unicodedata.category(ch)[0] == "C" or ch == "\ufffd":
            continue
        elif _is_punctuation(ch) or _is_ideograph(ch):
            parts += [current, ch]
            current = ""
        else:
            current += ch
    return [p for p in [*parts, current] if p]


def word_class(word):
    """The shape class (1–11) of a word as written."""
    letters = [unicodedata.category(c) for c in word if unicodedata.category(c)[0] == "L"]
    digit = any(unicodedata.category(c) == "Nd" for c in word)
    if not letters:
        return 2 if digit else 1
    upper = sum(c in ("Lu", "Lt") for c in letters)
    lower = sum(c == "Ll" for c in letters)
    if digit:
        return 3 if upper else 4
    if upper + lower == 0:
        return 5
    if upper == 0:
        return 6
    if len(letters) == 1:
        return 7
    if lower == 0:
        return 8
    if letters[0] in ("Lu", "Lt"):
        return 9 if upper == 1 else 10
    return 11


def _has_letter_or_digit(word):
    return any(unicodedata.category(c)[0] == "L" or unicodedata.category(c) == "Nd" for c in word)


class Pieces:
    """A vocabulary with the greedy longest-match rule. `lists(words)` may add a number a word, told with the shape."""

    def __init__(self, vocab_path, lists=None):
        self.lists = lists
        lines = Path(vocab_path).read_text(encoding="utf-8").split("\n")
        self.ids = {line: i for i, line in enumerate(lines) if line}
        self.word = functools.lru_cache(maxsize=200_000)(self._word)

    def _word(self, word):
        out = []
        for part in _parts(word):
            out += self._greedy(part)
        return tuple(out[:MAX_PIECES_OF_WORD]) or (UNK,)

    def _greedy(self, part):
        if len(part) > 100:
            return [UNK]
        out, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start:
                piece = ("##" if start else "") + part[start:end]
                if piece in self.ids:
                    break
                end -= 1
            if end == start:
                return [UNK]
            out.append(self.ids[piece])
            start = end
        return out

    def sentence(self, words):
        """(input ids, shape ids, first piece of each word, last piece of each word)."""
        ids, shapes, first, last = [CLS], [0], [], []
        initial = 1
        listed = self.lists(words) if self.lists else [0] * len(words)
        for word, kinds in zip(words, listed):
            pieces = self.word(word)
            shape = word_class(word) + 24 * initial + 48 * kinds
            first.append(len(ids))
            ids += pieces
            shapes += [shape] + [shape + 12] * (len(pieces) - 1)
            last.append(len(ids) - 1)
            if initial and _has_letter_or_digit(word):
                initial = 0
        return [*ids, SEP], [*shapes, 0], first, last
