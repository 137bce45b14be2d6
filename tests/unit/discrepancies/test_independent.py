"""Reports that did not read one another round, bound and count in their own ways; that is no disagreement."""

from __future__ import annotations

import pytest

from reconciler.discrepancies import compare_row
from reconciler.model.discrepancy import Discrepancy
from reconciler.model.row import Row
from tests.unit.discrepancies.versions import agreements, compare, context, of_class, over_all, row, texts, version

INDEPENDENT = [("A", "B", "independent")]

CALM = [
    ("en", "The mill has 112 weavers.", "en", "More than a hundred weavers work in the mill."),
    ("en", "Some 1,900 residents had to leave the town.", "en", "Nearly two thousand residents had to leave the town."),
    ("en", "Some 7,200 weavers walked out.", "de", "Rund 7000 Weber legten die Arbeit nieder."),
    ("en", "Turnout was 61 per cent.", "en", "Turnout was more than six voters in ten."),
    ("en", "The mill was sold for 1.9 billion dollars.", "en", "The mill was sold for almost two billion."),
    ("en", "The thieves came in the night to Thursday.", "en", "The thieves came on Wednesday night."),
    ("en", "It was over shortly after nine, at half past nine.", "de", "Es war um 21.30 Uhr vorbei."),
    ("en", "The signal came at a quarter to five GMT.", "de", "Das Signal kam um 5.45 Uhr mitteleuropäischer Zeit."),
    ("en", "Analysts expect the sale of at least two brands.", "en", "In the north they sell six of every ten beers."),
    ("en", "No dangerous levels were measured.", "de", "Gefährliche Werte wurden nicht gemessen."),
]


@pytest.mark.parametrize(("left", "one", "right", "other"), CALM)
def test_what_only_looks_different_is_left_alone(left: str, one: str, right: str, other: str) -> None:
    found = compare((left, one), (right, other), relations=INDEPENDENT)
    assert not [d.message for kind in ("figure", "date", "negation") for d in of_class(found, kind)]


def test_a_bound_at_the_number_itself_is_still_told() -> None:
    found = compare(("en", "More than 300 weavers came."), ("en", "300 weavers came."), relations=INDEPENDENT)
    assert [d.severity for d in of_class(found, "figure", "hedge")] == [1]


def test_the_rounder_bound_is_kept_as_an_agreement() -> None:
    found = compare(("en", "More than 300 weavers came."), ("en", "340 weavers came."), relations=INDEPENDENT)
    assert not of_class(found, "figure")
    assert agreements(found, "figure")


def test_a_report_that_has_both_sums_tells_two_things_by_them() -> None:
    one = ("Banks lend 1.4 billion dollars for the purchase.", "The price is 1.9 billion dollars.")
    other = ("Of the 1.9 billion dollars for the purchase most is borrowed.",)
    versions = (version("A", "en", *one), version("B", "en", *other))
    assert not of_class(compare_row(row(versions), context(versions, INDEPENDENT)), "figure", "changed")


def test_listeners_of_two_kinds_are_pointed_out() -> None:
    found = compare(
        ("en", "Anna Keller told reporters that the bridge was safe."),
        ("en", "Anna Keller told the Harbour Gazette that the bridge was safe."),
        relations=INDEPENDENT,
    )
    (audience,) = of_class(found, "attribution", "audience")
    assert audience.severity == 1
    assert audience.message == "Said to whom? A: reporters; B: Harbour Gazette."


def test_the_same_listeners_in_other_words_are_not() -> None:
    found = compare(
        ("en", "Anna Keller told reporters that the bridge was safe."),
        ("en", "Anna Keller told journalists that the bridge was safe."),
        relations=INDEPENDENT,
    )
    assert not of_class(found, "attribution")


def _broken(first: str) -> list[Discrepancy]:
    one = version("A", "en", f"The ferry was stopped by {first} Tsillan, an officer.")
    other = version("B", "en", "Officer Yarekan Tsillan stopped the ferry.")
    third = version("C", "en", "The ferry was stopped, Yarekan Tsillan said.")
    apart = [("A", "B", "independent"), ("A", "C", "independent"), ("B", "C", "independent")]
    return of_class(over_all(one, other, third, relations=apart), "artefact", "broken")


def test_a_broken_name_is_shown_with_those_who_have_it_whole() -> None:
    (broken,) = _broken("Yarkan")
    assert texts(broken) == {"A": "Yarkan", "B": "Yarekan", "C": "Yarekan"}
    assert broken.message == "A has “Yarkan” where B, C have “Yarekan”: probably a broken name."


def test_another_transliteration_is_not_broken() -> None:
    assert not _broken("Jarekan")
    assert not _broken("Yarekan")


def _days(one: tuple[str, ...], other: tuple[str, ...], number: int = 0) -> list[Discrepancy]:
    versions = (version("A", "en", *one), version("B", "en", *other))
    cells = {v.id: (v.alignable()[number].id,) for v in versions if number < len(v.alignable())}
    only_first = Row(row(versions, number).id, {versions[0].id: cells[versions[0].id]})
    return of_class(compare_row(only_first, context(versions, INDEPENDENT)), "date", "elsewhere")


def test_one_event_on_two_days_in_two_rows_is_to_be_checked() -> None:
    (rival,) = _days(
        ("The council will vote on the new harbour bridge on 3 May.",),
        ("The sea was calm.", "On 4 May the council will vote on the new bridge at the harbour."),
    )
    assert rival.severity == 2
    assert texts(rival) == {"A": "3 May", "B": "4 May"}
    assert rival.message == "Dates differ, though not in one row: A: 3 May; B: 4 May."


def test_days_of_two_events_and_days_that_both_have_are_left_alone() -> None:
    vote = "The council will vote on the new harbour bridge on 3 May."
    assert not _days((vote,), ("The sea was calm.", "On 4 May the ferry will carry horses to the island."))
    assert not _days((vote,), ("On 4 May the council will vote on the new harbour bridge.", "It met on 3 May."))


def test_what_is_needed_is_not_all_there_is() -> None:
    found = compare(
        ("en", "No party has reached the 71 seats needed for a majority."),
        ("en", "No party has a majority of the 140 seats in parliament."),
        relations=[("A", "B", "independent")],
    )
    assert not of_class(found, "figure", "changed")
