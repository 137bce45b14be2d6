"""Figures, dates, names, quotations, negation and attribution read from a string, in the language it was written in."""

from __future__ import annotations

from reconciler.text.facts.name_pool import pool_names
from reconciler.text.facts.reading import read_facts
from reconciler.text.facts.same_name import same_name

__all__ = ["pool_names", "read_facts", "same_name"]
