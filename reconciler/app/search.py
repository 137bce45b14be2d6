"""Find words over all versions and their translations, the account and the notes."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import regex

from reconciler.app.house import house_of
from reconciler.export.account import wording
from reconciler.model.command import Decide
from reconciler.model.decision import Decision, DecisionKind, Note
from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import NoteId, RowId, SentenceId, VersionId
from reconciler.model.project import Project
from reconciler.model.span import Span
from reconciler.model.version import Version

LONGEST_PATTERN = 200
LIMIT = 0.025  # seconds a pattern may take on one sentence: the window must not stand still
_TYPED = {
    re.escape("..."): r"(?:\.\.\.|…)",
    "'": "['’‘‚ʼ′]",
    '"': '["“”„‟«»″]',
    re.escape("-"): "[-‐‑–—−]",
    re.escape(" "): r"\s",
}  # what stands on a keyboard, and what an article has for it
SECOND_LIMIT = 0.25  # for a second try: seconds of the clock pass on a busy machine for the simplest pattern, too


Matches = Callable[[str], list[tuple[int, int]]]


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for.

    Attributes:
        pattern: the words, or a regular expression if ``regex``. In words, marks and spaces as they are typed stand
            for those that are printed, too: ' for ’, " for “ and „, - for –.
        whole_words: only where no letter or digit stands right before or after.
    """

    pattern: str
    case: bool = False
    whole_words: bool = False
    regex: bool = False


class Hit(NamedTuple):
    """A place where the words were found; a plain tuple, because there may be tens of thousands.

    Attributes:
        version: the version, ``None`` for the account and for notes.
        start, end: in the version's text, in the account's wording of the row, in the note's words or in those of the
            translation, in code points.
        note: the note, ``None`` where the place is in a version or the account.
        translated: the sentence in whose translation the place is, ``None`` where it is in the version itself.
    """

    row: RowId
    version: VersionId | None
    start: int
    end: int
    note: NoteId | None = None
    translated: SentenceId | None = None

    @property
    def span(self) -> Span:
        """The place."""
        return Span(self.start, self.end)


# A cell: a row and one of its versions, or its account for ``None``.
Place = tuple[RowId, VersionId | None]


def sort_in(hits: Iterable[Hit], cells: dict[Place, list[Hit]]) -> None:
    """Put places to the others of their cell; one in a note has no words there, but its row is listed."""
    for hit in hits:
        there = cells.setdefault((hit.row, hit.version), [])
        if hit.note is None:
            there.append(hit)


def find(project: Project, query: Query) -> list[Hit]:
    """All places in the rows, row by row.

    Columns from left to right, each with its translation behind it, the account, the notes on the row.

    Notes that lost their row are left out: there is no row to show.

    Raises:
        RefusedCommand: the regular expression cannot be understood, or takes too long on one sentence.
    """
    return [hit for hits in find_by_row(project, query) for hit in hits]


def find_by_row(project: Project, query: Query) -> Iterator[list[Hit]]:
    """The places of one row after the other, so that whoever asks can do something else in between.

    Raises:
        RefusedCommand: as ``find``; a pattern that cannot be understood is refused at once.
    """
    matches = _matcher(query) if query.pattern else None
    return _rows(project, matches) if matches is not None else iter(())


def _rows(project: Project, matches: Matches) -> Iterator[list[Hit]]:
    columns = [(v, v.source.text, {s.id: s.span for s in v.sentences}) for v in project.versions]
    house = house_of(project)
    notes: dict[RowId, list[Note]] = defaultdict(list)
    for note in project.notes:
        if note.row is not None:
            notes[note.row].append(note)
    for row in project.rows:
        found, name, cells = [], row.id, row.cells
        for version, text, places in columns:
            sentences = cells.get(version.id, ())
            for sentence in sentences:
                place = places[sentence]
                start = place.start
                found += [Hit(name, version.id, start + a, start + b) for a, b in matches(text[start : place.end])]
            if version.translations:
                found += _in_translations(name, version, sentences, matches)
        found += [Hit(name, None, a, b) for a, b in matches(wording(project, row, house))]
        found += [Hit(name, None, a, b, note.id) for note in notes.get(name, ()) for a, b in matches(note.text)]
        yield found


