"""The words at which all readers of facts begin, in one table: a text is looked through once for all of them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from reconciler.text.facts.amounts import ENGLISH_NUMBERS
from reconciler.text.facts.attribution import sources_begin
from reconciler.text.facts.clock import TIMES_IN_WORDS
from reconciler.text.facts.date_places import ENGLISH_DATES, GERMAN_DATES, MEASURES
from reconciler.text.facts.lexer import OPENS_CLAUSE, OPENS_REPORT
from reconciler.text.facts.negation import modals_begin, negations_begin
from reconciler.text.facts.sayings import verbs_sought


@lru_cache(maxsize=16)
def marks(language: str) -> Mapping[str, int]:
    """The marks of all words that readers of a language seek, added up."""
    german = language == "de"
    found: dict[str, int] = {}
    for words, mark in (
        *(() if german else (ENGLISH_NUMBERS,)),
        GERMAN_DATES if german else ENGLISH_DATES,
        MEASURES,
        TIMES_IN_WORDS,
        verbs_sought(language),
        sources_begin(language),
        negations_begin(language),
        modals_begin(language),
        OPENS_CLAUSE,
        OPENS_REPORT,
    ):
        for word in words:
            found[word] = found.get(word, 0) | mark
    return found
