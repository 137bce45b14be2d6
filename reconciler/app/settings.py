"""What the editor likes, kept between sessions in one TOML file; never anything of an article."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

VERSION = 1
RECENT = 10


@dataclass(frozen=True, slots=True)
class Settings:
    """The editor's preferences.

    Attributes:
        theme: name of a theme, "" to follow the system.
        zoom: steps of text size, 0 is normal.
        geometry, layout: the window's place and the places of its docks, as Qt writes them, in hexadecimal.
        recent: paths of projects, the latest first.
        keys: keys by action id where the editor changed them.
        auto_advance: after a decision go on to the next undecided row.
        advance_delay: milliseconds before that.
        reduced_motion: nothing blinks or fades.
        letters: size of the letters of menus, lists and dialogs, in percent of the system's.
        language: of the window, "" for the system's.
        engine: id of the translation engine offered first, "" for none.
        hints: whether hints for the first time are still shown.
        guide_step: the step of the newcomer's walk that was read last, from 0.
        preset: the export preset used last.
        dictionaries: paths of German-English dictionaries of the editor's own.
        system_dictionary: whether a dictionary installed on the system is used.
        semantic: a model of meaning the aligner asks, by its folder or package; none for an empty name.
        attribution: how "attribute both" puts it where the editor words it otherwise, by language, in the order of
            ``wordings.WORDINGS``; empty ones are as they come.
        places: by path of a recent project, the row the editor was at when leaving it.
    """

    theme: str = ""
    zoom: int = 0
    geometry: str = ""
    layout: str = ""
    recent: tuple[str, ...] = ()
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    auto_advance: bool = False
    preset: str = "account"
    advance_delay: int = 700
    reduced_motion: bool = False
    letters: int = 100
    language: str = ""
    engine: str = ""
    hints: bool = True
    guide_step: int = 0
    dictionaries: tuple[str, ...] = ()
    system_dictionary: bool = True
    semantic: str = ""
    attribution: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    places: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def opened(self, path: Path) -> Settings:
        """The same with ``path`` as the project used last."""
        name = str(path)
        return replace(self, recent=(name, *(other for other in self.recent if other != name))[:RECENT])

    def left_at(self, path: Path, row: str) -> Settings:
        """The same with the row at which the editor left the project in ``path``; none of projects not listed."""
        places = {**self.places, str(path): (row,)}
        return replace(self, places={name: at for name, at in places.items() if name in self.recent})


def load(path: Path) -> Settings:
    """The settings in ``path``; what is missing, damaged or of the wrong type is as in a fresh program."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return Settings()
    plain = Settings()
    known = {f.name: _read(data.get(f.name), getattr(plain, f.name)) for f in fields(Settings)}
    return Settings(**known)


def save(settings: Settings, path: Path) -> None:
    """Write ``settings`` to ``path``, whole or not at all.

    Raises:
        SaveFailed: the folder or file cannot be written.
    """
    from reconciler.project.files import save_failed, write_whole  # not needed for the first paint

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise save_failed(path, problem) from problem
    write_whole(path, to_toml(settings).encode())


def to_toml(settings: Settings) -> str:
    """``settings`` as TOML."""
    lines = [f"version = {VERSION}"]
    tables: list[str] = []
    for entry in fields(Settings):
        value = getattr(settings, entry.name)
        if isinstance(value, Mapping):
            pairs = (f"{_written(name)} = {_written(texts)}" for name, texts in sorted(value.items()))
            tables += ["", f"[{entry.name}]", *pairs]
        else:
            lines.append(f"{entry.name} = {_written(value)}")
    return "\n".join([*lines, *tables]) + "\n"


def _written(value: str | int | tuple[str, ...]) -> str:
    """A value as TOML; JSON's strings are TOML's but for the delete character."""
    import json

    if isinstance(value, tuple):
        return "[" + ", ".join(_written(part) for part in value) + "]"
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")


def _read(value: Any, plain: Any) -> Any:
    """``value`` if it is of the kind of ``plain``, else ``plain``."""
    if isinstance(plain, tuple):
        good = isinstance(value, list) and all(isinstance(part, str) for part in value)
        return tuple(value) if good else plain
    if isinstance(plain, Mapping):
        if not isinstance(value, dict):
            return plain
        return {name: tuple(keys) for name, keys in value.items() if _is_key_list(keys)}
    return value if type(value) is type(plain) else plain


def _is_key_list(keys: object) -> bool:
    return isinstance(keys, list) and all(isinstance(key, str) for key in keys)
