"""Negations and modals with what they bear on, English and German side by side."""

from __future__ import annotations

import pytest

from reconciler.model.fact import Cue
from reconciler.text.facts.lexer import Words
from reconciler.text.facts.negation import read_modals, read_negations


def told(cues: tuple[Cue, ...]) -> list[tuple[str, str]]:
    return [(cue.form, cue.scope) for cue in cues]


NEGATIONS = [
    ("They did not answer.", ("not", "answer"), "Sie haben nicht geantwortet.", ("not", "geantwortet")),
    ("They didn’t answer.", ("not", "answer"), "Sie antworten nicht.", ("not", "antworten")),
    ("There is no plan.", ("no", "plan"), "Es gibt keinen Plan.", ("no", "plan")),
    ("He never left.", ("never", "leave"), "Er ist nie gegangen.", ("never", "gehen")),
    ("She left without luggage.", ("without", "luggage"), "Sie reiste ohne Gepäck.", ("without", "gepäck")),
    ("Nobody came.", ("nobody", "come"), "Niemand kam.", ("nobody", "kommen")),
    ("It no longer works.", ("not", "work"), "Es funktioniert nicht mehr.", ("not", "funktioniert")),
    ("She cannot swim.", ("not", "swim"), "Sie kann nicht schwimmen.", ("not", "schwimmen")),
]


@pytest.mark.parametrize(("english", "expected", "german", "erwartet"), NEGATIONS)
def test_negations(english: str, expected: tuple[str, str], german: str, erwartet: tuple[str, str]) -> None:
    assert told(read_negations(Words(english, "en"))) == [expected]
    assert told(read_negations(Words(german, "de"))) == [erwartet]


HARMLESS = [
    ("Not only the roof burned.", "Nicht nur das Dach brannte."),
    ("No more than five came.", "Nicht mehr als fünf kamen."),
    ("There is no doubt about it.", "Das ist ohne Zweifel so."),
    ("He finished as No. 3.", "Er wurde Nr. 3."),
    ("The gap was at no time less than 40 metres.", "Der Abstand betrug nie weniger als 40 Meter."),
    ("Prices were never more than five crowns.", "Die Preise lagen nie mehr als fünf Kronen auseinander."),
    ("The lake is as low as it last was in 2003.", "Der See liegt so tief wie seit 2003 nicht mehr."),
    ("Fewer came than for a long time.", "Es kamen so wenige wie lange nicht."),
    ("Rents are at a record.", "Die Mieten sind so hoch wie nie."),
]


@pytest.mark.parametrize(("english", "german"), HARMLESS)
def test_what_denies_nothing(english: str, german: str) -> None:
    assert read_negations(Words(english, "en")) == ()
    assert read_negations(Words(german, "de")) == ()


MODALS = [
    ("They will leave.", ("will", "leave"), "Sie werden abreisen.", ("will", "abreisen")),
    ("They would leave.", ("would", "leave"), "Sie würden abreisen.", ("would", "abreisen")),
    ("They may leave.", ("may", "leave"), "Sie dürfen abreisen.", ("may", "abreisen")),
    ("They could leave.", ("could", "leave"), "Sie könnten abreisen.", ("could", "abreisen")),
    ("They must leave.", ("must", "leave"), "Sie müssen abreisen.", ("must", "abreisen")),
    ("They should leave.", ("should", "leave"), "Sie sollten abreisen.", ("should", "abreisen")),
    ("Perhaps they left.", ("possibly", "leave"), "Vielleicht sind sie abgereist.", ("possibly", "abgereist")),
    ("They may leave.", ("may", "leave"), "Sie sagte, der Zug dürfe nachts nicht abreisen.", ("may", "abreisen")),
    ("They must leave.", ("must", "leave"), "Er sagte, der Rat müsse im Juli abreisen.", ("must", "abreisen")),
    ("They reportedly left.", ("reportedly", "leave"), "Sie sollen abgereist sein.", ("reportedly", "sein")),
]


@pytest.mark.parametrize(("english", "expected", "german", "erwartet"), MODALS)
def test_modals(english: str, expected: tuple[str, str], german: str, erwartet: tuple[str, str]) -> None:
    assert told(read_modals(Words(english, "en"))) == [expected]
    assert told(read_modals(Words(german, "de"))) == [erwartet]


def test_the_german_passive_is_no_future() -> None:
    assert read_modals(Words("Das Haus wird geräumt.", "de")) == ()
    assert told(read_modals(Words("Der Richter wird das Haus räumen.", "de"))) == [("will", "räumen")]


def test_may_the_month_and_will_the_man() -> None:
    assert read_modals(Words("On May 3 they met Will Barker.", "en")) == ()
    assert told(read_modals(Words("May they rest.", "en"))) == [("may", "rest")]


def test_spans_hold_the_words() -> None:
    text = "It is no longer safe and can't be used."
    assert [cue.span.of(text) for cue in read_negations(Words(text, "en"))] == ["no longer", "can't"]
