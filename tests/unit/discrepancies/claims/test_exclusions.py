"""What is ruled out in one version and left open in another."""

from __future__ import annotations

import pytest

from tests.unit.discrepancies.versions import compare, of_class, texts

PARTED = [
    ("en", "The minister ruled out a tax on milk.", "en", "The minister refused to rule out a tax on milk."),
    ("en", "The minister ruled out a tax on milk.", "de", "Die Ministerin schloss eine Steuer auf Milch nicht aus."),
    ("de", "Die Ministerin schloss eine Steuer aus.", "de", "Die Ministerin wollte eine Steuer nicht ausschließen."),
    ("en", "She will not talk to the Harbour Party.", "en", "She did not rule out talks with the Harbour Party."),
    ("en", "A second leak was ruled out.", "en", "A second leak could not be ruled out."),
]


@pytest.mark.parametrize(("left", "one", "right", "other"), PARTED)
def test_ruled_out_or_left_open(left: str, one: str, right: str, other: str) -> None:
    (found,) = of_class(compare((left, one), (right, other)), "negation", "exclusion")
    assert found.severity == 3
    assert found.message.startswith("Ruled out, or left open?")


ALIKE = [
    ("en", "The minister ruled out a tax on milk.", "de", "Die Ministerin schloss eine Steuer auf Milch aus."),
    ("en", "The minister would not tax milk.", "de", "Die Ministerin schloss eine Steuer auf Milch aus."),
    ("en", "She did not rule out a tax.", "de", "Sie schloss eine Steuer nicht aus."),
    ("de", "Der Verein nutzt ausschließlich Ökostrom.", "de", "Der Verein nutzt nicht ausschließlich Ökostrom."),
    ("en", "The court ruled that the fire was an accident.", "en", "The court has not ruled on the fire."),
    ("en", "There is no sign of an attack.", "en", "The minister spoke of a failure, ruling out an attack."),
]


@pytest.mark.parametrize(("left", "one", "right", "other"), ALIKE)
def test_what_is_alike(left: str, one: str, right: str, other: str) -> None:
    assert not of_class(compare((left, one), (right, other)), "negation", "exclusion")


def test_ruling_out_answers_a_denial() -> None:
    found = compare(
        ("en", "She would not form a coalition with the Harbour Party."),
        ("de", "Sie schloss eine Koalition mit der Hafenpartei aus."),
    )
    assert not of_class(found, "negation")


def test_the_words_of_the_exclusion_are_shown() -> None:
    found = compare(("en", "He ruled a strike out."), ("de", "Er schloss einen Streik nicht aus."))
    (parted,) = of_class(found, "negation", "exclusion")
    assert texts(parted) == {"A": "ruled a strike out", "B": "schloss einen Streik nicht aus"}


def test_each_says_it_in_its_own_words_and_quotations_beside_are_none() -> None:
    found = compare(
        ("en", "The minister spoke of a failure, ruling out an attack by enemies."),
        ("en", "There is no sign of an attack by enemies."),
        ("de", "„Das war kein Feind“, sagte sie und schloss einen Angriff durch Feinde nicht aus."),
        ("en", "“It was a failure, not an enemy,” she said."),
    )
    (parted,) = of_class(found, "negation", "exclusion")
    assert set(texts(parted)) == {"A", "C"}
    assert parted.message == (
        "Ruled out, or left open? A: “ruling out”; C: “schloss einen Angriff durch Feinde nicht aus”."
    )


def test_it_is_told_once() -> None:
    found = compare(
        ("en", "He ruled out state aid for the plant."), ("en", "He did not rule out state aid for the plant.")
    )
    assert len(of_class(found, "negation")) == 1
