"""A project becomes an account: the decisions in order, each sentence with the versions that carry it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reconciler.model.account import Account, AccountSentence
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.discrepancy import Discrepancy
from reconciler.model.ids import RowId, VersionId
from reconciler.model.project import Project
from reconciler.model.row import Row
from reconciler.model.version import Sentence, SentenceKind, TranslationState, Version


def build(project: Project, discrepancies: Mapping[RowId, Sequence[Discrepancy]]) -> Account:
    """The account as decided so far; undecided rows are in it without text.

    Args:
        project: versions, rows and decisions.
        discrepancies: by row, those to be reported.
    """
    finder = _Finder(project)
    sentences: list[AccountSentence] = []
    omitted: list[AccountSentence] = []
    for number, row in enumerate(project.account_rows(), start=1):
        sentence = finder.sentence(row, number, discrepancies.get(row.id, ()))
        left_out = sentence.decision is not None and sentence.decision.kind is DecisionKind.OMITTED
        (omitted if left_out else sentences).append(sentence)
    return Account(
        project.title or _headline(project), project.language, project.versions, tuple(sentences), tuple(omitted)
    )


def wording(project: Project, row: Row) -> str:
    """What the account says for a row; empty for one that is undecided or omitted."""
    decision = project.decisions.get(row.id)
    if decision is None or decision.kind is DecisionKind.OMITTED:
        return ""
    if decision.kind is not DecisionKind.TAKEN:
        return decision.text
    return " ".join(text for pick in decision.picks if (text := cell_text(project, row, pick)))


def cell_text(project: Project, row: Row, version: VersionId) -> str:
    """What a version says in a row, in the language of the account where a translation is there."""
    column = project.version(version)
    return " ".join(_working(column, s, project.language) for s in _cell(column, row))


def _cell(version: Version, row: Row) -> list[Sentence]:
    cell = set(row.cells.get(version.id, ()))
    return [sentence for sentence in version.sentences if sentence.id in cell] if cell else []


def _working(version: Version, sentence: Sentence, language: str) -> str:
    translation = version.translations.get(sentence.id)
    usable = translation is not None and translation.state in (TranslationState.DONE, TranslationState.EDITED)
    if translation is not None and usable and version.language != language:
        return translation.text
    return version.text_of(sentence)


def _headline(project: Project) -> str:
    """The first heading that opens a version, else the project has no title yet."""
    for version in project.versions:
        first = next(iter(version.alignable()), None)
        if first is not None and first.kind is SentenceKind.HEADING:
            return version.text_of(first)
    return ""


class _Finder:
    def __init__(self, project: Project) -> None:
        self._project = project
        self._kinds = {s.id: s for version in project.versions for s in version.sentences}

    def sentence(self, row: Row, number: int, discrepancies: Sequence[Discrepancy]) -> AccountSentence:
        decision = self._project.decisions.get(row.id)
        lead = self._lead(row, decision)
        return AccountSentence(
            row.id,
            number,
            wording(self._project, row),
            self._sigla([v.id for v in self._project.versions if v.id in row.cells]),
            self._sigla(decision.picks if decision else ()),
            decision,
            heading=bool(lead) and all(s.kind is SentenceKind.HEADING for s in lead),
            opens_paragraph=any(s.opens_paragraph for s in lead[:1]),
            discrepancies=tuple(sorted(discrepancies, key=lambda d: -d.severity)),
            notes=tuple(note for note in self._project.notes if note.row == row.id),
        )

    def _lead(self, row: Row, decision: Decision | None) -> list[Sentence]:
        """The sentences that say whether a paragraph or heading begins here: those of the first pick or first cell."""
        cells = (row.cells.get(v) for v in (*(decision.picks if decision else ()), *row.cells))
        return [self._kinds[s] for s in next((cell for cell in cells if cell), ())]

    def _sigla(self, versions: Sequence[VersionId]) -> tuple[str, ...]:
        signs = {v.id: v.siglum for v in self._project.versions}
        return tuple(signs[v] for v in versions if v in signs)
