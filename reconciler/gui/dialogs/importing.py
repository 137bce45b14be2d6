"""What was recognised in several files, to be looked at and corrected before they are added."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QSplitter, QWidget

from reconciler.app.recognised import comments, passages, set_aside
from reconciler.gui.dialogs.frame import column
from reconciler.gui.dialogs.importdetails import Details, Wish
from reconciler.gui.dialogs.importlist import Entry, FileList
from reconciler.gui.dialogs.preview import Preview
from reconciler.gui.labels import wrapped
from reconciler.gui.sentences import translated
from reconciler.gui.settling import Settling
from reconciler.gui.wording import counted
from reconciler.model.version import Version


@dataclass(frozen=True, slots=True)
class Again:
    """A file to be read again, by its place in the list."""

    place: int
    wish: Wish = field(default_factory=Wish)


class ImportDialog(QDialog):
    """Files above, the corrections and the preview of the chosen one below.

    It stands there at once, with its buttons; the files come into it between keys and drawing.

    Args:
        taken: sigla of the versions there are.

    Signals:
        chosen: a list of ``Version`` to be added.
        again: an ``Again``.
    """

    chosen = Signal(object)
    again = Signal(object)

    def __init__(self, entries: Sequence[Entry], taken: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import versions"))
        self.entries, self._taken = list(entries), frozenset(taken)
        # Each made in its place: a widget that is given another parent has its looks worked out anew.
        self._split = QSplitter(Qt.Orientation.Vertical, self)
        self.list = FileList(self._split)
        self._below = QSplitter(Qt.Orientation.Horizontal, self._split)
        self.details, self.preview, self._note = Details(self._below), Preview(self._below), wrapped(self)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._add = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.retry = self.buttons.addButton(self.tr("&Try again"), QDialogButtonBox.ButtonRole.ActionRole)
        self._connect()
        self._lay_out()
        self.retry.setEnabled(False)
        self._tell(sum(entry.candidate is not None for entry in self.entries))
        self._filling = Settling(lambda: self.list.listing(self.entries), lambda: True, self)
        self._filling.begin()

    @property
    def is_filled(self) -> bool:
        """Whether all files are listed and one of them is shown."""
        return self._filling.settled

    def accept(self) -> None:
        """Hand over all that is ticked."""
        versions = self.versions()
        if versions:
            self.chosen.emit(versions)
            super().accept()

    def versions(self) -> list[Version]:
        """The versions that are ticked, as corrected."""
        return [
            entry.candidate.version
            for place, entry in enumerate(self.entries)
            if entry.candidate and self.list.is_ticked(place)
        ]

    def replace_entry(self, place: int, entry: Entry) -> None:
        """Show what reading a file again gave."""
        self.entries[place] = entry
        self.list.draw(place, self.entries[place])
        if self.list.place() == place:
            self._show(place)
        self._count()

    def put_relations(self, relations: Mapping[str, str]) -> None:
        """Show how each version, by its id, stands to the others."""
        for entry in self.entries:
            if entry.candidate:
                entry.relation = relations.get(str(entry.candidate.version.id), "")
        self.list.relate([entry.relation for entry in self.entries])

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(lambda item: self._show(self.list.indexOfTopLevelItem(item)))
        self.list.itemChanged.connect(lambda *_: self._count())
        self.details.corrected.connect(self._correct)
        self.details.wished.connect(self._wish)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.retry.clicked.connect(self._retry)

    def _lay_out(self) -> None:
        self._below.setStretchFactor(1, 1)
        self._below.setSizes([320, 640])
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([200, 420])
        layout = column(self)
        layout.addWidget(self._split, 1)
        layout.addWidget(self._note)
        layout.addWidget(self.buttons)
        self.resize(960, 680)

    def _show(self, place: int) -> None:
        if not 0 <= place < len(self.entries):
            return
        entry = self.entries[place]
        self.details.show_candidate(entry.candidate, lockable=entry.name.lower().endswith(".pdf"))
        self.retry.setEnabled(entry.problem is not None and entry.given is not None and not entry.busy)
        if entry.candidate is not None:
            found = entry.candidate
            self.preview.show_passages(passages(found), set_aside(found), found.reading.remarks, comments(found))
        elif entry.problem is not None:
            parts = filter(None, (entry.problem.what, entry.problem.advice))
            self.preview.show_problem("\n\n".join(map(translated, parts)))
        self.details.setEnabled(not entry.busy)

    def _correct(self, version: Version) -> None:
        place = self.list.place()
        entry = self.entries[place]
        if entry.candidate is None:
            return
        others = {e.candidate.version.siglum for n, e in enumerate(self.entries) if e.candidate and n != place}
        if version.siglum in self._taken | others:
            version = replace(version, siglum=entry.candidate.version.siglum)
            self._note.setText(self.tr("Another version has this siglum; it stays as it was."))
        else:
            self._count()
        self.entries[place] = replace(entry, candidate=replace(entry.candidate, version=version))
        self.list.draw(place, self.entries[place])

    def _wish(self, wish: Wish) -> None:
        self._ask_again(self.list.place(), wish)

    def _retry(self) -> None:
        self._ask_again(self.list.place(), Wish(password=self.details.password.text()))

    def _ask_again(self, place: int, wish: Wish) -> None:
        self.entries[place] = replace(self.entries[place], busy=True)
        self.list.draw(place, self.entries[place])
        self._show(place)
        self.again.emit(Again(place, wish))

    def _count(self) -> None:
        self._tell(len(self.versions()))

    def _tell(self, number: int) -> None:
        failed = sum(entry.problem is not None for entry in self.entries)
        self._add.setText(counted(number, self.tr("&Add one version"), self.tr("&Add %n versions")))
        self._add.setEnabled(number > 0)
        words = counted(failed, self.tr("One file could not be read."), self.tr("%n files could not be read."))
        self._note.setText(words if failed else "")
