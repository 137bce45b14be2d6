"""Wording: what a word diff shows between versions in one language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from reconciler.discrepancies.names.slips import reported_spellings
from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.side import Side
from reconciler.discrepancies.telling.report import by_version, found, sigla
from reconciler.discrepancies.wording.retelling import Change, Retelling
from reconciler.discrepancies.wording.words import CONFETTI, changed_share, word_runs
from reconciler.model.discrepancy import Agreement, Discrepancy, DiscrepancyClass, Findings, Reading, Telling
from reconciler.model.ids import VersionId
from reconciler.model.row import Row
from reconciler.model.span import Span
from reconciler.text.words import fold, words

_SHOWN = 3  # changed runs that a message still quotes


def detect(row: Row, present: Sequence[Side], context: Context, told: Findings) -> tuple[Discrepancy, ...]:
    """One finding for the versions of a language that word a row differently, the odd one out against the rest.

    Args:
        row: the row.
        present: what each version says in it.
        context: where things are looked up.
        told: what else was found in the row; where versions part in nothing besides, there is nothing to tell.
    """
    result: list[Discrepancy] = []
    retelling = Retelling(told.discrepancies, [a for a in told.agreements if _is_settled(a, context)])
    for language in dict.fromkeys(side.language for side in present):
        group = [s for s in present if s.language == language and _about_the_rest(s, present, context)]
        if len({_bare(side) for side in group}) > 1:
            result += _compared(row, group, context, retelling)
    return tuple(result)


def _is_settled(agreement: Agreement, context: Context) -> bool:
    """Whether nothing is left to be looked at: two spellings of a name are one name, but one may be a slip.

    Those of which that is known are told once for all rows.
    """
    if agreement.kind is not DiscrepancyClass.NAME:
        return True
    forms = [[fold(token.text) for token in words(reading.text)] for reading in agreement.readings]
    unlike = {pair for one, other in combinations(forms, 2) for pair in _unlike_words(one, other)}
    return unlike <= reported_spellings(context)


def _unlike_words(one: Sequence[str], other: Sequence[str]) -> Iterable[tuple[str, str]]:
    """The words of two names that are not the same; of two that are not equally long one that is no word."""
    if len(one) != len(other):
        return [("", "")]
    return [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]


def _about_the_rest(side: Side, present: Sequence[Side], context: Context) -> bool:
    return any(context.related(side.id, other.id) for other in present if other is not side)


def _bare(side: Side) -> str:
    return " ".join(side.text.split())


def _compared(row: Row, group: Sequence[Side], context: Context, retelling: Retelling) -> Iterable[Discrepancy]:
    """The readings of the version that has most in common with the others, against each of them."""
    base = _centre(group)
    others = [s for s in group if s is not base and _bare(s) != _bare(base)]
    changes = {other.id: list(_changes(base, other)) for other in others}
    parting = {
        other.id: changes[other.id]
        if _is_confetti(base, other)
        else retelling.untold(base.id, other.id, changes[other.id])
        for other in others
    }
    if any(changes.values()) and not any(parting.values()):
        return
    pairs = [(*here, *there) for of in parting.values() for here, there in of]
    worded = [pair for pair in pairs if any(_has_words(r.text) for r in pair)]
    readings = by_version(dict.fromkeys(r for pair in worded or pairs for r in pair), context)
    if not worded:
        style = Telling("wording.style", sigla([s.id for s in group], context))
        yield found(row, DiscrepancyClass.WORDING, 0, readings, style, "style")
        return
    others = [other for other in others if parting[other.id]]
    group = [s for s in group if s in others or s.id not in parting]
    telling = _message(base, others, group, parting, context)
    if all(context.independent(base.id, o.id) and _is_confetti(base, o) for o in others):
        yield found(row, DiscrepancyClass.WORDING, 0, readings, telling, "other words: independent reports")
    else:
        yield found(row, DiscrepancyClass.WORDING, 1, readings, telling, "words")


def _centre(group: Sequence[Side]) -> Side:
    """The version that has most in common with the others, the first of several."""
    apart = [0.0] * len(group)
    for (i, one), (j, other) in combinations(enumerate(group), 2):
        share = changed_share(one.text, other.text)
        apart[i] += share
        apart[j] += share
    return group[apart.index(min(apart))]


def _has_words(text: str) -> bool:
    return any(map(str.isalnum, text))


def _is_confetti(one: Side, other: Side) -> bool:
    """Whether two texts have so little in common that they stand whole."""
    return changed_share(one.text, other.text) > CONFETTI


def _changes(base: Side, other: Side) -> Iterable[Change]:
    """The changed runs in both versions; of two texts that stand whole they themselves."""
    if _is_confetti(base, other):
        yield base.wholes(), other.wholes()
        return
    for left, right, equal in word_runs(base.text, other.text):
        if not equal:
            yield _at(base, left), _at(other, right)


def _at(side: Side, local: Span) -> tuple[Reading, ...]:
    return tuple(side.reading(part) for part in side.spans(local))


def _message(
    base: Side,
    others: Sequence[Side],
    group: Sequence[Side],
    parting: Mapping[VersionId, Sequence[Change]],
    context: Context,
) -> Telling:
    if len(others) > 1:
        return Telling("wording.several", sigla([s.id for s in group], context))
    odd = others[0]
    rest = sigla([s.id for s in group if s is not odd], context)
    changes = [tuple(map(_bare_words, change)) for change in parting[odd.id]]
    changes = [change for change in changes if any(change)]
    if len(changes) > _SHOWN or _is_confetti(base, odd):
        return Telling("wording.odd", (odd.version.siglum,), rest)
    return Telling("wording.changes", (odd.version.siglum,), rest, words=tuple(w for pair in changes for w in pair))


def _bare_words(readings: Iterable[Reading]) -> str:
    """Words without the marks at their ends; empty where there are only marks."""
    text = " ".join(reading.text for reading in readings)
    if not any(c.isalnum() for c in text):
        return ""
    return text.strip(" ,.;:!?–—-“”„\"'’‘…")
