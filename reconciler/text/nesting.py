"""Quotation marks set anew: as one language writes them, inner ones inside outer ones, none left open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

DOUBLE = '“”„‟"«»'
_OPENS_ALWAYS = "„"
_OPENS_SINGLE = "‘‚‹"
_OPENING = frozenset(DOUBLE + _OPENS_SINGLE)  # without one of these no quotation begins or ends
_CLOSES_SINGLE = "’‘›"
_BEHIND_OPENING = "…([¡¿‘‚'„“$€£#@–-«»\""  # what a quotation may begin with besides a word
_BEFORE_OPENING = '([{/–—-“„‘‚«»"'
_ENDS = ".!?…"


@dataclass(frozen=True, slots=True)
class Marks:
    """The quotation marks of a language: outer ones, and those inside a quotation."""

    opening: str
    closing: str
    inner: str
    inner_closing: str

    def at(self, depth: int) -> tuple[str, str]:
        """The pair for a quotation that stands inside ``depth`` others."""
        return (self.inner, self.inner_closing) if depth % 2 else (self.opening, self.closing)


MARKS: Mapping[str, Marks] = {"en": Marks("“", "”", "‘", "’"), "de": Marks("„", "“", "‚", "‘")}


def marks_of(language: str) -> Marks:
    """The quotation marks of a language; those of English for one without its own."""
    return MARKS.get(language, MARKS["en"])


@dataclass(frozen=True, slots=True)
class _Mark:
    """A mark of the text.

    Attributes:
        written: whether it stays; one that only says that a quotation goes on is left out.
        missing: whether it has to be put in before the character at ``at``.
    """

    at: int
    opens: bool
    double: bool = True
    written: bool = True
    missing: bool = False


def nested(text: str, marks: Marks, depth: int = 0) -> str:
    """``text`` with its quotation marks written as ``marks``, each quotation opened and closed.

    A quotation of which the beginning or the end lies outside the text gets the mark it lacks. Apostrophes stay.

    Args:
        text: words of a version.
        marks: those of the language it is to stand in.
        depth: how many quotations the text will stand inside.

    >>> nested("He said: „Der »Rat« tagt", Marks("“", "”", "‘", "’"))
    'He said: “Der ‘Rat’ tagt”'
    """
    out: list[str] = []
    before = 0
    for mark in _paired(text):
        words = text[before : mark.at]
        out.append(words if mark.opens or not mark.written else words.rstrip(" "))
        if mark.written:
            depth -= not mark.opens
            out.append(marks.at(depth)[not mark.opens])
            depth += mark.opens
        before = mark.at + (not mark.missing)
        while mark.opens and text[before : before + 1] == " ":
            before += 1
    out.append(text[before:])
    return "".join(out)


def quoted(text: str, marks: Marks) -> str:
    """``text`` between one pair of quotation marks, its own ones inside; what is one quotation gets no second pair.

    >>> quoted("He said: „Come“, twice", Marks("“", "”", "‘", "’"))
    '“He said: ‘Come’, twice”'
    """
    if _OPENING.isdisjoint(text):
        return f"{marks.opening}{text}{marks.closing}"
    alone = nested(text, marks)
    if is_whole_quotation(alone, marks):
        return alone
    return f"{marks.opening}{nested(text, marks, 1)}{marks.closing}"


def is_whole_quotation(text: str, marks: Marks) -> bool:
    """Whether ``text``, set by ``nested``, is one quotation from the first character to the last."""
    depth = 0
    for at, character in enumerate(text):
        depth += (character == marks.opening) - (character == marks.closing)
        if depth == 0:
            return 0 < at == len(text) - 1
    return False


def _paired(text: str) -> list[_Mark]:
    """All marks in order, with those that are missing; each that opens is closed."""
    kept: list[_Mark] = []
    standing: list[_Mark] = []
    last = 0  # behind the last mark outside any other
    for mark in _marks(text):
        if mark.opens:
            goes_on = mark.double and any(m.double for m in standing) and _ends_sentence(text, mark.at)
            if goes_on:
                kept.append(_Mark(mark.at, True, written=False))
                continue
            standing.append(mark)
            kept.append(mark)
        elif standing and (opener := _opener(standing, mark)) is not None:
            kept = _without(kept, standing[opener + 1 :])
            del standing[opener:]
            kept.append(mark)
        elif mark.double and not text[mark.at - 1 : mark.at].isdigit():  # else five feet ten
            start = _start_of_sentence(text, last, mark.at)
            kept += [_Mark(start, True, missing=True), mark]
        last = mark.at + 1 if not standing else last
    apostrophes = [m for m in standing if not m.double]
    closings = [_Mark(len(text), False, missing=True)] * (len(standing) - len(apostrophes))
    return _without(kept, apostrophes) + closings


def _without(marks: list[_Mark], apostrophes: list[_Mark]) -> list[_Mark]:
    return [mark for mark in marks if mark not in apostrophes] if apostrophes else marks


def _opener(standing: list[_Mark], closing: _Mark) -> int | None:
    """Which open quotation a mark closes; a single mark only the innermost, else it is an apostrophe."""
    if not closing.double:
        return None if standing[-1].double else len(standing) - 1
    return next((place for place in range(len(standing) - 1, -1, -1) if standing[place].double), None)


def _ends_sentence(text: str, at: int) -> bool:
    return text[max(0, at - 3) : at].rstrip()[-1:] in tuple(_ENDS)


def _start_of_sentence(text: str, first: int, before: int) -> int:
    """Where the sentence begins in which a quotation ends that nobody opened; the text's start before any mark."""
    start = first
    if first:
        ends = (at for at in range(before, first, -1) if text[at - 1].isspace() and text[at - 2] in _ENDS)
        start = next(ends, first)
    while text[start : start + 1].isspace():
        start += 1
    return start


def _marks(text: str) -> Iterator[_Mark]:
    for at, character in enumerate(text):
        before, behind = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
        outside = not before or before.isspace() or before in _BEFORE_OPENING
        if character in DOUBLE:
            begins = behind.isalnum() or (behind != "" and behind in _BEHIND_OPENING)
            yield _Mark(at, character in _OPENS_ALWAYS or (begins and outside))
        elif character in _OPENS_SINGLE and behind.isalpha() and outside:
            yield _Mark(at, True, double=False)
        elif character in _CLOSES_SINGLE and before.strip() and not behind.isalnum():
            yield _Mark(at, False, double=False)
