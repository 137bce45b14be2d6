"""Reasons in words: figures and days as people write them."""

from __future__ import annotations

import pytest

from reconciler.app.evidence import Calendar, foremost, readable
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Reading
from reconciler.model.ids import RowId, VersionId
from reconciler.model.row import Reason
from reconciler.model.span import Span


@pytest.mark.parametrize(
    ("kind", "raw", "shown"),
    [
        ("figure", "12|12|person|count = 12|12||count", "12 person = 12"),
        ("figure", "10|15|km|distance", "10–15 km"),
        ("date", "weekday=0", "Monday"),
        ("date", "weekday=6", "Sunday"),
        ("date", "month=5", "May"),
        ("date", "year=2024", "2024"),
        ("date", "season=summer", "summer"),
        ("word", "a|b", "a|b"),
    ],
)
def test_reasons_in_words(kind: str, raw: str, shown: str) -> None:
    assert readable(Reason(kind, raw, 0.5)) == shown


def test_days_may_be_named_in_another_language() -> None:
    german = Calendar(["Mo", "Di", "Mi"].__getitem__, ["", "Januar", "Februar"].__getitem__)
    assert readable(Reason("date", "weekday=2", 1.0), german) == "Mi"
    assert readable(Reason("date", "month=1", 1.0), german) == "Januar"


def found(*readings: Reading) -> Discrepancy:
    return Discrepancy("key", RowId("r1"), DiscrepancyClass.OMISSION, 2, readings, "Only in B: “by night”. Not in A.")


def test_of_words_that_a_version_lacks_those_are_gone_to_that_others_have() -> None:
    a, b = VersionId("a"), VersionId("b")
    lacking, having = Reading(a, Span(4, 6), "14", "absent"), Reading(b, Span(9, 17), "by night")
    assert foremost(found(lacking, having)) == having
    assert foremost(found(Reading(a, Span(4, 6), "14", "elsewhere"), having)) == having
    assert foremost(found(Reading(a, None, ""), having)) == having
    assert foremost(found(lacking)) == lacking
    assert foremost(found(Reading(a, None, ""))) is None
