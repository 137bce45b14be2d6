from __future__ import annotations

from dataclasses import replace

import pytest

from reconciler.gui.panes.cells import LONGEST, Languages, Wanted
from reconciler.gui.panes.content import Content
from reconciler.gui.panes.passages import Mark, Passage, Role, RowView, covers, runs
from reconciler.model.command import Changes
from reconciler.model.decision import DecisionKind
from reconciler.model.discrepancy import DiscrepancyClass, Findings, Ruling
from reconciler.model.ids import RowId
from reconciler.model.project import Project
from reconciler.model.row import Pin, PinKind, Relation, RelationKind, Row, RowState
from reconciler.model.version import Translation
from tests.gui.panes_fixtures import shown
from tests.gui.panes_sample import MadeUp, crowd, ferry, ids, version, words_in


@pytest.fixture
def content() -> Content:
    return Content(ferry())


def row(content: Content, number: int) -> RowView:
    return content.view(number - 1)


def test_rows_are_made_only_when_they_are_looked_at() -> None:
    workspace = ferry()
    content = Content(workspace)
    assert workspace.asked == []
    content.view(3)
    content.view(3)
    assert workspace.asked == [RowId("r4")]


def test_a_gap_says_which_version_lacks_the_sentence(content: Content) -> None:
    gap = row(content, 1).cells[2].passages[0]
    assert (gap.role, gap.text) == (Role.GAP, "— (not in C)")
    assert row(content, 1).cells[2].text == ""


def test_headings_are_set_as_headings(content: Content) -> None:
    assert row(content, 1).cells[0].passages[0].role is Role.HEADING
    assert row(content, 2).cells[0].passages[0].role is Role.TEXT


def test_the_odd_one_out_is_loud_and_the_common_reading_quiet(content: Content) -> None:
    quiet = [cell.passages[0].marks[0].quiet for cell in row(content, 2).cells[:3]]
    assert quiet == [True, False, True]
    marked = [p.text[p.marks[0].start : p.marks[0].end] for p in (c.passages[0] for c in row(content, 2).cells[:3])]
    assert marked == ["312 passengers", "321 people", "312 Fahrgästen"]


def test_where_all_differ_all_are_loud(content: Content) -> None:
    assert [c.passages[0].marks[0].quiet for c in row(content, 4).cells[:2]] == [False, False]


def test_rulings_quieten_and_remove_marks() -> None:
    workspace = ferry()
    key = "r4-negation"
    workspace.project = replace(workspace.project, rulings={key: Ruling.SETTLED})
    settled = Content(workspace).view(3)
    assert (settled.cells[0].passages[0].marks[0].quiet, settled.severity) == (True, 0)
    workspace.project = replace(workspace.project, rulings={key: Ruling.DISMISSED})
    dismissed = Content(workspace).view(3)
    assert (dismissed.cells[0].passages[0].marks, dismissed.kinds, dismissed.severity) == ((), (), 0)


def test_classes_can_be_hidden(content: Content) -> None:
    content.view(3)
    content.show(Wanted(hidden=frozenset({DiscrepancyClass.NEGATION})))
    assert row(content, 4).cells[0].passages[0].marks == ()
    assert content.severity(RowId("r4")) == 0
    assert content.severity(RowId("r2")) == 3


def test_a_translated_sentence_stands_under_the_original(content: Content) -> None:
    original, translation = row(content, 2).cells[2].passages
    assert (original.role, translation.role) == (Role.TEXT, Role.TRANSLATION)
    assert translation.text.startswith("The Selkie ran")


def test_what_is_not_translated_says_so_and_why(content: Content) -> None:
    failed, missing = row(content, 3).cells[2].passages[1], row(content, 5).cells[2].passages[1]
    assert (failed.role, failed.text) == (Role.STATE, "not translated: the service is busy")
    assert (missing.role, missing.text) == (Role.STATE, "not translated")


@pytest.mark.parametrize(
    ("languages", "roles"),
    [
        (Languages.BOTH, [Role.TEXT, Role.TRANSLATION]),
        (Languages.ORIGINAL, [Role.TEXT]),
        (Languages.TRANSLATION, [Role.TRANSLATION]),
    ],
)
def test_original_translation_or_both(content: Content, languages: Languages, roles: list[Role]) -> None:
    content.show(Wanted(languages))
    assert [p.role for p in row(content, 2).cells[2].passages] == roles


def test_a_moved_sentence_has_an_arrow_at_both_places(content: Content) -> None:
    here, there = row(content, 5).cells[1].passages[0], row(content, 2).cells[1].passages[-1]
    assert (here.role, here.text, here.target) == (Role.MOVED, "↑ moved: in B it follows row 2", RowId("r2"))
    assert (there.text, there.target) == ("↓ B goes on in row 5", RowId("r5"))


