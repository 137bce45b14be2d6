"""Pages printed by a browser: the menu and the titles of other stories go, short lines of the story stay."""

from __future__ import annotations

import pytest

from reconciler.ingest.readers.printed import MENU, TITLES, around

PROSE = [
    "The ferry ran aground off Tolm on Monday morning with 43 people on board.",
    "Nobody was hurt, the harbour office said, and all were taken ashore by noon.",
    "The pier stays closed until the divers have looked at the piles below it.",
]
HEAD = ["Ferry aground at Tolm", "By Marta Feldgruber", "14 March 2024"]
MENU_LINES = ["Home", "World", "Business", "Culture", "Weather"]
OTHERS = ["Harbour dues to rise in spring", "Old lighthouse finds a buyer"]
GAP = "\x1f"


def left(lines: list[str], larger: tuple[str, ...] = ("Ferry aground at Tolm",)) -> list[str]:
    sizes = [18.0 if line in larger else 11.0 for line in lines]
    gone = around(lines, sizes, 11.0, GAP)
    return [line for number, line in enumerate(lines) if number not in gone]


def test_a_menu_above_and_below_goes_and_the_headline_stays() -> None:
    assert left([*MENU_LINES, *HEAD, *PROSE, *MENU_LINES]) == [*HEAD, *PROSE]


def test_a_menu_on_one_line_goes() -> None:
    assert left([GAP.join(MENU_LINES), *HEAD, *PROSE]) == [*HEAD, *PROSE]


def test_titles_of_other_stories_behind_the_end_go() -> None:
    lines = [*HEAD, *PROSE, *OTHERS]
    assert set(around(lines, [11.0] * len(lines), 11.0, GAP).values()) == {TITLES}
    assert left(lines) == [*HEAD, *PROSE]


@pytest.mark.parametrize(
    "lines",
    [
        [*HEAD, *PROSE],
        ["Tolm", *HEAD, *PROSE, "Marta Feldgruber"],
        [*HEAD, PROSE[0], "Ship A: 34 t", "Ship B: 51 t", "Ship C: 68 t", "Ship D: 70 t", *PROSE[1:]],
        [*HEAD, *PROSE, "Ship A 34 t", "Ship B 51 t", "Ship C 68 t", "Ship D 70 t"],
        [*HEAD, *PROSE, "• Tolm", "• Kaldra", "• Brenn", "• Oster"],
        [*HEAD, *PROSE, "and so it goes", "Nobody knows why"],
        ["Roses", "Violets", "Lilies", "Tulips", "All of them bloom."],
    ],
    ids=["story", "dateline", "table", "figures at the end", "list at the end", "open end", "poem"],
)
def test_what_a_story_holds_itself_stays(lines: list[str]) -> None:
    assert left(lines) == lines


def test_narrow_columns_are_no_menu() -> None:
    narrow = [
        "The ferry ran",
        "aground off Tolm",
        "on Monday with",
        "43 people on",
        "board. Nobody",
        "was hurt. It is",
        "closed.",
    ]
    assert left([*narrow, *narrow, *narrow]) == narrow * 3


def test_a_large_line_is_never_a_label() -> None:
    lines = ["Home", "World", "Business", "Aground", *PROSE]
    assert left(lines, larger=("Aground",)) == lines


def test_what_goes_is_named() -> None:
    lines = [*MENU_LINES, *HEAD, *PROSE]
    assert set(around(lines, [11.0] * len(lines), 11.0, GAP).values()) == {MENU}
