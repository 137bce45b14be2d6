"""A day that an independent report gives in another row than the others, and otherwise: "on Tuesday", "on Wednesday".

Reports name many days; only where much is said alike around two of them, and neither report has the other's day
anywhere, are they put side by side, and only to be checked.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from reconciler.discrepancies.dates.by_day import date_voices, match_dates
from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.matching import Surroundings, folded_words, shared, surroundings
from reconciler.discrepancies.row.side import Side, side_of
from reconciler.discrepancies.row.slots import Placed
from reconciler.discrepancies.telling.report import by_version, found
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Findings, Telling
from reconciler.model.fact import DateMention
from reconciler.model.ids import SentenceId, VersionId
from reconciler.model.row import Row
from reconciler.model.span import Span
from reconciler.model.version import SentenceKind, Version
from reconciler.text.facts.compare import Match

_AROUND = 10  # words before and behind a date that tell what is dated
_BESIDE = 3  # words beside a year that tell what is dated: "founded in 1968"
_SHARED = 3  # of them, names not counted, that must have a counterpart
_MOSTLY = 0.5  # and that share of the words around the date that has fewer
_APART = 8  # days from which two are hardly meant for one
_DAY = frozenset({"weekday", "day"})
_REACH = 40  # characters between a year and the name it dates
_SHORT = 3  # letters of words of names that tell nothing by themselves
_MARKS = ".,;:!?()[]\"'“”„‘’»«–—"
_CLAUSE = re.compile(r"[,;:.!?–—()]|\d| (?:and|und|but|aber|while|während) ")

Dated = Sequence[tuple[SentenceId, DateMention]]


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """Days of a row to which an independent report has a rival in a row of its own."""
    placed = [Placed(side, date, 0.5) for side in present for facts in side.facts for date in facts.dates]
    told = [one for one in placed if _is_day(one.fact) or _is_year(one.fact)]
    groups: list[list[Placed[DateMention]]] = []  # the rival last, before it all of the row that say the same
    for one in told:
        for rival in _rivalled(row, one, context):
            home = next((g for g in groups if g[-1] == rival and _say_the_same(g[0], one)), None)
            if home is None:
                groups.append([one, rival])
            else:
                home.insert(-1, one)
    return Findings(tuple(_told(row, group, context) for group in groups))


def _say_the_same(one: Placed[DateMention], other: Placed[DateMention]) -> bool:
    return match_dates(one.fact, other.fact) is Match.SAME


def _is_year(date: DateMention) -> bool:
    return len(date.parts) == 1 and date.parts[0][0] == "year"


def _is_day(date: DateMention) -> bool:
    """Whether it is a day by itself, not one reckoned from another."""
    return bool(_DAY & {key for key, _ in date.parts})


def _rivalled(row: Row, one: Placed[DateMention], context: Context) -> Iterable[Placed[DateMention]]:
    versions = list(context.versions.values())
    column = list(context.versions).index(one.side.id)
    for version in versions[column + 1 :]:
        if context.independent(one.side.id, version.id):
            rival = context.kept.answer((_rival, one.side, one.fact.span, version.id), _rival, one, version, context)
            inside = set(row.cells.get(version.id, ()))
            if rival is None or inside & {s.id for s in rival.side.sentences}:
                continue
            if not any(_is_told(rival.fact, _dates_of(before.id, context)) for before in versions[:column]):
                yield rival  # what a version before has as well was told in the row of that version


def _told(row: Row, pair: Sequence[Placed[DateMention]], context: Context) -> Discrepancy:
    readings = by_version((p.side.reading(p.fact.span) for p in pair), context)
    telling = Telling("date.elsewhere", voices=date_voices(pair, context))
    detail = "elsewhere: it stands in another row, so it may be another event"
    return found(row, DiscrepancyClass.DATE, 2, readings, telling, detail)


def _rival(one: Placed[DateMention], version: Version, context: Context) -> Placed[DateMention] | None:
    """The day of another report that is told in much the same words, and cannot be this one."""
    theirs, mine = _dates_of(version.id, context), _dates_of(one.side.id, context)
    if _is_told(one.fact, theirs):
        return None
    best: tuple[int, Placed[DateMention]] | None = None
    for sentence, other in theirs:
        if not _may_be_meant(one.fact, other) or _is_told(other, mine):
            continue
        place = Placed(side_of(version, version.sentence(sentence), context), other, 0.5)
        here, there = _around(one, context), _around(place, context)
        alike = min(shared(here, there), shared(there, here)) + _dates_one_name(one, place, context)
        few = 1 if _is_year(other) else _SHARED
        least = max(few, 0 if _is_year(other) else _MOSTLY * min(len(here.words), len(there.words)))
        if alike >= least and (best is None or alike > best[0]):
            best = alike, place
    return best[1] if best else None


def _dates_one_name(one: Placed[DateMention], other: Placed[DateMention], context: Context) -> int:
    """1 where both years stand beside a name that its version has in one sentence alone: that is what they date."""
    if not (_is_year(one.fact) and _is_year(other.fact)):
        return 0
    mine, theirs = (_named_once_beside(placed, context) for placed in (one, other))
    return int(bool(mine & theirs))


def _named_once_beside(one: Placed[DateMention], context: Context) -> frozenset[str]:
    """The words of names right beside a date that the version has nowhere else: "Larkin Prize", "Larkin-Preis"."""
    side, known = one.side, context.lexicon
    capitals = [w for w in side.near(one.fact.span, _AROUND) if w.text[:1].isupper()]
    beside = [w for w in capitals if not _CLAUSE.search(_between(side, w.span, one.fact.span))]
    parts = {part for word in beside for part in folded_words(word.text) if len(part) > _SHORT}
    named = {part for part in parts if not (known.synonyms(part) or known.translations(part.capitalize()))}
    told = context.kept.answer((_all_words, side.id), _all_words, side.version) if named else Counter[str]()
    return frozenset(part for part in named if told[part] == 1)


def _all_words(version: Version) -> Counter[str]:
    """How often each word stands in a version, those in hyphens apart."""
    return Counter(word.strip(_MARKS) for word in folded_words(version.source.text))


def _between(side: Side, one: Span, other: Span) -> str:
    """The words between a name and a date, or a mark where they are too many."""
    left, right = sorted((one, other))
    return side.quote(Span(left.end, right.start)) if 0 <= right.start - left.end <= _REACH else ";"


def _may_be_meant(one: DateMention, other: DateMention) -> bool:
    if _is_year(one) and _is_year(other):
        return _is_slip(str(one.parts[0][1]), str(other.parts[0][1]))
    if not (_is_day(one) and _is_day(other)) or match_dates(one, other) is not Match.DIFFERENT:
        return False
    if one.first is None or other.first is None:
        return {key for key, _ in one.parts} == {key for key, _ in other.parts}
    return abs((one.first - other.first).days) < _APART


def _is_slip(one: str, other: str) -> bool:
    """Whether two years are one but for one digit or two exchanged: "1968", "1986"."""
    apart = sum(a != b for a, b in zip(one, other, strict=False))
    return len(one) == len(other) and (apart == 1 or (apart == 2 and sorted(one) == sorted(other)))


def _is_told(date: DateMention, dates: Dated) -> bool:
    """Whether a report has the day as well, or one that may be it."""
    return any(match_dates(date, other) in (Match.SAME, Match.ROUNDED, Match.HEDGE) for _, other in dates)


def _dates_of(version: VersionId, context: Context) -> Dated:
    return context.kept.answer((_dates_of, version), _read, version, context)


def _read(version: VersionId, context: Context) -> Dated:
    sentences = context.versions[version].alignable()
    return [
        (s.id, date)
        for s in sentences
        if s.kind is not SentenceKind.HEADING and s.id in context.facts
        for date in context.facts[s.id].dates
    ]


def _around(one: Placed[DateMention], context: Context) -> Surroundings:
    span, reach = one.fact.span, _BESIDE if _is_year(one.fact) else _AROUND
    return context.kept.answer((_around, one.side, span.start, span.end), _words_around, one.side, span, reach, context)


def _words_around(side: Side, span: Span, reach: int, context: Context) -> Surroundings:
    """The words around a date that say what happened: no names, which reports of one event share anyway."""
    said = set(side.said)
    return surroundings([w for w in side.near(span, reach) if w in said], side, context)
