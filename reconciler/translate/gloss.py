"""A German sentence word by word in English: help for reading, never a translation to be quoted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reconciler.model.span import Span
from reconciler.text.lexicon import Lexicon
from reconciler.text.words import tokenize


@dataclass(frozen=True, slots=True)
class Glossed:
    """A word of the sentence with its English meaning; ``meaning`` is empty where nothing is known."""

    span: Span
    word: str
    meaning: str


def gloss(sentence: str, lexicon: Lexicon, names: Sequence[Span] = ()) -> tuple[Glossed, ...]:
    """Every word of a German sentence with the most usual of its English counterparts.

    Args:
        sentence: its text.
        lexicon: what is asked.
        names: spans that hold names, which mean nothing else: Frau Taubach is no thaw.
    """
    return tuple(
        Glossed(token.span, token.text, "" if _inside(token.span, names) else _meaning(token.text, lexicon))
        for token in tokenize(sentence)
        if token.is_word
    )


def gloss_line(sentence: str, lexicon: Lexicon, names: Sequence[Span] = ()) -> str:
    """The gloss as one line in the order of the German words; what is not known stays as it is, in angle brackets.

    >>> gloss_line("Der Deich brach.", Lexicon({"": {"der": ("the",), "brach": ("broke",)}, "n": {"deich": ("dyke",)}}))
    'the dyke broke.'
    """
    parts, end = [], 0
    for word in gloss(sentence, lexicon, names):
        parts.append(sentence[end : word.span.start])
        parts.append(word.meaning or _untranslated(word.word))
        end = word.span.end
    return "".join((*parts, sentence[end:]))


def _inside(span: Span, names: Sequence[Span]) -> bool:
    return any(name.start <= span.start and span.end <= name.end for name in names)


def _meaning(word: str, lexicon: Lexicon) -> str:
    known = lexicon.translations(word)
    return known[0] if known else ""


def _untranslated(word: str) -> str:
    """Names and figures are the same in both languages; a plain word that nobody knows is marked."""
    return word if not word.islower() else f"‹{word}›"
