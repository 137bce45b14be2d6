"""Pixels and keys: the only room with Qt.

Talks to the rooms below through app and the nouns of model.
"""
