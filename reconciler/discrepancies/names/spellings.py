"""A name spelled in two ways within one version."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from rapidfuzz import fuzz

from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.telling.report import found
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Reading, Telling
from reconciler.model.fact import Name
from reconciler.model.ids import SentenceId
from reconciler.model.row import Row
from reconciler.model.span import Span
from reconciler.model.version import Version
from reconciler.text.words import fold

Places = Mapping[str, Sequence[tuple[Row, Reading]]]

_ALIKE = 48.0  # rapidfuzz ratio, 0 to 100; two spellings of one short name ("Kiew", "Kyiv") come down to 50
_PEOPLES = (
    "ian", "ians", "ish", "ese", "isch", "ische", "ischen", "ischer", "isches", "ischem", "er", "ern", "in", "innen",
    "ans", "ns", "an", "i", "is", "en", "e", "ne", "n",
)  # fmt: skip


_COUNTRIES = frozenset({*_PEOPLES, "land", "lands", "reich", "reichs", "ia", "ias", "and", "ische", "ischer"})


def spellings(row_of: Mapping[SentenceId, Row], context: Context) -> Iterable[Discrepancy]:
    """One finding for each name and version, at the row where the rarer spelling first stands."""
    return [
        _report(version, places)
        for version in context.versions.values()
        for places in _by_name(version, row_of, context)
    ]


def _by_name(version: Version, row_of: Mapping[SentenceId, Row], context: Context) -> Iterable[Places]:
    """For each name that is spelled in several ways in a version its spellings, each with where it stands."""
    names: dict[tuple[str, str], dict[str, list[tuple[Row, Reading]]]] = defaultdict(lambda: defaultdict(list))
    for sentence in version.alignable():
        facts = context.facts.get(sentence.id)
        for name in facts.names if facts and sentence.id in row_of else ():
            if not name.span.of(version.source.text)[:1].isupper():
                continue
            last, span = _last_part(name, version)
            reading = Reading(version.id, span, span.of(version.source.text), name.key)
            names[name.key, context.lexicon.canonical_name(last)][last].append((row_of[sentence.id], reading))
    for spellings in _joined(names).values():
        kept = _spellings(spellings)
        if len(kept) > 1:
            yield kept


def _joined(
    names: Mapping[tuple[str, str], Mapping[str, list[tuple[Row, Reading]]]],
) -> Mapping[str, dict[str, list[tuple[Row, Reading]]]]:
    """Spellings under the key of the name."""
    joined: dict[str, dict[str, list[tuple[Row, Reading]]]] = defaultdict(dict)
    for (key, _), spellings in names.items():
        for spelling, places in spellings.items():
            joined[key].setdefault(spelling, []).extend(places)
    return joined


def _last_part(name: Name, version: Version) -> tuple[str, Span]:
    """The last word of a name without a possessive ending: given names and titles come and go."""
    text = name.span.of(version.source.text)
    bare = text.removesuffix("’s").removesuffix("'s").rstrip("’'")
    start = max(bare.rfind(" "), bare.rfind("-")) + 1
    return bare[start:], Span(name.span.start + start, name.span.start + len(bare))


def _spellings(places: Places) -> Places:
    """The spellings that are ways to write one word, not forms of it or other words for the same thing."""
    return {
        spelling: found_at
        for spelling, found_at in places.items()
        if any(_same_word(spelling, other) for other in places if other != spelling)
    }


def _same_word(one: str, other: str) -> bool:
    here, there = fold(one), fold(other)
    if here[:1] != there[:1] or here == there or min(len(here), len(there)) < 4 or one.isupper() or other.isupper():
        return False
    return not _inflected(here, there) and fuzz.ratio(here, there) >= _ALIKE


def _inflected(one: str, other: str) -> bool:
    """Whether one is the other with an ending: "Ukraine" and "Ukrainer", "Putin" and "Putins"."""
    short, long = sorted((one, other), key=len)
    common = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(short))
    if common >= 3 and any(len(rest) > 1 and rest in _COUNTRIES for rest in (one[common:], other[common:])):
        return True
    if long.startswith(short):
        return long[len(short) :] in {"s", "es", "r", "rn", "rs", *_PEOPLES}
    return any(
        long.endswith(ending) and len(long) - len(ending) >= 3 and short.startswith(long[: -len(ending)][:4])
        for ending in _PEOPLES
        if len(ending) > 2
    )


def _report(version: Version, spellings: Places) -> Discrepancy:
    rarest = min(spellings, key=lambda spelling: (len(spellings[spelling]), spelling))
    row = spellings[rarest][0][0]
    readings = sorted((r for places in spellings.values() for _, r in places), key=lambda r: r.span or Span(0, 0))
    usual = sorted(spellings, key=lambda spelling: (-len(spellings[spelling]), spelling))
    counted = tuple(word for spelling in usual for word in (spelling, str(len(spellings[spelling]))))
    telling = Telling("name.spellings", (version.siglum,), words=counted)
    return found(row, DiscrepancyClass.NAME, 1, readings, telling, "spelling: one form a text is enough")
