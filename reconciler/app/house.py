"""The house's forms for the account: how names are spelled, which unit comes first, no date line of a report.

"KYIV, Oct 7 (Agency) - " says where a report was written; in the middle of an account of several it says nothing true.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from reconciler.export.account import House, house_changes
from reconciler.model.command import SetHouseForms
from reconciler.model.house import HouseChange, spelled_otherwise
from reconciler.model.project import Project
from reconciler.model.span import Span
from reconciler.text.dateline import dateline_length
from reconciler.text.unit_order import unit_changes


def house_of(project: Project) -> House:
    """What the house writes otherwise than a text."""

    def changes(text: str, language: str) -> list[HouseChange]:
        begins = dateline_length(text)
        left_out = [HouseChange(Span(0, begins), text[:begins].strip(), "")] if begins else []
        written = (*unit_changes(text, language, project.units), *spelled_otherwise(text, project.house))
        return [*left_out, *(change for change in written if change.span.start >= begins)]

    return changes


def places(project: Project, command: SetHouseForms) -> Iterator[tuple[int, HouseChange]]:
    """What ``command`` would write otherwise in the account as decided so far, each with the number of its row.

    Date lines are left out whatever is picked.
    """
    then = replace(project, house=command.forms, units=command.units)
    house = house_of(then)
    for number, row in enumerate(then.rows, 1):
        for change in dict.fromkeys(house_changes(then, row, house)):
            if change.now:
                yield number, change
