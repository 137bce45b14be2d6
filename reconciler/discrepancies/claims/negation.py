"""Negation: a "not" that only some versions have."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reconciler.discrepancies.claims.exclusions import exclusions
from reconciler.discrepancies.claims.opposites import contrary
from reconciler.discrepancies.claims.refusals import bearing, refusals
from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.matching import close_pairs, covered, share_covered, shared_near
from reconciler.discrepancies.row.pairwise import of_two
from reconciler.discrepancies.row.side import Side, Word, meaning_of, pairs
from reconciler.discrepancies.telling.contrast import Contrast, discrepancies_of
from reconciler.discrepancies.telling.report import sigla_of
from reconciler.model.discrepancy import DiscrepancyClass, Findings, Reading, Telling, Voice
from reconciler.model.fact import Cue
from reconciler.model.row import Row
from reconciler.model.span import Span
from reconciler.text.facts.speech_words import VERBS
from reconciler.text.words import is_stop, lemma

_LENGTHS = 1.9  # a statement so much longer than its partner may well hold a negation of its own
_SAME_STATEMENT = 0.34  # share of covered content words below which nothing is said about one "not"
_AROUND = 4  # words around a negation in which the negated word is looked for
_SHOWN = 3  # words behind a negation that a reader is shown at most
_GAP = 2  # characters between them
_BEARING = 3  # words around a word of denial that it may bear on
_WITNESSES = 3  # words near a negation that tell where the other version would have it
_SHARED = 2  # words near a negation that an independent report must share
_FAR = 4  # words between two negations from which they are not about one thing
_SHORT = 6  # words of a statement that is shown whole
_EITHER = frozenset({"either", "or", "entweder", "oder"})
_CONDITIONS = frozenset({"who", "which", "that", "whoever", "if", "wer", "wenn", "falls", "sofern"})
_NEAR_OR = 2  # words between "either" or "or" and what it parts
_CLAUSE_MARKS = ",;:.!?–—"
_CLAUSE_END = frozenset(_CLAUSE_MARKS)
_OF_VERBS = frozenset({"not", "never"})
_QUOTE_ENDS = frozenset('”“«"')
# Verbs that deny: denied once more they say that something may be so.
_DENIALS = frozenset(
    {"rule", "exclude", "deny", "doubt", "dispute", "oppose", "object", "reject", "schließ", "schließt", "schließen"}
    | {
        "schloss",
        "ausschließen",
        "bestreiten",
        "bestreitet",
        "leugnen",
        "leugnet",
        "zweifeln",
        "zweifelt",
        "bezweifeln",
    }
)
_BESIDE = 3  # words on either side that a reader is shown
_BRIEF = 16  # words of a statement short enough that what it denies is all it says
_AGAIN = frozenset({"nor", "noch"})  # goes on with a negation that stands before
_UNTIL = frozenset({"before", "until", "till", "vor"})
_BUT = frozenset({"but", "aber", "doch"})
_LACKING = frozenset({"without", "ohne"})
_IDLE = frozenset({"hesitate", "zögern", "zöger", "hesitat"})  # "do not hesitate to" denies nothing


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """Versions of one statement where one is negated and the other is not."""
    close = close_pairs(present, context)
    contrasts = [c for a, b in close for c in _parted(a, b, context)]
    denying = {side.id for side in present if _cues(side)}
    if denying and len(denying) < len(present):
        near = {(a.id, b.id) for a, b in close}
        one_denies = [(a, b) for a, b in pairs(present, context) if (a.id in denying) != (b.id in denying)]
        far = [(a, b) for a, b in one_denies if (a.id, b.id) not in near]
        contrasts += [c for a, b in far for c in (*_one_deed(a, b, context), *_one_deed(b, a, context))]
    return Findings(
        discrepancies_of(row, DiscrepancyClass.NEGATION, contrasts, context, lambda r, _: _message(r, context))
    )


@of_two
def _parted(a: Side, b: Side, context: Context) -> Iterable[Contrast]:
    mine, theirs = _unmatched(a, b, context)
    yield from _flips(a, b, mine, context)
    yield from _flips(b, a, theirs, context)


@of_two
def _one_deed(negated: Side, plain: Side, context: Context) -> Iterable[Contrast]:
    """What a short statement says that one did not do, and a report in other words that the same one did."""
    if len(negated.words) > _BRIEF or not _cues(negated) or not context.independent(negated.id, plain.id):
        return
    names = {name.key for facts in negated.facts for name in facts.names}
    if not any(name.key in names for facts in plain.facts for name in facts.names):
        return
    for cue in _cues(negated):
        verb = (
            meaning_of(cue.scope, negated, context) if cue.form in _OF_VERBS and cue.scope not in VERBS else frozenset()
        )
        done = next((w for w in plain.words if w.content and w.meanings & verb and not _is_negated(w, plain)), None)
        if done is not None and not is_stop(cue.scope, negated.language) and not (_cues(plain) or refusals(plain)):
            left, right = negated.reading(_stretch(cue, negated), cue.form), plain.reading(done.span)
            yield Contrast(left, right, 3, "flip", "the versions say the contrary of one another")


def _cues(side: Side) -> list[Cue]:
    found = [cue for facts in side.facts for cue in facts.negations if cue.scope not in _IDLE]
    return [cue for n, cue in enumerate(found) if n == 0 or side.quote(cue.span).lower() not in _AGAIN]


def _unmatched(a: Side, b: Side, context: Context) -> tuple[list[Cue], list[Cue]]:
    """The negations of each side without a partner: those on one word come first, then those that stand near."""
    mine, theirs = _cues(a), _cues(b)
    for apart in (_one_scope, _apart):
        near = [(apart(cue, a, other, b, context), cue, other) for cue in mine for other in theirs]
        for distance, cue, other in sorted(near, key=lambda found: (found[0], found[1].span, found[2].span)):
            if distance <= _FAR and cue in mine and other in theirs:
                mine.remove(cue)
                theirs.remove(other)
    if a.language != b.language and len(mine) == len(theirs) == 1:
        return [], []  # "no dangerous levels were measured", "gefährliche Werte wurden nicht gemessen"
    return mine, theirs


def _one_scope(cue: Cue, a: Side, other: Cue, b: Side, context: Context) -> int:
    """0 for negations of one word, too far for others."""
    return 0 if meaning_of(cue.scope, a, context) & meaning_of(other.scope, b, context) else _FAR + 1


def _apart(cue: Cue, a: Side, other: Cue, b: Side, context: Context) -> int:
    """How many words lie between two negations, had they been said in one text; 1 where nothing shows it."""
    here = [_distance(b, w.span, other.span) for w in _partners(cue, a, b, context)[:_WITNESSES]]
    there = [_distance(a, w.span, cue.span) for w in _partners(other, b, a, context)[:_WITNESSES]]
    return min(*here, *there) if here and there else 1


def _distance(side: Side, one: Span, other: Span) -> int:
    left, right = sorted((one, other))
    return sum(left.end <= w.span.start < right.start for w in side.words)


def _partners(cue: Cue, side: Side, other: Side, context: Context) -> list[Word]:
    """The words of ``other`` that answer the negated word and those near it, in this order."""
    found = [_same_verb(cue, side, other), *(covered(word, side, other, context) for word in _candidates(cue, side))]
    return [partner for partner in found if partner is not None]


def _same_verb(cue: Cue, side: Side, other: Side) -> Word | None:
    """The verb that is negated, where it is so frequent that it counts as no content word: "cannot say", "can say"."""
    if side.language != other.language or not is_stop(cue.scope, side.language):
        return None
    return next((w for w in other.words if lemma(w.text, other.language) == cue.scope), None)


def _candidates(cue: Cue, side: Side) -> list[Word]:
    """The content words around a negation: those behind it first."""
    near = [w for w in side.near(cue.span, _AROUND) if not w.span.overlaps(cue.span)]
    behind, before = [w for w in near if w.span > cue.span], [w for w in reversed(near) if w.span < cue.span]
    spoken = [w for w in behind if not _QUOTE_ENDS & set(_between(cue.span, w.span, side))]
    return [*spoken, *before, *(w for w in behind if w not in spoken)]


def _between(one: Span, other: Span, side: Side) -> str:
    left, right = sorted((one, other))
    return side.version.source.text[left.end : right.start]


def _flips(negated: Side, plain: Side, cues: Sequence[Cue], context: Context) -> Iterable[Contrast]:
    """A contrast for each negation that the other side neither has nor expresses by another word."""
    for cue in cues:
        if exclusions(plain) and any(one.denied and one.span.overlaps(cue.span) for one in exclusions(negated)):
            continue  # "ruled out", "did not rule out" are told as such
        if (_is_bounded(cue, negated) and not _limits(plain)) or _said_otherwise(cue, negated, plain, context):
            continue
        place = _counterpart(cue, negated, plain, context)
        if place is not None:
            left, right = negated.reading(_stretch(cue, negated), cue.form), plain.reading(place)
            yield Contrast(left, right, 3, "flip", "the versions say the contrary of one another")


def _is_bounded(cue: Cue, side: Side) -> bool:
    """Whether "not" only says from when on: "will not come before Saturday"; the day is told as one."""
    if cue.form not in _OF_VERBS:
        return False
    return any(word > cue.span and not _CLAUSE_END & set(_between(cue.span, word, side)) for word in _limits(side))


def _limits(side: Side) -> list[Span]:
    """The words that say until when, each right before its date: "before Saturday"."""
    dates = [date.span for facts in side.facts for date in facts.dates]
    until = [w.span for w in side.words if w.folded in _UNTIL]
    return [word for word in until if any(0 <= date.start - word.end <= _GAP for date in dates)]


def _said_otherwise(cue: Cue, negated: Side, plain: Side, context: Context) -> bool:
    """Whether the other side denies by a word of its own, or says the contrary of what is negated."""
    words = _candidates(cue, negated)
    text = negated.quote(cue.span).lower()
    if _is_denied_denial(cue, negated, plain, context) or _is_afterthought(cue, negated, plain, context):
        return True
    if _is_left_behind(cue, negated, plain, context):
        return True
    if text in _LACKING and not (words and words[0].span > cue.span and covered(words[0], negated, plain, context)):
        return True  # "without trouble": nothing says that the other version speaks of trouble at all
    if "'" in text and text in plain.text.lower().replace("’", "'"):
        return True  # the negation is part of a title or quotation that was not translated
    if negated.language == plain.language and words and _contrary_to(words[0], plain, negated):
        return True
    own = refusals(negated)
    return any(
        shared_near(negated, words[:_BEARING], plain, plain.near(word.span, bearing(word)), context) > 0
        for word in refusals(plain)
        if not any(_begin_alike(word, mine) for mine in own) and not _is_turned(word, plain, negated)
    )


def _is_turned(refusal: Word, plain: Side, negated: Side) -> bool:
    """Whether the other side has the contrary of a word of denial: "denies" and "admits" answer one another."""
    if plain.language != negated.language:
        return False
    return any(contrary(refusal.text, word.text, plain.language) for word in negated.content)


def _is_denied_denial(cue: Cue, negated: Side, plain: Side, context: Context) -> bool:
    """Whether "not" bears on a verb of denial that the other side lacks: "did not rule out", "could accept"."""
    if cue.scope not in _DENIALS:
        return False
    meanings = meaning_of(cue.scope, negated, context)
    return not any(w.meanings & meanings for w in plain.words)


def _is_afterthought(cue: Cue, negated: Side, plain: Side, context: Context) -> bool:
    """Whether a negation opens the last part of a sentence that the other side leaves out: "..., not a day sooner"."""
    text = negated.version.source.text
    if text[max(0, cue.span.start - 2) : cue.span.start].strip() not in (",", "–", "—"):
        return False
    behind = [w for w in _candidates(cue, negated) if w.span > cue.span]
    return bool(behind) and not any(covered(word, negated, plain, context) for word in behind)


def _is_left_behind(cue: Cue, negated: Side, plain: Side, context: Context) -> bool:
    """Whether the other side has only what a "but" leads over to: "would not name a sum, but people said it was"."""
    if cue.form not in _OF_VERBS or (
        negated.language != "de" and meaning_of(cue.scope, negated, context) & plain.meanings
    ):
        return False
    buts = [w.span for w in negated.words if w.folded in _BUT and w.span > cue.span]
    turn = next((but for but in buts if negated.quote(Span(but.start - _GAP, but.start)).strip() == ","), None)
    if turn is None:
        return False
    told = [(w.span, covered(w, negated, plain, context)) for w in negated.said]
    before = {one for span, one in told if span < turn and (span > cue.span or negated.language == "de")} - {None}
    return len(before) < _SHARED <= len({one for span, one in told if span > turn} - {None})


def _contrary_to(word: Word, plain: Side, negated: Side) -> bool:
    """Whether the other side has the contrary of the negated word, which this side has not."""
    own = {w.folded for w in negated.words}
    return any(contrary(word.text, other.text, plain.language) for other in plain.content if other.folded not in own)


def _counterpart(cue: Cue, negated: Side, plain: Side, context: Context) -> Span | None:
    """Where the other side says the same without "not"; ``None`` if it may well not say it at all."""
    partners = _partners(cue, negated, plain, context)
    if context.independent(negated.id, plain.id) and (
        len(set(partners)) < _SHARED or not _says_the_deed(cue, negated, plain, context)
    ):
        return None
    if not _denies_what_is_there(cue, negated, plain, context):
        return None
    for partner in partners[:1]:
        if _is_negated(partner, plain) or (_is_condition(cue, negated) and _is_one_of_two(partner, plain)):
            return None
        if len(plain.words) <= _SHORT:
            return plain.whole()
        if not partner.meanings & meaning_of(cue.scope, negated, context):
            return _clause_around(partner, plain)
        before = [w for w in plain.words if w.span.end <= partner.span.start]
        start = (
            before[-1].span.start if before and partner.span.start - before[-1].span.end <= 1 else partner.span.start
        )
        return Span(start, partner.span.end)
    longer = max(len(negated.words), len(plain.words)) > _LENGTHS * min(len(negated.words), len(plain.words))
    if longer or context.independent(negated.id, plain.id) or share_covered(plain, negated, context) < _SAME_STATEMENT:
        return None
    return _likeliest(negated, cue, plain)


def _clause_around(word: Word, side: Side) -> Span:
    """A word with those beside it in its clause, so that a reader sees what is said of it."""
    at = side.words.index(word)
    near = side.words[max(0, at - _BESIDE) : at + _BESIDE + 1]
    inside = [w for w in near if not _CLAUSE_END & set(_between(w.span, word.span, side))]
    return Span(inside[0].span.start, inside[-1].span.end)


def _says_the_deed(cue: Cue, negated: Side, plain: Side, context: Context) -> bool:
    """Whether an independent report has a word of what is denied, not only of who or what it is denied of.

    In German what is denied may stand before the negation.
    """
    if negated.language == "de" or cue.form not in _OF_VERBS:
        return True
    behind = [w for w in negated.near(cue.span, _AROUND) if w.span > cue.span]
    return any(covered(word, negated, plain, context) for word in behind)


def _denies_what_is_there(cue: Cue, negated: Side, plain: Side, context: Context) -> bool:
    """Whether the other side speaks of the thing that "no" says there is not: "no radar that warns", "a warning"."""
    if cue.form != "no":
        return True
    denied: list[Word] = []
    for word in [w for w in negated.words if w.span.start >= cue.span.end]:
        if not word.content or _CLAUSE_END & set(_between(cue.span, word.span, negated)):
            break
        denied.append(word)
    return not denied or any(not w.known or covered(w, negated, plain, context) for w in denied[:_SHOWN])


def _likeliest(negated: Side, cue: Cue, plain: Side) -> Span:
    """The sentence of the other side that shares most with the negated one: the longest where nothing tells."""
    own = next((s.span for s in negated.sentences if s.span.contains(cue.span)), negated.whole())
    meanings = frozenset().union(*(w.meanings for w in negated.words if w.content and own.contains(w.span)))

    def alike(span: Span) -> tuple[float, int]:
        words = [w for w in plain.words if w.content and span.contains(w.span)]
        return sum(not w.meanings.isdisjoint(meanings) for w in words) / max(1, len(words)), len(span)

    return max((s.span for s in plain.sentences), key=alike)


def _is_negated(word: Word, side: Side) -> bool:
    """Whether a negation stands right before a word; in German, where the verb comes last, anywhere in its clause."""
    for cue in _cues(side):
        if cue.span < word.span:
            between = side.version.source.text[cue.span.end : word.span.start]
            in_clause = side.language == "de" and not any(mark in between for mark in _CLAUSE_MARKS)
            if in_clause or _distance(side, cue.span, word.span) <= 2:
                return True
    return False


def _is_condition(cue: Cue, side: Side) -> bool:
    """Whether a negation only says whom or which case is meant: "everyone who is not destroyed"."""
    before = [w.folded for w in side.words if w.span.end <= cue.span.start][-_NEAR_OR - 1 :]
    return not _CONDITIONS.isdisjoint(before)


def _is_one_of_two(word: Word, side: Side) -> bool:
    """Whether a word is one of two that exclude one another: "either destroyed or expelled" leaves "not destroyed"."""
    return any(w.folded in _EITHER and _distance(side, w.span, word.span) <= _NEAR_OR for w in side.words)


def _stretch(cue: Cue, side: Side) -> Span:
    """The negation with the words behind it up to one with a meaning of its own: "not at risk"."""
    end = cue.span.end
    for word in [w for w in side.words if w.span.start >= end][:_SHOWN]:
        if word.span.start - end > _GAP or _CLAUSE_END & set(_between(Span(end, end), word.span, side)):
            break
        end = word.span.end
        if word.content:
            break
    return Span(cue.span.start, end)


def _message(readings: Sequence[Reading], context: Context) -> Telling:
    sides = ([r for r in readings if r.value], [r for r in readings if not r.value])
    said = tuple(Voice(sigla_of(group, context), group[0].text, quoted=True) for group in sides)
    return Telling("negation", voices=said)


def _begin_alike(one: Word, other: Word) -> bool:
    """Whether two words of denial are likely one: "non-violent" and "nonviolently"."""
    return one.folded.replace("-", "")[:4] == other.folded.replace("-", "")[:4]
