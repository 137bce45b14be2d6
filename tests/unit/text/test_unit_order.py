"""Where a text gives a quantity in two units, the house's comes first; nothing is worked out that nobody said."""

from __future__ import annotations

import pytest

from reconciler.model.figure_line import UnitChoice
from reconciler.model.house import changed
from reconciler.text.unit_order import unit_changes


def turned(text: str, language: str = "en", choice: UnitChoice = UnitChoice.METRIC) -> str:
    return changed(text, unit_changes(text, language, choice))


@pytest.mark.parametrize(
    ("language", "given", "expected"),
    [
        ("en", "They hold 500 sq miles (1,300 sq km).", "They hold 1,300 sq km (500 sq miles)."),
        ("en", "about 500 sq miles (1,300 sq km) of fen", "about 1,300 sq km (500 sq miles) of fen"),
        ("en", "Some 10 miles (about 16 km) of dyke broke.", "About 16 km (some 10 miles) of dyke broke."),
        ("en", "Five miles (8km) west of Tolm", "8km (five miles) west of Tolm"),
        ("en", "It is 10-15 miles (16-24 km) away.", "It is 16-24 km (10-15 miles) away."),
        ("en", "10 miles/16 km", "16 km/10 miles"),
        ("en", "10 miles, or 16 km, upstream", "16 km, or 10 miles, upstream"),
        ("en", "a 5-mile (8-km) queue", "an 8-km (5-mile) queue"),
        ("en", "more than 10lb (4.5kg)", "more than 4.5kg (10lb)"),
        ("en", "6ft 2in (1.88m) tall", "1.88m (6ft 2in) tall"),
        ("en", "1.5 million acres (600,000 hectares)", "600,000 hectares (1.5 million acres)"),
        ("en", "86 degrees Fahrenheit (30 degrees Celsius)", "30 degrees Celsius (86 degrees Fahrenheit)"),
        ("en", "2 miles (3 km) and 5 miles (8 km)", "3 km (2 miles) and 8 km (5 miles)"),
        ("de", "Rund 500 Quadratmeilen (1.300 km²) Moor", "Rund 1.300 km² (500 Quadratmeilen) Moor"),
        ("de", "eine Länge von etwa 10 Meilen (16 Kilometer)", "eine Länge von etwa 16 Kilometern (10 Meilen)"),
        ("de", "Fünf Meilen (acht Kilometer) weiter", "Acht Kilometer (fünf Meilen) weiter"),
    ],
)  # fmt: skip
def test_the_metric_unit_comes_first(language: str, given: str, expected: str) -> None:
    assert turned(given, language) == expected


def test_the_other_way_round() -> None:
    assert turned("about 16 km (10 miles)", choice=UnitChoice.IMPERIAL) == "about 10 miles (16 km)"
    assert turned("10 miles (16 km)", choice=UnitChoice.IMPERIAL) == "10 miles (16 km)"


@pytest.mark.parametrize(
    "text",
    [
        "They hold 500 sq miles.",
        "1,300 sq km (500 sq miles)",
        "10 miles (3 km of them paved)",
        "10 miles (3 km)",
        "5 miles, or 2 hours, away",
        "$5 million (4.6 million euros)",
        "10 miles (16 km",
        "10 miles of road, 16 km of rail",
        "He said: “It is 10 miles (16 km) away.”",
        "",
    ],
)
def test_what_is_no_conversion_or_was_said_so_stays(text: str) -> None:
    assert turned(text) == text


def test_as_the_versions_have_it_is_the_rule() -> None:
    assert turned("10 miles (16 km)", choice=UnitChoice.USUAL) == "10 miles (16 km)"


def test_the_figures_are_the_same_afterwards() -> None:
    (change,) = unit_changes("A 5-mile (8-km) queue.", "en", UnitChoice.METRIC)
    assert (change.was, change.now) == ("A 5-mile (8-km)", "An 8-km (5-mile)")


def test_units_of_several_words_before_a_noun() -> None:
    assert (
        turned("a 500-square-mile (1,300-square-kilometre) area") == "a 1,300-square-kilometre (500-square-mile) area"
    )
    assert turned("an 11-cubic-foot (0.3-cubic-metre) tank") == "a 0.3-cubic-metre (11-cubic-foot) tank"


@pytest.mark.parametrize("many", ["one", "eight", "80", "11"])
def test_the_article_follows_the_number_it_stands_before(many: str) -> None:
    miles = {"one": 1, "eight": 8}.get(many) or int(many)
    (change,) = unit_changes(f"A {miles * 1.6:g} km ({many} mile) queue", "en", UnitChoice.IMPERIAL)
    assert change.now.startswith("A one " if many == "one" else f"An {many} ")
