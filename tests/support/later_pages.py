"""Layouts written after the readers were finished, to see how they do on pages nobody had in mind."""

from __future__ import annotations

import html

from tests.support.articles import Article
from tests.support.furnishings import TEASERS, Marker, ad, comments, links, share, titles, tongue
from tests.support.pages import Layout, head, middle, paragraphs, top


def cards_first(a: Article, m: Marker) -> str:
    """Other stories as articles of their own, before the one that is meant."""
    entries = (entry.split("|") for entry in TEASERS[tongue(a)])
    cards = "".join(f"<article class='card'><h3><a href='/s'>{t}</a></h3><p>{x}</p></article>" for t, x in entries)
    return f"{head(a)}<body><div class='strip'>{cards}</div><article class='story'>{top(a)}{middle(paragraphs(a, m))}</article></body></html>"


def text_blocks(a: Article, m: Marker) -> str:
    """Each paragraph a component between components that are none."""
    parts = [
        f"<div data-component='text-block' class='ssr-a'><div class='ssr-b'><p>{m(t)}</p></div></div>"
        for t in a.paragraphs
    ]
    extra = "<div data-component='links-block'><ul><li><a href='/s'>Harbour dues to rise in spring</a></li></ul></div>"
    slot = "<div data-component='ad-slot'><div>ADVERTISEMENT</div></div>"
    label = (
        "<div data-component='headline-block'>"
        f"<h1>{html.escape(a.title)}</h1></div><div data-component='byline-block'>{a.byline}</div>"
    )
    return f"{head(a)}<body><div id='root'><main id='main-content'><article>{label}{middle(parts, slot, extra)}</article></main></div></body></html>"


def spans_in_heading(a: Article, m: Marker) -> str:
    kicker = {"en": "Coast", "de": "Küste"}[tongue(a)]
    heading = f"<header><h2><span class='k'>{kicker}</span> <span class='h'>{html.escape(a.title)}</span></h2><div>{a.byline}</div></header>"
    return f"{head(a)}<body><main><article>{heading}<section data-area='body'>{middle(paragraphs(a, m))}</section></article></main></body></html>"


def opens_in_tab(a: Article, m: Marker) -> str:
    body = [p.replace("</a>", "<span class='visually-hidden'>, opens new tab</span></a>") for p in paragraphs(a, m)]
    follow = "<div class='sign-off'><p>Our Standards: <a href='/s'>The Quayside Trust Principles.</a></p></div>"
    return f"{head(a)}<body><div class='article-body__content'>{top(a)}{middle(body)}{follow}</div></body></html>"


def essay(a: Article, m: Marker) -> str:
    meta = f"<div><a href='/u'>Marta Feldgruber</a><button>Follow</button><span>5 min read</span> <span>{a.date_line}</span></div>"
    bar = "<div><button>1.2K</button><button>37</button><button>Share</button></div>"
    return f"{head(a)}<body><div><div><article><div><section><div><h1>{html.escape(a.title)}</h1>{meta}{bar}{middle(paragraphs(a, m))}</div></section></div></article>{bar}</div></div></body></html>"


def old_weblog(a: Article, m: Marker) -> str:
    meta = f"<div class='entry-meta'>Posted on <a href='/d'>{a.date_line}</a> by <a href='/u'>admin</a></div>"
    similar = f"<div id='jp-relatedposts' class='jp-relatedposts'><h3>Related</h3>{titles(a)}</div>"
    return f"{head(a)}<body class='home blog'><div id='page'><div id='content' class='narrowcolumn'><div class='post'><h2>{html.escape(a.title)}</h2>{meta}<div class='entry'>{middle(paragraphs(a, m))}<div class='sharedaddy'>{share(a)}</div>{similar}</div></div>{comments(a, 2)}</div></div></body></html>"


def preformatted(a: Article, m: Marker) -> str:
    from textwrap import wrap

    text = "\n\n".join(
        "\n".join(wrap(t, 72, break_on_hyphens=False)) for t in (a.title, a.byline, a.date_line, *a.paragraphs)
    )
    return f"{head(a)}<body><pre>{html.escape(text)}</pre></body></html>"


def spans_alone(a: Article, m: Marker) -> str:
    text = "<br>".join(f"<span class='paragraph'>{m(t)}</span>" for t in a.paragraphs)
    return f"{head(a)}<body><div>{links(a, 'span')}</div><div><h1>{html.escape(a.title)}</h1><span>{a.byline}</span><br>{text}</div></body></html>"


def nameless_prompt(a: Article, m: Marker) -> str:
    """A request for money in whole sentences, with no name that tells it from the article."""
    prompt = {"en": "Good reporting costs money. Give what you can and keep the Gazette free for all who read it on the coast.",
              "de": "Guter Journalismus kostet Geld. Geben Sie, was Sie können, damit die Gazette für alle frei bleibt."}[tongue(a)]  # fmt: skip
    box = f"<section aria-label='Support us'><div><p>{prompt}</p><button>OK</button></div></section>"
    return f"{head(a)}<body><main><article>{top(a)}{middle(paragraphs(a, m), '', box)}</article></main></body></html>"


def numbered_list(a: Article, m: Marker) -> str:
    most = "".join(
        f"<li><span>{n}</span> <a href='/s'>{e.split('|')[0]}</a></li>" for n, e in enumerate(TEASERS[tongue(a)], 1)
    )
    return f"{head(a)}<body><div class='grid'><div class='col-8'>{top(a)}{ad(a, 'u-hide')}{middle(paragraphs(a, m))}</div><div class='col-4'><h4>Most read</h4><ol>{most}</ol></div></div></body></html>"


LATER: tuple[Layout, ...] = (
    cards_first, text_blocks, spans_in_heading, opens_in_tab, essay, old_weblog, preformatted, spans_alone, nameless_prompt,
    numbered_list,
)  # fmt: skip
