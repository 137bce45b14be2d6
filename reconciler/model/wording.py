"""Words that people read and that no error carries: marked where they are written."""

from __future__ import annotations


def shown(text: str) -> str:
    """``text`` itself; ``packaging/sentences.py`` finds it by this name, so that the window can say it in German."""
    return text
