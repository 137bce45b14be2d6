from __future__ import annotations

from dataclasses import replace

import pytest

from reconciler.app.attribute import attribute
from reconciler.app.wordings import TEMPLATES, is_wording, templates_of
from reconciler.app.workspace import Workspace
from reconciler.model.command import AddVersions
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Reading
from reconciler.model.ids import RowId, VersionId, sentence_id
from reconciler.model.project import Project
from reconciler.model.row import Row
from reconciler.model.span import Span
from reconciler.model.version import Sentence, Source, Version
from tests.support.projects import in_step, version


def project(*texts: str, language: str = "en") -> Project:
    versions, cells = [], {}
    for number, text in enumerate(texts):
        ident = VersionId(f"v{number}")
        sentence = Sentence(sentence_id(ident, 0), Span(0, len(text)))
        source = Source(f"{number}", text.encode(), text, "utf-8", "", "")
        versions.append(Version(ident, "ABCDE"[number], "", language, source, (sentence,)))
        cells[ident] = (sentence.id,)
    return Project(language=language, versions=tuple(versions), rows=(Row(RowId("r1"), cells),))


def figure(made: Project, *readings: tuple[str, str], kind: DiscrepancyClass = DiscrepancyClass.FIGURE) -> Discrepancy:
    said = tuple(
        Reading(version.id, Span(0, 1), text, value)
        for version, (text, value) in zip(made.versions, readings, strict=True)
    )
    return Discrepancy("k", RowId("r1"), kind, 3, said, "They part.")


def test_the_first_versions_sentence_stands_and_the_others_readings_follow() -> None:
    made = project(
        "The slick covers 450 square kilometres.", "It covers 450 sq km.", "Some 500 square miles are covered."
    )
    found = figure(made, ("450 square kilometres", "450"), ("450 sq km", "450"), ("500 square miles", "1295"))
    assert attribute(made, made.rows[0], [found]) == (
        "The slick covers 450 square kilometres, according to A and B; C gives 500 square miles."
    )


def test_versions_that_part_in_the_same_way_are_named_together() -> None:
    made = project("It took 3 hours.", "Four hours.", "It was 4 hours.")
    found = figure(made, ("3 hours", "3"), ("Four hours", "4"), ("Four hours", "4"))
    assert attribute(made, made.rows[0], [found]) == "It took 3 hours, according to A; B and C give four hours."


def test_in_german() -> None:
    made = project("Der Ölteppich misst 450 Quadratkilometer.", "Er ist 500 Quadratmeilen groß.", language="de")
    found = figure(made, ("450 Quadratkilometer", "450"), ("500 Quadratmeilen", "1295"))
    assert attribute(made, made.rows[0], [found]) == (
        "Der Ölteppich misst 450 Quadratkilometer, so A; B nennt 500 Quadratmeilen."
    )


def test_names_stand_in_quotation_marks() -> None:
    made = project("Voroshka spoke.", "Woroschka spoke.")
    found = figure(made, ("Voroshka", "1"), ("Woroschka", "2"), kind=DiscrepancyClass.NAME)
    assert attribute(made, made.rows[0], [found]) == "Voroshka spoke, according to A; B writes “Woroschka”."


@pytest.mark.parametrize("kind", [DiscrepancyClass.WORDING, DiscrepancyClass.OMISSION])
def test_where_the_whole_wording_parts_each_version_is_quoted(kind: DiscrepancyClass) -> None:
    made = project("The port is shut.", "Ships may enter.", "The port is shut.")
    found = figure(made, ("x", ""), ("y", ""), ("x", ""), kind=kind)
    assert attribute(made, made.rows[0], [found]) == "A and C say: “The port is shut.” B says: “Ships may enter.”"


def test_a_version_that_states_no_reading_is_not_said_to_part() -> None:
    made = project("It took 3 hours.", "Long.", "It was 4 hours.")
    found = figure(made, ("3 hours", "3"), ("", ""), ("4 hours", "4"))
    silent = replace(found.readings[1], span=None)
    found = replace(found, readings=(found.readings[0], silent, found.readings[2]))
    assert attribute(made, made.rows[0], [found]) == "It took 3 hours, according to A; C gives 4 hours."


def test_the_sentence_is_one_that_states_what_parts() -> None:
    made = project("It took long.", "It took 3 hours.", "It took 4 hours.")
    found = figure(made, ("", ""), ("3 hours", "3"), ("4 hours", "4"))
    found = replace(found, readings=found.readings[1:])
    assert attribute(made, made.rows[0], [found]) == "It took 3 hours, according to B; C gives 4 hours."


def test_hedges_and_units_stay_in_both_languages() -> None:
    made = project("The slick covers just under 450 sq km.", "More than 500 square miles are covered.")
    found = figure(made, ("just under 450 sq km", "450"), ("More than 500 square miles", "1295"))
    assert attribute(made, made.rows[0], [found]) == (
        "The slick covers just under 450 sq km, according to A; B gives more than 500 square miles."
    )
    made = project("Der Teppich misst knapp 450 km².", "Er ist gut 500 Quadratmeilen groß.", language="de")
    found = figure(made, ("knapp 450 km²", "450"), ("gut 500 Quadratmeilen", "1295"))
    assert attribute(made, made.rows[0], [found]) == (
        "Der Teppich misst knapp 450 km², so A; B nennt gut 500 Quadratmeilen."
    )


