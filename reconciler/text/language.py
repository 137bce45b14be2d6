"""Which language a text is written in."""

from __future__ import annotations

import re

from reconciler.text.stopwords import ENGLISH, GERMAN

_WORD = re.compile(r"[^\W\d_]+")
_SHARED = ENGLISH & GERMAN | {"die", "was", "war", "hat", "an", "in", "so", "am", "will"}
_PROFILES = {"en": ENGLISH - _SHARED, "de": GERMAN - _SHARED | {"die"}}
_SAMPLE = 20_000
_CLEAR_SHARE = 0.22
_FEW_LETTERS = 12


def detect(text: str) -> str:
    """The ISO 639-1 code of the language of ``text``; "und" where there are too few letters to tell.

    English and German are told by their function words; only where these leave a doubt, a trained
    identifier (py3langid) is asked, over all the languages it knows.
    """
    words = [w.lower() for w in _WORD.findall(text[:_SAMPLE])]
    if sum(map(len, words)) < _FEW_LETTERS:
        return "und"
    clear = _by_function_words(words)
    return clear or _by_model(text[:_SAMPLE])


def _by_function_words(words: list[str]) -> str:
    hits = {code: sum(w in profile for w in words) for code, profile in _PROFILES.items()}
    best, other = sorted(hits, key=lambda code: -hits[code])
    enough = hits[best] >= 3 and hits[best] >= _CLEAR_SHARE * len(words)
    return best if enough and hits[best] >= 3 * hits[other] else ""


def _by_model(text: str) -> str:
    # Imported here: reading the model takes a second, and most texts never need it.
    from py3langid import classify

    return str(classify(text)[0])
