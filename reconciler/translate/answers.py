"""Whether what a service sent back can be the translation of a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reconciler.translate.faults import Remedy, ServiceFault

_QUOTA = re.compile(
    r"MYMEMORY WARNING|YOU USED ALL AVAILABLE|QUERY LENGTH LIMIT|INVALID LANGUAGE PAIR|PLEASE SELECT TWO DISTINCT"
    r"|NO QUERY SPECIFIED|AUTH(?:ENTICATION)? FAILURE",
    re.IGNORECASE,
)
_MARKUP = re.compile(r"<(?:!doctype|html|head|body|script|div|span|p|br|b|i|a)\b[^<>]{0,200}>", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{2,}")
_ANCHOR = re.compile(r"\d+|\b[A-Z]{2,}\b")
_IDEOGRAPHS = "\u2e80"
_ECHO_FROM = 4  # words: shorter sentences may well read the same in both languages


def checked(sentence: str, answer: object) -> str:
    """``answer`` as the translation of ``sentence``.

    Raises:
        ServiceFault: it is none: missing, a message of the service, a web page, the sentence itself, far too long.
    """
    if not isinstance(answer, str) or not answer.strip():
        raise ServiceFault("The service sent no translation.", Remedy.SKIP)
    text = " ".join(answer.split())
    if _QUOTA.search(text) and not _QUOTA.search(sentence):
        raise ServiceFault(
            "The service sent a message about its limits instead of a translation.",
            Remedy.STOP,
            advice="Wait until tomorrow, or take another engine.",
        )
    if _MARKUP.search(text) and not _MARKUP.search(sentence):
        raise ServiceFault("The service sent a piece of a web page.", Remedy.SKIP)
    if len(text) > 5 * len(sentence) + 100 or _too_short(sentence, text):
        raise ServiceFault("The answer is far longer or shorter than the sentence.", Remedy.SKIP)
    if text == " ".join(sentence.split()) and len(_WORD.findall(sentence)) >= _ECHO_FROM:
        raise ServiceFault("The service sent the sentence back as it was.", Remedy.SKIP)
    return text


def _too_short(sentence: str, text: str) -> bool:
    """Whether the answer is a canned word of the service rather than the sentence."""
    if any(letter >= _IDEOGRAPHS for letter in text):  # a third of the letters of German is enough
        return len(sentence) > 4 * len(text) + 20
    figures_gone = any(c.isdigit() for c in sentence) and not any(c.isdigit() for c in text)
    return len(sentence) > (2.0 if figures_gone else 2.5) * len(text) + 10


def has_words(sentence: str) -> bool:
    """Whether there is anything to translate: a dash or a bare figure is the same in every language."""
    return bool(_WORD.search(sentence))


def anchors(sentence: str) -> frozenset[str]:
    """Figures and abbreviations, by which an answer can be told from the answer to another sentence."""
    return frozenset(_ANCHOR.findall(sentence))


def in_order(sentences: Sequence[str], answers: Sequence[str]) -> bool:
    """Whether each answer shares figures with its own sentence, and with no other more.

    A list that fails is asked for again sentence by sentence: nobody may read the translation of another sentence.
    """
    if len(sentences) != len(answers):
        return False
    asked, told = [anchors(s) for s in sentences], [anchors(a) for a in answers]
    for number, words in enumerate(told):
        own = len(words & asked[number])
        if not own or any(len(words & other) >= own for at, other in enumerate(asked) if at != number):
            return False
    return True
