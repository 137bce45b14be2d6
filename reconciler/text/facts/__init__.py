"""Figures, dates, names, quotations, negation and attribution read from a string, in the language it was written in."""
