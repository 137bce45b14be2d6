from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconciler.gui.panes.controls import hidden, reads_right_to_left, shown


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("The dam held.", "The dam held."),
        ("Straße – “über” 5 °C", "Straße – “über” 5 °C"),
        ("pay\u202e001\u202c euros", "pay◀001■ euros"),
        ("zero\u200bwidth", "zero▯width"),
        ("\ufeffmark", "▯mark"),
        ("logo \ue000 tag \U000e0041", "logo ▨ tag ▨"),
        ("bell\x07", "bell␇"),
        ("two\nlines\tand a tab", "two lines and a tab"),
    ],
)
def test_what_cannot_be_seen_gets_a_sign(text: str, seen: str) -> None:
    assert shown(text) == seen


def test_joiners_that_do_their_work_are_left_alone() -> None:
    assert hidden("👩\u200d🚒") == ()
    assert hidden("می\u200cخواهم") == ()
    assert hidden("a\u200db") == (1,)


@given(st.text(max_size=60))
def test_offsets_never_move(text: str) -> None:
    assert len(shown(text)) == len(text)
    assert all(shown(text)[i] != text[i] for i in hidden(text))


def test_direction_of_the_first_letter() -> None:
    assert reads_right_to_left("12 שלום")
    assert reads_right_to_left("«قال»")
    assert not reads_right_to_left("Über שלום")
    assert not reads_right_to_left("112")
