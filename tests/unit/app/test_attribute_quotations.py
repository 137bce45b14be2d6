""" "Attribute both" where quotations part, and where a version is in another language than the account."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from reconciler.app.attribute import attribute
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Reading
from reconciler.model.ids import RowId
from reconciler.model.project import Project
from reconciler.model.row import Row
from reconciler.model.span import Span
from reconciler.model.version import Translation
from tests.support import projects
from tests.support.projects import cell, version

Said = tuple[str, str]  # what a version says, and the part of it in question


def put(
    said: Sequence[Said],
    kind: DiscrepancyClass = DiscrepancyClass.QUOTE,
    languages: Sequence[str] = ("en",) * 5,
    *,
    account: str = "en",
    values: Sequence[str] = ("",) * 5,
    unit: str = "",
    translated: str = "",
) -> str:
    """What is written for a row of which each version says one sentence; ``translated``: the second in translation."""
    versions = [
        version(sign, text, language=language)
        for sign, (text, _), language in zip("ABCDE", said, languages, strict=False)
    ]
    if translated:
        translations = {versions[1].sentences[0].id: Translation(translated, "by hand")}
        versions[1] = replace(versions[1], translations=translations)
    made: Project = replace(projects.project(*versions), language=account)
    row = Row(RowId("r1"), {v.id: cell(v, 0) for v in versions})
    readings = []
    for v, (text, part), value in zip(versions, said, values, strict=False):
        start = text.index(part)
        readings.append(Reading(v.id, Span(start, start + len(part)), part, value, unit if value else ""))
    return attribute(made, row, [Discrepancy("k", row.id, kind, 3, tuple(readings), "They part.")])


GATES: tuple[Said, ...] = (
    ("“The gates stay shut,” said Orlan Beck.", "“The gates stay shut,”"),
    ("The gates remain closed,” Beck said.", "The gates remain closed,”"),
    ("“The gates will not be opened.”", "“The gates will not be opened.”"),
)


def test_quotations_have_both_marks_and_one_stop() -> None:
    assert put(GATES) == (
        "“The gates stay shut,” said Orlan Beck, according to A; B quotes: “The gates remain closed”; "
        "C quotes: “The gates will not be opened.”"
    )


def test_in_a_german_account_they_have_german_marks() -> None:
    said = (
        ("„Die Tore bleiben zu“, sagte Orlan Beck.", "„Die Tore bleiben zu“"),
        ("»Die Tore sind geschlossen.«", "»Die Tore sind geschlossen.«"),
        ("»Die Tore sind geschlossen«, sagte er.", "»Die Tore sind geschlossen«,"),
    )
    assert put(said, languages=("de",) * 3, account="de") == (
        "„Die Tore bleiben zu“, sagte Orlan Beck, so A; B und C zitieren: „Die Tore sind geschlossen“."
    )


@pytest.mark.parametrize(
    ("carried", "begin"),
    [
        ("“The gates stay shut.”", "“The gates stay shut,” according to A; "),
        ("“The gates stay shut.", "“The gates stay shut,” according to A; "),
        ("The gates stay shut,” he said.", "“The gates stay shut,” he said, according to A; "),
        ("“The gates stay shut”, he said at 10 p.m.", "“The gates stay shut”, he said at 10 p.m., according to A; "),
    ],
)
def test_the_sentence_that_stands_is_whole_however_it_ends(carried: str, begin: str) -> None:
    said = ((carried, "The gates stay shut"), GATES[2])
    assert put(said) == begin + "B quotes: “The gates will not be opened.”"


def test_a_german_sentence_that_ends_with_a_quotation_has_its_comma_behind_the_mark() -> None:
    said = (("Beck sagte: „Die Tore bleiben zu.“", "„Die Tore bleiben zu.“"), ("„Sie sind zu.“", "„Sie sind zu.“"))
    assert put(said, languages=("de", "de"), account="de") == (
        "Beck sagte: „Die Tore bleiben zu“, so A; B zitiert: „Sie sind zu“."
    )


@pytest.mark.parametrize("end", ["?", "!"])
def test_a_question_or_a_shout_is_quoted_whole(end: str) -> None:
    said = ((f"“Who shut the gates{end}”", f"“Who shut the gates{end}”"), ("“Who closed them?” he cried.", "“Who"))
    assert put(said) == f"A quotes: “Who shut the gates{end}” B says: “‘Who closed them?’ he cried.”"


def test_a_reading_that_is_a_question_keeps_its_mark() -> None:
    said = (GATES[0], ("“Are the gates shut?”", "“Are the gates shut?”"), GATES[2])
    assert put(said) == (
        "“The gates stay shut,” said Orlan Beck, according to A; B quotes: “Are the gates shut?”; "
        "C quotes: “The gates will not be opened.”"
    )
    assert put((said[0], said[1])).endswith("; B quotes: “Are the gates shut?”")


def test_quotations_inside_quotations_have_the_inner_marks() -> None:
    said = (GATES[0], ("“The gates stay “shut” for now.”", "“The gates stay “shut” for now.”"))
    assert put(said).endswith("; B quotes: “The gates stay ‘shut’ for now.”")
    whole = (("He said “no” twice.", "no"), ("“No,” he said.", "No"))
    assert put(whole, DiscrepancyClass.WORDING) == "A says: “He said ‘no’ twice.” B says: “‘No,’ he said.”"


def test_a_few_quoted_words_at_the_end_leave_the_stop_where_it_was() -> None:
    said = (("Beck calls it “a shut case”.", "shut"), ("Beck said: “It is shut.”", "shut"))
    assert (
        put(said, DiscrepancyClass.WORDING)
        == "A says: “Beck calls it ‘a shut case’.” B says: “Beck said: ‘It is shut.’”"
    )


def test_a_statement_and_its_denial_are_quoted_whole() -> None:
    said = (("The gates are shut.", "are shut"), ("The gates are not shut.", "not shut"))
    assert put(said, DiscrepancyClass.NEGATION) == "A says: “The gates are shut.” B says: “The gates are not shut.”"


def test_a_word_is_told_with_the_one_it_stands_for() -> None:
    said = (("The council may open the gates.", "may"), ("The council will open the gates.", "will"))
    assert put(said, DiscrepancyClass.MODALITY, values=("may", "will")) == (
        "The council may open the gates, according to A; B writes “will” instead of “may”."
    )


def test_of_what_may_be_and_what_is_the_sentences_are_quoted() -> None:
    said = (("The council may open the gates.", "may"), ("The council opens the gates.", "opens"))
    assert put(said, DiscrepancyClass.MODALITY, values=("may", "")) == (
        "A says: “The council may open the gates.” B says: “The council opens the gates.”"
    )


def test_which_of_several_figures_is_meant_is_told() -> None:
    said = (("Of 40 gates 12 are shut.", "12"), ("Fourteen are shut.", "Fourteen"))
    assert put(said, DiscrepancyClass.FIGURE, values=("12", "14")) == (
        "Of 40 gates 12 are shut, according to A; B gives fourteen instead of 12."
    )


@pytest.mark.parametrize(
    ("german", "part", "value", "unit", "english"),
    [
        ("Es fasst mehr als 40.000 Tonnen.", "mehr als 40.000 Tonnen", ">40000", "tonne", "more than 40,000 tonnes"),
        ("Drei Prozent sind zu.", "Drei Prozent", "3", "percent", "3%"),
        ("Es kostet knapp 2,5 Millionen Euro.", "knapp 2,5 Millionen Euro", "<2500000", "EUR",
         "just under 2.5 million euros"),
        ("Es kostet 7 Mio. Forint.", "7 Mio. Forint", "7000000", "HUF", "“7 Mio. Forint”"),
    ],
)  # fmt: skip
def test_a_german_figure_in_an_english_account(german: str, part: str, value: str, unit: str, english: str) -> None:
    said = (("The gate has 5 of it.", "5"), (german, part))
    text = put(said, DiscrepancyClass.FIGURE, ("en", "de"), values=("5", value), unit=unit)
    assert text == f"The gate has 5 of it, according to A; B gives {english}."


def test_an_english_figure_in_a_german_account() -> None:
    said = (("Das Tor misst 5 Meter.", "5 Meter"), ("It measures just over 6.5 metres.", "just over 6.5 metres"))
    text = put(said, DiscrepancyClass.FIGURE, ("de", "en"), account="de", values=("5", ">6.5"), unit="metre")
    assert text == "Das Tor misst 5 Meter, so A; B nennt gut 6,5 m."


def test_the_same_weekday_in_two_languages_is_no_other_day() -> None:
    said = (("It shut on Friday.", "Friday"), ("Freitag war es.", "Freitag"), ("Es war Montag.", "Montag"))
    text = put(said, DiscrepancyClass.DATE, ("en", "de", "de"))
    assert text == "It shut on Friday, according to A and B; C gives Monday."


def test_the_figure_of_the_translation_is_used_where_there_is_one() -> None:
    said = (("The gate weighs 5 tonnes.", "5 tonnes"), ("Das Tor wiegt gute sechs Tonnen.", "gute sechs Tonnen"))
    text = put(
        said,
        DiscrepancyClass.FIGURE,
        ("en", "de"),
        values=("5", ">6"),
        unit="tonne",
        translated="The gate weighs a little over six tonnes.",
    )
    assert text == "The gate weighs 5 tonnes, according to A; B gives a little over six tonnes."


def test_a_translated_sentence_is_marked_as_one() -> None:
    said = (("The gates are shut.", "shut"), ("„Die Tore sind offen“, sagte er.", "offen"))
    text = put(said, DiscrepancyClass.WORDING, ("en", "de"), translated="“The gates are open,” he said.")
    assert text == "A says: “The gates are shut.” B (translated) says: “‘The gates are open,’ he said.”"


def test_versions_that_say_the_same_in_two_languages_are_named_together() -> None:
    said = (
        ("It has 20 gates.", "20"),
        ("Es hat mehr als dreißig Tore.", "mehr als dreißig"),
        ("More than 30 gates are there.", "More than 30"),
    )
    text = put(said, DiscrepancyClass.FIGURE, ("en", "de", "en"), values=("20", ">30", ">30"))
    assert text == "It has 20 gates, according to A; B and C give more than 30."


def test_a_headline_without_a_stop_gets_one() -> None:
    said = (("Gates shut for 3 days", "3 days"), ("Gates shut for 4 days", "4 days"))
    text = put(said, DiscrepancyClass.FIGURE, values=("3", "4"), unit="day")
    assert text == "Gates shut for 3 days, according to A; B gives 4 days."
    assert put(said, DiscrepancyClass.WORDING) == "A says: “Gates shut for 3 days.” B says: “Gates shut for 4 days.”"


def test_stops_that_a_page_left_behind_are_not_repeated() -> None:
    said = (("The gates are shut. .", "shut"), ("They are open .", "open"))
    assert put(said, DiscrepancyClass.WORDING) == "A says: “The gates are shut.” B says: “They are open.”"
