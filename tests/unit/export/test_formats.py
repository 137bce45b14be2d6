"""What each format has of its own, by example."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from defusedxml import ElementTree

from reconciler import assets
from reconciler.export.account import build
from reconciler.export.csv_table import guarded, unguarded
from reconciler.export.file_names import safe_name
from reconciler.export.fonts import installed
from reconciler.export.formats import Format, Wish, format_of, written
from reconciler.export.presets import Preset
from reconciler.model.account import Account
from reconciler.model.command import AddVersions, Decide, DescribeProject, LayOut, PutNote, SetTranslations
from reconciler.model.decision import Anchor, Decision, DecisionKind, Layout, Note, NoteClass
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Reading, Ruling
from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import NoteId
from reconciler.model.project import Project
from reconciler.model.span import Span
from reconciler.model.version import UNKNOWN, Origin, SentenceKind, Translation
from reconciler.project.apply import apply
from tests.support import readers
from tests.support.projects import aligned, cell, ferry, project, version


def reviewed() -> tuple[Project, Account]:
    """A ferry story: one row edited with a reason, one taken as it is, one not decided; a note, a discrepancy."""
    a, b, c = ferry().versions
    state = apply(ferry(), DescribeProject(title="Ferry aground"))[0]
    first, second, _ = (row.id for row in state.rows)
    for command in (
        Decide(((first, Decision(DecisionKind.TAKEN, (b.id,))),)),
        Decide(
            ((second, Decision(DecisionKind.EDITED, (a.id,), "About a dozen were hurt.", why="The hospital said so")),)
        ),
        PutNote(
            Note(NoteId(""), second, "call again", NoteClass.QUESTION, anchor=Anchor(a.id, Span(21, 27), "Twelve"))
        ),
        SetTranslations(((c.sentences[1].id, Translation("Twelve people were injured.", "Lex")),)),
    ):
        state = apply(state, command)[0]
    readings = (Reading(a.id, Span(21, 27), "Twelve", "12"), Reading(b.id, Span(20, 23), "Ten", "10"))
    found = Discrepancy("k", second, DiscrepancyClass.FIGURE, 3, readings, "=Figures differ.")
    return state, build(state, {second: [found]})


def text_of(form: Format, preset: str = "account") -> str:
    return written(reviewed()[1], form, Wish(preset)).decode()


def test_a_page_of_html_loads_nothing_and_says_so() -> None:
    text = text_of(Format.HTML, "footnotes")
    assert "default-src &#x27;none&#x27;; style-src &#x27;unsafe-inline&#x27;" in text
    assert not [sign for sign in ("<script", "<link", "<img", "src=", "url(", "@import") if sign in text]
    assert '<span data-row="2">About a dozen were hurt.</span><sup id="mark-2"><a href="#note-2">2</a></sup>' in text
    assert '<li id="note-2">' in text


def test_the_table_of_html_says_which_language_a_column_is_in() -> None:
    state, _ = reviewed()
    assert '<td lang="en">Twelve people were injured.</td>' in text_of(Format.HTML, "side-by-side")
    plain = replace(state, versions=(*state.versions[:2], replace(state.versions[2], translations={})))
    text = written(build(plain, {}), Format.HTML, Wish("side-by-side")).decode()
    assert '<td lang="de">Zwölf Menschen wurden verletzt.</td>' in text


def test_discrepancies_and_notes_are_comments_in_word_and_footnotes_where_they_are_wanted() -> None:
    _, account = reviewed()
    comments = readers.docx_comments(written(account, Format.DOCX, Wish("account", date="2026-03-01")))
    assert comments == {
        "About a dozen were hurt.": "Figure: A: “Twelve”; B: “Ten”. Reason: The hospital said so. Note: call again."
    }
    footnoted = written(account, Format.DOCX, Wish("footnotes"))
    assert not readers.docx_comments(footnoted)
    assert any("C (translated by Lex): “Twelve people were injured.”" in line for line in readers.docx_lines(footnoted))


def test_open_document_has_annotations_and_notes() -> None:
    _, account = reviewed()
    content = readers.parts(written(account, Format.ODT, Wish("account")))["content.xml"]
    (first, *_) = ElementTree.fromstring(content).iter(f"{readers.OFFICE}annotation")
    assert "".join(first.itertext()) == "ReconcilerFigure: A: “Twelve”; B: “Ten”."
    data = written(account, Format.ODT, Wish("footnotes"))
    assert data[30:38] == b"mimetype"
    assert readers.odt_lines(data)[-2].startswith(
        " Row 1." if readers.odt_lines(data)[-2].startswith(" ") else "Row 1."
    )
    # Without this LibreOffice begins with 1 on every page.
    (notes,) = ElementTree.fromstring(readers.parts(data)["styles.xml"]).iter(f"{readers.TEXT}notes-configuration")
    assert notes.get(f"{readers.TEXT}start-numbering-at") == "document"


def test_the_csv_has_a_column_a_version_and_no_formula() -> None:
    head, row = readers.csv_rows(written(reviewed()[1], Format.CSV, Wish(rulings={"k": Ruling.SETTLED})))
    assert head == ["Severity", "Row", "Class", "State", "What", "A", "B", "C", "Account", "Notes"]
    assert row == [
        "3 must be settled",
        "2",
        "figure",
        "settled",
        "'=Figures differ.",
        "Twelve",
        "Ten",
        "",
        "About a dozen were hurt.",
        "call again",
    ]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "'=x", "plain", "a=b", ""])
def test_a_guarded_cell_gives_back_what_it_holds(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(("=", "+", "-", "@"))


def test_the_json_holds_the_account_with_its_notes_and_is_as_its_schema_says() -> None:
    answer = json.loads(text_of(Format.JSON))
    jsonschema.validate(answer, json.loads(assets.read_text("schema/account.schema.json")))
    row = answer["rows"][1]
    assert (row["decision"], row["edited"], row["reason"]) == ("edited", True, "The hospital said so")
    assert row["notes"][0]["span"] == [21, 27]
    assert row["discrepancies"][0]["readings"][1]["value"] == "10"
    assert [r["engine"] for r in row["readings"]] == ["", "", "Lex"]


def test_tei_rebuilds_versions_whose_sentences_cross_and_text_that_is_set_aside() -> None:
    a = version("A", "One.", "Follow us\x07 \r here.", "Two \u2028 & <three>.", "Four.")
    aside = replace(a.sentences[1], kind=SentenceKind.BOILERPLATE)
    a = replace(a, sentences=(a.sentences[0], aside, *a.sentences[2:]))
    b = version("B", "Zwei.", "Eins.", language="de")
    rows = aligned((*cell(a, 0), *cell(b, 1)), (*cell(a, 2, 3), *cell(b, 0)))
    state = apply(Project(), AddVersions((a, b), rows))[0]
    text = written(build(state, {}), Format.TEI, Wish()).decode()
    assert readers.tei_versions(text) == {"A": a.source.text, "B": b.source.text}


def test_tei_says_what_was_taken_from_whom_and_what_is_a_machine_translation() -> None:
    state, _ = reviewed()
    c = state.versions[2]
    state = replace(state, versions=(*state.versions[:2], replace(c, origin=Origin.MACHINE_TRANSLATION)))
    root = ElementTree.fromstring(written(build(state, {}), Format.TEI, Wish()))
    first, second, third = root.iter(f"{readers.TEI}lem")
    assert first.get("wit") == "#W2"
    assert (second.get("type"), second.get("source"), second.text) == ("edited", "#W1", "About a dozen were hurt.")
    assert third.get("type") == "undecided"
    assert {r.get("cause") for r in root.iter(f"{readers.TEI}rdg") if r.get("wit") == "#W3"} == {"machine-translation"}


def test_the_memory_pairs_two_languages_and_translations() -> None:
    pairs = readers.tmx_pairs(text_of(Format.TMX))
    assert {"en": "A ferry hit a rock.", "de": "Eine Fähre lief auf Grund."} in pairs
    assert {"de": "Zwölf Menschen wurden verletzt.", "en": "Twelve people were injured."} in pairs
    assert len(pairs) == 5


def test_a_memory_without_two_languages_is_refused_with_a_reason_not_written_empty() -> None:
    english = project(version("A", "A ferry hit a rock."), version("B", "A ferry ran aground."))
    unknown = project(version("A", "A ferry hit a rock."), version("B", "Fähre.", language=UNKNOWN))
    for state in (english, unknown, Project()):
        with pytest.raises(RefusedCommand, match="two languages"):
            written(build(state, {}), Format.TMX, Wish())


def test_every_format_calls_a_row_by_the_number_it_has_in_the_lists() -> None:
    made = project(version("A", "One.", "Two."), version("B", "Eins.", "Zwei.", language="de"))
    first, second = (row.id for row in made.rows)
    account = build(apply(made, Decide((), order=(second, first)))[0], {})
    tei = ElementTree.fromstring(written(account, Format.TEI, Wish()))
    assert [app.get("n") for app in tei.iter(f"{readers.TEI}app")] == ["2", "1"]
    tmx = ElementTree.fromstring(written(account, Format.TMX, Wish()))
    assert [prop.text for prop in tmx.iter("prop") if prop.get("type") == "x-row"] == ["2", "1"]
    rows = json.loads(written(account, Format.JSON, Wish()))["rows"]
    assert [(row["number"], row["listed"]) for row in rows] == [(1, 2), (2, 1)]


def test_tei_says_the_day_it_was_written_or_nothing_of_it() -> None:
    account = build(ferry(), {})
    dated = ElementTree.fromstring(written(account, Format.TEI, Wish(date="2026-03-04")))
    assert [(d.get("when"), d.text) for d in dated.iter(f"{readers.TEI}date")] == [("2026-03-04", "2026-03-04")]
    assert b"<date" not in written(account, Format.TEI, Wish())


def test_a_pdf_holds_footnotes_umlauts_and_cyrillic() -> None:
    state, _ = reviewed()
    state = apply(state, DescribeProject(title="Größe „Київ“"))[0]
    text = readers.squeezed(
        readers.pdf_text(written(build(state, {}), Format.PDF, Wish("footnotes", fonts=installed())))
    )
    assert "Größe „Київ“" in text
    assert "Other readings: A: “A ferry ran aground.”" in text


def test_the_same_account_gives_the_same_bytes() -> None:
    _, account = reviewed()
    for form in Format:
        assert written(account, form, Wish()) == written(account, form, Wish())


def test_nothing_tells_where_the_files_lay() -> None:
    state, _ = reviewed()
    a = state.versions[0]
    placed = replace(a, source=replace(a.source, location="/srv/somebody/a.txt"))
    account = build(replace(state, versions=(placed, *state.versions[1:])), {})
    for form in (Format.MARKDOWN, Format.HTML, Format.JSON, Format.CSV, Format.TEI, Format.TMX):
        assert b"somebody" not in written(account, form, Wish(front_matter=True))


def test_the_format_is_what_the_name_ends_in() -> None:
    named = {"a.md": "md", "a.MARKDOWN": "md", "a.htm": "html", "a.tei.xml": "tei", "a.tmx": "tmx", "a.docx": "docx"}
    assert {name: format_of(name) for name in named} == named
    assert format_of("a.txt") is None


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Ferry: 12 hurt?", "Ferry 12 hurt"),
        ("../../etc/passwd", "etc passwd"),
        ("CON", "CON_"),
        ("nul.md", "nul_.md"),
        ("\u202egpj.exe", "gpj.exe"),
        ("--help", "help"),
        ("Größe der Fähre", "Größe der Fähre"),
        ("   . ", "account"),
        ("\ud800", "account"),
        ("ä" * 300, "ä" * 60),
    ],
)
def test_a_title_becomes_a_name_every_system_takes(title: str, name: str) -> None:
    assert safe_name(title) == name


def test_fonts_are_a_family_with_a_bold_face(tmp_path: Path) -> None:
    assert installed([tmp_path]) is None
    for name in ("LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf", "DejaVuSans.ttf"):
        (tmp_path / name).touch()
    found = installed([tmp_path])
    assert found is not None
    assert (found.regular.name, [path.name for path in found.others]) == (
        "LiberationSerif-Regular.ttf",
        ["DejaVuSans.ttf"],
    )


def test_a_footnote_mark_stands_once_where_a_cell_holds_a_headline_and_a_sentence() -> None:
    a = version("A", "Sub-head", "A sentence.")
    a = replace(a, sentences=(replace(a.sentences[0], kind=SentenceKind.HEADING), a.sentences[1]))
    state = project(a, alignment=aligned(cell(a, 0, 1)))
    state = apply(state, Decide(((state.rows[0].id, Decision(DecisionKind.TAKEN, (a.id,))),)))[0]
    text = written(build(state, {}), Format.MARKDOWN, Wish(Preset.FOOTNOTES)).decode()
    assert text.count("[^1]") == 2  # the mark, and the note itself
    assert "## Sub-head\n\nA sentence.[^1]" in text


def laid_out() -> Account:
    """Four rows taken from one version: a heading, a paragraph of two sentences, one of its own; all by hand."""
    a = version("A", "First aid.", "Two ships met.", "One sank.", "Nobody drowned.")
    state = apply(project(a), DescribeProject(title="At sea"))[0]
    rows = [row.id for row in state.rows]
    state = apply(state, Decide(tuple((row, Decision(DecisionKind.TAKEN, (a.id,))) for row in rows)))[0]
    state = apply(state, LayOut((rows[0],), Layout.HEADING))[0]
    return build(apply(state, LayOut((rows[2],), Layout.RUN_ON))[0], {})


def test_paragraphs_and_headings_the_editor_set_are_in_every_format_that_has_any() -> None:
    account = laid_out()
    forms = (form for form in Format if form not in (Format.CSV, Format.TMX))
    data = {form: written(account, form, Wish()) for form in forms}
    lines = ["At sea", "First aid.", "Two ships met. One sank.", "Nobody drowned."]
    assert (
        "# At sea\n\n## First aid.\n\nTwo ships met. One sank.\n\nNobody drowned.\n" in data[Format.MARKDOWN].decode()
    )
    assert readers.html_lines(data[Format.HTML].decode())[:4] == lines
    assert '<h2><span data-row="1">First aid.</span></h2>' in data[Format.HTML].decode()
    assert readers.docx_lines(data[Format.DOCX])[:4] == lines
    assert readers.odt_lines(data[Format.ODT])[:4] == lines
    rows = json.loads(data[Format.JSON])["rows"]
    assert [(row["heading"], row["opens_paragraph"]) for row in rows] == [
        (True, False), (False, True), (False, False), (False, True),
    ]  # fmt: skip
    body = ElementTree.fromstring(data[Format.TEI])[1][0]
    assert [(part.tag.removeprefix(readers.TEI), len(list(part))) for part in body] == [("ab", 1), ("p", 2), ("p", 1)]
