"""Cells laid out as lines, kept while they are likely to be drawn again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetrics, QTextCharFormat, QTextLayout

from reconciler.gui.panes import controls
from reconciler.gui.panes.passages import Cell, Mark, Passage, Role, covers, runs
from reconciler.gui.panes.styles import LEADING, Styles
from reconciler.gui.theme import Underline
from reconciler.gui.utf16 import Offsets
from reconciler.model.discrepancy import DiscrepancyClass

KEPT = 1500
PASSAGE_GAP = 5
LEAST_POINTS = 6.5
_ONE_WORD = frozenset({Role.UNDECIDED, Role.OMITTED})


@dataclass(slots=True)
class SetPassage:
    """A passage as lines.

    Attributes:
        y: top, below the top of the cell's text.
        letters: y of a line and the classes marked in it, for the badges in the margin.
        bar: the gravest mark that is about the passage as a whole.
        doubles: second strokes of double underlines, x and y from the passage's own corner.
    """

    passage: Passage
    layout: QTextLayout
    offsets: Offsets
    y: int
    height: int
    letters: list[tuple[int, tuple[DiscrepancyClass, ...]]] = field(default_factory=list)
    doubles: list[tuple[QRectF, DiscrepancyClass]] = field(default_factory=list)
    bar: Mark | None = None

    def unit_at(self, x: float, y: float) -> int:
        """The UTF-16 offset nearest to a point of the passage."""
        for number in range(self.layout.lineCount()):
            line = self.layout.lineAt(number)
            if y < line.y() + line.height() * LEADING or number == self.layout.lineCount() - 1:
                return line.xToCursor(x)
        return 0

    def rects(self, start: int, end: int) -> list[QRectF]:
        """The rectangles, one a line, that code points ``start`` to ``end`` cover, from the passage's own corner."""
        return line_rects(self.layout, self.offsets.to_units(start), self.offsets.to_units(end))

    def range_of(self, start: int, end: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
        """Code points ``start`` to ``end`` of the passage in one style."""
        first, last = self.offsets.to_units(start), self.offsets.to_units(end)
        return format_range(first, last, style)


@dataclass(slots=True)
class SetCell:
    """A cell as lines."""

    cell: Cell
    passages: list[SetPassage]
    height: int


def format_range(first: int, last: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    """UTF-16 units ``first`` to ``last`` in one style."""
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = first, max(0, last - first), style
    return made


def set_cell(cell: Cell, width: int, styles: Styles) -> SetCell:
    """Break the passages of a cell into lines of ``width`` pixels."""
    y, done = 0, []
    for passage in cell.passages:
        made = _set_passage(passage, width, styles, y)
        done.append(made)
        y += made.height + PASSAGE_GAP
    return SetCell(cell, done, max(0, y - PASSAGE_GAP))


def _set_passage(passage: Passage, width: int, styles: Styles, y: int) -> SetPassage:
    shown = passage.shown
    offsets = Offsets(shown)
    layout = QTextLayout(shown, _font(passage.role, shown, width, styles))
    layout.setTextOption(styles.option(right_to_left=controls.reads_right_to_left(passage.text)))
    made = SetPassage(passage, layout, offsets, y, 0)
    drawn = runs([m for m in passage.marks if not covers(m, passage)])
    made.bar = max((m for m in passage.marks if covers(m, passage)), key=lambda m: m.severity, default=None)
    formats = [made.range_of(r.start, r.end, styles.mark(r.mark)) for r in drawn]
    if shown != passage.text:
        signs = (at for at in controls.hidden(passage.text))
        formats += [made.range_of(at, at + 1, styles.hidden_character) for at in signs]
    if formats:
        layout.setFormats(formats)
    layout.beginLayout()
    bottom = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, bottom))
        bottom += line.height() * LEADING
    layout.endLayout()
    made.height = round(bottom)
    if passage.marks:
        _place_letters(made)
        _place_doubles(made, styles)
    return made


def _font(role: Role, words: str, width: int, styles: Styles) -> QFont:
    """The font of a passage; the one word of an undecided row is set smaller rather than broken in two."""
    font = styles.fonts[role]
    # A slanted letter leans out of its advance, which is rounded besides.
    if role not in _ONE_WORD or QFontMetrics(font).horizontalAdvance(words) + 2 <= width:
        return font
    smaller = QFont(font)
    smaller.setPointSizeF(styles.small.pointSizeF())
    needed = QFontMetrics(smaller).horizontalAdvance(words) + 2
    if needed > width:
        smaller.setPointSizeF(max(LEAST_POINTS, styles.small.pointSizeF() * width / needed))
    return smaller


def _place_letters(made: SetPassage) -> None:
    by_line: dict[int, list[DiscrepancyClass]] = {}
    for mark in sorted(made.passage.marks, key=lambda m: (-m.severity, m.start)):
        line = made.layout.lineForTextPosition(made.offsets.to_units(mark.start))
        if line.isValid() and mark.tinted:
            kinds = by_line.setdefault(round(line.y()), [])
            if mark.kind not in kinds:
                kinds.append(mark.kind)
    made.letters = [(y, tuple(kinds)) for y, kinds in sorted(by_line.items())]


def _place_doubles(made: SetPassage, styles: Styles) -> None:
    for mark in made.passage.marks:
        if styles.theme.marks[mark.kind].underline is Underline.DOUBLE and not covers(mark, made.passage):
            made.doubles += [(rect, mark.kind) for rect in made.rects(mark.start, mark.end)]


def line_rects(layout: QTextLayout, first: int, last: int) -> list[QRectF]:
    """The rectangles, one a line, that UTF-16 units ``first`` to ``last`` of a layout cover."""
    found = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start, end = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        if start < end:
            left, right = _x(line.cursorToX(start)), _x(line.cursorToX(end))
            found.append(QRectF(min(left, right), line.y(), abs(right - left), line.height()))
    return found


def _x(answer: object) -> float:
    # PySide returns the position beside the x; PySide's stubs differ between versions on it.
    value = answer[0] if isinstance(answer, tuple) else answer
    return float(value)  # type: ignore[arg-type]


class LayoutCache:
    """The last ``KEPT`` cells that were laid out."""

    def __init__(self) -> None:
        self._cells: OrderedDict[Hashable, SetCell] = OrderedDict()

    def __len__(self) -> int:
        return len(self._cells)

    def get(self, key: Hashable, make: Callable[[], SetCell], cell: Cell | None = None) -> SetCell:
        """The cell under ``key``, made if it is not kept, or if another one than ``cell`` is."""
        found = self._cells.get(key)
        if found is None or not (cell is None or found.cell is cell or found.cell == cell):
            found = self._cells[key] = make()
            if len(self._cells) > KEPT:
                self._cells.popitem(last=False)
        else:
            self._cells.move_to_end(key)
        return found

    def clear(self) -> None:
        """Lay out everything again."""
        self._cells.clear()
