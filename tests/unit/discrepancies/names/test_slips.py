"""One name that two versions spell otherwise."""

from __future__ import annotations

import pytest

from reconciler.model.discrepancy import Discrepancy
from tests.unit.discrepancies.versions import of_class, over_all, texts, version

SLIPS = [
    ("en", "Later Estela Corvo left.", "en", "Later Estella Corvo left.", "independent"),
    ("en", "Later Marit Oskvold left.", "en", "Later Marit Oskwold left.", "independent"),
    ("en", "Later Irma Vasko left.", "en", "Later Irma Vasco left.", "derived"),
    ("en", "Later Josefa Lindahl left.", "en", "Later Josepha Lindahl left.", "independent"),
    ("de", "Danach ging Ruth Ondaatje.", "de", "Danach ging Ruth Ondatje.", "independent"),
    ("en", "Later Ruth Ondaatje left.", "de", "Danach ging Ruth Ondatje.", "derived"),
]


def spelled(left: str, one: str, right: str, other: str, relation: str = "independent") -> list[Discrepancy]:
    found = over_all(version("A", left, one), version("B", right, other), relations=[("A", "B", relation)])
    return of_class(found, "name", "slip")


@pytest.mark.parametrize(("left", "one", "right", "other", "relation"), SLIPS)
def test_a_slip_in_a_name_is_told(left: str, one: str, right: str, other: str, relation: str) -> None:
    (slip,) = spelled(left, one, right, other, relation)
    assert slip.severity == 1
    assert slip.message.startswith("A name is spelled in two ways: A: ")


NONE = [
    ("en", "Later Danylo Horvenko left.", "en", "Later Danilo Horvenko left."),  # two transliterations
    ("en", "Later Oleh Tirhov left.", "de", "Danach ging Oleh Tirchow."),
    ("en", "They came from Velmark.", "de", "Das waren Velmarks Bauern."),
    ("en", "Later Marit Oskvold left.", "en", "Later Oskvold left."),
    ("en", "They met in Kyiv.", "en", "They met in Kiev."),
    ("en", "Later Tomas Horvel left.", "en", "Later Thomas Horvel left."),
    ("en", "Later Irma Vasko left.", "en", "Later Otto Vasco left."),
    ("en", "Later Irma Lind left.", "de", "Danach ging Irma Linde."),
]


@pytest.mark.parametrize(("left", "one", "right", "other"), NONE)
def test_forms_and_transliterations_are_no_slips(left: str, one: str, right: str, other: str) -> None:
    assert not spelled(left, one, right, other)


def test_the_words_that_part_are_shown_with_all_who_write_them() -> None:
    found = over_all(
        version("A", "en", "Later Estela Corvo left."),
        version("B", "en", "Later Estella Corvo left."),
        version("C", "de", "Danach ging Estela Corvo."),
    )
    (slip,) = of_class(found, "name", "slip")
    assert texts(slip) == {"A": "Estela", "B": "Estella", "C": "Estela"}


def test_given_names_that_nobody_knows_may_be_one() -> None:
    found = over_all(
        version("A", "en", "The firm of Hendrik Moll did not pay."),
        version("B", "en", "Customers will be paid, said Henrik Moll."),
        relations=[("A", "B", "independent")],
    )
    assert of_class(found, "name", "given name")


GIVEN = [
    ("The dam will hold, Mayor Ann Wills said.", "The dam will hold, Mayor Anne Wills said."),
    ("Mayor Lea Corvo said the dam would hold.", "The dam would hold, said Lee Corvo, the mayor."),
    ("Later Hendrik Moll left.", "Later Henrik Moll left."),
]


@pytest.mark.parametrize(("one", "other"), GIVEN)
def test_given_names_a_letter_apart_in_one_row_are_told(one: str, other: str) -> None:
    found = over_all(version("A", "en", one), version("B", "en", other), relations=[("A", "B", "independent")])
    assert of_class(found, "name", "given name")


def test_an_ending_makes_another_given_name() -> None:
    (slip,) = spelled("en", "Later Erik Oskvold left.", "en", "Later Erika Oskvold left.")
    assert texts(slip) == {"A": "Erik", "B": "Erika"}


def test_who_names_both_names_two_people() -> None:
    found = over_all(
        version("A", "en", "Ann Wills met her sister Anne Wills."),
        version("B", "en", "Anne Wills met her sister."),
        relations=[("A", "B", "independent")],
    )
    assert not of_class(found, "name", "given name")
    assert not of_class(found, "name", "slip")