def test_the_account_tells_whose_wording_it_is_in_press_order(content: Content) -> None:
    taken = row(content, 2)
    assert taken.choice.sigla == (("C", 2), ("A", 0))
    assert taken.cells[3].text == (
        "The Selkie ran onto a sandbank on Tuesday at 6.40 with 312 passengers. "
        "The Selkie struck a sandbank at 6.40 a.m. on Tuesday with 312 passengers on board."
    )
    assert taken.notes == 1


def test_the_account_tells_edited_automatic_omitted_and_undecided_apart(content: Content) -> None:
    assert row(content, 3).choice.tags == ("edited",)
    assert row(content, 1).choice.tags == ("automatic",)
    assert (row(content, 6).choice.kind, row(content, 6).cells[3].passages[0].text) == (DecisionKind.OMITTED, "omitted")
    assert (row(content, 4).choice.kind, row(content, 4).cells[3].passages[0].text) == (None, "undecided")


def test_another_order_of_the_account_shows_where_the_row_goes() -> None:
    workspace = ferry()
    order = tuple(RowId(f"r{n}") for n in (2, 1, 3, 4, 5, 6))
    workspace.project = replace(workspace.project, order=order)
    content = Content(workspace)
    assert content.view(1).choice.tags == ("place 1",)
    assert content.view(2).choice.tags == ("edited",)


def test_a_row_that_is_left_out_stands_nowhere_in_the_account() -> None:
    workspace = ferry()
    order = tuple(RowId(f"r{n}") for n in (6, 1, 2, 3, 4, 5))
    workspace.project = replace(workspace.project, order=order)
    content = Content(workspace)
    assert row(content, 6).choice.kind == DecisionKind.OMITTED
    assert row(content, 6).choice.tags == ()
    assert row(content, 4).choice.tags == ("place 5",)


def test_pinned_sentences_say_so() -> None:
    workspace = ferry()
    a, b, _ = workspace.project.versions
    pin = Pin(PinKind.TOGETHER, frozenset({*ids(a, 3), *ids(b, 4)}))
    content = Content(workspace)
    content.view(3)
    workspace.project = replace(workspace.project, pins=(pin,))
    content.follow(Changes(rows=frozenset({RowId("r4")})))
    assert content.view(3).cells[0].passages[-1].role is Role.PINNED
    assert content.view(2).cells[0].passages[-1].role is Role.TEXT


def test_only_rows_that_changed_are_made_again() -> None:
    workspace = ferry()
    content = Content(workspace)
    before = [content.view(n) for n in range(6)]
    changes = workspace.decide(RowId("r4"), None)
    assert not content.follow(changes)
    after = [content.view(n) for n in range(6)]
    assert [a is b for a, b in zip(before, after, strict=True)] == [True, True, True, False, True, True]


def test_a_filter_keeps_the_numbers_of_the_rows(content: Content) -> None:
    content.filter([RowId("r4"), RowId("r2")])
    assert [content.view(n).number for n in range(2)] == [2, 4]
    assert content.place(RowId("r3")) is None
    content.filter(None)
    assert len(content.rows) == 6


def test_several_sentences_in_a_cell_keep_their_own_places() -> None:
    a = version(0, ["One boat sank.", "Left out here.", "Two boats were saved."])
    rows = (Row(RowId("r1"), {a.id: ids(a, 0, 2)}), Row(RowId("r2"), {a.id: ids(a, 1)}, state=RowState.EDITED))
    content = Content(MadeUp(Project(versions=(a,), rows=rows)))
    passage = content.view(0).cells[0].passages[0]
    assert passage.text == "One boat sank. Two boats were saved."
    assert passage.source_span(15, 18) == words_in(a, "Two")
    assert passage.stretches(words_in(a, "saved")) == [(30, 35)]
    assert passage.source_span(0, 3) == words_in(a, "One")
    assert passage.stretches(words_in(a, "Left")) == []


def test_an_endless_sentence_is_shown_by_its_beginning() -> None:
    a = version(0, ["word " * 100_000])
    content = Content(MadeUp(Project(versions=(a,), rows=(Row(RowId("r1"), {a.id: ids(a, 0)}),))))
    text, rest = content.view(0).cells[0].passages
    assert len(text.text) == LONGEST
    assert "480 000 more characters" in rest.text.replace("\u202f", " ")


def test_overlapping_marks_become_runs_with_the_gravest_on_top() -> None:
    def mark(start: int, end: int, severity: int, *, quiet: bool = False) -> Mark:
        return Mark(start, end, DiscrepancyClass.WORDING, severity, quiet, f"{start}-{end}")

    long, short, quiet = mark(0, 20, 1), mark(5, 9, 3), mark(0, 30, 3, quiet=True)
    found = [(r.start, r.end, r.mark.key) for r in runs([long, short, quiet])]
    assert found == [(0, 5, "0-20"), (5, 9, "5-9"), (9, 20, "0-20"), (20, 30, "0-30")]
    assert runs([]) == []
    assert runs([mark(3, 3, 1)]) == []