def _in_translations(row: RowId, version: Version, sentences: Sequence[SentenceId], matches: Matches) -> Iterator[Hit]:
    for sentence in sentences:
        translation = version.translations.get(sentence)
        if translation is not None:
            found = matches(translation.text)
            yield from (Hit(row, version.id, a, b, translated=sentence) for a, b in found)


def replaced(project: Project, query: Query, put: str, rows: Iterable[RowId]) -> Decide | None:
    r"""The command that puts ``put`` for every place in the account's wording of ``rows``; ``None`` for none.

    In a regular expression ``put`` may name groups (``\1``). The words become the editor's own; whose they were stays.
    Where the expression matches nothing (``x*`` between any two letters) nothing is put: such places are not found.

    Raises:
        RefusedCommand: as ``find``, or ``put`` names a group that is not there.
    """
    pattern = _compiled(query)

    def put_there(match: Any) -> str:
        if match.end() == match.start():
            return ""
        return str(match.expand(put)) if query.regex else put

    decisions: list[tuple[RowId, Decision | None]] = []
    house = house_of(project)
    for row in rows:
        before, words = project.decisions.get(row), wording(project, project.row(row), house)
        if before is None or not words:
            continue
        try:
            text = pattern.sub(put_there, words, timeout=SECOND_LIMIT)
        except TimeoutError as problem:
            raise _too_slow() from problem
        except (regex.error, IndexError) as problem:
            raise RefusedCommand(f"This cannot be put there: {problem}.", advice="Correct it.") from problem
        if text != words and text.strip():
            decisions.append((row, replace(before, kind=DecisionKind.EDITED, text=text, automatic=False)))
    return Decide(tuple(decisions), label="Replace in the account") if decisions else None


def _matcher(query: Query) -> Matches:
    finditer = _compiled(query).finditer
    if not query.regex:  # words alone take as long as the text is, no longer
        return lambda text: [match.span() for match in finditer(text)] if text else []

    def places(text: str, limit: float) -> list[tuple[int, int]]:
        found = (match.span() for match in finditer(text, timeout=limit))
        return [(start, end) for start, end in found if end > start]

    def matches(text: str) -> list[tuple[int, int]]:
        try:
            return places(text, LIMIT)
        except TimeoutError:
            try:
                return places(text, SECOND_LIMIT)
            except TimeoutError as problem:
                raise _too_slow() from problem

    return matches


def _compiled(query: Query) -> Any:
    """The pattern; the library's own type is not to be had from its stubs in all its versions."""
    pattern = query.pattern if query.regex else re.escape(query.pattern)
    if len(pattern) > LONGEST_PATTERN * 4:
        raise RefusedCommand("What you look for is too long.", advice=f"Use at most {LONGEST_PATTERN} characters.")
    if not query.regex:
        pattern = _as_printed(pattern)
    if query.whole_words:
        pattern = rf"(?<!\w)(?:{pattern})(?!\w)"
    try:
        return regex.compile(pattern, 0 if query.case else regex.IGNORECASE)
    except (regex.error, OverflowError, RecursionError) as problem:
        raise _not_understood(str(problem)) from problem


def _as_printed(words: str) -> str:
    for typed, printed in _TYPED.items():
        words = words.replace(typed, printed)
    return words


def _not_understood(reason: str) -> RefusedCommand:
    """What is wrong with a pattern, in words that can be translated: the library's own are English for programmers."""
    advice = "Correct it, or switch “Regular expression” off."
    if reason.startswith("missing )"):
        return RefusedCommand(
            "The regular expression cannot be understood: a parenthesis is not closed.", advice=advice
        )
    if reason.startswith("unterminated character set"):
        return RefusedCommand("The regular expression cannot be understood: a bracket is not closed.", advice=advice)
    if "repeat" in reason:
        return RefusedCommand("The regular expression cannot be understood: it repeats nothing.", advice=advice)
    return RefusedCommand("The regular expression cannot be understood.", advice=advice)


def _too_slow() -> RefusedCommand:
    return RefusedCommand(
        "The regular expression takes too long.", advice="Avoid repetitions inside repetitions, as in (a+)+."
    )
