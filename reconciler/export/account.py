"""A project becomes an account: the decisions in order, each sentence with the versions that carry it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from reconciler.export.escape import one_line
from reconciler.model.account import Account, AccountSentence, Carried
from reconciler.model.decision import Decision, DecisionKind, Layout, Note
from reconciler.model.discrepancy import Discrepancy
from reconciler.model.event import unrelated_versions
from reconciler.model.house import HouseChange, changed, spelled_otherwise
from reconciler.model.ids import RowId, VersionId
from reconciler.model.layout import layout_of, taken_from
from reconciler.model.project import Project
from reconciler.model.row import Row
from reconciler.model.version import Sentence, SentenceKind, Translation, Version

House = Callable[[str, str], Sequence[HouseChange]]  # what the house writes otherwise in a text of a language


def build(
    project: Project, discrepancies: Mapping[RowId, Sequence[Discrepancy]], house: House | None = None
) -> Account:
    """The account as decided so far; undecided rows are in it without text.

    Args:
        project: versions, rows and decisions.
        discrepancies: by row, those to be reported.
        house: the house's forms; without it the spellings of names alone.
    """
    finder = _Finder(project, house or _spellings(project))
    sentences: list[AccountSentence] = []
    omitted: list[AccountSentence] = []
    listed = {row.id: number for number, row in enumerate(project.rows, start=1)}
    for number, row in enumerate(project.account_rows(), start=1):
        sentence = replace(finder.sentence(row, number, discrepancies.get(row.id, ())), listed=listed[row.id])
        left_out = sentence.decision is not None and not sentence.text
        (omitted if left_out else sentences).append(sentence)
    title = project.title or _opening(sentences) or _headline(project)
    orphans = tuple(note for note in project.notes if note.row is None)
    return Account(title, project.language, project.versions, tuple(sentences), tuple(omitted), orphans)


def wording(project: Project, row: Row, house: House | None = None) -> str:
    """What the account says for a row; empty for one that is undecided or omitted."""
    decision = project.decisions.get(row.id)
    if decision is None:
        return ""
    return " ".join(filter(None, _parts(project, row, decision, house or _spellings(project))))


def cell_text(project: Project, row: Row, version: VersionId) -> str:
    """What a version says in a row, in the language of the account where a translation is there."""
    column = project.version(version)
    return " ".join(_working(column, column.sentence(s), project.language) for s in row.cells.get(version, ()))


def _spellings(project: Project) -> House:
    return lambda text, _language: spelled_otherwise(text, project.house)


def _parts(project: Project, row: Row, decision: Decision, house: House) -> tuple[str, str]:
    """The headline before the wording, and the wording.

    A heading that shares a cell with text stays a heading; the program itself takes none into the middle of the text.
    """
    if decision.kind is DecisionKind.OMITTED:
        return "", ""
    if decision.kind is not DecisionKind.TAKEN:
        return "", decision.text
    headings, text = list[str](), list[str]()
    for version, sentence in taken_from(project, row):
        place = headings if sentence.kind is SentenceKind.HEADING else text
        place.append(_in_house_form(project, version, sentence, house))
    if not text:
        return "", " ".join(headings)
    return "" if decision.automatic else " ".join(headings), " ".join(text)


def _in_house_form(project: Project, version: Version, sentence: Sentence, house: House) -> str:
    """The words as the account takes them: in its language, and as the house writes."""
    words = _working(version, sentence, project.language)
    return changed(words, house(words, _language_of(project, version, sentence)))


def house_changes(project: Project, row: Row, house: House) -> Iterator[HouseChange]:
    """What the house writes otherwise than the versions taken; the editor's own words are left alone."""
    decision = project.decisions.get(row.id)
    if decision is not None and decision.kind is DecisionKind.TAKEN:
        for version, sentence in taken_from(project, row):
            words = _working(version, sentence, project.language)
            yield from house(words, _language_of(project, version, sentence))


def _language_of(project: Project, version: Version, sentence: Sentence) -> str:
    """The language of the words the account takes for a sentence."""
    return version.language if _translation(version, sentence, project.language) is None else project.language


def _working(version: Version, sentence: Sentence, language: str) -> str:
    translation = _translation(version, sentence, language)
    return version.text_of(sentence) if translation is None else translation.text


def _translation(version: Version, sentence: Sentence, language: str) -> Translation | None:
    """The translation that stands for the sentence in the language of the account, if one is needed and there."""
    return None if version.language == language else version.translation_of(sentence.id)


def _opening(sentences: Sequence[AccountSentence]) -> str:
    """The heading the account begins with, empty if it does not."""
    first = next((sentence for sentence in sentences if sentence.text), None)
    return first.text if first is not None and first.heading else ""


def _headline(project: Project) -> str:
    """The first undecided heading that opens a version in the language of the account, else there is no title yet.

    A version about another event lends none.
    """
    foreign = unrelated_versions(project)
    row_of = {sentence: row.id for row in project.rows for sentence in row.sentences()}
    for version in project.versions:
        first = next(iter(version.alignable()), None)
        if first is None or first.kind is not SentenceKind.HEADING or version.language != project.language:
            continue
        if version.id in foreign:
            continue
        if row_of[first.id] not in project.decisions:
            return version.text_of(first)
    return ""


class _Finder:
    """Looks things up in a project; what is asked for every row is sorted once."""

    def __init__(self, project: Project, house: House) -> None:
        self._project, self._house = project, house
        self._signs = {version.id: version.siglum for version in project.versions}
        self._notes: dict[RowId, list[Note]] = defaultdict(list)
        for note in project.notes:
            if note.row is not None:
                self._notes[note.row].append(note)

    def sentence(self, row: Row, number: int, discrepancies: Sequence[Discrepancy]) -> AccountSentence:
        decision = self._project.decisions.get(row.id)
        headline, text = map(one_line, _parts(self._project, row, decision, self._house) if decision else ("", ""))
        readings = tuple(self._readings(row, decision))
        layout = layout_of(self._project, row)
        signs = {reading.version: reading.siglum for reading in readings}
        return AccountSentence(
            row.id,
            number,
            text,
            tuple(signs.values()),
            tuple(signs[pick] for pick in (decision.picks if decision else ()) if pick in signs),
            decision,
            heading=layout is Layout.HEADING,
            headline=headline,
            opens_paragraph=layout is Layout.PARAGRAPH or bool(headline),
            discrepancies=tuple(sorted(discrepancies, key=lambda d: -d.severity)),
            notes=tuple(self._notes.get(row.id, ())),
            readings=readings,
            signs=self._signs,
            house=tuple(house_changes(self._project, row, self._house)),
        )

    def _readings(self, row: Row, decision: Decision | None) -> Iterator[Carried]:
        picks = decision.picks if decision is not None else ()
        for version in self._project.versions:
            cell = [version.sentence(s) for s in row.cells.get(version.id, ())]
            if cell:
                language = self._project.language
                made = [t for t in (_translation(version, s, language) for s in cell) if t is not None]
                yield Carried(
                    version.id,
                    version.siglum,
                    tuple(sentence.span for sentence in cell),
                    " ".join(version.text_of(sentence) for sentence in cell),
                    " ".join(_working(version, sentence, language) for sentence in cell),
                    bool(made),
                    ", ".join(dict.fromkeys(filter(None, (t.engine for t in made)))),
                    version.id in picks,
                )
