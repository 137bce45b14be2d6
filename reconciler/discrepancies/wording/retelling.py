"""What the findings of a row tell already of two versions: where they part in that alone, wording has nothing to tell.

An editor who has decided between "two people" and "three people" is not asked once more about "two" and "three"; and
whether it is "three" or "3" is nothing to be asked at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from reconciler.discrepancies.missing.passages import ABSENT, ELSEWHERE
from reconciler.model.discrepancy import Agreement, Discrepancy, DiscrepancyClass, Reading
from reconciler.model.ids import VersionId
from reconciler.model.span import Span
from reconciler.text.lists import word_set
from reconciler.text.words import Token, words

# Words that come and go with the one beside them: "on Tuesday", "in May"; "not" and "may" are none of them.
_BESIDE = word_set("""
    a an the of in on at to for from by with and as
    der die das den dem des ein eine einen einem einer eines am im in an auf bei mit von vom zu zum zur und um für
    """)
_POINTED = 8  # words; a longer reading says where to look, and not what parts
_TWICE = 2  # times as long as what parts may be what tells it


Change = tuple[Sequence[Reading], Sequence[Reading]]  # what one version says, what the other says in its place
_Said = frozenset[tuple[str, str]]


class Retelling:
    """Knows what the findings of a row tell of each two versions."""

    def __init__(self, parting: Iterable[Discrepancy], agreed: Iterable[Agreement] = ()) -> None:
        told = [(d.readings, True) for d in parting if d.severity and d.kind is not DiscrepancyClass.ARTEFACT]
        told += [(a.readings, False) for a in agreed]
        self._by_version: dict[VersionId, dict[int, list[Reading]]] = {}
        self._parts = [parts for _, parts in told]
        for number, (readings, _) in enumerate(told):
            for reading in readings:
                self._by_version.setdefault(reading.version, {}).setdefault(number, []).append(reading)

    def untold(self, one: VersionId, other: VersionId, changes: Sequence[Change]) -> Sequence[Change]:
        """The changes in which the two part in something that is not told.

        Either side of a change may be empty, where a version has nothing for the words of the other.
        """
        mine, theirs = self._places(one, other) if changes else ([], [])
        if not mine and not theirs:
            return changes
        return [change for change in changes if not _is_told(change, mine, theirs)]

    def _places(self, one: VersionId, other: VersionId) -> tuple[list[Reading], list[Reading]]:
        """Where the findings that set the two against one another, or say that they agree, stand in each."""
        mine, theirs = list[Reading](), list[Reading]()
        here, there = self._by_version.get(one, {}), self._by_version.get(other, {})
        for number, readings in here.items():
            others = there.get(number)
            if others and not (self._parts[number] and _all_said(readings) == _all_said(others)):
                mine += readings
                theirs += others
        return mine, theirs


def _is_told(change: Change, mine: Sequence[Reading], theirs: Sequence[Reading]) -> bool:
    here, there = change
    longest = max(_POINTED, _TWICE * max(_length(here), _length(there)))
    left, right = _words(here), _words(there)
    untold, others = _outside(left, _short(mine, longest)), _outside(right, _short(theirs, longest))
    if len(untold) == len(left) and len(others) == len(right):
        return False
    alone = Counter(_forms(untold))
    alone.subtract(_forms(others))
    return all(not times or word in _BESIDE for word, times in alone.items())


def _all_said(readings: Iterable[Reading]) -> _Said:
    return frozenset((r.value or r.text.casefold(), r.unit) for r in readings)


def _short(readings: Iterable[Reading], longest: int) -> list[Span]:
    """Where readings of no more words stand that their version has."""
    return [
        r.span
        for r in readings
        if r.span is not None and r.value not in (ABSENT, ELSEWHERE) and len(r.text.split()) <= longest
    ]


def _length(readings: Iterable[Reading]) -> int:
    return sum(len(r.text.split()) for r in readings)


def _words(readings: Iterable[Reading]) -> list[tuple[Token, int]]:
    """The words of readings, each with where its reading begins."""
    return [(token, r.span.start) for r in readings if r.span is not None for token in words(r.text)]


def _outside(found: Iterable[tuple[Token, int]], told: Sequence[Span]) -> list[Token]:
    """The words that do not stand in one of the stretches."""
    return [
        token
        for token, start in found
        if not any(span.start < token.end + start and token.start + start < span.end for span in told)
    ]


def _forms(tokens: Iterable[Token]) -> list[str]:
    return [token.text.casefold() for token in tokens]
