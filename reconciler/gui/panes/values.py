"""What the grid tells the window: one value for each signal."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint

from reconciler.model.ids import RowId, SentenceId, VersionId
from reconciler.model.span import Span


@dataclass(frozen=True, slots=True)
class CurrentCell:
    """The cell with the keyboard; ``version`` is ``None`` in the account column."""

    row: RowId
    version: VersionId | None


@dataclass(frozen=True, slots=True)
class EditedText:
    """The editor's own wording for a row of the account."""

    row: RowId
    text: str


def in_one_line(text: str) -> str:
    """The words of a field without its line breaks."""
    return text.replace("\n", " ")


def new_words(row: RowId | None, before: str, text: str) -> EditedText | None:
    """What stands in the field of a row, in one line; ``None`` where it is not open, empty, or as it was."""
    words = in_one_line(text)
    return EditedText(row, words) if row is not None and words.strip() and words != before else None


@dataclass(frozen=True, slots=True)
class Clicked:
    """Where words of a cell were clicked: before which UTF-16 unit of them."""

    words: str
    unit: int


@dataclass(frozen=True, slots=True)
class Selected:
    """Selected words.

    Attributes:
        version: ``None`` in the account.
        span: in the version's text; ``None`` for a translation and for the account.
    """

    row: RowId
    version: VersionId | None
    span: Span | None
    text: str


@dataclass(frozen=True, slots=True)
class Dropped:
    """A sentence that was dragged to a row."""

    sentence: SentenceId
    row: RowId


@dataclass(frozen=True, slots=True)
class MenuRequest:
    """Where a context menu was asked for.

    Attributes:
        position: on the screen.
        discrepancies: keys of those under the pointer.
    """

    cell: CurrentCell
    position: QPoint
    discrepancies: tuple[str, ...] = ()
