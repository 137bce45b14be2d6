"""What dictionaries of every format have in common: a German word, and English ones without the remarks about them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

LONGEST_LINE = 20_000
_MOST_WORDS = 3
_REMARK = re.compile(r"\[[^\[\]]{0,200}\]|<[^<>]{0,200}>|\([^()]{0,200}\)|\{[^{}]{0,200}\}")
# "etw. ablehnen", "jdn. um etw. bitten", "sich ergeben": places for what the verb governs
_GERMAN_PLACE = re.compile(r"(?<!\w)(?:(?:etw|jdn|jdm|jds|jmd|jd)\.(?:/(?:etw|jdn|jdm|jds)\.)?|etwas|sich)(?!\w)")
_MAY_BE_ONE = re.compile(r"[\[<({.]|etwas|sich")  # what several words must hold if one of them is to be left
_BARE_PLACES = frozenset({"etwas", "sich"})
_ENGLISH_PLACE = re.compile(r"(?<!\w)(?:(?:sb|sth|so)\.(?:'s)?(?:/(?:sb|sth)\.)?|one's|oneself)(?!\w)")
_BETWEEN = re.compile(r"[,;] ")


class Entry(NamedTuple):
    """A German word as it is listed, a noun with its capital, and what the dictionary tells of it.

    Half a million are read at a time and few are ever asked for: ``told``, in UTF-8, is taken over as it stands, and
    which English words it holds is worked out for those alone.
    """

    german: str
    told: bytes


def without_remarks(text: str) -> str:
    """The text without what stands in brackets of any kind."""
    return " ".join(_REMARK.sub(" ", text).split())


def german_word(text: str) -> str:
    """The one word a headword is about; empty if there are several, or none that stands by itself ("Haus…")."""
    if text.isalpha():  # most are nothing but a word
        return "" if text in _BARE_PLACES else text
    if " " in text and not _MAY_BE_ONE.search(text):
        text = text.strip()
        return "" if " " in text else german_word(text)
    words = _GERMAN_PLACE.sub(" ", without_remarks(text)).split()
    if len(words) != 1 or not any(c.isalpha() for c in words[0]):
        return ""
    word = words[0].strip(".,;:!?")
    return "" if "…" in word or word.startswith("-") or word.endswith("-") else word


def english_words(text: str) -> Iterator[str]:
    """The meanings that stand in ``text``, of three words at most, parted by commas, semicolons or strokes."""
    for part in _BETWEEN.split(without_remarks(text)):
        bare = " ".join(_ENGLISH_PLACE.sub(" ", part).split()).strip(" .,;:!?\"'").removeprefix("to ")
        for meaning in [bare.replace("/", " ")] if " " in bare else bare.split("/"):
            if 0 < len(meaning.split()) <= _MOST_WORDS and "…" not in meaning:
                yield meaning
