"""Which language a text is written in."""

from __future__ import annotations

import re

from reconciler.text.stopwords import ENGLISH, GERMAN

_WORD = re.compile(r"[^\W\d_]+")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S{1,2000}")  # the words in it are English in articles of all languages
_SHARED = ENGLISH & GERMAN | {"die", "was", "war", "hat", "an", "in", "so", "am", "will"}
_PROFILES = {"en": ENGLISH - _SHARED, "de": GERMAN - _SHARED | {"die"}}
_SAMPLE = 20_000
_CLEAR_SHARE = 0.22
_FEW_LETTERS = 12
_SHORT = 200  # characters up to which the trained identifier is easily wrong by a little
_NEAR = 1.07  # by how much less likely (logarithms) the languages edited here may be and still be taken then
# What German words look like that English ones do not: endings, and lengths that only compounds reach.
_GERMAN_SHAPE = re.compile(r"(?:ung|ungen|heit|keit|keiten|schaft|schaften|iert|ieren|isch|ische|lich)\b|\w{19}")


def detect(text: str) -> str:
    """The ISO 639-1 code of the language of ``text``; "und" where there are too few letters to tell.

    English and German are told by their function words; only where these leave a doubt, a trained
    identifier (py3langid) is asked, over all the languages it knows.
    """
    sample = _ADDRESS.sub(" ", text[:_SAMPLE])
    words = [w.lower() for w in _WORD.findall(sample)]
    if sum(map(len, words)) < _FEW_LETTERS:
        return "und"
    clear = _by_function_words(words)
    return clear or _by_model(sample)


def _by_function_words(words: list[str]) -> str:
    hits = {code: sum(w in profile for w in words) for code, profile in _PROFILES.items()}
    best, other = sorted(hits, key=lambda code: -hits[code])
    enough = hits[best] >= 3 and hits[best] >= _CLEAR_SHARE * len(words)
    return best if enough and hits[best] >= 3 * hits[other] else ""


def _by_model(text: str) -> str:
    # Imported here: reading the model takes a second, and most texts never need it.
    from py3langid import rank

    ranked = [(str(code), float(score)) for code, score in rank(text)]
    near = {code for code, score in ranked if len(text) <= _SHORT and score >= _NEAR * ranked[0][1]}
    if "de" in near and _GERMAN_SHAPE.search(text.lower()):
        return "de"
    return next((code for code, _ in ranked if code in near & _PROFILES.keys()), ranked[0][0])
