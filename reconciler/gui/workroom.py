"""What is put into the window once it is on the screen: the grid, the docks and those who answer the actions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QByteArray, QObject, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reconciler.app.translating import own_translator
from reconciler.app.workspace import Workspace
from reconciler.gui.bearings import Bearings
from reconciler.gui.contextmenus import CARD, ROW, open_here, pop_up
from reconciler.gui.controllers.columns import Columns
from reconciler.gui.controllers.comparing import Comparing, is_long
from reconciler.gui.controllers.decisions import Decisions
from reconciler.gui.controllers.drafting import Drafting
from reconciler.gui.controllers.dropping import Dropping
from reconciler.gui.controllers.earlier import Earlier
from reconciler.gui.controllers.exporting import Exporting
from reconciler.gui.controllers.files import BREATH, Files
from reconciler.gui.controllers.finding import Finding
from reconciler.gui.controllers.guiding import Guiding
from reconciler.gui.controllers.history import Stepping
from reconciler.gui.controllers.house import House
from reconciler.gui.controllers.linear import LinearReading
from reconciler.gui.controllers.lists import Lists
from reconciler.gui.controllers.mending import Mending
from reconciler.gui.controllers.navigation import Navigation
from reconciler.gui.controllers.notes import Notes
from reconciler.gui.controllers.order import Order
from reconciler.gui.controllers.preferring import Preferring
from reconciler.gui.controllers.reading import ReadingOrder
from reconciler.gui.controllers.rows import Rows
from reconciler.gui.controllers.translating import Translating
from reconciler.gui.controllers.versions import Versions
from reconciler.gui.controllers.viewing import Viewing
from reconciler.gui.controllers.whereabouts import Whereabouts
from reconciler.gui.desk import Desk
from reconciler.gui.dialogs.problem import show_error
from reconciler.gui.docks.board import Board, arrange
from reconciler.gui.docks.discrepancies import Ruled
from reconciler.gui.filterbar import FilterBar
from reconciler.gui.findbar import FindBar
from reconciler.gui.hintbar import HintBar
from reconciler.gui.icons import wear_crosses
from reconciler.gui.jobs import Jobs
from reconciler.gui.memory import lasting
from reconciler.gui.panes.values import CurrentCell
from reconciler.gui.panes.view import Panes
from reconciler.gui.questions import Questions
from reconciler.gui.review import Filter
from reconciler.gui.sentences import translated
from reconciler.gui.settling import Settling
from reconciler.gui.strip import OverviewStrip
from reconciler.gui.theme import Theme
from reconciler.gui.typedahead import TypedAhead, is_written_in
from reconciler.gui.window import MainWindow
from reconciler.model.command import Changes
from reconciler.model.errors import ReconcilerError


class Workroom(QObject):
    """Puts grid, docks and controllers together and tells each of what concerns it."""

    def __init__(self, window: MainWindow, workspace: Workspace, questions: Questions | None = None) -> None:
        super().__init__(window)
        window.equip()
        self.window, self.workspace = window, workspace
        self.jobs = Jobs(self)
        workspace.analysis.aids.preparing = self.jobs.prepare
        workspace.analysis.lasting = True
        self.panes = Panes(workspace, window.theme)
        self.panes.content.gloss = lambda v, s: workspace.analysis.gloss(workspace.project, v, s)
        self.strip = OverviewStrip(self.panes)
        self.filters, self.find_bar, self.hints = FilterBar(window.theme), FindBar(), HintBar(window.menus.keyed)
        # Not while the empty state is shown: hidden, the grid would keep the keys to itself.
        self.hints.left.connect(lambda: workspace.project.versions and self.panes.setFocus())
        self.desk = Desk(
            window,
            workspace,
            self.panes,
            self.jobs,
            window.preferences,
            questions or Questions(window),
            window.status_line.say,
            self._complain,
            window.menus.keyed,
        )
        self.reading = ReadingOrder(self.desk, window.menus, self.strip, self)
        self.linear = LinearReading(self.desk, window.menus, self.reading, window.theme, self)
        window.pages.addWidget(self._page())
        self.board = Board(window, workspace, window.theme)
        self.guiding = Guiding(self.desk, window, window.menus, window.theme, self)
        self._history = workspace.session.history
        self._engage()
        self.bearings = Bearings(window, self.desk, self.filters, self.files.title)
        self.ahead = TypedAhead(
            self.panes, window.menus, lambda: self.jobs.busy or bool(workspace.project.versions), self
        )
        window.keep_key = self.ahead.keep
        self.settling = Settling(lambda: _steps(self), lambda: is_long(workspace.project), self)
        self._connect_actions()
        self._connect_parts()
        self._begin()

    def close(self) -> bool:
        """Whether the window may go; asks once, stops what runs."""
        if not self.files.may_leave():
            return False
        self.jobs.close()
        self.drafting.stop()
        self.translating.close()
        self.settling.stop()
        self.strip.severities.stop()
        self.workspace.session.close()
        return True

    # ------------------------------------------------------------------ putting together

    def _engage(self) -> None:
        """Those who answer the actions."""
        self.files, self.comparing = Files(self.desk, self), Comparing(self.desk, self)
        self.navigation = Navigation(self.desk, self._parts, self)
        self.dropping = Dropping(self.desk, self.files, self)
        self.rows = Rows(self.desk, self)
        self.notes = Notes(self.desk, self)
        self.viewing = Viewing(self.desk, self.window.menus, self.filters, self)
        self.decisions = Decisions(self.desk, self)
        self.finding = Finding(self.desk, self.find_bar, self)
        self.translating = Translating(self.desk, own_translator, self)
        self.stepping, self.versions = Stepping(self.desk, self), Versions(self.desk, self)
        self.columns = Columns(self.desk, self)
        self.preferring = Preferring(self.desk, self.window.menus, self)
        self.linear.attend(self.navigation, self.decisions, self.comparing)
        self.others = (
            Mending(self.desk, self),
            self.finding,
            self.translating,
            self.reading,
            self.linear,
            Lists(self.desk, self.board, self.window.menus, self),
            self.stepping,
            Exporting(self.desk, self),
            Earlier(self.desk, self.files.open_project, self),
            self.versions,
            self.columns,
            Order(self.desk, self),
            House(self.desk, self),
            self.preferring,
            self.guiding,
        )
        Whereabouts(self.desk, self)
        self._follow_writing()

    def _follow_writing(self) -> None:
        """After those who enter what was written: what was entered is nobody's draft any more."""
        self.drafting, panes = Drafting(self.desk, self), self.panes
        self.drafting.follow_wording(panes.edit_typed, panes.being_written)
        self.drafting.follow_wording(self.linear.view.field.textChanged, self.linear.view.field.being_written)
        for over in (panes.edit_committed, panes.edit_left):
            over.connect(self.drafting.keep)
        self.notes.writing.connect(self.drafting.follow_note)

    def _page(self) -> QWidget:
        page = QWidget(self.window.pages)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.reading.sheet, 1)
        middle.addWidget(self.strip)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.hints)
        column.addWidget(self.filters)
        column.addLayout(middle, 1)
        column.addWidget(self.find_bar)
        return page

    def _connect_actions(self) -> None:
        menus = self.window.menus
        answering = (self.files, self.navigation, self.rows, self.notes, self.viewing, self.decisions, *self.others)
        for controller in answering:
            menus.connect({name: partial(self.desk.attempt, step) for name, step in controller.handlers().items()})
        menus.connect({"view.docks": self._reset_layout, "edit.context-menu": open_here})
        menus.give_to_grid(self.panes)
        menus.menus["file"].insertMenu(menus.entries["file.new"], self.files.recent)
        menus.menus["view"].addSeparator()
        self.window.switches = self.board.switches()
        menus.menus["view"].addActions(self.window.switches)
        menus.check("decide.auto-advance", on=self.window.preferences.value.auto_advance)
        for switched in (self.decisions.advance_switched, self.preferring.advance_switched):
            switched.connect(lambda on: menus.check("decide.auto-advance", on=on))

    def _connect_parts(self) -> None:
        window, board, desk = self.window, self.board, self.desk
        self._appearing = _breath(self, partial(_appear, window.pages, self._page_shown))
        self.workspace.subscribe(self._changed)
        self.comparing.compared.connect(lambda: self._changed(Changes(words=True)))
        self.jobs.advanced.connect(window.status_line.advance)
        self.jobs.rested.connect(window.status_line.rest)
        self.jobs.rested.connect(self.ahead.rest)
        window.status_line.stop_asked.connect(self._stop)
        window.empty.asked.connect(lambda name: window.menus.entries[name].trigger())
        window.empty.project_chosen.connect(lambda path: desk.attempt(lambda: self.files.open_paths([path])))
        window.empty.files_dropped.connect(lambda paths: desk.attempt(lambda: self.files.open_paths(paths)))
        self.files.saved.connect(self.bearings.show_saved)
        self.columns.compared.connect(self.bearings.show)
        window.turned_low.connect(board.turn_low)
        # The walk tells what the hints would.
        self.guiding.opened.connect(self.hints.give_way)
        self.panes.current_changed.connect(self._moved)
        self.panes.menu_requested.connect(lambda request: pop_up(ROW, window.menus, self.panes, request.position))
        self.panes.card_menu_requested.connect(lambda position: pop_up(CARD, window.menus, self.panes, position))
        self.viewing.theme_chosen.connect(self.wear)
        self.preferring.theme_chosen.connect(self.wear)
        self.preferring.keys_changed.connect(partial(_tell_keys, self))
        self.preferring.forget_asked.connect(lambda: desk.attempt(self.translating.forget))
        self.preferring.house_asked.connect(window.menus.entries["decide.house"].trigger)
        self.viewing.filtered.connect(self._narrowed)
        board.left.connect(lambda: self._parts()[0].setFocus())  # noqa: PLW0108  asked when it happens
        board.discrepancies.chosen.connect(self.navigation.show)
        self.navigation.shown.connect(lambda found: board.discrepancies.follow(found.row, found.key))
        self.finding.note_found.connect(board.show_note)
        board.discrepancies.ruled.connect(self._rule)
        board.notes.chosen.connect(lambda note: desk.go(note.row) if note.row is not None else None)
        self._connect_note_list()

    def _connect_note_list(self) -> None:
        attempt, board = self.desk.attempt, self.board
        steps: list[tuple[object, Callable[..., None]]] = [
            (board.discrepancies.note_asked, self.notes.write_on),
            (board.notes.change_asked, self.notes.change),
            (board.notes.done_switched, self.notes.switch_done),
            (board.notes.remove_asked, self.notes.remove),
            (board.notes.attach_asked, self.notes.attach),
            (board.aside.restore_asked, self.rows.restore),
            (board.versions.described, self.versions.open),
            (board.history.asked, self.stepping.go),
            (self.reading.own.restore_asked, self.rows.restore),
        ]
        for signal, step in steps:
            signal.connect(lambda value, step=step: attempt(partial(step, value)))  # type: ignore[attr-defined]

    def _begin(self) -> None:
        _tell_keys(self)
        self.board.low = self.window.is_low
        preferences = self.window.preferences.value
        if preferences.zoom:
            self.panes.zoom(preferences.zoom)
        if preferences.layout:
            arrange(self.window, self.board, QByteArray.fromHex(preferences.layout.encode()))
        self._page_shown()
        # The layout kept from the last time knows nothing of what is open now.
        self.board.show_all(on=bool(self.workspace.project.versions))
        self.bearings.show()

    # ------------------------------------------------------------------ what happens

    def wear(self, theme: Theme) -> None:
        """Give everything the looks of ``theme``."""
        self.window.wear(theme)
        wear_crosses(self.window, theme)
        for part in (self.panes, self.filters, self.board, self.guiding.guide, self.linear.view.lines):
            part.set_theme(theme)

    def _changed(self, changes: Changes) -> None:
        self.comparing.follow()
        empty = not self.panes.content.versions
        later = empty and is_long(self.workspace.project)
        if empty and not later:
            self._page_shown()  # an empty grid takes its size in no time, one that is filled already does not
        if changes.versions and changes.structure and changes.words:
            lasting()
            same, self._history = self._history is self.workspace.session.history, self.workspace.session.history
            _show_anew(self, same=same)
        else:
            self.panes.refresh(changes)
            self.strip.refresh(changes)
        if later:
            self._appearing.start()  # keys come first
        elif not self._appearing.isActive():
            self._page_shown()
        self.bearings.show_saved()
        self.settling.begin(3 * BREATH if later else 0)

    def settle(self) -> None:
        """Bring what stands around the grid up to date now."""
        self.settling.finish()

    def _moved(self, cell: CurrentCell | None) -> None:
        self.board.follow(cell.row if cell is not None else None)
        self.bearings.show_place()

    def _page_shown(self) -> None:
        """Show the empty state while there is no version."""
        working = bool(self.workspace.project.versions)
        if working != (self.window.pages.currentIndex() == 1) or not self.window.isVisible():
            self.window.pages.setCurrentIndex(1 if working else 0)
            self.board.show_all(on=working)
            if not working:
                self.window.empty.set_recent(self.window.preferences.value.recent)
            else:
                self.bearings.offer()  # at once: a key that is not possible yet would be lost
                if not is_written_in(self.window.focusWidget()):
                    self.panes.setFocus()
                self.ahead.arrive()

    def _rule(self, ruled: Ruled) -> None:
        self.desk.attempt(lambda: self.decisions.put_ruling(list(ruled.discrepancies), ruled.ruling))

    def _complain(self, error: ReconcilerError) -> None:
        show_error(error, self.window)
        self.desk.say(translated(error.what))

    def _narrowed(self, wanted: Filter) -> None:
        self.board.discrepancies.narrow_to(wanted.classes)
        self.linear.narrow()
        self.bearings.show()

    def _stop(self) -> None:
        self.desk.say(self.tr("Stopped. Nothing was changed."))
        self.jobs.cancel()
        self.settling.begin()

    def _reset_layout(self) -> None:
        self.board.lay_out()
        self.desk.say(self.tr("Everything is back in its place."))

    def _parts(self) -> list[QWidget]:
        return [
            self.linear.view.list if self.linear.on else self.reading.view,
            *self.board.parts(),
            self.guiding.guide.page,
        ]


