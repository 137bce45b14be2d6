"""A figure that independent reports give in rows of their own, and otherwise."""

from __future__ import annotations

from reconciler.discrepancies import compare_row
from reconciler.model.discrepancy import Discrepancy
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
