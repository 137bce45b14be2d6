"""Traces of a machine, shown by the version that has none."""

from __future__ import annotations

import pytest

from reconciler.discrepancies.claims.opposites import contrary
from tests.unit.discrepancies.versions import compare, of_class, texts


def test_a_doubled_word_with_its_counterpart() -> None:
    found = compare(
        ("en", "The mayor promised to end the dispute."),
        ("de", "Der Bürgermeister versprach versprach, den Streit zu beenden."),
    )
    (twice,) = of_class(found, "artefact", "doubled")
    assert texts(twice)["B"] == "versprach versprach"
    assert texts(twice)["A"] == "promised"


@pytest.mark.parametrize("words", ["He said that that was new.", "The men who had had enough left."])
def test_words_that_may_stand_twice(words: str) -> None:
    assert not of_class(compare(("en", words), ("en", "Something else.")), "artefact", "doubled")


def test_compounds_torn_apart_are_one_finding() -> None:
    found = compare(
        ("en", "The Kremlin spokesman met the US envoy."), ("de", "Der Kreml -Sprecher traf den US -Gesandten.")
    )
    (torn,) = of_class(found, "artefact", "torn")
    assert (
        torn.message
        == "B has words torn apart, as translating programs leave them: “Kreml -Sprecher”, “US -Gesandten”."
    )


def test_a_space_before_a_closing_mark_is_no_torn_word() -> None:
    found = compare(("en", "“It ends here,” she said."), ("de", "„Es endet hier “, sagte sie."))
    assert [d.message for d in of_class(found, "artefact")] == [
        "B has a space too many before a closing mark, behind “hier”."
    ]


def test_a_false_friend_is_shown_by_the_english_version() -> None:
    found = compare(
        ("en", "The oil escaped through a tear in its side."), ("de", "Das Öl entkam durch eine Träne in seiner Seite.")
    )
    (friend,) = of_class(found, "artefact", "false friend")
    assert texts(friend) == {"A": "tear", "B": "Träne"}


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("increased", "decrease", "en"),
        ("lawful", "unlawful", "en"),
        ("hopeful", "hopeless", "en"),
        ("deaths", "births", "en"),
        ("legal", "illegal", "de"),
        ("steigen", "sinken", "de"),
    ],
)
def test_contrary_words(one: str, other: str, language: str) -> None:
    assert contrary(one, other, language)
    assert contrary(other, one, language)


@pytest.mark.parametrize(("one", "other"), [("side", "inside"), ("form", "inform"), ("former", "reformer")])
def test_words_that_only_begin_alike_are_not_contrary(one: str, other: str) -> None:
    assert not contrary(one, other, "en")


def test_strikes_that_are_called_are_streiks() -> None:
    sides = (
        ("en", "They have called three strikes since May."),
        ("de", "Seit Mai riefen sie zu drei Streiks auf."),
    )
    assert not of_class(compare(*sides), "artefact", "false friend")
