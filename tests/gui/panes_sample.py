"""A workspace made up for tests of the grid: a project with findings, held in memory."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

from reconciler.export import account
from reconciler.model.command import Changes
from reconciler.model.decision import Decision, DecisionKind, Note, NoteClass
from reconciler.model.discrepancy import Agreement, Discrepancy, DiscrepancyClass, Findings, Reading
from reconciler.model.ids import NoteId, RowId, SentenceId, VersionId, sentence_id
from reconciler.model.project import Project
from reconciler.model.row import Row, RowState
from reconciler.model.span import Span
from reconciler.model.version import (
    Origin,
    Sentence,
    SentenceKind,
    Source,
    Translation,
    TranslationState,
    Version,
)

WORDS = (
    *("harbour", "ferry", "captain", "storm", "rescue", "inquiry", "passengers", "crew", "deck", "weather", "island"),
    *("coast", "witness", "engine", "minister", "report", "safety", "vessel", "morning", "official", "number"),
    *("regional", "authority", "repeated", "warned", "confirmed", "during", "after", "several"),
)
LABELS = ("Coast Courier", "North Wire Service", "Island Observer", "Küstenblatt", "The Evening Ledger")


class MadeUp:
    """A workspace of its own making: the grid reads it, tests change it."""

    def __init__(self, project: Project, findings: dict[RowId, Findings] | None = None) -> None:
        self.project = project
        self.all_findings = findings or {}
        self.asked: list[RowId] = []

    def findings(self, row: RowId) -> Findings:
        self.asked.append(row)
        return self.all_findings.get(row, Findings())

    def wording(self, row: RowId) -> str:
        return account.wording(self.project, self.project.row(row))

    def cell_text(self, row: RowId, version: VersionId) -> str:
        return account.cell_text(self.project, self.project.row(row), version)

    def decide(self, row: RowId, decision: Decision | None) -> Changes:
        decisions = {k: v for k, v in self.project.decisions.items() if k != row}
        if decision is not None:
            decisions[row] = decision
        self.project = replace(self.project, decisions=decisions)
        return Changes(rows=frozenset({row}), focus=row)


def version(
    number: int, lines: list[str], *, language: str = "en", kinds: dict[int, SentenceKind] | None = None
) -> Version:
    """A version with one sentence a line."""
    text, sentences, at = "\n".join(lines), [], 0
    ident = VersionId(f"v{number}")
    for n, line in enumerate(lines):
        kind = (kinds or {}).get(n, SentenceKind.BODY)
        sentences.append(Sentence(sentence_id(ident, at), Span(at, at + len(line)), kind, opens_paragraph=n % 3 == 0))
        at += len(line) + 1
    source = Source(f"{number}.txt", text.encode(), text, "utf-8", f"/articles/{number}.txt", "0" * 64)
    siglum = chr(65 + number)
    return Version(
        ident, siglum, LABELS[number % 5], language, source, tuple(sentences), dated=date(2024, 8, 10 + number)
    )


def ids(of: Version, *numbers: int) -> tuple[SentenceId, ...]:
    return tuple(of.sentences[n].id for n in numbers)


def words_in(of: Version, words: str) -> Span:
    start = of.source.text.index(words)
    return Span(start, start + len(words))


ENGLISH = [
    "Ferry runs aground off Marrow Island",
    "The Selkie struck a sandbank at 6.40 a.m. on Tuesday with 312 passengers on board.",
    "“Nobody was hurt,” Captain Ines Dahl told reporters.",
    "The operator will not cancel Wednesday’s crossings.",
    "Divers found a gash 4.5 metres long.",
    "pay\u202e001\u202c <b>bold</b> & Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenfabrik",
]
REWRITTEN = [
    "Ferry aground at Marrow",
    "With 321 people aboard, the Selkie hit a sandbank on Tuesday morning.",
    "A gash about 15 feet long was found by divers.",
    "“No one was injured,” said the captain, Ines Dahl.",
    "Crossings on Wednesday may be cancelled, the operator said.",
]
GERMAN = [
    "Die „Selkie“ lief am Dienstag um 6.40 Uhr mit 312 Fahrgästen auf eine Sandbank.",
    "„Niemand wurde verletzt“, sagte Kapitänin Ines Dahl.",
    "Taucher fanden einen 4,5 Meter langen Riss.",
]


def ferry() -> MadeUp:
    """Three versions, one in German, in which nearly everything that can happen to a row has happened."""
    a = version(0, ENGLISH, kinds={0: SentenceKind.HEADING})
    b = version(1, REWRITTEN, kinds={0: SentenceKind.HEADING})
    c = version(2, GERMAN, language="de")
    translations = {
        c.sentences[0].id: Translation("The Selkie ran onto a sandbank on Tuesday at 6.40 with 312 passengers.", "X"),
        c.sentences[1].id: Translation("", "X", TranslationState.FAILED, "the service is busy"),
    }
    c = replace(c, origin=Origin.MACHINE_TRANSLATION, translations=translations)
    decisions = {
        RowId("r1"): Decision(DecisionKind.TAKEN, (a.id,), automatic=True),
        RowId("r2"): Decision(DecisionKind.TAKEN, (c.id, a.id)),
        RowId("r3"): Decision(DecisionKind.EDITED, (a.id, b.id), "“Nobody was hurt,” said the captain, Ines Dahl."),
        RowId("r6"): Decision(DecisionKind.OMITTED),
    }
    notes = (Note(NoteId("n1"), RowId("r2"), "Ask the operator for the passenger list.", NoteClass.CHECK),)
    project = Project("Ferry", "en", (a, b, c), _rows(a, b, c), decisions=decisions, notes=notes)
    return MadeUp(project, _findings(a, b, c))


def _rows(a: Version, b: Version, c: Version) -> tuple[Row, ...]:
    return (
        Row(RowId("r1"), {a.id: ids(a, 0), b.id: ids(b, 0)}, 0.97, state=RowState.CONFIRMED),
        Row(RowId("r2"), {a.id: ids(a, 1), b.id: ids(b, 1), c.id: ids(c, 0)}, 0.93),
        Row(RowId("r3"), {a.id: ids(a, 2), b.id: ids(b, 3), c.id: ids(c, 1)}, 0.71),
        Row(RowId("r4"), {a.id: ids(a, 3), b.id: ids(b, 4)}, 0.42),
        Row(RowId("r5"), {a.id: ids(a, 4), b.id: ids(b, 2), c.id: ids(c, 2)}, 0.88, moved=frozenset({b.id})),
        Row(RowId("r6"), {a.id: ids(a, 5)}, 1.0),
    )


def _findings(a: Version, b: Version, c: Version) -> dict[RowId, Findings]:
    def reading(of: Version, words: str, value: str) -> Reading:
        return Reading(of.id, words_in(of, words), words, value)

    def found(row: str, kind: DiscrepancyClass, severity: int, message: str, *readings: Reading) -> Discrepancy:
        return Discrepancy(f"{row}-{kind.value}", RowId(row), kind, severity, readings, message)

    passengers = found(
        "r2", DiscrepancyClass.FIGURE, 3, "A and C say 312, B says 321.",
        reading(a, "312 passengers", "312"), reading(b, "321 people", "321"), reading(c, "312 Fahrgästen", "312"),
    )  # fmt: skip
    quote = found(
        "r3", DiscrepancyClass.QUOTE, 2, "The words differ: “Nobody was hurt,” / “No one was injured,”.",
        reading(a, "“Nobody was hurt,”", "1"), reading(b, "“No one was injured,”", "2"),
    )  # fmt: skip
    negation = found(
        "r4", DiscrepancyClass.NEGATION, 3, "A says “will not”, B says “may”.",
        reading(a, "will not", "not"), reading(b, "may", "may"),
    )  # fmt: skip
    same = Agreement(
        RowId("r5"), DiscrepancyClass.FIGURE,
        (reading(a, "4.5 metres", "4.5"), reading(b, "15 feet", "4.57"), reading(c, "4,5 Meter", "4.5")),
        "4.5 metres, 15 feet and 4,5 Meter are the same length.",
    )  # fmt: skip
    return {
        RowId("r2"): Findings((passengers,)),
        RowId("r3"): Findings((quote,)),
        RowId("r4"): Findings((negation,)),
        RowId("r5"): Findings((), (same,)),
    }


def crowd(columns: int, rows: int, seed: int = 7) -> MadeUp:
    """Many versions of many rows, 5 to 60 words a cell, 15 % gaps, marks on some of the words."""
    dice = random.Random(seed)
    lines = [[" ".join(dice.choices(WORDS, k=dice.randint(5, 60))) + "." for _ in range(rows)] for _ in range(columns)]
    versions = [version(n, lines[n]) for n in range(columns)]
    made, findings = [], {}
    for n in range(rows):
        present = [v for v in versions if dice.random() > 0.15] or versions[:1]
        row = RowId(f"r{n}")
        made.append(Row(row, {v.id: ids(v, n) for v in present}, dice.choice((0.95, 0.7, 0.4))))
        kinds = dice.sample(list(DiscrepancyClass), dice.choice((0, 1, 1, 2, 3)))
        found = tuple(
            Discrepancy(f"{row}-{k.value}", row, k, dice.randint(1, 3), _readings(present, n, dice), f"{k.value}")
            for k in kinds
        )
        findings[row] = Findings(found)
    return MadeUp(Project("Crowd", "en", tuple(versions), tuple(made)), findings)


def _readings(present: list[Version], number: int, dice: random.Random) -> tuple[Reading, ...]:
    readings = []
    for v in present:
        sentence = v.sentences[number].span
        start = sentence.start + dice.randint(0, max(0, len(sentence) - 20))
        span = Span(start, min(sentence.end, start + dice.randint(4, 18)))
        readings.append(Reading(v.id, span, span.of(v.source.text), str(dice.randint(1, 3))))
    return tuple(readings)
