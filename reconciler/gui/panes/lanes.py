"""Each version in its own order: sentences below one another, ribbons to their partners next door. No Qt here.

Every version is a lane with an anchor of its own. The lane that is moved leads; the others are put so that the
partner of one sentence, the hinge, stands at its height.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from reconciler.gui.panes import geometry
from reconciler.gui.panes.geometry import Anchor, RowHeights
from reconciler.model.ids import RowId, SentenceId, VersionId
from reconciler.model.row import Row
from reconciler.model.version import Sentence, Version

MIN_LANE = 240
GAP = 46
PARAGRAPH = 12


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


def items_of(version: Version, rows: Mapping[SentenceId, RowId], unfolded: frozenset[SentenceId]) -> list[Item]:
    """The sentences of a version as it stands; what is set aside folded unless ``unfolded`` names its first sentence.

    Args:
        version: the version.
        rows: the row of each sentence that is in one.
        unfolded: first sentences of the folds that are open.
    """
    items: list[Item] = []
    aside: list[Sentence] = []

    def fold() -> None:
        if aside and aside[0].id in unfolded:
            items.extend(Item((sentence,)) for sentence in aside)
        elif aside:
            items.append(Item(tuple(aside), folded=True))
        aside.clear()

    for sentence in version.sentences:
        if sentence.kind.set_aside or sentence.id not in rows:
            aside.append(sentence)
        else:
            fold()
            items.append(Item((sentence,), rows[sentence.id]))
    fold()
    return items


def rows_of(version: VersionId, rows: Iterable[Row]) -> dict[SentenceId, RowId]:
    """The row of each sentence of a version."""
    return {s: row.id for row in rows for s in row.cells.get(version, ())}


class Lane:
    """One version in its own order.

    Attributes:
        anchor: the top of the view in this lane; a negative pixel leaves room above the first sentence.
        places: where the sentences of each row stand, in stretches of neighbours (first and last place).
    """

    def __init__(self, version: VersionId, items: Sequence[Item], estimates: Sequence[int]) -> None:
        self.version = version
        self.items = tuple(items)
        self.heights = RowHeights(estimates)
        self.anchor = Anchor()
        self.places: dict[RowId, list[tuple[int, int]]] = {}
        for place, item in enumerate(self.items):
            if item.row is None:
                continue
            stretches = self.places.setdefault(item.row, [])
            if stretches and stretches[-1][1] == place - 1:
                stretches[-1] = (stretches[-1][0], place)
            else:
                stretches.append((place, place))

    def place_of(self, row: RowId | None) -> int | None:
        """Where the first sentence of a row stands."""
        stretches = self.places.get(row) if row is not None else None
        return stretches[0][0] if stretches else None

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


Measure = Callable[[int], int]


@dataclass(frozen=True, slots=True)
class Ribbon:
    """A band between two neighbouring lanes, from top and bottom of a sentence to those of its partner."""

    row: RowId
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


def ribbons(left: Tops, right: Tops) -> Iterator[Ribbon]:
    """The bands between two neighbouring lanes of which at least one end is in view."""
    for row in dict.fromkeys((*left.rows(), *right.rows())):
        for one in left.lane.places.get(row, ()):
            for other in right.lane.places.get(row, ()):
                yield Ribbon(row, left.stretch(one), right.stretch(other))


def hinge(lane: Lane, shown: Sequence[tuple[int, int]], y: int, others: Sequence[Lane]) -> tuple[int, int] | None:
    """The sentence nearest to ``y`` that has a partner in another lane, and the y of its top."""
    partnered = [
        (place, top)
        for place, top in shown
        if (row := lane.items[place].row) is not None and any(row in other.places for other in others)
    ]
    return min(partnered, key=lambda found: abs(found[1] - y), default=None)


def lane_width(view: int, count: int) -> int:
    """Width of each lane: they share the view, none is narrower than can be read."""
    return max(MIN_LANE, (view - GAP * max(0, count - 1)) // max(1, count))
