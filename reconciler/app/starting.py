"""Whose words an editor started from who wrote a row that nothing had been taken for."""

from __future__ import annotations

import re
from collections import Counter

from reconciler.export.account import cell_text
from reconciler.model.ids import RowId, VersionId
from reconciler.model.project import Project

ENOUGH = 0.5  # of the words written, that stand in a version's
_WORD = re.compile(r"\w+")


def started_from(project: Project, row: RowId, text: str) -> tuple[VersionId, ...]:
    """The version of the row that has most of the words in ``text``; none that has less than half of them.

    Of versions that have as many, the one that says fewest other words, then the first one.
    """
    written, held = _words(text), project.row(row)
    number = written.total()
    if not number:
        return ()
    told = {v.id: _words(cell_text(project, held, v.id)) for v in project.versions if v.id in held.cells}
    shared = {version: (written & words).total() for version, words in told.items()}
    best = max(shared, key=lambda version: (shared[version], -told[version].total()), default=None)
    return (best,) if best is not None and shared[best] >= ENOUGH * number else ()


def _words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.casefold()))
