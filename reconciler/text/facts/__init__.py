"""Figures, dates, names, quotations, negation and attribution read from a string, in the language it was written in.

``reading`` asks all readers, each of which works on the words that ``lexer`` has cut; begin there. Each reader stands
on files of its own:

    figures         amounts, numbers, scaling, units, hedges, ranges, shares, special, counted, conversions, age;
                    amount is what a number expression says, amounts_en and amounts_de read number words
    dates           calendar, clock, date_numbers, date_places, months, relative
    names           gazetteer, name_words, name_evidence; name_pool looks at the names of all versions together
    quotes          marks, sayings, speech_words
    attribution     sayings
    negation        scope

``sought`` has the words at which all of them begin. ``compare`` and ``same_name`` say whether two facts are one,
``spelling`` whether two words may be one name.
"""

from __future__ import annotations

from reconciler.text.facts.name_pool import pool_names
from reconciler.text.facts.reading import read_facts
from reconciler.text.facts.same_name import same_name

__all__ = ["pool_names", "read_facts", "same_name"]
