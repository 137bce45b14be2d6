"""Where rows and columns lie, in pixels: heights that are guessed until a row is seen, and an anchor. No Qt here.

The view is held by an anchor (row, pixel), not by a distance from the top: guesses above the view may be wrong without
the text under the reader's eyes ever moving.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

MIN_COLUMN = 220
MIN_ACCOUNT = 210
# What is left of them where a small window has no room for one of each.
NARROWEST_COLUMN, NARROWEST_ACCOUNT = 110, 80
SLIVER = 64  # a column of which less than this is seen shows pieces of letters and nothing to read


class Fenwick:
    """Sums of prefixes of a list of numbers, updated and searched in O(log n) (Fenwick 1994)."""

    __slots__ = ("_size", "_top", "_tree")

    def __init__(self, values: Sequence[int]) -> None:
        self._size = len(values)
        self._tree = [0, *values]
        for i in range(1, self._size + 1):
            parent = i + (i & -i)
            if parent <= self._size:
                self._tree[parent] += self._tree[i]
        self._top = 1 << self._size.bit_length()

    def add(self, index: int, delta: int) -> None:
        """Add ``delta`` to the value at ``index``."""
        at = index + 1
        while at <= self._size:
            self._tree[at] += delta
            at += at & -at

    def sum(self, count: int) -> int:
        """The sum of the first ``count`` values."""
        total, at = 0, count
        while at > 0:
            total += self._tree[at]
            at &= at - 1
        return total

    def find(self, position: int) -> int:
        """How many values lie wholly before ``position``: the index of the one that holds it."""
        at, rest, step = 0, position, self._top
        while step:
            after = at + step
            if after <= self._size and self._tree[after] <= rest:
                at = after
                rest -= self._tree[after]
            step >>= 1
        return at


@dataclass(frozen=True, slots=True)
class Anchor:
    """The top of the view: ``pixel`` pixels below the top of ``row``."""

    row: int = 0
    pixel: int = 0


class RowHeights:
    """Heights of all rows: estimates, replaced by the true height once a row is laid out."""

    def __init__(self, estimates: Sequence[int]) -> None:
        self._heights = list(estimates)
        self._exact = bytearray(len(self._heights))
        self._sums = Fenwick(self._heights)

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> int:
        """Height of all rows together."""
        return self._sums.sum(len(self._heights))

    def height(self, row: int) -> int:
        """The height of a row as far as known."""
        return self._heights[row]

    def is_exact(self, row: int) -> bool:
        """Whether the height of a row is the true one."""
        return bool(self._exact[row])

    def settle(self, row: int, height: int) -> None:
        """Set the true height of a row."""
        if height != self._heights[row]:
            self._sums.add(row, height - self._heights[row])
            self._heights[row] = height
        self._exact[row] = 1

    def forget(self, row: int, guess: int | None = None) -> None:
        """The row's height is a guess again: what it was, or ``guess``."""
        if guess is not None:
            self.settle(row, guess)
        self._exact[row] = 0

    def offset(self, row: int) -> int:
        """How far the top of a row lies below the top of the first."""
        return self._sums.sum(row)

    def at(self, offset: int) -> Anchor:
        """The place ``offset`` pixels below the top of the first row."""
        if not self._heights:
            return Anchor()
        row = min(self._sums.find(max(0, offset)), len(self._heights) - 1)
        return Anchor(row, max(0, offset) - self._sums.sum(row))


Measure = Callable[[int], int]


def visible(heights: RowHeights, anchor: Anchor, view: int, measure: Measure) -> list[tuple[int, int]]:
    """Rows in a view of ``view`` pixels with the y of their tops; each has been measured."""
    found = []
    row, y = anchor.row, -anchor.pixel
    while row < len(heights) and y < view:
        found.append((row, y))
        y += measure(row)
        row += 1
    return found


def scrolled(heights: RowHeights, anchor: Anchor, by: int, view: int, measure: Measure) -> Anchor:
    """The anchor ``by`` pixels further down (up if negative), exact to the pixel, kept between first and last row."""
    if not len(heights):
        return Anchor()
    row, pixel = anchor.row, anchor.pixel + by
    while pixel < 0 and row > 0:
        row -= 1
        pixel += measure(row)
    while row < len(heights) - 1 and pixel >= (height := measure(row)):
        pixel -= height
        row += 1
    return kept_inside(heights, Anchor(row, max(0, pixel)), view, measure)


def kept_inside(heights: RowHeights, anchor: Anchor, view: int, measure: Measure) -> Anchor:
    """The anchor, or the last one that still fills the view with rows."""
    below = -anchor.pixel
    for row in range(anchor.row, len(heights)):
        below += measure(row)
        if below >= view:
            return anchor
    return last_anchor(heights, view, measure)


def last_anchor(heights: RowHeights, view: int, measure: Measure) -> Anchor:
    """The anchor at which the last row ends at the bottom of the view."""
    row, filled = len(heights), 0
    while row > 0 and filled < view:
        row -= 1
        filled += measure(row)
    return Anchor(row, max(0, filled - view))


def estimate(characters: int, per_line: float, line: int, padding: int) -> int:
    """The likely height of a cell with so many characters."""
    lines = int(characters / per_line + 0.3) + 1 if characters else 1
    return lines * line + padding


def estimates(characters: Iterable[int], per_line: float, line: int, padding: int) -> list[int]:
    """The likely heights of cells with so many characters each."""
    return [(int(n / per_line + 0.3) + 1 if n else 1) * line + padding for n in characters]


