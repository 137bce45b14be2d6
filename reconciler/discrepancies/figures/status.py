"""What became of a quantity: held, seized, planned. Two quantities of one thing part in this before they part in value.

A table of verbs in English; German ones come to it through the lexicon.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.side import Side, Word
from reconciler.model.fact import Figure, FigureKind
from reconciler.model.span import Span
from reconciler.text.words import lemma

# normal form: verbs and the adjectives made of them
_STATUSES = """
held: hold control occupy retain own possess
seized: seize capture conquer overrun snatch annex grab
retaken: retake reclaim recapture regain liberate
lost: lose cede surrender forfeit
killed: kill killed die dead death murder perish toll fatality life
injured: injure injured wound wounded hurt
missing: missing unaccounted
arrested: arrest arrested detain detained
rescued: rescue rescued alive survivor
trapped: trap trapped strand stranded
evacuated: evacuate evacuated displace displaced
destroyed: destroy raze demolish
burnt: burn scorch
spilled: spill leak escape
carried: carry load transport
remaining: remain remaining
employed: employ employed
built: build construct erect
planned: plan intend propose
expected: expect forecast predict
sent: send deploy dispatch
stolen: steal rob
sold: sell
bought: buy purchase
flooded: flood inundate
infected: infect infected
"""
FATES = frozenset({"killed", "injured", "missing", "arrested", "rescued", "evacuated", "infected", "trapped"})
_OF_A_THING = frozenset({FigureKind.COUNT, FigureKind.MEASURE, FigureKind.PERCENT})
_MOST_BETWEEN = 60  # characters between a verb and the figure it bears on
_ANOTHER_CLAUSE = re.compile(
    r"[,;:–—()]|\b(?:and|but|while|when|where|which|after|before|und|aber|während|als|wobei|nachdem|bevor)\b",
    re.IGNORECASE,
)


@cache
def _by_lemma() -> dict[str, str]:
    entries = (line.split(": ") for line in _STATUSES.strip().splitlines())
    return {verb: status for status, verbs in entries for verb in verbs.split()}


def status_of(side: Side, figure: Figure, at: Span, words: Iterable[Word], context: Context) -> str:
    """What became of a figure that stands ``at``, by the nearest of ``words``; empty if nothing tells."""
    if figure.kind not in _OF_A_THING:
        return ""
    for word in sorted(words, key=lambda w: max(at.start - w.span.end, w.span.start - at.end)):
        between = side.quote(Span(min(word.span.end, at.end), max(word.span.start, at.start)))
        if len(between) <= _MOST_BETWEEN and not _ANOTHER_CLAUSE.search(between):
            status = status_in(word.text, side.language, context)
            if status:
                return status
    return ""


def status_in(word: str, language: str, context: Context) -> str:
    """The status a word stands for: "held" for "controls", "seized" for "eroberte"; empty for all others."""
    english = context.lexicon.translations(word)[:_SURE] if language == "de" else (word.lower(),)
    known = (form for one in english for form in (lemma(one, "en"), one))
    status = next((_by_lemma()[verb] for verb in known if verb in _by_lemma()), "")
    is_noun = language == "de" and word[:1].isupper()
    return status if not is_noun or status in FATES else ""  # "Transporter" are not carried, but "Tote" are dead


_SURE = 3  # translations of a German word: those further down are of other senses


# the words of a status or mood in German
_GERMAN = """
held: gehalten
seized: eingenommen
retaken: zurückerobert
lost: verloren
killed: getötet
injured: verletzt
missing: vermisst
arrested: festgenommen
rescued: gerettet
trapped: eingeschlossen
evacuated: evakuiert
destroyed: zerstört
burnt: verbrannt
spilled: ausgelaufen
carried: geladen
remaining: übrig
employed: beschäftigt
built: gebaut
planned: geplant
expected: erwartet
sent: entsandt
stolen: gestohlen
sold: verkauft
bought: gekauft
flooded: überflutet
infected: infiziert
will: künftig
would: würde
may: vielleicht
might: vielleicht
can: kann
could: könnte
must: muss
should: soll
likely: wahrscheinlich
possibly: möglicherweise
reportedly: angeblich
"""


@cache
def _german() -> dict[str, str]:
    pairs = (line.partition(": ") for line in _GERMAN.strip().splitlines())
    return {english: german for english, _, german in pairs}


def status_in_words(status: str, language: str) -> str:
    """A status with its mood ("may seized") in "en" or "de"; any other language gives English."""
    return " ".join(_german().get(word, word) for word in status.split()) if language == "de" else status


def mood_of(side: Side, figure: Span) -> str:
    """The normal form of the modal that bears on a figure ("may", "will"), empty if it is stated as a fact."""
    for cue in (cue for facts in side.facts for cue in reversed(facts.modals)):
        if cue.span.end <= figure.start <= cue.span.end + _MOST_BETWEEN:
            between = side.quote(Span(cue.span.end, figure.start))
            if not _ANOTHER_CLAUSE.search(between):
                return cue.form
    return ""
