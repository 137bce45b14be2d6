"""How "attribute both" puts it in each language, and where an editor words it otherwise."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from reconciler.text.nesting import MARKS, Marks


@dataclass(frozen=True, slots=True)
class Template:
    """How a language puts it.

    Attributes:
        carried: ``{text}`` without its full stop, as the versions ``{who}`` have it.
        one, many: the figure or day one or several other versions have instead.
        says_one, says_many: a whole sentence put down to a version.
        quotes_one, quotes_many: words of a person as a version quotes them.
        writes_one, writes_many: a word or a name as a version has it.
        joint: the word between the last two of a list.
        instead: ``{what}`` a version has in place of ``{other}``.
        translated: what stands behind the sign of a version whose sentence is a translation.
        marks: its quotation marks.
        stop_inside: whether a comma or full stop stands before the mark that closes a quotation.
    """

    carried: str
    one: str
    many: str
    says_one: str
    says_many: str
    quotes_one: str
    quotes_many: str
    writes_one: str
    writes_many: str
    joint: str
    instead: str
    translated: str
    marks: Marks
    stop_inside: bool


_MARK = re.compile(r"\{[a-z]{1,10}\}")
TEMPLATES: Mapping[str, Template] = {
    "en": Template(
        carried="{text}, according to {who}",
        one="{who} gives {what}",
        many="{who} give {what}",
        says_one="{who} says: {what}",
        says_many="{who} say: {what}",
        quotes_one="{who} quotes: {what}",
        quotes_many="{who} quote: {what}",
        writes_one="{who} writes {what}",
        writes_many="{who} write {what}",
        joint="and",
        instead="{what} instead of {other}",
        translated="translated",
        marks=MARKS["en"],
        stop_inside=True,
    ),
    "de": Template(
        carried="{text}, so {who}",
        one="{who} nennt {what}",
        many="{who} nennen {what}",
        says_one="{who} schreibt: {what}",
        says_many="{who} schreiben: {what}",
        quotes_one="{who} zitiert: {what}",
        quotes_many="{who} zitieren: {what}",
        writes_one="{who} schreibt {what}",
        writes_many="{who} schreiben {what}",
        joint="und",
        instead="{what} statt {other}",
        translated="übersetzt",
        marks=MARKS["de"],
        stop_inside=False,
    ),
}


# The parts of a template an editor may word otherwise, with what each has to name; new ones come last, because the
# settings keep them in this order.
WORDINGS: Mapping[str, tuple[str, ...]] = {
    "carried": ("text", "who"),
    "one": ("who", "what"),
    "many": ("who", "what"),
    "says_one": ("who", "what"),
    "says_many": ("who", "what"),
    "quotes_one": ("who", "what"),
    "quotes_many": ("who", "what"),
    "writes_one": ("who", "what"),
    "writes_many": ("who", "what"),
}


def is_wording(part: str, text: str) -> bool:
    """Whether ``text`` can stand for a part of a template: it names all that it has to, each once, and nothing else."""
    marks = _MARK.findall(text)
    return sorted(marks) == sorted(f"{{{name}}}" for name in WORDINGS[part]) and not set("{}") & set(
        _MARK.sub("", text)
    )


def templates_of(own: Mapping[str, Sequence[str]]) -> Mapping[str, Template]:
    """The templates with the editor's own wordings, by language, in ``WORDINGS``' order; unusable ones are left out."""
    found = dict(TEMPLATES)
    for language, wordings in own.items():
        if language in found:
            given: dict[str, Any] = {p: w for p, w in zip(WORDINGS, wordings, strict=False) if is_wording(p, w)}
            found[language] = replace(found[language], **given)
    return found
