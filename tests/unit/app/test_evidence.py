"""Reasons in words: figures and days as people write them."""

from __future__ import annotations

import pytest

from reconciler.app.evidence import Calendar, readable
from reconciler.model.row import Reason


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
