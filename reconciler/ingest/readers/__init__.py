"""One reader a format: bytes become pieces of text. All run in a process of their own, with limits (``ingest.child``).

Knows nothing of files, versions or the window; what it cannot read it refuses with an ``UnreadableInput``.
"""
