"""What only some versions tell."""

from __future__ import annotations

import pytest

from reconciler.discrepancies import compare_row
from tests.unit.discrepancies.versions import compare, context, of_class, row, texts, version


def test_a_part_that_only_one_version_has() -> None:
    found = compare(
        ("en", "Four people were injured, authorities said."),
        ("en", "Four people were injured, authorities said, when rockets damaged a school, two offices and a bakery."),
        relations=[("A", "B", "derived")],
    )
    (part,) = of_class(found, "omission", "part")
    assert texts(part)["B"] == "rockets damaged a school, two offices and a bakery"
    assert "Not in A" in part.message


def test_a_figure_in_another_unit_is_no_missing_part() -> None:
    found = compare(
        ("en", "By noon the slick covered roughly 50 square miles of the sea and was drifting."),
        ("en", "By noon the slick was about 130 square kilometres of the sea and was drifting."),
    )
    assert not of_class(found, "omission", "part")


def test_a_part_that_stands_in_another_row_is_told_with_its_place() -> None:
    versions = (
        version("A", "en", "The ferry sank while a gale from the west broke two masts of the harbour ship."),
        version("B", "en", "The ferry sank.", "A gale broke two masts of a ship in the harbour."),
    )
    found = compare_row(row(versions), context(versions, [("A", "B", "derived")]))
    (moved,) = of_class(found, "omission", "elsewhere")
    assert moved.severity == 1
    assert texts(moved)["B"] == "A gale broke two masts of a ship in the harbour."


def test_a_name_that_stands_elsewhere_is_not_the_part_about_it() -> None:
    versions = (
        version("A", "en", "The ferry sank, and Commander Yarek Tsillan said that no pilot had answered the calls."),
        version("B", "en", "The ferry sank.", "Commander Yarek Tsillan was born in Hull."),
    )
    found = compare_row(row(versions), context(versions, [("A", "B", "derived")]))
    assert not of_class(found, "omission", "elsewhere")


def test_what_a_missing_part_holds_is_not_told_twice_of_independent_reports() -> None:
    found = compare(
        ("en", "The ferry sank near the harbour."),
        ("en", "The ferry sank near the harbour after 22 gulls broke the windows of the bridge."),
        relations=[("A", "B", "independent")],
    )
    assert [d.detail.partition(":")[0] for d in of_class(found, "omission")] == ["part"]


def test_a_row_of_one_voice_is_a_single_source() -> None:
    versions = (
        version("A", "en", "The ferry was doing 22 knots.", "Nobody was hurt."),
        version("B", "de", "Die Fähre fuhr 22 Knoten.", "Niemand wurde verletzt."),
        version("C", "en", "The sea was calm."),
    )
    derived = context(versions, [("A", "B", "derived"), ("A", "C", "independent"), ("B", "C", "independent")])
    alone = row(versions[:2])
    (single,) = of_class(compare_row(alone, derived), "omission", "single")
    assert single.message == (
        "Only A, B have this: a single source, to be verified. They depend on one another and count as one voice."
    )


@pytest.mark.parametrize(("kind", "reported"), [("independent", True), ("unrelated", False)])
def test_what_a_report_of_another_event_says_is_no_single_source(kind: str, reported: bool) -> None:
    versions = [
        version("A", "en", "The bridge was closed."),
        version("B", "en", "The bridge was closed.", "It had opened on 3 May 1961."),
    ]
    within = context(versions, relations=[("A", "B", kind)])
    assert bool(of_class(compare_row(row(versions, 1), within), "omission")) is reported
