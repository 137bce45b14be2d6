"""Dictionaries the user has: FreeDict, Ding, tab-separated lists; read once, then looked up in a file.

They are never shipped: what licence they stand under is between them and the user. Knows nothing of sentences.

    formats, dictd, lists           which format one is in, and the readers
    entry, store                    what all have in common, and the file in which words are found
"""
