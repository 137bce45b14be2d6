"""What an editor can do to a project, as data. ``project.apply`` says how each is done.

The window, the command line, tests and the journal all speak in these.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from reconciler.model.decision import Decision, Layout, Note
from reconciler.model.discrepancy import DiscrepancyClass, Ruling
from reconciler.model.figure_line import UnitChoice
from reconciler.model.house import HouseForm
from reconciler.model.ids import NoteId, RowId, SentenceId, VersionId
from reconciler.model.row import Alignment, PinKind
from reconciler.model.trace import ExportRecord
from reconciler.model.version import Origin, SentenceKind, Translation, Version


@dataclass(frozen=True, slots=True)
class AddVersions:
    """Add versions; ``alignment`` holds the rows over all versions, old and new.

    Attributes:
        notes: what came with the versions; each gets an id, and the row of the words it is about.
        upheld: the rows the editor decided take in nothing but what is new; steps of older files lack it, and are
            carried out as they were.
    """

    versions: tuple[Version, ...]
    alignment: Alignment
    notes: tuple[Note, ...] = ()
    upheld: bool = False


@dataclass(frozen=True, slots=True)
class ReplaceText:
    """Put a newer text in the place of a version's; decisions, pins and notes move to the matching sentences.

    Attributes:
        version: the newer one, with the id of the old.
        heirs: for sentences of the old text those that took their place.
        alignment: rows over all versions, the newer one among them.
        upheld: as in ``AddVersions``.
        language: of the notes on what was decided of words that are now others; steps of older files lack it.
    """

    version: Version
    heirs: Mapping[SentenceId, SentenceId]
    alignment: Alignment
    upheld: bool = False
    language: str = "en"


@dataclass(frozen=True, slots=True)
class RemoveVersion:
    """Take a version out of the project; its cells leave their rows, empty rows go."""

    version: VersionId


@dataclass(frozen=True, slots=True)
class DescribeVersion:
    """Correct what is known about a version; ``None`` leaves a field as it is.

    Attributes:
        undated: the version has no date line after all.
    """

    version: VersionId
    siglum: str | None = None
    label: str | None = None
    language: str | None = None
    origin: Origin | None = None
    dated: date | None = None
    byline: str | None = None
    publisher: str | None = None
    undated: bool = False


@dataclass(frozen=True, slots=True)
class MoveVersion:
    """Put a version at another place among the columns (0 is leftmost)."""

    version: VersionId
    position: int


@dataclass(frozen=True, slots=True)
class ReplaceRows:
    """A new alignment of all versions; rows with the same sentences keep their id, decision, state and notes."""

    alignment: Alignment
    label: str = "Realign"


@dataclass(frozen=True, slots=True)
class SetKind:
    """Set sentences aside, restore them, or call them headings."""

    sentences: tuple[SentenceId, ...]
    kind: SentenceKind


@dataclass(frozen=True, slots=True)
class SplitSentence:
    """Cut a sentence in two at a code point of the version's text; both parts stay in the row."""

    sentence: SentenceId
    at: int


@dataclass(frozen=True, slots=True)
class JoinSentences:
    """Join a sentence with the next one of its version, in the row of the first."""

    first: SentenceId


@dataclass(frozen=True, slots=True)
class MoveSentences:
    """Move sentences to a row, or to a new row right after ``after`` (first row if that is ``None``)."""

    sentences: tuple[SentenceId, ...]
    to: RowId | None = None
    after: RowId | None = None


@dataclass(frozen=True, slots=True)
class PushColumn:
    """Push every cell of a version from ``row`` on a row down (``by`` = 1), or pull it a row up (-1)."""

    version: VersionId
    row: RowId
    by: int


@dataclass(frozen=True, slots=True)
class SplitRow:
    """Take the cells of ``versions`` out of a row into a new row right below."""

    row: RowId
    versions: tuple[VersionId, ...]


@dataclass(frozen=True, slots=True)
class MergeRows:
    """Join rows into the first of them.

    Attributes:
        text_stays: what the editor wrote for another of the rows is the text of the joined one where nobody decided the
            first by hand; steps of older files lack it, and made it a note.
    """

    rows: tuple[RowId, ...]
    text_stays: bool = False


@dataclass(frozen=True, slots=True)
class SwapCells:
    """Exchange what a version says in two rows; one of the two cells may be empty."""

    version: VersionId
    row: RowId
    other: RowId


