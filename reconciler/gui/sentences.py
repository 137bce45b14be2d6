"""Sentences of the rooms below in the language of the window: why something failed, what was kept, what to do.

Those rooms speak English and know no Qt. A sentence of theirs is known again by its fixed words, as they stand in
``resources/i18n/sentences.json`` (made by ``packaging/sentences.py``); what was filled in is taken out, is itself said
in the language of the window where it can be, and is put into the translation. What is not known stays as it is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QCoreApplication

from reconciler import assets
from reconciler.gui.languages import ENGLISH, spoken
from reconciler.model.errors import ReconcilerError

_LONGEST = 4000
_DEEPEST = 6
_HOLE = re.compile(r"%\d")
_BREAKS = (". ", "! ", "? ", "; ", ") ")
Template = tuple[str, tuple[str, ...]]


def translated(text: str) -> str:
    """``text``, one sentence or several, in the language of the window."""
    return _told(text, 0) if spoken() != ENGLISH and len(text) <= _LONGEST else text


def what_and_advice(error: ReconcilerError) -> str:
    """What happened and what to do, on one line."""
    return " ".join(translated(part) for part in (error.what, error.advice) if part)


def two_lines(error: ReconcilerError) -> tuple[str, str]:
    """What happened; what was kept and what to do."""
    return translated(error.what), " ".join(translated(part) for part in (error.kept, error.advice) if part)


def whole(error: ReconcilerError) -> str:
    """What happened, what was kept and what to do, on one line."""
    return " ".join(translated(part) for part in (error.what, error.kept, error.advice) if part)


def _told(text: str, depth: int) -> str:
    if depth > _DEEPEST or not text.strip():
        return text
    return _one(text, depth) or _in_turn(text, depth)


def _one(text: str, depth: int) -> str:
    """A sentence that is known as a whole; empty if it is not."""
    plain, with_holes = _known()
    if text in plain:
        return QCoreApplication.translate("Sentences", text)
    for template, parts in with_holes:
        values = _filled_in(parts, text)
        if values is not None:
            return _put_together(QCoreApplication.translate("Sentences", template), parts, values, depth)
    return ""


def _in_turn(text: str, depth: int) -> str:
    """Several sentences, as far as they are known; from the first that is not, the text as it is."""
    told, rest = "", text
    while rest.strip():
        whole = _one(rest, depth) if told else ""
        if whole:
            return told + whole
        first, end = next(((known, end) for end in _ends(rest) if (known := _one(rest[:end], depth + 1))), ("", 0))
        if not first:
            break
        told, rest = told + first + rest[end], rest[end + 1 :]
    return told + rest


def _ends(text: str) -> Iterator[int]:
    """Where a sentence may end: the places of the spaces behind them."""
    for mark in _BREAKS:
        at = text.find(mark)
        while at >= 0:
            yield at + 1
            at = text.find(mark, at + 1)


def _put_together(translation: str, parts: tuple[str, ...], values: list[str], depth: int) -> str:
    def value(hole: re.Match[str]) -> str:
        number = int(hole.group()[1:]) - 1
        if not 0 <= number < len(values):
            return hole.group()
        quoted = parts[number].endswith("“") and parts[number + 1].startswith("”")  # names stay as they are
        return values[number] if quoted else _told(values[number], depth + 1)

    return _HOLE.sub(value, translation)


def _filled_in(parts: tuple[str, ...], text: str) -> list[str] | None:
    """What stands in the holes between ``parts``, if ``text`` is made of these; each hole as short as can be."""
    first, *between, last = parts
    if not (text.startswith(first) and text.endswith(last)):
        return None
    at, end, values = len(first), len(text) - len(last), []
    for part in between:
        found = text.find(part, at + 1, end)
        if found < 0:
            return None
        values.append(text[at:found])
        at = found + len(part)
    return [*values, text[at:end]] if at < end else None


@cache
def _known() -> tuple[frozenset[str], tuple[Template, ...]]:
    """Sentences without holes; those with holes and the words around these, the most particular first."""
    everything: list[str] = json.loads(assets.read_text("i18n/sentences.json"))
    plain = frozenset(text for text in everything if not _HOLE.search(text))
    holed = [(text, tuple(_HOLE.split(text))) for text in everything if text not in plain]
    return plain, tuple(sorted(holed, key=lambda t: (-sum(map(len, t[1])), t[0])))
