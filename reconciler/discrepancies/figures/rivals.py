"""A figure that a version gives in another row than the others, and otherwise: 180 tonnes here, 200 tonnes there.

Independent reports order things differently; what they count stands in rows of its own. Only what is alike in unit or
noun and in the words around it is put side by side, and only to be checked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from reconciler.discrepancies.figures.amounts import figure_readings, figure_voices
from reconciler.discrepancies.figures.by_value import grouped_figures
from reconciler.discrepancies.figures.fates import are_tolls, fate_of, part_in_fate
from reconciler.discrepancies.figures.match import match_figures
from reconciler.discrepancies.figures.shelves import Shelved, shelves, sort_of
from reconciler.discrepancies.figures.sums import told_in_parts
from reconciler.discrepancies.figures.transposed import transposed
from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.matching import Surroundings, shared, surroundings
from reconciler.discrepancies.row.side import Side, meaning_of, side_of
from reconciler.discrepancies.row.slots import Placed, Slot
from reconciler.discrepancies.telling.report import found
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Findings, Telling
from reconciler.model.fact import Figure, FigureKind
from reconciler.model.ids import VersionId
from reconciler.model.row import Row
from reconciler.model.version import SentenceKind, Version
from reconciler.text.facts.compare import Match
from reconciler.text.facts.units import convert

_AROUND = 10  # words before and behind a figure that tell what it is about
_SHARED = 2  # of them that must have a counterpart, what is counted included
_SMALL = Decimal(2)
_LONG = 4  # digits of a number that no other one has by chance
_FAR = Decimal(3)  # ratio from which two values are no longer taken for readings of one thing
_TOLD = (Match.SAME, Match.ROUNDED)
_KINDS = frozenset({FigureKind.COUNT, FigureKind.MEASURE, FigureKind.MONEY})


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """Figures of a row to which an independent report has a rival in a row of its own."""
    if all(s.kind is SentenceKind.HEADING for side in present for s in side.sentences):
        return Findings()  # what a headline counts is told where the text counts it
    return Findings(tuple(d for slot in grouped_figures(present, context) for d in _rivalled(row, slot, context)))


def _rivalled(row: Row, slot: Slot[Figure], context: Context) -> Iterable[Discrepancy]:
    having = {p.side.id for p in slot}
    figure = slot[0].fact
    small = not figure.unit and figure.value is not None and abs(figure.value) <= _SMALL
    fate = fate_of(slot[0], context)  # two dead are a toll, two vans nothing to look for
    if figure.kind not in _KINDS or (small and not fate) or not (figure.unit or figure.noun or fate):
        return
    rivals = [
        rival
        for version in _later(having, context)
        if _may_be_set_against(version, having, row, context)
        for rival in [_rival(slot, version, row, context)]
        if rival is not None and not _is_told(rival.fact, _before(having, context), context)
    ]
    if rivals:
        everyone = (*(p for p in slot if match_figures(p.fact, figure) is not Match.DIFFERENT), *rivals)
        readings = figure_readings(everyone, context)
        telling = Telling("figure.elsewhere", voices=figure_voices(everyone, context))
        detail = "elsewhere: it stands in another row, so it may be another quantity"
        yield found(row, DiscrepancyClass.FIGURE, 2, readings, telling, detail)


def _may_be_set_against(version: Version, having: Iterable[VersionId], row: Row, context: Context) -> bool:
    """Whether a version knows nothing of the others, or is a copy of one that was not found in this row."""
    if any(context.derived(one, version.id) for one in having):
        return version.id not in row.cells
    return all(context.independent(one, version.id) for one in having)


def _later(having: set[VersionId], context: Context) -> Iterable[Version]:
    """The versions behind the first that has the figure."""
    before = _before(having, context)
    return (v for v in context.versions.values() if v.id not in having and v.id not in before)


def _before(having: set[VersionId], context: Context) -> list[VersionId]:
    """The versions before the first that has the figure: what they have was told in their rows, and is told once."""
    columns = list(context.versions)
    return columns[: min(columns.index(version) for version in having)]


def _rival(slot: Slot[Figure], version: Version, row: Row, context: Context) -> Placed[Figure] | None:
    """The figure of a version that is most like those of the slot, says otherwise, and has no partner of its own."""
    figure = slot[0].fact
    shelf = shelves(context).get((version.id, sort_of(figure)), ())
    question = (slot[0].side, figure.span, version.id)
    inside = set(row.cells.get(version.id, ()))
    best: tuple[int, Placed[Figure]] | None = None
    known = [p.side.id for p in slot]
    if told_in_parts(figure, slot[0].side.id, version.id, context):
        return None
    copied = any(context.derived(one, version.id) for one in known)
    near = _near_in_copy if copied else _near_ones
    for sentence, other in context.kept.answer((near, *question), near, figure, shelf):
        if sentence in inside or _is_told(other, known, context, slot) or _in_parts(other, version.id, known, context):
            continue
        place = Placed(side_of(version, version.sentence(sentence), context), other, 0.5)
        shared = max(_shared(one, place, context) for one in slot)
        if copied and _are_one_but_for_noughts(figure, other):
            shared += _SHARED
        if not copied:
            shared += _speaks_for_itself(slot[0], place, context)
        least = 1 if _is_only(figure, slot[0].side.id, context) and len(shelf) == 1 else _SHARED
        if shared >= least and (best is None or shared > best[0]):
            best = shared, place
    return best[1] if best else None


def _speaks_for_itself(one: Placed[Figure], other: Placed[Figure], context: Context) -> int:
    """How much two digits exchanged say of one thing: "2,914 votes" and "2,194 votes" all, "37" and "73" little."""
    digits = transposed(one.fact, other.fact)
    counted = one.fact.unit or meaning_of(one.fact.noun, one.side, context) & meaning_of(
        other.fact.noun, other.side, context
    )
    if not digits or not counted:
        return 0
    return _SHARED if digits >= _LONG else 1


def _are_one_but_for_noughts(figure: Figure, other: Figure) -> bool:
    """Whether two counts or two of one unit have the same digits but noughts: "4,000 homes", "40.000 Haushalte"."""
    if figure.unit != other.unit or figure.value is None or other.value is None:
        return False
    return figure.value.normalize().as_tuple().digits == other.value.normalize().as_tuple().digits


def _in_parts(other: Figure, own: VersionId, known: Iterable[VersionId], context: Context) -> bool:
    """Whether the rival is a part of what one of the others tells whole, or the other way round."""
    return any(told_in_parts(other, own, version, context) for version in known)


def _near_ones(figure: Figure, shelf: Shelved) -> Shelved:
    """The figures of a version that may be meant for this one; none where the version has the figure itself."""
    return () if _stands_in(figure, shelf) else [told for told in shelf if _near(figure, told[1])]


def _near_in_copy(figure: Figure, shelf: Shelved) -> Shelved:
    """The same of a copy, which may have lost or won a nought or two."""
    if _stands_in(figure, shelf):
        return ()
    return [told for told in shelf if _near(figure, told[1]) or _are_one_but_for_noughts(figure, told[1])]


def _stands_in(figure: Figure, shelf: Shelved) -> bool:
    return any(match_figures(figure, other) in _TOLD for _, other in shelf)


def _is_only(figure: Figure, version: VersionId, context: Context) -> bool:
    """Whether a version has one measure or sum of this sort: then less must speak for what it is about."""
    return bool(figure.unit) and len(shelves(context).get((version, sort_of(figure)), ())) == 1


def _near(figure: Figure, other: Figure) -> bool:
    """Whether two values are near enough to be readings of one thing."""
    mine, theirs = (f.low if f.low is not None else f.high for f in (figure, other))
    if mine is None or theirs is None:
        return False
    if figure.unit and other.unit and figure.unit != other.unit:
        theirs = convert(theirs, other.unit, figure.unit)
    if not theirs or not mine:
        return False
    small, large = sorted((abs(mine), abs(theirs)))
    return large <= small * _FAR and match_figures(figure, other) is Match.DIFFERENT


def _is_told(other: Figure, versions: Iterable[VersionId], context: Context, slot: Slot[Figure] = ()) -> bool:
    """Whether one of ``versions`` states the rival value itself, so that the two are different things.

    What is said in ``slot``, roughly or as a bound, is what the rival is set against.
    """
    known, said = shelves(context), {(p.side.id, p.fact.span) for p in slot}
    return any(
        match_figures(other, own) in _TOLD
        for version in versions
        for _, own in known.get((version, sort_of(other)), ())
        if (version, own.span) not in said
    )


def _shared(one: Placed[Figure], other: Placed[Figure], context: Context) -> int:
    """How many words around two figures have a counterpart; bare counts must count the same."""
    a, b = one.fact, other.fact
    if are_tolls(one, other, context):
        return _SHARED
    if part_in_fate(one, other, context):
        return 0
    nouns = bool(meaning_of(a.noun, one.side, context) & meaning_of(b.noun, other.side, context))
    if not a.unit and not nouns:
        return 0
    return shared(_around(one, context), _around(other, context))


def _around(one: Placed[Figure], context: Context) -> Surroundings:
    span = one.fact.span
    return context.kept.answer((_around, one.side, span.start, span.end), _words_around, one, context)


def _words_around(one: Placed[Figure], context: Context) -> Surroundings:
    """The content words around a figure, without those of figures and dates."""
    counted = [figure.span for facts in one.side.facts for figure in facts.figures]
    counted += [mention.span for facts in one.side.facts for mention in facts.dates]
    near = one.side.near(one.fact.span, _AROUND)
    words = [w for w in near if not any(w.span.overlaps(span) for span in counted)]
    return surroundings(words, one.side, context)
