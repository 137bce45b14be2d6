"""A sentence gains a working text in English.

Every translation is marked with who made it. Knows nothing of rows or windows.
"""
