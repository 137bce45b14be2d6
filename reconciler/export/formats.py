"""The formats an account is written in, and which one a file name asks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import PurePath

from reconciler.export.document import Document
from reconciler.export.fonts import FontFiles
from reconciler.export.presets import Preset, lay_out
from reconciler.model.account import Account
from reconciler.model.discrepancy import Ruling
from reconciler.model.errors import SaveFailed


class Format(StrEnum):
    """How an account is written; the value is the suffix of its files."""

    MARKDOWN = "md"
    HTML = "html"
    DOCX = "docx"
    ODT = "odt"
    PDF = "pdf"
    JSON = "json"
    CSV = "csv"
    TEI = "tei"
    TMX = "tmx"

    @property
    def has_presets(self) -> bool:
        """Whether it is a page for people, which may show one thing or another; the others hold all they can."""
        return self in _PAGES

    @property
    def suffix(self) -> str:
        """What its files end in."""
        return ".tei.xml" if self is Format.TEI else f".{self.value}"


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants of an export.

    Attributes:
        preset: what a page shows.
        front_matter: Markdown begins with what is known of the account.
        date: the day of the export (ISO 8601), empty if it shall not be named.
        rulings: what was ruled, by the key of a discrepancy.
        fonts: what a PDF is set in.
    """

    preset: str = Preset.ACCOUNT
    front_matter: bool = False
    date: str = ""
    rulings: Mapping[str, Ruling] = field(default_factory=dict)
    fonts: FontFiles | None = None


_SUFFIXES = {".markdown": Format.MARKDOWN, ".htm": Format.HTML, ".xml": Format.TEI, **{f".{f}": f for f in Format}}


def format_of(name: str) -> Format | None:
    """The format that the suffix of a file name asks for; ``None`` if it asks for none of them."""
    return _SUFFIXES.get(PurePath(name).suffix.lower())


def written(account: Account, wanted: Format, wish: Wish) -> bytes:
    """The account in a format; the module of each is loaded when it is asked for.

    Raises:
        ValueError: there is no such preset.
        SaveFailed: Markdown that would not be read back as it was meant.
        RefusedCommand: there is nothing a file of this format could hold.
    """
    if wanted in _PAGES:
        return _PAGES[wanted](lay_out(account, wish.preset, wish.rulings, date=wish.date), wish)
    return _DATA[wanted](account, wish).encode("utf-8")


def _markdown(page: Document, wish: Wish) -> bytes:
    from reconciler.export import markdown
    from reconciler.export.proof import is_proved

    if not is_proved(markdown.write(page), page):
        raise SaveFailed(
            "The text holds something that Markdown would not show as it is.",
            kept="Nothing was written.",
            advice="Export to HTML or Word instead, and report the text.",
        )
    return markdown.write(page, front_matter=wish.front_matter).encode("utf-8")


def _html(page: Document, wish: Wish) -> bytes:
    from reconciler.export import html_page

    del wish
    return html_page.write(page).encode("utf-8")


def _docx(page: Document, wish: Wish) -> bytes:
    from reconciler.export import docx

    del wish
    return docx.write(page)


def _odt(page: Document, wish: Wish) -> bytes:
    from reconciler.export import odt

    del wish
    return odt.write(page)


def _pdf(page: Document, wish: Wish) -> bytes:
    from reconciler.export import pdf

    return pdf.write(page, wish.fonts)


def _json(account: Account, wish: Wish) -> str:
    from reconciler.export import json_data

    return json_data.write(account, wish.rulings, date=wish.date)


def _csv(account: Account, wish: Wish) -> str:
    from reconciler.export import csv_table

    return csv_table.write(account, wish.rulings)


def _tei(account: Account, wish: Wish) -> str:
    from reconciler.export import tei

    return tei.write(account, wish.rulings, date=wish.date)


def _tmx(account: Account, wish: Wish) -> str:
    from reconciler.export import tmx

    del wish
    return tmx.write(account)


_PAGES: Mapping[Format, Callable[[Document, Wish], bytes]] = {
    Format.MARKDOWN: _markdown,
    Format.HTML: _html,
    Format.DOCX: _docx,
    Format.ODT: _odt,
    Format.PDF: _pdf,
}
_DATA: Mapping[Format, Callable[[Account, Wish], str]] = {
    Format.JSON: _json,
    Format.CSV: _csv,
    Format.TEI: _tei,
    Format.TMX: _tmx,
}
