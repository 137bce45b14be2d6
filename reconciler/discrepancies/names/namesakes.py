"""Whether a name of one version stands in another one, as a name or in any other form."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz import fuzz

from reconciler.discrepancies.row.matching import folded_words
from reconciler.discrepancies.row.side import Side
from reconciler.model.fact import Name, NameKind
from reconciler.model.span import Span
from reconciler.text.lexicon import Lexicon
from reconciler.text.words import fold, is_stop, lemma, stem

_ALIKE = 80.0  # rapidfuzz ratio, 0 to 100: a word spelled like a part of the name
_ONE_SOUND = (
    ("ae", "a"), ("oe", "o"), ("ue", "u"), ("sch", "s"), ("sh", "s"), ("ph", "f"), ("th", "t"), ("c", "k"), ("w", "v"),
    ("y", "i"), ("j", "i"),
)  # fmt: skip
_LISTED = (NameKind.PLACE, NameKind.ORGANISATION)  # one key for all ways to write them: "Saint" and "St."
# Seats of government that stand for their country in the news.
_RULED = {
    "moscow": ("russia",), "kremlin": ("russia",), "kyiv": ("ukraine",), "washington": ("united states",),
    "white house": ("united states",), "beijing": ("china",), "london": ("united kingdom",), "paris": ("france",),
    "berlin": ("germany",), "tehran": ("iran",), "ankara": ("turkey",), "pyongyang": ("north korea",),
    "minsk": ("belarus",), "warsaw": ("poland",), "jerusalem": ("israel",), "brussels": ("european union",),
    "budapest": ("hungary",), "vienna": ("austria",), "bern": ("switzerland",), "tokyo": ("japan",),
}  # fmt: skip
_SEATS = {
    country: tuple(seat for seat, ruled in _RULED.items() if country in ruled)
    for country in {c for ruled in _RULED.values() for c in ruled}
}
_IN_FULL = {"st": "saint", "mt": "mount", "ft": "fort", "sankt": "saint"}
_LONGEST_NAME = 4  # words of a name in the other version that are looked at together


@dataclass(frozen=True, slots=True)
class NameOverlap:
    """How a name of one version stands in another.

    Attributes:
        shared: its parts that stand there too, folded.
        missing: its parts that do not.
        order: its place in the version's text.
    """

    name: Name
    shared: frozenset[str]
    missing: frozenset[str]
    order: int

    @property
    def absent(self) -> bool:
        """Whether no part of it stands in the other version."""
        return not self.shared


def name_overlap(name: Name, side: Side, there: Forms, others: Sequence[Name], lexicon: Lexicon) -> NameOverlap:
    """How ``name`` of ``side`` stands in the words ``there`` of another version, whose names are ``others``."""
    parts = _parts(name, side)
    shared = {part for part in parts if there.hold(part, side)}
    if shared and len(shared) < len(parts):
        shared = _of_its_own(shared, parts, name, side, there, others, lexicon)
    known = any(theirs.key == name.key for theirs in others) or _canonical(lexicon, name.text) in there.names
    if known and (not shared or len(parts) == 1 or name.kind in _LISTED):
        return NameOverlap(name, frozenset(parts), frozenset(), name.span.start)
    if not shared and _abbreviated(name.text, there.text):
        shared = set(parts)
    return NameOverlap(name, frozenset(shared), frozenset(parts) - shared, name.span.start)


def _of_its_own(
    shared: set[str],
    parts: Sequence[str],
    name: Name,
    side: Side,
    there: Forms,
    others: Sequence[Name],
    lexicon: Lexicon,
) -> set[str]:
    """The shared parts that may stand for this name.

    Where both versions have "Anna Weber", the "Weber" in it is no trace of "Otto Weber"; and an English word without a
    capital ("radio") is none of a name whose other parts no dictionary knows.
    """
    keys = {n.key for facts in side.facts for n in facts.names if n.key != name.key}
    taken = [other.span for other in others if other.key in keys]
    free = there.outside(taken) if taken else there
    left = {part for part in shared if free.hold(part, side)}
    if left and not any(_is_plain(part, lexicon) for part in parts if part not in shared):
        left = {part for part in left if not free.only_small(part)}
    return left


def _is_plain(word: str, lexicon: Lexicon) -> bool:
    return bool(lexicon.synonyms(lemma(word, "en")) or lexicon.translations(word.capitalize()))


def stands_for(name: Name, others: Sequence[Name]) -> bool:
    """Whether one of ``others`` is the country whose seat of government ``name`` is, or the other way round."""
    keys = {*_SEATS.get(name.key, ()), *_RULED.get(name.key, ())}
    return any(other.key in keys for other in others)


def _parts(name: Name, side: Side) -> list[str]:
    words = [_bare(w) for w in folded_words(name.text)]
    words = [w.removesuffix("'s").removesuffix("’s") for w in words]
    return [w for w in words if any(map(str.isalnum, w)) and not is_stop(w, side.language)] or words[:1]


def _bare(word: str) -> str:
    """A folded word without stops, a shortened one in full: "m.l." as "ml", "st." as "saint"."""
    bare = word.replace(".", "").strip(",'’")
    return _IN_FULL.get(bare, bare)


@lru_cache(maxsize=65536)
def _canonical(lexicon: Lexicon, name: str) -> str:
    return lexicon.canonical_name(name)


def canonical_forms(side: Side, lexicon: Lexicon) -> set[str]:
    """Canonical names of all runs of one to ``_LONGEST_NAME`` words that begin with a capital, or of one word."""
    found: set[str] = set()
    words = side.words
    for n, word in enumerate(words):
        for piece in (word.text, *word.text.split("-")):
            found.add(_canonical(lexicon, piece))
        if word.text[:1].isupper():
            for end in range(n + 1, min(n + _LONGEST_NAME, len(words))):
                found.add(_canonical(lexicon, " ".join(w.text for w in words[n : end + 1])))
    return found


@lru_cache(maxsize=64)
def forms_of(side: Side, lexicon: Lexicon) -> Forms:
    """The words of a side, to look for names among them."""
    return Forms(side, lexicon)


class Forms:
    """The words of a side as names and their parts can be looked for among them.

    Attributes:
        text: the words themselves.
        names: canonical names of what may be a name: "Großbritannien" and "the UK" give the same one.
    """

    def __init__(self, side: Side, lexicon: Lexicon) -> None:
        self._side, self._lexicon = side, lexicon
        self.text = side.text
        self.names = canonical_forms(side, lexicon)
        self._folded = {piece for w in side.words for piece in (w.folded, _bare(w.folded), *folded_words(w.text))}
        self._joined = "".join(w.folded for w in side.words)
        self._meanings = side.meanings
        self._language = side.language
        self._skeletons = " ".join(_skeleton(w.folded) for w in side.words)
        self._canonical = {_canonical(lexicon, w.text) for w in side.words}

    def outside(self, taken: Sequence[Span]) -> Forms:
        """The same without the words at ``taken``."""
        words = tuple(w for w in self._side.words if not any(w.span.overlaps(span) for span in taken))
        meanings = frozenset().union(*(w.meanings for w in words))
        return Forms(replace(self._side, words=words, meanings=meanings), self._lexicon)

    def only_small(self, part: str) -> bool:
        """Whether an English text has the word, and never with a capital."""
        found = [w.text for w in self._side.words if part in (w.folded, *folded_words(w.text))]
        return self._language == "en" and bool(found) and not any(text[:1].isupper() for text in found)

    def hold(self, part: str, side: Side) -> bool:
        """Whether a part of a name of ``side`` stands here in some form."""
        if part in self._folded or _canonical(self._lexicon, part) in self._canonical:
            return True
        if stem(part, side.language) in self._meanings or self._translated(part, side):
            return True
        if len(part) > 4 and part in self._joined:
            return True
        if side.language != self._language and self._begins_alike(part):
            return True
        return any(_alike(part, word) and not listed_apart(part, word, self._lexicon) for word in self._folded)

    def _begins_alike(self, part: str) -> bool:
        """Whether a word of the other language holds the beginning of the name: "Phönizier", "Phoenicians"."""
        beginning = _skeleton(part)[: max(4, min(5, len(part) - 1))]
        return len(beginning) >= 4 and beginning in self._skeletons

    def _translated(self, part: str, side: Side) -> bool:
        if side.language != "de":
            return False
        english = self._lexicon.translations(part.capitalize())
        return any(
            stem(w, "en") in self._meanings for phrase in english for w in phrase.split() if not is_stop(w, "en")
        )


@lru_cache(maxsize=65536)
def _skeleton(word: str) -> str:
    """What two languages make of one name: "ä" and "ae", "c" and "k", "w" and "v" are one."""
    for written, one in _ONE_SOUND:
        word = word.replace(written, one)
    return word


@lru_cache(maxsize=65536)
def listed_apart(one: str, other: str, lexicon: Lexicon) -> bool:
    """Whether the tables know both as names of two things, however alike they are spelled: "Mali", "Malawi"."""
    return (
        lexicon.knows_name(one) and lexicon.knows_name(other) and _canonical(lexicon, one) != _canonical(lexicon, other)
    )


@lru_cache(maxsize=65536)
def _alike(part: str, word: str) -> bool:
    if min(len(part), len(word)) < 4:
        return False
    return fuzz.ratio(part, word) >= _ALIKE


def _abbreviated(name: str, text: str) -> bool:
    """Whether ``name`` is made of the first letters of words of ``text``, or the other way round."""
    capitals = "".join(c for c in name if c.isupper())
    letters = fold(capitals)
    words = folded_words(text)
    if len(letters) < 2:
        return False
    if name.replace(".", "").isupper() and " " not in name:
        return any(_initials(words[n:], letters) for n in range(len(words)))
    return any(w.strip(".,;:()") == letters for w in words) if " " in name else False


def _initials(words: Iterable[str], letters: str) -> bool:
    """Whether the words begin with ``letters`` one after the other, little words between them passed over."""
    left = letters
    for word in words:
        if left and word[0] == left[0]:
            left = left[1:]
        elif len(word) > 3:
            return False
        if not left:
            return True
    return False
