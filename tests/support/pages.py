"""An article as the web pages of many papers: one function a layout, each with the traps of its kind."""

from __future__ import annotations

import html
import json
from collections.abc import Callable

from tests.support.articles import PUBLISHER, Article
from tests.support.furnishings import (
    Marker,
    ad,
    comments,
    cookies,
    footer,
    letter,
    links,
    nav,
    share,
    teasers,
    titles,
    tongue,
)

Layout = Callable[[Article, Marker], str]


def head(article: Article, extra: str = "", charset: str = "utf-8") -> str:
    title = html.escape(article.title)
    return (
        f"<!DOCTYPE html><html lang='{tongue(article)}'><head><meta charset='{charset}'><title>{title} | {PUBLISHER}</title>"
        f"<meta property='og:site_name' content='{PUBLISHER}'><meta property='og:title' content='{title}'>{extra}"
        "<style>p{margin:0}</style><script>var a='<p>not a paragraph at all, 77 of them.</p>';</script></head>"
    )


def top(article: Article) -> str:
    return (
        f"<h1>{html.escape(article.title)}</h1><p class='byline'>{article.byline}</p>"
        f"<p class='dateline'><time datetime='{article.iso_date}T08:00'>{article.date_line}</time></p>"
    )


def paragraphs(article: Article, mark: Marker, tag: str = "p", name: str = "") -> list[str]:
    named = f" class='{name}'" if name else ""
    return [f"<{tag}{named}>{mark(text)}</{tag}>" for text in article.paragraphs]


def middle(parts: list[str], *inserts: str) -> str:
    """The parts with something between them, here and there."""
    done = []
    for number, part in enumerate(parts):
        done.append(part)
        if number < len(inserts):
            done.append(inserts[number])
    return "\n".join(done)


def semantic(a: Article, m: Marker) -> str:
    return f"{head(a)}<body>{nav(a)}<main><article>{top(a)}{middle(paragraphs(a, m))}</article></main>{footer(a)}</body></html>"


def weblog(a: Article, m: Marker) -> str:
    body = middle(paragraphs(a, m), ad(a), share(a))
    post = f"<div class='entry-content'>{body}</div>{share(a)}<div class='post-tags'>Tags: <a href='#'>coast</a></div>"
    return (
        f"{head(a)}<body class='single has-sidebar comments-open'>{cookies(a)}<header class='site-header'>{nav(a)}</header>"
        f"<div id='primary'><article class='post hentry'>{top(a)}{post}</article>{comments(a)}</div>"
        f"<aside class='widget-area'>{teasers(a, name='widget')}</aside>{footer(a)}</body></html>"
    )


def div_soup(a: Article, m: Marker) -> str:
    body = middle(paragraphs(a, m, "div", "par"), ad(a, "c-7f"))
    return (
        f"{head(a)}<body><div class='w'><div class='topbar'>{links(a, 'span')}</div><div class='l'>{top(a)}<div class='t'>{body}"
        f"</div></div><div class='r'>{titles(a)}</div></div>{footer(a)}</body></html>"
    )


def nameless(a: Article, m: Marker) -> str:
    return (
        f"{head(a)}<body><div><div>{links(a, 'div')}</div><div><h1>{html.escape(a.title)}</h1><div>{a.byline}</div>"
        f"<div>{middle(paragraphs(a, m, 'div'))}</div></div><div>{titles(a, '')}</div></div></body></html>"
    )


def table_layout(a: Article, m: Marker) -> str:
    text = "<br><br>".join(m(t) for t in a.paragraphs)
    return (
        f"{head(a)}<body bgcolor=white><table width=100%><tr><td width=120>{links(a, 'p')}</td><td><font size=5><b>"
        f"{html.escape(a.title)}</b></font><br><i>{a.byline}</i><br><br>{text}</td><td width=150>{titles(a, '')}</td></tr></table>"
    )


