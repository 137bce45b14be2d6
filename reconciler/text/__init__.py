"""What a string says: sentences, words, language, lexicon, facts.

Knows nothing of articles' files, versions' rows, projects or windows.
"""
