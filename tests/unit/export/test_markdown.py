"""The account as Markdown: what was decided, by whom it is carried, and nothing the article text could sneak in."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from reconciler.export import markdown
from reconciler.export.account import build
from reconciler.export.escape import escaped, one_line
from reconciler.export.presets import Preset, lay_out
from reconciler.export.traces import readings
from reconciler.model.account import Account
from reconciler.model.command import Decide, DescribeProject, PutNote
from reconciler.model.decision import Decision, DecisionKind, Note
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Reading, Telling, Voice
from reconciler.model.ids import NoteId, RowId
from reconciler.model.project import Project
from reconciler.model.row import Relation, RelationKind
from reconciler.model.span import Span
from reconciler.model.version import SentenceKind, Version
from reconciler.project.apply import apply
from tests.support.projects import aligned, cell, ferry, project, version

PLAIN = MarkdownIt("commonmark").enable("table")
FOOTNOTES = MarkdownIt("commonmark").enable("table").use(footnote_plugin)
HOSTILE = [
    "<script>alert(1)</script> and <b>bold</b>",
    "![](https://example.org/logo.webp)",
    "[a link](https://example.org)",
    "<https://example.org>",
    "See https://example.org and www.example.org.",
    "# no heading",
    "1. no list",
    "12) no list either",
    "- no item",
    "+ no item",
    "* no item",
    "> no quotation",
    "===",
    "---",
    "    no code",
    "```no fence",
    "~~~ no fence",
    "a | b | c",
    "| --- | --- |",
    "[^1]: no footnote",
    "[no]: https://example.org",
    "snake_case_name and *stars* and __double__",
    "back\\slash and `tick`",
    "&amp; stays &lt; as it is &#35;",
    "ends in a hash #",
    "two\nlines\r\nthree\u2028four",
    "$x^2$ costs $5",
    "null\x00 and bell\x07",
    "trailing backslash \\",
    ": no definition",
    "!no image",
    "line one  \nhard break",
]


def write(account: Account, preset: str, state: Project) -> str:
    return markdown.write(lay_out(account, preset, state.rulings))


def decided(*decisions: tuple[int, Decision]) -> Project:
    start = apply(ferry(), DescribeProject(title="Ferry aground"))[0]
    chosen = tuple((start.rows[place].id, decision) for place, decision in decisions)
    return apply(start, Decide(chosen))[0]


def tokens(text: str, reader: MarkdownIt = FOOTNOTES) -> list[Token]:
    flat = []
    for token in reader.parse(text):
        flat.append(token)
        flat += token.children or []
    return flat


def read_back(text: str, reader: MarkdownIt = PLAIN) -> str:
    return " ".join(t.content for t in tokens(text, reader) if t.type in ("text", "code_inline", "code_block", "fence"))


def test_the_account_is_what_was_decided() -> None:
    a, b, _ = ferry().versions
    state = decided(
        (0, Decision(DecisionKind.TAKEN, (b.id, a.id))),
        (1, Decision(DecisionKind.EDITED, (a.id,), "About a dozen people were hurt.")),
        (2, Decision(DecisionKind.OMITTED)),
    )
    text = write(build(state, {}), "account", state)
    assert text.startswith(
        "# Ferry aground\n\nA ferry hit a rock. A ferry ran aground.\n\nAbout a dozen people were hurt."
    )
    assert "captain" not in text


def test_what_nobody_decided_is_listed_not_dropped() -> None:
    state = decided((0, Decision(DecisionKind.OMITTED)))
    text = write(build(state, {}), "account", state)
    assert "## Not decided\n\n- Row 2 (A, B, C)\n- Row 3 (A, B)" in text


def test_footnotes_name_versions_readings_reason_and_notes() -> None:
    a, b, _ = ferry().versions
    state = decided((1, Decision(DecisionKind.TAKEN, (a.id,), why="The hospital confirmed twelve.")))
    row = state.rows[1].id
    state = apply(state, PutNote(Note(NoteId(""), row, "call again")))[0]
    found = Discrepancy(
        "k",
        RowId(row),
        DiscrepancyClass.FIGURE,
        3,
        (Reading(a.id, Span(21, 27), "Twelve", "12"), Reading(b.id, Span(20, 23), "Ten", "10")),
        "Figures differ.",
    )
    text = write(build(state, {row: [found]}), "footnotes", state)
    assert "Twelve people were hurt.[^2]" in text
    assert (
        "[^2]: Row 2. Versions: A, B, C; wording of A. Figure: A: “Twelve”; B: “Ten”. "
        "Reason: The hospital confirmed twelve. Note: call again. "
        "Other readings: B: “Ten people were hurt.”; C: “Zwölf Menschen wurden verletzt.”\n" in text + "\n"
    )


def test_every_sentence_has_its_footnote_and_no_word_is_taken_for_a_link_without_them() -> None:
    state = decided(*((n, Decision(DecisionKind.TAKEN, (ferry().versions[0].id,))) for n in range(3)))
    text = write(build(state, {}), "footnotes", state)
    assert sum(t.type == "footnote_ref" for t in tokens(text)) == 3
    assert not [t for t in tokens(text, PLAIN) if t.type in ("link_open", "image", "html_inline", "html_block")]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("stay out", "“stay out”"),
        ("“Stay out”", "“Stay out”"),
        ("“Stay out, we said.", "“Stay out, we said.”"),
        ("we will not,”", "“we will not,”"),
        ("‘Stay out’", "“Stay out”"),
        ("The “closed” zone", "“The ‘closed’ zone”"),
        ("“Stay out,” they said.", "“‘Stay out,’ they said.”"),
        ("Der „Rat“ tagt", "“Der ‘Rat’ tagt”"),
    ],
)
def test_readings_stand_in_one_pair_of_marks(words: str, wanted: str) -> None:
    a, b = version("A", "One sentence."), version("B", "Another.")
    state = project(a, b)
    said = (Reading(a.id, Span(0, 3), words), Reading(b.id, Span(0, 7), ""))
    found = Discrepancy("k", state.rows[0].id, DiscrepancyClass.QUOTE, 2, said, "m")
    assert readings(found, build(state, {})).startswith(f"A: {wanted};")


def told(kind: DiscrepancyClass, *said: tuple[int, str], message: str = "m", language: str = "en") -> str:
    """What an export says of a discrepancy between versions, each by its place and with its words."""
    versions = [version(siglum, f"Words of {siglum}.") for siglum in "ABC"]
    state = apply(project(*versions), DescribeProject(language=language))[0]
    pieces = tuple(Reading(versions[place].id, Span(0, 1), words) for place, words in said)
    found = Discrepancy("k", state.rows[0].id, kind, 2, pieces, message)
    return readings(found, build(state, {}))


def test_a_version_is_named_once_and_lacks_nothing_that_it_has() -> None:
    name = told(DiscrepancyClass.NAME, (0, "Kiev"), (0, "Kiev"), (0, "Kyiv"), (1, "Kiev"))
    assert name == "A: “Kiev”, “Kyiv”; B: “Kiev”"
    assert told(DiscrepancyClass.WORDING, (0, ""), (0, "noon"), (1, ""), (2, "")) == "A: “noon”; B, C have nothing here"
    german = told(DiscrepancyClass.OMISSION, (0, "eine Stunde"), (1, ""), (2, ""), language="de")
    assert german == "A: „eine Stunde“; B, C haben hier nichts"


def test_words_that_part_stand_without_the_marks_of_their_neighbours() -> None:
    wording = told(DiscrepancyClass.WORDING, (0, "” said the mayor"), (1, ", said"), (2, "."))
    assert wording == "A: “said the mayor”; B: “said”; C: “.”"


def test_a_slip_of_translation_is_told_in_the_footnote_and_shown_as_it_stands_in_the_report() -> None:
    state = decided((0, Decision(DecisionKind.TAKEN, (ferry().versions[0].id,))))
    c, row = state.versions[2], state.rows[0].id
    said = (Reading(c.id, Span(0, 4), "hätte “."),)
    found = Discrepancy("k", row, DiscrepancyClass.ARTEFACT, 1, said, "C has a space too many, behind “hätte”.")
    account = build(state, {row: [found]})
    assert "Translation artefact: C has a space too many, behind “hätte”. Other" in write(account, "footnotes", state)
    assert readings(found, account) == "C: “hätte “.”"


def test_no_second_stop_follows_a_quotation_that_ends_a_footnote() -> None:
    state = decided((0, Decision(DecisionKind.TAKEN, (ferry().versions[0].id,))))
    for language in ("en", "de"):
        text = write(build(apply(state, DescribeProject(language=language))[0], {}), "footnotes", state)
        assert not re.search(r"[.!?…][“”‘]\.", text)


def test_the_report_lists_the_most_severe_first() -> None:
    state = decided()
    a = state.versions[0]

    def found(severity: int, words: str) -> Discrepancy:
        said = (Reading(a.id, Span(0, 1), "A"),)
        return Discrepancy(words, state.rows[0].id, DiscrepancyClass.NAME, severity, said, words)

    text = write(
        build(state, {state.rows[0].id: [found(1, "minor")], state.rows[1].id: [found(3, "grave")]}), "report", state
    )
    assert text.index("grave") < text.index("minor")
    assert [t.type for t in tokens(text)].count("tr_open") == 3


def test_the_report_tells_long_quotations_once() -> None:
    state = decided()
    a, b, _ = state.versions
    words = ("We were lucky this time, all of us.", "We were lucky this time, and so were they.")
    said = tuple(Reading(v.id, Span(0, 1), text) for v, text in zip((a, b), words, strict=True))
    voices = tuple(Voice((v.siglum,), text, quoted=True) for v, text in zip((a, b), words, strict=True))
    message = f"A quotation has other words. A: “{words[0]}”; B: “{words[1]}”"
    row = state.rows[0].id
    found = Discrepancy(
        "k", row, DiscrepancyClass.QUOTE, 3, said, message, telling=Telling("quote.altered", voices=voices)
    )
    text = write(build(state, {row: [found]}), "report", state)
    (line,) = [line for line in text.splitlines() if "quotation" in line]
    assert "| A quotation has other words. | A: “We were" in line
    assert all(line.count(one) == 1 for one in words)


def test_side_by_side_has_a_row_a_row() -> None:
    state = decided((0, Decision(DecisionKind.TAKEN, (ferry().versions[1].id,))))
    text = write(build(state, {}), "side-by-side", state)
    assert [t.type for t in tokens(text)].count("tr_open") == 1 + 3
    assert "| A ferry ran aground. | A ferry hit a rock. | Eine Fähre lief auf Grund. | A ferry hit a rock. |" in text


@pytest.mark.parametrize(
    ("joined", "automatic", "wanted"),
    [
        (False, False, "# Title\n\n## Sub-head\n\nA sentence.\n\n## Versions"),
        (True, False, "# Title\n\n## Sub-head\n\nA sentence.\n\n## Versions"),
        (True, True, "# Title\n\nA sentence.\n\n## Versions"),
    ],
)
def test_a_heading_never_runs_into_a_sentence(joined: bool, automatic: bool, wanted: str) -> None:
    a = with_headings(version("A", "Sub-head", "A sentence."), 0)
    state = project(a, alignment=aligned(cell(a, 0, 1)) if joined else None)
    state = apply(state, DescribeProject(title="Title"))[0]
    state = taken(state, a, automatic=automatic)
    assert wanted in write(build(state, {}), "account", state)


def test_the_title_names_its_versions() -> None:
    a = with_headings(version("A", "A headline", "A sentence."), 0)
    state = taken(project(a), a)
    text = write(build(state, {}), "footnotes", state)
    assert text.startswith("# A headline[^1]\n\nA sentence.[^2]\n")
    assert text.count("A headline") == 1


def test_the_title_is_the_headline_taken_and_never_one_left_out_or_in_another_language() -> None:
    german = with_headings(version("A", "Eine Überschrift", "Ein Satz.", language="de"), 0)
    b = with_headings(version("B", "A headline", "A sentence."), 0)
    c = with_headings(version("C", "Another headline", "Another sentence."), 0)
    state = project(german, b, c)
    assert build(state, {}).title == "A headline"
    assert build(taken(state, c), {}).title == "Another headline"
    omitted = apply(state, Decide(((state.rows[0].id, Decision(DecisionKind.OMITTED)),)))[0]
    assert build(omitted, {}).title == ""


def test_a_report_of_another_event_lends_no_title() -> None:
    foreign = with_headings(version("A", "A headline", "A sentence."), 0)
    b, c = version("B", "Its sentence."), version("C", "One more.")
    state = project(foreign, b, c)
    assert build(state, {}).title == "A headline"
    relations = tuple(Relation((foreign.id, other.id), RelationKind.UNRELATED, 0.0) for other in (b, c))
    assert build(replace(state, relations=relations), {}).title == ""


def test_an_empty_text_is_left_out_like_an_omitted_row() -> None:
    state = ferry()
    state = apply(state, Decide(((state.rows[0].id, Decision(DecisionKind.EDITED, (), "")),)))[0]
    assert [s.number for s in build(state, {}).omitted] == [1]


def test_broken_characters_and_addresses_of_people_are_harmless() -> None:
    assert escaped("a\ud800b") == "a\N{REPLACEMENT CHARACTER}b"
    assert escaped("desk@example.org") == "desk\\@example.org"


def with_headings(of: Version, *places: int) -> Version:
    kinds = [SentenceKind.HEADING if n in places else s.kind for n, s in enumerate(of.sentences)]
    return replace(of, sentences=tuple(replace(s, kind=k) for s, k in zip(of.sentences, kinds, strict=True)))


def taken(state: Project, of: Version, *, automatic: bool = False) -> Project:
    """Every row takes what ``of`` says in it."""
    decision = Decision(DecisionKind.TAKEN, (of.id,), automatic=automatic)
    return apply(state, Decide(tuple((row.id, decision) for row in state.rows if of.id in row.cells)))[0]


def test_a_german_account_speaks_german() -> None:
    state = apply(decided(), DescribeProject(language="de"))[0]
    assert "## Nicht entschieden" in write(build(state, {}), "account", state)


@pytest.mark.parametrize("preset", list(Preset))
@pytest.mark.parametrize("words", HOSTILE)
def test_article_text_cannot_break_the_document(words: str, preset: Preset) -> None:
    a = version("A", "First sentence.", "Second.")
    state = project(a)
    chosen = tuple((row.id, Decision(DecisionKind.EDITED, (), words)) for row in state.rows)
    text = write(build(apply(state, Decide(chosen))[0], {}), preset, state)
    bad = {"html_inline", "html_block", "image", "link_open", "fence", "code_block", "code_inline", "hr", "em_open"}
    assert not bad & {t.type for t in tokens(text)}
    if preset is not Preset.REPORT:
        shown = re.sub(r"\s+", " ", read_back(text, FOOTNOTES))
        assert re.sub(r"\s+", " ", one_line(words)).strip() in shown


@given(st.text(max_size=60))
def test_any_text_is_read_back_as_it_was(text: str) -> None:
    line = escaped(text)
    (opening, inline, closing) = PLAIN.parse(f"x {line}")
    assert (opening.type, closing.type) == ("paragraph_open", "paragraph_close")
    assert "".join(t.content for t in inline.children or []).rstrip() == f"x {one_line(text)}".rstrip()


@given(st.text("#>+-*_=`~[]()!<>&|\\:0123456789. \t\na", max_size=30))
def test_any_marks_are_read_back_as_a_paragraph_of_their_own(text: str) -> None:
    if one_line(text):
        (_, inline, _) = PLAIN.parse(escaped(text))
        assert "".join(t.content for t in inline.children or []) == one_line(text)


def test_rows_are_called_by_the_number_they_have_everywhere_else() -> None:
    made = project(version("A", "One.", "Two.", "Three."), version("B", "One.", "Two.", "Three."))
    first, second, third = (row.id for row in made.rows)
    moved = apply(made, Decide((), order=(third, first, second)))[0]
    account = build(moved, {})
    assert [(s.number, s.row_number) for s in account.sentences] == [(1, 3), (2, 1), (3, 2)]
    assert "- Row 3 (A, B)\n- Row 1 (A, B)\n- Row 2 (A, B)" in markdown.write(lay_out(account, Preset.ACCOUNT, {}))
