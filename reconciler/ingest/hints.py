"""What the caller knows about a file, or decides against what the program would guess."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hints:
    """What to read a file with.

    Attributes:
        encoding: read text with this encoding instead of the one that is guessed.
        password: opens a protected PDF.
        format: read as this format (a value of ``Format``) instead of the one that is recognised.
        charset: what a server said of the encoding; believed where the bytes do not say otherwise.
        url: where a page came from.
        whole: everything in a page is the article, because somebody has selected it.
    """

    encoding: str = ""
    password: str = ""
    format: str = ""
    charset: str = ""
    url: str = ""
    whole: bool = False
