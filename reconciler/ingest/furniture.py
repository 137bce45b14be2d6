"""How page furniture reads, English and German: what is printed around an article but does not belong to it."""

from __future__ import annotations

import re

from reconciler.ingest import notices, press

# Whole lines, compared in lower case without outer punctuation.
_LINES: dict[str, str] = {
    "advertisement": """
        advertisement|advertisment|advertising|ad|sponsored|sponsored content|paid content|promoted|
  promoted content|story continues below
        story continues below advertisement|article continues below|article continues after advertisement|
  scroll to continue|ad feedback
        anzeige|werbung|werbeanzeige|gesponsert|nach der anzeige geht es weiter|
  artikel wird nach der anzeige fortgesetzt
        weiter nach der werbung|advertorial|continue reading the main story|remove ads
    """,
    "source link": "source link|source|quelle|original article|originalartikel|zum originalartikel|link to source|via",
    "share footer": """
        share|share this|share this article|share this story|share this post|share on facebook|share on twitter|
  share on x|share on whatsapp
        share via email|copy link|copied|tweet|email|print|save|save article|facebook|twitter|whatsapp|telegram|
  linkedin|reddit|pinterest
        teilen|artikel teilen|beitrag teilen|diesen artikel teilen|auf facebook teilen|auf twitter teilen|
  per e-mail teilen|drucken|merken
        link kopieren|artikel drucken|artikel merken|artikel verschenken|like this|like|gefällt mir|e-mail|x|
  copy|x.com|instagram
    """,
    "newsletter line": """
        newsletter|after newsletter promotion|skip past newsletter promotion|sign up|subscribe|subscribe now|
  sign up now|privacy notice
        jetzt abonnieren|newsletter abonnieren|nach newsletter-werbung|jetzt anmelden|abonnieren|
  free newsletter|get the newsletter
    """,
    "navigation": """
        home|menu|search|skip to content|skip to main content|back to top|breadcrumb|read more|learn more|more|
  see more|show more|load more
        continue reading|click here|log in|login|register|next|previous|next article|previous article|
  startseite|menü|suche|zum inhalt
        zum inhalt springen|nach oben|weiterlesen|mehr lesen|mehr anzeigen|mehr|anmelden|registrieren|weiter|
  zurück|nächster artikel
        vorheriger artikel|hier klicken|close|schließen|listen|listen to this article|artikel anhören|vorlesen|
  live|video|watch live|play
        play video|audio|gallery|bildergalerie|fotostrecke|top stories|trending|trending now|most read|
  most popular|meistgelesen|topics|themen
        comments|kommentare|no comments|keine kommentare|comment|kommentieren|show comments|view comments|
  kommentare anzeigen|tags|schlagwörter
    """,
}
# Lines that begin a list of other stories; titles follow.
_TEASERS = """
    other topics of interest|related posts|related articles|related stories|related|related content|
  related topics|related news|more on this
    more on this story|more stories|more from this section|you may also like|you might also like|recommended|
  recommended for you|read next
    read also|also read|see also|read more on this|up next|don't miss|further reading|latest news|
  editor's picks|editors' picks|must read
    more news|more like this|similar articles|similar posts|more in this series|popular posts|recent posts
    mehr zum thema|lesen sie auch|auch interessant|weitere artikel|ähnliche artikel|ähnliche beiträge|
  verwandte artikel|verwandte beiträge
    das könnte sie auch interessieren|das könnte dich auch interessieren|empfohlene artikel|passend dazu|
  zum thema|weitere meldungen
    mehr aus dem ressort|weiterführende links|neueste beiträge|neueste artikel|weitere nachrichten|
  unsere empfehlungen|meistgelesene artikel
"""
_NEIGHBOURS = """
    previous post|next post|previous story|next story|previous article|next article|prev post|older post|
  newer post|older posts|newer posts
    vorheriger beitrag|nächster beitrag|vorheriger artikel|nächster artikel|älterer beitrag|neuerer beitrag
"""
_COMMENT_FORMS = """
    leave a reply|leave a comment|post a comment|join the discussion|join the conversation|add a comment|
  write a comment|cancel reply
    hinterlasse einen kommentar|hinterlassen sie einen kommentar|schreibe einen kommentar|
  schreiben sie einen kommentar|antwort hinterlassen
    kommentar verfassen|kommentar schreiben|kommentar hinterlassen|diskutieren sie mit|antworten abbrechen
"""
# Beginnings of lines that are furniture if the line is not long.
_PATTERNS: tuple[tuple[str, str], ...] = (
    ("correction line", r"to (?:suggest|report|request) (?:a|an) (?:correction|error|clarification|typo)"),
    ("correction line", r"(?:spotted|found|see) (?:a|an) (?:error|mistake|typo)\b"),
    ("correction line", r"you can also highlight the text and press"),
    ("correction line", r"(?:fehler (?:gefunden|entdeckt)|haben sie einen fehler|hinweis auf einen fehler)"),
    ("comment form", r"your email address will not be published|required fields are marked"),
    ("comment form", r"ihre e-mail-adresse wird nicht veröffentlicht|deine e-mail-adresse wird nicht veröffentlicht"),
    ("comment form", r"erforderliche felder sind|save my name, email|name, e-mail|meinen namen, meine e-mail"),
    (
        "comment form",
        (
            r"this site uses akismet|learn how your comment data|diese (?:web)?site verwendet akismet|"
            r"erfahre,? (?:mehr darüber,? )?wie deine kommentardaten"
        ),
    ),
    (
        "comment form",
        r"(?:please )?(?:log in|sign in|register) to (?:leave a )?(?:comment|reply)|you must be logged in",
    ),
    (
        "comment form",
        (
            r"(?:bitte )?(?:melden sie sich an|anmelden),? um zu kommentieren|\d{1,5} (?:comments?|"
            r"kommentare?|replies|antworten)\W*$"
        ),
    ),
    (
        "cookie line",
        (
            r"(?:we|this (?:web)?site|our (?:web)?site) uses? cookies|by (?:continuing|using) (?:to|"
            r"this) .{0,60}(?:cookies|terms)"
        ),
    ),
    (
        "cookie line",
        (
            r"(?:wir verwenden|diese (?:web)?seite (?:verwendet|nutzt)|wir nutzen) cookies|"
            r"cookie[- ](?:settings|policy|einstellungen|richtlinie)"
        ),
    ),
    ("newsletter line", r"(?:sign up|subscribe|register) (?:for|to|here|now|today|and)\b.{0,140}"),
    ("newsletter line", r"get (?:the|our|all the) .{0,60}(?:newsletter|inbox|headlines|briefing|updates)"),
    ("newsletter line", r"(?:abonnieren sie|melden sie sich|jetzt|hier) .{0,60}(?:newsletter|abonnieren|anmelden)"),
    (
        "newsletter line",
        r"(?:enter|your) e-?mail(?: address)?\W*$|.{0,60}straight to your inbox|unser newsletter|der newsletter",
    ),
    (
        "share footer",
        (
            r"(?:share|teilen)(?: this| this article| on| via| auf| per)?:?(?: ?(?:facebook|twitter|x|"
            r"whatsapp|telegram|email|e-mail|copy link|linkedin|reddit|print|drucken|pinterest|instagram|share|tweet|"
            r"on|via|[,|·•–/-]))+\W*$"
        ),
    ),
    (
        "share footer",
        (
            r"(?:follow|like|find|join) us (?:on|at|in)\b|folgen sie uns|folge uns|"
            r"follow .{1,40} on (?:twitter|x|facebook|instagram|telegram|google news)"
        ),
    ),
    (
        "share footer",
        (
            r"click to (?:share|email|print)|(?:facebook|twitter|whatsapp|telegram|linkedin|instagram)(?:[ ,|"
            r"·•/]+(?:facebook|twitter|x|whatsapp|telegram|email|e-mail|linkedin|instagram|youtube))+\W*$"
        ),
    ),
    (
        "copyright line",
        (
            r"(?:copyright|©|\(c\)) ?(?:©|\(c\))? ?\d{4}|(?:copyright|©) .{1,80}|.{0,80}all rights reserved|"
            r".{0,80}alle rechte vorbehalten"
        ),
    ),
    (
        "copyright line",
        (
            r"this (?:article|story|post) (?:was )?(?:originally |first )(?:appeared|published|posted)|"
            r"dieser (?:artikel|beitrag|text) (?:ist|erschien) (?:zuerst|ursprünglich)"
        ),
    ),
    ("copyright line", r"(?:the post .{1,120} (?:appeared|first appeared) (?:first )?on)\b"),
    (
        "app line",
        (
            r"(?:download|get|install) (?:the|our) .{0,40}app\b|laden sie (?:unsere|die) .{0,40}app\b|"
            r"available on (?:the )?(?:app store|google play)"
        ),
    ),
    (
        "donation line",
        (
            r"(?:support|donate to|help fund) (?:us|our (?:work|journalism|newsroom)|independent journalism)|"
            r"unterstützen sie (?:uns|unsere arbeit|unseren journalismus)|if you (?:enjoy|like|value) (?:our|"
            r"this) .{0,60}(?:support|donat|subscri)"
        ),
    ),
    (
        "reading time",
        (
            r"\d{1,3}[ -]?(?:min(?:ute)?s?\.?|minuten) (?:read|lesezeit|lesedauer)|(?:reading time|lesezeit|"
            r"lesedauer|estimated reading)\b.{0,20}$"
        ),
    ),
    (
        "tag line",
        (
            r"(?:tags?|topics?|filed under|categories|category|keywords|schlagwörter|schlagworte|stichworte|"
            r"themen|kategorien?|posted in)\s?:"
        ),
    ),
    (
        "image caption credit",
        (
            r"(?:(?:photo|image|picture|file photo|foto|bild|symbolbild|archivbild|video)(?: (?:credit|"
            r"source|by|courtesy|quelle))?s?\s?:).{0,120}"
        ),
    ),
    (
        "image caption credit",
        (
            r".{0,160}(?:\((?:photo|image|foto|bild)\b.{0,60}\)|(?:getty images|afp via getty|imago images|"
            r"picture alliance|shutterstock)\)?)\.?$"
        ),
    ),
    (
        "teaser",
        (
            r"(?:read (?:more|also|next)|also read|see also|related|more on this|recommended|watch|listen|"
            r"lesen sie (?:auch|mehr|hier)|mehr dazu|siehe auch|auch lesen|video ansehen)\s?:.{0,160}"
        ),
    ),
    (
        "teaser",
        (
            r"(?:read|see|view) (?:the )?(?:full|more|original|complete) (?:article|story|report|post|"
            r"version)\b.{0,60}$|click here (?:to|for)\b.{0,80}$|hier klicken.{0,80}$"
        ),
    ),
    ("source link", r"(?:source|quelle|via|sources|quellen)\s?:\s?\S.{0,80}$"),
    ("image markup", r"\[(?:image|caption|gallery|embed|video|audio|img|foto|bild)\b[^\]]{0,200}\]"),
    ("bare link", r"(?:https?://|www\.)\S{1,500}$"),
)


