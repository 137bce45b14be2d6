"""One name that two versions spell otherwise, where no transliteration explains it: "Estela Corvo", "Estella Corvo".

In one language reports write a name in one way; a machine that translates keeps it as it is. Elsewhere two spellings
may be two transliterations, and the tables of names know which are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz.distance import DamerauLevenshtein

from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.telling.report import by_version, found, who_says
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Reading, Telling
from reconciler.model.ids import SentenceId
from reconciler.model.row import Row
from reconciler.model.span import Span
from reconciler.model.version import Version
from reconciler.text.facts.spelling import skeleton
from reconciler.text.words import fold

_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 4  # letters
_SHORTEST_GIVEN = 3  # letters of a given name whose family name is the same
_LONG = 9  # letters from which two slips may have been made
_DOUBLED = re.compile(r"(.)\1")
_WRITTEN_ALIKE = str.maketrans({"y": "i", "j": "i", "'": None})  # "Danylo", "Danilo"
_BREATHED = re.compile(r"(?<=t)h")  # "Thomas", "Tomas"
# Endings that make another word of a name in English or German, and no slip.
_ENDINGS = frozenset({"s", "es", "n", "en", "er", "e", "in", "an", "i", "a", "ian", "is", "isch", "ish"})


@dataclass(frozen=True, slots=True)
class _Written:
    """A word of a name as a version first writes it.

    Attributes:
        family: the folded last word of the name where this one stands before it: it is a given name.
    """

    version: Version
    reading: Reading
    sentence: SentenceId
    family: str


Forms = Mapping[str, Sequence[_Written]]  # by the folded word


Places = dict[tuple[str, str], tuple[Version, Span, SentenceId]]  # by text and version
Slip = tuple[Sequence[_Written], Sequence[_Written]]


def name_slips(row_of: Mapping[SentenceId, Row], context: Context) -> Iterable[Discrepancy]:
    """One finding for each two spellings, at the row where the rarer one first stands."""
    for here, there in _slips(context):
        row = row_of.get(min((here, there), key=len)[0].sentence)
        if row is not None:
            yield _report([*here, *there], row, context)


def reported_spellings(context: Context) -> frozenset[tuple[str, str]]:
    """The folded words of names that are told to be one word in two spellings, each two in both orders."""
    return context.kept.answer((reported_spellings,), _reported_spellings, context)


def _reported_spellings(context: Context) -> frozenset[tuple[str, str]]:
    pairs = [(here[0].reading.value, there[0].reading.value) for here, there in _slips(context)]
    return frozenset((*pairs, *((there, here) for here, there in pairs)))


def _slips(context: Context) -> Sequence[Slip]:
    return context.kept.answer((_slips,), lambda: tuple(_found(context)))


def _found(context: Context) -> Iterable[Slip]:
    places = _places(context)
    seen: set[tuple[str, str]] = set()
    for forms in (*_forms(places).values(), *_families(places).values()):
        for one, other in combinations(sorted(forms), 2) if len(forms) > 1 else ():
            here, there = forms[one], forms[other]
            if (
                (one, other) not in seen
                and _may_be_slip(here[0], there[0])
                and _apart(here, there)
                and not _is_known(here[0], there[0], context)
                and any(_tells(a, b, context) for a in here for b in there)
            ):
                seen.add((one, other))
                yield here, there


def _families(places: Mapping[str, Places]) -> Mapping[str, Forms]:
    """The family names that full names of other keys have with one given name, by that: "Irma Vasko", "Irma Vasco"."""
    result: dict[str, dict[str, dict[str, _Written]]] = {}
    for key, found_at in places.items():
        given, _, family = key.partition(" ")
        if family and " " not in family and len(given) >= _SHORTEST:
            for (text, _), (version, span, sentence) in found_at.items():
                last = text.rpartition(" ")[2]
                if _WORD.fullmatch(last) and len(last) >= _SHORTEST and not last.isupper():
                    place = Span(span.end - len(last), span.end)
                    written = _Written(version, Reading(version.id, place, last, fold(last)), sentence, "")
                    result.setdefault(given, {}).setdefault(fold(last), {}).setdefault(version.id, written)
    return {given: {word: tuple(of.values()) for word, of in forms.items()} for given, forms in result.items()}


def _forms(places_of: Mapping[str, Places]) -> Mapping[str, Forms]:
    """The words of each name that comes in several forms, by the key of the name, each word once a version."""
    result: dict[str, Forms] = {}
    for key, places in places_of.items():
        if len({text for text, _ in places}) > 1:
            words: dict[str, dict[str, _Written]] = {}
            for version, span, sentence in places.values():
                _put(words, version, span, sentence)
            result[key] = {word: tuple(written.values()) for word, written in words.items()}
    return result


def _places(context: Context) -> Mapping[str, Places]:
    """Where each form of a name first stands in each version, by the key of the name."""
    found_at: dict[str, Places] = {}
    for version in context.versions.values():
        for sentence in version.alignable():
            facts = context.facts.get(sentence.id)
            for name in facts.names if facts else ():
                form = (name.text, version.id)
                places = found_at.get(name.key)
                if places is None:
                    found_at[name.key] = {form: (version, name.span, sentence.id)}
                elif form not in places:
                    places[form] = (version, name.span, sentence.id)
    return found_at


def _put(words: dict[str, dict[str, _Written]], version: Version, span: Span, sentence: SentenceId) -> None:
    found = list(_WORD.finditer(span.of(version.source.text)))
    for match in found:
        family = fold(found[-1][0]) if match is not found[-1] else ""
        least = _SHORTEST_GIVEN if family else _SHORTEST
        if len(match[0]) >= least and match[0][0].isupper() and not match[0].isupper():
            place = Span(match.start(), match.end()).shifted(span.start)
            written = _Written(version, Reading(version.id, place, match[0], fold(match[0])), sentence, family)
            words.setdefault(fold(match[0]), {}).setdefault(version.id, written)


def _may_be_slip(one: _Written, other: _Written) -> bool:
    """Whether two words are one but for a slip, and not for an ending; given names of one family name have none."""
    here, there = one.reading.value, other.reading.value
    if here[0] != there[0] or _plain(here) == _plain(there):
        return False
    short, long = sorted((here, there), key=len)
    of_one_family = bool(one.family) and one.family == other.family
    if not of_one_family and (len(short) < _SHORTEST or _differ_in_endings(short, long)):
        return False
    apart = DamerauLevenshtein.distance(here, there)
    return apart <= 1 + (len(short) >= _LONG) or here.replace("ph", "f") == there.replace("ph", "f")


def _differ_in_endings(short: str, long: str) -> bool:
    if long.startswith(short) and long[len(short) :] in _ENDINGS:
        return True
    stem = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[stem:] in _ENDINGS and long[stem:] in _ENDINGS


def _plain(word: str) -> str:
    """A word without what one name is written with or without, here so and there so."""
    return _BREATHED.sub("", word.translate(_WRITTEN_ALIKE))


def _apart(here: Sequence[_Written], there: Sequence[_Written]) -> bool:
    """Whether no version writes the name in both ways, which is told of that version alone."""
    return not {w.version.id for w in here} & {w.version.id for w in there}


def _is_known(one: _Written, other: _Written, context: Context) -> bool:
    return all(context.lexicon.knows_name(written.reading.text) for written in (one, other))


def _tells(one: _Written, other: _Written, context: Context) -> bool:
    """Whether no transliteration explains the two spellings."""
    a, b = one.version, other.version
    if not context.related(a.id, b.id):
        return False
    if a.language == b.language:
        return True
    single, twice = (_DOUBLED.sub(r"\1", written.reading.value) for written in (one, other))
    return context.derived(a.id, b.id) and (
        single == twice or skeleton(one.reading.value) != skeleton(other.reading.value)
    )


def _report(written: Sequence[_Written], row: Row, context: Context) -> Discrepancy:
    readings = by_version((one.reading for one in written), context)
    telling = Telling("name.spelling", voices=who_says(readings, context))
    return found(row, DiscrepancyClass.NAME, 1, readings, telling, "slip: one name in two spellings")
