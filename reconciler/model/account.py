"""The reconciled article as a neutral tree, made by export.account and written by each format."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from reconciler.model.decision import Decision, DecisionKind, Note
from reconciler.model.discrepancy import Discrepancy
from reconciler.model.house import HouseChange
from reconciler.model.ids import RowId, VersionId
from reconciler.model.span import Span
from reconciler.model.version import Version


@dataclass(frozen=True, slots=True)
class Carried:
    """What one version says in a row.

    Attributes:
        spans: its sentences in the version's text (code points), in the order of the cell.
        text: their words in the version's own language.
        working: the same in the language of the account where a translation is there, else ``text``.
        translated: whether ``working`` is a translation.
        engine: which services translated, empty for a person.
        chosen: whether the account takes it.
    """

    version: VersionId
    siglum: str
    spans: tuple[Span, ...]
    text: str
    working: str
    translated: bool = False
    engine: str = ""
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class AccountSentence:
    """What the account says for one row.

    Attributes:
        number: the place in the account, from 1.
        text: the wording, empty for an undecided row.
        carriers: sigla of all versions with a sentence in the row, in column order.
        chosen: sigla of the versions taken, in press order.
        decision: ``None`` for an undecided row.
        heading: whether the wording is a heading as a whole.
        headline: the heading that stands before the wording where a version's cell holds both; not in ``text``.
        discrepancies: those of the row that are not dismissed, most severe first.
        readings: what each version says in the row, in column order.
        house: what stands here in the house's form and not in that of the versions taken.
        listed: the place among the rows, from 1; 0 where that is the place in the account.
        signs: the signs of all versions, for discrepancies with what stands in another row.
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
    readings: tuple[Carried, ...] = ()
    signs: Mapping[VersionId, str] = field(default_factory=dict)
    house: tuple[HouseChange, ...] = ()
    listed: int = 0

    @property
    def row_number(self) -> int:
        """The number by which the row is called wherever rows are listed; the account may have another order."""
        return self.listed or self.number

    @property
    def edited(self) -> bool:
        """Whether the editor's own words stand here."""
        return self.decision is not None and self.decision.kind in (DecisionKind.EDITED, DecisionKind.BOTH)

    @property
    def others(self) -> tuple[Carried, ...]:
        """What versions that were not taken say."""
        return tuple(reading for reading in self.readings if not reading.chosen)


@dataclass(frozen=True, slots=True)
class Account:
    """The reconciled article: sentences in the order of the account, omitted rows left out of ``sentences``.

    Attributes:
        orphans: notes whose place is gone.
    """

    title: str
    language: str
    versions: tuple[Version, ...]
    sentences: tuple[AccountSentence, ...]
    omitted: tuple[AccountSentence, ...] = ()
    orphans: tuple[Note, ...] = ()

    def rows(self) -> tuple[AccountSentence, ...]:
        """Every row once, in the order of the account, those left out too."""
        return tuple(sorted((*self.sentences, *self.omitted), key=lambda sentence: sentence.number))
