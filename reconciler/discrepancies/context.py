"""What the detectors are given: the versions, their facts, and one row spread out by version."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from reconciler.model.discrepancy import Agreement, Discrepancy, DiscrepancyClass, Reading
from reconciler.model.fact import Facts
from reconciler.model.ids import RowId, SentenceId, VersionId
from reconciler.model.row import Relation, RelationKind, Row
from reconciler.model.span import Span
from reconciler.model.version import Sentence, Version
from reconciler.text.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Context:
    """Where detectors look things up.

    Attributes:
        facts: by sentence, spans in the version's text, names pooled over all versions.
    """

    versions: Mapping[VersionId, Version]
    facts: Mapping[SentenceId, Facts]
    lexicon: Lexicon
    relations: tuple[Relation, ...] = ()

    def siglum(self, version: VersionId) -> str:
        """The sign of a version."""
        return self.versions[version].siglum

    def related(self, left: VersionId, right: VersionId) -> bool:
        """Whether two versions are about one event."""
        return not any(r.kind is RelationKind.UNRELATED and set(r.versions) == {left, right} for r in self.relations)


@dataclass(frozen=True, slots=True)
class Side:
    """What one version says in a row."""

    version: Version
    sentences: tuple[Sentence, ...]
    facts: tuple[Facts, ...]

    @property
    def id(self) -> VersionId:
        """The version's id."""
        return self.version.id

    @property
    def text(self) -> str:
        """The words, sentences joined by a space."""
        return " ".join(self.version.text_of(s) for s in self.sentences)

    def words(self, span: Span) -> str:
        """The words of the version at ``span``."""
        return span.of(self.version.source.text)

    def place(self, position: int) -> int:
        """The place in the version's text of a position in ``text``."""
        for sentence in self.sentences:
            if position <= len(sentence.span):
                return sentence.span.start + position
            position -= len(sentence.span) + 1
        return self.sentences[-1].span.end

    def span(self, local: Span) -> Span:
        """The stretch of the version's text that ``local``, a stretch of ``text``, stands for."""
        return Span(self.place(local.start), max(self.place(local.start), self.place(local.end)))

    def reading(self, span: Span, value: str = "", unit: str = "") -> Reading:
        """A reading of the words at ``span``."""
        return Reading(self.id, span, self.words(span), value, unit)

    def lacking(self) -> Reading:
        """The reading of a version that has nothing here."""
        return Reading(self.id, None, "")


def sides(row: Row, context: Context) -> list[Side]:
    """The versions of a row that say something, in column order."""
    return [
        _side(version, set(row.cells[version.id]), context)
        for version in context.versions.values()
        if row.cells.get(version.id)
    ]


def _side(version: Version, cell: set[SentenceId], context: Context) -> Side:
    sentences = tuple(s for s in version.sentences if s.id in cell)
    return Side(version, sentences, tuple(context.facts.get(s.id, _NOTHING) for s in sentences))


def pairs(row_sides: Sequence[Side], context: Context) -> Iterable[tuple[Side, Side]]:
    """All pairs of versions about one event."""
    return ((a, b) for a, b in combinations(row_sides, 2) if context.related(a.id, b.id))


def found(
    row: Row, kind: DiscrepancyClass, severity: int, readings: Iterable[Reading], message: str, detail: str = ""
) -> Discrepancy:
    """A discrepancy with its stable key: made of where, which class and what the readings say."""
    readings = tuple(readings)
    places = "|".join(
        f"{r.version}:{r.span.start if r.span else '-'}:{r.text}" for r in sorted(readings, key=_by_version)
    )
    key = hashlib.sha256(f"{kind.value}|{detail}|{places}".encode()).hexdigest()[:16]
    return Discrepancy(key, row.id, kind, severity, readings, message, detail)


def agreed(row: Row, kind: DiscrepancyClass, readings: Iterable[Reading], message: str) -> Agreement:
    """What looks different and means the same."""
    return Agreement(RowId(row.id), kind, tuple(readings), message)


def _by_version(reading: Reading) -> tuple[str, int]:
    return reading.version, reading.span.start if reading.span else -1


_NOTHING = Facts()
