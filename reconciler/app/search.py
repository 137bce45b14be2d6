"""Find words over all versions, the account and the notes."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from reconciler.export.account import wording
from reconciler.model.decision import Note
from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import NoteId, RowId, SentenceId, VersionId
from reconciler.model.project import Project
from reconciler.model.row import Row
from reconciler.model.span import Span

LONGEST_PATTERN = 200


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for.

    Attributes:
        pattern: the words, or a regular expression if ``regex``.
        whole_words: only where no letter or digit stands right before or after.
    """

    pattern: str
    case: bool = False
    whole_words: bool = False
    regex: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where the words were found.

    Attributes:
        version: the version, ``None`` for the account and for notes.
        span: in the version's text, in the account's wording of the row, or in the note's words.
        note: the note, ``None`` where the place is in a version or the account.
    """

    row: RowId
    version: VersionId | None
    span: Span
    note: NoteId | None = None


def find(project: Project, query: Query) -> list[Hit]:
    """All places in the rows, row by row: columns from left to right, the account, the notes on the row.

    Notes that lost their row are left out: there is no row to show.

    Raises:
        RefusedCommand: the regular expression cannot be understood.
    """
    if not query.pattern:
        return []
    matches = _matcher(query)
    sentences = {s.id: s.span for version in project.versions for s in version.sentences}
    notes: dict[RowId, list[Note]] = defaultdict(list)
    for note in project.notes:
        if note.row is not None:
            notes[note.row].append(note)
    found: list[Hit] = []
    for row in project.rows:
        found += _in_row(project, row, matches, sentences)
        found += [Hit(row.id, None, span, note.id) for note in notes.get(row.id, ()) for span in matches(note.text)]
    return found


Matches = Callable[[str], Iterator[Span]]


def _in_row(project: Project, row: Row, matches: Matches, sentences: Mapping[SentenceId, Span]) -> Iterator[Hit]:
    for version in project.versions:
        for sentence in row.cells.get(version.id, ()):
            place = sentences[sentence]
            for span in matches(place.of(version.source.text)):
                yield Hit(row.id, version.id, span.shifted(place.start))
    for span in matches(wording(project, row)):
        yield Hit(row.id, None, span)


def _matcher(query: Query) -> Matches:
    pattern = query.pattern if query.regex else re.escape(query.pattern)
    if query.whole_words:
        pattern = rf"(?<!\w)(?:{pattern})(?!\w)"
    if len(pattern) > LONGEST_PATTERN * 4:
        raise RefusedCommand("What you look for is too long.", advice=f"Use at most {LONGEST_PATTERN} characters.")
    try:
        compiled = re.compile(pattern, 0 if query.case else re.IGNORECASE)
    except (re.error, OverflowError, RecursionError) as problem:
        raise RefusedCommand(
            f"The regular expression cannot be understood: {problem}.", advice="Correct it, or switch regex off."
        ) from problem

    def matches(text: str) -> Iterator[Span]:
        return (Span(*match.span()) for match in compiled.finditer(text) if match.end() > match.start())

    return matches
