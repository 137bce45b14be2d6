"""What becomes of runs of text inside a paragraph, whatever the format: raised signs, broken lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reconciler.ingest.piece import plain

_RAISED = {"2": "²", "3": "³", "0": "⁰", "1": "¹"}
_UNIT = re.compile(r"(?:^|[\s\d(/])(?:[kcdm]?m|ft|foot|feet|in|inch(?:es)?|yd|mi(?:les?)?)\Z", re.IGNORECASE)
_MARK = re.compile(r"\[?\d{1,3}\]?[,;]?|\[\w{1,12}\]|[*†‡§]{1,3}")
_ENDS = ".!?…:;"
_SHORT_LINE = 45  # lines that were broken to one width are longer
_CLOSING = "\"'”“»«’)]"


def listed(words: str) -> frozenset[str]:
    """Words with spaces between them as a set."""
    return frozenset(words.split())


def raised(text: str, before: str, *, linked: bool = False) -> str:
    """How superscript ``text`` reads in plain text behind ``before``.

    "km" + "2" is "km²"; the mark of a footnote is left out, or "crowns" + "1" would become a figure; "1" + "st" stays.
    """
    bare = text.strip()
    if bare in _RAISED and not linked and (_UNIT.search(before[-12:]) or before[-3:].endswith("CO")):
        return _RAISED[bare]
    if linked or (_MARK.fullmatch(bare) and before[-1:].strip()):
        return ""
    return text


def breaks_paragraph(before: str, after: str) -> bool:
    """Whether a line break between two lines ends a paragraph; else it stands for a space.

    It does behind the end of a sentence, and behind a short line (a title, a byline) that is followed by a capital.
    """
    bare = before.rstrip().rstrip(_CLOSING)
    if not bare or bare[-1] in _ENDS:
        return True
    return len(bare) < _SHORT_LINE and after.lstrip()[:1].isupper()


def parted(text: str) -> Iterator[str]:
    """The paragraphs of a text in which line breaks may stand for paragraphs, each on one line, none empty."""
    done: list[str] = []
    for line in text.split("\n"):
        if done and breaks_paragraph(done[-1], line):
            yield from filter(None, [plain(" ".join(done))])
            done = []
        done.append(line)
    yield from filter(None, [plain(" ".join(done))])
