"""Applying commands, history, file format, journal, lock.

Knows the nouns only: nothing of aligning, detecting or windows.
"""
