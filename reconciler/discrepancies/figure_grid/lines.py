"""The figure grid: the quantities of all rows as lines, those about one quantity in one line, one column a version.

Within a row the detector of figures says what belongs together. Between rows two figures become one line only where
they agree and words around them do, or where they count the same under the same words; what is merely about the same
thing ("held now", "seized then") stays apart and stands side by side.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Generator, Sequence
from dataclasses import replace
from itertools import combinations

from reconciler.discrepancies.figure_grid.kindred import (
    Ground,
    by_value,
    ground_of,
    kin,
    line_of,
    parted,
    same_quantity,
    size_of,
    twins,
    words_of,
)
from reconciler.discrepancies.figure_grid.labels import label_of
from reconciler.discrepancies.figure_grid.quantities import Quantity, Stated
from reconciler.discrepancies.figure_grid.values import in_unit, line_unit
from reconciler.discrepancies.figures.match import is_hedge, match_figures
from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.telling.report import voices
from reconciler.model.figure_line import Accord, FigureLine, FigureReading, LineKind, UnitChoice
from reconciler.model.ids import RowId
from reconciler.text.facts.compare import Match

FigureWork = Generator[None, None, tuple[FigureLine, ...]]

_RANK = {Accord.CONFLICT: 0, Accord.CHECK: 1}
_LAST = 2
_STEP = 1.5  # ratio of two values within which they are looked at as one quantity


class _Draft:
    """A line in the making: figures with the rows they stand in, and the things of rows it is about."""

    def __init__(self, row: RowId, quantity: Quantity, place: int) -> None:
        self.stated = [(row, stated) for stated in quantity.stated]
        self.rows, self.things = {row}, {(row, quantity.thing)}
        self.place = place
        self.related: set[int] = set()
        self.line = line_of(quantity.stated)

    def take(self, other: _Draft) -> None:
        """Take in another line about the same quantity."""
        self.stated += other.stated
        self.rows |= other.rows
        self.things |= other.things
        self.line = line_of((*self.line.figures, *other.line.figures))


def joining(quantities: Sequence[tuple[RowId, Sequence[Quantity]]], context: Context, unit: UnitChoice) -> FigureWork:
    """The lines over all rows, conflicts first, then in the order of the rows, related lines side by side.

    Gives way after each small step.

    Args:
        quantities: of each row, rows in reading order.
        context: of the project.
        unit: in which values are shown.
    """
    drafts = [_Draft(row, quantity, place) for place, (row, found) in enumerate(quantities) for quantity in found]
    ground = ground_of([draft.line for draft in drafts], len(quantities), context)
    homes = _Homes(ground)
    for draft in drafts:
        homes.house(draft)
        yield
    drafts = _untwinned(homes.kept, ground)
    _relate(drafts, ground)
    lines = []
    for draft in drafts:
        lines.append(_line(draft, drafts, context, unit))
        yield
    return _sorted(drafts, lines)


class _Homes:
    """Lines so far, where later figures about the same quantity find them by their size and words."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._by_size: dict[tuple[str, int], list[_Draft]] = defaultdict(list)
        self._words: dict[int, frozenset[str]] = {}
        self.kept: list[_Draft] = []

    def house(self, draft: _Draft) -> None:
        """Put a line to the one that is nearest to it, or make it one of its own."""
        here = words_of(draft.line, self._ground)
        sizes = {size_of(s.figure, _STEP) for s in draft.line.told}
        around = ((name, size + step) for name, size in sizes for step in (-1, 0, 1))
        candidates = {id(home): home for key in around for home in self._by_size[key]}
        near = [
            (_nearness(home, draft, self._ground), home)
            for key, home in candidates.items()
            if not here.isdisjoint(self._words[key])
        ]
        score, home = max(near, key=lambda pair: pair[0], default=(0, draft))
        if score:
            home.take(draft)
        else:
            home = draft
            self.kept.append(draft)
        self._words[id(home)] = self._words.get(id(home), frozenset()) | here
        for key in sizes:
            if home not in self._by_size[key]:
                self._by_size[key].append(home)


def _untwinned(drafts: Sequence[_Draft], ground: Ground) -> list[_Draft]:
    doubled = {j: i for i, j in twins([draft.line for draft in drafts], ground)}
    for j, i in doubled.items():
        drafts[i].take(drafts[j])
    return [draft for n, draft in enumerate(drafts) if n not in doubled]


def _nearness(home: _Draft, draft: _Draft, ground: Ground) -> int:
    """How much speaks for one line; what a row holds apart is one only where it says the same of other versions."""
    held_apart = bool(home.rows & draft.rows)
    if held_apart and (home.line.versions & draft.line.versions or parted(home.line, draft.line)):
        return 0
    return same_quantity(home.line, draft.line, ground)


