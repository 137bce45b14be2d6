"""The word a negation or modal bears on."""

from __future__ import annotations

from reconciler.text.facts.lexer import Words
from reconciler.text.lists import word_set
from reconciler.text.words import is_stop, lemma

_REACH, _CLAUSE = 5, 25
_STOPS = frozenset('.,;:!?()–—“”„"»«')
_VERBS = word_set(
    """
    see saw know knew go goes going gone went make made take taken took give given gave get got keep kept come came
    say said seem seemed put let become became use used sagen sagte machen macht gemacht kam ging gibt lassen haben sein
    """
)
_LIGHT = word_set(
    """
    also still yet even longer more any soon eventually then now later necessarily really fully currently immediately
    noch mehr auch einmal sofort derzeit länger wirklich ganz unbedingt genau bald erneut weiterhin
    """
)


def _is_content(words: Words, at: int) -> bool:
    word = words.at(at)
    return words.is_word(at) and word not in _LIGHT and (word in _VERBS or not is_stop(word, words.language))


def scope_after(words: Words, at: int) -> str:
    """Lemma of the next word that carries meaning, inside the clause; empty if there is none near."""
    for index in range(at + 1, min(at + 1 + _REACH, len(words))):
        if words.at(index) in _STOPS:
            break
        if _is_content(words, index):
            return lemma(words.low[index], words.language)
    return ""


def scope_before(words: Words, at: int) -> str:
    """Lemma of the last word without a capital before ``at`` that carries meaning, inside the clause."""
    for index in range(at - 1, max(at - 1 - _REACH, -1), -1):
        if words.at(index) in _STOPS:
            break
        if _is_content(words, index) and not words.is_capital(index):
            return lemma(words.low[index], words.language)
    return ""


def clause_verb(words: Words, at: int) -> str:
    """Lemma of the verb at the end of the German clause that goes on behind ``at``; empty if no verb ends it."""
    found = ""
    for index in range(at + 1, min(at + 1 + _CLAUSE, len(words))):
        if words.at(index) in _STOPS:
            break
        if words.is_word(index):
            attribute = words.is_capital(index) or words.is_capital(index + 1)
            plain = _is_content(words, index) and not attribute
            found = lemma(words.low[index], words.language) if plain else "" if attribute else found
    return found


def infinitive_after(words: Words, at: int) -> str:
    """The verb at the end of the German clause that goes on behind ``at``, as it stands; empty if there is none.

    In a subordinate clause the modal stands last and the verb right before it.
    """
    last = ""
    for index in range(at + 1, min(at + 1 + _CLAUSE, len(words))):
        word = words.at(index)
        if word in _STOPS or word in ("und", "oder", "als", "wie"):
            break
        if words.is_word(index):
            last = word if not words.is_capital(index) else ""
    if not last and words.is_word(at - 1) and not words.is_capital(at - 1):
        last = words.at(at - 1)
    return last
