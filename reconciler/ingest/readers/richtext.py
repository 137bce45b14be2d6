"""RTF: control words, groups and destinations (Rich Text Format specification 1.9.1), read in one pass.

Own reader: it keeps footnotes, leaves out deleted and hidden text, headers and field codes, and reads each font's
characters by its own code page.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field, replace

from reconciler.ingest.hints import Hints
from reconciler.ingest.piece import Content, Piece, Role, plain
from reconciler.ingest.readers.annotations import WORDS, Annotations
from reconciler.ingest.readers.inline import listed, parted, raised
from reconciler.model.errors import UnreadableInput
from reconciler.model.wording import shown

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|[\r\n]+|([^\\{}\r\n]+)"
)
_CHARSETS = {
    0: "cp1252", 2: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250", 255: "cp437",
}  # fmt: skip
_SIGNS = {
    "tab": "\t", "line": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ", "qmspace": " ", "lbr": "\n",
}  # fmt: skip
_SYMBOLS = {"~": "\u00a0", "_": "-", "-": "", "{": "{", "}": "}", "\\": "\\", "\n": "\n", "\r": "\n"}
_SKIPPED = listed(
    """
    fonttbl colortbl stylesheet info pict object fldinst xe tc listtable listoverridetable revtbl rsidtbl
    generator themedata colorschememapping latentstyles datastore xmlnstbl mmathPr pgdsctbl bkmkstart bkmkend
    shpinst sp nonshppict objdata panose atnid atntime atnicn listtext pntext ftnsep ftnsepc ftncn aftnsep
    aftnsepc aftncn wgrffmtfilter filetbl passwordhash
    blipuid userprops docvar
    """
)
_MARGINS = {
    **dict.fromkeys(("header", "headerl", "headerr", "headerf"), "page header"),
    **dict.fromkeys(("footer", "footerl", "footerr", "footerf"), "page footer"),
}
_DEEPEST = 1000


@dataclass(frozen=True, slots=True)
class _State:
    """What holds inside a group."""

    skipped: bool = False
    place: str = ""
    reason: str = ""
    codec: str = "cp1252"
    fallback: int = 1  # how many characters follow \u for programs that do not know it
    raised: bool = False
    gone: bool = False  # hidden, or deleted in a tracked change
    heading: bool = False
    listed: bool = False
    fonts: bool = False
    note: str = ""  # which part of a comment


@dataclass(slots=True)
class _Text:
    pieces: list[Piece] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    raw: bytearray = field(default_factory=bytearray)
    codec: str = "cp1252"
    cells: list[str] = field(default_factory=list)

    def add(self, text: str) -> None:
        self.flush()
        self.parts.append(text)

    def bytes(self, data: bytes, codec: str) -> None:
        """Bytes of a code page; collected, because a character may have two of them."""
        if codec != self.codec:
            self.flush()
        self.codec = codec
        self.raw += data

    def flush(self) -> None:
        if self.raw:
            self.parts.append(_decoded(bytes(self.raw), self.codec))
            self.raw.clear()

    def take(self) -> str:
        self.flush()
        text = "".join(self.parts)
        self.parts.clear()
        return _paired(text)


def read(data: bytes, hints: Hints) -> Content:
    """The paragraphs of an RTF file in order, then footnotes, headers and footers; comments apart.

    Raises:
        UnreadableInput: groups are nested beyond reason.
    """
    reader = _Reader(hints.encoding)
    reader.read(data.lstrip(b"\xef\xbb\xbf"))
    remarks = (
        (shown("The document has tracked changes or hidden text: deleted and hidden text is left out."),)
        if reader.left
        else ()
    )
    pieces, comments = reader.annotations.settled(reader.main.pieces + reader.later)
    return Content(pieces, "rtf", remarks=remarks, comments=comments)


class _Reader:
    def __init__(self, encoding: str) -> None:
        self._forced = encoding
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._stack: list[tuple[_State, _Text]] = []
        self._base = encoding or "cp1252"
        self._state = _State(codec=self._base)
        self.main = _Text()
        self._text = self.main
        self.later: list[Piece] = []
        self.annotations = Annotations()
        self.left = 0
        self._swallow = 0
        self._optional = False
        self._notes = 0

    def read(self, data: bytes) -> None:
        at = 0
        while found := _TOKEN.match(data, at):
            at = found.end()
            word, number, code, symbol, brace, words = found.groups()
            if brace:
                self._group(opens=brace == b"{")
            elif word:
                at = self._word(word.decode(), int(number) if number else None, at, len(data))
            elif symbol:
                self._symbol(symbol.decode("latin-1"))
            elif code or words:
                self._data(bytes.fromhex(code.decode()) if code else words)
        self._end_paragraph()

    def _group(self, *, opens: bool) -> None:
        self._swallow = 0
        if opens:
            self._stack.append((self._state, self._text))
            if len(self._stack) > _DEEPEST:
                raise UnreadableInput(
                    f"The document was not read because its groups are nested more than {_DEEPEST} deep.",
                    advice="If you trust it, copy its text and paste it.",
                )
        elif self._stack:
            state, text = self._stack.pop()
            if text is not self._text:
                self._end_paragraph()
                if self._state.note:
                    words = " ".join(piece.text for piece in self._text.pieces)
                    text.add(self.annotations.ended(self._state.note, words))
                else:
                    self.later += self._text.pieces
            elif self._state.codec != state.codec:
                self._text.flush()
            self._state, self._text = state, text

    def _word(self, word: str, number: int | None, at: int, size: int) -> int:
        optional, self._optional = self._optional, False
        if word == "bin":
            return min(size, at + max(0, number or 0))
        if word in _SKIPPED or (optional and not self._is_destination(word)):
            self._state = replace(self._state, skipped=True, fonts=word == "fonttbl")
        elif word == "u" and number is not None:
            self._unicode(number)
        elif self._is_destination(word):
            self._destination(word)
        elif word in _SIGNS:
            self._put(_SIGNS[word])
        else:
            self._control(word, number)
        return at

    def _is_destination(self, word: str) -> bool:
        return word == "footnote" or word in _MARGINS or word in WORDS

    def _destination(self, word: str) -> None:
        if self._state.skipped:
            return
        self._text = _Text()
        if word == "footnote":
            self._notes += 1
            place = shown(f"footnote {self._notes}")
            self._state = replace(self._state, note="", place=place, reason="", gone=False, raised=False)
        elif word in WORDS:
            self._state = replace(self._state, note=word, place="", reason="", gone=False, raised=False)
        else:
            self._state = replace(self._state, note="", place=_MARGINS[word], reason=_MARGINS[word])

    def _control(self, word: str, number: int | None) -> None:
        if word in ("par", "sect", "page"):
            self._end_paragraph()
        elif word in ("cell", "nestcell"):
            self._text.cells.append(plain(self._text.take()))
        elif word in ("row", "nestrow"):
            self._end_row()
        elif word in ("plain", "pard"):
            self._reset(word)
        elif word == "outlinelevel":
            self._state = replace(self._state, heading=number is not None and number < 9)
        elif word in ("ls", "pnlvlblt", "pnlvlbody"):
            self._state = replace(self._state, listed=True)
        else:
            self._letters(word, number)

    def _letters(self, word: str, number: int | None) -> None:
        on = number != 0
        if word in ("v", "deleted"):
            self._state = replace(self._state, gone=on)
        elif word in ("super", "nosupersub", "sub", "up"):
            self._state = replace(self._state, raised=word == "super" and on)
        elif word == "uc":
            self._state = replace(self._state, fallback=max(0, min(number or 0, 10)))
        elif not self._forced:
            self._codepage(word, number or 0)

    def _reset(self, word: str) -> None:
        if word == "plain":
            self._state = replace(self._state, raised=False, gone=False)
        else:
            self._state = replace(self._state, heading=False, listed=False)

    def _codepage(self, word: str, number: int) -> None:
        if word == "ansicpg":
            self._base = _codec(f"cp{number}")
            self._state = replace(self._state, codec=self._base)
        elif word == "mac":
            self._base = "mac_roman"
            self._state = replace(self._state, codec=self._base)
        elif word == "f" and self._state.fonts:
            self._font = number
        elif word == "fcharset" and self._state.fonts:
            if number > 1:
                self._fonts[self._font] = _CHARSETS.get(number, "")
        elif word == "f":
            self._state = replace(self._state, codec=self._fonts.get(number) or self._base)

    def _unicode(self, number: int) -> None:
        self._put(chr(number % 65536))
        self._swallow = self._state.fallback

    def _symbol(self, symbol: str) -> None:
        self._optional = symbol == "*"
        if symbol in _SYMBOLS:
            self._put(_SYMBOLS[symbol])

    def _data(self, data: bytes) -> None:
        if self._swallow:
            taken = min(self._swallow, len(data))
            self._swallow -= taken
            data = data[taken:]
        if not data or self._state.skipped:
            return
        if self._state.gone:
            self.left += 1
        elif self._state.raised:
            self._put(_decoded(data, self._state.codec))
        else:
            self._text.bytes(data, self._state.codec)

    def _put(self, text: str) -> None:
        if self._state.skipped or self._state.gone:
            return
        if self._state.raised:
            self._text.flush()
            text = raised(text, "".join(self._text.parts[-4:]))
        self._text.add(text)

    def _end_row(self) -> None:
        text, cells = self._text, [c for c in self._text.cells if c]
        text.cells = []
        if all(len(c) <= 80 for c in cells):
            cells = [" | ".join(cells)] if cells else []
        text.pieces += [Piece(c, Role.ROW, self._state.place or shown("table"), self._state.reason) for c in cells]

    def _end_paragraph(self) -> None:
        state, text = self._state, self._text
        if state.skipped:
            return
        role = Role.HEADING if state.heading else Role.ITEM if state.listed else Role.PARAGRAPH
        if state.place.startswith("footnote"):
            role = Role.NOTE
        if text.cells:  # a paragraph of a cell ends, the row goes on
            text.add(" ")
            return
        text.pieces += [Piece(part, role, state.place, state.reason) for part in parted(text.take())]


def _decoded(data: bytes, codec: str) -> str:
    return data.decode(codec, errors="replace")


def _codec(name: str) -> str:
    try:
        return codecs.lookup("utf-8" if name == "cp65001" else name).name
    except LookupError:
        return "cp1252"


def _paired(text: str) -> str:
    """Two halves of a character beyond the first 65,536 put together; half a one becomes U+FFFD."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
