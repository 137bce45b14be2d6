"""One person of two ages: "Kivi, 42" here, "Kivi, 24" there, in whatever rows they stand.

An age stands beside the name of who is so old, and nobody is of two ages: it needs no words around it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal
from itertools import combinations

from reconciler.discrepancies.figures import by_value
from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.side import side_of, sides
from reconciler.discrepancies.telling.report import by_version, found, who_says
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Reading, Telling
from reconciler.model.fact import Facts, Figure, FigureKind, Name, NameKind
from reconciler.model.ids import SentenceId, VersionId
from reconciler.model.row import Row
from reconciler.model.version import Version

_PEOPLE = (NameKind.PERSON, NameKind.OTHER)
_OLDEST = 120
_GAP = 60  # characters between an age and the name behind it
_BEHIND = re.compile(r"\A(?:,| \()\s?(?:(?:now )?aged |who is |now )?\Z")  # "Kivi, 42", "Kivi (42)", "Kivi, aged 42"
_BEFORE = re.compile(r"\A(?:\s[^\W\d_][\w-]*){0,4}\s\Z")  # "33-year-old captain Mensik", "46 Jahre alte Renko"
_YEARS = re.compile(r"(?i)year-olds?\Z|jährige[nrms]?\Z")
_OLD = re.compile(r"(?i)\A alte[nrms]?\b")

Ages = Mapping[VersionId, list[tuple[SentenceId, Figure]]]


def ages(row_of: Mapping[SentenceId, Row], context: Context) -> Iterable[Discrepancy]:
    """One finding for each person that versions give different ages, at the row where the first of them stands."""
    for told in _by_person(context).values():
        parting = sorted({v for v in told if any(_parts(told, v, other, context) for other in told if other != v)})
        if parting:
            places = [(context.versions[v], *place) for v in told for place in told[v][:1]]
            row = next((row_of[s] for _, s, _ in places if s in row_of), None)
            if row is not None and not _told_in_rows(told, row_of, context):
                yield _report(places, row, context)


def _by_person(context: Context) -> Mapping[str, Ages]:
    """The ages of each person by version, each value once."""
    by_name: defaultdict[str, defaultdict[VersionId, list[tuple[SentenceId, Figure]]]]
    by_name = defaultdict(lambda: defaultdict(list))
    for version in context.versions.values():
        for sentence in version.alignable():
            for name, age in _aged(context.facts.get(sentence.id), version):
                known = by_name[_person(name)][version.id]
                if age.value not in {figure.value for _, figure in known}:
                    known.append((sentence.id, age))
    full = {person.rpartition(" ")[2]: person for person in by_name if " " in person}
    for person in [p for p in by_name if " " not in p and p in full]:
        for version_id, told in by_name.pop(person).items():
            by_name[full[person]][version_id] += told
    return by_name


def _person(name: Name) -> str:
    """Given and family name, without what stands before them: "captain dario mensik"."""
    return " ".join(name.key.split()[-2:])


def _aged(facts: Facts | None, version: Version) -> Iterable[tuple[Name, Figure]]:
    """The names of a sentence that have an age beside them."""
    if facts is None or not facts.names:
        return
    text = version.source.text
    for figure in facts.figures:
        if figure.kind in (FigureKind.AGE, FigureKind.DURATION) and 0 < (figure.value or Decimal(0)) < _OLDEST:
            for name in facts.names:
                if name.kind in _PEOPLE and _belongs(name, figure, text):
                    yield name, figure
                    break


def _belongs(name: Name, age: Figure, text: str) -> bool:
    if name.span.end <= age.span.start:
        return age.kind is FigureKind.AGE and bool(_BEHIND.match(text[name.span.end : age.span.start]))
    between = text[age.span.end : name.span.start]
    if len(between) > _GAP or age.unit not in ("year", ""):
        return False
    told = _YEARS.search(age.span.of(text)) or _OLD.match(between)
    return bool(told) and bool(_BEFORE.match(between))


def _parts(told: Ages, one: VersionId, other: VersionId, context: Context) -> bool:
    """Whether two versions about one event give other ages, and neither of them both."""
    mine, theirs = ({figure.value for _, figure in told[v]} for v in (one, other))
    return context.related(one, other) and len(mine) == len(theirs) == 1 and mine != theirs


def _told_in_rows(told: Ages, row_of: Mapping[SentenceId, Row], context: Context) -> bool:
    """Whether all ages that part stand in one row, which tells of them."""
    for one, other in combinations(told, 2):
        if _parts(told, one, other, context):
            (here, mine), (there, theirs) = told[one][0], told[other][0]
            row = row_of.get(here)
            if row is None or row is not row_of.get(there) or not _tells(row, mine, theirs, context):
                return False
    return True


def _tells(row: Row, mine: Figure, theirs: Figure, context: Context) -> bool:
    """Whether a row tells by itself that two figures in it part."""
    told = by_value.detect(row, sides(row, context), context).discrepancies
    return any({mine.span, theirs.span} <= {reading.span for reading in one.readings} for one in told)


def _report(places: list[tuple[Version, SentenceId, Figure]], row: Row, context: Context) -> Discrepancy:
    readings: list[Reading] = []
    words = ""
    for version, sentence, figure in places:
        side = side_of(version, version.sentence(sentence), context)
        readings.append(side.reading(figure.span, f"{figure.value}", "year"))
        names = [name for facts in side.facts for name in facts.names]
        words = words or next((n.text for n in names if _belongs(n, figure, version.source.text)), "")
    readings = by_version(readings, context)
    telling = Telling("figure.age", voices=who_says(readings, context), words=(words,))
    return found(row, DiscrepancyClass.FIGURE, 3, readings, telling, "age: nobody is of two ages")
