"""Where quotation marks open and close."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from reconciler.model.span import Span

# Opening mark to the marks that may close it, in English, German, Swiss and French style.
_CLOSES = {
    "“": '”"',
    "„": '“”"',
    "»": "«",
    "«": "»",
    '"': '"”“',
    "‹": "›",
    "›": "‹",
}
_MARK = re.compile("[" + "".join({*_CLOSES, *"".join(_CLOSES.values())}) + "]")
_BEFORE_WORDS, _BEHIND_WORDS = "…([¡¿‘‚'„“$€£#@-–—.", ".,!?…"
_LONE_CLOSING = {"en": "”", "de": "“”«"}


class Inside:
    """Whether a code point stands inside one of several stretches that do not overlap."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = spans
        self._starts = [span.start for span in spans]

    def __contains__(self, position: int) -> bool:
        found = bisect_right(self._starts, position) - 1
        return found >= 0 and position < self._spans[found].end


def quoted(text: str, language: str) -> tuple[tuple[Span, Span], ...]:
    """Each quotation as (with its marks, the words between them).

    A quotation that runs over several sentences is open at the end of the first and closed at the end of the last of
    them: an opening mark without a closing one reaches to the end of ``text``, a closing one without an opening one
    from the start.
    """
    found: list[tuple[Span, Span]] = []
    start, closing = -1, ""
    for place in _MARK.finditer(text):
        at, mark = place.start(), place[0]
        if start >= 0:
            if mark in closing:
                found.append((Span(start, at + 1), Span(start + 1, at)))
                start = -1
            continue
        if not found and mark in _LONE_CLOSING.get(language, "”") and not _opens(text, at, mark, language):
            found.append((Span(0, at + 1), Span(0, at)))
        elif mark in _CLOSES and _opens(text, at, mark, language):
            start, closing = at, _CLOSES[mark]
    if start >= 0:
        found.append((Span(start, len(text)), Span(start + 1, len(text))))
    return tuple(found)


def _opens(text: str, at: int, mark: str, language: str) -> bool:
    """Whether the mark stands before a word rather than behind one."""
    if mark == "„":
        return True
    if mark == "“" and language == "de":
        return _before_word(text, at) and not text[at - 1 : at].strip()
    if mark == "«" and language == "de":
        return _before_word(text, at) and not text[at - 1 : at].strip()
    return _before_word(text, at) or mark == "“"


def _before_word(text: str, at: int) -> bool:
    behind = text[at - 1 : at]
    following = text[at + 1 : at + 2]
    begins = following.isalnum() or (following != "" and following in _BEFORE_WORDS)
    return begins and not (behind.isalnum() or (behind != "" and behind in _BEHIND_WORDS))
