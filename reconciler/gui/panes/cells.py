"""Rows as they are drawn, made from a project and what the detectors say of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from reconciler.gui.panes import texts
from reconciler.gui.panes.index import Index, Neighbour
from reconciler.gui.panes.passages import Cell, Choice, Mark, Passage, Piece, Role, RowView
from reconciler.model.decision import Decision, DecisionKind, Layout
from reconciler.model.discrepancy import Agreement, Discrepancy, DiscrepancyClass, Findings, Reading, Ruling
from reconciler.model.ids import VersionId
from reconciler.model.layout import layout_of
from reconciler.model.row import Row
from reconciler.model.version import Sentence, SentenceKind, Version

LONGEST = 20_000


class Languages(Enum):
    """What a cell in another language shows."""

    BOTH = "both"
    ORIGINAL = "original"
    TRANSLATION = "translation"
    GLOSS = "gloss"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the editor wants to see.

    Attributes:
        hidden: classes whose marks are not drawn.
        least_severity: discrepancies milder than this are not drawn; what is only style (0) is left out at first.
        agreements: whether words that look different and mean the same are marked.
        base: the version the others are compared with: its words are quiet, what differs from them is not.
    """

    languages: Languages = Languages.BOTH
    hidden: frozenset[DiscrepancyClass] = frozenset()
    least_severity: int = 1
    agreements: bool = False
    base: VersionId | None = None