def test_only_what_needs_attention_is_tinted() -> None:
    def mark(severity: int, *, quiet: bool = False) -> Mark:
        return Mark(0, 5, DiscrepancyClass.FIGURE, severity, quiet, "k")

    assert [mark(3).tinted, mark(2).tinted, mark(1).tinted, mark(3, quiet=True).tinted] == [True, True, False, False]


def test_a_mark_over_nearly_a_whole_sentence_is_about_the_sentence() -> None:
    passage = Passage(Role.TEXT, "The harbour stayed closed until the storm had passed.")
    whole = Mark(0, 50, DiscrepancyClass.OMISSION, 2, quiet=False, key="k")
    part = Mark(0, 30, DiscrepancyClass.OMISSION, 2, quiet=False, key="k")
    short = Passage(Role.TEXT, "No one.")
    assert covers(whole, passage)
    assert not covers(part, passage)
    assert not covers(Mark(0, 7, DiscrepancyClass.QUOTE, 2, quiet=False, key="k"), short)


def test_mere_style_is_left_out_at_first() -> None:
    workspace = ferry()
    found = workspace.all_findings[RowId("r4")].discrepancies[0]
    workspace.all_findings[RowId("r4")] = Findings((replace(found, severity=0),))
    content = Content(workspace)
    assert content.view(3).kinds == ()
    content.show(Wanted(least_severity=0))
    assert content.view(3).kinds == (DiscrepancyClass.NEGATION,)


def test_a_version_nobody_translated_says_so_on_its_card_and_not_in_every_cell() -> None:
    g = version(0, ["Das Schiff sank.", "Alle wurden gerettet."], language="de")
    workspace = MadeUp(Project(versions=(g,), rows=(Row(RowId("r1"), {g.id: ids(g, 0, 1)}),)))
    content = Content(workspace)
    assert [p.role for p in content.view(0).cells[0].passages] == [Role.TEXT]
    content.show(Wanted(languages=Languages.TRANSLATION))
    assert [p.role for p in content.view(0).cells[0].passages] == [Role.TEXT], "never blank"
    with shown(workspace) as panes:
        assert "not translated" in panes.header.card(0)


def test_a_version_about_another_event_says_so_on_its_card() -> None:
    story, copy, other = (version(n, ["A ship sank."]) for n in range(3))
    rows = tuple(Row(RowId(f"r{n}"), {v.id: ids(v, 0)}) for n, v in enumerate((story, copy, other)))
    kinds = ((story, copy, "independent"), (story, other, "unrelated"), (copy, other, "unrelated"))
    relations = tuple(Relation((a.id, b.id), RelationKind(kind), 0.1) for a, b, kind in kinds)
    with shown(MadeUp(Project(versions=(story, copy, other), rows=rows, relations=relations))) as panes:
        assert ["another event?" in panes.header.card(column) for column in range(3)] == [False, False, True]


def test_several_untranslated_sentences_among_others_say_so_once() -> None:
    g = version(0, ["Das Schiff sank.", "Alle wurden gerettet.", "Es war Nacht."], language="de")
    first, *others = ids(g, 0, 1, 2)
    g = replace(g, translations={first: Translation("The ship sank.", "by hand")})
    rows = (Row(RowId("r1"), {g.id: (first,)}), Row(RowId("r2"), {g.id: tuple(others)}))
    workspace = MadeUp(Project(versions=(g,), rows=rows))
    content = Content(workspace)
    assert [p.text for p in content.view(1).cells[0].passages if p.role is Role.STATE] == ["not translated"]
    with shown(workspace) as panes:
        assert "German · 1 of 3 translated" in panes.header.card(0)  # "original" would push it out of a narrow card


def test_a_sentence_that_went_to_another_row_leaves_the_rows_beside_it_as_they_are() -> None:
    workspace = crowd(3, 40)
    content = Content(workspace)
    before = [content.view(place) for place in range(4)]
    one, other = workspace.project.rows[1:3]
    column = next(iter(one.cells))
    taken, given = one.cells[column], other.cells.get(column, ())
    changed = (
        replace(one, cells={v: c for v, c in one.cells.items() if v != column}),
        replace(other, cells={**other.cells, column: (*taken, *given)}),
    )
    workspace.project = replace(
        workspace.project, rows=(workspace.project.rows[0], *changed, *workspace.project.rows[3:])
    )
    workspace.asked.clear()
    assert not content.follow(Changes(rows=frozenset({one.id, other.id}), structure=True))
    after = [content.view(place) for place in range(4)]
    assert [a is b for a, b in zip(before, after, strict=True)] == [True, False, False, True]
    assert after[1].cells[content.column(column)].passages[0].role is Role.GAP
    assert workspace.asked == [one.id, other.id]


def test_where_sentences_stand_out_of_order_all_rows_are_made_anew(content: Content) -> None:
    before = content.view(0)
    workspace = content._workspace
    assert isinstance(workspace, MadeUp)
    first, *rest = workspace.project.rows
    workspace.project = replace(workspace.project, rows=(replace(first, confidence=0.5), *rest))
    assert content.follow(Changes(rows=frozenset({first.id}), structure=True))
    assert content.view(0) is not before
