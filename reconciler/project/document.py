"""The project file ``NAME.reconciler``: a zip with the sources as imported, the project and its history.

mimetype                 stored, first
project.json             schema, min_reader, program, project; entries this program does not know are kept
history.json             the steps undo can take back, and the project they start from
sources/SHA256.EXT       each source as it came in
texts/SHA256.txt         its decoded text, by which every offset counts
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import Any

from reconciler import __version__
from reconciler.model.command import AddVersions, Command
from reconciler.model.errors import ChangedOutside, ProjectUnreadable, RefusedCommand, SaveFailed
from reconciler.model.project import Project
from reconciler.model.version import Source, Version
from reconciler.project.archive import packed, unpacked
from reconciler.project.codec import command_from_json, command_to_json, from_json, to_json
from reconciler.project.files import save_failed, write_whole
from reconciler.project.history import History, replayed
from reconciler.project.invariants import check
from reconciler.project.migrations import OLDEST_READER, SCHEMA, migrated

SUFFIX = ".reconciler"
_OWN = ("schema", "min_reader", "program", "project")
# What reading data of an unexpected shape may raise.
BROKEN = (ValueError, TypeError, KeyError, ArithmeticError, IndexError, AttributeError, RecursionError)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a project file held: the project with its history, and the file's SHA-256."""

    history: History
    digest: str
    history_lost: bool = False


def encode(history: History) -> bytes:
    """The bytes of a project file."""
    project = history.project
    sources = {source.digest: source for source in _sources(history)}
    known = {
        "schema": SCHEMA,
        "min_reader": OLDEST_READER,
        "program": __version__,
        "project": to_json(replace(_bare(project), unknown={})),
    }
    steps = {
        "base": to_json(replace(_bare(history.base), unknown={})),
        "done": [command_to_json(_bare_command(step.command)) for step in history.done],
        "undone": [command_to_json(_bare_command(step.command)) for step in history.undone],
    }
    entries = {"project.json": _dump({**project.unknown, **known}), "history.json": _dump(steps)}
    for digest, source in sorted(sources.items()):
        entries[f"sources/{digest}{_suffix(source)}"] = source.data
        entries[f"texts/{digest}.txt"] = source.text.encode("utf-8", "surrogatepass")
    return packed(entries)


def decode(data: bytes, name: str) -> Loaded:
    """The project in the bytes of a project file; a history that no longer fits is left behind and said so.

    Raises:
        ProjectUnreadable: damaged, foreign, hostile or newer than this program.
    """
    entries = unpacked(data, name)
    digest = digest_of_bytes(data)
    try:
        body = migrated(json.loads(entries["project.json"]), name)
        sources = _contents(entries)
        project = _filled(from_json(Project, body["project"]), sources)
        project = replace(project, unknown={k: v for k, v in body.items() if k not in _OWN})
        check(project)
    except (RefusedCommand, *BROKEN) as problem:
        raise ProjectUnreadable(
            f"“{name}” is damaged: its contents do not fit together.",
            kept="The file was left as it is.",
            advice=f"Open the previous version “{name}~” beside it, or a backup.",
        ) from problem
    history = _history(entries, sources, project)
    return Loaded(history or History(project), digest, history_lost=history is None)


def save(
    history: History,
    path: Path,
    *,
    expected: str | None = None,
    announce: Callable[[str], None] | None = None,
) -> str:
    """Write a project file whole, keeping the previous one as ``NAME~``.

    Args:
        history: the project and its steps.
        path: the project file.
        expected: SHA-256 of the file as this program last saw it; ``None`` if it may be replaced unseen.
        announce: told the SHA-256 of the new file right before it takes the place of the old one.

    Returns:
        The SHA-256 of the file written.

    Raises:
        ChangedOutside: the file on disk is not the expected one.
        SaveFailed: it could not be written; the old file is untouched.
    """
    if expected is not None:
        _check_unchanged(path, expected)
    data = encode(history)
    digest = digest_of_bytes(data)

    def verify(temporary: Path) -> None:
        if temporary.read_bytes() != data:
            raise SaveFailed(
                f"“{path.name}” did not reach the disk as it was written.",
                kept="The old file is untouched.",
                advice="Check the disk, or save in another folder.",
            )
        if announce is not None:
            announce(digest)

    write_whole(path, data, keep_previous=True, verify=verify)
    return digest


