"""Two readings that part, and how the contrasts of all pairs of versions become one finding a place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.telling.report import by_version, found, who_says
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Reading, Telling
from reconciler.model.row import Row


@dataclass(frozen=True, slots=True)
class Contrast:
    """What one version says against what another says.

    Attributes:
        sort: the sub-kind, the same for all contrasts that may be told together.
        why: why it has this severity.
    """

    left: Reading
    right: Reading
    severity: int
    sort: str
    why: str = ""


Message = Callable[[Sequence[Reading], str], Telling]


def discrepancies_of(
    row: Row, kind: DiscrepancyClass, contrasts: Iterable[Contrast], context: Context, message: Message
) -> tuple[Discrepancy, ...]:
    """One discrepancy for all contrasts that share a reading; ``message`` gets the readings and the sort.

    With five versions a lost "not" gives up to six contrasts of pairs, and is one thing to settle.
    """
    result = []
    for group in _joined(list(contrasts)):
        worst = max(group, key=lambda c: c.severity)
        readings = by_version(_unique(r for c in group for r in (c.left, c.right)), context)
        detail = f"{worst.sort}: {worst.why}" if worst.why else worst.sort
        result.append(found(row, kind, worst.severity, readings, message(readings, worst.sort), detail))
    return tuple(result)


def who_says_what(
    row: Row, kind: DiscrepancyClass, contrasts: Iterable[Contrast], context: Context, message: str
) -> tuple[Discrepancy, ...]:
    """As ``discrepancies_of``, where ``message`` names what there is to say and all it needs is who says what."""
    return discrepancies_of(
        row, kind, contrasts, context, lambda readings, _: Telling(message, voices=who_says(readings, context))
    )


def _joined(contrasts: Sequence[Contrast]) -> list[list[Contrast]]:
    groups: list[list[Contrast]] = []
    for contrast in contrasts:
        mine = _places(contrast)
        touching = [g for g in groups if any(mine & _places(other) for other in g)]
        groups = [g for g in groups if g not in touching]
        groups.append([*(c for g in touching for c in g), contrast])
    return groups


def _places(contrast: Contrast) -> set[tuple[str, object]]:
    return {(r.version, r.span) for r in (contrast.left, contrast.right) if r.span is not None}


def _unique(readings: Iterable[Reading]) -> list[Reading]:
    """Readings once each; of a version that is said to lack it and to have it, only where it has it."""
    everything = list(dict.fromkeys(readings))
    having = {r.version for r in everything if r.span is not None}
    return [r for r in everything if r.span is not None or r.version not in having]
