"""How well the name of a command answers the letters that were typed."""

from __future__ import annotations


def matches(query: str, text: str) -> int:
    """How well ``text`` answers a query typed letter by letter: 0 for not at all, more is better.

    All letters of the query must occur in order; runs, starts of words and a whole match count more.
    """
    words, place, score, run = text.lower(), 0, 1, 0
    for letter in query.lower().replace(" ", ""):
        found = words.find(letter, place)
        if found < 0:
            return 0
        run = run + 1 if found == place and place else 1
        starts_word = found == 0 or not words[found - 1].isalnum()
        score += run + (8 if starts_word else 0) - min(found - place, 5)
        place = found + 1
    return max(1, score + (40 if query.lower() in words else 0))
