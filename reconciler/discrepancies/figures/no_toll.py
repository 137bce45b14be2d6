"""Nobody here, somebody there: "no one was hurt" against "three people were hurt", in whatever rows they stand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import combinations

from reconciler.discrepancies.figures.amounts import with_noun
from reconciler.discrepancies.figures.fates import Toll, tolls
from reconciler.discrepancies.figures.status import status_in
from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.side import Side, Word, side_of
from reconciler.discrepancies.row.slots import Placed
from reconciler.discrepancies.telling.report import by_version, found, who_says
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Reading, Telling
from reconciler.model.fact import Cue
from reconciler.model.ids import SentenceId, version_of
from reconciler.model.row import Row
from reconciler.model.span import Span
from reconciler.model.version import SentenceKind, Version
from reconciler.text.lists import word_set

_FATES = ("killed", "injured", "missing", "arrested")
_NOBODY = frozenset({"nobody", "none"})
_REACH = 4  # words behind "nobody" among which its verb stands
_MARKS = frozenset(',;:.!?–—()“”„"')
# With these "nobody" leaves room for others, or tells only how badly.
_QUALIFIED = word_set(
    """
    of else other others further more additional new seriously badly critically severely gravely permanently yet
    linked due blamed attributed der den von sonst weitere weiteren weiter mehr schwer ernsthaft lebensgefährlich noch
    """
)

NoToll = tuple[SentenceId, Span]


def no_tolls(row_of: Mapping[SentenceId, Row], context: Context) -> Iterable[Discrepancy]:
    """One finding for each fate of which versions say that nobody met it and others how many did."""
    nobody = {
        (version.id, fate): place
        for version in context.versions.values()
        for fate, place in _denied(version, row_of, context)
    }
    counted = {at: toll for at, toll in tolls(context).items() if nobody and _is_of_now(toll, row_of, context)}
    for fate in _FATES if nobody else ():
        none = [v for v in context.versions if (v, fate) in nobody and (v, fate) not in counted]
        some = [v for v in context.versions if (v, fate) in counted and (v, fate) not in nobody]
        if none and some and all(context.related(a, b) for a, b in combinations([*none, *some], 2)):
            yield _report([nobody[v, fate] for v in none], [counted[v, fate] for v in some], row_of, context)


def _denied(version: Version, row_of: Mapping[SentenceId, Row], context: Context) -> Iterable[tuple[str, NoToll]]:
    """What became of nobody by the text of a version, with where it says so; the first of each fate last."""
    for sentence in reversed(version.alignable()):
        facts = context.facts.get(sentence.id)
        if facts is None or not facts.negations or sentence.kind is not SentenceKind.BODY or sentence.id not in row_of:
            continue
        side = side_of(version, sentence, context)
        for cue in facts.negations:
            word = _who_met_it(cue, side, context)
            if word is not None:
                yield _fate(word, side, context), (sentence.id, Span(cue.span.start, word.span.end))


def _who_met_it(cue: Cue, side: Side, context: Context) -> Word | None:
    """The word behind "nobody" or "no" that tells what became of nobody: "no one was hurt", "no deaths"."""
    behind = [w for w in side.words if w.span.start >= cue.span.end]
    near = behind[: _REACH if cue.form in _NOBODY else 1 if cue.form == "no" else 0]
    word = next((w for w in near if _fate(w, side, context) in _FATES), None)
    if word is None:
        return None
    clause = [w for w in behind if not _MARKS & set(side.quote(Span(cue.span.end, w.span.start)))]
    plain = word in clause and not any(w.folded in _QUALIFIED or w.text.lower() in _QUALIFIED for w in clause)
    return word if plain else None


def _fate(word: Word, side: Side, context: Context) -> str:
    return status_in(word.text, side.language, context)


def _is_of_now(toll: Toll, row_of: Mapping[SentenceId, Row], context: Context) -> bool:
    """Whether a toll is told without a year: with one it may be of something that was long ago."""
    dates = context.facts[toll.sentence].dates
    return toll.sentence in row_of and not any(key == "year" for date in dates for key, _ in date.parts)


def _report(none: list[NoToll], some: list[Toll], row_of: Mapping[SentenceId, Row], context: Context) -> Discrepancy:
    readings: list[Reading] = []
    for sentence, span in none:
        readings.append(_side(sentence, context).reading(span, "0"))
    for toll in some:
        side = _side(toll.sentence, context)
        readings.append(side.reading(with_noun(Placed(side, toll.figure, 0.5)), f"{toll.figure.value}"))
    readings = by_version(readings, context)
    telling = Telling("figure.elsewhere", voices=who_says(readings, context))
    detail = "none: nobody here, somebody there"
    return found(row_of[some[0].sentence], DiscrepancyClass.FIGURE, 3, readings, telling, detail)


def _side(sentence: SentenceId, context: Context) -> Side:
    version = context.versions[version_of(sentence)]
    return side_of(version, version.sentence(sentence), context)
