"""The newcomer's walk as data: ten steps in each language, the same keys, the editor's own keys put in."""

from __future__ import annotations

import re

import pytest

from reconciler.app.actions import CATALOGUE
from reconciler.app.guide import GuideStep, steps

KEY = re.compile(r"`([^`]+)`")
PLAIN = {"Return", "Ctrl+Return", "Esc", "Up", "Down", "Left", "Right", "Ctrl+A"}


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_walk_has_ten_numbered_steps(language: str) -> None:
    walk = steps(language)
    assert [step.title.partition(".")[0] for step in walk] == [str(n) for n in range(1, 11)]
    assert all("\n>" in step.body for step in walk), "each step says what is to be seen"


def test_both_languages_press_the_same_keys_in_the_same_order() -> None:
    english, german = ([KEY.findall(step.body) for step in steps(code)] for code in ("en", "de"))
    assert english == german


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_key_of_the_walk_is_one_of_the_catalogue_or_of_any_text_field(language: str) -> None:
    known = {key for action in CATALOGUE for key in action.keys} | PLAIN
    pressed = {key for step in steps(language) for key in KEY.findall(step.body)}
    assert pressed <= known


def test_a_key_is_shown_as_the_editor_has_it() -> None:
    step = GuideStep("1. Go", "Press `F8`, then `Return`.")
    assert step.with_keys(str.lower) == "Press `f8`, then `return`."
