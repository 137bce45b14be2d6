"""The order of the stages, the facade, the catalogue of actions, settings, jobs.

Knows every room below, nothing of terminals or windows.
"""
