"""What is decided once: which names have several spellings, and which conflicts come back."""

from __future__ import annotations

from reconciler.app.once import same_conflict, spellings
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Reading
from reconciler.model.ids import RowId, VersionId
from tests.unit.discrepancies.versions import context, version


def forms(*said: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The spellings in versions that are given as language and sentences."""
    versions = [version(sign, *one) for sign, one in zip("ABCD", said, strict=False)]
    return spellings(versions, context(versions).facts)


def test_spellings_of_one_name_the_more_frequent_first() -> None:
    found = forms(
        ("en", "Voroshka spoke to the crew.", "The crew heard Voroshka."),
        ("en", "Voroschka spoke to the crew."),
    )
    assert found == [("Voroshka", "Voroschka")]


def test_exonyms_of_one_place_are_spellings() -> None:
    assert forms(("en", "The ship left Kiev."), ("en", "The ship left Kyiv."), ("en", "Kyiv was quiet.")) == [
        ("Kyiv", "Kiev")
    ]


def test_a_longer_form_a_people_and_a_date_line_are_none() -> None:
    assert forms(("en", "Olha Voroshka spoke."), ("en", "Voroshka spoke.")) == []
    assert forms(("en", "Troops came from Russia."), ("en", "Russian troops came.")) == []
    assert forms(("en", "KALDRA (Reuters) - The ship sank off Kaldra."), ("en", "The ship sank off Kaldra.")) == []


def conflict(key: str, *values: str, kind: DiscrepancyClass = DiscrepancyClass.FIGURE) -> Discrepancy:
    readings = tuple(Reading(VersionId(sign), None, value) for sign, value in zip("AB", values, strict=True))
    return Discrepancy(key, RowId(key), kind, 3, readings, "")


def test_a_conflict_comes_back_where_the_same_readings_part() -> None:
    first, turned, other = conflict("1", "640", "460"), conflict("2", "460", "640"), conflict("3", "640", "450")
    dated = conflict("4", "640", "460", kind=DiscrepancyClass.DATE)
    assert same_conflict([first, turned, other, dated], [first]) == [first, turned]
