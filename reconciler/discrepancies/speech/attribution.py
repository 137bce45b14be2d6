"""Attribution: a claim put down to somebody here and given as fact there, or put down to somebody else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.matching import close_pairs, closeness, covered, uncovered
from reconciler.discrepancies.row.pairwise import of_two
from reconciler.discrepancies.row.side import Side, meaning_of, pairs
from reconciler.discrepancies.telling.contrast import Contrast, discrepancies_of
from reconciler.discrepancies.telling.report import sigla_of, who_says
from reconciler.model.discrepancy import DiscrepancyClass, Findings, Reading, Telling
from reconciler.model.fact import Attribution
from reconciler.model.row import Row
from reconciler.model.span import Span
from reconciler.model.version import SentenceKind
from reconciler.text.lists import word_set
from reconciler.text.words import fold, tokenize

# A claim whose words the other version mostly has; below this it may simply not tell the claim.
_SAME_CLAIM = 0.5
_SAME_WORDS = 0.7  # of independent reports, which put their claims in words of their own
# German marks what others say by the form of the verb; these few forms are never anything else.
_REPORTED = re.compile(r"(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|gebe|soll|sollen)$")
_REPORTING = re.compile(
    r"(?:report|alleg|accord|claim|sa(?:id|ys?)|t(?:old|ell)|stat(?:ed|es)|announc|apparent|suppos|promis|pledg|vow|"
    r"estimat|reckon|believ|thought|regarded|laut|angeblich|zufolge|angaben|sag(?:t|te|ten)|teilt|mitgeteilt|"
    r"erklär|berichte|behaupt|versprach|versprech|verspricht|zugesag|kündig|angekündig|geschätzt|schätz|bezifferte|"
    r"beziffer|gilt$|gelten$|galt$|galten$|mutmaß|offenbar|nach$)"
)
# What joins a statement of its own to the one that names its source, which stands behind.
_JOINED = re.compile(r"[,;] (?:and|but|while|und|aber|während|doch) (?:[\w'’-]{1,30} ){0,4}$")
_FACTIVE = frozenset({"confirm", "acknowledge", "admit", "concede", "reveal", "recall"})
_POSSIBLE = frozenset({"may", "might", "could", "possibly", "perhaps", "maybe"})
_TELLING_LETTERS = 3  # that the last word of a name or description has at least
_SUBJECT = 7  # words at the head of a statement among which its subject is looked for
# What people want or deny; whoever writes it says no more than what was said.
_MINDS = word_set(
    """
    want wants wanted plan plans planned intend intends intended seek seeks sought refuse refuses refused deny denies
    denied demand demands demanded threaten threatens threatened oppose opposes opposed reject rejects rejected welcome
    welcomes welcomed vow vows vowed hope hopes hoped
    will wollen wollte wollten plant planen plante planten mochte mochten lehnt lehnte lehnen fordert forderte fordern
    weist wies weisen droht drohte drohen bestreitet bestritt bestreiten schliesst schloss
    begrusst begrusste verlangt verlangte weigert weigerte beabsichtigt hofft hoffte
    """
)
_PRONOUNS = frozenset({"he", "she", "they", "it", "we", "i", "er", "sie", "es", "wir", "ich", "who", "der", "die"})


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """Each pair of versions: who says so in one, nobody or somebody else in the other."""
    contrasts = [c for a, b in close_pairs(present, context) for c in _parted(a, b, context)]
    contrasts += [c for a, b in pairs(present, context) for c in _told_others(a, b, context)]
    return Findings(
        discrepancies_of(row, DiscrepancyClass.ATTRIBUTION, contrasts, context, lambda r, s: _message(r, s, context))
    )


@of_two
def _parted(a: Side, b: Side, context: Context) -> Iterable[Contrast]:
    mine, theirs = _said(a), _said(b)
    if mine and not theirs:
        yield from _given_as_fact(a, b, _claims(a), context)
    elif theirs and not mine:
        yield from _given_as_fact(b, a, _claims(b), context)
    elif len(mine) == len(theirs) == 1:
        yield from _somebody_else(a, b, mine[0], theirs[0], context)


@of_two
def _told_others(a: Side, b: Side, context: Context) -> Iterable[Contrast]:
    """One speaker who tells it to reporters here, to a named agency there."""
    for mine in _said(a):
        for theirs in _said(b):
            if mine.audience is None or theirs.audience is None or not _one_speaker(mine, a, theirs, b):
                continue
            answered = _answers(mine.audience, a, b, context), _answers(theirs.audience, b, a, context)
            named = _is_named(mine.audience, a), _is_named(theirs.audience, b)
            if not any(answered) or any(name and not there for name, there in zip(named, answered, strict=True)):
                left, right = a.reading(mine.audience, "audience"), b.reading(theirs.audience, "audience")
                yield Contrast(left, right, 1, "audience", "each version names other listeners")


def _one_speaker(mine: Attribution, a: Side, theirs: Attribution, b: Side) -> bool:
    """Whether both speak of one person; "he" may be whoever the version names in the row."""
    if mine.speaker == theirs.speaker:
        return mine.speaker not in _PRONOUNS
    for one, other, side in ((mine, theirs, a), (theirs, mine, b)):
        named = {name.key for facts in side.facts for name in facts.names}
        if one.speaker in _PRONOUNS and other.speaker in named:
            return True
    return False


def _is_named(audience: Span, side: Side) -> bool:
    return any(name.span.overlaps(audience) for facts in side.facts for name in facts.names)


def _answers(audience: Span, side: Side, other: Side, context: Context) -> bool:
    """Whether the other version has a counterpart to the words for the listeners, or nothing tells."""
    names = [n.span for facts in side.facts for n in facts.names if n.span.overlaps(audience)]
    if names:
        return any(w.meanings & other.meanings for w in side.words if any(w.span.overlaps(n) for n in names))
    words = [w for w in side.words if w.content and w.span.overlaps(audience)]
    return not words or any(not w.known or covered(w, side, other, context) for w in words)


def _said(side: Side) -> list[Attribution]:
    return [attribution for facts in side.facts for attribution in facts.attributions]


def _claims(side: Side) -> list[Attribution]:
    """What is put down to somebody and may not be so: who confirms or admits something leaves no doubt."""
    return [attribution for attribution in _said(side) if attribution.verb not in _FACTIVE]


def _given_as_fact(told_by: Side, bare: Side, said: Sequence[Attribution], context: Context) -> Iterable[Contrast]:
    if not said or _marked_as_reported(bare) or not _same_claim(told_by, bare, context):
        return
    if all(_tells_before(one, told_by, bare) for one in said):
        return
    if _is_open(bare) or any(_tells_its_own_mind(one, told_by, bare, context) for one in said):
        return
    left = told_by.reading(said[0].span, said[0].speaker)
    if context.independent(told_by.id, bare.id):
        if closeness(told_by, bare) >= _SAME_WORDS:
            yield Contrast(left, bare.reading(bare.whole()), 1, "missing", "it may know that by itself")
        return
    yield Contrast(left, bare.reading(bare.whole()), 2, "missing", "a claim is given as fact")


def _tells_before(said: Attribution, told_by: Side, bare: Side) -> bool:
    """Whether the bare version has what stands before the saying and is not part of it: "prices rose, and Ada said"."""
    start = next((s.span.start for s in told_by.sentences if s.span.contains(said.span)), said.span.start)
    before = told_by.quote(Span(start, said.span.start))
    if not _JOINED.search(before):
        return False
    claimed = [w for w in told_by.said if w.span.start >= said.span.end]
    unclaimed = [w for w in told_by.said if start <= w.span.start < said.span.start]
    return sum(not w.meanings.isdisjoint(bare.meanings) for w in unclaimed) > sum(
        not w.meanings.isdisjoint(bare.meanings) for w in claimed
    )


def _is_open(side: Side) -> bool:
    """Whether a version itself leaves open whether something is so: "may travel"."""
    return any(cue.form in _POSSIBLE for facts in side.facts for cue in facts.modals)


def _tells_its_own_mind(said: Attribution, told_by: Side, bare: Side, context: Context) -> bool:
    """Whether the bare version says of the speaker what the speaker wants or denies: "the union wants to vote"."""
    head = bare.words[:_SUBJECT]
    if not any(w.folded in _MINDS for w in bare.words):
        return False
    if said.speaker in _PRONOUNS:
        return True  # whoever "she" is, the bare version names her
    meanings = meaning_of(said.speaker, told_by, context)
    return any(w.content and w.meanings & meanings for w in head)


def _marked_as_reported(side: Side) -> bool:
    """Whether the words themselves show that somebody else says so, or nobody claims anything (a heading)."""
    if any(facts.quotations for facts in side.facts) or all(s.kind is SentenceKind.HEADING for s in side.sentences):
        return True
    forms = _REPORTED if side.language == "de" else None
    return any(
        _REPORTING.match(w.text.lower()) or (forms is not None and forms.match(w.text.lower())) for w in side.words
    )


def _same_claim(told_by: Side, bare: Side, context: Context) -> bool:
    open_words = uncovered(bare, told_by, context)
    known = [w for w in bare.content if w.known]
    if not known or len(open_words) > (1 - _SAME_CLAIM) * len(known):
        return False
    said = [a.span for a in _said(told_by)]
    place = next(s.span for s in told_by.sentences if s.span.overlaps(said[0]))
    claimed = [w for w in told_by.content if place.contains(w.span) and not any(w.span.overlaps(a) for a in said)]
    spare = {w.span for w in uncovered(told_by, bare, context)}
    return sum(w.span in spare for w in claimed) <= (1 - _SAME_CLAIM) * len(claimed)


def _somebody_else(a: Side, b: Side, mine: Attribution, theirs: Attribution, context: Context) -> Iterable[Contrast]:
    """Two speakers of whom neither is named or described on the other side."""
    if {mine.speaker.lower(), theirs.speaker.lower()} & (_PRONOUNS | {""}):
        return
    if _stands(mine, a, b, context) or _stands(theirs, b, a, context):
        return
    if _is_called(mine.speaker, theirs.speaker, (a, b)) or _is_called(theirs.speaker, mine.speaker, (a, b)):
        return
    left, right = a.reading(mine.span, mine.speaker), b.reading(theirs.span, theirs.speaker)
    yield Contrast(left, right, 1, "speaker", "each version names another source")


def _is_called(name: str, description: str, sides: Sequence[Side]) -> bool:
    """Whether an account puts a description beside a name anywhere: "the captain" is Mo Lind, "Captain Lind" once."""
    known, told_by = (fold(words).rpartition(" ")[2] for words in (name, description))
    if len(known) < _TELLING_LETTERS or len(told_by) < _TELLING_LETTERS:
        return False
    beside = re.compile(
        rf"\b{re.escape(told_by)}[ ,]{{1,2}}(?:[\w.'’-]{{1,20}} ){{0,2}}{re.escape(known)}\b"
        rf"|\b{re.escape(known)}, (?:[\w.'’-]{{1,20}} ){{0,3}}{re.escape(told_by)}\b"
    )
    return any(beside.search(fold(side.version.source.text)) for side in sides)


def _stands(attribution: Attribution, side: Side, other: Side, context: Context) -> bool:
    meanings = meaning_of(attribution.speaker, side, context)
    if any(w.meanings & meanings for w in other.words):
        return True
    inside = [w for w in side.words if attribution.span.overlaps(w.span) and w.content and w.known]
    return not inside or any(covered(w, side, other, context) for w in inside)


def _only_speaker(reading: Reading) -> Reading:
    """The reading with the words for the speaker alone: "Elin Haldor, said" is Elin Haldor's."""
    wanted = set(reading.value.split())
    words = [t for t in tokenize(reading.text) if fold(t.text) in wanted]
    if not words:
        return reading
    return replace(reading, text=reading.text[words[0].span.start : words[-1].span.end])


def _message(readings: Sequence[Reading], sort: str, context: Context) -> Telling:
    if sort == "audience":
        return Telling("attribution.audience", voices=who_says(readings, context, by_words=True))
    if sort == "speaker":
        return Telling("attribution.speaker", voices=who_says([_only_speaker(r) for r in readings], context))
    told_by = [_only_speaker(r) for r in readings if r.value]
    bare = [r for r in readings if not r.value]
    return Telling(
        "attribution.missing", sigla_of(bare, context), voices=who_says(told_by, context), words=(bare[0].text,)
    )
