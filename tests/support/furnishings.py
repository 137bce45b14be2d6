"""What stands round an article on a page, English and German, and markup inside its sentences; all invented."""

from __future__ import annotations

import html
import random
import re

from tests.support.articles import Article

_WORDS = re.compile(r"\S+")
_DAY = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag\w{0,6}|Mittwoch\w{0,6}|\d{4}"
)
TEASERS = {
    "en": (
        "Harbour dues to rise in spring|The town council wants 12 percent more from the owners of moored boats. They are not amused.",
        "Old lighthouse finds a buyer|A retired teacher paid 210,000 crowns for the tower and wants to grow herbs in it.",
        "Ice rink stays shut for repairs|Skaters have to wait until November because a pipe under the ice has burst.",
        "Choir sings for the night shift|Forty voices surprised the nurses of the county hospital at three in the morning.",
    ),
    "de": (
        "Hafengebühren steigen im Frühjahr|Der Stadtrat will zwölf Prozent mehr von den Bootsbesitzern. Die sind nicht begeistert.",
        "Alter Leuchtturm findet Käufer|Ein pensionierter Lehrer zahlte 210.000 Kronen für den Turm und will darin Kräuter ziehen.",
        "Eisbahn bleibt geschlossen|Wer Schlittschuh laufen will, muss bis November warten, weil ein Rohr geplatzt ist.",
        "Chor singt für die Nachtschicht|Vierzig Stimmen überraschten die Pfleger des Kreiskrankenhauses um drei Uhr früh.",
    ),
}
_COMMENTS = {
    "en": ("I was there and can say that the reporter got it exactly right, down to the weather.", "Nobody asked the people who live by the river. They never do, and 2019 was no different."),
    "de": ("Ich war dabei und kann sagen, dass die Reporterin es genau getroffen hat, bis hin zum Wetter.", "Die Leute am Fluss hat niemand gefragt. Das tut nie jemand, und 2019 war es genauso."),
}  # fmt: skip
_COOKIES = {
    "en": "We and our 743 partners store information on your device, such as cookies, to measure what is read. You can change your choice at any time.",
    "de": "Wir und unsere 743 Partner speichern Informationen auf Ihrem Gerät, etwa Cookies, um zu messen, was gelesen wird. Sie können Ihre Wahl jederzeit ändern.",
}  # fmt: skip
_LETTER = {
    "en": "Sign up for our newsletter: every morning at six, the three stories that matter on the coast.",
    "de": "Jetzt Newsletter abonnieren: jeden Morgen um sechs die drei Geschichten, die an der Küste zählen.",
}
_SECTIONS = {"en": ("Home", "World", "Business", "Culture", "Weather", "Obituaries"), "de": ("Start", "Welt", "Wirtschaft", "Kultur", "Wetter", "Nachrufe")}  # fmt: skip


class Marker:
    """Puts inline elements into sentences, the same ones for the same seed."""

    def __init__(self, seed: int, share: float = 0.12) -> None:
        self._random = random.Random(seed)
        self._share = share

    def __call__(self, text: str) -> str:
        parts, at = [], 0
        for found in _WORDS.finditer(text):
            parts.append(html.escape(text[at : found.start()]))
            parts.append(self._word(found.group()))
            at = found.end()
        return "".join(parts)

    def _word(self, word: str) -> str:
        safe = html.escape(word)
        if _DAY.search(word):
            return f"<time datetime='2024-03-13'>{safe}</time>"
        if self._random.random() > self._share:
            return safe
        kind = self._random.choice(("a", "b", "em", "span", "strong", "label", "button", "mark", "abbr", "i", "a"))
        if kind == "a":
            return f'<a href="/topic/{self._random.randrange(99)}" class="inline-link">{safe}</a>'
        return f"<{kind} class='x{self._random.randrange(9)}'>{safe}</{kind}>"


def tongue(article: Article) -> str:
    """German furniture round German articles, English round all others."""
    return "de" if article.language == "de" else "en"


def links(article: Article, wrap: str = "li") -> str:
    return "".join(f"<{wrap}><a href='/{word}'>{word}</a></{wrap}>" for word in _SECTIONS[tongue(article)])


def nav(article: Article) -> str:
    return f"<nav class='main-nav'><ul>{links(article)}</ul></nav>"


def teasers(article: Article, wrap: str = "div", name: str = "related") -> str:
    """Titles of other stories with a sentence or two below each."""
    head = {"en": "More stories", "de": "Weitere Artikel"}[tongue(article)]
    items = (entry.split("|") for entry in TEASERS[tongue(article)])
    inner = "".join(f"<{wrap}><h3><a href='/s'>{title}</a></h3><p>{text}</p></{wrap}>" for title, text in items)
    return f"<section class='{name}'><h2>{head}</h2>{inner}</section>"


def titles(article: Article, name: str = "more") -> str:
    """Titles of other stories alone."""
    items = "".join(f"<li><a href='/s'>{entry.split('|')[0]}</a></li>" for entry in TEASERS[tongue(article)])
    return f"<ul class='{name}'>{items}</ul>"


def comments(article: Article, times: int = 3) -> str:
    head = {"en": "Leave a comment", "de": "Kommentar schreiben"}[tongue(article)]
    items = "".join(f"<li class='comment'><p class='author'>gull{n}</p><p>{text}</p></li>" for n in range(times) for text in _COMMENTS[tongue(article)])  # fmt: skip
    form = "<form><label>Name</label><input name='n'><textarea></textarea><button>Send</button></form>"
    return f"<section id='comments'><h3>{times * 2} Comments</h3><ol>{items}</ol><h3>{head}</h3>{form}</section>"


def cookies(article: Article) -> str:
    return f"<div id='cookie-consent' role='dialog'><p>{_COOKIES[tongue(article)]}</p><button>OK</button></div>"


def letter(article: Article, name: str = "newsletter-box") -> str:
    return f"<div class='{name}'><p>{_LETTER[tongue(article)]}</p><input type='email'><button>OK</button></div>"


def ad(article: Article, name: str = "ad-slot") -> str:
    return f"<div class='{name}'>{ {'en': 'Advertisement', 'de': 'Anzeige'}[tongue(article)] }</div>"


def share(article: Article) -> str:
    word = {"en": "Share", "de": "Teilen"}[tongue(article)]
    return f"<div class='share-bar'><span>{word}</span><a href='#'>Facebook</a> <a href='#'>WhatsApp</a> <a href='#'>E-Mail</a></div>"


def footer(article: Article) -> str:
    rights = {"en": "All rights reserved.", "de": "Alle Rechte vorbehalten."}[tongue(article)]
    return f"<footer><p>© 2024 The Quayside Gazette. {rights}</p><ul>{links(article)}</ul></footer>"
