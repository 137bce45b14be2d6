"""Reconciler: versions of one news article side by side, sentence against sentence.

The rooms, from the bottom up; a room may use those below it, never those above:

    model          the nouns: frozen values, no I/O, no clock, no randomness
    assets         where the shipped read-only data is
    text           what a string says: sentences, words, language, lexicon, facts
    translate      a sentence gains a working text in English
    ingest         bytes become a Source with blocks, metadata and what was set aside
    semantic       sentences become vectors by a model of meaning, where there is one
    align          sentences of N versions become rows with scores and reasons
    discrepancies  one row and its facts become discrepancies
    project        applying commands, history, file format, journal, lock
    export         a project becomes an account, the account becomes Markdown and more
    app            the order of the stages, the facade, the catalogue of actions
    cli, gui       words in and text out; pixels and keys (the only room with Qt)
"""

__version__ = "0.1.0"