def _check_unchanged(path: Path, expected: str) -> None:
    try:
        found = digest_of(path)
    except FileNotFoundError:
        return
    except OSError as problem:
        raise save_failed(path, problem) from problem
    if found != expected:
        raise ChangedOutside(
            f"“{path.name}” was changed by another program since it was opened.",
            kept="Neither version was touched.",
            advice="Save under another name, or replace the file on disk.",
        )


def load(path: Path) -> Loaded:
    """Open a project file.

    Raises:
        ProjectUnreadable: it cannot be read, or does not hold a project.
    """
    try:
        data = path.read_bytes()
    except OSError as problem:
        raise ProjectUnreadable(
            f"“{path.name}” cannot be opened: {problem.strerror or problem}.",
            advice="Check the name and your rights to read it.",
        ) from problem
    return decode(data, path.name)


def digest_of_bytes(data: bytes) -> str:
    """The SHA-256 of a file's contents in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def digest_of(path: Path) -> str:
    """The SHA-256 of a file in hexadecimal."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _history(entries: Mapping[str, bytes], sources: Mapping[str, Source], project: Project) -> History | None:
    """The steps in the file, if they still lead to the project in it."""
    try:
        steps: dict[str, Any] = json.loads(entries["history.json"])
        base = _filled(from_json(Project, steps["base"]), sources)
        base = replace(base, unknown=project.unknown)
        done = [_filled_command(command_from_json(c), sources) for c in steps["done"]]
        undone = [_filled_command(command_from_json(c), sources) for c in steps["undone"]]
        history = replayed(base, done, undone)
    except (*BROKEN, RefusedCommand):
        return None
    return history if history.project == project else None


def _sources(history: History) -> list[Source]:
    commands = [step.command for step in (*history.done, *history.undone)]
    added = [v for command in commands if isinstance(command, AddVersions) for v in command.versions]
    return [v.source for v in (*history.base.versions, *history.project.versions, *added)]


def _contents(entries: Mapping[str, bytes]) -> dict[str, Source]:
    """Sources by digest, with data and text only."""
    found = {}
    for name, data in entries.items():
        if name.startswith("sources/"):
            digest = PurePath(name).name.partition(".")[0]
            text = entries[f"texts/{digest}.txt"].decode("utf-8", "surrogatepass")
            found[digest] = Source("", data, text, "", "", digest)
    return found


def _bare(project: Project) -> Project:
    return replace(project, versions=tuple(_bare_version(v) for v in project.versions))


def _bare_version(version: Version) -> Version:
    return replace(version, source=replace(version.source, data=b"", text=""))


def _bare_command(command: Command) -> Command:
    if isinstance(command, AddVersions):
        return replace(command, versions=tuple(_bare_version(v) for v in command.versions))
    return command


def _filled(project: Project, sources: Mapping[str, Source]) -> Project:
    return replace(project, versions=tuple(_filled_version(v, sources) for v in project.versions))


def _filled_version(version: Version, sources: Mapping[str, Source]) -> Version:
    content = sources[version.source.digest]
    return replace(version, source=replace(version.source, data=content.data, text=content.text))


def _filled_command(command: Command, sources: Mapping[str, Source]) -> Command:
    if isinstance(command, AddVersions):
        return replace(command, versions=tuple(_filled_version(v, sources) for v in command.versions))
    return command


def _suffix(source: Source) -> str:
    suffix = PurePath(source.name).suffix.lower()
    return suffix if suffix.isascii() and suffix[1:].isalnum() else ".txt"


def _dump(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
