"""What newsrooms print about an article itself, English and German: credits, updates, calls, links to other stories."""

from __future__ import annotations

import re

# Whole lines, compared in lower case without outer punctuation.
LINES: dict[str, str] = {
    "navigation": """
        zur startseite|zum seitenanfang|zur übersicht|zurück zur startseite|back to home|go to homepage|loading|
        skip advertisement|view image in fullscreen|hide caption|toggle caption|enlarge this image|enlarge image|
        bild vergrößern|vollbild|view comments|jump to comments|sign in|abmelden|mein konto|my account|live reporting|
        bildunterschrift|image caption|media caption|end of content|report this ad
    """,
    "embedded content": """
        externer inhalt|empfohlener externer inhalt|empfohlener redaktioneller inhalt|externen inhalt anzeigen|
        externe inhalte anzeigen|inhalte von drittanbietern|allow content|view original post|show content
    """,
    "update notice": """
        more follows|more to follow|more soon|breaking news|developing story|this is a developing story|eilmeldung|
        mehr in kürze|weitere informationen in kürze|weitere einzelheiten folgen
    """,
    "newsletter line": """
        become a member|become a subscriber|start your free trial|already a member|already a subscriber|
        jetzt testen|jetzt weiterlesen|sie haben bereits ein abo|sie sind bereits abonnent
    """,
    "live blog time": "kick-off|half-time|full-time|anpfiff|abpfiff|halbzeit|halbzeitpfiff|schlusspfiff",
}

