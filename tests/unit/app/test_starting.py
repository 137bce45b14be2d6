"""Whose words a row is written with that nothing had been taken for."""

from __future__ import annotations

import pytest

from reconciler.app.starting import started_from
from tests.support.projects import ferry, project, version


@pytest.mark.parametrize(
    ("text", "version"),
    [
        ("Police questioned the captain on Monday.", "vb"),
        ("The captain was questioned at once.", "va"),
        ("Nothing of the kind happened in this port.", None),
        ("", None),
        ("…", None),
    ],
)
def test_the_version_whose_words_they_mostly_are(text: str, version: str | None) -> None:
    told = ferry()
    assert started_from(told, told.rows[2].id, text) == (() if version is None else (version,))


def test_of_two_with_as_many_words_the_one_that_says_less_else_the_first() -> None:
    longer, shorter = "The bridge is shut, police said.", "The bridge is shut."
    told = project(version("A", longer), version("B", shorter), version("C", shorter))
    assert started_from(told, told.rows[0].id, "The bridge is shut.") == ("vb",)
