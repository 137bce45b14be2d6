"""Words that turn a statement: negations and modals, each with the word they bear on."""

from __future__ import annotations

from reconciler.model.fact import Cue
from reconciler.text.facts.lexer import MODALS, NEGATIONS, PhraseTable, Sought, Words, phrase_table
from reconciler.text.facts.scope import clause_verb, infinitive_after, scope_after, scope_before
from reconciler.text.lists import word_set
from reconciler.text.words import lemma

_NEGATIONS = {
    "en": phrase_table(
        """
        not: not|no longer|not any more
        no: no
        never: never
        none: none
        neither: neither
        nor: nor
        nobody: nobody|no one|no - one
        nothing: nothing
        nowhere: nowhere
        without: without
        """
    ),
    "de": phrase_table(
        """
        not: nicht|nicht mehr|keineswegs|keinesfalls|keinerlei|mitnichten
        no: kein|keine|keinen|keinem|keiner|keines
        never: nie|niemals|noch nie
        neither: weder
        nobody: niemand|niemanden|niemandem
        nothing: nichts
        nowhere: nirgends|nirgendwo
        without: ohne
        """
    ),
}
# Phrases that hold such a word and negate nothing.
_HARMLESS = {
    "en": phrase_table(
        """
        -: not only|not just|not merely|not least|not to mention|whether or not|or not|no doubt|no more than
        -: no less than|no fewer than|not more than|not less than|not fewer than|no later than|not later than|no sooner
        -: nothing but|no matter|not until|no wonder|without doubt|without a doubt|nothing less than|none other than
        -: if not|at no time less than|at no time more than|never less than|never more than|never fewer than
        """
    ),
    "de": phrase_table(
        """
        -: nicht nur|nicht bloß|nicht zuletzt|nicht allein|nicht mehr als|nicht weniger als|nichts als|oder nicht
        -: ohne zweifel|nicht später als|nicht zu vergessen|kein wunder|nichts anderes als|wenn nicht sogar
        -: wie nie|wie noch nie|wie nie zuvor|nie weniger als|nie mehr als|niemals weniger als|niemals mehr als
        """
    ),
}
_MODALS = {
    "en": phrase_table(
        """
        will: will|shall|is going to|are going to|'ll|is set to|are set to
        would: would
        may: may
        might: might
        can: can|is able to|are able to
        could: could
        must: must|has to|have to|had to
        should: should|ought to
        likely: likely|probably
        possibly: possibly|perhaps|maybe|potentially
        reportedly: reportedly|allegedly|supposedly|purportedly|is said to|are said to|is believed to|are believed to
        """
    ),
    "de": phrase_table(
        """
        would: würde|würden
        may: darf|dürfen|dürfe|dürfest|durfte|durften|mag|mögen|möge
        can: kann|können|könne|konnte|konnten
        could: könnte|könnten
        must: muss|müssen|müsse|musste|mussten|muß
        should: soll|sollen|solle|sollte|sollten|müsste|müssten
        likely: dürfte|dürften|wahrscheinlich|wohl|vermutlich|voraussichtlich
        possibly: möglicherweise|vielleicht|eventuell|womöglich
        reportedly: angeblich|mutmaßlich|offenbar
        """
    ),
}
_FUTURE = word_set("wird werden werde wirst werdet")
# What they begin with; words with an apostrophe besides.
_CANNOT = frozenset(("cannot",))
_NEGATING = {
    code: Sought(_CANNOT.union(table.starting, _HARMLESS[code].starting), NEGATIONS)
    for code, table in _NEGATIONS.items()
}
_MODAL = {code: Sought(_CANNOT.union(table.starting, _FUTURE), MODALS) for code, table in _MODALS.items()}
_NONE = PhraseTable({})
_COMPARED = 7  # tokens before "nicht" among which "wie seit" may stand
_LONG_AGO = frozenset({"seit", "lange", "schon", "zuletzt", "zuvor"})
_MONTH_BEFORE = word_set("in of since until by from last this next on early late mid")


def negations_begin(language: str) -> Sought:
    """What a negation begins with, or a phrase that only looks like one."""
    return _NEGATING.get(language) or Sought(_CANNOT, NEGATIONS)


def modals_begin(language: str) -> Sought:
    """What a modal begins with."""
    return _MODAL.get(language) or Sought(_CANNOT, MODALS)