def table_rows(a: Article, m: Marker) -> str:
    rows = "".join(f"<tr><td valign=top><font face=Arial>{m(t)}</font></td></tr>" for t in a.paragraphs)
    return f"{head(a)}<body><center><table><tr><td><h1>{html.escape(a.title)}</h1></td></tr>{rows}</table></center>{footer(a)}"


def line_breaks(a: Article, m: Marker) -> str:
    text = "<br/>\n<br/>\n".join(m(t) for t in a.paragraphs)
    return (
        f"{head(a)}<body>{nav(a)}<div id='content'>{top(a)}<div id='story'>{text}</div></div>{footer(a)}</body></html>"
    )


def hashed_classes(a: Article, m: Marker) -> str:
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": a.title, "datePublished": f"{a.iso_date}T08:00:00Z",
            "author": [{"@type": "Person", "name": a.byline.split(" ", 1)[1]}], "publisher": {"@type": "Organization", "name": PUBLISHER},
            "articleBody": " ".join(a.paragraphs)}  # fmt: skip
    script = f"<script type='application/ld+json'>{json.dumps(data, ensure_ascii=False)}</script>"
    parts = [f"<div class='css-{n}x'><p class='sc-{n}'>{m(t)}</p></div>" for n, t in enumerate(a.paragraphs)]
    return (
        f"{head(a, script)}<body><div id='__next'><div class='css-a1'>{links(a, 'div')}</div><div class='css-b2'>{top(a)}"
        f"{middle(parts, ad(a, 'css-k'), letter(a, 'css-n'))}</div><div class='css-z'>{teasers(a, name='css-q')}</div></div></body></html>"
    )


def split_sections(a: Article, m: Marker) -> str:
    parts = [f"<section><div class='text'><p>{m(t)}</p></div></section>" for t in a.paragraphs]
    return f"{head(a)}<body>{nav(a)}<article><header>{top(a)}</header>{middle(parts, ad(a), letter(a))}</article>{footer(a)}"


def long_comments(a: Article, m: Marker) -> str:
    return f"{head(a)}<body><main>{top(a)}{middle(paragraphs(a, m))}</main>{comments(a, 25)}{footer(a)}</body></html>"


def web_form(a: Article, m: Marker) -> str:
    """The whole page inside one form, as some servers build it."""
    inner = f"{nav(a)}<div class='ContentPane'>{top(a)}{middle(paragraphs(a, m))}</div>{footer(a)}"
    return f"{head(a)}<body><form method='post' action='./default.aspx' id='Form'>{inner}</form></body></html>"


def paid_content(a: Article, m: Marker) -> str:
    """The article inside an element whose name speaks of the paywall, after the first paragraph."""
    parts = paragraphs(a, m)
    return (
        f"{head(a)}<body class='ads-enabled'><div class='page-with-promo'>{nav(a)}{top(a)}{parts[0]}"
        f"<div class='paywall-content'>{middle(parts[1:])}</div></div>{teasers(a)}{footer(a)}</body></html>"
    )


def inside_boxes(a: Article, m: Marker) -> str:
    boxes = (letter(a), f"<aside class='related-box'>{titles(a)}</aside>", ad(a, "advert"), share(a))
    return f"{head(a)}<body>{cookies(a)}{nav(a)}<article>{top(a)}<div class='body'>{middle(paragraphs(a, m), *boxes)}</div></article>"


def captions(a: Article, m: Marker) -> str:
    figure = "<figure><img src='x.jpg' alt='a ship'><figcaption>The old pier at dusk. Photo: Quayside archive</figcaption></figure>"
    return f"{head(a)}<body>{nav(a)}<article>{top(a)}{figure}{middle(paragraphs(a, m), figure)}</article>{footer(a)}"


