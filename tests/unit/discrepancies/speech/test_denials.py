"""Who denies it."""

from __future__ import annotations

import pytest

from reconciler.discrepancies import compare_row
from tests.unit.discrepancies.versions import context, of_class, row, version

OTHERS = ("Sarvia says that Moldrea began it.", "Moldrea says that Sarvia began it.")


@pytest.mark.parametrize(
    ("language", "denial", "reported"),
    [
        ("en", "Moldrea denied having shelled the harbour town.", True),
        ("en", "Sarvia denied having shelled the harbour town.", False),
        ("de", "Moldrea bestritt, die Hafenstadt beschossen zu haben.", True),
        ("en", "Moldrea denied that it had asked for talks.", False),
    ],
)
def test_another_who_denies_it_is_told_where_both_are_known(language: str, denial: str, reported: bool) -> None:
    one = version("A", "en", "Sarvia denied having shelled the harbour town.", *OTHERS)
    other = version("B", language, denial, *OTHERS)
    found = of_class(compare_row(row([one, other]), context([one, other])), "attribution", "speaker")
    assert [d.severity for d in found] == ([3] if reported else [])


def test_a_spokesman_who_is_not_known_elsewhere_denies_nothing_else() -> None:
    one = version("A", "en", "Sarvia denied having shelled the harbour town.")
    other = version("B", "en", "Mo Lind denied having shelled the harbour town.")
    assert not of_class(compare_row(row([one, other]), context([one, other])), "attribution", "speaker")
