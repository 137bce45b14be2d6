"""Bytes become a Source with blocks, metadata and what was set aside, each with the rule that did it.

Knows nothing of alignment or projects.
"""
