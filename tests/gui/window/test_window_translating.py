"""Sentences translated from the window: said first what goes where, kept as they come, corrected by hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from reconciler.app.translating import Translator
from reconciler.gui.dialogs.alternatives import AlternativesDialog
from reconciler.gui.dialogs.correction import CorrectionDialog
from reconciler.gui.dialogs.translate import TranslateDialog
from reconciler.gui.panes.cells import Languages
from reconciler.model.command import DescribeProject, DescribeVersion, SetTranslations
from reconciler.model.ids import VersionId
from reconciler.model.version import Origin, Translation, TranslationState, Version
from reconciler.translate.keys import Keys
from tests.gui.window.sample import B, Bench
from tests.support.translation_server import Book, translated

COURIER = VersionId("courier")


@pytest.fixture
def foreign(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> Bench:
    """A window whose second version is said to be German."""
    monkeypatch.setattr(bench.room.translating, "_make", lambda: Translator(None, Keys(None, {})))
    bench.workspace.do(DescribeVersion(COURIER, language="de"))
    bench.go(2, "courier")
    return bench


def dialog(bench: Bench) -> TranslateDialog:
    bench.act("edit.translate")
    found = bench.window.findChildren(TranslateDialog)
    assert found, bench.said
    return found[-1]


def shown(bench: Bench) -> str:
    """Everything that stands in the second row's German cell."""
    return "\n".join(passage.text for passage in bench.panes.row_view(1).cells[1].passages)


def courier(bench: Bench) -> Version:
    return bench.workspace.project.version(COURIER)


def test_what_goes_where_is_said_before_anything_goes(foreign: Bench, server: tuple[str, Book]) -> None:
    asked = dialog(foreign)
    asked.server.setText(server[0])
    host = server[0].removeprefix("http://")
    assert asked.told.text() == f"4 sentences, {sum(map(len, B))} characters, will be sent to {host}."
    assert asked.send.text() == "&Send these 4 sentences"
    asked.reject()
    assert not server[1].seen
    assert not foreign.workspace.project.consents


def test_sentences_are_translated_and_one_undo_takes_them_back(
    foreign: Bench, server: tuple[str, Book], qtbot: QtBot
) -> None:
    asked = dialog(foreign)
    asked.server.setText(server[0])
    asked.accept()
    qtbot.waitUntil(lambda: len(courier(foreign).translations) == 4)
    assert [courier(foreign).translations[s.id].text for s in courier(foreign).alignable()] == [
        translated(s) for s in B
    ]
    assert foreign.said == "4 sentences were translated."
    # A line of its own, that no other words push out of a narrow column.
    assert foreign.panes.header.card(1).splitlines()[3].startswith("by libre")
    header = foreign.panes.header.height()
    assert header == foreign.panes.header.preferred_height() == foreign.panes.viewport().y()
    assert translated(B[1]) in foreign.panes.row_view(1).cells[1].text
    foreign.act("edit.undo")
    assert not courier(foreign).translations
    assert foreign.panes.header.height() < header


def test_what_was_translated_before_stop_is_kept(foreign: Bench, server: tuple[str, Book], qtbot: QtBot) -> None:
    asked = dialog(foreign)
    asked.server.setText(server[0])
    server[1].fault, server[1].after = "hang", 1
    asked.accept()
    qtbot.waitUntil(lambda: len(server[1].seen) == 2)
    foreign.window.status_line.stop_asked.emit()
    assert foreign.said == "2 sentences were translated."
    assert sorted(t.text for t in courier(foreign).translations.values()) == sorted(translated(B[n]) for n in (1, 3))
    assert not foreign.room.jobs.busy


def test_never_for_this_project_is_remembered(foreign: Bench, server: tuple[str, Book]) -> None:
    asked = dialog(foreign)
    asked.forbidden.emit()
    asked.reject()
    assert foreign.workspace.project.confidential
    again = dialog(foreign)
    assert again.engine.count() == 1
    assert "Offline" in again.engine.itemText(0)
    assert not again.send.isEnabled()
    again.reject()


def test_a_failed_sentence_says_why_in_its_cell(foreign: Bench, server: tuple[str, Book], qtbot: QtBot) -> None:
    server[1].fault, server[1].times = "huge", 1
    foreign.act("edit.translate")
    asked = foreign.window.findChildren(TranslateDialog)[0]
    asked.server.setText(server[0])
    asked.scope.setCurrentIndex(asked.scope.findText("the current cell, again"))
    asked.accept()
    qtbot.waitUntil(lambda: bool(courier(foreign).translations), timeout=15_000)
    (made,) = courier(foreign).translations.values()
    assert made.state is TranslationState.FAILED
    assert "not translated: " in shown(foreign)