def test_read_from_real_sentences_hedges_and_units_are_part_of_the_readings() -> None:
    """What the detectors hand over holds the hedge and the unit, so that none is lost on the way."""
    workspace = Workspace()
    a = version("A", "The fire burned about 450 square kilometres of fen.")
    b = version("B", "The fire burned just over 500 square miles of fen.")
    workspace.do(AddVersions((a, b), in_step(a, b)))
    row = workspace.project.rows[0]
    text = attribute(workspace.project, row, workspace.findings(row.id).discrepancies)
    assert text == (
        "The fire burned about 450 square kilometres of fen, according to A; B gives just over 500 square miles."
    )


def marked(made: Project, kind: DiscrepancyClass, *words: str) -> Discrepancy:
    """A discrepancy whose readings are these words, where they stand."""
    readings = []
    for of, part in zip(made.versions, words, strict=True):
        start = of.source.text.index(part)
        readings.append(Reading(of.id, Span(start, start + len(part)), part, part.split(" ")[0]))
    return Discrepancy(str(kind), RowId("r1"), kind, 3, tuple(readings), "They part.")


def test_a_figure_inside_a_quotation_is_told_with_it_alone() -> None:
    made = project("“Two boats sank,” said Ilse Varn.", "“Three boats went down,” Varn said.")
    found = [
        marked(made, DiscrepancyClass.FIGURE, "Two boats", "Three boats"),
        marked(made, DiscrepancyClass.QUOTE, "“Two boats sank,”", "“Three boats went down,”"),
    ]
    assert attribute(made, made.rows[0], found) == (
        "“Two boats sank,” said Ilse Varn, according to A; B quotes: “Three boats went down.”"
    )


def test_a_version_is_named_once_for_all_it_has_otherwise() -> None:
    made = project("“They sank,” Ilse Varn said of two boats.", "Of 3 boats Ilsa Varn said: “All went down.”")
    found = [
        marked(made, DiscrepancyClass.FIGURE, "two boats", "3 boats"),
        marked(made, DiscrepancyClass.NAME, "Ilse Varn", "Ilsa Varn"),
        marked(made, DiscrepancyClass.QUOTE, "“They sank,”", "“All went down.”"),
    ]
    text = attribute(made, made.rows[0], found)
    assert text.endswith("according to A; B gives 3 boats, writes “Ilsa Varn” and quotes: “All went down.”")
    own = templates_of({"en": ("", "In {who} there are {what}")})
    text = attribute(made, made.rows[0], found, own)
    assert text.endswith("; In B there are 3 boats; B writes “Ilsa Varn”; B quotes: “All went down.”")


def test_quotation_marks_are_those_of_the_account() -> None:
    made = project('"They sank," Varn\'s aide said.', "“All went down,” he said.")
    found = [marked(made, DiscrepancyClass.QUOTE, '"They sank,"', "“All went down,”")]
    assert attribute(made, made.rows[0], found).count("“") == 2, "as many of one kind as of the other"
    taken = replace(made, decisions={RowId("r1"): Decision(DecisionKind.TAKEN, (VersionId("v0"),))})
    assert attribute(taken, made.rows[0], found) == (
        '"They sank," Varn\'s aide said, according to A; B quotes: "All went down."'
    )
    edited = Decision(DecisionKind.EDITED, text="“They sank,” Varn’s “aide” said.")
    assert "”" in attribute(replace(made, decisions={RowId("r1"): edited}), made.rows[0], found)
    plain = project('"They sank," Varn’s aide said.', '"All went down," he said.')
    found = [marked(plain, DiscrepancyClass.QUOTE, '"They sank,"', '"All went down,"')]
    assert attribute(plain, plain.rows[0], found).startswith('"They sank," Varn’s aide')


def test_the_editors_own_templates_are_used_and_unusable_ones_are_not() -> None:
    made = project("It took 3 hours.", "Four hours.", "It was 4 hours.")
    found = figure(made, ("3 hours", "3"), ("Four hours", "4"), ("Four hours", "4"))
    own = {
        "en": ("{who} put it so: {text}", "", "{what}, {who} write", "{who}", "{who} {what} {else}"),
        "xx": ("{text}",),
    }
    templates = templates_of(own)
    assert (
        attribute(made, made.rows[0], [found], templates) == "A put it so: It took 3 hours; four hours, B and C write."
    )
    assert templates["en"].says_one == TEMPLATES["en"].says_one
    assert templates["de"] == TEMPLATES["de"]


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("{who} gives {what}", True),
        ("{what} ({who})", True),
        ("{who} gives it", False),
        ("{who} gives {what} and {what}", False),
        ("{who} gives {what} {0}", False),
        ("{who.siglum} gives {what}", False),
        ("{who} { gives {what}", False),
        ("", False),
    ],
)
def test_a_wording_names_all_it_has_to_and_nothing_else(text: str, good: bool) -> None:
    assert is_wording("one", text) is good
