"""Quotations with speaker, audience and verb, English and German side by side."""

from __future__ import annotations

import pytest

from reconciler.model.fact import Quotation
from reconciler.text.facts import read_facts


def quotations(text: str, language: str) -> tuple[Quotation, ...]:
    return read_facts(text, language).quotations


SIDE_BY_SIDE = [
    ("“The bridge is safe,” Anna Keller said.", "„Die Brücke ist sicher“, sagte Anna Keller.", "anna keller", "say"),
    ("Anna Keller said: “The bridge is safe.”", "Anna Keller sagte: „Die Brücke ist sicher.“", "anna keller", "say"),
    ('"The bridge is safe," Anna Keller said.', "»Die Brücke ist sicher«, sagte Anna Keller.", "anna keller", "say"),
    ("“We wait,” Anna Keller added.", "„Wir warten“, fügte Anna Keller hinzu.", "anna keller", "add"),
    ("“We wait,” the ministry said.", "„Wir warten“, sagte das Ministerium.", None, "say"),
    ("The sign read “closed”.", "Auf dem Schild stand „geschlossen“.", "", ""),
]


@pytest.mark.parametrize(("english", "german", "speaker", "verb"), SIDE_BY_SIDE)
def test_who_says_it(english: str, german: str, speaker: str | None, verb: str) -> None:
    for text, language in ((english, "en"), (german, "de")):
        (found,) = quotations(text, language)
        assert found.verb == verb
        assert found.speaker == (speaker if speaker is not None else {"en": "ministry", "de": "ministerium"}[language])


def test_the_span_holds_the_marks_and_the_text_does_not() -> None:
    text = "Then “it broke”, he said."
    (found,) = quotations(text, "en")
    assert found.span.of(text) == "“it broke”"
    assert found.text == "it broke"


def test_a_quotation_may_go_on_in_the_next_sentence() -> None:
    (opening,) = quotations("“We have waited long.", "en")
    (closing,) = quotations("Now we go,” Anna Keller said.", "en")
    assert (opening.text, closing.text) == ("We have waited long.", "Now we go,")
    assert closing.speaker == "anna keller"
    (german,) = quotations("Jetzt gehen wir “, sagte sie.", "de")
    assert german.text == "Jetzt gehen wir"


def test_the_audience() -> None:
    assert quotations("“No,” Anna Keller told reporters.", "en")[0].audience == "reporters"
    assert quotations("“No,” Anna Keller said to the BBC.", "en")[0].audience == "BBC"
    assert quotations("„Nein“, sagte Anna Keller den Reportern.", "de")[0].audience == "Reportern"


def test_a_name_said_before_stands_for_the_pronoun() -> None:
    text = "Anna Keller said: “We wait”, and “we hope”, she added."
    assert {q.speaker for q in quotations(text, "en")} == {"anna keller"}


def test_the_verb_before_the_colon_introduces_the_quotation() -> None:
    (found,) = quotations("Keller sagte: „Wir warten“, fügte er hinzu.", "de")
    assert found.verb == "say"
    assert found.speaker == "keller"


def test_an_apposition_does_not_hide_the_speaker() -> None:
    inside = quotations("His aide, Jo Parker, said: “We wait.”", "en")
    behind = quotations("Jo Parker, who led the search, said: “We wait.”", "en")
    assert inside[0].speaker == behind[0].speaker == "jo parker"


def test_who_is_told_does_not_speak() -> None:
    assert quotations("Jo Parker was told “not now”.", "en")[0].speaker == ""