def test_a_translation_that_arrives_leaves_the_editor_where_they_are(
    foreign: Bench, server: tuple[str, Book], qtbot: QtBot
) -> None:
    foreign.act("edit.translate")
    asked = foreign.window.findChildren(TranslateDialog)[0]
    asked.server.setText(server[0])
    asked.scope.setCurrentIndex(asked.scope.findText("the current cell, again"))
    here = foreign.number
    asked.accept()
    foreign.go(here + 1)
    qtbot.waitUntil(lambda: bool(courier(foreign).translations), timeout=15_000)
    assert foreign.number == here + 1


def test_the_gloss_is_there_without_any_engine(foreign: Bench) -> None:
    foreign.act("view.original")
    assert foreign.panes.content.wanted.languages is Languages.GLOSS
    assert "gloss" in foreign.said
    assert len(foreign.panes.row_view(1).cells[1].passages) > 1
    foreign.act("view.original")
    assert foreign.panes.content.wanted.languages is Languages.BOTH


def corrected(bench: Bench, *texts: str) -> None:
    """The editor writes the translations of the current cell."""
    bench.act("edit.translation")
    asked = correction(bench)
    assert len(asked.fields) == len(texts)
    for field, text in zip(asked.fields, texts, strict=True):
        field.setPlainText(text)
    asked.accept()


def correction(bench: Bench) -> CorrectionDialog:
    (asked,) = (one for one in bench.window.findChildren(CorrectionDialog) if one.isVisible())
    return asked


def test_each_sentence_of_a_cell_has_a_field_for_its_translation(foreign: Bench) -> None:
    foreign.act("align.join")
    first, second = foreign.workspace.project.rows[foreign.number - 1].cells[courier(foreign).id]
    corrected(foreign, "", "It stays closed for eight weeks.")
    made = courier(foreign).translations
    assert made[second].text == "It stays closed for eight weeks."
    assert first not in made
    corrected(foreign, "A lorry struck the bridge.", "It stays shut for eight weeks.")
    assert [courier(foreign).translations[s].text[-6:] for s in (first, second)] == ["ridge.", "weeks."]
    assert foreign.said == "Your 2 translations are kept."
    foreign.act("edit.undo")
    assert first not in courier(foreign).translations


