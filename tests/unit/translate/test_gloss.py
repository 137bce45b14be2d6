"""The word-by-word gloss under a German sentence."""

from __future__ import annotations

import pytest

from reconciler.model.span import Span
from reconciler.text.lexicon import Lexicon
from reconciler.translate.gloss import gloss, gloss_line


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon.load()


def test_each_word_has_a_meaning_or_none(lexicon: Lexicon) -> None:
    found = gloss("Das Wasser steigt.", lexicon)
    assert [(g.word, bool(g.meaning)) for g in found] == [("Das", True), ("Wasser", True), ("steigt", True)]
    assert found[1].meaning == "water"


def test_the_line_keeps_order_marks_and_figures(lexicon: Lexicon) -> None:
    line = gloss_line("„Das Wasser“, 7,40 Meter.", lexicon)
    assert line == "„the water“, 7,40 metre."


def test_a_word_nobody_knows_is_marked_and_a_name_is_not(lexicon: Lexicon) -> None:
    line = gloss_line("Qwrtz brglpfte.", lexicon)
    assert line == "Qwrtz ‹brglpfte›."


def test_a_name_keeps_its_letters(lexicon: Lexicon) -> None:
    assert gloss_line("Frau Taubach", lexicon, [Span(5, 12)]).endswith("Taubach")
