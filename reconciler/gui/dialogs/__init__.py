"""Windows that ask or tell: import, paste, translate, export, note, preferences, keys, errors, recovery.

Each takes values and gives values back by a signal. Knows nothing of the workspace but through what it is handed.
"""
