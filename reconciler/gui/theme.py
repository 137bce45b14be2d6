"""The looks of the window as values: colours, marks, sigla, and how they are laid on the application."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import lru_cache
from string import Template
from typing import Any

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from reconciler import assets
from reconciler.gui.comfort import calm, is_calm
from reconciler.model.parting import DiscrepancyClass

EDGE = 3.0
STYLE = "Fusion"
_STYLED = "style set"


class Underline(StrEnum):
    """How the line below marked words is drawn."""

    SOLID = "solid"
    DASH = "dash"
    DOT = "dot"
    WAVE = "wave"
    DOUBLE = "double"


@dataclass(frozen=True, slots=True)
class MarkStyle:
    """How one class of discrepancy is marked, so that no meaning hangs on colour alone.

    Attributes:
        tint: background of the marked words.
        ink: colour of the underline and of the letter.
        underline: the line below the words.
        letter: the badge of the class, the same in every language of the window: German initials would give Q and A
            to other classes (Quellen, Auslassungen) than English ones, and Z to two (Zahlen, Zitate), so that a desk
            that works in both languages would misread them.
    """

    tint: str
    ink: str
    underline: Underline
    letter: str


@dataclass(frozen=True, slots=True)
class Theme:
    """All colours of the window, as ``#RRGGBB``.

    Attributes:
        base: paper; ``raised``: cards and frozen columns on it; ``window``: behind everything.
        line: quiet rules; ``focus``: frame of what has the keyboard; ``row_current``: ground of the current row.
        marks: one style for each class of discrepancy.
        versions: twelve colours for sigla, by column.
    """

    name: str
    dark: bool
    window: str
    base: str
    raised: str
    text: str
    muted: str
    faint: str
    line: str
    accent: str
    accent_text: str
    focus: str
    selection: str
    row_current: str
    warning: str
    error: str
    ok: str
    marks: Mapping[DiscrepancyClass, MarkStyle]
    versions: tuple[str, ...]

    def siglum_colour(self, column: int) -> str:
        """The colour of the version in ``column`` (from 0); they repeat after twelve."""
        return self.versions[column % len(self.versions)]


_NOT_COLOURS = frozenset({"name", "dark", "marks", "versions"})
COLOURS = tuple(f.name for f in fields(Theme) if f.name not in _NOT_COLOURS)


def names() -> tuple[str, ...]:
    """The themes there are, light first."""
    order = ("light", "dark", "high-contrast")
    found = {path.stem for path in assets.folder("themes").glob("*.toml")}
    return tuple(sorted(found, key=lambda name: (order.index(name) if name in order else len(order), name)))


def load(name: str) -> Theme:
    """The theme called ``name``.

    Raises:
        KeyError: there is no such theme.
    """
    if name not in names():
        raise KeyError(name)
    return _read(tomllib.loads(assets.read_text(f"themes/{name}.toml")))


def _read(data: Mapping[str, Any]) -> Theme:
    marks = {kind: _mark(data["marks"][kind.value]) for kind in DiscrepancyClass}
    return Theme(
        name=data["name"],
        dark=data["dark"],
        marks=marks,
        versions=tuple(data["versions"]["colours"]),
        **{name: data["colours"][name] for name in COLOURS},
    )


def _mark(told: Mapping[str, str]) -> MarkStyle:
    return MarkStyle(told["tint"], told["ink"], Underline(told["underline"]), told["letter"])


def dressed(program: str) -> QApplication:
    """The application, in its style from the start: set later, it brings all enumerations of styles, and takes time.

    Args:
        program: what it was started as.
    """
    app = QApplication([program, "-style", STYLE])
    app.setProperty(_STYLED, STYLE)
    return app


def apply(app: QApplication, theme: Theme) -> None:
    """Give the whole application the looks of ``theme``: Fusion, a palette, a style sheet."""
    if app.property(_STYLED) != STYLE:
        app.setStyle(STYLE)
        app.setProperty(_STYLED, STYLE)
    app.setPalette(palette(theme))
    still = is_calm(app)
    app.setStyleSheet(style_sheet(theme))
    if still:
        calm(app, on=True)


def palette(theme: Theme) -> QPalette:
    """Qt's palette in the colours of ``theme``."""
    roles = {
        QPalette.ColorRole.Window: theme.window,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.base,
        QPalette.ColorRole.AlternateBase: theme.raised,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.Button: theme.raised,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.BrightText: theme.error,
        QPalette.ColorRole.ToolTipBase: theme.raised,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.accent_text,
        QPalette.ColorRole.Accent: theme.accent,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.LinkVisited: theme.muted,
        QPalette.ColorRole.PlaceholderText: theme.faint,
        QPalette.ColorRole.Light: mix(theme.raised, theme.text, 0.06),
        QPalette.ColorRole.Midlight: mix(theme.raised, theme.text, 0.1),
        QPalette.ColorRole.Mid: mix(theme.raised, theme.text, 0.25),
        QPalette.ColorRole.Dark: mix(theme.raised, theme.text, 0.4),
        QPalette.ColorRole.Shadow: "#000000",
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.faint))
    return made


