"""In what a project differs from an earlier state of it, as an editor would tell it: versions, decisions, notes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from reconciler.app.house import house_of
from reconciler.export import account
from reconciler.model.decision import Note
from reconciler.model.ids import RowId, SentenceId, VersionId
from reconciler.model.progress import Progress
from reconciler.model.project import Project
from reconciler.model.row import Row
from reconciler.model.version import Version

_OF_THE_ACCOUNT = ("title", "language", "order", "layout", "house", "units")


class DifferenceKind(StrEnum):
    """What became another."""

    ADDED = "version added"
    REMOVED = "version removed"
    TEXT = "text of a version"
    TRANSLATIONS = "translations of a version"
    DECISION = "decision"
    GONE = "decision on a row that is gone"
    NOTE_ADDED = "note added"
    NOTE_REMOVED = "note removed"
    NOTE = "note"
    RULINGS = "rulings"
    ROWS = "rows"
    ACCOUNT = "account"


@dataclass(frozen=True, slots=True)
class Standing:
    """How a row stands in the account.

    Attributes:
        decided: ``False`` as long as nobody decided.
        text: what the account says; empty for a row that was left out.
    """

    decided: bool = False
    text: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is another now.

    Attributes:
        number: of the row as it is counted now, then for one that is gone; 0 where none is meant.
        name: of a version, "A agency"; the words of a note.
        was: its words then, of a note that was changed.
        then, now: of a decision.
        many: how many rulings, translations, rows.
    """

    kind: DifferenceKind
    number: int = 0
    name: str = ""
    was: str = ""
    then: Standing = Standing()
    now: Standing = Standing()
    many: int = 0


def differences(then: Project, now: Project, progress: Progress) -> Iterator[Difference]:
    """In what ``now`` is another project than ``then``: versions first, then row by row, then notes and the rest.

    Raises:
        Cancelled: by ``progress``.
    """
    before = _before(then, now)
    yield from _versions(then, now)
    yield from _decisions(then, now, before, progress)
    yield from _notes(then, now)
    yield from _others(then, now, before)


def _before(then: Project, now: Project) -> dict[RowId, Row]:
    """By id of the rows there are now, those of then: of the same id if it shares a sentence, else any that does."""
    of_sentence = {sentence: row for row in then.rows for sentence in row.sentences()}
    found: dict[RowId, Row] = {}
    taken = set[RowId]()
    for row in now.rows:
        shared = [of_sentence[s] for s in row.sentences() if s in of_sentence]
        same = next((other for other in shared if other.id == row.id), next(iter(shared), None))
        if same is not None and same.id not in taken:
            found[row.id] = same
            taken.add(same.id)
    return found


def _versions(then: Project, now: Project) -> Iterator[Difference]:
    before, after = ({version.id: version for version in project.versions} for project in (then, now))
    for ident, version in before.items():
        if ident not in after:
            yield Difference(DifferenceKind.REMOVED, name=_named(version))
    for ident, version in after.items():
        if ident not in before:
            yield Difference(DifferenceKind.ADDED, name=_named(version))
            continue
        old = before[ident]
        if old.source.digest != version.source.digest:
            yield Difference(DifferenceKind.TEXT, name=_named(version))
        many = _translated_otherwise(old, version)
        if many:
            yield Difference(DifferenceKind.TRANSLATIONS, name=_named(version), many=many)


def _translated_otherwise(old: Version, new: Version) -> int:
    if old.translations is new.translations:
        return 0
    told = [{s: one.text for s, one in version.translations.items() if one.stands} for version in (old, new)]
    return sum(told[0].get(sentence) != told[1].get(sentence) for sentence in told[0].keys() | told[1].keys())


def _decisions(then: Project, now: Project, before: Mapping[RowId, Row], progress: Progress) -> Iterator[Difference]:
    told_then, told_now = _Account(then), _Account(now)
    texts = [[(v.id, v.source.digest, v.translations) for v in project.versions] for project in (then, now)]
    alike = texts[0] == texts[1] and (then.house, then.units) == (now.house, now.units)
    for number, row in enumerate(now.rows, 1):
        progress.step(number, len(now.rows))
        old = before.get(row.id)
        decided = then.decisions.get(old.id) if old is not None else None
        if alike and old is not None and decided == now.decisions.get(row.id) and old.cells == row.cells:
            continue
        was, is_ = told_then.standing(old), told_now.standing(row)
        if was != is_:
            yield Difference(DifferenceKind.DECISION, number, then=was, now=is_)
    found = {row.id for row in before.values()}
    for number, row in enumerate(then.rows, 1):
        if row.id in then.decisions and row.id not in found:
            yield Difference(DifferenceKind.GONE, number, then=told_then.standing(row))


class _Account:
    """What the account of a project says row by row."""

    def __init__(self, project: Project) -> None:
        self._project, self._house = project, house_of(project)

    def standing(self, row: Row | None) -> Standing:
        """How a row stands; one there was not is undecided."""
        if row is None or row.id not in self._project.decisions:
            return Standing()
        return Standing(decided=True, text=account.wording(self._project, row, self._house))


def _notes(then: Project, now: Project) -> Iterator[Difference]:
    before, after = ({note.id: note for note in project.notes} for project in (then, now))
    for ident, note in before.items():
        if ident not in after:
            yield Difference(DifferenceKind.NOTE_REMOVED, _number(then, note), note.text)
    for ident, note in after.items():
        number, old = _number(now, note), before.get(ident)
        if old is None:
            yield Difference(DifferenceKind.NOTE_ADDED, number, note.text)
        elif (old.text, old.kind, old.done) != (note.text, note.kind, note.done):
            yield Difference(DifferenceKind.NOTE, number, note.text, old.text)


def _others(then: Project, now: Project, before: Mapping[RowId, Row]) -> Iterator[Difference]:
    ruled = sum(then.rulings.get(key) != now.rulings.get(key) for key in then.rulings.keys() | now.rulings.keys())
    if ruled:
        yield Difference(DifferenceKind.RULINGS, many=ruled)
    both = {version.id for version in then.versions} & {version.id for version in now.versions}
    moved = sum(row.id not in before or _cells(before[row.id], both) != _cells(row, both) for row in now.rows)
    if moved:
        yield Difference(DifferenceKind.ROWS, many=moved)
    if any(getattr(then, name) != getattr(now, name) for name in _OF_THE_ACCOUNT):
        yield Difference(DifferenceKind.ACCOUNT)


def _cells(row: Row, versions: Collection[VersionId]) -> dict[VersionId, tuple[SentenceId, ...]]:
    return {version: cell for version, cell in row.cells.items() if version in versions}


def _number(project: Project, note: Note) -> int:
    return next((number for number, row in enumerate(project.rows, 1) if row.id == note.row), 0)


def _named(version: Version) -> str:
    return f"{version.siglum} {version.label}"