def read_negations(words: Words) -> tuple[Cue, ...]:
    """The negations in order: form in English ("not" for "nicht" and "n't", "no" for "kein"), scope as a lemma."""
    table = _NEGATIONS.get(words.language, _NONE)
    harmless = _HARMLESS.get(words.language, _NONE)
    found: list[Cue] = []
    free = 0
    for at in words.where(negations_begin(words.language), contracted=True):
        if at < free:
            continue
        skipped = words.match(at, harmless)
        length = words.match(at, table)
        if skipped and skipped >= length:
            free = at + skipped
            continue
        form = _contracted(words, at) if not length else table.value(words.low[at : at + length])
        last = at + max(length, 1) - 1
        if form and not _is_number_sign(words, at) and not _compares(words, at):
            found.append(Cue(words.span(at, last), form, _scope_of_negation(words, last, form)))
        free = last + 1
    return tuple(found)


def _contracted(words: Words, at: int) -> str:
    word = words.at(at)
    return "not" if words.language == "en" and (word.endswith("n't") or word == "cannot") else ""


def _is_number_sign(words: Words, at: int) -> bool:
    """Whether "no" counts, as in "No. 3", and denies nothing."""
    return words.at(at) == "no" and (
        (words.at(at + 1) == "." and words.glued(at + 1) and words.is_digit(at + 2)) or words.is_digit(at + 1)
    )


def _compares(words: Words, at: int) -> bool:
    """Whether German "nicht" or "nie" only compares with a time before: "so wenig wie seit 2012 nicht mehr"."""
    if words.language != "de" or words.at(at) not in ("nicht", "nie"):
        return False
    before = words.low[max(0, at - _COMPARED) : at]
    asked = max((n for n, word in enumerate(before) if word == "wie"), default=-1)
    return asked >= 0 and asked + 1 < len(before) and before[asked + 1] in _LONG_AGO


def _scope_of_negation(words: Words, at: int, form: str) -> str:
    if words.language == "de" and form in ("not", "never"):
        return clause_verb(words, at) or scope_before(words, at)
    return scope_after(words, at)


def read_modals(words: Words) -> tuple[Cue, ...]:
    """The modals in order; German "werden" counts only where an infinitive makes it a future."""
    table = _MODALS.get(words.language, _NONE)
    found: list[Cue] = []
    free = 0
    for at in words.where(modals_begin(words.language), contracted=True):
        if at < free:
            continue
        length = words.match(at, table)
        form = table.value(words.low[at : at + length]) if length else _other_modal(words, at)
        last = at + max(length, 1) - 1
        if form and not _is_name_or_month(words, at):
            scope = infinitive_after(words, last) if words.language == "de" else scope_after(words, last)
            found.append(Cue(words.span(at, last), _settled(words, at, form, last), scope))
        free = last + 1
    return tuple(found)


def _other_modal(words: Words, at: int) -> str:
    """Contractions and the German future."""
    word = words.at(at)
    if words.language == "de":
        return "will" if word in _FUTURE and _is_future(words, at) else ""
    if word == "won't" or word.endswith("'ll"):
        return "will"
    if word in ("can't", "cannot"):
        return "can"
    base = word.removesuffix("n't")
    return base if base != word and base in ("would", "could", "should", "might", "must") else ""


def _is_future(words: Words, at: int) -> bool:
    """Whether "wird" goes with an infinitive rather than with a participle (passive) or adjective."""
    verb = infinitive_after(words, at)
    return bool(verb) and verb.endswith("n") and not _is_participle(verb)


def _is_participle(verb: str) -> bool:
    strong = verb.startswith("ge") and verb.endswith("en") and len(verb) > 6
    return strong or lemma(verb, "de") != verb


def _settled(words: Words, at: int, form: str, last: int) -> str:
    """German "soll ... haben" is hearsay."""
    if words.at(at) in ("soll", "sollen", "solle") and infinitive_after(words, last) in ("haben", "sein"):
        return "reportedly"
    return form


def _is_name_or_month(words: Words, at: int) -> bool:
    """Whether it is "May" the month or "Will" the man; at the start of a clause a capital says nothing."""
    if words.language != "en" or not words.is_capital(at):
        return False
    if words.at(at) == "may":
        return words.is_digit(at + 1) or words.is_digit(at - 1) or words.at(at - 1) in _MONTH_BEFORE or at > 0
    return at not in words.clause_starts