@dataclass(frozen=True, slots=True)
class ConfirmRows:
    """Confirm rows (no realignment touches them), or take the confirmation back."""

    rows: tuple[RowId, ...]
    confirmed: bool = True


@dataclass(frozen=True, slots=True)
class PinSentences:
    """Demand that sentences stay in one row (they are moved there), or that they never share one."""

    kind: PinKind
    sentences: frozenset[SentenceId]


@dataclass(frozen=True, slots=True)
class Unpin:
    """Drop every pin that names one of these sentences."""

    sentences: frozenset[SentenceId]


@dataclass(frozen=True, slots=True)
class Decide:
    """Decide rows, or make them undecided with ``None``.

    Attributes:
        order: every row in the order the account shall have; empty to leave it as it is.
    """

    decisions: tuple[tuple[RowId, Decision | None], ...]
    label: str = "Decide"
    order: tuple[RowId, ...] = ()


@dataclass(frozen=True, slots=True)
class MoveInAccount:
    """Put a row of the account before another one, or last with ``None``."""

    row: RowId
    before: RowId | None


@dataclass(frozen=True, slots=True)
class LayOut:
    """Let rows of the account begin a paragraph, go on in it or be headings; ``None`` for what the versions do."""

    rows: tuple[RowId, ...]
    layout: Layout | None


@dataclass(frozen=True, slots=True)
class Rule:
    """Settle, dismiss or reopen discrepancies.

    Attributes:
        keys: of the discrepancies.
        rows: where the editor saw them, the current one first.
        kinds: what parts there, for whoever reads the history: keys tell nothing to people.
    """

    keys: tuple[str, ...]
    ruling: Ruling
    rows: tuple[RowId, ...] = ()
    kinds: tuple[DiscrepancyClass, ...] = ()


@dataclass(frozen=True, slots=True)
class PutNote:
    """Add a note, or replace the one with the same id; an empty id is given one."""

    note: Note


@dataclass(frozen=True, slots=True)
class RemoveNote:
    """Remove a note."""

    note: NoteId


@dataclass(frozen=True, slots=True)
class SetTranslations:
    """Set or replace the working texts of sentences."""

    translations: tuple[tuple[SentenceId, Translation], ...]


@dataclass(frozen=True, slots=True)
class DescribeProject:
    """Set the title or the language of the account, or keep all text on this machine; ``None`` leaves as it is."""

    title: str | None = None
    language: str | None = None
    confidential: bool | None = None


@dataclass(frozen=True, slots=True)
class SetHouseForms:
    """Write the account as the house does; forms named before and not again are dropped.

    Attributes:
        forms: spellings of names.
        units: the system of units that comes first where a version gives a quantity in both.
    """

    forms: tuple[HouseForm, ...]
    units: UnitChoice = UnitChoice.USUAL


@dataclass(frozen=True, slots=True)
class AllowService:
    """Agree that text of this project is sent to a service ("engine@host"), or take that back."""

    service: str
    allowed: bool = True


@dataclass(frozen=True, slots=True)
class RecordExport:
    """Write down that an account left although something was open."""

    record: ExportRecord


Command = (
    AddVersions
    | ReplaceText
    | RemoveVersion
    | DescribeVersion
    | MoveVersion
    | ReplaceRows
    | SetKind
    | SplitSentence
    | JoinSentences
    | MoveSentences
    | PushColumn
    | SplitRow
    | MergeRows
    | SwapCells
    | ConfirmRows
    | PinSentences
    | Unpin
    | Decide
    | MoveInAccount
    | LayOut
    | Rule
    | PutNote
    | RemoveNote
    | SetTranslations
    | DescribeProject
    | RecordExport
    | AllowService
    | SetHouseForms
)


@dataclass(frozen=True, slots=True)
class Changes:
    """What a command changed, so that each view knows whether to redraw.

    Attributes:
        rows: rows whose cells, decision, state or notes changed (new ones included, removed ones not).
        versions: versions were added, removed, reordered or described anew.
        structure: the list of rows or their order changed.
        words: text or facts of sentences changed (translation, split, language): discrepancies must be read again.
        focus: the row to show, if any.
    """

    rows: frozenset[RowId] = frozenset()
    versions: bool = False
    structure: bool = False
    words: bool = False
    focus: RowId | None = None