def soft_hyphens(a: Article, m: Marker) -> str:
    def broken(text: str) -> str:
        words = (w[:5] + "\u00ad" + w[5:] if len(w) > 9 and w.isalpha() else w for w in text.split(" "))
        return " ".join(words)

    parts = [f"<p>{m(broken(t)).replace(chr(0xAD), '&shy;')}</p>" for t in a.paragraphs]
    return f"{head(a)}<body>{nav(a)}<article>{top(a)}{middle(parts)}</article>{footer(a)}</body></html>"


def two_languages(a: Article, m: Marker) -> str:
    other = "de" if tongue(a) == "en" else "en"
    hint = {"de": "Diese Seite gibt es auch auf Deutsch.", "en": "This page is available in English, too."}[other]
    return (
        f"{head(a)}<body>{nav(a)}<div class='language-switch' lang='{other}'><a href='/{other}'>{hint}</a></div><main lang='{tongue(a)}'>"
        f"{top(a)}{middle(paragraphs(a, m))}</main>{footer(a)}</body></html>"
    )


def raised_marks(a: Article, m: Marker) -> str:
    parts = [f"<p>{m(t)}<sup><a href='#fn{n}'>{n}</a></sup></p>" for n, t in enumerate(a.paragraphs, 1)]
    return f"{head(a)}<body>{nav(a)}<article>{top(a)}{middle(parts)}</article>{footer(a)}</body></html>"


def drop_cap(a: Article, m: Marker) -> str:
    parts = paragraphs(a, m)
    first = a.paragraphs[0]
    parts[0] = f"<p class='lead'><span class='dropcap'>{html.escape(first[0])}</span>{m(first[1:])}</p>"
    return f"{head(a)}<body>{nav(a)}<article>{top(a)}{middle(parts)}</article>{footer(a)}</body></html>"


def quotations(a: Article, m: Marker) -> str:
    parts = [
        f"<blockquote><p>{m(t)}</p></blockquote>" if n % 3 == 1 else f"<p>{m(t)}</p>"
        for n, t in enumerate(a.paragraphs)
    ]
    return f"{head(a)}<body>{nav(a)}<article>{top(a)}{middle(parts)}</article>{footer(a)}</body></html>"


def lists(a: Article, m: Marker) -> str:
    items = [
        f"<ul>{''.join(f'<li>{m(t)}</li>' for t in a.paragraphs[at : at + 2])}</ul>"
        for at in range(1, len(a.paragraphs), 2)
    ]
    return f"{head(a)}<body>{nav(a)}<article>{top(a)}<p>{m(a.paragraphs[0])}</p>{middle(items)}</article>{footer(a)}"


def prose_sidebar(a: Article, m: Marker) -> str:
    """Other stories with whole sentences, in a column no name tells from the article's."""
    return f"{head(a)}<body>{nav(a)}<div class='x1'>{top(a)}{middle(paragraphs(a, m))}</div><div class='x2'>{teasers(a, name='x3')}</div></body></html>"


def stacked(a: Article, m: Marker) -> str:
    """Consent first, then menus, then the article, then everything else, all of it divisions."""
    return (
        f"{head(a)}<body>{cookies(a)}<div role='banner'>{links(a, 'div')}</div><div role='main'>{top(a)}{middle(paragraphs(a, m))}</div>"
        f"<div role='complementary'>{teasers(a, name='z')}</div><div role='contentinfo'>{links(a, 'div')}</div></body></html>"
    )


def elements_of_its_own(a: Article, m: Marker) -> str:
    parts = [f"<qg-paragraph><p>{m(t)}</p></qg-paragraph>" for t in a.paragraphs]
    return f"{head(a)}<body><qg-header>{links(a, 'span')}</qg-header><qg-article>{top(a)}{middle(parts)}</qg-article></body></html>"


def printed(a: Article, m: Marker) -> str:
    return f"{head(a)}<body onload='print()'><h2>{html.escape(a.title)}</h2>{a.byline}<hr>{middle(paragraphs(a, m))}</body></html>"


