"""Each version in its own order: sentences below one another, ribbons to their partners next door. No Qt here.

Every version is a lane with an anchor of its own. The lane that is moved leads; the others are put so that the
partner of one sentence, the hinge, stands at its height.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise
from typing import overload

from reconciler.gui.panes import geometry
from reconciler.gui.panes.geometry import Anchor, RowHeights
from reconciler.model.ids import RowId, SentenceId, VersionId
from reconciler.model.version import Sentence, Version

MIN_LANE = 240
LEAST_LANE = 220  # where a little less lets one see that there are more
PEEK = 48
GAP = 46
MARGIN = 8  # left of the first lane and right of the last
PARAGRAPH = 12


Measure = Callable[[int], int]
CellOf = Callable[[RowId], Sequence[SentenceId]]


@dataclass(frozen=True, slots=True)
class Item:
    """A sentence of a lane, or a fold of several that are set aside.

    Attributes:
        row: the row the sentence is in; ``None`` for what is set aside.
        folded: whether it stands for its sentences without showing them.
    """

    sentences: tuple[Sentence, ...]
    row: RowId | None = None
    folded: bool = False

    @property
    def opens_paragraph(self) -> bool:
        """Whether a paragraph of the article begins here."""
        return self.sentences[0].opens_paragraph

    @property
    def ids(self) -> tuple[SentenceId, ...]:
        """The ids of its sentences."""
        return tuple(s.id for s in self.sentences)


class Article(Sequence[Item]):
    """The sentences of a version as it stands, made one by one when they are asked for.

    What is set aside is folded unless ``unfolded`` names its first sentence.

    Args:
        version: the version.
        rows: the row of each of its sentences that is in one.
        unfolded: first sentences of the folds that are open.
    """

    def __init__(self, version: Version, rows: Mapping[SentenceId, RowId], unfolded: frozenset[SentenceId]) -> None:
        self._sentences, self._rows = version.sentences, rows
        self._firsts: list[int] = []
        self.folds: set[int] = set()
        at = 0
        for inside, run in groupby([s.id in rows for s in self._sentences]):
            length = len(list(run))
            if inside or self._sentences[at].id in unfolded:
                self._firsts.extend(range(at, at + length))
            else:
                self.folds.add(len(self._firsts))
                self._firsts.append(at)
            at += length

    def __len__(self) -> int:
        return len(self._firsts)

    @overload
    def __getitem__(self, place: int) -> Item: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Item]: ...

    def __getitem__(self, place: int | slice) -> Item | Sequence[Item]:
        if isinstance(place, slice):
            return [self[n] for n in range(*place.indices(len(self)))]
        place = range(len(self))[place]
        first = self._firsts[place]
        if place in self.folds:
            after = self._firsts[place + 1] if place + 1 < len(self) else len(self._sentences)
            return Item(self._sentences[first:after], folded=True)
        return Item((self._sentences[first],), self._rows.get(self._sentences[first].id))

    def lengths(self) -> list[int]:
        """Code points of each item; a fold shows none."""
        spans = [s.span for s in self._sentences] if self.folds else None
        if spans is None:
            return [s.span.end - s.span.start for s in (self._sentences[n] for n in self._firsts)]
        return [0 if n in self.folds else spans[first].end - spans[first].start for n, first in enumerate(self._firsts)]

    @cached_property
    def places(self) -> Mapping[SentenceId, int]:
        """Where each sentence stands that is not folded away."""
        folds = self.folds
        return {self._sentences[first].id: n for n, first in enumerate(self._firsts) if n not in folds}


class Lane:
    """One version in its own order; what it holds is taken up when it comes into view.

    Args:
        version: the version.
        cell: the sentences of the version in a row.
        load: the article and the likely height of each of its items.

    Attributes:
        anchor: the top of the view in this lane; a negative pixel leaves room above the first sentence.
        wish: a row, and the y at which it is to stand once the lane comes into view.
    """

    def __init__(self, version: VersionId, cell: CellOf, load: Callable[[], tuple[Article, Sequence[int]]]) -> None:
        self.version = version
        self.anchor = Anchor()
        self.wish: tuple[RowId, int] | None = None
        self._cell, self._load = cell, load

    @cached_property
    def _held(self) -> tuple[Article, RowHeights]:
        article, estimates = self._load()
        return article, RowHeights(estimates)

    @property
    def items(self) -> Article:
        """The sentences and folds of the version as it stands."""
        return self._held[0]

    @property
    def heights(self) -> RowHeights:
        """How high they are."""
        return self._held[1]

    def holds(self, row: RowId | None) -> bool:
        """Whether a sentence of the version is in the row."""
        return row is not None and bool(self._cell(row))

    def stretches(self, row: RowId) -> list[tuple[int, int]]:
        """Where the sentences of a row stand, in stretches of neighbours (first and last place)."""
        places = self.items.places
        found: list[tuple[int, int]] = []
        for place in sorted(places[s] for s in self._cell(row) if s in places):
            if found and found[-1][1] == place - 1:
                found[-1] = (found[-1][0], place)
            else:
                found.append((place, place))
        return found

    def place_of(self, row: RowId | None) -> int | None:
        """Where the first sentence of a row stands."""
        return min((first for first, _ in self.stretches(row)), default=None) if row is not None else None

    def put(self, place: int, y: int, measure: Measure) -> None:
        """Let the top of a sentence stand at ``y`` in the view."""
        while y > 0 and place > 0:
            place -= 1
            y -= measure(place)
        while place < len(self.items) - 1 and y + (height := measure(place)) <= 0:
            place += 1
            y += height
        self.anchor = Anchor(place, -y)

    def scroll(self, by: int, view: int, measure: Measure) -> None:
        """Move the view down by so many pixels, up if negative; the last sentence stays in sight."""
        self.put(self.anchor.row, -self.anchor.pixel - by, measure)
        if self.anchor.row == 0 and self.anchor.pixel < 0 and by < 0:
            self.anchor = Anchor()
        last = len(self.items) - 1
        if self.anchor.row == last and last >= 0:
            self.anchor = Anchor(last, min(self.anchor.pixel, max(0, measure(last) - view // 4)))

    def visible(self, view: int, measure: Measure) -> list[tuple[int, int]]:
        """Places of the sentences in a view of ``view`` pixels with the y of their tops."""
        return geometry.visible(self.heights, self.anchor, view, measure)


@dataclass(frozen=True, slots=True)
class Ribbon:
    """A band between two lanes, from top and bottom of a sentence to those of its partner.

    Attributes:
        lanes: the two lanes; those between them have nothing in the row, the band passes behind them.
    """

    row: RowId
    lanes: tuple[int, int]
    left: tuple[int, int]
    right: tuple[int, int]


class Tops:
    """Where the sentences of a lane stand; one out of view counts as far above or below."""

    def __init__(self, lane: Lane, view: int, measure: Measure) -> None:
        self.lane = lane
        self.shown = lane.visible(view, measure)
        self._tops = dict(self.shown)
        self._above, self._below = -view, 2 * view

    def stretch(self, stretch: tuple[int, int]) -> tuple[int, int]:
        """Top and bottom of neighbouring sentences."""
        first, last = stretch
        air = PARAGRAPH if first and self.lane.items[first].opens_paragraph else 0
        return self._top(first) + air, self._top(last) + (self.lane.heights.height(last) if last in self._tops else 24)

    def rows(self) -> list[RowId]:
        """The rows of the sentences in view."""
        items = (self.lane.items[place] for place, _ in self.shown)
        return [item.row for item in items if item.row is not None]

    def _top(self, place: int) -> int:
        found = self._tops.get(place)
        if found is not None:
            return found
        return self._above if place < self.lane.anchor.row else self._below


def ribbons(tops: Mapping[int, Tops]) -> Iterator[Ribbon]:
    """The bands between the lanes of which at least one end is in view.

    A row leads from each lane that has a part in it to the next one that has.
    """
    shown = {number: set(top.rows()) for number, top in tops.items()}
    for row in dict.fromkeys(row for number in sorted(tops) for row in tops[number].rows()):
        holding = [number for number in sorted(tops) if tops[number].lane.holds(row)]
        for left, right in pairwise(holding):
            if row in shown[left] or row in shown[right]:
                for one in tops[left].lane.stretches(row):
                    for other in tops[right].lane.stretches(row):
                        yield Ribbon(row, (left, right), tops[left].stretch(one), tops[right].stretch(other))


@dataclass(frozen=True, slots=True)
class Lead:
    """A sentence in view whose next partner stands in a lane out of sight.

    Attributes:
        lane: of the sentence; ``right``: whether the partner stands right of all that is seen.
        y: the middle of the sentence.
    """

    row: RowId
    lane: int
    right: bool
    y: int


def leads(lanes: Sequence[Lane], tops: Mapping[int, Tops]) -> Iterator[Lead]:
    """Where rows go on beside the view: from the last lane in view that has a part in a row, and from the first."""
    before, after = lanes[: min(tops, default=0)], lanes[max(tops, default=-1) + 1 :]
    for number, top in tops.items():
        left, right = [lanes[n] for n in tops if n < number], [lanes[n] for n in tops if n > number]
        for place, y in top.shown:
            row, middle = top.lane.items[place].row, y + top.lane.heights.height(place) // 2
            if row is not None and _goes_on(row, right, after):
                yield Lead(row, number, True, middle)
            if row is not None and _goes_on(row, left, before):
                yield Lead(row, number, False, middle)


def _goes_on(row: RowId, near: Sequence[Lane], far: Sequence[Lane]) -> bool:
    return any(lane.holds(row) for lane in far) and not any(lane.holds(row) for lane in near)


def hinge(lane: Lane, shown: Sequence[tuple[int, int]], y: int, others: Sequence[Lane]) -> tuple[int, int] | None:
    """The sentence nearest to ``y`` that has a partner in another lane, and the y of its top."""
    partnered = [(place, top) for place, top in shown if any(other.holds(lane.items[place].row) for other in others)]
    return min(partnered, key=lambda found: abs(found[1] - y), default=None)


def lane_width(view: int, count: int) -> int:
    """Width of each lane: they share the view, none is narrower than can be read.

    Where not all have room in it, a part of the next one is seen, so that one sees that it goes on.
    """
    share = (view - 2 * MARGIN - GAP * max(0, count - 1)) // max(1, count)
    if share >= MIN_LANE or count < 2:
        return max(MIN_LANE, share)
    whole = max(1, (view - MARGIN + GAP) // (MIN_LANE + GAP))
    if view - MARGIN - whole * (MIN_LANE + GAP) >= PEEK:
        return MIN_LANE
    narrower = (view - MARGIN - PEEK) // whole - GAP
    if narrower < LEAST_LANE and whole > 1:
        return (view - MARGIN - PEEK) // (whole - 1) - GAP
    return max(LEAST_LANE, narrower)
