"""The newcomer's walk: steps in Markdown, shipped in each language of the window.

What an editor presses stands in code spans, what is typed is bold, what is then on the screen stands in quotation
marks in the block quotes. So one text is read by people and followed by a test.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from reconciler import assets

_HEADING = re.compile(r"^## ", re.MULTILINE)
_KEY = re.compile(r"`([^`\n]{1,40})`")


@dataclass(frozen=True, slots=True)
class GuideStep:
    """One step of the walk.

    Attributes:
        title: its heading, with its number.
        body: the rest, as Markdown.
    """

    title: str
    body: str

    def with_keys(self, shown: Callable[[str], str]) -> str:
        """The body with each key as ``shown`` writes it: the editor may have changed it."""
        return _KEY.sub(lambda found: f"`{shown(found[1])}`", self.body)


def steps(language: str) -> tuple[GuideStep, ...]:
    """The walk in a language of the window, given by its code."""
    text = assets.read_text(f"help/walk.{language}.md")
    parts = (part.partition("\n") for part in _HEADING.split(text)[1:])
    return tuple(GuideStep(title.strip(), body.strip()) for title, _, body in parts)