def unclosed(a: Article, m: Marker) -> str:
    text = "\n<p>".join(m(t) for t in a.paragraphs)
    return f"<html><title>{html.escape(a.title)}</title><body><h1>{html.escape(a.title)}</h1><p>{text}<hr><p>{links(a, 'b')}"


def live_page(a: Article, m: Marker) -> str:
    posts = "".join(
        f"<article class='live-post'><h3>{8 + n}.00</h3><p>{m(t)}</p></article>" for n, t in enumerate(a.paragraphs)
    )
    return f"{head(a)}<body>{nav(a)}<main>{top(a)}<div class='live'>{posts}</div></main>{footer(a)}</body></html>"


def pull_quotes(a: Article, m: Marker) -> str:
    quote = a.paragraphs[1]
    box = f"<aside class='pullquote'><p>{html.escape(quote)}</p></aside>"
    return f"{head(a)}<body>{nav(a)}<article>{top(a)}{middle(paragraphs(a, m), '', '', box)}</article>{footer(a)}</body></html>"


def dense_links(a: Article, m: Marker) -> str:
    """Every third paragraph is one link from end to end."""
    parts = [
        f"<p><a href='/x'>{html.escape(t)}</a></p>" if n % 4 == 2 else f"<p>{m(t)}</p>"
        for n, t in enumerate(a.paragraphs)
    ]
    return f"{head(a)}<body>{nav(a)}<article>{top(a)}{middle(parts)}</article>{titles(a)}{footer(a)}</body></html>"


def figures_table(a: Article, m: Marker) -> str:
    rows = "".join(f"<tr><td>Ship {n}</td><td>{n * 17} t</td><td>{n} March</td></tr>" for n in range(2, 5))
    return f"{head(a)}<body>{nav(a)}<article>{top(a)}{middle(paragraphs(a, m), f'<table>{rows}</table>')}</article>{footer(a)}"


def short_paragraphs(a: Article, m: Marker) -> str:
    return (
        f"{head(a)}<body>{nav(a)}<article>{top(a)}{''.join(f'<p>{m(s)}</p>' for s in a.sentences)}</article>{footer(a)}"
    )


def more_below(a: Article, m: Marker) -> str:
    """Other stories inside the article's own element, after its end."""
    return f"{head(a)}<body>{nav(a)}<article>{top(a)}{middle(paragraphs(a, m))}{teasers(a, 'li', 'more-stories')}{letter(a)}</article></body></html>"


def mixed_case(a: Article, m: Marker) -> str:
    return semantic(a, m).replace("<p>", "<P>").replace("</p>", "</P>").replace("<article>", "<ARTICLE>")


LAYOUTS: tuple[Layout, ...] = (
    semantic, weblog, div_soup, nameless, table_layout, table_rows, line_breaks, hashed_classes, split_sections, long_comments,
    web_form, paid_content, inside_boxes, captions, soft_hyphens, two_languages, raised_marks, drop_cap, quotations, lists,
    prose_sidebar, stacked, elements_of_its_own, printed, unclosed, live_page, pull_quotes, dense_links, figures_table,
    short_paragraphs, more_below, mixed_case,
)  # fmt: skip
EXTRA = {
    "figures_table": [f"Ship {n} {n * 17} t {n} March" for n in range(2, 5)],
    "live_page": [f"{8 + n}.00" for n in range(20)],
}
ENCODINGS = {"table_rows": "cp1252", "unclosed": "utf-16", "printed": "cp1252"}


def page(layout: Layout, article: Article, seed: int) -> bytes:
    """The bytes of an article in a layout."""
    encoding = ENCODINGS.get(layout.__name__, "utf-8")
    text = layout(article, Marker(seed))
    if encoding == "cp1252":
        text = text.replace("charset='utf-8'", "charset='windows-1252'")
    return text.encode(encoding, "xmlcharrefreplace")
