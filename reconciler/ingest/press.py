"""What press offices, agencies and papers print above and below a text, English and German."""

from __future__ import annotations

import re

from reconciler.ingest.days import MONTH

# Whole lines, as in ``furniture``.
LINES: dict[str, str] = {
    "section label": """
        press release|news release|media release|media statement|press statement|press information|press notice|
        for immediate release|pressemitteilung|medienmitteilung|presseinformation|presseaussendung|
        zur sofortigen veröffentlichung|ends|ende|key events|key moments|key points|latest updates|das wichtigste|
        obituary|obituaries|nachruf|nachrufe|editorial|leitartikel|opinion|meinung|feuilleton|lokales|panorama
    """,
    "share footer": "share this page|print this page|diese seite teilen|seite teilen|seite drucken",
    "navigation": "refresh|refresh page|aktualisieren|seite aktualisieren",
}
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)"
# Beginnings of lines, as in ``furniture``.
PATTERNS: tuple[tuple[str, str], ...] = (
    (
        "credit",
        (
            r"(?:writing|written|compiled|graphics|translated) by [^.!?]{2,60}"
            r"(?:;.{0,100})?$|(?:data|figures|results|prices) (?:are|is) (?:provided|supplied) by .{0,160}$"
        ),
    ),
    (
        "section label",
        r"(?:press|media|news|customer) (?:information|release|notice|statement)\W{1,3}.{0,40}\d{4}$",
    ),
    ("section label", r"(?:\S{1,30} ){1,6}[–—-] (?:media|press) (?:statement|release|information)$"),
    (
        "update notice",
        (
            r"(?:last |zuletzt )?(?:updated|aktualisiert)(?: on| at| um| am| vor)?:? ?"
            r"(?:\d|an? (?:hour|minute|day)).{0,40}$|"
            rf"(?:first )?published:? (?:on )?\d{{1,2}} {MONTH}.{{0,24}}$|(?:adds|recasts) [^.!?:]{{3,140}}$"
        ),
    ),
    ("section label", r"(?:under )?embargo(?:ed)? (?:until|till)\b.{0,80}$|sperrfrist\b.{0,80}\d.{0,20}$"),
    (
        "section label",
        (
            r"(?:[^\W\d_]{2,20} ){0,2}(?:bulletin|circular|rundschreiben|lagebericht|pressemeldung)"
            r"(?: (?:no|nr)\.?)? \d[\d/.-]{0,12}\b[^!?]{0,50}$"
        ),
    ),
    (
        "section label",
        (
            r"(?:\S{1,30} ){1,6}[–—|-] (?:(?:the )?official (?:web ?)?site|news ?room|news|"
            r"(?:die )?offizielle (?:web)?seite|aktuelles|nachrichten)$"
        ),
    ),
    ("date line", rf"{MONTH} \d{{1,2}} \([a-z][\w./ -]{{1,20}}$"),
    ("date line", rf"posted (?:by .{{1,40}} )?(?:on|at) [^.!?]{{0,20}}{MONTH}.{{0,80}}$"),
    ("opinion notice", r"[^?!]{0,120}\b(?:views|opinions) (?:are|expressed are) (?:his|her|their|my|our) own$"),
    ("reader call", r"[^!\d]{0,120}[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}(?: \([a-z /-]{1,20})?$"),
    (
        "reader call",
        (
            r"(?:get|order|buy|grab) (?:your|our|the) [^.?:,;]{1,60} (?:now|today|here)$|"
            r"[^.!:]{0,40}\bbuy (?:me|us|the [a-z]{2,20}) a (?:coffee|beer|drink)\b.{0,40}$|"
            r"(?:jetzt|hier) [^.?:,;]{1,60} (?:bestellen|kaufen|sichern)$"
        ),
    ),
    ("date line", rf"{_WEEKDAY},? (?:(?:den )?\d{{1,2}}\.? {MONTH}|{MONTH} \d{{1,2}})$"),
    (
        "reader call",
        (
            r"(?:press|media|pr) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|office)\s?[:–-].{0,200}|"
            r"(?:presse|medien)(?:kontakt|anfragen|stelle)\s?[:–-].{0,200}|"
            r"(?:notes? (?:to|for) (?:the )?editors?|hinweise? (?:an|für) (?:die )?redaktion(?:en)?)\b.{0,250}|"
            r"(?:images|photos|pictures|photographs|bilder|fotos|bildmaterial) (?:[^.!?]{0,40} )?"
            r"(?:can be downloaded|are available|zum download|können heruntergeladen werden|stehen zum).{0,120}|"
            r"[^.!?\d]{0,40}\b(?:tel|telefon|phone|call|fax|hotline|fault|störung)\b[^!?\d]{0,20}\+?\d[\d ()/-]{5,20}$|"
            r"was this (?:page|article|information|answer) (?:helpful|useful).{0,40}$|"
            r"war (?:dieser artikel|diese seite|dieser beitrag) hilfreich.{0,40}$"
        ),
    ),
    (
        "copyright line",
        r"(?:cautionary note|forward-looking statements?|zukunftsgerichtete aussagen)\b.{0,250}",
    ),
    ("navigation", r"(?:user |reader )?(?:rating|bewertung)\s?:.{0,60}$|cookies(?: [a-z]{4,20}){1,5}$"),
    ("navigation", r"(?:continued (?:on|from) page|fortsetzung (?:auf )?seite) \d{1,3}$"),
    ("broadcast notice", r"you can (?:hear|watch|listen to|see) .{0,60}\bon our (?:web ?site|app)\b.{0,40}$"),
    (
        "donation line",
        r"support (?:local|quality|our|regional) (?:journalism|newspaper|paper|reporting)\b.{0,160}",
    ),
    ("newsletter line", r"(?:weiterlesen|jetzt lesen) mit .{0,60}(?:abo|plus)\b.{0,40}$"),
    ("share footer", r"follow .{1,60} for (?:more|updates|the latest)\b.{0,40}$"),
    ("teaser", r"(?:you won'?t believe|das glauben sie nicht).{0,160}$|mehr zum thema\s?:.{0,120}$"),
    ("image caption credit", r"photograph(?:s|er|y)?(?: by)?\s?:.{0,160}"),
)
# A paper, magazine or station whose name stands above the headline.
_PAPER = re.compile(
    r"(?:courier|post|herald|times|news|daily|radio|journal|gazette|tribune|echo|observer|magazine|chronicle|"
    r"mirror|mail|standard|star|sun|zeitung|anzeiger|bote|kurier|tageblatt|rundschau|nachrichten|tagblatt|presse|blatt)"
)
_LONGEST_TITLE = 5  # words
_LEAST_LINES = 4  # name, label, headline, text
_LABELS = ("section label", "date line")
_SMALL = frozenset(("of", "the", "and", "for", "der", "die", "das", "des", "und", "für", "&"))


