"""What the account takes for a row: versions by digit, edited text, nothing, or both attributed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from reconciler.app.attribute import attribute
from reconciler.app.once import same_conflict
from reconciler.app.proposals import proposal, propose
from reconciler.app.starting import started_from
from reconciler.app.wordings import templates_of
from reconciler.gui.desk import Desk
from reconciler.gui.review import Standing, standing, undecided, walk
from reconciler.gui.wording import counted, listed
from reconciler.model.command import Decide, Rule
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.discrepancy import Discrepancy, Ruling
from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import RowId
from reconciler.model.project import Project
from reconciler.model.row import Row
from reconciler.model.version import Version


class Decisions(QObject):
    """Answers the actions of the menu Decide, but for notes.

    Signals:
        advance_switched: whether a decision moves on to the next undecided row.
    """

    advance_switched = Signal(bool)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._go_on)
        desk.panes.edit_committed.connect(lambda edited: desk.attempt(lambda: self.put_text(edited.row, edited.text)))
        desk.panes.edit_left.connect(lambda row: _tell_left(desk, row))

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action."""
        desk = self._desk
        takes = {f"decide.take-{number}": partial(self.take, number) for number in range(1, 10)}
        return {
            **takes,
            "decide.wording": lambda: self._take(desk.project.version(desk.column())),
            "decide.edit": self.edit,
            "decide.both": self.attribute_both,
            "decide.omit": self.omit,
            "decide.clear": self.clear,
            "decide.settle": partial(self.rule, Ruling.SETTLED),
            "decide.propose": self.propose,
            "decide.accept": self.accept,
            "decide.dismiss": partial(self.rule, Ruling.DISMISSED),
            "decide.auto-advance": self.switch_advance,
            "decide.settle-everywhere": self.settle_everywhere,
        }

    def take(self, number: int) -> None:
        """Take the wording of the version in column ``number``; add it to those taken, or drop it from them."""
        versions = self._desk.project.versions
        if number > len(versions):
            raise RefusedCommand(self.tr("There is no version %1.").replace("%1", str(number)))
        self._take(versions[number - 1])

    def _take(self, version: Version) -> None:
        desk, row = self._desk, self._desk.row()
        if version.id not in row.cells:
            speaking = [v.siglum for v in desk.project.versions if v.id in row.cells]
            choice = self.tr("Only %1 does.") if len(speaking) == 1 else self.tr("Choose among %1.")
            raise RefusedCommand(
                self.tr("%1 says nothing in row %2.")
                .replace("%1", version.siglum)
                .replace("%2", str(desk.number(row.id))),
                advice=choice.replace("%1", listed(speaking)),
            )
        before = desk.project.decisions.get(row.id)
        picks = before.picks if before and before.kind is DecisionKind.TAKEN and not before.automatic else ()
        picks = tuple(p for p in picks if p != version.id) if version.id in picks else (*picks, version.id)
        if not picks:
            self.clear()
            return
        names = self.tr(" then ").join(desk.siglum(pick) for pick in picks)
        answer = self.tr("Row %1 takes %2").replace("%1", str(desk.number(row.id))).replace("%2", names)
        if before is not None and before.kind is DecisionKind.EDITED:
            answer += self.tr(" in place of your own words; undo brings them back")
        self._decide(row, Decision(DecisionKind.TAKEN, picks), answer + ".")

    def edit(self) -> None:
        """Open the editor in the account's cell of the current row."""
        desk, row = self._desk, self._desk.row()
        self._pause.stop()
        desk.panes.start_edit(row.id)
        desk.say(
            self.tr("Editing row %1: Enter keeps the text, Esc leaves it; undo takes it back.").replace(
                "%1", str(desk.number(row.id))
            )
        )

    def put_text(self, row_id: object, text: str) -> None:
        """Keep the words the editor wrote; none make the row undecided."""
        desk = self._desk
        row = next((r for r in desk.project.rows if r.id == row_id), None)
        if row is None:
            raise RefusedCommand(self.tr("The row is gone; your words are on the clipboard."))
        if not text.strip():
            self._decide(row, None, self.tr("Nothing written: the row is undecided."))
            return
        decision = worded(desk.project, row.id, text)
        self._decide(row, decision, self.tr("Row %1 has your own words.").replace("%1", str(desk.number(row.id))))

    def attribute_both(self) -> None:
        """Write which version states what."""
        desk, row = self._desk, self._desk.row()
        if len(row.cells) < 2:
            raise RefusedCommand(self.tr("Only one version says this: there is nothing to attribute."))
        findings = [d for d in desk.workspace.findings(row.id).discrepancies if self._counts(d)]
        text = attribute(desk.project, row, findings, templates_of(desk.preferences.value.attribution))
        told = desk.keyed(self.tr("Row %1 names who says what; {decide.edit} edits the sentence."))
        answer = told.replace("%1", str(desk.number(row.id)))
        decision = Decision(DecisionKind.BOTH, tuple(row.cells), text)
        if desk.project.decisions.get(row.id) == decision:
            raise RefusedCommand(answer)  # a step that changes nothing would have to be undone
        self._decide(row, decision, answer)

    def omit(self) -> None:
        """Leave the row out of the account, or take that back."""
        desk, row = self._desk, self._desk.row()
        before = desk.project.decisions.get(row.id)
        if before is not None and before.kind is DecisionKind.OMITTED:
            self.clear()
            return
        answer = self.tr("Row %1 is left out of the account.").replace("%1", str(desk.number(row.id)))
        self._decide(row, Decision(DecisionKind.OMITTED), answer)

    def clear(self) -> None:
        """Make the row undecided."""
        desk, row = self._desk, self._desk.row()
        if row.id not in desk.project.decisions:
            raise RefusedCommand(self.tr("Row %1 is undecided already.").replace("%1", str(desk.number(row.id))))
        desk.do(Decide(((row.id, None),)), self.tr("Row %1 is undecided.").replace("%1", str(desk.number(row.id))))

    def rule(self, ruling: Ruling) -> None:
        """Settle or dismiss the row's discrepancies, or open them again if they all are so already."""
        desk, row = self._desk, self._desk.row()
        found = [d for d in desk.workspace.findings(row.id).discrepancies if d.severity > 0]
        if not found:
            raise RefusedCommand(self.tr("Row %1 has no discrepancy.").replace("%1", str(desk.number(row.id))))
        self.put_ruling(found, ruling)

    def put_ruling(self, found: list[Discrepancy], ruling: Ruling) -> None:
        """Rule the same of several discrepancies; all of them already so are opened again."""
        rulings = {Ruling(standing(d, self._desk.project).value) for d in found if self._ruled(d)}
        if rulings == {ruling} and all(self._ruled(d) for d in found):
            ruling = Ruling.OPEN
        number = len(found)
        answers = {
            Ruling.OPEN: counted(number, self.tr("One discrepancy is open again."), self.tr("%n are open again.")),
            Ruling.SETTLED: counted(number, self.tr("One discrepancy is settled."), self.tr("%n are settled.")),
            Ruling.DISMISSED: counted(number, self.tr("One discrepancy is dismissed."), self.tr("%n are dismissed.")),
        }
        self._desk.do(_ruled_on(found, ruling), self._with_rows(answers[ruling].removesuffix("."), found))

    def settle_everywhere(self) -> None:
        """Settle the row's open discrepancies and those of other rows that are about the same."""
        desk, row = self._desk, self._desk.row()
        open_ones = [d for d in desk.to_do() if d.severity > 0]
        found = same_conflict(open_ones, [d for d in open_ones if d.row == row.id])
        if not found:
            raise RefusedCommand(self.tr("Row %1 has no open discrepancy.").replace("%1", str(desk.number(row.id))))
        answer = counted(len(found), self.tr("One discrepancy is settled"), self.tr("%n discrepancies are settled"))
        found.sort(key=lambda d: d.row != row.id)
        desk.do(_ruled_on(found, Ruling.SETTLED), self._with_rows(answer, found))

    def _with_rows(self, answer: str, found: list[Discrepancy]) -> str:
        rows = sorted({self._desk.number(d.row) for d in found})
        where = counted(len(rows), self.tr(", in row %1."), self.tr(", in the rows %1."))
        return answer + where.replace("%1", ", ".join(str(number) for number in rows))

    def accept(self) -> None:
        """Take what the program proposes for the current row, as the editor's own choice."""
        desk, row = self._desk, self._desk.row()
        before = desk.project.decisions.get(row.id)
        if before is not None and not before.automatic:
            raise RefusedCommand(
                self.tr("Row %1 is decided; Backspace takes that back.").replace("%1", str(desk.number(row.id)))
            )
        proposed = proposal(desk.project, row).decision
        if proposed.kind is DecisionKind.OMITTED:
            answer = self.tr("Row %1 is left out of the account.")
        else:
            answer = self.tr("Row %1 takes %2").replace("%2", desk.siglum(proposed.picks[0])) + "."
        self._decide(row, proposed, answer.replace("%1", str(desk.number(row.id))))

    def propose(self) -> None:
        """Take the best version's wording for every row nobody decided; the program's choices are marked as such."""
        command = propose(self._desk.project)
        if not command.decisions:
            raise RefusedCommand(self.tr("Every row is decided."))
        answer = counted(
            len(command.decisions), self.tr("One row took the proposal."), self.tr("%n rows took the proposal.")
        )
        self._desk.workspace.do(command)
        self._desk.say(answer + self.tr(" Undo takes them back together."))

    def switch_advance(self) -> None:
        """Switch moving on after a decision."""
        preferences = self._desk.preferences
        on = not preferences.value.auto_advance
        preferences.change(auto_advance=on)
        self.advance_switched.emit(on)
        self._desk.say(
            self.tr("After a decision, the next undecided row comes by itself.")
            if on
            else self.tr("After a decision, the row stays.")
        )

    def _counts(self, discrepancy: Discrepancy) -> bool:
        return standing(discrepancy, self._desk.project) is not Standing.DISMISSED

    def _ruled(self, discrepancy: Discrepancy) -> bool:
        return standing(discrepancy, self._desk.project) in (Standing.SETTLED, Standing.DISMISSED)

    def _decide(self, row: Row, decision: Decision | None, answer: str) -> None:
        self._desk.do(Decide(((row.id, decision),)), answer)
        if self._desk.preferences.value.auto_advance:
            self._pause.start(max(0, self._desk.preferences.value.advance_delay))

    def _go_on(self) -> None:
        desk = self._desk
        step = walk(desk.project, undecided(desk.project), desk.panes.current_row(), 1)
        if step is not None:
            desk.go(step.row)


def worded(project: Project, row: RowId, text: str) -> Decision:
    """The decision for words of the editor's own, which keeps what was taken for the row before and why.

    Where nothing was taken yet, it is credited to the version whose words they mostly are.
    """
    before = project.decisions.get(row)
    picks = before.picks if before else ()
    own = Decision(DecisionKind.EDITED, picks or started_from(project, row, text), text)
    return replace(own, why=before.why) if before else own


def _tell_left(desk: Desk, row: RowId) -> None:
    """Take back the answer that the row is being edited: nothing else says that it no longer is."""
    number = desk.number(row)
    if number:
        desk.say(QCoreApplication.translate("Decisions", "Row %1 stays as it was.").replace("%1", str(number)))


def _ruled_on(found: list[Discrepancy], ruling: Ruling) -> Rule:
    rows, kinds = dict.fromkeys(d.row for d in found), dict.fromkeys(d.kind for d in found)
    return Rule(tuple(d.key for d in found), ruling, tuple(rows), tuple(kinds))
