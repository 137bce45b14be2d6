"""Words in, text out: the command line over the facade.

Knows nothing of Qt.
"""
