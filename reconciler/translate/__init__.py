"""A sentence gains a working text in another language.

Every translation is marked with who made it, and nothing is sent anywhere before the caller has the editor's consent.
Knows nothing of rows or windows.
"""
