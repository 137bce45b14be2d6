"""The figure grid of rows, without a project around them."""

from __future__ import annotations

from collections.abc import Sequence

from reconciler.discrepancies.figure_grid.lines import joining
from reconciler.discrepancies.figure_grid.quantities import quantities_of
from reconciler.discrepancies.row.context import Context
from reconciler.model.figure_line import FigureLine, UnitChoice
from reconciler.model.progress import at_once
from reconciler.model.row import Row


def figure_lines(rows: Sequence[Row], context: Context, unit: UnitChoice) -> tuple[FigureLine, ...]:
    return at_once(joining([(row.id, quantities_of(row, context)) for row in rows], context, unit))
