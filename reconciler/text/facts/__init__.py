"""Figures, dates, names, quotations, negation and attribution read from a string, in the language it was written in."""

from __future__ import annotations

from reconciler.text.facts.reading import pool_names, read_facts

__all__ = ["pool_names", "read_facts"]