def is_masthead(line: str) -> bool:
    """Whether a line is the name of a paper or station: "The Aare Courier", "THE LUNDHAVEN EVENING POST"."""
    words = line.split()
    if not 2 <= len(words) <= _LONGEST_TITLE or not all(w[:1].isupper() and w.isalpha() for w in words):
        return False
    return _PAPER.fullmatch(words[-1].lower()) is not None


def masthead_above(lines: list[str]) -> bool:
    """Whether the first line of a text is a masthead: a longer line of words below it is the headline."""
    below = next((line for line in lines[1:4] if len(line.split()) > _LONGEST_TITLE), "")
    return bool(lines) and is_masthead(lines[0]) and re.search(r"[^\W\d_]", below) is not None


def letterhead_above(lines: list[str], reasons: list[str]) -> bool:
    """Whether the first line names who publishes: all capitals, and below it a label or date before the headline.

    Args:
        lines: the text.
        reasons: by what rule the first of them are set aside, empty for what belongs to the article.
    """
    if len(lines) < _LEAST_LINES or reasons[0] or not any(reason in _LABELS for reason in reasons[1:3]):
        return False
    words = [word.strip("().,") for word in lines[0].split()]
    names = [word for word in words if word.lower() not in _SMALL]
    return 2 <= len(names) <= _LONGEST_TITLE + 1 and all(w[:1].isupper() and w.isalpha() for w in names)
