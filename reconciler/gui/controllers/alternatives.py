"""A sentence translated by two engines side by side; one answer is kept, or the editor's own wording."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from weakref import ref

from PySide6.QtCore import QObject

from reconciler.app.translating import Plan, Translated, Translator
from reconciler.gui.desk import Desk
from reconciler.gui.dialogs.alternatives import AlternativesDialog
from reconciler.gui.jobs import Job
from reconciler.gui.sentences import what_and_advice
from reconciler.model.command import AllowService, SetTranslations
from reconciler.model.errors import ReconcilerError, RefusedCommand
from reconciler.model.ids import SentenceId
from reconciler.model.progress import Progress
from reconciler.model.version import Translation, TranslationState, digest_of


class Alternatives(QObject):
    """Opens the comparison for the current cell and carries out what is asked there.

    Args:
        translator: the one that all translations of this window go through.
    """

    def __init__(self, desk: Desk, translator: Callable[[], Translator], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._translator = desk, translator

    def open(self) -> None:
        """Compare engines for the first sentence of the current cell."""
        desk = self._desk
        version, project = desk.project.version(desk.column()), desk.project
        if version.language in (project.language, "und"):
            raise RefusedCommand(self.tr("This version is in the language of the account."))
        cell = desk.row().cells.get(version.id, ())
        if not cell:
            raise RefusedCommand(self.tr("This version has nothing in this row."))
        sentence, translator = cell[0], self._translator()
        words, present = version.text_of(version.sentence(sentence)), version.translations.get(sentence)
        dialog = AlternativesDialog(
            words,
            present.text if present is not None else "",
            lambda choice: translator.plan(desk.project, choice, only={sentence}),
            confidential=project.confidential,
            parent=desk.window,
        )
        dialog.key_given.connect(translator.keys.use)
        dialog.asked.connect(lambda number, plan: self._ask(ref(dialog), number, plan))
        dialog.kept.connect(lambda text, made: desk.attempt(lambda: self._keep(sentence, words, text, made)))
        dialog.open()

    def _ask(self, dialog: Callable[[], AlternativesDialog | None], number: int, plan: Plan) -> None:
        desk, translator = self._desk, self._translator()
        show = partial(_show, dialog, number)

        def work(progress: Progress) -> Translated:
            return translator.carry_out(desk.project, plan, progress)

        def begin() -> None:
            if plan.destination and not desk.project.may_send(plan.destination):
                desk.do(AllowService(plan.destination))
            stopped = partial(show, Translated(()))
            failed: Callable[[ReconcilerError], None] = lambda problem: show(Translated((), problem))  # noqa: E731
            desk.jobs.run(Job(self.tr("Translating one sentence"), work, show, failed, stopped))

        desk.attempt(begin)

    def _keep(self, sentence: SentenceId, words: str, text: str, made: Translation | None) -> None:
        kept = made or Translation(text, "", TranslationState.EDITED, original=digest_of(words))
        self._desk.do(SetTranslations(((sentence, kept),)), self.tr("The translation is kept."))


def _show(dialog: Callable[[], AlternativesDialog | None], number: int, result: Translated) -> None:
    """Put what came of it on its side, if the dialog is still there."""
    asking, problem = dialog(), result.problem
    if asking is not None and asking.isVisible():
        made = result.texts[0][1] if result.texts else None
        asking.show_answer(number, made, what_and_advice(problem) if problem is not None else "")