class RowMaker:
    """Makes rows of one project."""

    def __init__(self, index: Index, wanted: Wanted, gloss: Callable[[Version, Sentence], str]) -> None:
        self.index = index
        self._gloss = gloss
        self.project = index.project
        self.versions = index.project.versions
        self.wanted = wanted

    def make(self, row: Row, findings: Findings, wording: str) -> RowView:
        """A row as it is drawn; ``wording`` is what the account says for it."""
        rulings = self.project.rulings
        open_ones = [
            d
            for d in findings.discrepancies
            if rulings.get(d.key) is not Ruling.DISMISSED and d.severity >= self.wanted.least_severity
        ]
        seen = [d for d in open_ones if d.kind not in self.wanted.hidden]
        agreeing = [a for a in findings.agreements if self.wanted.agreements and a.kind not in self.wanted.hidden]
        cells = tuple(self._cell(row, v, seen, agreeing) for v in self.versions)
        layout = layout_of(self.project, row)
        choice = self._choice(row, self.project.decisions.get(row.id), layout)
        unsettled = [d for d in seen if rulings.get(d.key) is not Ruling.SETTLED]
        return RowView(
            id=row.id,
            number=self.index.rows[row.id] + 1,
            cells=(*cells, _account(wording, choice, layout)),
            choice=choice,
            kinds=_kinds(seen),
            severity=max((d.severity for d in unsettled), default=0),
            confidence=row.confidence,
            state=row.state,
            notes=len(self.index.notes.get(row.id, ())),
            layout=layout,
        )

    def _cell(
        self, row: Row, version: Version, discrepancies: Sequence[Discrepancy], agreements: Sequence[Agreement]
    ) -> Cell:
        ids = row.cells.get(version.id, ())
        if not ids:
            return Cell(version.id, (Passage(Role.GAP, self._gap(row, version)),))
        sentences = [self.index.sentences(version)[s] for s in ids]
        here = [d for d in discrepancies if any(r.version == version.id for r in d.readings)]
        passages = [*self._arrow(self.index.comes_after(row, version), texts.moved, version)]
        foreign = version.language not in (self.project.language, "und")
        if not (foreign and version.translations and self.wanted.languages is Languages.TRANSLATION):
            passages.append(self._original(version, sentences, here, agreements))
        if foreign:
            passages.extend(self.in_our_language(version, sentences))
        passages = [part for passage in passages for part in _shortened(passage)]
        passages.extend(self._arrow(self.index.goes_on(row, version), texts.goes_on, version))
        passages.extend(self._beside_base(row, version, sentences))
        if self.index.pinned.intersection(ids):
            passages.append(Passage(Role.PINNED, "⚲ " + texts.pinned()))
        return Cell(version.id, tuple(passages), _kinds(here), len(here))

    def _base(self) -> Version | None:
        return next((v for v in self.versions if v.id == self.wanted.base), None)

    def _gap(self, row: Row, version: Version) -> str:
        base = self._base()
        if base is not None and base is not version and row.cells.get(base.id):
            return texts.gap_beside_base(version.siglum, base.siglum)
        return texts.gap(version.siglum)

    def _beside_base(self, row: Row, version: Version, sentences: Sequence[Sentence]) -> list[Passage]:
        """What is to be known of a cell as a whole: the base has nothing here, or the very same words."""
        base = self._base()
        if base is None or base is version:
            return []
        ids = row.cells.get(base.id, ())
        if not ids:
            return [Passage(Role.STATE, texts.not_in_base(base.siglum))]
        its = [self.index.sentences(base)[s] for s in ids]
        same = _words(base, its) == _words(version, sentences)
        return [Passage(Role.STATE, texts.as_in_base(base.siglum))] if same else []

    def in_our_language(self, version: Version, sentences: Sequence[Sentence]) -> Iterable[Passage]:
        """Translation or gloss of a cell, as the editor wants to see it."""
        if self.wanted.languages is Languages.ORIGINAL:
            return ()
        if self.wanted.languages is Languages.GLOSS:
            lines = (self._gloss(version, sentence) for sentence in sentences)
            return (Passage(Role.GLOSS, line) for line in lines if line)
        return _translations(version, sentences)

    def _original(
        self,
        version: Version,
        sentences: Sequence[Sentence],
        here: Sequence[Discrepancy],
        agreements: Sequence[Agreement],
    ) -> Passage:
        words, pieces, at = [], [], 0
        for sentence in sentences:
            pieces.append(Piece(at, sentence.span))
            words.append(version.text_of(sentence))
            at += len(sentence.span) + 1
        heading = all(s.kind is SentenceKind.HEADING for s in sentences)
        bare = Passage(Role.HEADING if heading else Role.TEXT, " ".join(words), tuple(pieces))
        marks = tuple(m for d in here for m in self._marks(bare, version.id, d))
        return Passage(bare.role, bare.text, bare.pieces, (*marks, *_agreeing(bare, version.id, agreements)))

    def _marks(self, passage: Passage, version: VersionId, discrepancy: Discrepancy) -> Iterable[Mark]:
        settled = self.project.rulings.get(discrepancy.key) is Ruling.SETTLED
        common = _reading_of(discrepancy, self.wanted.base) or _common_reading(discrepancy)
        for reading in discrepancy.readings:
            if reading.version == version and reading.span is not None:
                quiet = settled or _said(reading) == common
                for start, end in passage.stretches(reading.span):
                    yield Mark(start, end, discrepancy.kind, discrepancy.severity, quiet, discrepancy.key)

    def _arrow(self, neighbour: Neighbour | None, words: _ArrowWords, version: Version) -> list[Passage]:
        if neighbour is None:
            return []
        line = words(version.siglum, neighbour.number, up=neighbour.up)
        return [Passage(Role.MOVED, line, target=neighbour.row)]

    def _choice(self, row: Row, decision: Decision | None, layout: Layout) -> Choice:
        tags = [texts.tag_layout(layout)] if row.id in self.project.layout else []
        place = self.index.account_places.get(row.id)
        omitted = decision is not None and decision.kind is DecisionKind.OMITTED
        if place is not None and place != self.index.rows[row.id] and not omitted:
            tags.append(texts.tag_place(place + 1))
        if decision is None:
            return Choice(tags=tuple(tags))
        columns = {v.id: (v.siglum, i) for i, v in enumerate(self.versions)}
        sigla = tuple(columns[v] for v in decision.picks if v in columns)
        if decision.kind is DecisionKind.EDITED:
            tags.insert(0, texts.tag_edited())
        if decision.kind is DecisionKind.BOTH:
            tags.insert(0, texts.tag_both())
        if decision.automatic:
            tags.insert(0, texts.tag_automatic())
        return Choice(decision.kind, sigla, tuple(tags), decision.automatic)


