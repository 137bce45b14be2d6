"""Words: where they stand in a string, and the forms in which two of them can be compared."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from reconciler.model.span import Span
from reconciler.text import english, german
from reconciler.text.soft_hyphens import SOFT_HYPHEN, bare, held_together
from reconciler.text.stopwords import ENGLISH, GERMAN

# First what most tokens are, in letters that are quickly told; where a space stands nothing is tried.
_PATTERN = (
    r"(?! )([A-Za-zÀ-ÖØ-öø-ÿ]{2}+[A-Za-zÀ-ÖØ-öø-ÿ]*+[^\W_]*+(?:[-'’‐‑][^\W_]++)*"  # Kiew, don’t, US-Präsident
    r"|[^\w\s.]|_"
    r"|(?:[^\W\d_]\.){2,}"  # U.S., z.B.
    r"|\d+(?:[.,:’'\u202f\u00a0]\d+)*(?:[^\W\d_]+)?"  # 112.000, 3rd, 10k
    r"|[^\W_]+(?:[-'’‐‑][^\W_]+)*"  # a, B-52, words in other letters
    r"|\.{2,}|[^\w\s])"
)
_TOKEN = re.compile(_PATTERN)
_LETTERS_WITHOUT_DECOMPOSITION = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŧ": "t"}
)
_STOP = {"en": ENGLISH, "de": GERMAN}


class Token(NamedTuple):
    """A word, figure or punctuation mark of a string; a tuple because there are so many of them."""

    start: int
    end: int
    text: str

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)

    @property
    def is_word(self) -> bool:
        """Whether it holds a letter or digit."""
        return self.text[0].isalnum()


def tokenize(text: str) -> list[Token]:
    """The words, figures and punctuation marks of ``text`` in order; white space is left out.

    A word is never cut: "112.000", "U.S.", "Kiew", "don’t" and "US-Präsident" are one token each.
    """
    if SOFT_HYPHEN in text:
        return [Token(m.start(), m.end(), bare(m[0]) or m[0]) for m in _TOKEN.finditer(held_together(text))]
    return [Token(m.start(), m.end(), m[0]) for m in _TOKEN.finditer(text)]


def pieces(text: str) -> list[str]:
    """``text`` cut before and behind every token: what stands between tokens, possibly nothing, and they in turn.

    A word with a soft hyphen is one piece of its full length; ``soft_hyphens.bare`` gives the word.
    """
    return _TOKEN.split(held_together(text) if SOFT_HYPHEN in text else text)


def words(text: str) -> list[Token]:
    """The words and figures among the tokens of ``text``."""
    return [token for token in tokenize(text) if token[2][0].isalnum()]


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """``word`` in lower case without accents, "ß" as "ss" ("Größe" -> "grosse", "Wałęsa" -> "walesa")."""
    lowered = word.casefold()
    if lowered.isascii():
        return lowered
    decomposed = unicodedata.normalize("NFKD", lowered)
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return bare.translate(_LETTERS_WITHOUT_DECOMPOSITION)


@lru_cache(maxsize=65536)
def lemma(word: str, language: str) -> str:
    """The dictionary form of ``word`` in lower case, as well as rules and a list of irregular forms tell.

    Args:
        word: one word, with or without a possessive ending.
        language: "en" or "de"; words of other languages are only lowered.
    """
    return _lemma(word, language)


def _lemma(word: str, language: str) -> str:
    lowered = word.lower().replace("’", "'")
    if language == "en":
        return english.lemma(lowered)
    if language == "de":
        return german.lemma(lowered)
    return lowered


@lru_cache(maxsize=65536)
def stem(word: str, language: str) -> str:
    """A key that is equal for the forms of one word ("making", "makes", "make"); not meant to be read."""
    base = _lemma(word, language)
    if language == "en":
        key = english.stem(base)
        return key if key.isascii() else fold(key)
    if language == "de":
        return german.stem(fold(base))
    return fold(base)


def is_stop(word: str, language: str) -> bool:
    """Whether ``word`` is so frequent in ``language`` that sharing it means nothing."""
    return word.lower().replace("’", "'") in _STOP.get(language, ENGLISH)
