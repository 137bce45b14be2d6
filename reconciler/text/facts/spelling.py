"""Whether two written words may be one name: spellings brought to what they sound like, with vetoes."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein, Indel

from reconciler.text.facts.gazetteer import Entry, gazetteer
from reconciler.text.words import fold

# What different transliterations write for one sound, longest first; applied in this order.
_SOUNDS = (
    ("schtsch", "S"),
    ("shch", "S"),
    ("stsch", "S"),
    ("tsch", "C"),
    ("tch", "C"),
    ("dsch", "J"),
    ("dzh", "J"),
    ("sch", "S"),
    ("zh", "S"),
    ("kh", "h"),
    ("sh", "S"),
    ("ch", "C"),
    ("cz", "C"),
    ("gh", "g"),
    ("ph", "f"),
    ("th", "t"),
    ("ck", "k"),
    ("ts", "z"),
    ("tz", "z"),
    ("ss", "s"),
    ("ou", "u"),
    ("oe", "o"),
    ("ue", "u"),
    ("ae", "a"),
    ("x", "ks"),
    ("q", "k"),
    ("w", "v"),
    ("j", "i"),
    ("y", "i"),
)
_DOUBLED = re.compile(r"(.)\1")
_VOWELS = re.compile(r"[aeiou]+")
_SAME_CONSONANTS_RATIO = 0.8
_SHORT, LONG, _VERY_LONG = 4, 8, 9
MOST_EDITS = 2
# Forms of one name in two languages that tell two men apart.
_DIFFERENT = frozenset(
    frozenset((ukrainian, russian)) for ukrainian in ("volodymyr", "wolodymyr") for russian in ("vladimir", "wladimir")
)


@lru_cache(maxsize=32768)
def skeleton(word: str) -> str:
    """What a name sounds like, whoever wrote it down: Selenskyj and Zelenskiy are "selenski"."""
    sound = fold(word).replace("'", "").replace("ʼ", "").replace("-", "")
    for written, spoken in _SOUNDS:
        sound = sound.replace(written, spoken)
    if _DOUBLED.search(sound):
        sound = _DOUBLED.sub(r"\1", _DOUBLED.sub(r"\1", sound))
    return sound.replace("z", "s").replace("ie", "e") if sound else sound


@lru_cache(maxsize=32768)
def consonants(word: str) -> str:
    """The consonants of the skeleton, with "h" and "C" alike ("Chruschtschow", "Khrushchev")."""
    bare = _VOWELS.sub("", skeleton(word))
    alike = bare.replace("C", "h").replace("f", "v")
    return _DOUBLED.sub(r"\1", alike) if _DOUBLED.search(alike) else alike


def told_apart(a: str, b: str) -> bool:
    """Whether two words are known as forms of one name that different people bear ("Volodymyr", "Vladimir")."""
    return frozenset((fold(a), fold(b))) in _DIFFERENT


@lru_cache(maxsize=65536)
def same_word(a: str, b: str) -> bool:
    """Whether two single words may be one name.

    A pair of the tables decides; otherwise the skeletons, more strictly the shorter they are.
    """
    if fold(a) == fold(b):
        return True
    if told_apart(a, b):
        return False
    known = _by_table(a, b)
    return _sounds_alike(a, b) if known is None else known


def _entry(word: str) -> Entry | None:
    return gazetteer().word(word)


def _by_table(a: str, b: str) -> bool | None:
    left, right = _entry(a), _entry(b)
    if left is None or right is None:
        return None
    return left.key == right.key


def _sounds_alike(a: str, b: str) -> bool:
    left, right = skeleton(a), skeleton(b)
    if left == right or without_genitive(left) == without_genitive(right):
        return True
    if min(len(left), len(right)) < _SHORT:
        return False
    ratio = float(Indel.normalized_similarity(left, right))
    if consonants(a) == consonants(b):
        return ratio >= _SAME_CONSONANTS_RATIO
    if left[0] != right[0]:
        return False
    length = max(len(left), len(right))
    allowed = (length >= LONG) + (length >= _VERY_LONG)
    return DamerauLevenshtein.distance(left, right) <= allowed


def without_genitive(sound: str) -> str:
    """A skeleton without the s at its end, unless it is short."""
    return sound.removesuffix("s") if len(sound) > _SHORT else sound
