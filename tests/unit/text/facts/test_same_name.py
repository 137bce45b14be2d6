"""Whether two names are one."""

from __future__ import annotations

import pytest

from reconciler.text.facts import same_name

SAME = [
    ("Shcherbakov", "Schtscherbakow"),
    ("Yuliya", "Julija"),
    ("Zhukovsky", "Schukowski"),
    ("Kiev", "Kyjiw"),
    ("Cologne", "Köln"),
    ("Anna Keller", "Keller"),
    ("Keller", "Keller's"),
    ("President Anna Keller", "Anna Keller"),
    ("Mykhailo Kovalchuk", "Mychajlo Kowaltschuk"),
    ("Volodmy Zelenskyy", "Wolodymyr Selenskyj"),
    ("Ürün", "Urun"),
]
DIFFERENT = [
    ("Iran", "Iraq"),
    ("Austria", "Australia"),
    ("Slovakia", "Slovenia"),
    ("Volodymyr", "Vladimir"),
    ("Joe Larkin", "Hanna Larkin"),
    ("Petrenko", "Marchenko"),
    ("Brown", "Crown"),
    ("Niger", "Nigeria"),
    ("", "Keller"),
]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_spellings_of_one_name(a: str, b: str) -> None:
    assert same_name(a, b)
    assert same_name(b, a)


@pytest.mark.parametrize(("a", "b"), DIFFERENT)
def test_two_names(a: str, b: str) -> None:
    assert not same_name(a, b)
    assert not same_name(b, a)
