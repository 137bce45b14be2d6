"""Plain words are never called too slow, however busy the machine; a pattern that explodes is."""

from __future__ import annotations

import pytest

from reconciler.app import search
from reconciler.app.search import Query, find
from reconciler.model.errors import RefusedCommand
from tests.support.projects import ferry, project, version


def test_plain_words_have_no_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "LIMIT", 1e-9)
    monkeypatch.setattr(search, "SECOND_LIMIT", 1e-9)
    assert len(find(ferry(), Query("were hurt"))) == 2


def test_a_pattern_is_tried_again_before_it_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "LIMIT", 1e-9)
    assert len(find(ferry(), Query("were h[u]rt", regex=True))) == 2


def test_a_pattern_that_explodes_is_refused() -> None:
    with pytest.raises(RefusedCommand, match="takes too long"):
        find(project(version("A", "a" * 60 + "!")), Query("(a|aa)+$", regex=True))


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        ("(oil", "a parenthesis is not closed."),
        ("[oil", "a bracket is not closed."),
        ("*oil", "it repeats nothing."),
        ("\\", "The regular expression cannot be understood."),
    ],
)
def test_what_is_wrong_with_a_pattern_is_told_in_words_of_the_program(pattern: str, told: str) -> None:
    with pytest.raises(RefusedCommand) as refused:
        find(ferry(), Query(pattern, regex=True))
    assert refused.value.what.endswith(told)
