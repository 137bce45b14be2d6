"""What an account still owes its readers before it leaves the house, and what was said of one that left."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reconciler.model.discrepancy import Discrepancy
from reconciler.model.ids import RowId
from reconciler.model.span import Span


class PointKind(StrEnum):
    """What is open; all but the last two have to be looked at, these are there to be known."""

    UNDECIDED = "undecided"
    DISCREPANCY = "discrepancy"
    FIGURE = "figure"
    NAME = "name"
    DATE = "date"
    QUOTATION = "quotation"
    UNRELATED = "unrelated"
    DERIVED = "derived"
    SINGLE = "single source"
    HOUSE = "house form"


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """One thing to look at before an export.

    Attributes:
        number: the row's place in the account, from 1.
        span: where in the wording of the row (code points), ``None`` where the row as a whole is meant.
        text: the words in question; the message of a discrepancy in the language of the account.
        was: for a house form, the words of the versions.
        elsewhere: numbers of other rows whose versions carry the words.
        versions: sigla of the versions concerned.
        translated: the words are a translation, so no version has them.
        verified: a note of class "check" on the row is done, so somebody looked.
        found: the discrepancy that is open, for those who tell it in another language.
    """

    kind: PointKind
    row: RowId
    number: int
    text: str = ""
    span: Span | None = None
    elsewhere: tuple[int, ...] = ()
    versions: tuple[str, ...] = ()
    translated: bool = False
    verified: bool = False
    was: str = ""
    found: Discrepancy | None = None


@dataclass(frozen=True, slots=True)
class ExportRecord:
    """An account that left with points open.

    Attributes:
        at: when, ISO 8601.
        name: of the file, without its folder; "clipboard" for a copy.
        digest: SHA-256 of what left.
        open: what was open, a line each.
    """

    at: str
    name: str
    format: str
    preset: str
    digest: str
    open: tuple[str, ...] = ()
