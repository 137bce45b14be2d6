"""What is read as a name, English and German side by side."""

from __future__ import annotations

import pytest

from reconciler.model.fact import Name, NameKind
from reconciler.text.facts.lexer import Words
from reconciler.text.facts.names import CERTAIN, read_names

PERSON, PLACE, BODY, OTHER = NameKind.PERSON, NameKind.PLACE, NameKind.ORGANISATION, NameKind.OTHER


def names(text: str, language: str) -> list[Name]:
    return [name for name in read_names(Words(text, language)) if name.confidence >= CERTAIN]


SIDE_BY_SIDE = [
    ("Talks went on in Warsaw.", "In Warschau wurde weiter verhandelt.", [("warsaw", PLACE)]),
    ("The French navy left.", "Die französische Marine lief aus.", [("france", PLACE)]),
    ("The Russians stayed away.", "Die Russen blieben fern.", [("russia", PLACE)]),
    ("It was said by Chancellor Marta Brandt.", "Das sagte Kanzlerin Marta Brandt.", [("marta brandt", PERSON)]),
    ("Then Mr Okonjo left.", "Dann ging Herr Okonjo.", [("okonjo", PERSON)]),
    (
        "It was signed by Ursula von der Leyen.",
        "Unterzeichnet hat Ursula von der Leyen.",
        [("ursula von der leyen", PERSON)],
    ),
    ("The NATO summit began.", "Der NATO-Gipfel begann.", [("nato", BODY)]),
    ("A call came from the Kremlin.", "Aus dem Kreml kam ein Anruf.", [("kremlin", BODY)]),
    ("He spoke for the White House.", "Er sprach für das Weiße Haus.", [("white house", BODY)]),
    ("They met in the town of Ostrov.", "Sie trafen sich in der Stadt Ostrov.", [("ostrov", PLACE)]),
]


@pytest.mark.parametrize(("english", "german", "expected"), SIDE_BY_SIDE)
def test_both_languages_give_the_same_names(english: str, german: str, expected: list[tuple[str, NameKind]]) -> None:
    found = names(english, "en")
    assert [n.key for n in found] == [key for key, _ in expected]
    assert [n.kind for n in found] == [kind for _, kind in expected]
    assert [n.key for n in names(german, "de") if n.key in dict(expected)] == [key for key, _ in expected]


ENGLISH = [
    ("Yesterday Anna Keller's team won.", ["Anna Keller"]),
    ("President Donald Trump’s envoy spoke.", ["Donald Trump"]),
    ("The U.S. Senate met the U.K. envoy.", ["U.S.", "Senate", "U.K."]),
    ("A memo by George W. Bush was found.", ["George W. Bush"]),
    ("US Secretary of State Carla Moreno flew home.", ["US", "Carla Moreno"]),
    ("The US-brokered talks failed.", ["US"]),
    ("It was decided by the Ministry of Health.", ["Ministry of Health"]),
    ("It went to Larkin Holdings and Brightwater Ltd.", ["Larkin Holdings", "Brightwater Ltd"]),
    ("They drove to St. Petersburg on Monday.", ["St. Petersburg"]),
    ("On Friday in March they rested.", []),
    ("We told the TV crew and I agreed.", []),
]


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english_spans_hold_the_name_alone(text: str, expected: list[str]) -> None:
    assert [n.text for n in names(text, "en")] == expected
    assert all(n.span.of(text) == n.text for n in names(text, "en"))


GERMAN = [
    ("Der Minister und seine Sprecherin schwiegen.", []),
    ("Die Verhandlungen über die Fischerei dauern an.", []),
    ("Seine Kollegin Petra Lindner lachte.", ["Petra Lindner"]),
    ("US-Präsident Donald Trump rief an.", ["US", "Donald Trump"]),
    ("Er lebt in Köln und in Polens Hauptstadt.", ["Köln", "Polens"]),
    ("Die ukrainischen und polnischen Behörden schwiegen.", ["ukrainischen", "polnischen"]),
    ("Am Montag fuhr der Zug um 12 Uhr.", []),
]


@pytest.mark.parametrize(("text", "expected"), GERMAN)
def test_german_nouns_are_no_names(text: str, expected: list[str]) -> None:
    assert [n.text for n in names(text, "de")] == expected


def test_the_first_word_of_a_sentence_is_only_a_candidate() -> None:
    found = read_names(Words("Observers fear the worst.", "en"))
    assert [n.text for n in found] == ["Observers"]
    assert found[0].confidence < CERTAIN


def test_a_pronoun_is_no_country() -> None:
    assert names("He told us the rest.", "en") == []
    assert [n.key for n in names("He left the US.", "en")] == ["united states"]


@pytest.mark.parametrize("text", ["Aa " * 20_000, "A." * 20_000, "Aa-" * 20_000, "St. " * 20_000])
def test_long_runs_of_capitals_are_read(text: str) -> None:
    assert all(n.span.end <= len(text) for n in read_names(Words(text, "en")))


NO_NAMES_THERE = [
    ("de", "Der Künstler verkauft T-Shirts."),
    ("en", "The mummy is from 3300 BC."),
    ("en", "The office opens on the 28th (Tue)."),
    ("en", "The session begins at 12.00 GMT."),
    ("en", "It was a song of the Sixties."),
    ("en", "She read it in Sunday’s paper."),
    ("en", "Skippers say the ban is costly."),
    ("en", "It was 43 degrees Celsius (109 Fahrenheit)."),
    ("de", "Es waren 43 Grad Celsius."),
]


@pytest.mark.parametrize(("language", "text"), NO_NAMES_THERE)
def test_eras_days_zones_and_decades_are_no_names(language: str, text: str) -> None:
    certain = [n.text for n in read_names(Words(text, language)) if n.confidence >= CERTAIN]
    assert certain == []


OPENINGS = [
    ("Largest Norse hoard found.", ["norse"]),
    ("TRESK, Nov 19 (NPA) - Appliance makers met.", ["tresk", "npa"]),
    ("* Adds minister and background", []),
    ("UPDATE 2-Ministers leave Tresk", ["tresk"]),
    ("The Farmers' Union left.", ["farmers union"]),
    ("It was the Workers’ Party.", ["workers party"]),
    ("Best of all, New York won.", ["new york"]),
]


@pytest.mark.parametrize(("text", "keys"), OPENINGS)
def test_what_only_opens_a_report_is_no_name(text: str, keys: list[str]) -> None:
    assert [n.key for n in names(text, "en")] == keys
