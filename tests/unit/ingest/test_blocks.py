from __future__ import annotations

from datetime import date

import pytest

from reconciler.ingest.blocks import blocks
from reconciler.ingest.metadata import metadata
from reconciler.ingest.piece import Metadata
from reconciler.model.version import SentenceKind

BODY = "The old bridge was closed on Wednesday after a storm damaged two of its pillars, the mayor said."
KOERPER = "Die alte Brücke wurde am Mittwoch gesperrt, nachdem ein Sturm zwei Pfeiler beschädigt hatte."


def kinds(text: str) -> dict[str, tuple[SentenceKind, str]]:
    return {block.span.of(text): (block.kind, block.reason) for block in blocks(text)}


FURNITURE = [
    ("Advertisement", "Anzeige", "advertisement"),
    ("Source link", "Zum Originalartikel", "source link"),
    ("Share on Facebook Share on Twitter", "Auf Facebook teilen", "share footer"),
    ("Live reporting by Ida Moor", "Mitarbeit: Ida Moor", "credit"),
    ("That's all from us tonight", "Zur Startseite", "navigation"),
    ("More from handball", "Zum Seitenanfang", "navigation"),
    ("(Writing by Ida Moor; Editing by Jo Lund)", "Redaktion: Ida Moor", "credit"),
    ("For immediate release", "Zur sofortigen Veröffentlichung", "section label"),
    ("Press information · 4 April 2025", "Pressemitteilung", "section label"),
    ("– ends –", "Ende", "section label"),
    ("Last updated 22.40 CET", "Zuletzt aktualisiert um 22.40 Uhr", "update notice"),
    ("Press contact: Harbour Office, phone 555 0142", "Pressekontakt: Hafenamt, Telefon 555 0142", "reader call"),
    ("Note to editors: photographs are available.", "Hinweis an die Redaktionen: Fotos auf Anfrage.", "reader call"),
    ("Was this page helpful? Yes No", "War diese Seite hilfreich? Ja Nein", "reader call"),
    ("Continued on page 4", "Fortsetzung auf Seite 4", "navigation"),
    ("You won't believe what this diver found", "Mehr zum Thema: Häfen", "teaser"),
    ("Share this article", "Artikel teilen", "share footer"),
    ("Facebook | Twitter | WhatsApp", "Facebook | Twitter | WhatsApp", "share footer"),
    ("after newsletter promotion", "Newsletter abonnieren", "newsletter line"),
    ("Sign up for our morning briefing", "Jetzt unseren Newsletter abonnieren", "newsletter line"),
    ("Leave a Reply", "Schreibe einen Kommentar", "comment form"),
    ("Your email address will not be published.", "Deine E-Mail-Adresse wird nicht veröffentlicht.", "comment form"),
    ("We use cookies to improve this site.", "Wir verwenden Cookies auf dieser Seite.", "cookie line"),
    ("Related Posts", "Mehr zum Thema", "links to other articles"),
    ("Read more: Ferry stops too", "Lesen Sie auch: Fähre fällt aus", "teaser"),
    ("Previous Post", "Vorheriger Beitrag", "link to another article"),
    ("To suggest a correction, write to us", "Fehler gefunden? Schreiben Sie uns", "correction line"),
    (
        "Copyright 2025 Harbour Post. All rights reserved.",
        "© 2025 Hafenpost. Alle Rechte vorbehalten.",
        "copyright line",
    ),
    ("Photo: Harbour Post", "Foto: Hafenpost", "image caption credit"),
    ("3 min read", "Lesedauer: 3 Minuten", "reading time"),
    ("Tags: bridge, storm", "Schlagwörter: Brücke, Sturm", "tag line"),
    ("https://harbour.example/bridge", "www.hafen.example/bruecke", "bare link"),
    ("* * *", "———", "ornament"),
    ("Image caption: The bridge at dawn", "Bildunterschrift: Die Brücke am Morgen", "image caption credit"),
    ("(Reporting by Ida Moor; editing by Tom Lind)", "Redaktion: Ida Moor", "credit"),
    ("A staff writer contributed to this report.", "Mitarbeit: Ida Moor", "credit"),
    ("Leave your comment below", "Kommentar schreiben", "comment form"),
    ("Listen to this story", "Dieses Thema im Programm: Hafenradio, 16 Uhr", "broadcast notice"),
    ("This is a breaking story. More follows.", "Dieser Artikel wird laufend aktualisiert.", "update notice"),
    ("Listen to this article · 5 min", "Über dieses Thema berichtete das Radio um 12 Uhr.", "broadcast notice"),
    ("To view this content, accept cookies.", "Empfohlener redaktioneller Inhalt", "embedded content"),
    ("Already a subscriber? Log in", "Sie haben bereits ein Abo?", "newsletter line"),
    ("Got a story? Email the news desk", "Haben Sie Hinweise? Schreiben Sie uns", "reader call"),
    (
        "The views expressed here are the author’s.",
        "The Post is not responsible for the content of external sites.",
        "opinion notice",
    ),
    ("Next article: Ferry stops too", "Nächster Artikel: Fähre fällt aus", "link to another article"),
    ("Analysis: Why bridges age", "Hintergrund: Warum Brücken altern", "teaser"),
    ("14:20", "14.20 Uhr", "live blog time"),
    ("90'+3", "Halbzeit", "live blog time"),
    ("(Updates toll, adds quote)", "(Korrigiert die Zahl der Boote im zweiten Absatz)", "update notice"),
    ("This summary is not part of the verdict.", "Dieser Beitrag wurde automatisch erstellt.", "opinion notice"),
    ("Comments are now closed", "Die Kommentarfunktion ist geschlossen", "comment form"),
    ("Donate now", "Jetzt spenden", "reader call"),
    ("Letters, page 14", "Leitartikel, Seite 4", "link to another article"),
    ("Home » News » Harbour", "Startseite > Nachrichten > Hafen", "breadcrumb"),
    ("Obituary", "Nachruf", "section label"),
    ("EMBARGOED UNTIL 3 MAY, 18:00", "Sperrfrist: 3. Mai, 18 Uhr", "section label"),
    ("Weather Bulletin 27/2025, 6 July", "Lagebericht Nr. 12 vom 6. Juli", "section label"),
    ("Port of Tresk – News", "Hafen Tresk – Aktuelles", "section label"),
    ("Jan 30 (Meridian)", "Okt 3 (dnp)", "date line"),
    ("Posted by harbourfan on January 31, 2024 | 47 comments", "Posted on 31. Januar 2024", "date line"),
    ("The author runs a ferry. Her views are her own.", "This story has been generated", "opinion notice"),
    ("Share this page", "Diese Seite teilen", "share footer"),
    ("For interviews write to news@tresk.example", "Ihre Meinung an: leser@tresk.example", "reader call"),
    ("Get your ferry shirt now!", "Jetzt Fährhemd bestellen", "reader call"),
]


