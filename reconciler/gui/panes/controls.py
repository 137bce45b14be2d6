"""Characters a reader cannot see, made visible one for one, so that offsets stay as they are. No Qt here."""

from __future__ import annotations

import unicodedata

_SIGNS = {
    "\t": " ",
    "\n": " ",
    "\r": " ",
    "\u00ad": "‐",
    "\u061c": "◁",
    "\u200b": "▯",
    "\u200c": "▯",
    "\u200d": "▯",
    "\u200e": "▷",
    "\u200f": "◁",
    "\u2028": "↵",
    "\u2029": "↵",
    "\u202a": "▶",
    "\u202b": "◀",
    "\u202c": "■",
    "\u202d": "▶",
    "\u202e": "◀",
    "\u2060": "▯",
    "\u2066": "▶",
    "\u2067": "◀",
    "\u2068": "◆",
    "\u2069": "■",
    "\ufeff": "▯",
    "\ufffe": "▨",
    "\uffff": "▨",
}
_BLANKS = frozenset("\t\n\r")
_HIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Co", "Cn", "Cs"})
_JOINERS = frozenset("\u200c\u200d")


def hidden(text: str) -> tuple[int, ...]:
    """Offsets of the characters that draw nothing, reorder their neighbours, or belong to no public script."""
    if text.isprintable():
        return ()
    return tuple(i for i, c in enumerate(text) if _is_hidden(c) and not _joins(text, i))


def shown(text: str) -> str:
    """``text`` with a visible sign for each hidden character, blanks for tabs and line ends; the same length."""
    if text.isprintable():
        return text
    found = set(hidden(text))
    return "".join(_SIGNS.get(c, _sign(c)) if i in found or c in _BLANKS else c for i, c in enumerate(text))


def reads_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs right to left (Unicode bidirectional algorithm, rule P2)."""
    if text.isascii():
        return False
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def _is_hidden(character: str) -> bool:
    if character.isascii():
        return not character.isprintable() and character not in _BLANKS
    if character in _SIGNS:
        return True
    return not character.isprintable() and unicodedata.category(character) in _HIDDEN_CATEGORIES


def _joins(text: str, at: int) -> bool:
    """A joiner does honest work between two signs of an emoji or two letters of a joining script."""
    if text[at] not in _JOINERS or not 0 < at < len(text) - 1:
        return False
    before, after = text[at - 1], text[at + 1]
    pictures = before >= "\u2190" and after >= "\u2190"
    return pictures or (before > "\u0600" and after > "\u0600" and before.isalpha() and after.isalpha())


def _sign(character: str) -> str:
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else "▨"
