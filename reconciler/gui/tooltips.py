"""Tooltips show what they are given, letter by letter."""

from __future__ import annotations


def plain(text: str) -> str:
    """``text`` so that Qt shows its very characters, whatever tags an article may hold."""
    # Qt takes a text for rich only where it holds a tag.
    if "<" in text:
        from html import escape  # the start does without it

        return f'<p style="white-space: pre-wrap">{escape(text)}</p>'
    return text
