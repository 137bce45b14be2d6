"""Windows that ask or tell: export, paste, note, keys, errors, recovery.

Each takes values and gives values back by a signal. Knows nothing of the workspace but through what it is handed.
"""
