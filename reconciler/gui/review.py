"""Where the review stands: what is undecided, which discrepancies are still to be dealt with, what comes next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Ruling
from reconciler.model.ids import RowId
from reconciler.model.project import Project
from reconciler.model.row import RowState

LOOK_AT = 2
SWITCHES = ("differences", "undecided", "single", "unconfirmed")  # what a filter can ask of rows beside classes


class Standing(StrEnum):
    """How far the editor is with one discrepancy; an agreement is none and needs nothing."""

    OPEN = "open"
    DECIDED = "decided"
    SETTLED = "settled"
    DISMISSED = "dismissed"
    AGREES = "agrees"


def standing(discrepancy: Discrepancy, project: Project) -> Standing:
    """The editor's ruling; without one, a row decided by hand counts as decided."""
    ruling = project.rulings.get(discrepancy.key, Ruling.OPEN)
    if ruling is not Ruling.OPEN:
        return Standing(ruling.value)
    decision = project.decisions.get(discrepancy.row)
    return Standing.DECIDED if decision is not None and not decision.automatic else Standing.OPEN


def to_do(discrepancies: Iterable[Discrepancy], project: Project) -> list[Discrepancy]:
    """Those still open, without mere style, in the order of the rows and the most severe of a row first."""
    place = {row.id: number for number, row in enumerate(project.rows)}
    still = [d for d in discrepancies if d.severity > 0 and d.row in place and standing(d, project) is Standing.OPEN]
    return sorted(still, key=lambda d: (place[d.row], -d.severity))


def counts(discrepancies: Iterable[Discrepancy]) -> Counter[DiscrepancyClass]:
    """How many there are of each class."""
    return Counter(d.kind for d in discrepancies)


def undecided(project: Project) -> list[RowId]:
    """Rows without a decision, in reading order."""
    return [row.id for row in project.rows if row.id not in project.decisions]


@dataclass(frozen=True, slots=True)
class Filter:
    """Which rows are shown; the parts add up, an empty filter shows all.

    Attributes:
        classes: rows with an open discrepancy of one of these.
        differences: rows with any open discrepancy worth looking at.
        undecided: rows without a decision.
        single: rows that only one version has.
        unconfirmed: rows whose alignment nobody confirmed or made.
    """

    classes: frozenset[DiscrepancyClass] = frozenset()
    differences: bool = False
    undecided: bool = False
    single: bool = False
    unconfirmed: bool = False

    @property
    def shows_all(self) -> bool:
        """Whether no row is hidden."""
        return self == Filter()

    def toggled(self, name: str) -> Filter:
        """The same with one of ``SWITCHES`` switched."""
        on = {switch for switch in SWITCHES if getattr(self, switch)} ^ {name}
        return Filter(self.classes, "differences" in on, "undecided" in on, "single" in on, "unconfirmed" in on)

    def rows(self, project: Project, open_ones: Sequence[Discrepancy]) -> list[RowId]:
        """The rows that pass, in reading order; ``open_ones`` are the discrepancies still to do."""
        of_class = {d.row for d in open_ones if d.kind in self.classes}
        differing = {d.row for d in open_ones if d.severity >= LOOK_AT}
        return [
            row.id
            for row in project.rows
            if (not self.classes or row.id in of_class)
            and (not self.differences or row.id in differing)
            and (not self.undecided or row.id not in project.decisions)
            and (not self.single or len(row.cells) == 1)
            and (not self.unconfirmed or row.state is RowState.AUTOMATIC)
        ]


@dataclass(frozen=True, slots=True)
class Step:
    """Where a walk leads: the row, its place among all stops (from 1), and whether it went round the end."""

    row: RowId
    place: int
    of: int
    wrapped: bool


def walk(project: Project, stops: Collection[RowId], start: RowId | None, by: int) -> Step | None:
    """The next (``by`` = 1) or previous (-1) row of ``stops`` from ``start``, round the end if need be."""
    order = [row.id for row in project.rows]
    places = [number for number, row in enumerate(order) if row in set(stops)]
    if not places:
        return None
    here = order.index(start) if start in order else (-1 if by > 0 else len(order))
    ahead = [p for p in places if p > here] if by > 0 else [p for p in reversed(places) if p < here]
    target = ahead[0] if ahead else (places[0] if by > 0 else places[-1])
    return Step(order[target], places.index(target) + 1, len(places), wrapped=not ahead)
