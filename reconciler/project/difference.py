"""What turns one project into another, as little JSON as that takes: for the places of a history one can start from.

Rows, versions and notes that both hold are named by their place, decisions and the like by those that differ.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

from reconciler.model.project import Project
from reconciler.model.version import Version
from reconciler.project.codec import from_json, to_json

_LISTS = frozenset({"versions", "rows", "notes"})
_MAPPINGS = frozenset({"decisions", "layout", "rulings"})
_NAMES = frozenset(f.name for f in fields(Project) if f.init) - {"unknown", "foreign"}
NEW = -1  # in the place of a place: the next one that is written out


def difference(wanted: Project, given: Project) -> dict[str, Any]:
    """What makes ``wanted`` of ``given``; versions are written without what their sources hold."""
    found = {}
    for name in sorted(_NAMES):
        ours, theirs = getattr(wanted, name), getattr(given, name)
        if ours is theirs or ours == theirs:
            continue
        if name in _LISTS:
            found[name] = _list(name, ours, theirs)
        elif name in _MAPPINGS:
            changed = {key: value for key, value in ours.items() if theirs.get(key) is not value}
            found[name] = {"set": _written(name, changed), "gone": [key for key in theirs if key not in ours]}
        else:
            found[name] = _written(name, ours)
    return found


def restored(data: Mapping[str, Any], given: Project, filled: Callable[[Version], Version]) -> Project:
    """What ``difference`` was made for.

    Args:
        data: its answer.
        given: the project it was made against.
        filled: gives a version what its source holds.

    Raises:
        ValueError, TypeError, KeyError, IndexError, ArithmeticError, AttributeError: the data is of something else.
    """
    values: dict[str, Any] = {}
    for name, change in data.items():
        if name not in _NAMES:
            raise KeyError(name)
        theirs = getattr(given, name)
        if name in _LISTS:
            values[name] = tuple(_items(name, change, theirs, filled))
        elif name in _MAPPINGS:
            gone = set(change["gone"])
            kept = {key: value for key, value in theirs.items() if key not in gone}
            values[name] = {**kept, **_read(name, change["set"])}
        else:
            values[name] = _read(name, change)
    return replace(given, **values)


def _list(name: str, ours: Sequence[Any], theirs: Sequence[Any]) -> dict[str, Any]:
    """Runs of places, as ``[first, number]``, and the items that have none."""
    places = {id(item): place for place, item in enumerate(theirs)}
    runs: list[list[int]] = []
    for item in ours:
        place = places.get(id(item), NEW)
        last = runs[-1] if runs else [NEW - 1, 0]
        if place == (NEW if last[0] == NEW else last[0] + last[1]):
            last[1] += 1
        else:
            runs.append([place, 1])
    fresh = tuple(item for item in ours if id(item) not in places)
    return {"runs": runs, "new": _written(name, tuple(map(_bare, fresh)))}


def _items(
    name: str, change: Mapping[str, Any], theirs: Sequence[Any], filled: Callable[[Version], Version]
) -> Iterator[Any]:
    fresh = iter(_read(name, change["new"]))
    for first, number in change["runs"]:
        for place in range(first, first + number):
            if first != NEW:
                yield theirs[place]
                continue
            item = next(fresh, None)
            if item is None:
                raise ValueError(f"{name} are missing")
            yield filled(item) if isinstance(item, Version) else item


def _bare(item: object) -> object:
    return replace(item, source=replace(item.source, data=b"", text="")) if isinstance(item, Version) else item


def _written(name: str, value: object) -> Any:
    """A field of a project as JSON; ``None`` for its default."""
    fields_given: dict[str, Any] = {name: value}
    return to_json(replace(Project(), **fields_given)).get(name)


def _read(name: str, data: Any) -> Any:
    return getattr(from_json(Project, {} if data is None else {name: data}), name)
