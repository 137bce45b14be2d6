"""Where things stand, told at the edges of the window: title, status line, counts on the chips, what can be done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from reconciler.app.past import next_steps
from reconciler.gui.desk import Desk
from reconciler.gui.filterbar import FilterBar
from reconciler.gui.menus import shown_text
from reconciler.gui.review import counts, undecided
from reconciler.gui.sentences import translated
from reconciler.gui.steps import told_step
from reconciler.gui.window import MainWindow
from reconciler.gui.wording import counted, listed, shortened
from reconciler.model.version import Origin

TAKEN_BY_KEY = 9


class Bearings:
    """Reads the desk and tells the window."""

    def __init__(self, window: MainWindow, desk: Desk, filters: FilterBar, title: Callable[[], str]) -> None:
        self._window, self._desk, self._filters, self._title = window, desk, filters, title
        self._passed = 0

    def show(self) -> None:
        """Bring everything up to date."""
        desk, project = self._desk, self._desk.project
        left = undecided(project)
        open_ones = desk.to_do()
        passing = set(desk.filtered.rows(project, open_ones))
        self._passed = sum(row not in passing for row in desk.panes.content.rows)
        self._filters.show_counts(counts(open_ones), undecided=len(left))
        self._window.status_line.show_place(
            undecided=counted(
                len(left),
                QCoreApplication.translate("Standing", "1 undecided"),
                QCoreApplication.translate("Standing", "%n undecided"),
            )
            if project.rows
            else "",
            notice=" · ".join(filter(None, (self._base(), self._machine_made()))),
        )
        self._window.menus.enable(self._conditions(found=bool(open_ones) or bool(project.rulings)))
        self._name_versions()
        self.show_place()
        self.show_saved()

    def offer(self) -> None:
        """Offer what can be done with the versions that have just come; what was found in them comes with ``show``."""
        self._window.menus.enable(self._conditions(found=False))

    def _name_versions(self) -> None:
        """Say in the menu which version each number takes; nobody counts columns."""
        menus, versions = self._window.menus, self._desk.project.versions
        for number in range(1, TAKEN_BY_KEY + 1):
            title = shown_text(menus.actions[f"decide.take-{number}"])
            version = versions[number - 1] if number <= len(versions) else None
            named = shortened(f"{version.siglum} {version.label}").replace("&", "&&") if version else ""
            text = f"{title}: {named}" if named else title
            if menus.entries[f"decide.take-{number}"].text() != text:
                menus.entries[f"decide.take-{number}"].setText(text)
        menus.offer_versions(len(versions))

    def show_place(self) -> None:
        """Tell which row is current."""
        desk = self._desk
        current, rows = desk.panes.current_row(), len(desk.project.rows)
        text = QCoreApplication.translate("Standing", "row %1 of %2")
        number = desk.number(current) if current is not None else 0
        parts = [text.replace("%1", str(number)).replace("%2", str(rows))] if rows and number else []
        if (shown := len(desk.panes.content.rows)) != rows:
            parts.append(QCoreApplication.translate("Standing", "%n shown").replace("%n", str(shown)))
        text = ", ".join(parts)
        if self._passed and not desk.filtered.shows_all:
            # Rows stay in view once they are dealt with, so that nothing vanishes under the editor's hands.
            beside = QCoreApplication.translate("Standing", " (%n no longer in the filter)")
            text += beside.replace("%n", str(self._passed))
        self._window.status_line.show_place(place=text)

    def show_saved(self) -> None:
        """Tell the name of the project and whether it is saved."""
        session, project = self._desk.workspace.session, self._desk.project
        modified = session.modified and bool(project.versions)
        title = self._title() if project.versions else ""
        if title:
            self._window.show_title(title, session.path, modified=modified, read_only=session.read_only)
        else:
            self._window.setWindowModified(False)
            self._window.setWindowTitle("Reconciler[*]")
        problem = translated(session.journal_problem)
        self._window.status_line.show_place(saved=problem or self._saved(modified=modified))
        self._window.status_line.warn("saved", on=bool(problem))
        for name, step in zip(("edit.undo", "edit.redo"), next_steps(session.history), strict=True):
            entry, title = self._window.menus.entries[name], shown_text(self._window.menus.actions[name])
            entry.setText(f"{title}: {told_step(step).replace('&', '&&')}" if step else title)
            entry.setEnabled(step is not None)
        self._window.menus.entries["file.revert"].setEnabled(modified and session.path is not None)

    def _saved(self, *, modified: bool) -> str:
        session = self._desk.workspace.session
        if not self._desk.project.versions:
            return ""
        if modified:
            return QCoreApplication.translate("Standing", "not saved")
        if session.saved_at is None:
            return QCoreApplication.translate("Standing", "unchanged")
        time = QLocale().toString(_clock(session.saved_at), QLocale.FormatType.ShortFormat)
        return QCoreApplication.translate("Standing", "saved %1").replace("%1", time)

    def _base(self) -> str:
        """Against which version the differences are shown, if not against what most say."""
        base = self._desk.panes.content.wanted.base
        siglum = next((v.siglum for v in self._desk.project.versions if v.id == base), "")
        return QCoreApplication.translate("Standing", "compared with %1").replace("%1", siglum) if siglum else ""

    def _machine_made(self) -> str:
        sigla = [v.siglum for v in self._desk.project.versions if v.origin is Origin.MACHINE_TRANSLATION]
        text = QCoreApplication.translate("Standing", "%1 machine-translated")
        return text.replace("%1", listed(sigla)) if sigla else ""

    def _conditions(self, *, found: bool) -> frozenset[str]:
        desk, history = self._desk, self._desk.workspace.session.history
        holding = {
            "always": True,
            "versions": bool(desk.project.versions),
            "rows": bool(desk.project.rows),
            "findings": found,
            "undo": bool(history.undo_label),
            "redo": bool(history.redo_label),
            "filtered": not desk.filtered.shows_all,
        }
        return frozenset(name for name, holds in holding.items() if holds)


def _clock(moment: datetime) -> QTime:
    return QTime(moment.hour, moment.minute)
