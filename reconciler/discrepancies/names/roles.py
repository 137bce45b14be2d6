"""Names: another person, place or body in the same role, or one name in several spellings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import combinations

from rapidfuzz import fuzz

from reconciler.discrepancies.names.namesakes import NameOverlap, forms_of, listed_apart, name_overlap, stands_for
from reconciler.discrepancies.names.stand_ins import exchanged, in_its_place
from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.matching import close_pairs
from reconciler.discrepancies.row.pairwise import of_two
from reconciler.discrepancies.row.side import Side
from reconciler.discrepancies.telling.contrast import Contrast, discrepancies_of
from reconciler.discrepancies.telling.report import agreed, who_says
from reconciler.model.discrepancy import Agreement, DiscrepancyClass, Findings, Reading, Telling
from reconciler.model.fact import Name, NameKind
from reconciler.model.row import Row
from reconciler.model.span import Span
from reconciler.model.version import Version
from reconciler.text.lexicon import Lexicon
from reconciler.text.words import fold

_SURE = 0.5  # confidence of a name from which what stands in its place means something
_SPELLED_ALIKE = 68.0  # rapidfuzz ratio, 0 to 100, from which two unlike names may be one misspelled


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """Names that stand for one another in a row without being the same; spellings of one name agree."""
    contrasts = [c for a, b in close_pairs(present, context) for c in _replaced(a, b, context)]
    discrepancies = discrepancies_of(
        row, DiscrepancyClass.NAME, contrasts, context, lambda readings, sort: _message(readings, sort, context)
    )
    return Findings(discrepancies, tuple(_variants(row, present, context)))


@lru_cache(maxsize=2048)
def names_of(side: Side) -> Sequence[Name]:
    """The names of a side in text order."""
    return tuple(name for facts in side.facts for name in facts.names)


@of_two
def _replaced(a: Side, b: Side, context: Context) -> Iterable[Contrast]:
    here, there = name_overlaps(a, b, context), name_overlaps(b, a, context)
    yield from _parts_replaced(a, b, here, there)
    alone = [s for s in here if s.absent and not _is_numbered(s.name, a, context)]
    other = [s for s in there if s.absent and not _is_numbered(s.name, b, context)]
    coupled = list(_coupled(alone, other))
    for mine, theirs in coupled:
        if _is_told(mine.name, a) != _is_told(theirs.name, b):
            continue  # who says it here, to whom it is said there
        elsewhere = (named_in(mine.name, a, b.version, context), named_in(theirs.name, b, a.version, context))
        one_is_enough = mine.name.kind is theirs.name.kind is NameKind.PLACE or context.independent(a.id, b.id)
        seat = stands_for(mine.name, names_of(b)) or stands_for(theirs.name, names_of(a))
        if not seat and not (any(elsewhere) if one_is_enough else all(elsewhere)):
            yield _contrast(a, b, mine.name, theirs.name)
    yield from _stood_in(a, b, [s.name for s in alone if s not in [m for m, _ in coupled]], context)
    for back in _stood_in(b, a, [s.name for s in other if s not in [t for _, t in coupled]], context):
        yield replace(back, left=back.right, right=back.left)
    for in_a, in_b in exchanged(a, b, context):
        yield _of_spans(a, b, in_a, in_b)


def _is_numbered(name: Name, side: Side, context: Context) -> bool:
    """Whether a plain word with a number behind it was read as a name: "Line 7", "Court 2"."""
    behind = side.quote(Span(name.span.end, name.span.end + 2))
    return " " not in name.text and behind[1:].isdigit() and bool(context.lexicon.synonyms(name.text.lower()))


def _is_told(name: Name, side: Side) -> bool:
    """Whether a name tells to whom something was said: "told the BCN"."""
    audiences = (said.audience for facts in side.facts for said in facts.attributions)
    return any(audience is not None and audience.overlaps(name.span) for audience in audiences)


def _stood_in(a: Side, b: Side, alone: Sequence[Name], context: Context) -> Iterable[Contrast]:
    """Names of ``a`` in whose place ``b`` has a word that was not read as a name."""
    for name in alone:
        if name.confidence >= _SURE and not named_in(name, a, b.version, context):
            word = in_its_place(name, a, b, context)
            if word is not None:
                yield _of_spans(a, b, name.span, word.span)


def is_noun(name: Name, side: Side, other: Side, context: Context) -> bool:
    """Whether a German name may well be a common noun, which a version in another language puts in other words."""
    single = side.language == "de" and name.kind is NameKind.OTHER and " " not in name.text
    return single and other.language != "de" and not context.lexicon.knows_name(name.text)


def named_in(name: Name, side: Side, version: Version, context: Context) -> bool:
    """Whether a version has the name of ``side``, or a part of it, anywhere in its text.

    A part inside a name that ``side`` has beside this one is none of it.
    """
    words = set(name.key.split())
    own = {n.key for n in names_of(side)} - {name.key}
    facts = (context.facts[s.id] for s in version.sentences if s.id in context.facts)
    return any(
        other.key not in own
        and (words & set(other.key.split()) or _may_be_spelled(name.key, other.key, context.lexicon))
        for found in facts
        for other in found.names
    )


def _may_be_spelled(one: str, other: str, lexicon: Lexicon) -> bool:
    return fuzz.ratio(one, other) >= _SPELLED_ALIKE and not listed_apart(one, other, lexicon)


def name_overlaps(a: Side, b: Side, context: Context) -> list[NameOverlap]:
    """How each name of ``a`` stands in ``b``, a name that comes twice only once."""
    return _name_overlaps(a, b, context.lexicon)


@lru_cache(maxsize=512)
def _name_overlaps(a: Side, b: Side, lexicon: Lexicon) -> list[NameOverlap]:
    once = {name.key: name for name in reversed(names_of(a))}
    if not once:
        return []
    there, others = forms_of(b, lexicon), names_of(b)
    return [name_overlap(name, a, there, others, lexicon) for name in sorted(once.values(), key=lambda n: n.span)]


def uncoupled(here: Sequence[NameOverlap], there: Sequence[NameOverlap]) -> list[Name]:
    """The names of one side that nothing on the other answers, not even another name in their place."""
    alone = [s for s in here if s.absent]
    coupled = {mine.name.span for mine, _ in _coupled(alone, [s for s in there if s.absent])}
    return [s.name for s in alone if s.name.span not in coupled]


def _coupled(alone: Sequence[NameOverlap], other: Sequence[NameOverlap]) -> Iterable[tuple[NameOverlap, NameOverlap]]:
    """Names without a partner, put against one another: those of one kind first, then in their order."""
    left, right = list(alone), list(other)
    for kinds_must_fit in (True, False):
        for mine in tuple(left):
            fitting = [t for t in right if _kinds_fit(mine.name, t.name, strictly=kinds_must_fit)]
            if fitting:
                theirs = max(fitting, key=lambda t: (fuzz.ratio(fold(mine.name.text), fold(t.name.text)), -t.order))
                left.remove(mine)
                right.remove(theirs)
                yield mine, theirs


def _kinds_fit(one: Name, other: Name, *, strictly: bool) -> bool:
    if one.text[:1].islower() != other.text[:1].islower():
        return False  # "englischen" stands for no agency
    if strictly:
        return one.kind is other.kind is not NameKind.OTHER
    return one.kind is other.kind or NameKind.OTHER in (one.kind, other.kind)


def _parts_replaced(a: Side, b: Side, here: Sequence[NameOverlap], there: Sequence[NameOverlap]) -> Iterable[Contrast]:
    """Names that share a part and differ in another: "Anna Weber" against "Anna Lang"."""
    for mine in here:
        for theirs in there:
            if mine.missing and theirs.missing and mine.shared & theirs.shared:
                yield _contrast(a, b, mine.name, theirs.name)


def _of_spans(a: Side, b: Side, here: Span, there: Span) -> Contrast:
    return _judged(a.reading(here, fold(a.quote(here))), b.reading(there, fold(b.quote(there))))


def _contrast(a: Side, b: Side, here: Name, there: Name) -> Contrast:
    return _judged(a.reading(here.span, here.key), b.reading(there.span, there.key))


def _judged(left: Reading, right: Reading) -> Contrast:
    if _spelled_alike(left.text, right.text):
        return Contrast(left, right, 2, "spelling", "so alike that one may be a misspelling of the other")
    return Contrast(left, right, 3, "changed", "another name in the same place")


def _spelled_alike(here: str, there: str) -> bool:
    """Whether two names may be one, misspelled or torn apart."""
    words = set(fold(here).split()), set(fold(there).split())
    shared = words[0] & words[1] if words[0] != words[1] else set[str]()
    one, other = ("".join(w for w in fold(name).split() if w not in shared) for name in (here, there))
    return fuzz.ratio(one, other) >= _SPELLED_ALIKE and one[:1] == other[:1]


def _message(readings: Sequence[Reading], sort: str, context: Context) -> Telling:
    return Telling(f"name.{sort}", voices=who_says(readings, context, by_words=sort == "spelling"))


def _variants(row: Row, present: Sequence[Side], context: Context) -> Iterable[Agreement]:
    """Names of one key in different forms, told once a name."""
    seen: dict[str, dict[str, Reading]] = {}
    for side in present:
        for name in names_of(side):
            seen.setdefault(name.key, {}).setdefault(fold(name.text), side.reading(name.span, name.key))
    for forms in seen.values():
        for one, other in combinations(forms.values(), 2):
            if one.version != other.version:
                said = who_says(list(forms.values()), context, by_words=True)
                yield agreed(row, DiscrepancyClass.NAME, forms.values(), Telling("name.agreed", voices=said))
                break
