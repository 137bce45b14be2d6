r"""Article text as Markdown that means nothing but itself.

CommonMark 0.31 lets every ASCII punctuation mark be escaped with a backslash. Only those are escaped that could
begin a construct where they stand, so that the file stays readable; pandoc's dialects count too, which know lists
that begin with a letter, superscripts and citations.
"""

from __future__ import annotations

import re

# Line ends of every kind, controls and tabs: a sentence is one line.
_BREAKS = re.compile("[ \t\r\n\v\f\x1c-\x1e\x85\u2028\u2029]{1,1000}")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_ANYWHERE = re.compile(r"[\\`*_\[\]<>&|~$#@^{]")
_AT_START = re.compile(r"^(?:[+\-=:!%]|\d{1,9}(?=[.)])|\(?(?:\d{1,9}|[A-Za-z]|[ivxlcdmIVXLCDM]{2,9})(?=[.)](?: |$)))")
# GitHub and pandoc make a picture of ":smile:".
_PICTURE = re.compile(r":(?=[\w+-]{1,40}:)")
_ADDRESS = re.compile(r"(?i)(?<![a-z0-9])(?:(?:https?|ftp|mailto|xmpp)(?=:)|www(?=\.))")


def one_line(text: str) -> str:
    """``text`` on one line, without control characters and broken ones, white space folded and none at the ends."""
    return _BREAKS.sub(" ", _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", text)).strip()


def escaped(text: str) -> str:
    """``text`` as one line of Markdown that is read back as just these words."""
    line = _ANYWHERE.sub(r"\\\g<0>", one_line(text))
    # GFM turns bare addresses into links; a backslash before the mark prevents that.
    line = _ADDRESS.sub(r"\g<0>" + "\\\\", line)
    line = _PICTURE.sub(r"\\:", line)
    return _AT_START.sub(_escape_start, line)


def _escape_start(match: re.Match[str]) -> str:
    start = match.group()
    return start + "\\" if start[-1].isalnum() else "\\" + start