def _relate(drafts: Sequence[_Draft], ground: Ground) -> None:
    """Tie lines that are other quantities of one thing."""
    by_thing: dict[tuple[RowId, int], list[int]] = defaultdict(list)
    for number, draft in enumerate(drafts):
        for thing in draft.things:
            by_thing[thing].append(number)
    pairs = {pair for parts in by_thing.values() for pair in combinations(parts, 2)}
    for i, j in (*pairs, *kin([draft.line for draft in drafts], ground)):
        drafts[i].related.add(j)
        drafts[j].related.add(i)


def _line(draft: _Draft, drafts: Sequence[_Draft], context: Context, choice: UnitChoice) -> FigureLine:
    columns = list(context.versions)
    told = sorted(draft.stated, key=lambda pair: (columns.index(pair[1].version), pair[1].span))
    figures = [s for _, s in told]
    tied = [s for n in sorted(draft.related) for s in drafts[n].line.figures]
    unit = line_unit([*figures, *tied], columns, choice)
    speaking = voices((s.version for s in figures), context)
    odd = _odd(figures, context)
    accord = _accord(figures, speaking, related=bool(draft.related))
    statuses = {s.status for s in figures if s.status}
    around = {_told_status(s) for s in (*figures, *tied)} - {""}
    matters = accord in _RANK and len(around) > 1
    label = label_of(figures, next(iter(statuses)) if len(statuses) == 1 else "", context.lexicon)
    readings = tuple(_reading(row, s, unit, odd=s in odd, status=_told_status(s) if matters else "") for row, s in told)
    return FigureLine(_key(draft), label, LineKind.FIGURE, unit, readings, accord, speaking)


def _reading(row: RowId, stated: Stated, unit: str, *, odd: bool, status: str) -> FigureReading:
    found = in_unit(stated, unit)
    figure = stated.figure
    return FigureReading(
        stated.version,
        row,
        stated.span,
        stated.text,
        found.value,
        found.low,
        found.high,
        found.converted,
        figure.approximate,
        figure.hedge,
        status,
        odd,
    )


def _key(draft: _Draft) -> str:
    _, first = draft.stated[0]
    return f"{first.version}:{first.span.start}"


def _told_status(stated: Stated) -> str:
    return " ".join(part for part in (stated.mood, stated.status) if part)


def _accord(figures: Sequence[Stated], speaking: int, *, related: bool) -> Accord:
    unlike = [(a[0].figure, b[0].figure) for a, b in combinations(by_value(figures), 2)]
    matches = {match_figures(a, b) for a, b in unlike}
    if Match.DIFFERENT in matches:
        return Accord.CONFLICT
    if related:
        return Accord.CHECK
    if any(is_hedge(a, b) for a, b in unlike):
        return Accord.HEDGE
    return Accord.AGREES if speaking > 1 else Accord.SINGLE


def _odd(figures: Sequence[Stated], context: Context) -> list[Stated]:
    """The figures that say something else than most voices; all of a conflict in which no value has the most."""
    groups: list[list[Stated]] = []
    for alike in by_value(figures):
        home = next((g for g in groups if match_figures(g[0].figure, alike[0].figure) is not Match.DIFFERENT), None)
        if home is None:
            groups.append(alike)
        else:
            home += alike
    if len(groups) < 2:
        return []
    speaking = [(voices((s.version for s in group), context), len({s.version for s in group})) for group in groups]
    most = max(speaking)
    usual = groups[speaking.index(most)] if speaking.count(most) == 1 else []
    return [s for group in groups if group is not usual for s in group]


def _sorted(drafts: Sequence[_Draft], lines: Sequence[FigureLine]) -> tuple[FigureLine, ...]:
    """Lines with the keys of those tied to them; what is tied stands together, at the place of the worst of it."""
    tied = [
        replace(line, related=tuple(lines[n].key for n in sorted(draft.related)))
        for draft, line in zip(drafts, lines, strict=True)
    ]
    groups = _groups(drafts)
    rank = {n: min(_RANK.get(lines[m].accord, _LAST) for m in group) for group in groups for n in group}
    place = {n: min((drafts[m].place, m) for m in group) for group in groups for n in group}
    order = sorted(range(len(lines)), key=lambda n: (rank[n], place[n], drafts[n].place, n))
    return tuple(tied[n] for n in order)


def _groups(drafts: Sequence[_Draft]) -> list[set[int]]:
    """Lines that are tied to one another, directly or by a third; the others alone."""
    tied: list[set[int]] = []
    for number, draft in enumerate(drafts):
        if draft.related:
            touched = [g for g in tied if g & ({number} | draft.related)]
            tied = [g for g in tied if g not in touched]
            tied.append({number, *draft.related}.union(*touched))
    return [*tied, *({n} for n, draft in enumerate(drafts) if not draft.related)]
