"""Proper names of one text, with what they name where that is evident.

A reader of one sentence cannot always tell a name from a word that has its capital for another reason: the first
word of a sentence, a German noun, a headline. Such words are given as candidates, with a confidence below
``CERTAIN``; the second pass over all versions keeps or drops them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reconciler.model.fact import Name, NameKind
from reconciler.model.span import Span
from reconciler.text.facts.gazetteer import Entry, Gazetteer, gazetteer
from reconciler.text.facts.lexer import Words
from reconciler.text.facts.name_evidence import Evidence
from reconciler.text.facts.name_words import (
    BODY_ENDS,
    BODY_HEADS,
    GENERIC_ACRONYMS,
    GERMAN_BODY_ENDS,
    GIVEN_NAMES,
    NO_NAMES,
    OPENING_ADJECTIVES,
    PARTICLES,
    PLACE_ENDS,
    PLACE_HEADS,
    SURNAMES_TOO,
    TITLE_TAILS,
    TITLES,
)
from reconciler.text.soft_hyphens import bare
from reconciler.text.words import fold

CERTAIN = 0.5
_LISTED, _TITLED = 0.95, 0.9
_LONGEST = 8
_SHORTENED = frozenset({"st", "mt", "ft"})
_LINKS = frozenset("'’-&.")
_BEFORE_PARTICLE = GIVEN_NAMES | PARTICLES
# No other words may belong to no name, but for single letters and those with an apostrophe.
_OFTEN_NONE = (
    TITLES | NO_NAMES | GENERIC_ACRONYMS | PLACE_HEADS | OPENING_ADJECTIVES | {first for first, *_ in TITLE_TAILS}
)


class Piece(NamedTuple):
    """A name made of tokens ``first`` to ``last``."""

    first: int
    last: int
    key: str
    kind: NameKind
    confidence: float


def read_names(words: Words) -> tuple[Name, ...]:
    """The names of a text and the candidates for names, in order; each keyed by its own folded or listed form."""
    reader = _Reader(words, gazetteer())
    return tuple(_name(words, piece) for piece in reader.pieces())


def _name(words: Words, piece: Piece) -> Name:
    start, end = words.start[piece.first], words.end[piece.last]
    if words.low[piece.last].endswith("'s"):
        end -= 2
    span = Span(start, end)
    return Name(span, bare(span.of(words.text)), piece.key, piece.kind, piece.confidence)


def _is_sort(words: Words, piece: Piece) -> bool:
    """Whether a piece is but the sort of a place: "the Strait" names none by itself."""
    alone = piece.first == piece.last and words.language != "de"
    return alone and words.at(piece.first) in PLACE_ENDS and piece.confidence < _LISTED


def _beginnings(words: Words, folded: Sequence[str]) -> list[int]:
    """The words with a capital, in German also what may be the adjective of a country."""
    if words.language != "de":
        return words.capitals
    if "isch" not in " ".join(folded):
        return words.capitals
    return sorted({*words.capitals, *(at for at, word in enumerate(folded) if "isch" in word)})


def _links(words: Words, at: int) -> bool:
    """Whether a mark joins two capitalised words: a hyphen, the stop of an initial, "&", "Farmers' Union"."""
    mark, before = words.at(at), words.at(at - 1)
    if mark in ("'", "’"):
        return before[-1:] == "s" and words.glued(at) and words.at(at + 1) in BODY_ENDS
    if mark == "-":
        return words.glued(at) and words.glued(at + 1)
    return mark == "&" or (mark == "." and (len(before) == 1 or before in _SHORTENED))


def _joins(words: Words, particle: int) -> bool:
    """Whether "von" or "der" stands inside a name: in German only behind a given name."""
    return words.language != "de" or words.at(particle - 1) in _BEFORE_PARTICLE


def _is_lettered(words: Words, at: int) -> bool:
    """Whether a letter and a hyphen stand before a German word: "T-Shirts", "U-Bahn"."""
    return words.language == "de" and words.at(at - 1) == "-" and words.glued(at) and len(words.at(at - 2)) == 1


class _Reader:
    """Walks over the capitalised stretches of a text."""

    def __init__(self, words: Words, known: Gazetteer) -> None:
        self._words = words
        self._known = known
        self._evidence = Evidence(words)
        self._capitals = frozenset(words.capitals)
        self._folded = words.low
        if not words.text.isascii():
            self._folded = [token if token.isascii() else fold(token) for token in words.low]

    def pieces(self) -> Iterator[Piece]:
        """All pieces in order."""
        words, free = self._words, 0
        for at in _beginnings(words, self._folded):
            if at < free:
                continue
            if at not in self._capitals:
                entry = self._known.adjective(self._folded[at])
                if entry:
                    yield Piece(at, at, entry.key, entry.kind, _LISTED)
                continue
            free = self._acronym(at)
            if free > at:
                yield self._abbreviated(at, free)
                continue
            free = self._stretch(at)
            yield from self._cut(at, free)

    def _acronym(self, at: int) -> int:
        """Behind an abbreviation with stops ("U.S."), or ``at`` where there is none."""
        words, end = self._words, at
        if len(words.tokens[at]) > 1:
            return at
        while end + 1 < len(words) and len(words.tokens[end]) == 1 and words.is_capital(end):
            if words.at(end + 1) != "." or not words.glued(end + 1) or (end > at and not words.glued(end)):
                break
            end += 2
        return end if end - at >= 4 and not (words.is_capital(end) and len(words.at(end)) > 1) else at

    def _abbreviated(self, at: int, after: int) -> Piece:
        letters = "".join(self._words.tokens[at:after:2])
        entry = self._known.word(letters)
        key, kind = (entry.key, entry.kind) if entry else (letters.lower(), NameKind.OTHER)
        return Piece(at, after - 1, key, kind, _LISTED)

    def _stretch(self, at: int) -> int:
        """Behind the capitalised words from ``at`` on that stand together, with particles and initials."""
        words, end = self._words, at + 1
        while end < len(words) and end - at < _LONGEST * 2:
            if words.low[end - 1].endswith("'s"):
                break
            step = self._step(end)
            if not step:
                break
            end += step
        return end

    def _step(self, end: int) -> int:
        """How many tokens from ``end`` on go on with a stretch: 0 for none."""
        words = self._words
        if end in self._capitals:
            return 0 if self._acronym(end) > end else 1
        word = words.low[end]
        if word == "of":
            return self._of(end)
        following = end + 1 in self._capitals
        if word in PARTICLES and _joins(words, end):
            return 2 if following else 3 if words.at(end + 1) in PARTICLES and end + 2 in self._capitals else 0
        return 2 if following and word in _LINKS and _links(words, end) else 0

    def _of(self, at: int) -> int:
        """How many tokens from "of" on go on with a listed name, a title or the head of a body.

        Such as "Gulf of Oman", "Secretary of State", "Bank of the South".
        """
        words, following = self._words, self._words.is_capital(at + 1)
        if not following and not (words.at(at + 1) == "the" and words.is_capital(at + 2)):
            return 0
        listed = words.at(at - 1) in BODY_HEADS or (words.at(at - 1), "of", words.at(at + 1)) in TITLE_TAILS
        if not listed and not any(self._known.phrase(self._folded, i) for i in range(max(0, at - 3), at)):
            return 0
        return 2 if following else 3

    def _cut(self, at: int, after: int) -> Iterator[Piece]:
        """The names in a stretch of capitalised words, titles and function words taken away."""
        titled = False
        while at < after:
            skipped = self._skipped(at)
            if skipped:
                titled = titled or self._words.at(at) in TITLES
                at += skipped
                continue
            piece = self._piece(at, after, titled=titled)
            at = piece.last + 1
            if not _is_sort(self._words, piece):
                yield piece

    def _skipped(self, at: int) -> int:
        """How many tokens at ``at`` belong to no name: titles, function words, days, marks."""
        words = self._words
        if not words.is_word(at):
            return 1
        word = words.low[at]
        if word not in _OFTEN_NONE and len(word) > 1 and "'" not in word:
            return int(_is_lettered(words, at))
        return self._skipped_words(at, word)

    def _skipped_words(self, at: int, word: str) -> int:
        """How many tokens at ``at`` belong to no name where the first is a word that often does not."""
        words = self._words
        triple = (word, words.at(at + 1), words.at(at + 2))
        if triple in TITLE_TAILS and not self._known.phrase(self._folded, at):
            return 3
        if word.endswith("'s") and word.removesuffix("'s") in NO_NAMES:
            return 1  # "Sunday's"
        if word in OPENING_ADJECTIVES and at in words.clause_starts:
            return 1  # "Largest Norse hoard found"
        if word in TITLES:
            if word in SURNAMES_TOO and words.is_capital(at - 1) and not words.is_capital(at + 1):
                return 0
            return 0 if self._known.phrase(self._folded, at) else 1
        short = len(word) == 1 and words.at(at + 1) != "."
        if _is_lettered(words, at):
            return 1
        upper = words.tokens[at].isupper()
        plain = (word in NO_NAMES and not (upper and self._known.word(words.tokens[at]))) or (
            upper and word in GENERIC_ACRONYMS and (len(word) > 1 or words.at(at + 1) != ".")
        )
        plain = plain or (word in PLACE_HEADS and words.language == "de" and words.is_capital(at + 1))
        return 1 if (short or plain) and not self._known.phrase(self._folded, at) else 0

    def _piece(self, at: int, after: int, *, titled: bool) -> Piece:
        listed = self._known.phrase(self._folded, at)
        if listed and at + listed[0] <= after:
            length, found = listed
            return Piece(at, at + length - 1, found.key, found.kind, _LISTED)
        body = self._body(at, after) if after > at + 1 or self._words.at(after) == "of" else None
        if body:
            return body
        entry = self._known.word(self._words.tokens[at])
        if entry and (entry.kind is not NameKind.PERSON or at + 1 >= after):
            return Piece(at, at, entry.key, entry.kind, _LISTED if not self._plain_person(entry, at) else 0.6)
        return self._plain(at, after, titled=titled)

    def _plain_person(self, entry: Entry, at: int) -> bool:
        """Whether a listed surname opens the text, where it may be a plain word ("Bush", "Wallace")."""
        return entry.kind is NameKind.PERSON and at in self._words.clause_starts

    def _body(self, at: int, after: int) -> Piece | None:
        """An organisation or place told by its last or first word."""
        words = self._words
        if words.language == "de":
            ends = (end for end in range(after - 1, at, -1) if words.at(end) in GERMAN_BODY_ENDS)
            return next((self._whole(at, end, NameKind.ORGANISATION) for end in ends), None)
        if self._is_adjective(at):
            return None
        for end in range(after - 1, at, -1):
            word = words.at(end).removesuffix("'s")
            if word in BODY_ENDS and not any(words.at(i) in TITLES for i in range(at, end)):
                return self._whole(at, end, NameKind.ORGANISATION)
            if word in PLACE_ENDS and end - at <= 3 and not self._is_adjective(at):
                return self._place(at, end)
        if words.at(at) in BODY_HEADS and words.at(at + 1) == "of":
            return self._whole(at, after - 1, NameKind.ORGANISATION)
        return None

    def _is_adjective(self, at: int) -> bool:
        entry = self._known.word(self._words.tokens[at])
        return entry is not None and entry.adjective

    def _place(self, at: int, end: int) -> Piece:
        """A place with its sort ("Kursk Region"): the name is what stands before it, where that is listed."""
        entry = self._known.word(self._words.tokens[at]) if end - at == 1 else None
        if entry:
            return Piece(at, at, entry.key, entry.kind, _LISTED)
        return self._whole(at, end, NameKind.PLACE)

    def _whole(self, at: int, end: int, kind: NameKind) -> Piece:
        return Piece(at, end, self._key(at, end), kind, self._evidence.confidence(at, end))

    def _plain(self, at: int, after: int, *, titled: bool) -> Piece:
        """Words up to the next listed place, title or function word."""
        end = at
        while end + 1 < after and self._goes_on(end + 1):
            end += 1
        while end > at and not self._words.is_word(end) and self._words.at(end) != ".":
            end -= 1
        kind = self._evidence.kind(at, end, titled=titled)
        sure = _TITLED if titled else self._evidence.confidence(at, end)
        return Piece(at, end, self._key(at, end), kind, sure)

    def _goes_on(self, at: int) -> bool:
        words = self._words
        if not words.is_word(at):
            return words.at(at) in ("-", ".", "&")
        if words.at(at) in PARTICLES:
            return True
        if self._skipped(at) or self._known.phrase(self._folded, at):
            return False
        opens = words.language == "de" or at - 1 in words.clause_starts
        if opens and words.at(at) in GIVEN_NAMES and words.is_capital(at + 1):
            return words.at(at - 1) in GIVEN_NAMES or not words.is_word(at - 1)
        entry = self._known.word(words.tokens[at])
        return entry is None or entry.kind is NameKind.PERSON

    def _key(self, at: int, end: int) -> str:
        if at == end:
            return self._key_word(at)
        return " ".join(self._key_word(i) for i in range(at, end + 1) if self._words.is_word(i))

    def _key_word(self, at: int) -> str:
        """A word without a possessive ending, an abbreviation without that of the plural ("MPs")."""
        token = self._words.tokens[at]
        if len(token) > 2 and token[-1] == "s" and token[:-1].isupper():
            return self._folded[at][:-1]
        return self._folded[at].removesuffix("'s")
