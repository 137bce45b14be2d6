"""Bytes become a string, and strings lose what cannot be seen."""

from __future__ import annotations

import codecs

from reconciler.model.errors import UnreadableInput
from reconciler.model.wording import shown

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
MIXED = "utf-8+cp1252"  # line by line, as where copies of several programs were put into one file
_SAMPLE = 65536
_CONTROLS = frozenset(chr(c) for c in range(32)) - frozenset("\t\n\r\f\v\x1b\x85")
_SIGNATURES = {
    b"%PDF-": shown("a PDF document"),
    b"PK\x03\x04": shown("a zip archive (DOCX, ODT and the like)"),
    b"{\\rtf": shown("an RTF document"),
    b"\x89PNG": shown("a picture"),
    b"\xff\xd8\xff": shown("a picture"),
    b"GIF8": shown("a picture"),
    b"\x7fELF": shown("a program"),
    b"MZ": shown("a program"),
    b"\x1f\x8b": shown("a compressed archive"),
    b"\xd0\xcf\x11\xe0": shown("an old Word document"),
}

_TEXTUAL = ("a PDF document", "an RTF document")  # formats that may hold no control character at all


def decode(data: bytes) -> tuple[str, str]:
    r"""The text of ``data`` and the name of the encoding it was read with.

    Tried in turn: a byte order mark, UTF-16 without one (by where its zero bytes stand), UTF-8, Windows-1252; each line
    for itself where some lines are in the one and some in the other.

    Raises:
        UnreadableInput: the bytes are no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data, encoding), encoding
    encoding = _wide(data)
    if encoding:
        return _strict(data, encoding), encoding
    _refuse_binary(data)
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _damaged_or_western(data)


def decode_as(data: bytes, encoding: str) -> tuple[str, str]:
    """The text of ``data`` read with ``encoding``, whatever would be guessed; broken characters become U+FFFD.

    Raises:
        UnreadableInput: there is no such encoding.
    """
    if encoding == MIXED:
        return "".join(text for text, _ in _lines(data)), MIXED
    try:
        text, name = data.decode(encoding, errors="replace"), codecs.lookup(encoding).name
    except (LookupError, UnicodeError) as problem:
        raise UnreadableInput(
            f"There is no encoding called “{encoding}”.", advice="Choose one such as utf-8, cp1252 or mac-roman."
        ) from problem
    return text.removeprefix("\ufeff"), name


def _damaged_or_western(data: bytes) -> tuple[str, str]:
    """Each line in UTF-8, broken bytes and all, if most of its characters beyond ASCII are sound; else Windows-1252."""
    lines = _lines(data)
    encodings = {encoding for _, encoding in lines if encoding}
    return "".join(text for text, _ in lines), encodings.pop() if len(encodings) == 1 else MIXED


def _lines(data: bytes) -> list[tuple[str, str]]:
    """The lines and their encodings, none for a line of ASCII alone."""
    lines = data.splitlines(keepends=True)
    return [_line(line, last=number == len(lines)) for number, line in enumerate(lines, 1)]


def _line(line: bytes, *, last: bool) -> tuple[str, str]:
    try:
        return line.decode("utf-8"), "" if line.isascii() else "utf-8"
    except UnicodeDecodeError as problem:
        torn = last and problem.end == len(line) and problem.reason == "unexpected end of data"
    text = line.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    sound = sum(1 for c in text if c > "\x7f") - broken
    if sound > 3 * broken or (torn and sound):
        return text, "utf-8"
    return line.decode("cp1252", errors="replace"), "cp1252"


def _strict(data: bytes, encoding: str) -> str:
    """The text of bytes that name their encoding; broken characters become U+FFFD unless there are many."""
    text = data.decode(encoding, errors="replace")
    broken = text.count("\ufffd")
    if broken * 20 > len(text):
        raise UnreadableInput(
            f"The text starts as {encoding.upper()}, but most of it cannot be read so.",
            advice="Save it again as UTF-8 and load it anew.",
        )
    return text if broken > 1 else text.removesuffix("\ufffd")


def _wide(data: bytes) -> str:
    """The kind of UTF-16 that ``data`` seems to be in; empty if it does not."""
    sample = data[:_SAMPLE]
    if len(sample) < 4 or len(data) % 2:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > half * 0.6 and even < half * 0.05:
        return "utf-16-le"
    if even > half * 0.6 and odd < half * 0.05:
        return "utf-16-be"
    return ""


def _refuse_binary(data: bytes) -> None:
    sample = data[:_SAMPLE]
    kind = next((kind for signature, kind in _SIGNATURES.items() if data.startswith(signature)), "")
    strange = sum(sample.count(ord(c)) for c in _CONTROLS)
    if kind not in _TEXTUAL and b"\0" not in sample and strange * 100 <= len(sample):
        return
    raise UnreadableInput(
        f"This is {kind or 'binary data'}, not plain text.",
        advice="Save the article as a plain text file and load that.",
    )