@pytest.mark.parametrize(("english", "german", "reason"), FURNITURE)
def test_furniture_is_set_aside_with_its_rule(english: str, german: str, reason: str) -> None:
    for line, body in ((english, BODY), (german, KOERPER)):
        found = kinds(f"{body}\n{line}\n{body} Again.")
        assert found[line][0].set_aside, line
        assert found[line][1] == reason, line
        assert found[body][0] is SentenceKind.BODY


def test_what_may_be_a_headline_is_one_at_the_start() -> None:
    found = kinds(f"Analysis: Why bridges age\n{BODY}\n{BODY} Again.")
    assert found["Analysis: Why bridges age"][0] is SentenceKind.HEADING


def test_the_title_below_read_more_goes_with_it() -> None:
    found = kinds(f"{BODY}\nRead more\nA ferry that nobody wanted to buy\n{BODY} Again.\nWhat comes next\n{BODY} Soon.")
    assert found["A ferry that nobody wanted to buy"][1] == "link to another article"
    assert found["What comes next"][0] is SentenceKind.HEADING


@pytest.mark.parametrize(
    "line",
    [
        "Sources close to the mayor said the bridge would be rebuilt in the summer.",
        "Share prices fell after the storm, traders in the city said.",
        "Comments by the mayor angered the owners of the ferry.",
        "Support for the mayor has grown since the storm, a survey says.",
        "By the evening, all ferries had left the harbour.",
        "Von den Pfeilern blieb am Abend nichts übrig.",
        "Newsletter writers were the first to report it.",
        "Die Anzeige gegen die Stadt wurde am Montag zurückgezogen.",
        "Related to this, the ferry will stop at night.",
        "Teilen der Stadt fehlte der Strom.",
        "Reporting by a local paper found that the bridge had never been painted.",
        "An dieser Stelle befindet sich seit dem Sturm eine Fähre.",
        "Contact with the ferry was lost at noon.",
        "Mit Material von der Baustelle wurde der Damm verstärkt.",
        "More people than ever took the ferry on Thursday.",
    ],
)
def test_sentences_that_only_begin_like_furniture_stay(line: str) -> None:
    assert kinds(f"{BODY}\n{line}")[line][0] is SentenceKind.BODY


def test_a_teaser_printed_twice_goes_with_its_text() -> None:
    teaser, text = "Ferry Runs Aground Off Hull", "Although it was dark, everybody was saved."
    found = blocks(f"{BODY}\n\n{teaser}\nOther Topics of Interest\n\n{teaser}\n\n{text}\n\n{BODY} Again.")
    assert [b.kind.set_aside for b in found] == [False, True, True, True, True, False]


def test_the_titles_below_previous_post_go_with_it() -> None:
    found = blocks(f"{BODY}\n\nPrevious Post\nTalks\n\nMayors meet in Hull\n\n{BODY} Again.")
    assert [b.kind.set_aside for b in found] == [False, True, True, True, False]


def test_image_markup_inside_a_line_is_cut_out() -> None:
    text = f"![](https://x.example/a.png) {BODY}"
    first, second = blocks(text)
    assert (first.kind, first.reason) == (SentenceKind.DEBRIS, "image markup")
    assert (second.kind, second.span.of(text)) == (SentenceKind.BODY, BODY)


