"""Versions that say the same word for word are compared once, and what is found names them all."""

from __future__ import annotations

from itertools import combinations

from reconciler.discrepancies import compare_row
from reconciler.discrepancies.row.side import sides
from reconciler.discrepancies.telling.copies import copies_of
from reconciler.model.discrepancy import Findings
from reconciler.model.version import Version
from tests.unit.discrepancies.versions import agreements, context, of_class, row, version

AGENCY = "Six ships are at work, the coastguard of Hull said."
COURIER = "Five ships are at work, said the coastguard."


def versions(*sentences: tuple[str, str]) -> tuple[Version, ...]:
    return tuple(version(sign, language, text) for sign, (language, text) in zip("ABCDEFG", sentences, strict=False))


def found(*sentences: tuple[str, str], derived: tuple[str, ...]) -> Findings:
    """What is found in one row; the versions in one word of ``derived`` depend on one another."""
    present = versions(*sentences)
    relations = [
        (a, b, "derived" if any(a in group and b in group for group in derived) else "independent")
        for a, b in combinations("ABCDEFG"[: len(present)], 2)
    ]
    return compare_row(row(present), context(present, relations))


def test_a_finding_names_all_that_say_the_same_in_column_order() -> None:
    told = found(("en", AGENCY), ("en", COURIER), ("en", AGENCY), ("en", COURIER), derived=("AC", "BD"))
    (figure,) = of_class(told, "figure")
    assert figure.message == "Figures differ: A, C: Six ships; B, D: Five ships."
    assert [(str(r.version), r.text) for r in figure.readings] == [
        ("A", "Six"),
        ("B", "Five"),
        ("C", "Six"),
        ("D", "Five"),
    ]


def test_an_agreement_names_them_as_well() -> None:
    told = found(("en", AGENCY), ("de", "Sechs Schiffe sind bei der Arbeit."), ("en", AGENCY), derived=("AC",))
    (same,) = agreements(told, "figure")
    assert same.message == "The same value in another form: A, C: Six; B: Sechs."


def test_a_slip_is_told_of_each_version_that_has_it() -> None:
    slip = "Six ships ships are at work."
    told = found(("en", slip), ("en", COURIER), ("en", slip), derived=("AC",))
    assert {d.message for d in of_class(told, "artefact")} == {
        "A has a word twice: “ships ships”.",
        "C has a word twice: “ships ships”.",
    }


def test_what_stands_otherwise_to_a_third_is_no_copy() -> None:
    present = versions(("en", AGENCY), ("en", COURIER), ("en", AGENCY))
    relations = [("A", "C", "derived"), ("A", "B", "independent"), ("B", "C", "derived")]
    within = context(present, relations)
    assert not copies_of(sides(row(present), within), within).others


def test_equal_words_of_independent_reports_stay_two_voices() -> None:
    present = versions(("en", AGENCY), ("en", COURIER), ("en", AGENCY))
    within = context(present, [("A", "C", "independent")])
    assert len(copies_of(sides(row(present), within), within).first) == 3
