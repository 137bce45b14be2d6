"""Nouns and commands as JSON and back, made from their type annotations.

Spans become ``[start, end]``; bytes become base64; a command carries its name under ``do``. A reader is given the
type it expects, so data from outside can make nothing but values of the model.
"""

from __future__ import annotations

import base64
import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from math import isfinite
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

from reconciler.model.command import Command
from reconciler.model.span import Span

Convert = Callable[[Any], Any]
# What reading data of an unexpected shape may raise.
BROKEN = (ValueError, TypeError, KeyError, ArithmeticError, IndexError, AttributeError, RecursionError)
WHEN = "when"  # beside the entries of a command: the time it was carried out; no command has an entry of that name
_COMMANDS = {kind.__name__: kind for kind in get_args(Command)}


def to_json(value: object) -> Any:
    """``value`` (a dataclass of the model) as what ``json.dumps`` takes; fields at their default are left out."""
    kind: Any = type(value)
    return _writer(kind)(value)


def from_json(kind: Any, data: Any) -> Any:
    """The value of type ``kind`` that ``data`` describes; unknown entries are passed over.

    Raises:
        ValueError, TypeError, KeyError, ArithmeticError: the data does not describe such a value.
    """
    return _reader(kind)(data)


def command_to_json(command: Command) -> dict[str, Any]:
    """A command with its name."""
    return {"do": type(command).__name__, **to_json(command)}


def command_from_json(data: Mapping[str, Any]) -> Command:
    """The command that ``data`` names.

    Raises:
        ValueError, TypeError, KeyError, ArithmeticError: the data names no command of this program.
    """
    command: Command = from_json(_COMMANDS[data["do"]], data)
    return command


def _same(value: Any) -> Any:
    return value


@cache
def _writer(kind: Any) -> Convert:
    if isinstance(kind, NewType):
        return _same
    if kind in _SIMPLE:
        return _SIMPLE[kind][0]
    if isinstance(kind, type) and is_dataclass(kind):
        return _dataclass_writer(kind)
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        (inner,) = (a for a in arguments if a is not type(None))
        write = _writer(inner)
        return lambda value: None if value is None else write(value)
    return _collection_writer(origin, arguments)


def _collection_writer(origin: Any, arguments: tuple[Any, ...]) -> Convert:
    if origin is tuple and arguments[-1] is not Ellipsis:
        parts = tuple(_writer(a) for a in arguments)
        return lambda value: [write(item) for write, item in zip(parts, value, strict=True)]
    if origin in (tuple, frozenset):
        write = _writer(arguments[0])
        plain = write is _same
        if origin is frozenset:
            return lambda value: sorted(value) if plain else [write(item) for item in value]
        return list if plain else lambda value: [write(item) for item in value]
    if origin is Mapping:
        write = _writer(arguments[1])
        return lambda value: {str(key): write(item) for key, item in value.items()}
    return _same


def _dataclass_writer(kind: type[Any]) -> Convert:
    hints = get_type_hints(kind)
    parts = [(f.name, _writer(hints[f.name]), _default(f)) for f in fields(kind) if f.init]

    def write(value: Any) -> dict[str, Any]:
        result = {}
        for name, convert, default in parts:
            item = getattr(value, name)
            if item != default:
                result[name] = convert(item)
        return result

    return write


def _default(part: Field[Any]) -> Any:
    """What an absent entry stands for; ``MISSING`` where the entry must be there."""
    return part.default_factory() if part.default_factory is not MISSING else part.default


@cache
def _reader(kind: Any) -> Convert:
    if isinstance(kind, NewType):
        return _text
    if kind in _SIMPLE:
        return _SIMPLE[kind][1]
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind
    if isinstance(kind, type) and is_dataclass(kind):
        return _dataclass_reader(kind)
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        (inner,) = (a for a in arguments if a is not type(None))
        read = _reader(inner)
        return lambda data: None if data is None else read(data)
    return _collection_reader(origin, arguments)


def _collection_reader(origin: Any, arguments: tuple[Any, ...]) -> Convert:
    if origin is tuple and arguments[-1] is not Ellipsis:
        parts = tuple(_reader(a) for a in arguments)
        return lambda data: tuple(read(item) for read, item in zip(parts, _list(data), strict=True))
    if origin in (tuple, frozenset):
        read = _reader(arguments[0])
        return lambda data: origin(map(read, _list(data)))
    if origin is Mapping:
        key, read = _reader(arguments[0]), _reader(arguments[1])
        return lambda data: {key(k): read(item) for k, item in _object(data).items()}
    return _same


def _dataclass_reader(kind: type[Any]) -> Convert:
    hints = get_type_hints(kind)
    parts = [(f.name, _reader(hints[f.name])) for f in fields(kind) if f.init]

    def read(data: Any) -> Any:
        given = _object(data)
        return kind(**{name: convert(given[name]) for name, convert in parts if name in given})

    return read


def _text(data: Any) -> str:
    if not isinstance(data, str):
        raise TypeError(f"text expected, found {type(data).__name__}")
    return data


def _object(data: Any) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise TypeError(f"object expected, found {type(data).__name__}")
    return data


def _list(data: Any) -> list[Any]:
    if not isinstance(data, list):
        raise TypeError(f"list expected, found {type(data).__name__}")
    return data


def _span(data: Any) -> Span:
    start, end = _list(data)
    return Span(_whole(start), _whole(end))


def _number(data: Any) -> float:
    if not isinstance(data, int | float) or isinstance(data, bool) or not isfinite(data):
        raise TypeError(f"number expected, found {data!r:.20}")
    return float(data)


def _truth(data: Any) -> bool:
    if not isinstance(data, bool):
        raise TypeError(f"truth value expected, found {type(data).__name__}")
    return data


def _whole(data: Any) -> int:
    if not isinstance(data, int) or isinstance(data, bool):
        raise TypeError(f"whole number expected, found {type(data).__name__}")
    return data


_SIMPLE: dict[Any, tuple[Convert, Convert]] = {
    str: (_same, _text),
    int: (_same, _whole),
    float: (_same, _number),
    bool: (_same, _truth),
    object: (_same, _same),
    bytes: (lambda value: base64.b64encode(value).decode("ascii"), base64.b64decode),
    date: (date.isoformat, date.fromisoformat),
    Decimal: (str, Decimal),
    Span: (lambda span: [span.start, span.end], _span),
}
