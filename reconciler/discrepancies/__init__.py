"""One row and its facts become discrepancies: one detector a file, pure functions, a registry.

Knows nothing of decisions or windows.
"""
