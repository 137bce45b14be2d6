from __future__ import annotations

import pytest

from reconciler.text.segment import segment


def parts(text: str, language: str) -> list[str]:
    return [span.of(text) for span in segment(text, language)]


# Each line: English, German; "|" marks the ends of sentences.
SIDE_BY_SIDE = [
    ("The harbour is closed.| Ferries wait.", "Der Hafen ist gesperrt.| Die Fähren warten."),
    ("Dr. Hale spoke to Mr. Ross.| He left.", "Dr. Hahn sprach mit Prof. Roth.| Er ging."),
    ("J. R. Miller won.| So did A. Kern.", "J. R. Müller gewann.| A. Kern auch."),
    ("“We wait.| Then we sail,” she said.", "„Wir warten.| Dann fahren wir“, sagte sie."),
    ("“Who pays?” asked Ross.| Nobody knew.", "„Wer zahlt?“, fragte Roth.| Niemand wusste es."),
    ("“Who pays?” Ann Ross asked.| Nobody knew.", "„Wer zahlt?“ fragte Anna Roth.| Niemand wusste es."),
    ("It is over, “at last.”| Ferries sail again.", "Es ist vorbei, „endlich.“| Die Fähren fahren wieder."),
    ("Pay 1.5 million by 5 p.m. today.| No more.", "Zahlen Sie 1,5 Mio. Euro bis 17.30 Uhr.| Nicht mehr."),
    ("It sank at 9 p.m. Tuesday.| It rained.", "Es sank am Dienstag um 21 Uhr.| Es regnete."),
    ("In the U.S. Senate they met.| It was late.", "Sie trafen sich u. a. im Senat.| Es war spät."),
    ("They met on Oct. 3 in Hull.| It rained.", "Sie trafen sich am 3. Oktober in Kiel.| Es regnete."),
    ("It opened in 2004.| Few came.", "Es öffnete 2004.| Wenige kamen."),
    ("He paused ... and went on.| Then silence.", "Er hielt inne ... und fuhr fort.| Dann Stille."),
    ("“The pier [...] is old,” he said.| It fell.", "„Der Steg [...] ist alt“, sagte er.| Er brach."),
    ("The pier fell (see p. 4).| It was old.", "Der Steg brach (siehe S. 4).| Er war alt."),
    ("Storm.| Then rain!| Who knew?", "Sturm.| Dann Regen!| Wer wusste das?"),
]


@pytest.mark.parametrize(("english", "german"), SIDE_BY_SIDE)
def test_sentences_of_both_languages(english: str, german: str) -> None:
    for text, language in ((english, "en"), (german, "de")):
        assert parts(text.replace("|", ""), language) == [part.strip() for part in text.split("|")]


@pytest.mark.parametrize(
    "text",
    [
        "Der 2. Weltkrieg endete.",
        "Im 19. Jahrhundert stand hier der 1. FC.",
        "Am 12. Juni 2024 kam sie zum 3. Mal.",
        "Das kath. Haus brennt.",
        "Sie kam z. B. mit dem Zug bzw. dem Bus.",
        "Ludwig XIV. hatte es gebaut.",
    ],
)
def test_german_stops_that_end_nothing(text: str) -> None:
    assert parts(text, "de") == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Ask Yahoo! in the morning.",
        "She lives at No. 5, Main St. in Hull.",
        "See harbour.example.org for more.",
        "Mail ann.lee@mail.example today.",
    ],
)
def test_english_stops_that_end_nothing(text: str) -> None:
    assert parts(text, "en") == [text]


def test_a_line_break_ends_a_sentence() -> None:
    assert parts("Bridge closed\nThe bridge is closed.\r\n\r\nFerries sail.", "en") == [
        "Bridge closed",
        "The bridge is closed.",
        "Ferries sail.",
    ]


def test_a_stray_full_stop_belongs_to_the_sentence_before() -> None:
    assert parts("The fire killed one. . The mayor came.", "en") == ["The fire killed one. .", "The mayor came."]


def test_a_missing_space_between_sentences() -> None:
    assert parts("They crossed the border.Today they are back.", "en") == [
        "They crossed the border.",
        "Today they are back.",
    ]


def test_items_of_a_list_in_one_line() -> None:
    assert parts("1. Close the pier 2. Call the mayor 3. Wait", "en") == [
        "1. Close the pier",
        "2. Call the mayor",
        "3. Wait",
    ]


def test_an_endless_line_is_cut_at_spaces() -> None:
    text = "word " * 20_000
    spans = segment(text, "en")
    assert max(len(span) for span in spans) <= 1500
    assert all(span.of(text).startswith("word") and span.of(text).endswith("word") for span in spans)


@pytest.mark.parametrize(
    ("piece", "ends"),
    [("word ", "d"), ("Der Regen kam, und ", ","), ("Es waren 1.300 Vögel; ", ";"), ("a", "a")],
)
def test_a_line_of_a_million_characters_is_cut_at_sane_places(piece: str, ends: str) -> None:
    text = piece * (1_000_000 // len(piece))
    spans = segment(text, "de")
    assert max(len(span) for span in spans) <= 1500
    assert {span.of(text)[-1] for span in spans[:-1]} == {ends}
    assert "".join(span.of(text) for span in spans).replace(" ", "") == text.replace(" ", "")


def test_a_german_ordinal_of_three_figures_ends_no_sentence() -> None:
    text = "Das Tor fiel in der 112. Minute. Im Saal waren es 112. Danach ging das Licht aus."
    assert [span.of(text) for span in segment(text, "de")] == [
        "Das Tor fiel in der 112. Minute.", "Im Saal waren es 112.", "Danach ging das Licht aus.",
    ]  # fmt: skip


def test_the_hour_in_another_zone_goes_on_with_the_sentence() -> None:
    text = "The train of the morning left at 4:47 p.m. (1447 GMT). It was late."
    assert len(segment(text, "en")) == 2