def style_sheet(theme: Theme) -> str:
    """The style sheet of the application in the colours of ``theme``."""
    colours = {name: getattr(theme, name) for name in COLOURS}
    colours["hover"] = mix(theme.window, theme.text, 0.07)
    grounds = theme.base, theme.raised, theme.window
    # Never quieter than the rules of the theme: in high contrast those are far above what is asked for.
    least = max(EDGE, min(contrast(theme.line, ground) for ground in grounds))
    colours["edge"] = visible(theme.text, *grounds, share=0.3, least=least)
    colours["handle"] = visible(theme.text, theme.window, theme.base, share=0.3)
    tick = "white" if sum(_channels(theme.accent_text)) > sum(_channels(theme.accent)) else "black"
    colours["tick"] = assets.folder(f"icons/tick-{tick}.svg").as_posix()
    colours["cross"] = assets.folder(f"icons/cross-{'white' if theme.dark else 'black'}.svg").as_posix()
    colours["more"] = assets.folder(f"icons/more-{'white' if theme.dark else 'black'}.svg").as_posix()
    return Template(assets.read_text("themes/window.qss")).substitute(colours)


def mix(ground: str, ink: str, share: float) -> str:
    """``ground`` with ``share`` (0 to 1) of ``ink`` in it."""
    pairs = zip(_channels(ground), _channels(ink), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


@lru_cache(maxsize=256)
def visible(ink: str, *grounds: str, share: float = 0.0, least: float = EDGE) -> str:
    """The quietest colour on the way from the first of ``grounds`` to ``ink`` that stands out from all of them.

    Args:
        ink: the colour that stands out most.
        grounds: what it lies on or between.
        share: of the ink in it at the least, 0 to 1.
        least: the contrast ratio wanted; 3 is what WCAG 2.2 asks of the edges of things one can use (1.4.11).
    """
    for percent in range(round(share * 100), 100, 2):
        found = mix(grounds[0], ink, percent / 100)
        if all(contrast(found, ground) >= least for ground in grounds):
            return found
    return ink


def frame_without_keyboard(theme: Theme) -> str:
    """The frame of what is current while the keyboard is elsewhere: quieter than with it, never than the rules."""
    grounds = theme.base, theme.row_current
    least = max(EDGE, *(contrast(theme.line, ground) for ground in grounds))
    return visible(theme.focus, *grounds, share=0.45, least=least)


def gap_ground(theme: Theme, *, current: bool) -> str:
    """The ground where a version has nothing: it steps back behind the words of those that have."""
    return mix(theme.row_current, theme.window, 0.45) if current else mix(theme.base, theme.window, 0.7)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (v / 255 for v in _channels(colour))]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
