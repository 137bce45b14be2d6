"""A line of a text and what it is."""

from __future__ import annotations

from dataclasses import dataclass

from reconciler.model.span import Span
from reconciler.model.version import SentenceKind

CLOSING = "\"'”“»«’)]"  # what may stand behind the end of a sentence


@dataclass(frozen=True, slots=True)
class Block:
    """A line of a text, or a part of one.

    Attributes:
        reason: the rule that set it aside or made it a heading, empty for body text.
        opens_paragraph: whether a paragraph of the article begins here.
        place: where it stood in its file, for people ("page 2", "footnote 1"); empty for the running text.
    """

    span: Span
    kind: SentenceKind = SentenceKind.BODY
    reason: str = ""
    opens_paragraph: bool = True
    place: str = ""


def ends_in(line: str, marks: str) -> bool:
    """Whether a line ends in one of ``marks``, quotation marks and brackets behind it aside."""
    return line.rstrip(CLOSING)[-1:] in marks
