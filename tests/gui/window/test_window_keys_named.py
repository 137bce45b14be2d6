"""What names a key names the one the editor has: in hints, answers, empty lists, the empty state and the walk."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from reconciler.app.actions import CATALOGUE
from reconciler.gui.emptystate import KEYS
from reconciler.gui.panes import texts
from reconciler.model.command import Decide
from reconciler.model.decision import Decision, DecisionKind
from tests.gui.window.sample import Bench

OWN: dict[str, tuple[str, ...]] = {"go.next-discrepancy": ("F9",), "decide.note": ("Y",), "help.guide": ()}


def give(bench: Bench, own: dict[str, tuple[str, ...]]) -> None:
    """The editor's own keys, as the preferences give them."""
    bench.window.menus.set_keys(own)
    bench.room.preferring.keys_changed.emit()


def test_the_hint_that_is_shown_and_those_to_come_name_the_keys_of_the_editor(bench: Bench) -> None:
    hints = bench.room.hints
    hints.start()
    assert hints.text().startswith("F8 goes to")
    give(bench, OWN)
    assert hints.text().startswith("F9 goes to")
    assert "“Help ▸ A walk in ten steps” opens a walk" in hints.hints()[-1]


def test_the_empty_state_names_the_keys_of_the_editor(empty: Bench) -> None:
    give(empty, OWN)
    told = [label.text() for label in empty.window.empty.findChildren(QLabel) if label.isVisible()]
    assert {"F9", "Y"} <= set(told)
    assert not {"F8", "N", "F1"} & set(told)
    assert not any("leads a newcomer" in text for text in told), "it has no key to be told"


def test_before_there_are_menus_the_empty_state_names_the_keys_of_the_catalogue() -> None:
    came = {action.id: action.keys[0] for action in CATALOGUE if action.id in KEYS}
    assert came == KEYS


def test_answers_name_the_keys_of_the_editor(bench: Bench) -> None:
    give(bench, {"decide.edit": ("Q",), "align.mark": (), "file.export": ("F12",)})
    bench.go(2)
    bench.act("decide.both")
    assert bench.said == "Row 2 names who says what; Q edits the sentence."
    bench.act("align.mark")
    assert "press “Align ▸ Mark, then pin” again" in bench.said
    rows = [row.id for row in bench.workspace.project.rows]
    bench.workspace.do(Decide(tuple((row, Decision(DecisionKind.OMITTED)) for row in rows)))
    bench.act("go.next-undecided")
    assert bench.said == "Every row is decided. F12 shows the account."


def test_lists_without_a_line_name_the_keys_of_the_editor(bench: Bench) -> None:
    give(bench, OWN)
    told = [label.text() for label in bench.room.board.notes.findChildren(QLabel)]
    assert any("Y writes one on the current row" in text for text in told)


def test_the_walk_names_the_way_through_the_menus_where_a_key_was_given_away(bench: Bench) -> None:
    bench.act("help.guide")
    before = bench.room.guiding.guide.page.toPlainText()
    give(bench, {action.id: () for action in CATALOGUE if action.id.startswith("help.")})
    assert "▸" in bench.room.guiding.guide._keys.text()
    assert before
    bench.act("help.guide")


def test_the_account_of_an_undecided_row_names_the_keys_of_the_editor(bench: Bench) -> None:
    give(bench, {"decide.accept": ("G",), "decide.omit": ("Y",)})
    told = bench.panes.keyed(texts.how_to_decide())
    assert told == "G take the proposal · 1–9 take a version · E edit · Y omit"
