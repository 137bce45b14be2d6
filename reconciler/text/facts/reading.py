"""All facts of a sentence in one go."""

from __future__ import annotations

from datetime import date

from reconciler.model.fact import DateMention, Facts, Figure
from reconciler.text.facts.attribution import read_attributions
from reconciler.text.facts.dates import read_dates
from reconciler.text.facts.figures import read_figures
from reconciler.text.facts.lexer import Words
from reconciler.text.facts.marks import Inside, quoted
from reconciler.text.facts.names import CERTAIN, read_names
from reconciler.text.facts.negation import read_modals, read_negations
from reconciler.text.facts.quotes import read_quotations
from reconciler.text.facts.sayings import sayings
from reconciler.text.facts.sought import marks


def read_facts(text: str, language: str, dated: date | None = None) -> Facts:
    """What ``text`` states, with spans counted from its start.

    Args:
        text: usually one sentence.
        language: "en" or "de"; other languages are read like English.
        dated: the day the article is dated, by which "Tuesday" is resolved.

    A number that is part of a date is no figure. Names are keyed by their own form until they are pooled.
    """
    words = Words(text, language, marks(language))
    dates = read_dates(words, dated)
    names = read_names(words)
    quotations = quoted(text, language)
    inside = Inside([outer for outer, _ in quotations])
    speakers = [name for name in names if name.confidence >= CERTAIN]
    told = sayings(words, speakers, inside)
    return Facts(
        figures=without_dates(read_figures(words), dates),
        dates=dates,
        names=names,
        quotations=read_quotations(text, quotations, told, words.start),
        negations=read_negations(words),
        modals=read_modals(words),
        attributions=read_attributions(words, speakers, told, inside),
    )


def without_dates(figures: tuple[Figure, ...], dates: tuple[DateMention, ...]) -> tuple[Figure, ...]:
    """The figures that are no part of a date."""
    if not dates:
        return figures
    return tuple(f for f in figures if not any(d.span.overlaps(f.span) for d in dates))
