"""Commands on versions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace

from reconciler.model.command import (
    AddVersions,
    Changes,
    DescribeVersion,
    MoveVersion,
    RemoveVersion,
    SetTranslations,
)
from reconciler.model.decision import Decision, DecisionKind, Note
from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import NoteId, RowId, SentenceId, VersionId, version_of
from reconciler.model.project import Project
from reconciler.model.version import UNKNOWN, Translation, Version
from reconciler.project.adopt import adopt
from reconciler.project.settle import sentence_at, settle


def add(project: Project, command: AddVersions) -> tuple[Project, Changes]:
    """Add versions as columns on the right, with the rows that hold old and new sentences.

    The first ones give the account its language, if none of them is in the one it has.
    """
    known = {version.id for version in project.versions}
    if any(version.id in known for version in command.versions):
        raise RefusedCommand("This version is already in the project.", kept="Nothing was changed.")
    grown = replace(project, versions=project.versions + command.versions, relations=command.alignment.relations)
    if not project.versions:
        grown = replace(grown, language=_spoken(command.versions, project.language))
    guests = {sentence.id for version in command.versions for sentence in version.sentences}
    rows, counter = adopt(grown, command.alignment.rows, guests if command.upheld else None)
    result = _noted(settle(replace(grown, counter=counter), rows), command.notes)
    return result, _everything(result)


def _noted(project: Project, notes: Sequence[Note]) -> Project:
    """The project with further notes, each in the row of the words it is about."""
    homes = {s: row.id for row in project.rows for s in row.sentences()} if notes else {}
    put = []
    for number, note in enumerate(notes, start=project.counter):
        sentence = sentence_at(note, project)
        row = homes.get(sentence) if sentence is not None else None
        put.append(replace(note, id=NoteId(f"n{number}"), row=row))
    return replace(project, notes=(*project.notes, *put), counter=project.counter + len(put)) if put else project


def _spoken(versions: Sequence[Version], wanted: str) -> str:
    """The language wanted if a version is in it, else the one that most versions are in."""
    languages = Counter(version.language for version in versions if version.language != UNKNOWN)
    if not languages or wanted in languages:
        return wanted
    return min(languages, key=lambda language: (-languages[language], language))


def remove(project: Project, command: RemoveVersion) -> tuple[Project, Changes]:
    """Take a version out; decisions that took only its wording become undecided, hand edits stay."""
    project.version(command.version)
    rows = []
    for row in project.rows:
        cells = {v: cell for v, cell in row.cells.items() if v != command.version}
        rows.append(replace(row, cells=cells, moved=row.moved - {command.version}) if cells != row.cells else row)
    smaller = replace(
        project,
        decisions={row: _less(decision, command.version) for row, decision in project.decisions.items()},
        notes=tuple(_without_place(note, command.version) for note in project.notes),
        versions=tuple(v for v in project.versions if v.id != command.version),
        relations=tuple(r for r in project.relations if command.version not in r.versions),
        pins=tuple(p for p in project.pins if all(version_of(s) != command.version for s in p.sentences)),
    )
    result = settle(smaller, rows)
    return result, _everything(result)


def _less(decision: Decision, version: VersionId) -> Decision:
    """A text of the editor's own no longer names the version; what is taken is looked at with the rows."""
    if decision.kind is DecisionKind.TAKEN or version not in decision.picks:
        return decision
    return replace(decision, picks=tuple(p for p in decision.picks if p != version))


def _without_place(note: Note, version: VersionId) -> Note:
    """A note on words that go with their version is an orphan that keeps what it quotes."""
    return replace(note, row=None) if note.anchor is not None and note.anchor.version == version else note


def describe(project: Project, command: DescribeVersion) -> tuple[Project, Changes]:
    """Correct what is known about a version."""
    version = project.version(command.version)
    given = {
        f.name: getattr(command, f.name)
        for f in fields(command)
        if f.name not in ("version", "undated") and getattr(command, f.name) is not None
    }
    if command.undated:
        given["dated"] = None
    if "siglum" in given:
        given["siglum"] = given["siglum"].strip()
        if not given["siglum"]:
            raise RefusedCommand("A siglum needs at least one character.", kept="The old one stays.")
    words = bool({"language", "dated", "origin"} & given.keys())
    return _with_version(project, replace(version, **given)), Changes(
        versions=True, words=words, rows=_rows_with(project, version.id)
    )


def move(project: Project, command: MoveVersion) -> tuple[Project, Changes]:
    """Put a version's column somewhere else."""
    moving = project.version(command.version)
    rest = [v for v in project.versions if v.id != command.version]
    rest.insert(max(0, min(command.position, len(rest))), moving)
    return replace(project, versions=tuple(rest)), Changes(versions=True)


def set_translations(project: Project, command: SetTranslations) -> tuple[Project, Changes]:
    """Set working texts of sentences."""
    by_version: dict[VersionId, dict[SentenceId, Translation]] = {}
    for sentence, translation in command.translations:
        project.sentence(sentence)
        by_version.setdefault(version_of(sentence), {})[sentence] = translation
    for identity, texts in by_version.items():
        version = project.version(identity)
        merged: Mapping[SentenceId, Translation] = {**version.translations, **texts}
        project = _with_version(project, replace(version, translations=merged))
    changed = {sentence for sentence, _ in command.translations}
    touched = frozenset(row.id for row in project.rows if changed.intersection(row.sentences()))
    return project, Changes(rows=touched, words=True, focus=min(touched, default=None) if len(touched) == 1 else None)


def _with_version(project: Project, version: Version) -> Project:
    return replace(project, versions=tuple(version if v.id == version.id else v for v in project.versions))


def _rows_with(project: Project, version: VersionId) -> frozenset[RowId]:
    return frozenset(row.id for row in project.rows if version in row.cells)


def _everything(project: Project) -> Changes:
    return Changes(rows=frozenset(row.id for row in project.rows), versions=True, structure=True, words=True)
