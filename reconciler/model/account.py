"""The reconciled article as a neutral tree, made by export.account and written by each format."""

from __future__ import annotations

from dataclasses import dataclass

from reconciler.model.decision import Decision, Note
from reconciler.model.discrepancy import Discrepancy
from reconciler.model.ids import RowId
from reconciler.model.version import Version


@dataclass(frozen=True, slots=True)
class AccountSentence:
    """What the account says for one row.

    Attributes:
        text: the wording, empty for an undecided row.
        carriers: sigla of all versions with a sentence in the row, in column order.
        chosen: sigla of the versions taken, in press order.
        decision: ``None`` for an undecided row.
        heading: whether the wording is a heading as a whole.
        headline: the heading that stands before the wording where a version's cell holds both; not in ``text``.
        discrepancies: those of the row that are not dismissed, most severe first.
    """

    row: RowId
    number: int
    text: str
    carriers: tuple[str, ...]
    chosen: tuple[str, ...]
    decision: Decision | None
    heading: bool = False
    headline: str = ""
    opens_paragraph: bool = False
    discrepancies: tuple[Discrepancy, ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Account:
    """The reconciled article: sentences in the order of the account, omitted rows left out of ``sentences``."""

    title: str
    language: str
    versions: tuple[Version, ...]
    sentences: tuple[AccountSentence, ...]
    omitted: tuple[AccountSentence, ...] = ()