def _words(version: Version, sentences: Iterable[Sentence]) -> list[str]:
    """The words of a cell, whatever the white space between them."""
    return " ".join(version.text_of(s) for s in sentences).split()


def _agreeing(passage: Passage, version: VersionId, agreements: Iterable[Agreement]) -> Iterable[Mark]:
    """Marks of words that look different from those of other versions and mean the same."""
    for agreement in agreements:
        for reading in agreement.readings:
            if reading.version == version and reading.span is not None:
                for start, end in passage.stretches(reading.span):
                    yield Mark(start, end, agreement.kind, 0, quiet=True, key="", agrees=True)


def _account(wording: str, choice: Choice, layout: Layout) -> Cell:
    if choice.kind is None:
        return Cell(None, (Passage(Role.UNDECIDED, texts.undecided()),))
    if choice.kind is DecisionKind.OMITTED:
        return Cell(None, (Passage(Role.OMITTED, texts.omitted()),))
    return Cell(None, (Passage(Role.HEADING if layout is Layout.HEADING else Role.ACCOUNT, wording),))


def _shortened(passage: Passage) -> list[Passage]:
    """A passage nobody could lay out in time is shown by its beginning, and says so."""
    more = len(passage.text) - LONGEST
    if more <= 0:
        return [passage]
    marks = tuple(m for m in passage.marks if m.end <= LONGEST)
    cut = Passage(passage.role, passage.text[:LONGEST], passage.pieces, marks)
    return [cut, Passage(Role.STATE, texts.not_shown(more))]


class _ArrowWords(Protocol):
    def __call__(self, siglum: str, number: int, *, up: bool) -> str: ...


def _translations(version: Version, sentences: Sequence[Sentence]) -> list[Passage]:
    if not version.translations:
        # Said once, on the version's card.
        return []
    passages: list[Passage] = []
    for sentence in sentences:
        translation = version.translations.get(sentence.id)
        problem = texts.translation_state(translation)
        if problem:
            line = Passage(Role.STATE, problem)
            passages += [] if passages[-1:] == [line] else [line]
        elif translation is not None:
            passages.append(Passage(Role.TRANSLATION, translation.text))
            remark = texts.translation_remark(translation, stale=translation.is_stale(version.text_of(sentence)))
            passages += [Passage(Role.STATE, remark)] if remark else []
    return passages


def _kinds(discrepancies: Iterable[Discrepancy]) -> tuple[DiscrepancyClass, ...]:
    worst: dict[DiscrepancyClass, int] = {}
    for d in discrepancies:
        worst[d.kind] = max(d.severity, worst.get(d.kind, 0))
    order = list(DiscrepancyClass)
    return tuple(sorted(worst, key=lambda kind: (-worst[kind], order.index(kind))))


def _said(reading: Reading) -> tuple[str, str]:
    return (reading.value or reading.text.casefold(), reading.unit)


def _reading_of(discrepancy: Discrepancy, base: VersionId | None) -> tuple[str, str] | None:
    """What the base version says, ``None`` where it says nothing or there is none."""
    found = next((r for r in discrepancy.readings if r.version == base and r.span is not None), None)
    return _said(found) if found is not None else None


def _common_reading(discrepancy: Discrepancy) -> tuple[str, str] | None:
    """The reading more versions share than any other, ``None`` where there is none."""
    counts: Mapping[tuple[str, str], int] = Counter(_said(r) for r in discrepancy.readings if r.span is not None)
    ranked = sorted(counts.items(), key=lambda item: -item[1])
    if not ranked or ranked[0][1] < 2 or (len(ranked) > 1 and ranked[1][1] == ranked[0][1]) or len(ranked) == 1:
        return None
    return ranked[0][0]
