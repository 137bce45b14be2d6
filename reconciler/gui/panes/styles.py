"""Fonts, colours and formats of the grid, made once for a theme and a zoom."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QTextCharFormat, QTextOption

from reconciler.gui.panes.passages import Mark, Role
from reconciler.gui.theme import Theme, Underline, mix
from reconciler.model.discrepancy import DiscrepancyClass

LEADING = 1.28
READING = 1.12
LEAST_POINTS = 9.5
USUAL_POINTS = 11.0  # letters up to this size read well in the narrowest columns

_UNDERLINES = {
    Underline.SOLID: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Underline.DASH: QTextCharFormat.UnderlineStyle.DashUnderline,
    Underline.DOT: QTextCharFormat.UnderlineStyle.DotLine,
    Underline.WAVE: QTextCharFormat.UnderlineStyle.WaveUnderline,
    Underline.DOUBLE: QTextCharFormat.UnderlineStyle.SingleUnderline,  # the second stroke is drawn by ``painting``
}
_SMALL = frozenset({Role.STATE, Role.MOVED, Role.PINNED, Role.GAP})
_SLANTED = frozenset({Role.STATE, Role.UNDECIDED, Role.OMITTED})


def sign_width(zoom: float) -> float:
    """Width of one of the signs beside a row number: what is decided, how grave."""
    return 11 * min(1.4, max(0.9, zoom))


def room_of_signs(zoom: float) -> int:
    """Width of both signs, the air beside them and the line that says how sure the row is."""
    return round(2 * sign_width(zoom)) + 22


class Styles:
    """How everything in the grid is drawn.

    Attributes:
        theme: its colours.
        zoom: 1 is the size of the window's own font, a little larger for reading.
        scale: how much larger than usual the letters are, at least 1.
    """

    def __init__(self, theme: Theme, font: QFont, zoom: float = 1.0) -> None:
        self.theme = theme
        self.zoom = zoom
        points = max(font.pointSizeF() if font.pointSizeF() > 0 else font.pixelSize() * 0.75, LEAST_POINTS) * zoom
        self._base = QFont(font)
        self._points = points
        self.scale = max(1.0, points / USUAL_POINTS)
        self.fonts = {role: self._font(role) for role in Role}
        self.small = self._sized(0.84)
        self.badge = self._sized(0.72, bold=True)
        self.number = self._sized(0.92)
        self.title = self._sized(1.0, bold=True)
        self._formats: dict[tuple[DiscrepancyClass, bool], QTextCharFormat] = {}

    def _sized(self, factor: float, *, bold: bool = False) -> QFont:
        font = QFont(self._base)
        font.setPointSizeF(max(6.0, self._points * factor))
        font.setBold(bold)
        return font

    def _font(self, role: Role) -> QFont:
        if role in _SMALL:
            font = self._sized(0.88)
        elif role is Role.HEADING:
            font = self._sized(READING * 1.06, bold=True)
        elif role in (Role.TRANSLATION, Role.GLOSS):
            font = self._sized(READING * 0.96)
        else:
            font = self._sized(READING)
        font.setItalic(role in _SLANTED)
        font.setStrikeOut(role is Role.OMITTED)
        return font

    @cached_property
    def metrics(self) -> QFontMetrics:
        """Measures of the reading font."""
        return QFontMetrics(self.fonts[Role.TEXT])

    @cached_property
    def small_metrics(self) -> QFontMetrics:
        """Measures of the small font."""
        return QFontMetrics(self.small)

    @cached_property
    def line(self) -> int:
        """Height of a line of reading text."""
        return round(self.metrics.height() * LEADING)

    @property
    def pad(self) -> int:
        """White space above and below the text of a row."""
        return round(10 * self.zoom)

    @property
    def left(self) -> int:
        """White space left of the text of a cell."""
        return 14

    @property
    def right(self) -> int:
        """White space right of the text of a cell; letters of marks stand in it."""
        return 12 + QFontMetrics(self.badge).horizontalAdvance("W")

    @cached_property
    def meta_height(self) -> int:
        """Height of the line of sigla under the text of the account."""
        return self.small_metrics.height() + 10

    @cached_property
    def gutter(self) -> int:
        """Width of the column of row numbers."""
        return max(78, QFontMetrics(self.number).horizontalAdvance("0000") + 8 + room_of_signs(self.zoom))

    def colour(self, role: Role) -> QColor:
        """The ink of a passage."""
        quiet = {
            Role.TRANSLATION: mix(self.theme.text, self.theme.muted, 0.55),
            Role.GLOSS: self.theme.muted,
            Role.STATE: self.theme.muted,
            Role.MOVED: self.theme.accent,
            Role.PINNED: self.theme.muted,
            Role.GAP: self.theme.faint,
            Role.UNDECIDED: self.theme.faint,
            Role.OMITTED: self.theme.faint,
        }
        return QColor(quiet.get(role, self.theme.text))

    def mark(self, mark: Mark) -> QTextCharFormat:
        """Tint and underline of a mark; one that needs no attention has no tint, agreements a line of their own."""
        if mark.agrees:
            return self.agreement
        key = (mark.kind, mark.tinted)
        found = self._formats.get(key)
        if found is None:
            style = self.theme.marks[mark.kind]
            found = QTextCharFormat()
            if mark.tinted:
                found.setBackground(QBrush(QColor(style.tint)))
            found.setUnderlineStyle(_UNDERLINES[style.underline])
            found.setUnderlineColor(QColor(style.ink))
            self._formats[key] = found
        return found

    @cached_property
    def agreement(self) -> QTextCharFormat:
        """Words that look different and mean the same."""
        made = QTextCharFormat()
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashDotLine)
        made.setUnderlineColor(QColor(self.theme.ok))
        return made

    @cached_property
    def hidden_character(self) -> QTextCharFormat:
        """Signs that stand for characters nobody can see."""
        style = self.theme.marks[DiscrepancyClass.NEGATION]
        return self.ground(style.tint, style.ink)

    @cached_property
    def selected(self) -> QTextCharFormat:
        """Selected words."""
        return self.ground(self.theme.selection, self.theme.text)

    @cached_property
    def hit(self) -> QTextCharFormat:
        """Words that were searched for."""
        return self.ground(mix(self.theme.base, self.theme.warning, 0.38), self.theme.text)

    @cached_property
    def current_hit(self) -> QTextCharFormat:
        """The place the review has gone to."""
        return self.ground(mix(self.theme.base, self.theme.accent, 0.24), self.theme.text)

    def ground(self, ground: str, ink: str) -> QTextCharFormat:
        """Words in one colour on another."""
        made = QTextCharFormat()
        made.setBackground(QBrush(QColor(ground)))
        made.setForeground(QBrush(QColor(ink)))
        return made

    def option(self, *, right_to_left: bool) -> QTextOption:
        """How a passage breaks and which edge it keeps to; words longer than the line break anywhere."""
        made = QTextOption()
        made.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if right_to_left:
            made.setTextDirection(Qt.LayoutDirection.RightToLeft)
            made.setAlignment(Qt.AlignmentFlag.AlignRight)
        return made
