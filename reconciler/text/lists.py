"""Word lists written down as plain text."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of ``text``, which stand apart by white space."""
    return frozenset(text.split())


def word_tuple(text: str) -> tuple[str, ...]:
    """The words of ``text`` in their order."""
    return tuple(text.split())


def form_table(text: str) -> dict[str, str]:
    """Inflected form to dictionary form, from groups "base form form ..." parted by "|" or line breaks."""
    groups = (group.split() for group in text.strip().replace("\n", "|").split("|"))
    return {form: group[0] for group in groups for form in group[1:]}


def entry_lines(text: str) -> list[str]:
    """The lines of ``text`` without outer white space; one that ends in "|" goes on in the next."""
    lines: list[str] = []
    for line in text.strip().splitlines():
        if lines and lines[-1].endswith("|"):
            lines[-1] += line.strip()
        else:
            lines.append(line.strip())
    return lines
