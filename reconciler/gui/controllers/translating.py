"""Translations: asked for with consent, kept as they come, corrected by hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog

from reconciler.app.binding import bind
from reconciler.app.translating import Choice, Plan, Translated, Translator, made_ready
from reconciler.gui.controllers.alternatives import Alternatives
from reconciler.gui.controllers.correcting import Correcting
from reconciler.gui.desk import Desk
from reconciler.gui.dialogs.translate import TranslateDialog
from reconciler.gui.jobs import Job
from reconciler.gui.wording import counted
from reconciler.model.command import AllowService, DescribeProject, SetTranslations
from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import SentenceId
from reconciler.model.progress import Progress
from reconciler.model.version import Translation, Version


class Translating(QObject):
    """Answers the actions that give sentences a text in the language of the account.

    Args:
        translator: makes the translator on first use; the window's start does not pay for it.
    """

    def __init__(self, desk: Desk, translator: Callable[[], Translator], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._make = desk, translator
        self._translator: Translator | None = None
        self.alternatives = Alternatives(desk, self._used, self)
        self.correcting = Correcting(desk, self)

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action."""
        return {
            "edit.translate": self.open,
            "edit.translate-row": partial(self.open, "row"),
            "edit.translation": self.correcting.open,
            "edit.alternatives": self.alternatives.open,
            "edit.bind": self.bind,
        }

    def close(self) -> None:
        """Let go of the cache."""
        if self._translator is not None:
            self._translator.close()

    def open(self, scope: str = "lacking") -> None:
        """Ask who is to translate what; ``scope`` is offered first, where there is such."""
        desk = self._desk
        if not self._foreign():
            raise RefusedCommand(
                self.tr("All versions are in the language of the account."),
                advice=self.tr("A wrong language is corrected with Describe version."),
            )
        if scope == "row" and not self._in_row():
            number = str(desk.number(desk.row().id))
            raise RefusedCommand(
                self.tr("No version says anything in another language in row %1.").replace("%1", number)
            )
        dialog = TranslateDialog(
            self._scopes(),
            self._plan,
            desk.questions.package_to_open,
            confidential=desk.project.confidential,
            parent=desk.window,
        )
        dialog.prefer(desk.preferences.value.engine)
        dialog.choose_scope(scope)
        dialog.key_given.connect(lambda engine, key, keep: self._used().keys.put(engine, key, keep=keep))
        dialog.agreed.connect(lambda plan: desk.attempt(lambda: self._carry_out(plan)))
        dialog.forbidden.connect(lambda: desk.attempt(self._forbid))
        dialog.open()

    def forget(self) -> None:
        """Forget every translation kept on this machine; those of the project stay in it."""
        self._used().forget()
        self._desk.say(self.tr("The translations kept on this machine are forgotten; this project keeps its own."))

    def bind(self) -> None:
        """Ask of which version the current one is the translation, and bind the two sentence by sentence."""
        desk = self._desk
        ours, others = desk.column(), self._foreign()
        if not others or ours in {v.id for v in others}:
            raise RefusedCommand(
                self.tr("A translation is in the language of the account, its original in another one."),
                advice=self.tr("Languages are corrected with Describe version."),
            )
        names = [f"{v.siglum}  {v.label}" for v in others]
        asked = self.tr("Version %1 is the translation of").replace("%1", desk.siglum(ours))
        name, given = QInputDialog.getItem(desk.window, self.tr("Translation of"), asked, names, 0, False)
        if not given:
            return
        original, project = others[names.index(name)].id, desk.project

        def take(command: SetTranslations) -> None:
            desk.attempt(lambda: self._take(Translated(command.translations)))

        work = partial(bind, project, original, ours, desk.workspace.analysis)
        desk.jobs.run(Job(self.tr("Binding the translation"), work, take, desk.complain))

    def _used(self) -> Translator:
        if self._translator is None:
            self._translator = self._make()
        return self._translator

    def _foreign(self) -> list[Version]:
        project = self._desk.project
        return [v for v in project.versions if v.language not in (project.language, "und")]

    def _scopes(self) -> dict[str, str]:
        scopes = {"lacking": self.tr("all that have no translation")}
        current = self._desk.panes.current_version()
        if self._in_row():
            scopes["row"] = self.tr("the current row, again")
        for version in self._foreign():
            name = self.tr("all of version %1, again").replace("%1", version.siglum)
            scopes[f"version:{version.id}"] = name
            if version.id == current:
                scopes["cell"] = self.tr("the current cell, again")
        return scopes

    def _in_row(self) -> frozenset[SentenceId]:
        """The sentences of the current row that are in another language."""
        if self._desk.panes.current_row() is None:
            return frozenset()
        cells = self._desk.row().cells
        return frozenset(s for version in self._foreign() for s in cells.get(version.id, ()))

    def _plan(self, choice: Choice, scope: str) -> Plan:
        desk = self._desk
        only: frozenset[SentenceId] | None = None
        if scope == "cell":
            only = frozenset(desk.row().cells.get(desk.column(), ()))
        elif scope == "row":
            only = self._in_row()
        elif scope.startswith("version:"):
            wanted = next(v for v in self._foreign() if v.id == scope.partition(":")[2])
            only = frozenset(s.id for s in wanted.alignable())
        return self._used().plan(desk.project, choice, only=only)

    def _carry_out(self, plan: Plan) -> None:
        desk, translator = self._desk, self._used()
        if plan.destination and not desk.project.may_send(plan.destination):
            desk.do(AllowService(plan.destination))
        project, texts = desk.project, list[tuple[SentenceId, Translation]]()

        def work(progress: Progress) -> Translated:
            made = translator.carry_out(project, plan, progress, lambda name, text: texts.append((name, text)))
            return made_ready(made, project, desk.workspace.analysis, progress)

        def stopped() -> None:
            desk.attempt(lambda: self._take(Translated(tuple(texts))))

        label = counted(plan.sentences, self.tr("Translating one sentence"), self.tr("Translating %n sentences"))
        desk.say(label + " …")
        done: Callable[[Translated], None] = lambda made: desk.attempt(lambda: self._take(made))  # noqa: E731
        desk.jobs.run(Job(label, work, done, desk.complain, stopped))

    def _take(self, made: Translated) -> None:
        desk = self._desk
        here = {s.id for version in desk.project.versions for s in version.sentences}
        texts = tuple((name, text) for name, text in made.texts if name in here)
        ready = made.ready
        command = ready.command if ready is not None and len(texts) == len(made.texts) else SetTranslations(texts)
        if texts:
            desk.workspace.do(command, ready)  # the editor stays where they have gone on working
        elif made.problem is None:
            return
        good = len(texts) - made.failed
        answer = counted(good, self.tr("One sentence was translated."), self.tr("%n sentences were translated."))
        if made.failed:
            failed = self.tr("One was not; its cell says why."), self.tr("%n were not; their cells say why.")
            answer += " " + counted(made.failed, *failed)
        desk.say(answer)
        if made.problem is not None:
            desk.complain(made.problem)

    def _forbid(self) -> None:
        self._desk.do(DescribeProject(confidential=True), self.tr("No text of this project will be sent anywhere."))
