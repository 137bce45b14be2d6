from __future__ import annotations

from datetime import date

import pytest

from reconciler.model.fact import DateMention, Figure
from reconciler.text.facts.compare import Match, compare_dates, compare_figures
from reconciler.text.facts.dates import read_dates
from reconciler.text.facts.figures import read_figures
from reconciler.text.facts.lexer import Words


def figure(text: str, language: str = "en") -> Figure:
    return read_figures(Words(text, language))[0]


def mention(text: str, language: str = "en", dated: date | None = date(2025, 2, 12)) -> DateMention:
    return read_dates(Words(text, language), dated)[0]


@pytest.mark.parametrize(
    ("english", "german", "match"),
    [
        ("112,000 square kilometres", "112.000 Quadratkilometer", Match.SAME),
        ("more than 112,000 birds", "mehr als 112.000 Vögel", Match.SAME),
        ("just under 20%", "knapp 20 Prozent", Match.SAME),
        ("500 square miles", "1.300 Quadratkilometer", Match.SAME),
        ("6 miles", "10 Kilometer", Match.SAME),
        ("more than 112,000 birds", "112.000 Vögel", Match.HEDGE),
        ("about 450 birds", "450 Vögel", Match.HEDGE),
        ("billions of dollars", "Milliarden von Dollar", Match.SAME),
        ("8 to 10 birds", "9 Vögel", Match.HEDGE),
        ("112,431 birds", "112.000 Vögel", Match.ROUNDED),
        ("about 450 birds", "460 Vögel", Match.ROUNDED),
        ("450 birds", "460 Vögel", Match.DIFFERENT),
        ("20 percent", "30 Prozent", Match.DIFFERENT),
        ("at least 4 birds", "3 Vögel", Match.DIFFERENT),
        ("500 square miles", "1.000 Quadratkilometer", Match.DIFFERENT),
        ("5 billion birds", "5 Millionen Vögel", Match.DIFFERENT),
        ("42.9 °C", "42,9 Grad", Match.SAME),
        ("42.9 degrees Celsius", "42,6 Grad", Match.DIFFERENT),
        ("109 degrees Fahrenheit", "109 Grad", Match.SAME),
        ("20 percent", "20 Kilometer", Match.INCOMPARABLE),
        ("20 dollars", "20 Euro", Match.INCOMPARABLE),
        ("20 birds", "der 20. Vogel", Match.INCOMPARABLE),
    ],
)
def test_figures_side_by_side(english: str, german: str, match: Match) -> None:
    a, b = figure(english), figure(german, "de")
    assert compare_figures(a, b) is match
    assert compare_figures(b, a) is match


@pytest.mark.parametrize(
    ("english", "german", "match"),
    [
        ("on Friday", "am Freitag", Match.SAME),
        ("on 3 August 2024", "am 3.8.2024", Match.SAME),
        ("six months ago", "vor sechs Monaten", Match.SAME),
        ("yesterday", "am Dienstag", Match.SAME),
        ("in August 2024", "am 3. August 2024", Match.ROUNDED),
        ("last year", "im August 2024", Match.ROUNDED),
        ("on Monday", "am Dienstag", Match.DIFFERENT),
        ("in 2014", "im Jahr 2015", Match.DIFFERENT),
        ("on 3 August 2024", "am 4. August 2024", Match.DIFFERENT),
    ],
)
def test_dates_side_by_side(english: str, german: str, match: Match) -> None:
    a, b = mention(english), mention(german, "de")
    assert compare_dates(a, b) is match
    assert compare_dates(b, a) is match


def test_dates_that_cannot_be_resolved_are_not_compared() -> None:
    assert compare_dates(mention("yesterday", "en", None), mention("am Dienstag", "de", None)) is Match.INCOMPARABLE
