"""The words of versions fitted into a sentence: marks balanced, one stop at the end, lists with a last "and"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reconciler.app.wordings import Template
from reconciler.text.nesting import DOUBLE, Marks, is_whole_quotation, nested

_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.){1,5}[^\W\d_]{1,2}")
_STRAY_SPACE = re.compile(r" (?=[.,;!?](?:[\s”“’‘]|$))")
_WEAK = ",;:–—"  # ends of a clause that go when another clause follows
# Words that keep their full stop where others lose theirs.
_ABBREVIATED = frozenset(["inc", "corp", "co", "ltd", "jr", "sr", "etc", "usw", "mio", "mrd", "bros"])


def tidy(text: str) -> str:
    """``text`` without spaces before stops, and without stops after its end ("one. .")."""
    text = _STRAY_SPACE.sub("", " ".join(text.split()))
    while text.endswith("..") and not text.endswith("..."):
        text = text[:-1]
    return text


def unended(text: str, marks: Marks) -> str:
    """``text`` without the full stop, comma or dash at its end, inside and outside of its quotation marks."""
    text, closings = text.rstrip(), ""
    while text:
        if text[-1] in marks.closing + marks.inner_closing:
            closings = text[-1] + closings
        elif text[-1] not in _WEAK and not (text[-1] == "." and not _keeps_its_stop(text)):
            break
        text = text[:-1].rstrip()
    return text + closings


def ended(text: str, template: Template, *, inside: bool) -> str:
    """``text`` with one end of a sentence; ``inside``: it ends with a quotation that is a sentence of its own."""
    closings = template.marks.closing + template.marks.inner_closing
    bare = text.rstrip(closings)
    if bare[-1:] in ".!?…":
        return text
    return f"{bare}.{text[len(bare) :]}" if inside and template.stop_inside else f"{text}."


def listed(parts: Sequence[str], joint: str) -> str:
    """A list as a sentence has it: "A, B and C"."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {joint} {parts[-1]}"


def is_quotation(text: str, marks: Marks) -> bool:
    """Whether the whole of ``text`` is one quotation."""
    text = unended(tidy(nested(text, marks)), marks)
    return is_whole_quotation(text, marks)


def as_quotation(text: str, marks: Marks) -> str:
    """``text`` between quotation marks, without a stop at its end; its own marks are not doubled."""
    if is_quotation(text, marks):
        return unended(tidy(nested(text, marks)), marks)
    return f"{marks.opening}{unended(tidy(nested(text, marks, 1)), marks)}{marks.closing}"


def as_fact(text: str, marks: Marks) -> str:
    """A figure or day without the quotation marks and stops that happen to stand beside it."""
    return unended(tidy(nested(text.strip(DOUBLE + " "), marks)), marks)


def quoted_whole(text: str, template: Template) -> str:
    """A sentence, or several, between quotation marks with the stop that belongs to them."""
    marks = template.marks
    bare = as_quotation(text, marks).removeprefix(marks.opening).removesuffix(marks.closing)
    inside = not text.rstrip().endswith(".")  # a few quoted words at the end leave the stop outside
    return f"{marks.opening}{ended(bare, template, inside=inside)}{marks.closing}"


def _keeps_its_stop(text: str) -> bool:
    """Whether the full stop at the end belongs to an abbreviation: "10 p.m.", "Brackwater Inc."."""
    last = text.rstrip(".").rsplit(" ", 1)[-1].lstrip("“„‘‚(")
    return _INITIALS.fullmatch(last) is not None or last.casefold() in _ABBREVIATED
