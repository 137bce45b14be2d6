"""A "not" that only some versions have; other ways to deny are no difference."""

from __future__ import annotations

import pytest

from tests.unit.discrepancies.versions import compare, of_class, texts

FLIPPED = [
    ("en", "The drinking water is not at risk.", "de", "Das Trinkwasser ist gefährdet."),
    ("en", "The town is not preparing for winter.", "de", "Die Stadt bereitet sich auf den Winter vor."),
    ("en", "The court did not announce the verdict on Monday.", "en", "The court announced the verdict on Monday."),
    ("de", "Die Regierung wird die Steuer nicht senken.", "en", "The government will lower the tax."),
]


@pytest.mark.parametrize(("left", "one", "right", "other"), FLIPPED)
def test_a_lost_negation_is_severe(left: str, one: str, right: str, other: str) -> None:
    (flip,) = of_class(compare((left, one), (right, other)), "negation")
    assert flip.severity == 3


DENIED_OTHERWISE = [
    ("en", "The minister refused to answer the questions.", "en", "The minister did not answer the questions."),
    ("en", "The crew could not reach the harbour.", "en", "The crew was unable to reach the harbour."),
    ("de", "Das Schiff fuhr ohne Licht.", "en", "The ship sailed without lights."),
    ("en", "The plan is impossible.", "de", "Der Plan ist nicht möglich."),
    ("en", "Nobody was hurt.", "de", "Es wurde niemand verletzt."),
    ("en", "The water is not at risk.", "en", "The water is safe."),
    ("en", "There is no priority.", "en", "We have no priorities."),
    ("de", "Bitte zögern Sie nicht, uns zu schreiben.", "de", "Bitte schreiben Sie uns."),
]


@pytest.mark.parametrize(("left", "one", "right", "other"), DENIED_OTHERWISE)
def test_denying_in_other_words_is_no_difference(left: str, one: str, right: str, other: str) -> None:
    assert not of_class(compare((left, one), (right, other)), "negation")


def test_the_version_that_lost_it_stands_alone_in_one_finding() -> None:
    found = compare(
        ("en", "The drinking water of the island is not at risk."),
        ("en", "Drinking water on the island is not at risk."),
        ("de", "Das Trinkwasser der Insel ist gefährdet."),
    )
    (flip,) = of_class(found, "negation")
    assert set(texts(flip)) == {"A", "B", "C"}
    assert flip.message.startswith("A, B: “not at risk”; C: “")


def test_one_german_negation_denies_the_whole_clause() -> None:
    found = compare(
        ("en", "The town has never discussed and will not discuss the sale of its harbour."),
        ("de", "Die Stadt hat und wird niemals über den Verkauf ihres Hafens diskutieren."),
    )
    assert not of_class(found, "negation")


def test_who_is_not_the_one_is_the_other() -> None:
    found = compare(
        ("en", "Every ship that is not repaired will be sold by the town."),
        ("en", "The ships of the town will either be repaired or sold."),
    )
    assert not of_class(found, "negation")


def test_a_short_statement_without_the_negation_is_shown_whole() -> None:
    found = compare(("en", "We are not preparing for winter."), ("de", "Vorbereitung auf den Winter"))
    (flip,) = of_class(found, "negation")
    assert texts(flip)["B"] == "Vorbereitung auf den Winter"


def test_words_behind_a_quotation_are_not_what_its_negation_bears_on() -> None:
    found = compare(
        ("en", "“We looked at every road and there is none,” Ms Taubach told the board on Monday."),
        ("en", "“We looked at every road and there is one,” Ms Taubach told the board on Monday."),
    )
    (flip,) = of_class(found, "negation")
    assert "every road" in texts(flip)["B"]
    assert "Taubach" not in texts(flip)["B"]


def test_what_is_not_ruled_out_may_be_so() -> None:
    found = compare(
        ("en", "The minister could accept observers at the border."),
        ("de", "Der Minister schließt Beobachter an der Grenze nicht aus."),
    )
    assert not of_class(found, "negation")


def test_ruled_out_and_not_ruled_out_are_contrary() -> None:
    found = compare(
        ("en", "He ruled out state aid for the site."), ("en", "He did not rule out state aid for the site.")
    )
    assert of_class(found, "negation")


