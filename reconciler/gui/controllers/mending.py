"""Sentences mended by hand: one cut in two, two made one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise

from PySide6.QtCore import QObject

from reconciler.gui.desk import Desk
from reconciler.gui.wording import quotable
from reconciler.model.command import JoinSentences, SplitSentence
from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import SentenceId, VersionId
from reconciler.model.span import Span

_SHOWN = 40


class Mending(QObject):
    """Answers the actions that make other sentences of a version's words."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action."""
        return {"align.split-sentence": self.split, "align.join-sentences": self.join}

    def split(self) -> None:
        """Cut a sentence where the selected words begin; where they end, if they are its first ones."""
        desk = self._desk
        version, words = self._selected()
        sentence = next(s for s in desk.project.version(version).sentences if words.start < s.span.end)
        before = desk.project.version(version).source.text[sentence.span.start : words.start]
        desk.do(SplitSentence(sentence.id, words.start if before.strip() else words.end))
        answer = self.tr("Two sentences now, both in this row; {align.sentence-down} moves the second a row down.")
        desk.say(desk.keyed(answer))

    def join(self) -> None:
        """Make one of two neighbours in the current cell; of the last one there and the next of its version."""
        desk = self._desk
        first, notes = self._first_to_join(), len(desk.project.notes)
        desk.do(JoinSentences(first))
        answer = self.tr("One sentence now: “%1”.").replace("%1", quotable(desk.project.text(first), _SHOWN))
        if len(desk.project.notes) > notes:
            answer += self.tr(" What you wrote for the row of the second is a note now.")
        desk.say(answer)

    def _selected(self) -> tuple[VersionId, Span]:
        """The version and the place of the selected words, without the white space around them."""
        chosen = self._desk.panes.selection()
        if chosen is None or chosen.version is None or chosen.span is None or not chosen.text.strip():
            raise RefusedCommand(
                self.tr("No words of a version’s own wording are selected."),
                advice=self.tr("Select those with which the second sentence begins, or all of the first (Shift+→)."),
            )
        words = self._desk.project.version(chosen.version).source.text[chosen.span.start : chosen.span.end]
        start = chosen.span.start + len(words) - len(words.lstrip())
        return chosen.version, Span(start, chosen.span.start + len(words.rstrip()))

    def _first_to_join(self) -> SentenceId:
        desk, row, column = self._desk, self._desk.row(), self._desk.column()
        cell = row.cells.get(column, ())
        if not cell:
            raise RefusedCommand(self.tr("%1 says nothing in this row.").replace("%1", desk.siglum(column)))
        order = [sentence.id for sentence in desk.project.version(column).sentences]
        neighbours = (one for one, other in pairwise(order) if one in cell and other in cell)
        return next(neighbours, cell[-1])
