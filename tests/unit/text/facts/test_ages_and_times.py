"""Ages, times taken and the size of bodies, English and German side by side."""

from __future__ import annotations

from decimal import Decimal

import pytest

from reconciler.model.fact import FigureKind
from tests.unit.text.facts.test_figures import figures, only

AGES = [
    ("He built it at the age of eight.", "Er baute es im Alter von acht."),
    ("Anna Weber died at 87.", "Anna Weber starb mit 87."),
    ("Painter dies at 87", "Malerin stirbt mit 87"),
    ("She died at 87 in Brisk.", "Sie ist mit 87 in Brisk gestorben."),
]


@pytest.mark.parametrize(("english", "german"), AGES)
def test_the_age_at_which_something_was_done_or_somebody_died(english: str, german: str) -> None:
    assert only(english, "en").kind is FigureKind.AGE
    assert only(german, "de").kind is FigureKind.AGE


def test_what_somebody_died_with_or_at_may_be_counted() -> None:
    assert only("They died at 3 hospitals.", "en").kind is FigureKind.COUNT
    assert only("Das Boot sank mit 45 Gestorbenen.", "de").kind is FigureKind.COUNT


def test_a_half_in_hyphens_belongs_to_its_number() -> None:
    assert only("a four-and-a-half-year term", "en").value == Decimal("4.5")
    assert only("eine Amtszeit von viereinhalb Jahren", "de").value == Decimal("4.5")


def test_the_size_of_a_body_counts_its_members() -> None:
    assert only("She sailed with a crew of five.", "en").noun == "member"
    assert only("Sie fuhr mit einer Besatzung von fünf.", "de").noun == "mitglied"
    assert only("She sailed with a crew of five men.", "en").noun == "man"
    assert only("She sailed with a cargo of 500.", "en").noun == ""


TIMES_TAKEN = [
    ("She won in 2:06:12.", "Sie siegte nach 2:06:12 Stunden."),
    ("It took two hours, six minutes and 12 seconds.", "Es dauerte zwei Stunden, sechs Minuten und 12 Sekunden."),
]


@pytest.mark.parametrize(("english", "german"), TIMES_TAKEN)
def test_the_time_a_race_took_is_told_in_seconds(english: str, german: str) -> None:
    for found in (only(english, "en"), only(german, "de")):
        assert (found.value, found.unit, found.kind) == (Decimal(7572), "second", FigureKind.DURATION)


def test_a_moment_told_to_the_second_is_no_time_taken() -> None:
    assert all(f.unit != "second" for f in figures("It broke at 12:30:15.", "en"))
    assert all(f.unit != "second" for f in figures("Es brach um 12:30:15 Uhr.", "de"))
