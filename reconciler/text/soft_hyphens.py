"""Soft hyphens: invisible marks inside a word where a line may break, which web pages leave in copied text."""

from __future__ import annotations

import re

SOFT_HYPHEN = "\u00ad"
_INSIDE = re.compile(rf"(?<=[^\W\d_]){SOFT_HYPHEN}(?=[^\W\d_])")
_LETTER = "\u02d1"  # counts as a letter and stands in no English or German word


def held_together(text: str) -> str:
    """``text`` of the same length with a letter for each soft hyphen inside a word, so that the word is not cut."""
    return _INSIDE.sub(_LETTER, text)


def bare(word: str) -> str:
    """A word of a text that was ``held_together``, or of the text itself, without its soft hyphens."""
    return word.replace(_LETTER, "").replace(SOFT_HYPHEN, "")
