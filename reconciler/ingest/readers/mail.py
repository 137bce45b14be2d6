"""Mails (RFC 5322, MIME) and pages saved as one file (MHTML): the part that holds the article."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime
from itertools import islice

from reconciler.ingest.hints import Hints
from reconciler.ingest.piece import Content, Piece, Role, plain
from reconciler.ingest.readers import page
from reconciler.ingest.readers.plaintext import decoded
from reconciler.ingest.wrapping import lines as unwrapped
from reconciler.model.errors import UnreadableInput
from reconciler.model.wording import shown

_MOST_PARTS = 500
_MOST_SAVED = 5000  # a saved page has a part for each of its pictures and scripts
_MOST_MARKS = 10_000  # lines that may part the parts
_WEB = ("http://", "https://")
_SHARE = 0.6  # of the words of the plain part that the HTML part must have to be the one that is read
_QUOTED, _SIGNATURE = "quoted mail", "signature"


def read(data: bytes, hints: Hints) -> Content:
    """The text of a mail with subject, sender and date; quoted mails and the signature are set aside.

    Raises:
        UnreadableInput: there is no text in it.
    """
    if data.lower().count(b"\ncontent-type:") > _MOST_SAVED or data.count(b"\n--") > _MOST_MARKS:
        raise _too_many(_MOST_SAVED)  # before they are taken apart, which takes long
    try:
        message = message_from_bytes(data, policy=policy.default)
        saved = _is_saved_page(message)
        parts = _parts(message, _MOST_SAVED if saved else _MOST_PARTS)
    except (MessageError, RecursionError) as problem:
        raise UnreadableInput("The mail is damaged.", advice="Copy its text and paste it.") from problem
    if saved:
        return _chosen(parts, replace(hints, whole=False, url=_address(parts)))
    content = _chosen(parts, replace(hints, whole=True))
    subject, (sender, address) = plain(_header(message, "Subject")), parseaddr(_header(message, "From"))
    sent = _header(message, "Date")
    pieces = content.pieces
    if subject and all(piece.text.lower() != subject.lower() for piece in pieces[:3]):
        pieces = (Piece(subject, Role.HEADING, shown("subject")), *pieces)
    names = [str(part.get_filename() or "") for part in parts if part.get_content_disposition() == "attachment"]
    dropped = (*content.dropped, *((f"attachment {plain(name)}" if name else "attachment", 1) for name in names))
    return replace(
        content,
        pieces=pieces,
        about=replace(
            content.about,
            title=subject,
            publisher=content.about.publisher or plain(sender or address.rpartition("@")[2]),
            dated=_day(sent),
            date_line=plain(sent),
        ),
        dropped=dropped,
    )


def _is_saved_page(message: EmailMessage) -> bool:
    """Whether it is a page that a browser saved as one file (MHTML): its parts say where they are on the web."""
    if _header(message, "Snapshot-Content-Location"):
        return True
    located = _header(message, "Content-Location") or any(_header(p, "Content-Location") for p in _first_parts(message))
    return located and not _header(message, "To")


def _first_parts(message: EmailMessage) -> list[EmailMessage]:
    return list(islice(message.walk(), 5))


def _address(parts: list[EmailMessage]) -> str:
    """Where the page was on the web; empty for one that was a file already."""
    told = [_header(parts[0], "Snapshot-Content-Location"), *(_header(p, "Content-Location") for p in parts[:5])]
    return next((address for address in told if address.startswith(_WEB)), "")


def _parts(message: EmailMessage, most: int) -> list[EmailMessage]:
    found = list(islice(message.walk(), most + 1))
    if len(found) > most:
        raise _too_many(most)
    return found


def _too_many(most: int) -> UnreadableInput:
    return UnreadableInput(f"The mail has more than {most} parts.", advice="Copy its text and paste it.")


def _header(message: EmailMessage, name: str) -> str:
    """A header as text; damaged ones count as absent."""
    try:
        return str(message.get(name, ""))
    except (
        ValueError,
        IndexError,
        AttributeError,
        TypeError,
        KeyError,
    ):  # raised on damaged ones
        return ""


def _day(sent: str) -> date | None:
    try:
        return parsedate_to_datetime(sent).date() if sent else None
    except (ValueError, TypeError, IndexError):
        return None


def _chosen(parts: list[EmailMessage], hints: Hints) -> Content:
    """The HTML part, unless the plain one says clearly more."""
    html = _first(parts, "text/html")
    text = _first(parts, "text/plain")
    pages = page.read(_payload(html), replace(hints, charset=_charset(html))) if html is not None else None
    plain_one = _plain(text, hints) if text is not None else None
    if pages is not None and plain_one is not None:
        return pages if _size(pages) >= _SHARE * _size(plain_one) else plain_one
    chosen = pages or plain_one
    if chosen is None:
        raise UnreadableInput("The mail holds no text.", advice="Save what is attached to it and load that.")
    return chosen


def _first(parts: list[EmailMessage], kind: str) -> EmailMessage | None:
    fitting = (p for p in parts if p.get_content_type() == kind and p.get_content_disposition() != "attachment")
    return next((p for p in fitting if _payload(p).strip()), None)


def _payload(part: EmailMessage) -> bytes:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _charset(part: EmailMessage) -> str:
    try:
        return str(part.get_content_charset() or "")
    except (LookupError, ValueError):
        return ""


def _size(content: Content) -> int:
    return sum(len(piece.text.split()) for piece in content.pieces if not piece.reason)


def _plain(part: EmailMessage, hints: Hints) -> Content:
    charset = hints.encoding or _charset(part)
    try:
        text, encoding = decoded(_payload(part), replace(hints, encoding=charset))
    except UnreadableInput:
        text, encoding = decoded(_payload(part), Hints())
    if str(part.get_param("format") or "").lower() == "flowed":
        text = _reflowed(text, glued=str(part.get_param("delsp") or "").lower() == "yes")
    return Content(tuple(_pieces(text)), encoding)


def _reflowed(text: str, *, glued: bool) -> str:
    """Lines that end in a space go on in the next one (RFC 3676)."""
    done: list[str] = []
    going = False
    for line in text.splitlines():
        words = line.removeprefix(" ")
        soft = line.endswith(" ") and line != "-- "
        if going:
            done[-1] += words
        else:
            done.append(words)
        going = soft
        if soft and glued:
            done[-1] = done[-1][:-1]
    return "\n".join(done)


def _pieces(text: str) -> Iterator[Piece]:
    reason = ""
    for line in unwrapped(text):
        words = line.of(text)
        if words.rstrip() == "--":
            reason = _SIGNATURE
            continue
        aside = _QUOTED if words.lstrip().startswith(">") else reason
        if plain(words):
            yield Piece(plain(words.lstrip("> ") if aside == _QUOTED else words), reason=aside)
