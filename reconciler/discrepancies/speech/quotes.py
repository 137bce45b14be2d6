"""Quotations: verbatim, shortened or altered, also where one version gives them in another language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz

from reconciler.discrepancies.figures.match import match_figures
from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.matching import synonyms
from reconciler.discrepancies.row.pairwise import of_two
from reconciler.discrepancies.row.side import Side, Word, pairs
from reconciler.discrepancies.telling.contrast import Contrast, discrepancies_of
from reconciler.discrepancies.telling.report import agreed, by_version, sigla_of, who_says
from reconciler.model.discrepancy import Agreement, DiscrepancyClass, Findings, Reading, Telling, Voice
from reconciler.model.fact import Quotation
from reconciler.model.ids import VersionId
from reconciler.model.row import Row
from reconciler.model.span import Span
from reconciler.text.facts.compare import Match

_SAME_QUOTATION = 55.0  # token set ratio, 0 to 100, from which two quotations are taken for one
_SHORTEST = 3  # words; less is a quoted term rather than a quotation
_CLEAR = 0.6  # share of the words of a translated quotation that must have counterparts before anything is said
_MUCH_SHORTER = 0.55  # of the length of its original


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """Quotations of one utterance whose words differ, and translations that are whole."""
    contrasts: list[Contrast] = []
    whole: list[tuple[Reading, Reading]] = []
    for a, b in pairs(present, context):
        for found in _judged(a, b, context):
            if isinstance(found, Contrast):
                contrasts.append(found)
            else:
                whole.append(found)
    discrepancies = discrepancies_of(
        row, DiscrepancyClass.QUOTE, contrasts, context, lambda r, sort: _message(r, sort, context)
    )
    return Findings(discrepancies, tuple(_joined(row, whole, context)))


def _joined(row: Row, whole: Sequence[tuple[Reading, Reading]], context: Context) -> Iterable[Agreement]:
    """Quotations that are whole in both languages, those of one utterance told together."""
    groups: list[dict[tuple[VersionId, Span | None], Reading]] = []
    for one in whole:
        readings = {(r.version, r.span): r for r in one}
        home = next((g for g in groups if g.keys() & readings.keys()), None)
        if home is None:
            groups.append(readings)
        else:
            home |= readings
    for group in groups:
        readings_of_all = by_version(group.values(), context)
        said = who_says(readings_of_all, context, by_words=True, quoted=True)
        yield agreed(row, DiscrepancyClass.QUOTE, readings_of_all, Telling("quote.agreed", voices=said))


@of_two
def _judged(a: Side, b: Side, context: Context) -> Iterable[Contrast | tuple[Reading, Reading]]:
    """What parts in the quotations of both sides, and the readings of those that are whole in two languages."""
    for mine, theirs in _partners(a, b):
        left, right = a.reading(mine.span), b.reading(theirs.span)
        here, there = _words(mine, a), _words(theirs, b)
        if a.language == b.language:
            contrast = _compared(left, right, (here, a), (there, b), context)
        else:
            contrast = _across_languages(left, right, here, there)
        if contrast is not None:
            yield contrast
        elif a.language != b.language and _translated(here, there) and not _other_figure(mine, a, theirs, b):
            yield left, right


def _other_figure(mine: Quotation, a: Side, theirs: Quotation, b: Side) -> bool:
    """Whether a figure of one quotation has none like it in the other: then it was not translated whole."""
    here, there = (
        [f for facts in s.facts for f in facts.figures if q.span.contains(f.span)] for q, s in ((mine, a), (theirs, b))
    )
    return any(
        others and all(match_figures(figure, other) is Match.DIFFERENT for other in others)
        for figures, others in ((here, there), (there, here))
        for figure in figures
    )


def _words(quotation: Quotation, side: Side) -> list[Word]:
    return [word for word in side.words if quotation.span.contains(word.span)]


def _partners(a: Side, b: Side) -> Iterable[tuple[Quotation, Quotation]]:
    """Quotations of both sides that are one utterance, the most alike first, each used once."""
    used: set[tuple[int, int]] = set()
    for _, here, there, mine, theirs in _scored(a, b):
        if (0, here) not in used and (1, there) not in used:
            used |= {(0, here), (1, there)}
            yield mine, theirs


def _scored(a: Side, b: Side) -> list[tuple[float, int, int, Quotation, Quotation]]:
    least = _SAME_QUOTATION if a.language == b.language else 100 * _CLEAR
    found = [
        (-_alike(mine, a, theirs, b), mine.span.start, theirs.span.start, mine, theirs)
        for mine in _quotations(a)
        for theirs in _quotations(b)
    ]
    return sorted((f for f in found if -f[0] >= least), key=lambda f: f[:3])


def _quotations(side: Side) -> list[Quotation]:
    return [q for facts in side.facts for q in facts.quotations if len(_words(q, side)) >= _SHORTEST]


def _alike(mine: Quotation, a: Side, theirs: Quotation, b: Side) -> float:
    """0 to 100."""
    here, there = _words(mine, a), _words(theirs, b)
    if a.language == b.language:
        return fuzz.token_set_ratio(" ".join(w.folded for w in here), " ".join(w.folded for w in there))
    return 100 * max(_share(here, there), _share(there, here))


def _share(words: Sequence[Word], others: Sequence[Word]) -> float:
    """Share of the content words that have a counterpart among ``others``."""
    meanings = frozenset().union(*(w.meanings for w in others)) if others else frozenset()
    content = [w for w in words if w.content]
    return sum(bool(w.meanings & meanings) for w in content) / len(content) if content else 0.0


Quoted = tuple[Sequence[Word], Side]  # the words of a quotation and who quotes


def _compared(left: Reading, right: Reading, one: Quoted, other: Quoted, context: Context) -> Contrast | None:
    here, there = one[0], other[0]
    mine, theirs = [w.folded for w in here], [w.folded for w in there]
    if "".join(mine) == "".join(theirs):
        return None
    if _inside(mine, theirs) or _inside(theirs, mine):
        return Contrast(left, right, 1, "shortened", "what is quoted is quoted right")
    new, old = _without_form(here, there), _without_form(there, here)
    if not new and not old:
        return Contrast(left, right, 2, "altered", "only small words and endings differ")
    denied = _denials(left, one[1]) != _denials(right, other[1])
    if not denied and _of_like_meaning((new, one[1]), (old, other[1]), context):
        return Contrast(left, right, 1, "synonyms", "the words mean much the same")
    return Contrast(left, right, 3, "altered", "words inside quotation marks differ")


def _denials(quotation: Reading, side: Side) -> int:
    """How often a quotation says "not", "nothing" and the like."""
    span = quotation.span
    return sum(span is not None and span.contains(cue.span) for facts in side.facts for cue in facts.negations)


def _without_form(words: Sequence[Word], others: Sequence[Word]) -> list[Word]:
    """The content words of which the others have no form."""
    meanings = frozenset().union(*(w.meanings for w in others)) if others else frozenset()
    return [w for w in words if w.content and not w.meanings & meanings]


def _of_like_meaning(one: Quoted, other: Quoted, context: Context) -> bool:
    """Whether the changed words are near-synonyms in pairs: "exchange", "swap"."""
    (here, a), (there, b) = one, other
    return len(here) == len(there) and all(
        any(w.meanings & synonyms(t, b, context) or t.meanings & synonyms(w, a, context) for t in there) for w in here
    )


def _inside(short: Sequence[str], long: Sequence[str]) -> bool:
    size = len(short)
    return size < len(long) and any(long[i : i + size] == list(short) for i in range(len(long) - size + 1))


def _across_languages(left: Reading, right: Reading, here: Sequence[Word], there: Sequence[Word]) -> Contrast | None:
    """Only what is clear: one side quotes a part of what the other quotes."""
    short, long = sorted((here, there), key=len)
    if len(short) < _MUCH_SHORTER * len(long) and _share(short, long) >= _CLEAR:
        return Contrast(left, right, 1, "shortened", "what is quoted is a part of the other quotation")
    return None


def _translated(here: Sequence[Word], there: Sequence[Word]) -> bool:
    return min(_share(here, there), _share(there, here)) >= _CLEAR


def _message(readings: Sequence[Reading], sort: str, context: Context) -> Telling:
    groups: dict[str, list[Reading]] = {}
    for reading in readings:
        groups.setdefault(_plain(reading.text), []).append(reading)
    said = tuple(Voice(sigla_of(group, context), group[0].text, quoted=True) for group in groups.values())
    return Telling(f"quote.{sort}", voices=said)


def _plain(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum() or c == " ").strip()