def test_headings_and_sub_heads() -> None:
    found = kinds(f"Bridge closed after storm\n\n{BODY}\n\n“Not ready for winter”\n\n{BODY} Again.")
    assert found["Bridge closed after storm"][0] is SentenceKind.HEADING
    assert found["“Not ready for winter”"][0] is SentenceKind.HEADING


def test_a_quotation_on_a_line_of_its_own_is_body() -> None:
    line = "“We will reopen it soon.”"
    assert kinds(f"{BODY}\n{line}\nThe mayor spoke on Monday of six weeks at most.")[line][0] is SentenceKind.BODY


def test_a_section_label_below_the_headline_is_set_aside() -> None:
    assert kinds(f"Bridge closed after storm\n\nEurope\n\n{BODY}")["Europe"] == (
        SentenceKind.BOILERPLATE,
        "section label",
    )


def test_short_lines_alone_are_no_headings() -> None:
    assert all(b.kind is SentenceKind.BODY for b in blocks("Storm over Hull\nBridge closed"))


@pytest.mark.parametrize(
    "line",
    [
        "By Ada Quill",
        "By ADA QUILL and Tom Reed",
        "Von Anna Kern",
        "Article by:Source: Ada Quill",
        "Reporting by Ada Quill; editing by Tom Reed",
    ],
)
def test_bylines(line: str) -> None:
    found = kinds(f"Bridge closed after storm\n{line}\n{BODY}")
    assert found[line] == (SentenceKind.BYLINE, "byline")


def test_metadata_of_an_english_page() -> None:
    foot = "Copyright 2025 Harbour Post. All rights reserved."
    text = f"Bridge closed after storm\nBy Ada Quill\nPublished: 12 February 2025, 10:42 GMT\n{BODY}\n{foot}"
    assert metadata(text, blocks(text)) == Metadata(
        "Bridge closed after storm",
        "Ada Quill",
        "Harbour Post",
        date(2025, 2, 12),
        "Published: 12 February 2025, 10:42 GMT",
    )


def test_metadata_of_a_german_page() -> None:
    text = f"Brücke nach Sturm gesperrt\nVon Anna Kern\n12. Februar 2025, 10:42 Uhr\n{KOERPER}\nQuelle: Hafenpost"
    found = metadata(text, blocks(text))
    assert (found.byline, found.publisher, found.dated) == ("Anna Kern", "Hafenpost", date(2025, 2, 12))


def test_metadata_of_an_agency_report() -> None:
    text = f"HULL, Feb 12, 2025 (Reuters) - {BODY}"
    found = metadata(text, blocks(text))
    assert (found.publisher, found.dated) == ("Reuters", date(2025, 2, 12))


def test_a_text_that_says_nothing_of_itself() -> None:
    assert metadata(BODY, blocks(BODY)) == Metadata()


MASTHEADS = [
    ("The Aare Courier", "Two piers closed after the storm of Wednesday night", True),
    ("LUNDER TAGEBLATT", "Zwei Pfeiler nach dem Sturm vom Mittwoch gesperrt", True),
    ("Harbour Master Leaves Post Early", "She had held the office since spring", False),
    ("Ferry Stops", "It had been late for years before that", False),
]


@pytest.mark.parametrize(("first", "below", "aside"), MASTHEADS)
def test_the_name_of_a_paper_above_the_headline(first: str, below: str, *, aside: bool) -> None:
    assert kinds(f"{first}\n{below}\n{BODY}\n{KOERPER}")[first][0].set_aside is aside


LETTERHEADS = [
    ("Port Office of Tresk", "Bulletin 27/2025, 6 July 2025", True),
    ("Hafenamt für Tresk", "6. Juli 2025", True),
    ("Ferry Stops", "It had been late for years", False),
    ("The ferry has stopped", "6 July 2025", False),
]


@pytest.mark.parametrize(("first", "below", "aside"), LETTERHEADS)
def test_who_publishes_stands_above_a_label_or_date(first: str, below: str, *, aside: bool) -> None:
    assert kinds(f"{first}\n{below}\nTwo piers closed\n{BODY}\n{KOERPER}")[first][0].set_aside is aside


SENTENCES = [
    "Get your boats out of the water now, the mayor told the skippers.",
    "Whoever saw the ferry may write to harbour@tresk.example or call the office.",
    "The bulletin of the weather office was 27 pages long.",
    "Adds to the cost: the ministry put the damage at 40 million crowns.",
    "Data is provided by the harbour office in Tresk, whose head left on Monday after a quarrel about the pier. " * 3,
    "The press office said that nobody was hurt.",
    "Turnout: 2 300 000",
]


@pytest.mark.parametrize("line", SENTENCES)
def test_sentences_that_begin_like_notices_stay(line: str) -> None:
    text = f"Bridge closed after storm\n{BODY}\n{line}\n{BODY}"
    assert not kinds(text)[line.strip()][0].set_aside
