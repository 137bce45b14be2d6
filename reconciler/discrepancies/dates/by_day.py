"""Dates, weekdays and relative dates, by the words themselves and by the day they mean."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import combinations

from reconciler.discrepancies.dates.days_beside import reaches
from reconciler.discrepancies.dates.days_of_saying import is_day_of_saying
from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.matching import shared_near
from reconciler.discrepancies.row.side import Side
from reconciler.discrepancies.row.slots import Placed, Slot, SlotRule, slots_of
from reconciler.discrepancies.telling.report import agreed, by_version, found, sigla, who_says
from reconciler.model.discrepancy import Agreement, Discrepancy, DiscrepancyClass, Findings, Reading, Telling, Voice
from reconciler.model.fact import DateMention
from reconciler.model.row import Row
from reconciler.model.span import Span
from reconciler.text.facts.compare import Match, compare_dates

_FAR = {Match.SAME: 0.0, Match.ROUNDED: 1.0, Match.HEDGE: 1.0, Match.DIFFERENT: 3.0}
_WEEK = 7
_LITTLE, _AGES = 0.4, 36_525.0  # the most that days apart count for; those of a century count for 1
_AROUND = 8  # words before and behind a date that tell what is dated
_DIGITS = re.compile(r"\d{1,8}")
_BEFORE = 10  # characters before a date in which "until" stands
_UNTIL = re.compile(r"\b(?:until|till|through|by|bis)(?: (?:zum|einschließlich))? ?\Z", re.IGNORECASE)


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """Dates of one event that cannot both be right, or only look different."""
    results = [_judged(row, slot, context) for slot in slots_of(present, _SLOTS, context) if len(slot) > 1]
    return Findings(
        tuple(r for r in results if isinstance(r, Discrepancy)),
        tuple(r for r in results if isinstance(r, Agreement)),
    )


def _dates_of(side: Side) -> list[DateMention]:
    return [date for facts in side.facts for date in facts.dates]


def _distance(one: Placed[DateMention], other: Placed[DateMention], context: Context) -> float | None:
    """How far two dates are apart; ``None`` for two that can never be of one event."""
    if not context.related(one.side.id, other.side.id):
        return None
    match = match_dates(one.fact, other.fact)
    if match is Match.DIFFERENT and (not _may_be_one(one, other) or _dates_another_thing(one, other, context)):
        return None
    if match is Match.DIFFERENT and context.independent(one.side.id, other.side.id) and _of_two_things(one, other):
        return None
    return _FAR[match] + _far_off(one.fact, other.fact) if match in _FAR else None


def _far_off(one: DateMention, other: DateMention) -> float:
    """A little for days that lie far apart, so that of two dates the nearer one is the partner."""
    if one.first is None or other.first is None:
        return 0.0
    return min(_LITTLE, abs((one.first - other.first).days) / _AGES)


def _are_same(one: Placed[DateMention], other: Placed[DateMention], _context: Context) -> bool:
    return match_dates(one.fact, other.fact) is Match.SAME


_SLOTS = SlotRule(_dates_of, _distance, _are_same)  # the dates about one event together


def match_dates(a: DateMention, b: DateMention) -> Match:
    """How two dates stand to one another; a bare weekday may be the one before the article or the one behind it."""
    match = compare_dates(a, b)
    if match is Match.DIFFERENT and (_is_weekday_of(a, b) or _is_weekday_of(b, a)):
        return Match.SAME
    return match


def _is_weekday_of(weekday: DateMention, day: DateMention) -> bool:
    if len(weekday.parts) != 1 or weekday.parts[0][0] != "weekday" or _length(day) != 1:
        return False
    if day.first is None or (weekday.first is not None and abs((day.first - weekday.first).days) > _WEEK + 3):
        return False
    return day.first.weekday() == weekday.parts[0][1]


def _dates_another_thing(one: Placed[DateMention], other: Placed[DateMention], context: Context) -> bool:
    """Whether one tells when something was said and the other what happened, or one day is told from the other.

    What two reports say was said on two days are two sayings.
    """
    if _are_far_years(one.fact, other.fact) and _doubtful(one, other, context):
        return True  # the year a plant was opened, the year it built so many cars
    if _leads_over(one, other) or _leads_over(other, one):
        return True
    rewritten = context.derived(one.side.id, other.side.id) and one.side.language == other.side.language
    if rewritten and _is_only(one) and _is_only(other):
        return reaches(one, other)  # whatever the only day is of, a copy has another one
    said = is_day_of_saying(one.fact, one.side), is_day_of_saying(other.fact, other.side)
    return said[0] != said[1] or (all(said) and context.independent(one.side.id, other.side.id)) or reaches(one, other)


def _leads_over(one: Placed[DateMention], other: Placed[DateMention]) -> bool:
    """Whether one says until when and the other what begins a day later: "closed until Friday", "opens on Saturday"."""
    if _length(one.fact) == _length(other.fact) == 1:
        next_day = other.fact.first == one.fact.after
    else:
        days = [date.fact.parts[0] for date in (one, other) if len(date.fact.parts) == 1]
        next_day = [key for key, _ in days] == ["weekday", "weekday"] and (int(days[0][1]) + 1) % _WEEK == days[1][1]
    return next_day and _is_limit(one) and not _is_limit(other)


def _is_limit(one: Placed[DateMention]) -> bool:
    """Whether "until" stands before a date."""
    before = Span(max(0, one.fact.span.start - _BEFORE), one.fact.span.start)
    return _UNTIL.search(one.side.quote(before)) is not None


def _is_only(one: Placed[DateMention]) -> bool:
    """Whether a side has no other date, but for that of its date line."""
    dates = [date for date in _dates_of(one.side) if not one.side.outside(date.span)]
    return dates == [one.fact]


def _are_far_years(one: DateMention, other: DateMention) -> bool:
    """Whether both are years that no slip makes of one another, as one digit or two exchanged would."""
    if any({key for key, _ in date.parts} != {"year"} for date in (one, other)):
        return False
    mine, theirs = str(dict(one.parts)["year"]), str(dict(other.parts)["year"])
    return sorted(mine) != sorted(theirs) and sum(a != b for a, b in zip(mine, theirs, strict=False)) > 1


def _of_two_things(one: Placed[DateMention], other: Placed[DateMention]) -> bool:
    """Whether two dates of independent reports can hardly be of one thing: unlike ones, and days of the reports."""
    return _unlike(one, other) or any(date.side.outside(date.fact.span) for date in (one, other))


def _unlike(one: Placed[DateMention], other: Placed[DateMention]) -> bool:
    """Whether one dates a day or month and the other a year: independent reports hardly mean one thing by them."""
    here, there = _length(one.fact), _length(other.fact)
    return here is not None and there is not None and max(here, there) > _WEEK * min(here, there)


def _may_be_one(one: Placed[DateMention], other: Placed[DateMention]) -> bool:
    """Whether two dates that cannot both be right may be meant for one day."""
    return _may_differ(one.fact, other.fact) and not _both_in_both(one, other)


def _may_differ(one: DateMention, other: DateMention) -> bool:
    """Whether two unlike dates may be meant for one day: they are told with like precision."""
    mine, theirs = {k for k, _ in one.parts}, {k for k, _ in other.parts}
    if mine & theirs:
        return True
    here, there = _length(one), _length(other)
    return here is not None and there is not None and max(here, there) <= _WEEK * max(1, min(here, there))


def _both_in_both(one: Placed[DateMention], other: Placed[DateMention]) -> bool:
    """Whether each version has the digits of both dates: then it is the reader who took the wrong ones for partners."""
    mine, theirs = _numbers(one.side.quote(one.fact.span)), _numbers(other.side.quote(other.fact.span))
    if not mine or not theirs or mine == theirs:
        return False  # "March 2022" and "May 2022": the digits tell nothing
    return theirs <= _numbers(one.side.text) and mine <= _numbers(other.side.text)


def _numbers(text: str) -> set[str]:
    return set(_DIGITS.findall(text))


def _length(date: DateMention) -> int | None:
    return (date.after - date.first).days if date.first and date.after else None


def _judged(row: Row, slot: Slot[DateMention], context: Context) -> Discrepancy | Agreement | None:
    unlike = [(a, b) for a, b in combinations(slot, 2) if match_dates(a.fact, b.fact) is Match.DIFFERENT]
    if unlike:
        slot = _parties(slot, unlike)
    readings = by_version((_reading(p) for p in slot), context)
    if unlike:
        said = date_voices(slot, context)
        if all(_doubtful(a, b, context) for a, b in unlike):
            detail = "check: the words around them are not alike"
            return found(row, DiscrepancyClass.DATE, 2, readings, Telling("date.check", voices=said), detail)
        detail = "changed: they cannot be the same day"
        return found(row, DiscrepancyClass.DATE, 3, readings, Telling("date.changed", voices=said), detail)
    if len({r.text.casefold() for r in readings}) > 1:
        rounded = any(match_dates(a.fact, b.fact) is Match.ROUNDED for a, b in combinations(slot, 2))
        kind = "date.agreed part" if rounded else "date.agreed"
        voices = who_says(readings, context, by_words=True)
        return agreed(row, DiscrepancyClass.DATE, readings, Telling(kind, voices=voices))
    return None


def _parties(
    slot: Slot[DateMention], unlike: Sequence[tuple[Placed[DateMention], Placed[DateMention]]]
) -> Slot[DateMention]:
    """The dates of a slot without those that fit all others: "in March" beside the 6th and the 16th."""
    parted = [p for pair in unlike for p in pair]
    return tuple(p for p in slot if any(match_dates(p.fact, q.fact) is Match.SAME for q in parted) or p in parted)


def date_voices(slot: Sequence[Placed[DateMention]], context: Context) -> tuple[Voice, ...]:
    """What each version says, those of one day together, with the day where the words do not tell it."""
    groups: list[list[Placed[DateMention]]] = []
    for one in slot:
        fitting = (g for g in groups if all(match_dates(one.fact, other.fact) is Match.SAME for other in g))
        home = next(fitting, None)
        if home is None:
            groups.append([one])
        else:
            home.append(one)
    return tuple(
        Voice(sigla([p.side.id for p in g], context), _words_of(g[0]), day=_unsaid_day(g[0].fact)) for g in groups
    )


def _words_of(one: Placed[DateMention]) -> str:
    """What a version says, a year without the word before it: "(im) Jahr 1979"."""
    return re.sub(r"\A(?:Jahre?s?|the year) (?=\d{4}\Z)", "", one.side.quote(one.fact.span))


def _unsaid_day(mention: DateMention) -> date | None:
    """The day a relative date means ("tomorrow", "three days ago"), if it means one day."""
    if _length(mention) != 1 or not any(key == "relative" for key, _ in mention.parts):
        return None
    return mention.first


def _doubtful(one: Placed[DateMention], other: Placed[DateMention], context: Context) -> bool:
    """Whether two reports that know nothing of one another may date two things: no word around the dates is shared."""
    if not context.independent(one.side.id, other.side.id):
        return False
    here, there = one.side.near(one.fact.span, _AROUND), other.side.near(other.fact.span, _AROUND)
    mine = [w for w in here if w in one.side.said]
    theirs = [w for w in there if w in other.side.said]
    return not shared_near(one.side, mine, other.side, theirs, context)


def _reading(one: Placed[DateMention]) -> Reading:
    return one.side.reading(one.fact.span, _shown(one.fact))


def _shown(date: DateMention) -> str:
    if date.first is None:
        return ""
    if date.after is None or (date.after - date.first).days == 1:
        return date.first.isoformat()
    return f"{date.first.isoformat()}/{date.after.isoformat()}"