def _breath(parent: QObject, then: Callable[[], None]) -> QTimer:
    """What is started to have ``then`` called once keys and drawing have come between."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(BREATH)
    timer.timeout.connect(then)
    return timer


def _appear(pages: QWidget, show: Callable[[], None]) -> None:
    """Show the page of a long article, and draw what is on it a little later: keys come between the two."""
    pages.setUpdatesEnabled(False)
    show()
    QTimer.singleShot(BREATH, pages, lambda: pages.setUpdatesEnabled(True))


def _tell_keys(room: Workroom) -> None:
    """Let what names keys name those that the editor has now."""
    keyed = room.window.menus.keyed
    room.window.empty.tell_keys(room.window.menus.key, keyed)
    room.hints.tell_keys()
    room.board.tell_keys(keyed)
    room.panes.keyed = keyed
    room.panes.viewport().update()
    if not room.guiding.dock.isHidden():
        room.guiding.show()


def _show_anew(room: Workroom, *, same: bool) -> None:
    """Another project from its beginning; the ``same`` one with other versions where the editor is."""
    panes, current, column = room.panes, room.panes.current(), room.panes.column
    words = {s for row in panes.content.project.rows if current and row.id == current.row for s in row.sentences()}
    panes.reset()
    room.strip.reset()
    if not same or current is None:
        return
    rows = room.workspace.project.rows
    heirs = [row.id for row in rows if row.id == current.row] or [
        r.id for r in rows if words.intersection(r.sentences())
    ]
    if heirs:
        gone = current.version is not None and panes.content.column(current.version) == len(panes.content.versions)
        room.desk.go(heirs[0])
        panes.set_current(
            panes.place, min(column, len(panes.content.versions) - 1) if gone else panes.content.column(current.version)
        )


def _steps(room: Workroom) -> Iterator[None]:
    """What stands around the grid, one thing after the other."""
    room.board.discrepancies.stopped = room.comparing.rests
    room.board.stand_at(room.panes.current_row())
    yield from room.board.filling()
    room.linear.settle()
    yield
    room.bearings.show()
