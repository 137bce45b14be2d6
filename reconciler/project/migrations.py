"""Older project files are brought up to date step by step; newer ones are refused politely."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from reconciler.model.errors import ProjectUnreadable

# 2: times of steps, marks among them, paragraphs and headings of the account, the order of units. A program that knows
# only 1 passes over what it does not know and keeps it.
SCHEMA = 2
OLDEST_READER = 1


def _as_it_is(body: dict[str, Any]) -> dict[str, Any]:
    """Nothing of schema 1 is said otherwise in 2: what is new is absent."""
    return body


# STEPS[n] turns the body of a file of schema n into one of schema n + 1.
STEPS: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = {1: _as_it_is}


def migrated(body: dict[str, Any], name: str) -> dict[str, Any]:
    """The body of ``project.json`` in the present schema.

    Raises:
        ProjectUnreadable: the file asks for a newer program.
        KeyError: the body names no schema.
    """
    if int(body["min_reader"]) > SCHEMA:
        raise ProjectUnreadable(
            f"“{name}” was saved by a newer Reconciler ({body.get('program', 'unknown')}).",
            kept="The file was left as it is.",
            advice="Open it with that version, or update this one.",
        )
    for schema in range(int(body["schema"]), SCHEMA):
        body = STEPS[schema](body)
    return body