def test_an_afterthought_that_is_left_out_is_no_flip() -> None:
    found = compare(
        ("en", "“We will leave when the last of us is home, not a day sooner,” he said."),
        ("en", "“We will leave when the last of us is home,” he said."),
    )
    assert not of_class(found, "negation")


def test_a_denial_that_became_an_admission_hides_no_lost_not() -> None:
    found = compare(
        ("en", "Lind, 61, denies the charges and will appeal, his lawyer said."),
        ("en", "Lind, 61, admits the charges and will not appeal, his lawyer said."),
    )
    (negation,) = of_class(found, "negation")
    assert texts(negation) == {"A": "will appeal", "B": "not appeal"}


OF_ANOTHER_THING = [
    (
        "en",
        "The port has no ground radar that warns of ice; a system ordered in 2021 comes in spring.",
        "de",
        "Ein Warnsystem für den Hafen wurde 2021 bestellt und kommt im Frühjahr.",
    ),
    (
        "de",
        "Der See ist so leer wie seit 2003 nicht mehr, teilte das Amt mit.",
        "en",
        "The lake has the least water since 2003, the office said.",
    ),
]


@pytest.mark.parametrize(("left", "one", "right", "other"), OF_ANOTHER_THING)
def test_what_the_other_version_does_not_speak_of_is_not_flipped(left: str, one: str, right: str, other: str) -> None:
    found = compare((left, one), (right, other), relations=[("A", "B", "derived")])
    assert not of_class(found, "negation")


def test_independent_reports_must_share_what_is_denied() -> None:
    found = compare(
        ("en", "The prime minister of the island would not concede before midnight."),
        ("en", "Lind, 58, has been prime minister of the island since 2013."),
        relations=[("A", "B", "independent")],
    )
    assert not of_class(found, "negation")


DEEDS = [
    ("The head of Southgrid, Anna Moll, did not apologise.", "Southgrid's head apologised and promised money.", True),
    ("Southgrid will not talk to the union.", "Southgrid would talk to the town, but not soon.", False),
    ("Southgrid did not apologise.", "The minister apologised to the town.", False),
]


@pytest.mark.parametrize(("denied", "plain", "told"), DEEDS)
def test_one_deed_in_reports_of_other_words(denied: str, plain: str, *, told: bool) -> None:
    found = compare(("en", denied), ("en", plain), relations=[("A", "B", "independent")])
    assert bool(of_class(found, "negation", "flip")) is told


SAID_OTHERWISE = [
    ("At midday 61,000 households had no electricity.", "Mittags fiel in 61.000 Haushalten der Strom aus."),
    ("Voters say No to the dam on the Vuora.", "Knappes Nein zum Damm am Vuora."),
]


@pytest.mark.parametrize(("english", "german"), SAID_OTHERWISE)
def test_what_failed_and_a_no_are_negations_too(english: str, german: str) -> None:
    found = compare(("en", english), ("de", german), relations=[("A", "B", "independent")])
    assert not of_class(found, "negation")


def test_not_before_a_day_denies_no_deed() -> None:
    found = compare(
        ("en", "Hale will not visit the region before Saturday."), ("en", "Hale will visit the region on Friday.")
    )
    assert not of_class(found, "negation")
    assert of_class(found, "date")


NOT_BEFORE = [
    ("en", "The firm would not seek a permit before Saturday.", "en", "The firm would seek a permit before Saturday."),
    ("de", "Die Firma will nicht vor Samstag bauen.", "de", "Die Firma will vor Samstag bauen."),
]


@pytest.mark.parametrize(("left", "one", "right", "other"), NOT_BEFORE)
def test_not_before_a_day_against_before_that_day(left: str, one: str, right: str, other: str) -> None:
    (flip,) = of_class(compare((left, one), (right, other), relations=[("A", "B", "derived")]), "negation")
    assert flip.severity == 3


BUT = [
    (
        ("en", "The club did not disclose the fee, but people close to the talks said that it was 31 million euros."),
        ("en", "People close to the talks put the fee at 31 million euros."),
    ),
    (
        ("de", "Der Klub veröffentlichte die Ablöse nicht, aber Vertraute der Gespräche nannten 31 Millionen Euro."),
        ("de", "Vertraute der Gespräche nannten 31 Millionen Euro als Ablöse."),
    ),
]


@pytest.mark.parametrize(("one", "other"), BUT)
def test_what_a_but_leads_over_to_is_not_denied(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert not of_class(compare(one, other, relations=[("A", "B", "derived")]), "negation")
