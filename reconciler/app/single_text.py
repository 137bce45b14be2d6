"""What the program reads in one text on its own: sentences, figures, dates, and whether two names are one."""

from __future__ import annotations

from datetime import date

from reconciler.model.fact import DateMention, Figure
from reconciler.model.span import Span
from reconciler.text import facts
from reconciler.text.facts.figures import read_figures
from reconciler.text.facts.lexer import Words
from reconciler.text.segment import segment


def sentences(text: str, language: str) -> list[Span]:
    """The sentences of a text in "en", "de" or another language."""
    return segment(text, language)


def figures(text: str, language: str) -> tuple[Figure, ...]:
    """All figures of a text; parts of dates are left out only where dates are compared as well."""
    return read_figures(Words(text, language))


def dates(text: str, language: str, dated: date | None) -> tuple[DateMention, ...]:
    """All dates of a text, resolved by the day it is dated."""
    return facts.read_facts(text, language, dated).dates


def same_name(a: str, b: str) -> bool:
    """Whether two spellings, of one language or two, are one name."""
    return facts.same_name(a, b)
