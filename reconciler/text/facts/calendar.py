"""Names of days, months and seasons, and the spans of days they mean."""

from __future__ import annotations

from datetime import date, timedelta

from reconciler.text.lists import form_table, word_set

Days = tuple[date, date]

_MONTHS = (
    "january jan januar jänner jän januars",
    "february feb februar feber februars",
    "march mar märz mär maerz mrz",
    "april apr aprils",
    "may mai mais",
    "june jun juni junis",
    "july jul juli julis",
    "august aug augusts",
    "september sep sept septembers",
    "october oct oktober okt oktobers",
    "november nov novembers",
    "december dec dezember dez dezembers",
)
_WEEKDAYS = (
    "monday mon mondays montag montags mo",
    "tuesday tue tues tuesdays dienstag dienstags di",
    "wednesday wed weds wednesdays mittwoch mittwochs mi",
    "thursday thu thur thurs thursdays donnerstag donnerstags do",
    "friday fri fridays freitag freitags fr",
    "saturday sat saturdays samstag samstags sonnabend sonnabends sa",
    "sunday sun sundays sonntag sonntags so",
)
MONTHS: dict[str, int] = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
# Monday is 0, as in the standard library.
# German makes one word of a weekday and a part of the day: "Dienstagabend".
_PARTS_OF_DAY = ("abend", "abends", "morgen", "vormittag", "mittag", "nachmittag", "nacht", "früh")
WEEKDAYS_WITH_PARTS: dict[str, int] = {
    name + part: number
    for number, names in enumerate(_WEEKDAYS)
    for name in names.split()
    if name.endswith(("tag", "mittwoch", "sonnabend"))
    for part in _PARTS_OF_DAY
}
WEEKDAYS: dict[str, int] = {
    **{name: number for number, names in enumerate(_WEEKDAYS) for name in names.split()},
    **WEEKDAYS_WITH_PARTS,
}
SEASONS: dict[str, str] = form_table(
    """
    spring spring frühjahr frühjahrs frühling|summer summer sommer sommers|autumn autumn fall herbst herbstes
    winter winter winters
    """
)
# Short names and names that are other words as well; they need a figure or a preposition beside them.
DOUBTFUL_MONTHS = word_set(
    "may mar march jan sep sept dec mai jun jul apr feb oct nov aug august mär mrz dez okt april june"
)
DOUBTFUL_WEEKDAYS = word_set("mon tue tues wed weds thu thur thurs fri sat sun mo di mi do fr sa so")
_SOON = 120
_SEASON_MONTHS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}


def day(year: int, month: int, number: int) -> Days | None:
    """One day; ``None`` if the calendar has no such day."""
    try:
        first = date(year, month, number)
        return first, first + timedelta(1)
    except (ValueError, OverflowError):
        return None


def days_of_month(year: int, month: int) -> Days | None:
    """All days of a month; ``None`` outside the years 1 to 9998."""
    if not 1 <= year <= 9998:
        return None
    return date(year, month, 1), date(year + month // 12, month % 12 + 1, 1)


def days_of_year(year: int, length: int = 1) -> Days | None:
    """All days of one or several years."""
    if not year >= 1 or not year + length <= 9998:
        return None
    return date(year, 1, 1), date(year + length, 1, 1)


def days_of_week(anyday: date) -> Days:
    """Monday to Sunday of the week of ``anyday``."""
    first = anyday - timedelta(anyday.weekday())
    return first, first + timedelta(7)


def days_of_season(year: int, season: str) -> Days | None:
    """Three months from March, June, September or December on (meteorological seasons)."""
    first = days_of_month(year, _SEASON_MONTHS[season])
    last = days_of_month(year + (season == "winter"), (_SEASON_MONTHS[season] + 2 - 1) % 12 + 1)
    return (first[0], last[1]) if first and last else None


def moved(start: date, number: int, unit: str) -> date | None:
    """The day ``number`` units ("day", "week", "month", "year", "decade") after ``start``; ``None`` out of range."""
    try:
        if unit in ("day", "week"):
            return start + timedelta(number * (7 if unit == "week" else 1))
        months = start.month - 1 + number * {"month": 1, "year": 12, "decade": 120}[unit]
        year, month = start.year + months // 12, months % 12 + 1
        last = days_of_month(year, month)
        return date(year, month, min(start.day, (last[1] - timedelta(1)).day)) if last else None
    except (ValueError, OverflowError):
        return None


def nearest_year(reference: date, month: int, number: int = 1) -> int:
    """The year of a day without one: the last such day, unless the next is less than four months off.

    News tells what happened or what is about to.
    """
    days = [found for year in (-1, 0, 1) if (found := day(reference.year + year, month, min(number, 28)))]
    near = [found[0].year for found in days if (found[0] - reference).days <= _SOON]
    return max(near, default=reference.year)
