"""Translations written or corrected by hand."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reconciler.gui.desk import Desk
from reconciler.gui.dialogs.correction import CorrectionDialog, Rendered
from reconciler.gui.wording import counted
from reconciler.model.command import SetTranslations
from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import SentenceId
from reconciler.model.version import Translation, TranslationState, Version, digest_of


class Correcting(QObject):
    """Lets the editor write the translations of a cell."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._given_up: dict[SentenceId, str] = {}  # words that were left unkept, of one history
        self._history: object = None

    def open(self) -> None:
        """Let the editor write the translation of each sentence of the current cell."""
        desk = self._desk
        version, row = desk.project.version(desk.column()), desk.row()
        if version.language in (desk.project.language, "und"):
            raise RefusedCommand(self.tr("This version is in the language of the account."))
        cell = row.cells.get(version.id, ())
        if not cell:
            raise RefusedCommand(self.tr("This version has nothing in this row."))
        if self._history is not desk.workspace.session.history:
            self._history, self._given_up = desk.workspace.session.history, {}
        words = [version.text_of(version.sentence(sentence)) for sentence in cell]
        drafts = [self._given_up.get(sentence, "") for sentence in cell]
        rendered = map(Rendered, words, (_known(version, sentence) for sentence in cell), drafts)
        dialog = CorrectionDialog(list(rendered), desk.window)
        dialog.written.connect(lambda texts: desk.attempt(lambda: self._keep(version, cell, texts)))
        dialog.given_up.connect(lambda texts: self._leave(cell, texts))
        dialog.open()

    def _keep(self, version: Version, cell: tuple[SentenceId, ...], texts: tuple[str, ...]) -> None:
        own = []
        for sentence, text in zip(cell, texts, strict=True):
            self._given_up.pop(sentence, None)
            if text and text != _known(version, sentence):
                digest = digest_of(version.text_of(version.sentence(sentence)))
                own.append((sentence, Translation(text, "", TranslationState.EDITED, original=digest)))
        if own:
            kept = counted(len(own), self.tr("Your translation is kept."), self.tr("Your %n translations are kept."))
            self._desk.do(SetTranslations(tuple(own)), kept)

    def _leave(self, cell: tuple[SentenceId, ...], texts: tuple[str, ...]) -> None:
        """No key throws words away silently: the dialog has them again when it is opened for the same."""
        self._given_up.update(zip(cell, texts, strict=True))
        self._desk.say(self.tr("The translation is as it was; your words are there when you correct it again."))


def _known(version: Version, sentence: SentenceId) -> str:
    known = version.translations.get(sentence)
    return known.text if known is not None else ""
