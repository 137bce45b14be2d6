"""Commands on sentences: set aside and restore, split and join."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reconciler.model.command import Changes, JoinSentences, SetKind, SplitSentence
from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import RowId, SentenceId, VersionId, sentence_id, version_of
from reconciler.model.project import Project
from reconciler.model.row import Pin, Row, RowState
from reconciler.model.span import Span
from reconciler.model.version import Sentence, Version
from reconciler.project.settle import settle


def set_kind(project: Project, command: SetKind) -> tuple[Project, Changes]:
    """Set sentences aside or bring them back, each into a row of its own at its place."""
    chosen = set(command.sentences)
    touched = {version_of(s) for s in chosen}
    versions = tuple(
        replace(v, sentences=tuple(replace(s, kind=command.kind) if s.id in chosen else s for s in v.sentences))
        if v.id in touched
        else v
        for v in project.versions
    )
    changed = replace(project, versions=versions)
    rows = list(_without(project.rows, chosen)) if command.kind.set_aside else list(project.rows)
    counter = project.counter
    if not command.kind.set_aside:
        held = {s for row in rows for s in row.sentences()}
        rows, counter = at_home(changed, rows, sorted(chosen - held, key=_start))
    result = settle(replace(changed, counter=counter), rows)
    before = {row.id: row.cells for row in project.rows}
    fresh = frozenset(row.id for row in result.rows if before.get(row.id) != row.cells)
    return result, Changes(rows=fresh, structure=True, words=True, focus=min(fresh, default=None))


def at_home(
    project: Project, rows: Sequence[Row], sentences: Sequence[SentenceId], state: RowState = RowState.EDITED
) -> tuple[list[Row], int]:
    """``rows`` with each of the ``sentences`` in a row of its own behind what stands before it in its version.

    Returns:
        The rows, and the counter after giving names to the new ones.
    """
    result, counter = list(rows), project.counter
    for sentence in sentences:
        result.insert(_place(project, result, sentence), _lonely(counter, sentence, state))
        counter += 1
    return result, counter


def split(project: Project, command: SplitSentence) -> tuple[Project, Changes]:
    """Cut a sentence in two; both parts stay in its row."""
    version = project.version(version_of(command.sentence))
    sentence = project.sentence(command.sentence)
    first, second = _halves(version, sentence, command.at)
    sentences = [part for s in version.sentences for part in ((first, second) if s.id == sentence.id else (s,))]
    rows, row = _in_cell(project, version.id, sentence.id, (first.id, second.id))
    return _resentenced(project, version, sentences, rows, row)


def join(project: Project, command: JoinSentences) -> tuple[Project, Changes]:
    """Join a sentence with the next one of its version."""
    version = project.version(version_of(command.first))
    places = [s.id for s in version.sentences]
    here = places.index(command.first)
    if here + 1 == len(places):
        raise RefusedCommand("There is no sentence after this one to join.", kept="Nothing was changed.")
    first, second = version.sentences[here], version.sentences[here + 1]
    if first.kind.set_aside != second.kind.set_aside:
        raise RefusedCommand("The next sentence is set aside.", advice="Restore it first, then join.")
    joined = replace(first, span=Span(first.span.start, second.span.end))
    sentences = [*version.sentences[:here], joined, *version.sentences[here + 2 :]]
    rows = list(_without(project.rows, {second.id}))
    row = next((r.id for r in rows if joined.id in r.cells.get(version.id, ())), None)
    pins = tuple(p for p in (_renamed(pin, second.id, first.id) for pin in project.pins) if len(p.sentences) > 1)
    return _resentenced(replace(project, pins=pins), version, sentences, rows, row)


def _renamed(pin: Pin, old: SentenceId, new: SentenceId) -> Pin:
    if old not in pin.sentences:
        return pin
    return replace(pin, sentences=(pin.sentences - {old}) | {new})


def _halves(version: Version, sentence: Sentence, at: int) -> tuple[Sentence, Sentence]:
    if not sentence.span.start < at < sentence.span.end:
        raise RefusedCommand("The cut must lie inside the sentence.", advice="Place the cursor between two words.")
    text = version.source.text
    left, right = text[sentence.span.start : at], text[at : sentence.span.end]
    if not left.strip() or not right.strip():
        raise RefusedCommand("The cut would leave an empty sentence.", advice="Place the cursor between two words.")
    start = sentence.span.end - len(right.lstrip())
    first = replace(sentence, span=Span(sentence.span.start, sentence.span.start + len(left.rstrip())))
    second = replace(
        sentence, id=sentence_id(version.id, start), span=Span(start, sentence.span.end), opens_paragraph=False
    )
    return first, second


def _resentenced(
    project: Project, version: Version, sentences: list[Sentence], rows: list[Row], row: RowId | None
) -> tuple[Project, Changes]:
    known = {s.id for s in sentences}
    translations = {s: t for s, t in version.translations.items() if s in known}
    # A translation of the former sentence no longer fits either part.
    changed = {s.id for s in sentences} ^ {s.id for s in version.sentences}
    spans = {s.id: s.span for s in version.sentences}
    stale = changed | {s.id for s in sentences if spans.get(s.id, s.span) != s.span}
    new = replace(
        version,
        sentences=tuple(sentences),
        translations={s: t for s, t in translations.items() if s not in stale},
    )
    versions = tuple(new if v.id == version.id else v for v in project.versions)
    result = settle(replace(project, versions=versions), rows)
    touched = frozenset([row]) if row is not None else frozenset[RowId]()
    return result, Changes(rows=touched, structure=True, words=True, focus=row)


def _in_cell(
    project: Project, version: VersionId, old: SentenceId, new: tuple[SentenceId, ...]
) -> tuple[list[Row], RowId | None]:
    rows, touched = list(project.rows), None
    for place, row in enumerate(rows):
        cell = row.cells.get(version, ())
        if old in cell:
            parts = tuple(p for s in cell for p in (new if s == old else (s,)))
            rows[place] = replace(row, cells={**row.cells, version: parts})
            touched = row.id
    return rows, touched


def _without(rows: tuple[Row, ...], leaving: set[SentenceId]) -> list[Row]:
    result = []
    for row in rows:
        cells = {v: tuple(s for s in cell if s not in leaving) for v, cell in row.cells.items()}
        cells = {v: cell for v, cell in cells.items() if cell}
        result.append(row if cells == row.cells else replace(row, cells=cells, moved=row.moved & cells.keys()))
    return result


def _lonely(counter: int, sentence: SentenceId, state: RowState) -> Row:
    return Row(RowId(f"r{counter}"), {version_of(sentence): (sentence,)}, state=state)


def _place(project: Project, rows: list[Row], sentence: SentenceId) -> int:
    """Right after the row that holds the nearest sentence before this one in its version."""
    version = project.version(version_of(sentence))
    before = {s.id for s in version.sentences if s.span.start < _start(sentence)}
    places = [
        (max(map(_start, before.intersection(row.cells.get(version.id, ())))), place)
        for place, row in enumerate(rows)
        if before.intersection(row.cells.get(version.id, ()))
    ]
    return max(places)[1] + 1 if places else 0


def _start(sentence: SentenceId) -> int:
    return int(sentence.rpartition(":")[2])