# Beginnings of lines, as in ``furniture``.
PATTERNS: tuple[tuple[str, str], ...] = (
    (
        "image caption credit",
        r"(?:image|media|photo|picture|video) (?:caption|credit|source)\b.{0,200}$|bildunterschrift\b.{0,200}$",
    ),
    (
        "image caption credit",
        (
            r"(?:getty images|reuters|afp|ap photo|epa|shutterstock|picture alliance|imago|supplied|handout)"
            r"\s?[:|/].{0,200}"
        ),
    ),
    (
        "credit",
        (
            r"(?:additional |further )?(?:reporting|editing)(?: and (?:reporting|editing|writing))? by\b"
            r"(?!.{0,200}\b(?:that|found|finds|shows?|showed|suggests?|reveal\w{0,2}|has|had|was|were|is)\b).{0,200}"
        ),
    ),
    ("credit", r"live (?:reporting|coverage|blog|updates) by .{1,80}$"),
    ("navigation", r"that['’]?s (?:all|it) from (?:us|me|our team|this (?:live ?)?blog)\b.{0,60}$"),
    ("navigation", r"more (?:from|in) [^.!?:]{2,30}$"),
    ("credit", r".{1,160}\bcontributed to this (?:report|article|story)"),
    (
        "credit",
        r"(?:words|pictures|photos|photographs|fotos|graphics|redaktion|mitarbeit|bearbeitung|bildrechte)\s?:.{0,120}",
    ),
    (
        "credit",
        r"mit (?:material|informationen) (?:von|der|des) (?:\(?(?:dpa|afp|ap|reuters|apa|epd|kna|sda)\b).{0,40}$",
    ),
    (
        "credit",
        r"our standards\s?:.{0,80}|this (?:report|article|story) (?:was )?(?:produced|edited|written) by\b.{0,80}",
    ),
    (
        "update notice",
        (
            r"this (?:is a )?(?:breaking|developing)(?: news)?(?: story| article)|"
            r"this (?:article|story|page|post) (?:has been|was|is being|will be) (?:updated|corrected|amended)|"
            r"(?:please )?(?:check back|refresh (?:this|the) page|come back) .{0,60}(?:updates?|version|later)"
        ),
    ),
    (
        "update notice",
        (
            r"dieser (?:artikel|text|beitrag) (?:wird|wurde) .{0,60}(?:aktualisiert|ergänzt|korrigiert|überarbeitet)|"
            r"diese(?:r artikel|r text|r beitrag|s video) ist älter als|this (?:article|story) is more than .{1,20} old"
        ),
    ),
    ("broadcast notice", r"(?:über|zu) diese[sm]? thema (?:berichtete|berichtet|sendete|lief|sehen sie)\b.{0,200}"),
    ("broadcast notice", r"(?:dieses thema|diese sendung|mehr zu diesem thema) im programm\b.{0,160}"),
    ("broadcast notice", r"(?:dieses thema|diese sendung) (?:lief|sehen sie|hören sie) .{0,60}(?:um|am|im programm)\b"),
    (
        "broadcast notice",
        (
            r"(?:listen to|hear) this (?:article|story)\b.{0,40}$|"
            r"(?:diesen )?(?:artikel|beitrag|text) (?:an)?hören\b.{0,40}$"
        ),
    ),
    (
        "embedded content",
        (
            r"an dieser stelle (?:finden|sehen) sie (?:einen|externe|ein|eine|inhalte)\b.{0,160}|"
            r"an dieser stelle (?:steht|befindet sich) (?:ein )?(?:externer|eingebettet).{0,160}|"
            r"(?:ich bin damit einverstanden|mit klick|durch (?:das )?klicken|with your consent)\b.{0,200}|"
            r"(?:to view this content|please enable javascript|your browser does not|ihr browser unterstützt)\b.{0,160}"
        ),
    ),
    (
        "newsletter line",
        (
            r"already (?:a |have an? )?(?:subscriber|subscribed|member|account)\b.{0,80}|"
            r"sie haben (?:bereits|schon) ein (?:abo|konto)\b.{0,80}|"
            r"(?:subscribe|sign in|log in|register|become a (?:member|subscriber))"
            r" to (?:continue|keep|read|unlock)\b.{0,80}|"
            r"(?:by signing up|by submitting|mit (?:der|ihrer) anmeldung)\b.{0,200}"
        ),
    ),
    (
        "reader call",
        (
            r"(?:got|have you got|do you have|have you|haben sie|hast du) (?:a |an |any |einen |eine )?"
            r"(?:story|tips?|news|information|hinweise?|tipp|something to add|anything to add)\b.{0,60}\?.{0,160}"
        ),
    ),
    ("comment form", r"leave (?:your|us a) comment|(?:tell us|share) (?:what you think|your thoughts)\b.{0,80}$"),
    (
        "reader call",
        (
            r"(?:get in touch|contact us|e-?mail us|write to us|whatsapp us)\b.{0,160}|"
            r"(?:schreiben|kontaktieren) sie uns\b.{0,160}|enjoy(?:ed|ing)? this(?: article| story)?\?.{0,160}|"
            r"(?:hat ihnen|hat dir) (?:dieser|der) (?:artikel|text) gefallen\b.{0,120}"
        ),
    ),
    (
        "opinion notice",
        r".{1,60}\bis not responsible for (?:the )?contents? of (?:external|other) (?:web)?(?:sites|pages)",
    ),
    ("opinion notice", r"the (?:views|opinions) expressed (?:in|by|here)\b.{0,200}"),
    (
        "copyright line",
        (
            r"this (?:material|article|story|content) (?:may|must) not be\b.{0,160}|reuse this content|"
            r"(?:©|\(c\)) ?\S.{0,80}$|\S{2,20}-infocom\b.{0,80}$"
        ),
    ),
    (
        "link to another article",
        (
            r"(?:previous|next|older|newer) (?:article|post|story)\s?:.{0,160}|"
            r"(?:vorheriger|nächster) (?:artikel|beitrag)\s?:.{0,160}"
        ),
    ),
    (
        "teaser",
        (
            r"(?:mehr (?:lesen|hören|sehen)|weiterlesen|auch interessant|jetzt lesen|im video|more|further reading)"
            r"\s?:.{0,160}"
        ),
    ),
    (
        "opinion notice",
        (
            r"(?:this|these|dieser?|diese) (?:article|text|report|story|summary|figures|artikel|beitrag|meldung) "
            r"(?:was|is|were|are|has been|have been|wurde|ist|do|does) "
            r"(?:not (?:part|a substitute)\b|generated|produced automatically|"
            r"translated|automatically|automatisch|maschinell|mit (?:ki|hilfe)\b).{0,160}"
        ),
    ),
    (
        "opinion notice",
        (
            r"no (?:responsibility|liability|guarantee) (?:is|can be) (?:taken|accepted|given|assumed)\b.{0,120}|"
            r"(?:alle )?(?:angaben|zahlen) ohne gewähr\b.{0,60}"
        ),
    ),
    ("comment form", r"comments (?:are|have been) (?:now )?(?:closed|switched off|disabled)\b.{0,60}$"),
    (
        "comment form",
        r"(?:die )?kommentar(?:e|funktion) (?:sind|ist|wurde|wurden) (?:geschlossen|deaktiviert)\b.{0,60}$",
    ),
    ("reader call", r"(?:donate|give|support us|become a donor) (?:now|today|here)$|(?:jetzt|hier) spenden$"),
    ("reader call", r"(?:media |press )?contacts?\s?: ?(?:investor|media|press|public|corporate)\b.{0,120}$"),
    (
        "link to another article",
        (
            r"(?:letters|analysis|comment|report|full story|leitartikel|kommentar|bericht),? "
            r"(?:on )?(?:pages?|seiten?|s\.) \d{1,3}$"
        ),
    ),
    ("live blog time", r"\d{1,3}['’′] ?(?:\+ ?\d{1,2})?['’′]?$"),
    ("live blog time", r"\d{1,2}[:.]\d{2}(?::\d{2})? ?(?:a\.?m|p\.?m|uhr|gmt|bst|utc|cet|mez|mesz|est|edt)?\.?$"),
    (
        "breadcrumb",
        r"(?:home|startseite|start|news|nachrichten)(?:\s{1,3}[»›>/|]\s{1,3}[^»›>/|]{1,40}){1,6}$",
    ),
)
# Lines that are teasers inside an article but may be its headline at the start.
INNER: tuple[tuple[str, str], ...] = (
    (
        "teaser",
        (
            r"(?:hintergrund|analyse|kommentar|podcast|video|interview|reportage|liveblog|chronologie|"
            r"faq|fotostrecke|background|analysis|opinion|explainer|explained|in pictures|timeline|live|live updates)"
            r"\s?:.{0,160}"
        ),
    ),
)
TEASER_HEADS = """
    elsewhere on this site|elsewhere on the web|you may also be interested in|you might also be interested in|
    also in the news|more on this topic|explore more on these topics|more top stories|most viewed|top stories|
    around the web|from the archive|our picks|what to read next|keep reading|mehr aus diesem ressort|
    das könnte sie interessieren|mehr nachrichten|aktuelle nachrichten|weitere themen|auch lesenswert|lesetipps|
    lesetipp|    aus dem archiv|mehr zu diesem thema|die meistgelesenen artikel|jetzt auf der startseite
"""


def compiled(patterns: tuple[tuple[str, str], ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Patterns of the beginnings of lines."""
    return tuple((reason, re.compile(rf"\A(?:{pattern})")) for reason, pattern in patterns)


# What an agency says of a new version of its report, in brackets and in a line of its own.
BRACKETED = re.compile(
    r"this (?:story|version|article) (?:corrects|adds|updates|removes|clarifies|refiles)\b|"
    r"(?:updates?|adds?|recasts?|corrects?|refiles?|clarifies|writes through|"
    r"aktualisiert|korrigiert|ergänzt|berichtigt|präzisiert)\b"
)
