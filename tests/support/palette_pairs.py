"""Which ink lies on which ground in the window, so that a test can ask of each pair whether it can be read or seen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QFont, QTextCharFormat

from reconciler.gui import strip
from reconciler.gui.panes.passages import Role
from reconciler.gui.panes.styles import Styles
from reconciler.gui.theme import Theme, gap_ground, mix, style_sheet, visible

WORDS, MARKS = 4.5, 3.0


@dataclass(frozen=True)
class Pair:
    """An ink on a ground, as ``#RRGGBB``, and the contrast it needs."""

    what: str
    ink: str
    ground: str
    least: float


def pairs(theme: Theme) -> Iterator[Pair]:
    """Everything of a theme that has to be read or seen."""
    yield from _cells(theme)
    yield from _marks(theme)
    yield from _around(theme)
    yield from _sheet(theme)


def grounds(theme: Theme) -> dict[str, str]:
    """What words of the grid lie on where they are not marked: paper, the account, the current row of either."""
    account = mix(theme.raised, theme.row_current, 0.7)
    return {"base": theme.base, "row": theme.row_current, "raised": theme.raised, "current account": account}


def lights(theme: Theme) -> dict[str, str]:
    """What is laid under words for a while: selections, places found, the place the review has gone to."""
    styles = Styles(theme, QFont())
    laid = {"selection": styles.selected, "hit": styles.hit, "current hit": styles.current_hit}
    return {name: _ground(found) for name, found in laid.items()}


def _cells(theme: Theme) -> Iterator[Pair]:
    styles = Styles(theme, QFont())
    for role in Role:
        ink = styles.colour(role).name().upper()
        for name, ground in grounds(theme).items():
            yield Pair(f"{role.name} on {name}", ink, ground, WORDS)
    for current in (False, True):
        ground = gap_ground(theme, current=current)
        yield Pair(f"words of a gap, current {current}", styles.colour(Role.GAP).name().upper(), ground, WORDS)
        yield Pair(f"the frame of a gap, current {current}", theme.focus, ground, MARKS)
    for name, ground in lights(theme).items():
        yield Pair(f"words on {name}", theme.text, ground, WORDS)
    for siglum in theme.versions:
        for name, ground in grounds(theme).items():
            yield Pair(f"siglum on {name}", siglum, ground, WORDS)
    hidden = styles.hidden_character
    yield Pair("hidden characters", hidden.foreground().color().name(), _ground(hidden), WORDS)


def _marks(theme: Theme) -> Iterator[Pair]:
    for kind, mark in theme.marks.items():
        yield Pair(f"marked words, {kind}", theme.text, mark.tint, WORDS)
        yield Pair(f"badge, {kind}", mark.ink, mark.tint, WORDS)
        for name, ground in grounds(theme).items():
            yield Pair(f"letter in the margin, {kind} on {name}", mark.ink, ground, WORDS)
        for name, ground in {**grounds(theme), **lights(theme)}.items():
            yield Pair(f"underline, {kind} on {name}", mark.ink, ground, MARKS)


def _around(theme: Theme) -> Iterator[Pair]:
    for name, ground in grounds(theme).items():
        for what in ("focus", "accent", "ok", "warning", "error", "faint", "muted"):
            yield Pair(f"frames and signs: {what} on {name}", getattr(theme, what), ground, MARKS)
        rest = visible(theme.focus, theme.base, theme.row_current, share=0.45)
        if name in ("base", "row"):
            yield Pair(f"frame without the keyboard on {name}", rest, ground, MARKS)
    for severity, ink in enumerate(strip.inks(theme)[1:], 1):
        yield Pair(f"strip, severity {severity}", ink, theme.window, MARKS)
    yield Pair("strip, decided", theme.ok, theme.window, MARKS)
    yield Pair("strip, found", theme.accent, theme.window, MARKS)
    yield Pair("ribbon", visible(theme.accent, theme.window, share=0.4), theme.window, MARKS)
    hover = mix(theme.window, theme.text, 0.07)
    for ground in (theme.window, hover, theme.base, theme.raised):
        yield Pair("words around the grid", theme.text, ground, WORDS)
        yield Pair("quiet words around the grid", theme.muted, ground, WORDS)
        yield Pair("icons", theme.text, ground, MARKS)
        yield Pair("focus around the grid", theme.focus, ground, MARKS)


def _sheet(theme: Theme) -> Iterator[Pair]:
    """Rules of the style sheet that set words and ground, or a border around a ground."""
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", style_sheet(theme)):
        rules = dict(re.findall(r"([\w-]+)\s*:\s*([^;]+);?", body))
        ground = _colour(rules.get("background", "")) or _colour(rules.get("selection-background-color", ""))
        ink = _colour(rules.get("color", "")) or _colour(rules.get("selection-color", ""))
        name = " ".join(selector.split())
        if ground and ink:
            yield Pair(f"{name}: words", ink, ground, WORDS)
        if ground and (faint := _colour(rules.get("placeholder-text-color", ""))):
            yield Pair(f"{name}: words where nothing is written yet", faint, ground, WORDS)
        border = _colour(rules.get("border", "")) or _colour(rules.get("border-color", ""))
        usable = any(part in name for part in ("QLineEdit", "QComboBox", "QPushButton", "indicator", "QPlainTextEdit"))
        if usable and border and "QAbstractItemView" not in name and border != ground:
            yield Pair(f"{name}: border", border, theme.base if ground is None else ground, MARKS)
            yield Pair(f"{name}: border on the window", border, theme.window, MARKS)


def _colour(value: str) -> str | None:
    found = re.search(r"#[0-9A-Fa-f]{6}", value)
    return found.group() if found else None


def _ground(found: QTextCharFormat) -> str:
    return found.background().color().name().upper()