def _entries(text: str) -> list[str]:
    return [entry.strip() for line in text.strip().splitlines() for entry in line.split("|") if entry.strip()]


LINES: dict[str, str] = {
    entry: reason
    for table in (notices.LINES, press.LINES, _LINES)
    for reason, text in table.items()
    for entry in _entries(text)
}
TEASER_HEADS = frozenset(_entries(_TEASERS) + _entries(notices.TEASER_HEADS))
NEIGHBOUR_HEADS = frozenset(_entries(_NEIGHBOURS))
POINTERS = frozenset(("read more", "mehr lesen", "lesen sie mehr", "read on", "weiterlesen"))
COMMENT_HEADS = frozenset(_entries(_COMMENT_FORMS))
PATTERNS = notices.compiled(_PATTERNS + notices.PATTERNS + press.PATTERNS)
_INNER = notices.compiled(notices.INNER)
_TEASER_HEAD = re.compile(
    r"(?:other|more|further|latest|all) (?:stories|news|articles|reports|headlines|posts)"
    r"(?: (?:from|on|about|in) .{1,40})?"
    r"|(?:weitere|andere|mehr|alle) (?:artikel|meldungen|nachrichten|berichte|themen|beiträge)"
    r"(?: (?:aus|zu|zum|über|von) .{1,40})?"
)
# Markup that may stand inside a line of text; each is taken out as a block of its own.
MARKUP = re.compile(
    r"!\[[^\]]{0,300}\]\([^)]{0,1000}\)"
    r"|<(?:img|iframe|script|figure|figcaption|video|audio|source|embed|svg)\b[^>]{0,1000}>"
    r"|\[/?(?:caption|gallery|embed|video|audio|vc_\w{1,30})\b[^\]]{0,300}\]"
)
LONGEST = 260


def reason_of(line: str) -> str:
    """The rule by which a line is furniture, empty if it is none."""
    if len(line) > LONGEST:
        return ""
    low = normal(line)
    if low in LINES:
        return LINES[low]
    if not any(c.isalnum() for c in low):
        return "ornament"
    if line.lstrip().startswith("(") and line.rstrip().endswith(")") and notices.BRACKETED.match(low):
        return "update notice"
    return next((reason for reason, pattern in PATTERNS if pattern.match(low)), "")


def inner_reason_of(line: str) -> str:
    """The rule by which a line below the headline is furniture that may be a headline above: "Analysis: ..."."""
    low = normal(line)
    if len(line) > LONGEST or line.rstrip("\"'”“»«")[-1:] == ".":
        return ""
    return next((reason for reason, pattern in _INNER if pattern.match(low)), "")


def heads_teasers(line: str) -> bool:
    """Whether a normal line stands over a list of other stories."""
    return line in TEASER_HEADS or bool(_TEASER_HEAD.fullmatch(line))


def normal(line: str) -> str:
    """A line in lower case with simple quotation marks, single spaces and no outer punctuation."""
    return " ".join(line.lower().replace("’", "'").split()).strip(" .:!…*_#>»«|-–—•·→←›‹<[]()")
