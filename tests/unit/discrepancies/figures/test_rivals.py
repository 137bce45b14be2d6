"""A figure that independent reports give in rows of their own, and otherwise."""

from __future__ import annotations

import pytest

from reconciler.discrepancies import compare_row
from reconciler.model.discrepancy import Discrepancy
from reconciler.model.row import Row
from reconciler.model.version import SentenceKind
from tests.unit.discrepancies.versions import context, of_class, row, texts, version

INDEPENDENT = [("A", "B", "independent")]


def rivals(one: tuple[str, ...], other: tuple[str, ...], number: int = 0) -> list[Discrepancy]:
    """What is told of row ``number`` of two reports; a sentence of B with the number of one of A is its partner."""
    versions = (version("A", "en", *one), version("B", "en", *other))
    return of_class(compare_row(row(versions, number), context(versions, INDEPENDENT)), "figure", "elsewhere")


def test_another_value_in_another_row_is_to_be_looked_at() -> None:
    (rival,) = rivals(
        ("About 180 tonnes of oil escaped, the coastguard said.",),
        ("The ferry sank at noon.", "The coastguard estimates that two hundred tonnes of oil were lost."),
    )
    assert rival.severity == 2
    assert texts(rival) == {"A": "About 180 tonnes", "B": "two hundred tonnes"}
    assert [(r.value, r.unit) for r in rival.readings] == [("180", "tonne"), ("200", "tonne")]
    assert rival.message == ("Figures differ, though not in one row: A: About 180 tonnes; B: two hundred tonnes.")


def test_people_are_no_rivals_of_ships() -> None:
    assert not rivals(
        ("At least 43 people were hurt in the strait.",), ("The sea was calm.", "Some 47 ships were in the strait.")
    )


def test_a_value_that_both_have_is_another_thing() -> None:
    assert not rivals(
        ("About 180 tonnes of oil escaped from the tanker.", "The tanker had lost 200 tonnes of oil before."),
        ("The sea was calm.", "So far 200 tonnes of oil were lost by the tanker."),
    )


def test_values_too_far_apart_are_not_of_one_thing() -> None:
    assert not rivals(
        ("About 180 tonnes of oil escaped from the tanker.",),
        ("The sea was calm.", "The tanker carried 2,400 tonnes of oil."),
    )


def test_each_pair_is_told_once_at_the_first_version() -> None:
    one = ("The sea was calm.", "About 180 tonnes of oil escaped from the tanker.")
    other = ("So far 200 tonnes of oil were lost by the tanker.", "The ferry was late.")
    assert len(rivals(one, other, 0)) + len(rivals(one, other, 1)) == 1


def test_what_a_headline_counts_is_told_where_the_text_counts_it() -> None:
    heading = (SentenceKind.HEADING, SentenceKind.BODY)
    one = version("A", "en", "Storm kills nine people in the pit", "It rained.", kinds=heading)
    other = version("B", "en", "The shift had just begun.", "The number of dead has risen to 14.")
    known = context((one, other), INDEPENDENT)
    assert not of_class(compare_row(row((one,), 0), known), "figure", "elsewhere")


def test_a_copy_in_a_row_of_its_own_that_won_a_nought_is_looked_for() -> None:
    one = version("A", "en", "By noon all but 4,000 homes were supplied again.")
    other = version("B", "de", "Der Tag war kalt.", "Bis Mittag waren alle bis auf 40.000 Haushalte versorgt.")
    only_first = Row(row((one, other)).id, {one.id: (one.alignable()[0].id,)})
    copied, unrelated = ([("A", "B", kind)] for kind in ("derived", "independent"))
    (rival,) = of_class(compare_row(only_first, context((one, other), copied)), "figure", "elsewhere")
    assert texts(rival) == {"A": "4,000", "B": "40.000"}
    assert not of_class(compare_row(only_first, context((one, other), unrelated)), "figure", "elsewhere")


def test_other_digits_far_apart_are_another_thing_in_a_copy_too() -> None:
    one = version("A", "en", "More than 41,000 ships pass through the strait in a year.")
    other = version(
        "B", "en", "The day was cold.", "No one may fish in the strait, which keeps some 460 boats in port."
    )
    only_first = Row(row((one, other)).id, {one.id: (one.alignable()[0].id,)})
    found = compare_row(only_first, context((one, other), [("A", "B", "derived")]))
    assert not of_class(found, "figure", "elsewhere")


def test_what_keeps_to_a_bound_of_the_row_is_not_told_by_it() -> None:
    one = version("A", "en", "A hoard of 1,264 silver coins was found in a field.")
    other = version("B", "en", "A hoard of more than 1,200 silver coins was found in a field.")
    third = version("C", "en", "It rained.", "The hoard is made up of 1,246 coins.")
    versions = (one, other, third)
    cells = {v.id: (v.alignable()[0].id,) for v in (one, other)}
    apart = [("A", "B", "independent"), ("A", "C", "independent"), ("B", "C", "independent")]
    found = compare_row(Row(row(versions).id, cells), context(versions, apart))
    (rival,) = of_class(found, "figure", "elsewhere")
    assert texts(rival)["C"] == "1,246"


YEARS = [
    ("The firm, founded in 1968, makes heaters.", "The company was founded in 1986.", True),
    ("The firm, founded in 1968, makes heaters.", "The company was founded in 1925.", False),
    ("The firm, founded in 1968, makes heaters.", "Its plant burned down in 1986.", False),
]


@pytest.mark.parametrize(("one", "other", "told"), YEARS)
def test_years_of_one_deed_that_a_slip_makes_of_one_another(one: str, other: str, *, told: bool) -> None:
    versions = (version("A", "en", one), version("B", "en", "It rained.", other))
    only_first = Row(row(versions).id, {versions[0].id: (versions[0].alignable()[0].id,)})
    found = of_class(compare_row(only_first, context(versions, INDEPENDENT)), "date", "elsewhere")
    assert bool(found) is told


def test_a_rival_year_is_told_once_with_all_who_say_otherwise() -> None:
    one = version("A", "en", "The firm, founded in 1968, makes heaters.")
    other = version("B", "de", "Die 1968 gegründete Firma baut Heizlüfter.")
    third = version("C", "en", "It rained.", "The company was founded in 1986.")
    versions = (one, other, third)
    cells = {v.id: (v.alignable()[0].id,) for v in (one, other)}
    apart = [("A", "B", "independent"), ("A", "C", "independent"), ("B", "C", "independent")]
    (rival,) = of_class(compare_row(Row(row(versions).id, cells), context(versions, apart)), "date", "elsewhere")
    assert rival.message == "Dates differ, though not in one row: A, B: 1968; C: 1986."


def test_two_digits_exchanged_in_a_long_number_speak_for_themselves() -> None:
    (rival,) = rivals(("The margin was 2,914 votes.",), ("The sea was calm.", "In the end 2,194 votes decided."))
    assert texts(rival) == {"A": "2,914", "B": "2,194"}
    assert not rivals(("The margin was 2,914 votes.",), ("The sea was calm.", "In the end 2,491 votes decided."))
    assert not rivals(("The margin was 29 votes.",), ("The sea was calm.", "In the end 92 votes decided."))
