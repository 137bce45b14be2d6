"""What is read as a date, English and German side by side; the article is dated Wednesday, 12 February 2025."""

from __future__ import annotations

from datetime import date

import pytest

from reconciler.model.fact import DateMention
from reconciler.text.facts.dates import read_dates
from reconciler.text.facts.lexer import Words

DATED = date(2025, 2, 12)


def dates(text: str, language: str, dated: date | None = DATED) -> tuple[DateMention, ...]:
    return read_dates(Words(text, language), dated)


SIDE_BY_SIDE = [
    ("on 3 August 2024", "am 3. August 2024", "2024-08-03", "2024-08-04"),
    ("on August 3, 2024", "am 03.08.2024", "2024-08-03", "2024-08-04"),
    ("on the 3rd of August", "am dritten August", "2024-08-03", "2024-08-04"),
    ("on 2024-08-03", "am 2024-08-03", "2024-08-03", "2024-08-04"),
    ("on Monday", "am Montag", "2025-02-10", "2025-02-11"),
    ("on Tuesday evening", "am Dienstagabend", "2025-02-11", "2025-02-12"),
    ("on Sunday morning", "am Sonntagmorgen", "2025-02-09", "2025-02-10"),
    ("on Wednesday", "am Mittwoch", "2025-02-12", "2025-02-13"),
    ("next Monday", "nächsten Montag", "2025-02-17", "2025-02-18"),
    ("today", "heute", "2025-02-12", "2025-02-13"),
    ("yesterday", "gestern", "2025-02-11", "2025-02-12"),
    ("tomorrow", "morgen", "2025-02-13", "2025-02-14"),
    ("in August 2024", "im August 2024", "2024-08-01", "2024-09-01"),
    ("in August last year", "im August vergangenen Jahres", "2024-08-01", "2024-09-01"),
    ("in May next year", "im Mai nächsten Jahres", "2026-05-01", "2026-06-01"),
    ("last February", "im vergangenen Februar", "2024-02-01", "2024-03-01"),
    ("next February", "im nächsten Februar", "2026-02-01", "2026-03-01"),
    ("next March", "im kommenden März", "2025-03-01", "2025-04-01"),
    ("in December", "im Dezember", "2024-12-01", "2025-01-01"),
    ("last week", "letzte Woche", "2025-02-03", "2025-02-10"),
    ("next week", "nächste Woche", "2025-02-17", "2025-02-24"),
    ("this month", "diesen Monat", "2025-02-01", "2025-03-01"),
    ("last year", "vergangenes Jahr", "2024-01-01", "2025-01-01"),
    ("six months ago", "vor sechs Monaten", "2024-08-12", "2024-08-13"),
    ("two days later", "zwei Tage später", "2025-02-14", "2025-02-15"),
    ("in three weeks", "in drei Wochen", "2025-03-05", "2025-03-06"),
    ("in summer 2023", "im Sommer 2023", "2023-06-01", "2023-09-01"),
    ("last summer", "im vergangenen Sommer", None, None),
    ("in 2014", "im Jahr 2014", "2014-01-01", "2015-01-01"),
    ("in 1856", "nach 1856", "1856-01-01", "1857-01-01"),
    ("in the 1990s", "in den 1990er Jahren", "1990-01-01", "2000-01-01"),
    ("the past three weeks", "die letzten drei Wochen", "2025-01-22", "2025-02-12"),
]


@pytest.mark.parametrize(("english", "german", "first", "after"), SIDE_BY_SIDE)
def test_days_meant(english: str, german: str, first: str | None, after: str | None) -> None:
    for text, language in ((english, "en"), (german, "de")):
        found = dates(f"It happened {text} in Hull." if language == "en" else f"Es geschah {text} in Kiel.", language)
        assert len(found) == 1, (text, found)
        if first and after:
            assert (found[0].first, found[0].after) == (date.fromisoformat(first), date.fromisoformat(after)), text


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("It closed on Monday 10.", "en", "2025-02-10"),
        ("It closed on Friday 31.", "en", "2025-01-31"),
        ("It closed on Friday the thirteenth.", "en", "2024-12-13"),
        ("Es schloss am Montag den zehnten.", "de", "2025-02-10"),
    ],
)
def test_a_weekday_with_a_number_is_the_last_such_day(text: str, language: str, day: str) -> None:
    (found,) = dates(text, language)
    assert found.first == date.fromisoformat(day)


def test_parts_can_be_compared_without_a_date_line() -> None:
    mention = dates("It happened on Wednesday, 3 August.", "en", None)[0]
    assert dict(mention.parts) == {"weekday": 2, "month": 8, "day": 3}
    assert mention.first is None


def test_last_summer_lies_in_the_year_before() -> None:
    assert dates("It happened last summer.", "en")[0].first == date(2024, 6, 1)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("You may get wet and they march on.", "en"),
        ("We sat in the sun.", "en"),
        ("He fell in spring water.", "en"),
        ("The price rose to 2,014 pounds.", "en"),
        ("It has 2014 people.", "en"),
        ("Sie kam am Morgen so früh.", "de"),
        ("Es hat 2014 Menschen.", "de"),
        ("They met for the third time in six weeks.", "en"),
        ("They met three times in a month and a half.", "en"),
    ],
)
def test_words_that_are_no_dates(text: str, language: str) -> None:
    assert dates(text, language) == ()


def test_a_day_the_calendar_does_not_have_is_not_resolved() -> None:
    assert all(mention.first is None for mention in dates("It happened on 30 February.", "en"))


@pytest.mark.parametrize(
    ("text", "language"),
    [("1856 brach der Krieg aus.", "de"), ("It followed the 1856 Treaty of Aldenhoe.", "en")],
)
def test_a_year_that_opens_a_sentence_or_stands_before_a_name(text: str, language: str) -> None:
    assert [dict(m.parts) for m in dates(text, language)] == [{"year": 1856}]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It was the second accident there in less than two years.", "en"),
        ("Das war der zweite Unfall in weniger als zwei Jahren.", "de"),
    ],
)
def test_how_long_is_not_when(text: str, language: str) -> None:
    assert dates(text, language) == ()


TWO_DAYS = [
    ("the storms of 11 and 20 June", "die Stürme am 11. und 20. Juni"),
    ("the storms of 11 or 20 June 2024", "die Stürme am 11. oder 20. Juni 2024"),
]


@pytest.mark.parametrize(("english", "german"), TWO_DAYS)
def test_two_days_of_one_month(english: str, german: str) -> None:
    for text, language in ((english, "en"), (german, "de")):
        assert [dict(found.parts)["day"] for found in dates(text, language)] == [11, 20]
        assert {dict(found.parts)["month"] for found in dates(text, language)} == {6}


EARLY = [
    ("the oldest dates back to 924", "die älteste stammt aus dem Jahr 924", 924, 925),
    ("buried in the 980s", "vergraben im Jahr 980", 980, None),
    ("It was last found there in 1891.", "Zuletzt gab es das 1891 in Holme.", 1891, 1892),
]


@pytest.mark.parametrize(("english", "german", "first", "after"), EARLY)
def test_years_long_ago(english: str, german: str, first: int, after: int | None) -> None:
    for text, language in ((english, "en"), (german, "de")):
        (found,) = dates(text, language)
        assert found.first is not None
        assert found.after is not None
        assert found.first.year == first
        assert after is None or found.after.year == after


def test_three_digits_alone_are_no_year() -> None:
    assert not dates("They came from 924 villages.", "en")
    assert not dates("Sie kamen aus 924 Dörfern.", "de")
