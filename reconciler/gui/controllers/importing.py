"""Files, folders and pages that are looked at before they are added."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from reconciler.app import reading, recognised
from reconciler.app.reading import Candidate, Failure, Input, Options, Prepared
from reconciler.gui.desk import Desk
from reconciler.gui.dialogs.address import AddressDialog
from reconciler.gui.dialogs.importdetails import Wish
from reconciler.gui.dialogs.importing import Again, ImportDialog
from reconciler.gui.dialogs.importlist import Entry
from reconciler.gui.jobs import Job
from reconciler.gui.wording import counted, in_percent
from reconciler.model.command import AddVersions
from reconciler.model.decision import Note
from reconciler.model.errors import ReconcilerError
from reconciler.model.ids import VersionId
from reconciler.model.progress import Progress
from reconciler.model.row import Relation, RelationKind
from reconciler.model.version import Version

_WORTH_TELLING = 0.1  # share of common sentences
Found = tuple[list[Candidate], list[Failure]]


class Importing(QObject):
    """Recognises files in the background, shows what was found, adds what the editor keeps.

    Args:
        take: is given what the chosen versions were prepared to.
    """

    def __init__(self, desk: Desk, take: Callable[[Prepared], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._take = desk, take
        self._dialog: ImportDialog | None = None

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action."""
        return {"file.import": self.ask, "file.address": self.ask_address}

    def ask(self) -> None:
        """Ask for files and show what is in them."""
        paths = self._desk.questions.files_to_open()
        if paths:
            self.begin(paths)
        else:
            self._desk.say(self.tr("Nothing was opened."))

    def ask_address(self, address: str = "") -> None:
        """Ask for a web address, or about the one that is given, and whether it may be fetched."""
        dialog = AddressDialog(self._desk.window, address)
        dialog.given.connect(self.fetch)
        dialog.open()

    def fetch(self, address: str) -> None:
        """Fetch a page the editor has agreed to fetch, and show what is on it."""
        label = self.tr("Fetching one page")
        self._desk.say(label + " …")

        def failed(problem: ReconcilerError) -> None:
            problem.kept = "Nothing was added."  # with one page no other files are loaded
            self._desk.complain(problem)

        self._desk.jobs.run(
            Job(label, lambda p: recognised.page_from(address, p), lambda page: self.begin([page]), failed)
        )

    def begin(self, inputs: Sequence[Input]) -> None:
        """Recognise files, folders and pages in the background, then show the dialog."""
        desk = self._desk
        label = counted(len(inputs), self.tr("Reading one file"), self.tr("Reading %n files"))
        desk.say(label + " …")
        project = desk.project

        def work(progress: Progress) -> tuple[list[Input], Found]:
            items, failed = reading.opened(inputs)
            found, failures = reading.recognise(items, project, progress=progress)
            return items, (found, [*failed, *failures])

        desk.jobs.run(Job(label, work, lambda found: self._show(*found), desk.complain))

    def _show(self, items: Sequence[Input], found: Found) -> None:
        candidates, failures = found
        paths = {item.name: item for item in items if isinstance(item, Path)}
        entries = [Entry(c.reading.source.name, c.given, c) for c in candidates]
        entries += [Entry(name, paths.get(name), None, problem) for name, problem in failures]
        dialog = ImportDialog(entries, [v.siglum for v in self._desk.project.versions], self._desk.window)
        self._dialog = dialog
        dialog.chosen.connect(self._add)
        dialog.again.connect(self._read_again)
        dialog.finished.connect(self._close)
        dialog.rejected.connect(lambda: self._desk.say(self.tr("Nothing was added.")))
        dialog.open()
        self._desk.say(self.tr("Look through what was recognised, then add it."))
        self._relate()

    def _close(self) -> None:
        self._dialog = None

    def _relate(self) -> None:
        """Find out in the background how the versions stand to one another."""
        dialog, desk = self._dialog, self._desk
        if dialog is None:
            return
        versions, project = dialog.versions(), desk.project
        if len(versions) + len(project.versions) < 2:
            return

        dialog.put_relations({str(v.id): self.tr("is being compared …") for v in versions})

        def work(progress: Progress) -> Prepared:
            options = Options(findings=False)
            return reading.aligned(versions, (), project, desk.workspace.analysis, options, progress)

        def done(prepared: Prepared) -> None:
            if self._dialog is dialog and prepared.command is not None:
                dialog.put_relations(self._relations(prepared.command))

        def failed(_: ReconcilerError) -> None:
            if self._dialog is dialog:
                dialog.put_relations({})

        desk.jobs.run(Job(self.tr("Comparing the versions"), work, done, failed))

    def _relations(self, command: AddVersions) -> dict[str, str]:
        known = (*self._desk.project.versions, *command.versions)
        sigla = {version.id: version.siglum for version in known}
        told: dict[str, str] = {}
        for version in command.versions:
            mine = sorted((r for r in command.alignment.relations if version.id in r.versions), key=lambda r: -r.score)
            told[str(version.id)] = ", ".join(filter(None, (self._relation(version, r, sigla) for r in mine)))
        return told

    def _relation(self, version: Version, relation: Relation, sigla: Mapping[VersionId, str]) -> str:
        other = next(v for v in relation.versions if v != version.id)
        if relation.kind is RelationKind.DERIVED and relation.score >= _WORTH_TELLING:
            share = in_percent(relation.score)
            return self.tr("shares %1 with %2").replace("%1", share).replace("%2", sigla.get(other, ""))
        if relation.kind is RelationKind.UNRELATED:
            return self.tr("about another event than %1").replace("%1", sigla.get(other, ""))
        return ""

    def _read_again(self, again: Again) -> None:
        """Read one file anew with what the editor knows better; the rest of the dialog stays as it is."""
        dialog, desk = self._dialog, self._desk
        if dialog is None:
            return
        entry = dialog.entries[again.place]

        def put(new: Entry) -> None:
            if self._dialog is dialog:
                dialog.replace_entry(again.place, replace(new, busy=False))
                self._relate()

        def failed(problem: ReconcilerError) -> None:
            put(replace(entry, problem=problem))

        others = [e.candidate.version for n, e in enumerate(dialog.entries) if e.candidate and n != again.place]
        project = replace(desk.project, versions=(*desk.project.versions, *others))
        work = _again(entry, again.wish, lambda item, options, p: reading.recognise([item], project, options, p))
        desk.jobs.cancel()  # how the versions are related is found out anew, with what is read now
        desk.jobs.run(Job(self.tr("Reading one file"), work, put, failed))

    def _add(self, versions: list[Version]) -> None:
        known = {version.id for version in versions}
        entries = self._dialog.entries if self._dialog is not None else []
        found = [entry.candidate for entry in entries if entry.candidate and entry.candidate.version.id in known]
        self._align(versions, reading.notes_of(found))

    def _align(self, versions: list[Version], notes: tuple[Note, ...]) -> None:
        desk, project, history = self._desk, self._desk.project, self._desk.workspace.session.history
        label = counted(len(versions), self.tr("Adding one version"), self.tr("Adding %n versions"))
        desk.say(label + " …")
        desk.jobs.cancel()

        def work(progress: Progress) -> Prepared:
            return reading.aligned(versions, (), project, desk.workspace.analysis, progress=progress, notes=notes)

        def done(prepared: Prepared) -> None:
            if desk.workspace.session.history is not history:
                desk.say(self.tr("Another project is open now: what was read for the one before was not added."))
            elif desk.project.versions == project.versions:
                desk.attempt(lambda: self._take(prepared))
            else:
                self._align(versions, notes)

        desk.jobs.run(Job(label, work, done, desk.complain))


Recognise = Callable[[Input, Options, Progress], Found]


def _again(entry: Entry, wish: Wish, recognise: Recognise) -> Callable[[Progress], Entry]:
    """The work of reading one file again."""

    def work(progress: Progress) -> Entry:
        if wish.language and entry.candidate is not None:
            return replace(entry, candidate=recognised.spoken(entry.candidate, wish.language))
        if entry.given is None:
            return entry
        hints = recognised.hints(encoding=wish.encoding, password=wish.password)
        given = recognised.read_anew(entry.given, hints, progress)
        found, failures = recognise(given, Options(), progress)
        if failures:
            return replace(entry, problem=failures[0][1])
        new = found[0]
        if entry.candidate is not None:
            new = recognised.described(new, entry.candidate)
        return replace(entry, candidate=new, problem=None)

    return work
