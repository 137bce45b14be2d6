"""Names of files that every system takes, made of any text."""

from __future__ import annotations

import re
import unicodedata

# What Windows forbids, what steers a shell or a terminal, and what turns the direction of a line.
_FORBIDDEN = re.compile(
    '[<>:"/\\\\|?*\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]'
)
_DEVICES = re.compile(r"(?i)^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)")
_MOST_BYTES = 120


def safe_name(text: str, otherwise: str = "account") -> str:
    """``text`` as the stem of a file name: no path, no device, at most 120 bytes, never empty or hidden."""
    bare = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", text))
    name = " ".join(bare.split()).strip(". ")
    name = name.encode("utf-8")[:_MOST_BYTES].decode("utf-8", "ignore").strip(". ").lstrip("-~")
    return _DEVICES.sub(lambda match: f"{match.group()}_", name) or otherwise
