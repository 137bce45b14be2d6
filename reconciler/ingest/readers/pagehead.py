"""What a page says about its article: JSON-LD (schema.org), OpenGraph, meta elements, the language attribute."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from reconciler.ingest.days import day_in
from reconciler.ingest.piece import Metadata, plain
from reconciler.ingest.readers.dom import Element
from reconciler.ingest.readers.inline import listed

_ARTICLES = listed(
    "article newsarticle reportagenewsarticle blogposting analysisnewsarticle backgroundnewsarticle opinionnewsarticle "
    "liveblogposting report webpage"
)
_SAVED_FROM = re.compile(r"<!--\s?saved from url=\(\d{1,6}\)(\S{1,2000})\s?-->")
_ISO = re.compile(r"\s{0,3}(\d{4})-(\d{2})-(\d{2})")
_SEPARATOR = re.compile(r"\s[|–—·»-]\s")
_TAG = re.compile(r"<[^<>]{0,1000}>")
_DEEPEST = 12


@dataclass(frozen=True, slots=True)
class Head:
    """What the head of a page tells: of the article, and its text if the page declares it."""

    about: Metadata
    body: str = ""


def head(root: Element, source: str) -> Head:
    """The head of a page; ``source`` is its text as saved, for the browser's note of where it came from."""
    declared = next(_articles(root), {})
    meta = _meta(root)
    title = _text(declared.get("headline")) or meta.get("og:title", "") or meta.get("twitter:title", "") or _title(root)
    when = (
        _text(declared.get("datePublished"))
        or _first(meta, "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "pubdate")
        or _time(root)
    )
    saved = _SAVED_FROM.search(source[:5000])
    about = Metadata(
        title=title or _h1(root),
        byline=_names(declared.get("author")) or _first(meta, "author", "article:author", "dc.creator", "byl"),
        publisher=_names(declared.get("publisher"))
        or _first(meta, "og:site_name", "application-name", "publisher", "dc.publisher"),
        dated=_day(when),
        date_line=when,
        url=_link(root) or meta.get("og:url", "") or (saved.group(1) if saved else ""),
        language=(root.get("lang") or meta.get("og:locale", "") or meta.get("language", ""))
        .replace("_", "-")
        .partition("-")[0]
        .lower()[:3],
    )
    return Head(about, _text(declared.get("articleBody")))


def _articles(root: Element) -> Iterator[Mapping[str, Any]]:
    """What JSON-LD says of articles; those with a headline or a text first."""
    found: list[Mapping[str, Any]] = []
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            try:
                found += _nodes(json.loads(script.text or "", strict=False), 0)
            except (ValueError, RecursionError):
                continue
    found = [node for node in found if _kinds(node) & _ARTICLES]
    yield from sorted(
        found, key=lambda node: ("webpage" in _kinds(node), "headline" not in node, "articleBody" not in node)
    )


def _nodes(data: object, depth: int) -> list[Mapping[str, Any]]:
    if depth > _DEEPEST:
        return []
    if isinstance(data, list):
        return [node for item in data for node in _nodes(item, depth + 1)]
    if isinstance(data, dict):
        inner = [
            node for key in ("@graph", "mainEntity", "mainEntityOfPage") for node in _nodes(data.get(key), depth + 1)
        ]
        return [data, *inner]
    return []


def _kinds(node: Mapping[str, Any]) -> set[str]:
    kinds = node.get("@type", "")
    return {str(kind).lower() for kind in (kinds if isinstance(kinds, list) else [kinds])}


def _text(value: object) -> str:
    return plain(_TAG.sub("", value)) if isinstance(value, str) else ""


def _names(value: object) -> str:
    """The names of persons or organisations, however they are written down."""
    values = value if isinstance(value, list) else [value]
    names = [_text(v.get("name")) if isinstance(v, dict) else _text(v) for v in values[:10]]
    return ", ".join(name for name in names if name and not name.startswith(("http://", "https://")))


def _meta(root: Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = (element.get("property") or element.get("name") or element.get("itemprop") or "").strip().lower()
        content = plain(element.get("content") or "")
        if name and content:
            found.setdefault(name, content[:2000])
    return found


def _first(meta: Mapping[str, str], *names: str) -> str:
    return next((meta[n] for n in names if meta.get(n) and not meta[n].startswith(("http://", "https://"))), "")


def _title(root: Element) -> str:
    """The page's title without the name of the paper that follows it."""
    title = plain(next((e.text or "" for e in root.iter("title")), ""))
    headline = _h1(root)
    if headline and headline.lower() in title.lower():
        return headline
    parts = _SEPARATOR.split(title)
    return max(parts, key=len) if parts else title


def _h1(root: Element) -> str:
    found = [plain("".join(e.itertext())) for e in root.iter("h1")]
    return max(found, key=len, default="")


def _time(root: Element) -> str:
    for element in root.iter("time"):
        when = element.get("datetime") or plain("".join(element.itertext()))
        if _day(when):
            return plain(when)
    return ""


def _day(when: str) -> date | None:
    iso = _ISO.match(when)
    try:
        return date(*map(int, iso.groups())) if iso else day_in(when)
    except ValueError:
        return None


def _link(root: Element) -> str:
    found = (e.get("href") or "" for e in root.iter("link") if (e.get("rel") or "").lower() == "canonical")
    return next((href for href in found if href.startswith(("http://", "https://"))), "")
