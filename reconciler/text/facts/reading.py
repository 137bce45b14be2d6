"""All facts of a sentence in one go."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from reconciler.model.fact import Facts
from reconciler.model.ids import SentenceId
from reconciler.text.facts.figures import read_figures
from reconciler.text.facts.lexer import Words
from reconciler.text.lexicon import Lexicon


def read_facts(text: str, language: str, dated: date | None = None) -> Facts:
    """What ``text`` states, with spans counted from its start."""
    words = Words(text, language)
    return Facts(figures=read_figures(words))


def pool_names(facts: Mapping[SentenceId, Facts], lexicon: Lexicon) -> Mapping[SentenceId, Facts]:
    """The facts with one key for all variants of a name over all versions."""
    return facts
