"""The check before an export, by example."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from reconciler.app.attribute import attribute
from reconciler.app.checking import check, is_open, said
from reconciler.app.workspace import Workspace
from reconciler.model.command import AddVersions, Decide, PutNote, Rule, SetHouseForms, SetTranslations
from reconciler.model.decision import Decision, DecisionKind, Note, NoteClass
from reconciler.model.discrepancy import Ruling
from reconciler.model.figure_line import UnitChoice
from reconciler.model.house import HouseForm
from reconciler.model.ids import NoteId, RowId
from reconciler.model.row import Relation, RelationKind
from reconciler.model.trace import OpenPoint, PointKind
from reconciler.model.version import Translation, Version
from tests.support.projects import in_step, version

AGENCY = (
    "The ferry Ostwind ran aground off Kaldra on 12 March.",
    "Mayor Ilona Brandt said 450 square kilometres were polluted.",
    "“We were lucky,” she told reporters.",
)
COURIER = (
    "On 12 March the Ostwind hit a rock near Kaldra.",
    "About 170 square miles of sea are dirty, said Brandt, the mayor.",
    "“We were very lucky indeed,” the mayor said.",
)
ZEITUNG = ("Die Fähre Ostwind lief am 12. März vor Kaldra auf Grund.", "Es gab 14 Verletzte.")


def opened(*versions: Version, relations: Sequence[Relation] = ()) -> Workspace:
    workspace = Workspace()
    alignment = in_step(*versions)
    workspace.do(AddVersions(versions, replace(alignment, relations=tuple(relations))))
    return workspace


def story() -> Workspace:
    return opened(version("A", *AGENCY), version("B", *COURIER), version("D", *ZEITUNG, language="de"))


def edited(workspace: Workspace, place: int, text: str) -> list[OpenPoint]:
    """What is found in a row that says ``text``."""
    row = workspace.project.rows[place].id
    workspace.do(Decide(((row, Decision(DecisionKind.EDITED, (), text)),)))
    return [p for p in check(workspace) if p.row == row and p.span is not None]


def taken(workspace: Workspace, place: int, siglum: str) -> RowId:
    row = workspace.project.rows[place].id
    pick = next(v.id for v in workspace.project.versions if v.siglum == siglum)
    workspace.do(Decide(((row, Decision(DecisionKind.TAKEN, (pick,))),)))
    return row


def kinds(workspace: Workspace, row: RowId) -> set[PointKind]:
    return {point.kind for point in check(workspace) if point.row == row}


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (0, "The Ostwind ran aground near Kaldra on 12 March."),
        (1, "Brandt said roughly 450 sq km were polluted."),
        (1, "Ilona Brandt put the polluted area at 450 square kilometres, or 170 square miles."),
        (2, "“We were lucky”, said the mayor."),
        (2, "The mayor spoke of luck on 12 March."),
    ],
)
def test_what_a_version_carries_is_not_listed(place: int, text: str) -> None:
    assert edited(story(), place, text) == []


@pytest.mark.parametrize(
    ("place", "text", "kind", "words"),
    [
        (1, "Brandt said 540 square kilometres were polluted.", PointKind.FIGURE, "540 square kilometres"),
        (0, "The Ostwind ran aground off Kaldra on 13 March.", PointKind.DATE, "13 March"),
        (0, "The Ostwind ran aground off Portomare on 12 March.", PointKind.NAME, "Portomare"),
        (2, "“We were doomed,” she told reporters.", PointKind.QUOTATION, "We were doomed,"),
    ],
)
def test_what_no_version_carries_is_listed_with_its_place(place: int, text: str, kind: PointKind, words: str) -> None:
    (point,) = edited(story(), place, text)
    assert (point.kind, point.text, point.elsewhere) == (kind, words, ())
    assert point.span is not None
    assert words in point.span.of(text)
    assert said(point) == f"No version carries the {kind.value} “{words}”."


def test_a_figure_of_another_row_is_told_with_the_row() -> None:
    (point,) = edited(story(), 0, "The Ostwind ran aground off Kaldra with 14 injured on 12 March.")
    assert (point.kind, point.elsewhere) == (PointKind.FIGURE, (2,))
    assert said(point) == "The figure “14” is not in the versions of this row, but of row 2."


def test_a_translated_quotation_is_no_quotation() -> None:
    workspace = opened(version("A", "Nothing."), version("D", "„Wir hatten Glück“, sagte sie.", language="de"))
    sentence = workspace.project.versions[1].sentences[0].id
    workspace.do(SetTranslations(((sentence, Translation("“We had luck,” she said.", "Lex")),)))
    row = taken(workspace, 0, "D")
    (point,) = (p for p in check(workspace) if p.row == row and p.kind is PointKind.QUOTATION)
    assert point.translated
    assert said(point) == "The quotation “We had luck,” is a translation: no version has these words."


def test_a_figure_that_a_translation_changed_is_listed() -> None:
    workspace = opened(version("A", "Nothing."), version("D", "Es gab 112.000 Verletzte.", language="de"))
    sentence = workspace.project.versions[1].sentences[0].id
    workspace.do(SetTranslations(((sentence, Translation("There were 112 injured.", "Lex")),)))
    row = taken(workspace, 0, "D")
    assert PointKind.FIGURE in kinds(workspace, row)


def test_undecided_rows_and_grave_discrepancies_are_open_until_ruled_or_left_out() -> None:
    workspace = opened(version("A", "Twelve people were hurt."), version("B", "Ten people were hurt."))
    row = workspace.project.rows[0].id
    assert {PointKind.UNDECIDED, PointKind.DISCREPANCY} <= kinds(workspace, row)
    taken(workspace, 0, "A")
    assert PointKind.DISCREPANCY in kinds(workspace, row)
    keys = tuple(d.key for d in workspace.discrepancies())
    workspace.do(Rule(keys, Ruling.SETTLED))
    assert PointKind.DISCREPANCY not in kinds(workspace, row)
    workspace.undo()
    workspace.do(Decide(((row, Decision(DecisionKind.OMITTED)),)))
    assert check(workspace) == ()


def test_versions_derived_from_one_another_are_one_voice() -> None:
    a, b, c = version("A", "One."), version("B", "One!"), version("C", "Three.")
    derived = Relation((a.id, b.id), RelationKind.DERIVED, 0.9)
    workspace = opened(a, b, relations=[derived])
    taken(workspace, 0, "A")
    (point,) = (p for p in check(workspace) if p.kind is not PointKind.DISCREPANCY)
    assert (point.kind, point.versions, is_open(point)) == (PointKind.DERIVED, ("A", "B"), True)
    workspace = opened(a, b, c, relations=[derived])
    assert kinds(workspace, taken(workspace, 0, "C")) & {PointKind.DERIVED, PointKind.SINGLE} == set()


def test_text_of_another_event_carries_nothing_and_is_listed() -> None:
    a, b, c = version("A", "Six came."), version("B", "Six came."), version("C", "Six came.", "Nine went.")
    foreign = [Relation((v.id, c.id), RelationKind.UNRELATED, 0.0) for v in (a, b)]
    workspace = opened(a, b, c, relations=foreign)
    assert PointKind.UNRELATED in kinds(workspace, taken(workspace, 0, "C"))
    (point,) = edited(workspace, 0, "Nine came.")
    assert (point.kind, point.elsewhere) == (PointKind.FIGURE, ())


def test_a_single_source_is_told_but_not_open() -> None:
    workspace = opened(version("A", "One.", "Two."), version("B", "One."))
    row = taken(workspace, 1, "A")
    (point,) = (p for p in check(workspace) if p.row == row)
    assert (point.kind, point.versions, is_open(point)) == (PointKind.SINGLE, ("A",), False)


def test_a_note_says_that_somebody_looked() -> None:
    workspace = story()
    assert is_open(edited(workspace, 0, "The Ostwind ran aground off Kaldra on 13 March.")[0])
    row = workspace.project.rows[0].id
    workspace.do(PutNote(Note(NoteId(""), row, "the log says so", NoteClass.CHECK, done=True)))
    (point,) = (p for p in check(workspace) if p.row == row and p.kind is PointKind.DATE)
    assert (point.verified, is_open(point)) == (True, False)


def test_wording_taken_as_it_stands_is_not_read_again() -> None:
    workspace = story()
    row = taken(workspace, 2, "A")
    assert PointKind.QUOTATION not in kinds(workspace, row)


def test_what_stands_in_the_houses_form_is_listed_with_the_words_of_the_versions_and_is_not_open() -> None:
    workspace = opened(
        version("A", "In Kiev 500 sq miles (1,300 sq km) of fen burn.", "Kiev is quiet."),
        version("B", "Fires in the fens go on.", "All is quiet in Kyiv."),
    )
    first, second = taken(workspace, 0, "A"), taken(workspace, 1, "A")
    workspace.do(SetHouseForms((HouseForm("Kyjiw", ("Kiev", "Kyiv")),), UnitChoice.METRIC))
    assert workspace.wording(first) == "In Kyjiw 1,300 sq km (500 sq miles) of fen burn."
    points = [point for point in check(workspace) if point.kind is PointKind.HOUSE]
    assert [(point.number, point.was, point.text) for point in points] == [
        (1, "500 sq miles (1,300 sq km)", "1,300 sq km (500 sq miles)"), (1, "Kiev", "Kyjiw"), (2, "Kiev", "Kyjiw"),
    ]  # fmt: skip
    assert not any(map(is_open, points))
    assert said(points[1]) == "House form: “Kyjiw” for “Kiev”."
    told = workspace.export("footnotes")
    assert "House form: “1,300 sq km (500 sq miles)” for “500 sq miles (1,300 sq km)”; “Kyjiw” for “Kiev”." in told
    workspace.undo()
    assert workspace.wording(second) == "Kiev is quiet."


def test_the_date_line_of_a_report_is_left_out_of_the_account_and_told() -> None:
    workspace = opened(
        version("A", "KELMOUTH, Oct 7 (NPA) - Two planes met over the bay.", "Nobody was hurt."),
        version("B", "Two planes came close over the bay.", "Nobody came to harm."),
    )
    row = taken(workspace, 0, "A")
    assert workspace.wording(row) == "Two planes met over the bay."
    assert workspace.cell_text(row, workspace.project.versions[0].id).startswith("KELMOUTH")
    (point,) = (point for point in check(workspace) if point.kind is PointKind.HOUSE)
    assert not is_open(point)
    assert said(point) == "Left out: “KELMOUTH, Oct 7 (NPA) -”."
    assert "Left out: “KELMOUTH, Oct 7 (NPA) -”." in workspace.export("footnotes")


def test_a_name_in_the_houses_form_counts_as_carried_where_the_versions_have_the_other_one() -> None:
    workspace = opened(
        version("A", "Talks in Kiev ended.", "Rain fell."), version("B", "Kiev saw talks.", "It rained.")
    )
    workspace.do(SetHouseForms((HouseForm("Xylopolis", ("Kiev",)),)))
    assert edited(workspace, 0, "Talks in Xylopolis ended.") == []
    assert [point.kind for point in edited(workspace, 1, "Rain fell in Xylopolis.")] == [PointKind.NAME]


def test_both_attributed_are_written_as_the_house_writes() -> None:
    workspace = opened(
        version("A", "In Kiev 500 sq miles (1,300 sq km) of fen burn."),
        version("B", "In Kyiv 700 sq miles of fen burn."),
    )
    workspace.do(SetHouseForms((HouseForm("Kyiv", ("Kiev",)),), UnitChoice.METRIC))
    row = workspace.project.rows[0]
    text = attribute(workspace.project, row, workspace.findings(row.id).discrepancies)
    assert text.startswith("In Kyiv 1,300 sq km (500 sq miles) of fen burn, according to A; B gives")
