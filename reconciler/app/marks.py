"""Which quotation marks the account is written with, so that a sentence of the program's has no others beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reconciler.export.account import cell_text
from reconciler.model.decision import DecisionKind
from reconciler.model.project import Project
from reconciler.text.nesting import DOUBLE

_SINGLE = re.compile(r"[‘‚‹›]|(?<![^\W\d_])’|’(?![^\W\d_])")  # a mark between two letters is an apostrophe
_TYPED = str.maketrans(dict.fromkeys(DOUBLE, '"'))


def as_account(text: str, project: Project) -> str:
    """``text`` with straight quotation marks where the account has those, else as it is.

    What was taken into the account so far tells it; before that, the versions in its language.
    """
    straight = next(filter(None, map(_balance, (_taken(project), _versions(project)))), 0) > 0
    return _SINGLE.sub("'", text.translate(_TYPED)) if straight else text


def _balance(texts: Iterable[str]) -> int:
    """How many more double marks are straight than typographic."""
    return sum(text.count('"') - sum(text.count(mark) for mark in DOUBLE if mark != '"') for text in texts)


def _taken(project: Project) -> Iterator[str]:
    rows = {row.id: row for row in project.rows}
    for row, decision in project.decisions.items():
        if decision.kind is DecisionKind.TAKEN and row in rows:
            yield from (cell_text(project, rows[row], pick) for pick in decision.picks)
        elif decision.kind is DecisionKind.EDITED:
            yield decision.text


def _versions(project: Project) -> Iterator[str]:
    return (version.source.text for version in project.versions if version.language == project.language)
