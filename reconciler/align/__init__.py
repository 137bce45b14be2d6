"""Sentences of N versions become rows with scores and reasons.

Pure: no I/O but the lexicon handed in; knows nothing of decisions.
"""