@dataclass(frozen=True, slots=True)
class ColumnPlan:
    """Where the columns lie in the view.

    Attributes:
        gutter: width of the frozen column of row numbers.
        lefts, widths: of the versions' columns, ``lefts`` counted from the end of the gutter before scrolling.
        account: x of the frozen account column; ``account_width`` its width.
    """

    gutter: int
    lefts: tuple[int, ...]
    widths: tuple[int, ...]
    account: int
    account_width: int

    @property
    def middle(self) -> int:
        """Width of the stretch in which the versions' columns scroll."""
        return max(0, self.account - self.gutter)

    @property
    def overflow(self) -> int:
        """How far the versions' columns can be scrolled."""
        return max(0, sum(self.widths) - self.middle)

    def left(self, column: int, scroll: int) -> int:
        """Left edge of a column in the view; the column after the last version is the account."""
        return self.account if column >= len(self.widths) else self.gutter + self.lefts[column] - scroll

    def width(self, column: int) -> int:
        """Width of a column; the column after the last version is the account."""
        return self.account_width if column >= len(self.widths) else self.widths[column]

    def column_at(self, x: int, scroll: int) -> int | None:
        """The column at ``x``, ``None`` in the gutter or beside all columns."""
        if x < self.gutter or x >= self.account + self.account_width:
            return None
        if x >= self.account:
            return len(self.widths)
        at = x - self.gutter + scroll
        return next((i for i, left in enumerate(self.lefts) if left <= at < left + self.widths[i]), None)


def _fair_account(room: int, count: int, least: int, least_account: int, *, even: bool) -> int:
    """As wide as a version, at least a quarter; narrower where that spares the reader scrolling sideways.

    Where columns of ``even`` width lie out of sight, it takes a strip of the next one that nobody could read, or gives
    that one the little it lacks to be whole.
    """
    fair = min(max(room // (count + 1), room // 4), 620)
    beside = room - count * least
    fair = beside if least_account <= beside < fair else fair
    fair = min(max(least_account, fair), max(least_account, room - least))
    whole, strip = divmod(max(0, room - fair), least)
    if not even or not 0 < whole < count:
        return fair
    lacking = least - strip
    gives = lacking <= SLIVER and fair - lacking >= least_account
    return fair + strip if strip < SLIVER else fair - lacking if gives else fair


def _least(room: int, scale: float) -> tuple[int, int]:
    """The least width of a version and of the account; the account gives way first where both have no room."""
    if room < MIN_COLUMN + MIN_ACCOUNT:
        column = min(MIN_COLUMN, max(NARROWEST_COLUMN, room * 3 // 5))
        return column, min(MIN_ACCOUNT, max(NARROWEST_ACCOUNT, room - column))
    column, account = (max(n, min(round(n * scale), room // 2)) for n in (MIN_COLUMN, MIN_ACCOUNT))
    return column, account


def plan_columns(
    view: int,
    count: int,
    gutter: int,
    wanted: Mapping[int, int],
    account: int | None = None,
    hidden: Collection[int] = (),
    scale: float = 1.0,
) -> ColumnPlan:
    """Share the width of the view: equal columns, none below ``MIN_COLUMN``, those dragged as wide as wanted.

    Where there is no room for one version beside the account, both are narrower, and the version has the larger part.
    Where columns lie out of sight, the account takes a strip of the next one that would be too narrow to be read.

    Args:
        view: width of the view in pixels.
        count: number of versions.
        gutter: width of the frozen column at the left.
        wanted: widths the editor gave, by column.
        account: width the editor gave to the account column.
        hidden: columns that take no room.
        scale: how much larger than usual the text is: the least widths grow with it, up to half the view.
    """
    shown = [i for i in range(count) if i not in hidden]
    room = max(0, view - gutter)
    least, least_account = _least(room, scale)
    free = [i for i in shown if i not in wanted]
    account_width = _fair_account(room, len(shown), least, least_account, even=free == shown)
    if account:
        account_width = min(max(min(MIN_ACCOUNT, least_account), account), max(least_account, room - least))
    rest = room - account_width - sum(wanted[i] for i in shown if i in wanted)
    share = max(least, rest // len(free)) if free else 0
    widths = [0 if i in hidden else max(MIN_COLUMN // 2, wanted.get(i, share)) for i in range(count)]
    if free and (spare := rest - share * len(free)) > 0:
        widths[free[-1]] += spare
    lefts, at = [], 0
    for width in widths:
        lefts.append(at)
        at += width
    return ColumnPlan(gutter, tuple(lefts), tuple(widths), max(gutter, view - account_width), account_width)


@dataclass(frozen=True, slots=True)
class Beyond:
    """What of a row of columns is not wholly in view.

    Attributes:
        before, after: how many columns on each side.
        back, on: how far to scroll until the next of them is in view, in pixels.
    """

    before: int
    after: int
    back: int
    on: int


def beyond(columns: Sequence[tuple[int, int]], start: int, end: int) -> Beyond:
    """What of ``columns``, given by their left and right edges, is not wholly between ``start`` and ``end``."""
    before = [column for column in columns if column[0] < start]
    after = [column for column in columns if column[1] > end]
    # The next one as a whole, or the rest of one that is wider than the view.
    back = before[-1] if before else (start, end)
    on = after[0] if after else (start, end)
    return Beyond(
        len(before),
        len(after),
        back[1] - end if back[1] < end else back[0] - start,
        on[0] - start if on[0] > start else on[1] - end,
    )
