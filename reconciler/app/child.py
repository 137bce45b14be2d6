"""What a bundled program runs where an installed one runs ``python -m reconciler.ingest.child``."""

from __future__ import annotations

from reconciler.ingest import child


def main() -> None:
    """Take a file apart: task and bytes on standard input, the answer on standard output."""
    child.main()
