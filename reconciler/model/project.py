"""Everything an editor works on, as one value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from reconciler.model.decision import Decision, Layout, Note
from reconciler.model.discrepancy import Ruling
from reconciler.model.figure_line import UnitChoice
from reconciler.model.house import HouseForm
from reconciler.model.ids import RowId, SentenceId, VersionId, version_of
from reconciler.model.row import Pin, Relation, Row
from reconciler.model.trace import ExportRecord
from reconciler.model.version import Sentence, Version

PROJECT_SUFFIX = ".reconciler"  # of the file that holds one
FORMER = "~"  # behind the name: the file as it was before the last save


def is_project_name(name: str) -> bool:
    """Whether a file of this name holds a project, or the version of one before its last save."""
    return name.removesuffix(FORMER).endswith(PROJECT_SUFFIX)


@dataclass(frozen=True, slots=True)
class Project:
    """Versions, rows and what the editor decided.

    Attributes:
        rows: in reading order; every sentence that is not set aside is in exactly one.
        order: rows in the order of the account where the editor changed it, empty for the order of ``rows``.
        layout: rows of the account that stand otherwise than in the version taken.
        rulings: by discrepancy key; keys not in it are open.
        confidential: no text of this project may leave the machine, whoever was allowed before.
        consents: services that may be sent text of this project, as "engine@host".
        exports: accounts that left with something open.
        house: the house's own spellings, for the account alone.
        units: the system of units that comes first in the account where a version gives a quantity in both.
        counter: the number the next row or note id is made from.
        unknown: entries of a project file's JSON this program does not know, kept for the next save; those of the
            project itself under "project".
        foreign: parts of a project file this program does not know, by name, kept for the next save.
    """

    title: str = ""
    language: str = "en"
    versions: tuple[Version, ...] = ()
    rows: tuple[Row, ...] = ()
    relations: tuple[Relation, ...] = ()
    pins: tuple[Pin, ...] = ()
    order: tuple[RowId, ...] = ()
    decisions: Mapping[RowId, Decision] = field(default_factory=dict)
    layout: Mapping[RowId, Layout] = field(default_factory=dict)
    rulings: Mapping[str, Ruling] = field(default_factory=dict)
    notes: tuple[Note, ...] = ()
    confidential: bool = False
    consents: tuple[str, ...] = ()
    exports: tuple[ExportRecord, ...] = ()
    house: tuple[HouseForm, ...] = ()
    units: UnitChoice = UnitChoice.USUAL
    counter: int = 1
    unknown: Mapping[str, object] = field(default_factory=dict)
    foreign: Mapping[str, bytes] = field(default_factory=dict)
    # Rows by id, made on the first question: part of no comparison and of no file.
    _by_id: dict[RowId, Row] = field(default_factory=dict, init=False, repr=False, compare=False)

    def version(self, version: VersionId) -> Version:
        """The version with this id.

        Raises:
            KeyError: there is none.
        """
        for candidate in self.versions:
            if candidate.id == version:
                return candidate
        raise KeyError(version)

    def row(self, row: RowId) -> Row:
        """The row with this id.

        Raises:
            KeyError: there is none.
        """
        if not self._by_id:
            self._by_id.update((r.id, r) for r in self.rows)
        return self._by_id[row]

    def row_of(self, sentence: SentenceId) -> Row | None:
        """The row a sentence is in; ``None`` for one that is set aside."""
        version = version_of(sentence)
        return next((r for r in self.rows if sentence in r.cells.get(version, ())), None)

    def sentence(self, sentence: SentenceId) -> Sentence:
        """The sentence with this id.

        Raises:
            KeyError: there is none.
        """
        return self.version(version_of(sentence)).sentence(sentence)

    def text(self, sentence: SentenceId) -> str:
        """The words of a sentence in its own language."""
        return self.version(version_of(sentence)).text_of(self.sentence(sentence))

    def may_send(self, service: str) -> bool:
        """Whether the editor agreed that text of this project goes to a service ("engine@host")."""
        return not self.confidential and service in self.consents

    def rows_by_hand(self) -> Iterator[Row]:
        """The rows that the editor decided, not the program."""
        by_hand = {row for row, decision in self.decisions.items() if not decision.automatic}
        yield from (row for row in self.rows if row.id in by_hand)

    def account_rows(self) -> Iterator[Row]:
        """The rows in the order of the account."""
        if not self.order:
            yield from self.rows
            return
        by_id = {row.id: row for row in self.rows}
        yield from (by_id[row] for row in self.order)
