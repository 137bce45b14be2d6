"""Names and figures that some versions of a row have and others nowhere in their text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from reconciler.discrepancies.figures.amounts import with_noun
from reconciler.discrepancies.figures.by_value import grouped_figures
from reconciler.discrepancies.names.roles import is_noun, name_overlaps, named_in, names_of, uncoupled
from reconciler.discrepancies.names.stand_ins import in_its_place
from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.matching import close_pairs
from reconciler.discrepancies.row.pairwise import of_two
from reconciler.discrepancies.row.side import Side
from reconciler.discrepancies.row.slots import Placed
from reconciler.discrepancies.telling.report import by_version, found, sigla
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Findings, Reading, Telling
from reconciler.model.fact import Facts, Figure, FigureKind, Name
from reconciler.model.ids import SentenceId, VersionId
from reconciler.model.row import Row
from reconciler.model.version import Version
from reconciler.text.facts.compare import FITTING, compare_figures

_SURE = 0.5  # confidence a name must have before its absence is worth a word
_LEGAL_FORMS = frozenset({"ltd", "inc", "co", "corp", "llc", "plc", "gmbh", "ag", "kg", "se"})
_TOO_SMALL = Decimal(2)
_COUNTED = frozenset({FigureKind.COUNT, FigureKind.MEASURE, FigureKind.PERCENT, FigureKind.MONEY})

Lack = tuple[frozenset[VersionId], list[Reading]]  # which versions lack what the readings say


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """One finding for all names, and one for all figures, that the same versions lack."""
    if len(present) < 2:
        return Findings()
    return Findings(
        (
            *_told(row, "name", _missing_names(present, context), context),
            *_told(row, "figure", _missing_figures(present, context), context),
        )
    )


def _missing_names(present: Sequence[Side], context: Context) -> Iterable[Lack]:
    lacking: dict[str, set[VersionId]] = {}
    for a, b in close_pairs(present, context):
        for side, other in ((a, b), (b, a)):
            for name in _lacked(side, other, context):
                lacking.setdefault(name.key, set()).add(other.id)
    for key, versions in lacking.items():
        holders = [s.reading(n.span, n.key) for s in present for n in names_of(s) if n.key == key]
        yield frozenset(versions), _first_of_each(holders)


@of_two
def _lacked(side: Side, other: Side, context: Context) -> Iterable[Name]:
    """The names of ``side`` that the other version has nowhere."""
    alone = uncoupled(name_overlaps(side, other, context), name_overlaps(other, side, context))
    return [
        n
        for n in alone
        if _is_telling(n, side, other, context)
        and not named_in(n, side, other.version, context)
        and in_its_place(n, side, other, context) is None
    ]


def _is_telling(name: Name, side: Side, other: Side, context: Context) -> bool:
    """Whether a name is surely one, and would stand in the other version had it said the same."""
    if name.confidence < _SURE or name.key in _LEGAL_FORMS:
        return False
    counted = [
        *(f.span for facts in side.facts for f in facts.figures),
        *(d.span for facts in side.facts for d in facts.dates),
    ]
    if any(name.span.overlaps(span) for span in counted):
        return False  # currencies, days, centuries
    return not is_noun(name, side, other, context)


def _missing_figures(present: Sequence[Side], context: Context) -> Iterable[Lack]:
    for slot in grouped_figures(present, context):
        having = {p.side.id for p in slot}
        figure = slot[0].fact
        if figure.kind not in _COUNTED or _small(figure):
            continue
        lacking = [
            side.id
            for side in present
            if side.id not in having
            and any(context.related(side.id, other) for other in having)
            and not _stated(slot[0], side.version, context)
        ]
        if lacking:
            yield frozenset(lacking), [p.side.reading(with_noun(p)) for p in slot]


def _small(figure: Figure) -> bool:
    value = figure.value
    return value is not None and not figure.unit and abs(value) <= _TOO_SMALL


def _stated(one: Placed[Figure], version: Version, context: Context) -> bool:
    question = (_stated, one.side, one.fact.span.start, version.id)
    return context.kept.answer(question, _stated_elsewhere, one.fact, version, context.facts)


def _stated_elsewhere(figure: Figure, version: Version, facts: Mapping[SentenceId, Facts]) -> bool:
    return any(
        compare_figures(figure, other) in FITTING
        for s in version.sentences
        if s.id in facts
        for other in facts[s.id].figures
    )


def _first_of_each(readings: Sequence[Reading]) -> list[Reading]:
    first: dict[VersionId, Reading] = {}
    for reading in readings:
        first.setdefault(reading.version, reading)
    return list(first.values())


def _told(row: Row, sort: str, lacks: Iterable[Lack], context: Context) -> Iterable[Discrepancy]:
    groups: dict[tuple[frozenset[VersionId], frozenset[VersionId]], list[list[Reading]]] = {}
    for lacking, readings in lacks:
        having = frozenset(r.version for r in readings)
        if having and lacking - having:
            groups.setdefault((lacking - having, having), []).append(readings)
    for (lacking, having), facts in groups.items():
        readings = by_version([r for fact in facts for r in fact] + [Reading(v, None, "") for v in lacking], context)
        words = tuple(fact[0].text for fact in facts)
        telling = Telling("omission.part", sigla(having, context), sigla(lacking, context), words=words)
        detail = f"{sort}: missing is less than changed"
        yield found(row, DiscrepancyClass.OMISSION, 1, readings, telling, detail)
