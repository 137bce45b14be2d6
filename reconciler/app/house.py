"""The house's forms for the account: how names are spelled, and which unit comes first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from reconciler.export.account import House, house_changes
from reconciler.model.command import SetHouseForms
from reconciler.model.house import HouseChange, spelled_otherwise
from reconciler.model.project import Project
from reconciler.text.unit_order import unit_changes


def house_of(project: Project) -> House:
    """What the house writes otherwise than a text."""

    def changes(text: str, language: str) -> list[HouseChange]:
        return [*unit_changes(text, language, project.units), *spelled_otherwise(text, project.house)]

    return changes


def places(project: Project, command: SetHouseForms) -> Iterator[tuple[int, HouseChange]]:
    """What ``command`` would write otherwise in the account as decided so far, each with the number of its row."""
    then = replace(project, house=command.forms, units=command.units)
    house = house_of(then)
    for number, row in enumerate(then.rows, 1):
        for change in dict.fromkeys(house_changes(then, row, house)):
            yield number, change
