"""Everything an editor can do, as data: menus, toolbar, palette, key list and help are made from this catalogue."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from reconciler.app.action import Action
from reconciler.app.project_actions import EDIT, FILE
from reconciler.app.row_actions import ALIGN, DECIDE
from reconciler.app.view_actions import GO, HELP, VIEW

__all__ = ["CATALOGUE", "Action", "catalogue", "conflicts", "of_menu"]

CATALOGUE: tuple[Action, ...] = (*FILE, *EDIT, *DECIDE, *ALIGN, *GO, *VIEW, *HELP)


def catalogue(overrides: Mapping[str, Iterable[str]] | None = None) -> tuple[Action, ...]:
    """All actions, with the editor's own keys where there are any; unknown ids in ``overrides`` do nothing."""
    own = overrides or {}
    return tuple(replace(a, keys=tuple(own[a.id])) if a.id in own else a for a in CATALOGUE)


def of_menu(actions: Iterable[Action], menu: str) -> list[list[Action]]:
    """The actions of one menu, section by section."""
    sections: dict[int, list[Action]] = defaultdict(list)
    for action in actions:
        if action.menu == menu:
            sections[action.section].append(action)
    return [sections[number] for number in sorted(sections)]


def conflicts(actions: Iterable[Action]) -> dict[str, tuple[str, ...]]:
    """Keys claimed by more than one action: the key and the ids of those that claim it."""
    claims: dict[str, list[str]] = defaultdict(list)
    for action in actions:
        for key in action.keys:
            claims[key].append(action.id)
    return {key: tuple(ids) for key, ids in claims.items() if len(ids) > 1}
