"""What became of people who are counted: killed, injured, missing.

The dead of one report are not set against the injured of another, and the toll of one answers that of the others
wherever it stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reconciler.discrepancies.figures.shelves import shelves
from reconciler.discrepancies.figures.status import FATES, status_of
from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.side import side_of
from reconciler.discrepancies.row.slots import Placed
from reconciler.model.fact import Figure, FigureKind
from reconciler.model.ids import SentenceId, VersionId
from reconciler.model.version import SentenceKind

_AROUND = 6  # words before and behind a figure among which its fate is looked for


@dataclass(frozen=True, slots=True)
class Toll:
    """The first number of people with one fate that a version gives, with the sentence in which it stands."""

    sentence: SentenceId
    figure: Figure


Tolls = Mapping[tuple[VersionId, str], Toll]


def fate_of(one: Placed[Figure], context: Context) -> str:
    """What became of the people a bare figure counts; empty for other figures and where nothing tells."""
    figure = one.fact
    if figure.kind is not FigureKind.COUNT or figure.unit:
        return ""
    question = (fate_of, one.side, figure.span.start, figure.span.end)
    return context.kept.answer(question, _fate, one, context)


def _fate(one: Placed[Figure], context: Context) -> str:
    span = one.fact.span
    words = [w for w in one.side.near(span, _AROUND) if not w.span.overlaps(span)]
    status = status_of(one.side, one.fact, span, words, context)
    return status if status in FATES else ""


def part_in_fate(one: Placed[Figure], other: Placed[Figure], context: Context) -> bool:
    """Whether two figures count people of whom other things became."""
    mine = fate_of(one, context)
    return bool(mine) and fate_of(other, context) not in ("", mine)


def share_fate(one: Placed[Figure], other: Placed[Figure], context: Context) -> bool:
    """Whether two figures count people of whom the same became."""
    mine = fate_of(one, context)
    return bool(mine) and fate_of(other, context) == mine


def are_tolls(one: Placed[Figure], other: Placed[Figure], context: Context) -> bool:
    """Whether both are the first number of people with one fate that their versions give: the toll of the event."""
    return share_fate(one, other, context) and _is_toll(one, context) and _is_toll(other, context)


def _is_toll(one: Placed[Figure], context: Context) -> bool:
    toll = tolls(context).get((one.side.id, fate_of(one, context)))
    return toll is not None and toll.figure.span == one.fact.span


def tolls(context: Context) -> Tolls:
    """The tolls of all versions by what became of those counted."""
    return context.kept.answer(_read_tolls, _read_tolls, context)


def _read_tolls(context: Context) -> Tolls:
    found: dict[tuple[VersionId, str], Toll] = {}
    for (version, sort), shelved in shelves(context).items():
        for sentence_id, figure in shelved if not sort else ():
            of = context.versions.get(version)
            sentence = of.sentence(sentence_id) if of else None
            if of is None or sentence is None or sentence.kind is not SentenceKind.BODY:
                continue
            fate = fate_of(Placed(side_of(of, sentence, context), figure, 0.5), context)
            if fate and ((version, fate) not in found or found[version, fate].figure.span > figure.span):
                found[version, fate] = Toll(sentence_id, figure)
    return found
