"""The main window: a shell that is painted at once, and the workroom that is put into it afterwards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QPoint, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QMenu, QStackedWidget, QToolBar

from reconciler.gui import theme as themes
from reconciler.gui.emptystate import EmptyState
from reconciler.gui.menubar import MENUS, menu_title
from reconciler.gui.preferences import Preferences
from reconciler.gui.statusline import StatusLine
from reconciler.gui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from reconciler.gui.menus import Menus

TOOLBAR_HEIGHT = 44
LEAST = QSize(640, 380)
LOW = 560  # a window less high than this has no room for lists below the grid
GROWS = 350  # of it, what stands above and below the grid and grows with the letters of menus and lists


class MainWindow(QMainWindow):
    """Menus, toolbar, empty state and status line; the rest comes with ``furnish``.

    Signals:
        painted: the window was painted for the first time.
        turned_low: the window has become too low for lists below the grid (True), or is no longer (False).
    """

    painted = Signal()
    turned_low = Signal(bool)

    def __init__(self, preferences: Preferences, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("main-window")
        self.setWindowTitle("Reconciler[*]")
        self.setMinimumSize(LEAST)
        self.resize(QSize(1280, 800).boundedTo(self.screen().availableSize()))
        self.preferences, self.theme = preferences, theme
        self.titled = {name: self.menuBar().addMenu(menu_title(name)) for name in MENUS}
        self._menus: Menus | None = None
        self.status_line = StatusLine(self)
        self.setStatusBar(self.status_line)
        self.toolbar = self._toolbar()
        self.addToolBar(self.toolbar)
        self.pages = QStackedWidget(self)
        self.empty = EmptyState(preferences.value.recent, self.pages)
        self.pages.addWidget(self.empty)
        self.setCentralWidget(self.pages)
        self.may_close: Callable[[], bool] = lambda: True
        self.switches: Sequence[QAction] = ()  # what shows and hides the lists
        self._early: list[Callable[[], object]] = []  # what was asked for before there was anybody to do it
        self.empty.asked.connect(lambda name: self._put_off(lambda: self.empty.asked.emit(name)))
        self.empty.project_chosen.connect(lambda path: self._put_off(lambda: self.empty.project_chosen.emit(path)))
        self.keep_key: Callable[[QKeyEvent], bool] = lambda _event: False  # whether versions on their way will answer
        self._painted, self._low = False, False
        if preferences.value.geometry:
            self.restoreGeometry(QByteArray.fromHex(preferences.value.geometry.encode()))

    @property
    def menus(self) -> Menus:
        """The actions; there are none before ``equip``."""
        if self._menus is None:
            self.equip()
        return cast("Menus", self._menus)

    def equip(self) -> None:
        """Fill menus and toolbar; after the first paint, because eighty actions take their time.

        The namespace ``Qt`` alone takes a tenth of a bare window's start, so what is painted first does without it.
        """
        from PySide6.QtCore import Qt

        from reconciler.gui import menus
        from reconciler.gui.icons import sign

        self.setWindowIcon(sign())  # dialogs wear that of their window
        for label in self.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the keyboard from button to button
        self.toolbar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if self._menus is None:
            self._menus = menus.Menus(self, self.titled, self.preferences.value.keys)
            self._menus.fill_toolbar(self.toolbar)

    def catch_up(self) -> None:
        """Do what was asked for between the first paint and now, unless a question stands open."""
        early, self._early = self._early, []
        for step in early:
            if QApplication.activeModalWidget() is None:
                step()

    def _put_off(self, step: Callable[[], object]) -> bool:
        """Whether there is nobody yet to do something; then it is done by ``catch_up``."""
        if self._menus is None:
            self._early.append(step)
        return self._menus is None

    def createPopupMenu(self) -> QMenu:
        """What a right click on the menu bar offers: the lists as in the menu, not as Qt would hide them."""
        menu = QMenu(self)
        menu.addActions(self.switches)
        return menu

    def wear(self, theme: Theme) -> None:
        """Take the looks of ``theme``; the icons follow their text."""
        from reconciler.gui.icons import icon

        self.equip()
        self.theme = theme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            themes.apply(application, theme)
        self.make_room()
        for name, action in self.menus.actions.items():
            if action.icon:
                self.menus.entries[name].setIcon(icon(action.icon, theme))

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001  Qt's signature
        from reconciler.gui.tabbing import tab

        return tab(self, forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        kept = event.clone()
        if self._put_off(lambda: self.menus.press(kept)):
            return
        from reconciler.gui.tabbing import press

        if press(self, event):
            return
        super().keyPressEvent(event)
        # Disabled actions let their keys through, and those of the grid act in the grid alone: here they meet nobody.
        if self.pages.currentIndex() != 0 or self._menus is None or self.keep_key(event):
            return
        if self._menus.waits_for_versions(event):
            self.status_line.say(self._how_to_begin())

    def _how_to_begin(self) -> str:
        """There is nothing to do yet, and the keys that change that."""
        told = self.tr(
            "There are no versions yet: open files with {file.open}, paste an article with {file.paste}, "
            "or drop files here."
        )
        return self.menus.keyed(told)

    @property
    def is_low(self) -> bool:
        """Whether the window is too low for lists below the grid."""
        return self.height() < LOW + GROWS * (self.preferences.value.letters - 100) / 100

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.make_room()

    def make_room(self) -> None:
        """Leave the room of a low window to the grid; asked again when the window or its letters have another size."""
        if self.is_low != self._low:
            self._low = self.is_low
            self.toolbar.setMinimumHeight(0 if self._low else TOOLBAR_HEIGHT)
            self.turned_low.emit(self._low)

    def fit_screen(self) -> None:
        """Come inside the screen with the frame that the desktop has put around the window."""
        if self.isMaximized() or self.isFullScreen():
            return
        room, frame = self.screen().availableGeometry(), self.frameGeometry()
        around = frame.size() - self.size()
        if frame.width() > room.width() or frame.height() > room.height():
            self.resize(self.size().boundedTo(room.size() - around))
        inside = QPoint(
            max(room.left(), min(frame.left(), room.right() + 1 - self.width() - around.width())),
            max(room.top(), min(frame.top(), room.bottom() + 1 - self.height() - around.height())),
        )
        if inside != frame.topLeft():
            self.move(inside)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._announce)

    def _announce(self) -> None:
        self.fit_screen()
        self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.preferences.change(
            geometry=bytes(self.saveGeometry().toHex().data()).decode(),
            layout=bytes(self.saveState().toHex().data()).decode(),
        )
        super().closeEvent(event)

    def show_title(self, title: str, path: Path | None, *, modified: bool, read_only: bool) -> None:
        """Name the project in the title bar, with the mark of unsaved changes."""
        extra = self.tr(" (read-only)") if read_only else ""
        self.setWindowTitle(f"{title}[*]{extra} – Reconciler")
        self.setWindowFilePath(str(path) if path else "")
        self.setWindowModified(modified)

    def _toolbar(self) -> QToolBar:
        bar = QToolBar(self.tr("Toolbar"), self)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setIconSize(QSize(18, 18))
        bar.setMinimumHeight(TOOLBAR_HEIGHT)
        return bar
