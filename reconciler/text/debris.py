"""Fragments that rewriting or translating by machine leaves between the sentences of an article."""

from __future__ import annotations

import re

from reconciler.text.lists import word_set

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_PRONOUNS = {
    "en": word_set("i he she it they we you this that there"),
    "de": word_set("ich er sie es wir ihr das dies"),
}
_AUXILIARIES = {
    "en": word_set(
        "am is are was were be been being have has had do does did will would shall should can could may might must not"
    ),
    "de": word_set(
        """
        bin ist sind war waren sein gewesen habe hat haben hatte hatten werde wird werden wurde wurden worden geworden
        tat taten getan kann konnte muss musste soll sollte will wollte nicht es
        """
    ),
}
# Participles that say nothing without what they govern: appointed to what? regarded as what?
_NEEDS_MORE = {
    "en": word_set("appointed made given put set regarded considered deemed based located referred led caused done"),
    "de": word_set("ernannt gemacht gegeben gestellt gesetzt betrachtet angesehen gelegt bezogen geführt"),
}
_OPENING = "“„»\"'‘"
_CLOSING = "”“«\"'’"


def stray(sentence: str, before: str, language: str) -> str:
    """Why ``sentence`` is debris, or an empty string for a sentence that may belong to the article.

    Args:
        sentence: the sentence in question.
        before: the sentence before it in the same version, empty for the first.
        language: "en" or "de"; for others only sentences without any word are debris.
    """
    words = [w.lower() for w in _WORD.findall(sentence)]
    if not words:
        return "no words"
    if len(words) > 5 or language not in _PRONOUNS or _is_spoken(sentence, before):
        return ""
    if not _is_statement_of_nothing(words, language):
        return ""
    return "stray fragment: a pronoun and a verb that say nothing of their own"


def _is_spoken(sentence: str, before: str) -> bool:
    """Whether it is part of a quotation or the answer to a question."""
    if sentence[0] in _OPENING or sentence[-1] in _CLOSING or before.rstrip(_CLOSING).endswith(("?", ":")):
        return True
    opened = before.count("“") + before.count("„") + before.count("»")
    closed = before.count("”") + before.count("«") + (before.count("“") if "„" in before else 0)
    return opened > closed


def _is_statement_of_nothing(words: list[str], language: str) -> bool:
    rest = words[1:]
    if words[0] not in _PRONOUNS[language] or not rest or rest[0] not in _AUXILIARIES[language]:
        return False
    full = [w for w in rest if w not in _AUXILIARIES[language]]
    if not full:
        return len(words) <= 3
    return len(full) == 1 and full[0] == rest[-1] and full[0] in _NEEDS_MORE[language]
