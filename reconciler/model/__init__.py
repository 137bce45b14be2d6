"""The nouns of the program as frozen values: versions, sentences, rows, facts, discrepancies, decisions, commands.

Knows nothing of files, clocks, networks, Qt or of any other room. Every value may be shared and kept for undo,
so mappings held by these values are never changed in place: a new value gets a new mapping.
"""
