"""Sentences become vectors by a model of meaning that lies on this computer; nothing is ever downloaded.

Knows nothing of versions and rows: strings in, vectors out.
"""