def test_a_translation_that_is_left_unkept_is_there_the_next_time(foreign: Bench, qtbot: QtBot) -> None:
    foreign.act("edit.translation")
    qtbot.keyClicks(correction(foreign).fields[0], "A lorry")
    qtbot.keyClick(correction(foreign).fields[0], Qt.Key.Key_Escape)
    assert foreign.said == "The translation is as it was; your words are there when you correct it again."
    assert not courier(foreign).translations
    foreign.act("edit.translation")
    again = correction(foreign)
    assert again.fields[0].toPlainText() == "A lorry"
    qtbot.waitUntil(again.isActiveWindow)
    qtbot.keyClick(again.fields[0], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (made,) = courier(foreign).translations.values()
    assert made.text == "A lorry"


def test_a_translation_is_written_by_hand(foreign: Bench) -> None:
    corrected(foreign, "A lorry struck the bridge.")
    (made,) = courier(foreign).translations.values()
    assert (made.text, made.state, made.engine) == ("A lorry struck the bridge.", TranslationState.EDITED, "")
    assert "translation, edited" in shown(foreign)


def test_there_is_nothing_to_translate_in_one_language(bench: Bench) -> None:
    bench.act("edit.translate")
    assert "language of the account" in bench.said


def comparing(bench: Bench, address: str) -> AlternativesDialog:
    bench.act("edit.alternatives")
    (found,) = bench.window.findChildren(AlternativesDialog)
    for side, name in zip(found.sides, ("libre", "google"), strict=True):
        engines = [side.engine.itemData(n).id for n in range(side.engine.count())]
        side.engine.setCurrentIndex(engines.index(name))
    found.sides[0].server.setText(address)
    return found


def test_the_row_is_translated_again_by_its_key(foreign: Bench, server: tuple[str, Book], qtbot: QtBot) -> None:
    foreign.act("edit.translate-row")
    (asked,) = foreign.window.findChildren(TranslateDialog)
    assert asked.scope.currentText() == "the current row, again"
    asked.server.setText(server[0])
    assert asked.send.text() == "&Send this sentence"
    asked.accept()
    qtbot.waitUntil(lambda: bool(courier(foreign).translations))
    assert [t.text for t in courier(foreign).translations.values()] == [translated(B[1])]


def test_a_row_without_another_language_offers_no_other_sentences_instead(foreign: Bench) -> None:
    rows = foreign.workspace.project.rows
    number = next(n for n, row in enumerate(rows, 1) if courier(foreign).id not in row.cells)
    foreign.go(number)
    foreign.act("edit.translate-row")
    assert foreign.window.findChildren(TranslateDialog) == []
    assert foreign.said == f"No version says anything in another language in row {number}."


def test_what_failed_is_tried_again_and_nothing_else(foreign: Bench, server: tuple[str, Book], qtbot: QtBot) -> None:
    first, second, *rest = courier(foreign).alignable()
    texts = {s.id: Translation("Done before.", "libre") for s in (first, *rest)}
    texts[second.id] = Translation("", "libre", TranslationState.FAILED, "no answer")
    foreign.workspace.do(SetTranslations(tuple(texts.items())))
    asked = dialog(foreign)
    asked.server.setText(server[0])
    assert asked.send.text() == "&Send this sentence"
    asked.accept()
    qtbot.waitUntil(lambda: courier(foreign).translations[second.id].state is TranslationState.DONE)
    assert courier(foreign).translations[first.id].text == "Done before."


def test_what_is_of_an_earlier_wording_is_counted_on_the_card(foreign: Bench) -> None:
    one, two, *_ = courier(foreign).alignable()
    assert "earlier wording" not in foreign.panes.header.card(1)
    old = Translation("A lorry.", "libre", original="of-another-text")
    foreign.workspace.do(SetTranslations(((one.id, old), (two.id, old))))
    assert "⚠ 2 of an earlier wording" in foreign.panes.header.card(1)


def test_two_engines_side_by_side_and_one_answer_is_kept(
    foreign: Bench, server: tuple[str, Book], qtbot: QtBot
) -> None:
    asked = comparing(foreign, server[0])
    assert asked.original.text() == B[1]
    assert not asked.keep.isEnabled()
    assert "translate.google.com" in asked.sides[1].told.text()
    assert not server[1].seen
    assert asked.sides[0].ask.text() == f"Send {len(B[1])} characters"
    asked.sides[0].ask.click()
    qtbot.waitUntil(asked.sides[0].take.isEnabled)
    assert asked.sides[0].answer.toPlainText() == translated(B[1])
    assert not courier(foreign).translations, "nothing is kept before it is chosen"
    asked.sides[0].take.click()
    asked.accept()
    (made,) = courier(foreign).translations.values()
    assert (made.text, made.engine, made.state) == (translated(B[1]), "libre", TranslationState.DONE)
    foreign.act("edit.undo")
    assert not courier(foreign).translations


def test_a_wording_of_ones_own_between_the_two_and_why_an_engine_failed(
    foreign: Bench, server: tuple[str, Book], qtbot: QtBot
) -> None:
    server[1].fault = "forbidden"
    asked = comparing(foreign, server[0])
    asked.sides[0].ask.click()
    qtbot.waitUntil(lambda: "refuses" in asked.sides[0].remark.text())
    assert not asked.sides[0].take.isEnabled()
    asked.wording.setPlainText("A lorry struck the bridge.")
    asked.accept()
    (made,) = courier(foreign).translations.values()
    assert (made.text, made.engine, made.state) == ("A lorry struck the bridge.", "", TranslationState.EDITED)


def test_a_key_is_entered_where_two_engines_are_compared(foreign: Bench, server: tuple[str, Book]) -> None:
    asked = comparing(foreign, server[0])
    side = asked.sides[1]
    assert not side.key.isVisible(), "Google asks for none"
    side.engine.setCurrentIndex([side.engine.itemData(n).id for n in range(side.engine.count())].index("deepl"))
    assert side.key.isVisible()
    assert "asks for a key" in side.told.text()
    assert not side.ask.isEnabled()
    side.key.setText("3f9a-invented:fx")
    assert "api-free.deepl.com" in side.told.text()
    assert side.ask.isEnabled()
    side.key.clear()
    assert not side.ask.isEnabled(), "an emptied field gives no key"
    asked.reject()
    assert not server[1].seen


def test_a_confidential_project_offers_no_engine_to_compare(foreign: Bench) -> None:
    foreign.workspace.do(DescribeProject(confidential=True))
    foreign.act("edit.alternatives")
    (asked,) = foreign.window.findChildren(AlternativesDialog)
    assert [side.ask.isEnabled() for side in asked.sides] == [False, False]
    assert "confidential" in asked.sides[0].told.text()
    asked.reject()


def test_a_version_is_bound_as_the_translation_of_another(
    foreign: Bench, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    foreign.workspace.do(DescribeVersion(VersionId("agency"), origin=Origin.TRANSLATION))
    foreign.go(2, "agency")
    asked: list[list[str]] = []
    monkeypatch.setattr(QInputDialog, "getItem", lambda *a: (asked.append(a[3]), (a[3][0], True))[1])
    foreign.act("edit.bind")
    qtbot.waitUntil(lambda: bool(courier(foreign).translations) and not foreign.room.jobs.busy)
    assert asked == [["B  courier"]]
    second = courier(foreign).alignable()[1]
    assert "24 tonnes" in courier(foreign).translations[second.id].text
    assert "translation" in foreign.panes.header.card(0)


def test_the_key_goes_round_original_translation_gloss_and_both(foreign: Bench) -> None:
    corrected(foreign, "A lorry struck the bridge.")
    seen, shown_texts = [], []
    for _ in Languages:
        foreign.act("view.original")
        seen.append(foreign.panes.content.wanted.languages)
        shown_texts.append(shown(foreign))
    assert set(seen) == set(Languages)
    assert sum("A lorry struck the bridge." in text for text in shown_texts) >= 2
    assert len(set(shown_texts)) == len(seen)
