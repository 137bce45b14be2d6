"""What the account takes for a row, and the editor's notes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reconciler.model.ids import NoteId, RowId, VersionId
from reconciler.model.span import Span


class DecisionKind(StrEnum):
    """How the account's wording for a row comes about; a row without a decision is undecided."""

    TAKEN = "taken"
    EDITED = "edited"
    OMITTED = "omitted"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Decision:
    """What the account takes for a row.

    Attributes:
        picks: versions taken, in the order they were chosen; for an edited text those it started from.
        text: the wording for ``EDITED`` and ``BOTH``; empty for the others.
        automatic: taken by the program because all independent versions agree.
        why: the editor's reason, shown in footnotes.
    """

    kind: DecisionKind
    picks: tuple[VersionId, ...] = ()
    text: str = ""
    automatic: bool = False
    why: str = ""


class Layout(StrEnum):
    """How a row stands in the account where the editor says so; otherwise it stands as in the version taken."""

    PARAGRAPH = "paragraph"
    RUN_ON = "run-on"
    HEADING = "heading"


class NoteClass(StrEnum):
    """What a note is for."""

    REMARK = "remark"
    QUESTION = "question"
    CHECK = "check"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Anchor:
    """The span of a version a note is about, with its words, so that a lost place can be found again."""

    version: VersionId
    span: Span
    quote: str


@dataclass(frozen=True, slots=True)
class Note:
    """An editor's remark on a row, or on a span in it; ``row`` is ``None`` for an orphan."""

    id: NoteId
    row: RowId | None
    text: str
    kind: NoteClass = NoteClass.REMARK
    done: bool = False
    anchor: Anchor | None = None
    discrepancy: str = ""
