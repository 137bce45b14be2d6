"""Figures, dates, names, quotations, negation and attribution read from a string, in the language it was written in.

``reading`` asks all readers, each of which works on the words that ``lexer`` has cut; begin there. Each reader stands
on files of its own:

    figures         amounts, numbers, scaling, units, hedges, ranges, shares, special, counted, conversions
    dates           calendar, clock, date_numbers, months, relative
    names           gazetteer, name_words, name_evidence; name_pool looks at the names of all versions together
    quotes          marks, sayings, speech_words
    attribution     sayings
    negation        scope

``compare`` and ``same_name`` say whether two facts are one.
"""

from __future__ import annotations

from reconciler.text.facts.name_pool import pool_names
from reconciler.text.facts.reading import read_facts
from reconciler.text.facts.same_name import same_name

__all__ = ["pool_names", "read_facts", "same_name"]
