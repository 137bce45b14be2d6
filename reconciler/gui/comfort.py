"""What some eyes need of everything the program shows: larger letters everywhere, and stillness."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QMainWindow

SIZES = (100, 115, 130, 150, 175, 200)
_PLAIN = "plain point size"
_LIVELY = "what moved before"
_STILL = "* { widget-animation-duration: 0; }"


def enlarge(application: QApplication, percent: int) -> None:
    """Write menus, lists and dialogs in letters of so many percent of the system's size; 100 gives that back."""
    plain = application.property(_PLAIN)
    if plain is None:
        if percent == SIZES[0]:
            return
        plain = application.font().pointSizeF()
        application.setProperty(_PLAIN, plain)
    font = application.font()
    if plain > 0 and font.pointSizeF() != plain * percent / 100:
        font.setPointSizeF(plain * percent / 100)
        application.setFont(font)


def calm(application: QApplication, *, on: bool) -> None:
    """Let nothing blink, fade or slide, or again what did before: the system itself may want it still."""
    if on:
        _quieten(application)
    else:
        _enliven(application)
    for window in application.topLevelWidgets():
        if isinstance(window, QMainWindow):
            window.setAnimated(not on)
    sheet = application.styleSheet().replace(_STILL, "")
    wanted = sheet + _STILL if on else sheet
    if wanted != application.styleSheet():
        application.setStyleSheet(wanted)


def is_calm(application: QApplication) -> bool:
    """Whether nothing blinks, fades or slides."""
    return _STILL in application.styleSheet()


def _quieten(application: QApplication) -> None:
    from PySide6.QtCore import Qt  # not before the first paint unless it must be, see MainWindow.equip

    if application.property(_LIVELY) is None:
        effects = application.isEffectEnabled(Qt.UIEffect.UI_General)
        application.setProperty(_LIVELY, [application.cursorFlashTime(), int(effects)])
    application.setCursorFlashTime(0)
    application.setEffectEnabled(Qt.UIEffect.UI_General, False)


def _enliven(application: QApplication) -> None:
    before = application.property(_LIVELY)
    if before is None:
        return
    from PySide6.QtCore import Qt

    blink, effects = before
    application.setProperty(_LIVELY, None)
    application.setCursorFlashTime(blink)
    application.setEffectEnabled(Qt.UIEffect.UI_General, bool(effects))
