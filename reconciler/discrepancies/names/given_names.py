"""One family name with other given names: "Aino Salmela" here, "Anna Salmela" there, and neither report has both.

Spellings and transliterations of one given name share a key and never come here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz.distance import DamerauLevenshtein

from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.matching import close_pairs, shared, surroundings
from reconciler.discrepancies.row.side import side_of, sides
from reconciler.discrepancies.telling.report import by_version, found, who_says
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Reading, Telling
from reconciler.model.fact import Name, NameKind
from reconciler.model.ids import SentenceId, VersionId
from reconciler.model.row import Row
from reconciler.model.version import Sentence, SentenceKind, Version

_AROUND = 8  # words before and behind a name that tell who is meant
_PEOPLE = (NameKind.PERSON, NameKind.OTHER)
_SHORTEST = 4  # letters of a family name


@dataclass(frozen=True, slots=True)
class _Bearer:
    """A person as a version first names them in full."""

    version: Version
    sentence: Sentence
    name: Name

    @property
    def family(self) -> str:
        return self.name.key.split()[-1]

    @property
    def given(self) -> str:
        return self.name.key.split()[0]


def given_names(row_of: Mapping[SentenceId, Row], context: Context) -> Iterable[Discrepancy]:
    """One finding for each two given names of a family name, at the row where the first of them stands."""
    bearers: dict[str, list[_Bearer]] = {}
    for version in context.versions.values():
        for one in _bearers(version, row_of, context):
            bearers.setdefault(one.family, []).append(one)
    for same in bearers.values():
        yield from _parted(same, row_of, context)


def _bearers(version: Version, row_of: Mapping[SentenceId, Row], context: Context) -> Iterable[_Bearer]:
    """The full names of persons in a version, each where it first stands."""
    seen: set[str] = set()
    for sentence in version.alignable():
        facts = context.facts.get(sentence.id)
        for name in facts.names if facts and sentence.id in row_of and sentence.kind is SentenceKind.BODY else ():
            parts = name.key.split()
            full = name.kind in _PEOPLE and len(parts) == 2 and all(len(p) > 1 for p in parts)
            if full and len(parts[1]) >= _SHORTEST and name.key not in seen:
                seen.add(name.key)
                yield _Bearer(version, sentence, name)


def _parted(same: list[_Bearer], row_of: Mapping[SentenceId, Row], context: Context) -> Iterable[Discrepancy]:
    """Those of two versions that each know but one bearer, and another one; once for each two given names."""
    by_version_id: dict[VersionId, list[_Bearer]] = {}
    for one in same:
        by_version_id.setdefault(one.version.id, []).append(one)
    given = sorted({b.given for b in same})
    people = any(b.name.kind is NameKind.PERSON for b in same) or _all_alike(given)
    if not people or len(given) < 2 or any(len(own) > 1 for own in by_version_id.values()):
        return  # who knows both knows two people
    told: set[frozenset[str]] = set()
    for one, other in combinations([own[0] for own in by_version_id.values()], 2):
        pair = frozenset({one.given, other.given})
        if len(pair) > 1 and pair not in told and _may_be_one(one, other, row_of, context):
            told.add(pair)
            yield _report([b for b in same if b.given in pair], row_of, context)


def _all_alike(given: list[str]) -> bool:
    """Whether unknown given names are one but for a slip; nobody knows every given name there is."""
    return all(_is_slip(one, other) for one, other in combinations(given, 2))


def _is_slip(one: str, other: str) -> bool:
    return one[0] == other[0] and DamerauLevenshtein.distance(one, other) == 1


def _may_be_one(one: _Bearer, other: _Bearer, row_of: Mapping[SentenceId, Row], context: Context) -> bool:
    """Whether both stand in one row, or the words around them say that the same person is meant."""
    if not context.related(one.version.id, other.version.id):
        return False
    row = row_of[one.sentence.id]
    if row == row_of[other.sentence.id]:
        close = close_pairs(sides(row, context), context)  # of these the row itself tells, but not of a slip
        told = any({a.id, b.id} == {one.version.id, other.version.id} for a, b in close)
        return not told or _is_slip(one.given, other.given)
    here, there = (side_of(b.version, b.sentence, context) for b in (one, other))
    mine, theirs = (
        surroundings([w for w in side.near(b.name.span, _AROUND) if w in side.said], side, context)
        for side, b in ((here, one), (there, other))
    )
    return shared(mine, theirs) > 0


def _report(bearers: list[_Bearer], row_of: Mapping[SentenceId, Row], context: Context) -> Discrepancy:
    readings = by_version((Reading(b.version.id, b.name.span, b.name.text, b.given) for b in bearers), context)
    telling = Telling("name.given", voices=who_says(readings, context))
    detail = "given name: one family name, nobody names both"
    return found(row_of[bearers[0].sentence.id], DiscrepancyClass.NAME, 2, readings, telling, detail)
