from __future__ import annotations

import pytest
from py3langid import rank

from reconciler.model.languages import is_language


@pytest.mark.parametrize(
    ("code", "known"),
    [
        ("en", True),
        ("de", True),
        ("sw", True),
        ("und", True),
        ("xx", False),
        ("EN", False),
        ("deu", False),
        ("", False),
    ],
)
def test_what_names_a_language(code: str, *, known: bool) -> None:
    assert is_language(code) is known


def test_every_language_that_is_recognised_can_be_named() -> None:
    recognised = {code for code, _ in rank("The ferry ran aground.")} - {"zxx"}  # for what is no language
    assert [code for code in sorted(recognised) if not is_language(code)] == []
