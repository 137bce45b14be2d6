"""The grid's own words, ready to be translated."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from reconciler.gui.reasons import reason_name
from reconciler.gui.sentences import translated
from reconciler.gui.wording import counted
from reconciler.model.decision import Layout
from reconciler.model.version import Origin, Sentence, Translation, TranslationState, Version


def gap(siglum: str) -> str:
    """What stands where a version has nothing."""
    return QCoreApplication.translate("Panes", "— (not in %1)").replace("%1", siglum)


def how_to_decide() -> str:
    """Under the current row's empty account; its commands stand for their keys."""
    return QCoreApplication.translate(
        "Panes",
        "{decide.accept} take the proposal · {decide.take-1}–{decide.take-9} take a version · "
        "{decide.edit} edit · {decide.omit} omit",
    )


def marked_for_pin() -> str:
    """At the cell that was marked as the first of two to be pinned."""
    return QCoreApplication.translate("Panes", "marked")


def pinned() -> str:
    """Under a cell that no realignment takes out of its row."""
    return QCoreApplication.translate("Panes", "pinned")


def decided_state() -> str:
    """Said of a row with a decision."""
    return QCoreApplication.translate("Panes", "decided")


def undecided() -> str:
    """What stands in the account for a row without a decision."""
    return QCoreApplication.translate("Panes", "undecided")


def omitted() -> str:
    """What stands in the account for a row that is left out."""
    return QCoreApplication.translate("Panes", "omitted")


def moved(siglum: str, number: int, *, up: bool) -> str:
    """The arrow at a sentence that stands out of the order of its version."""
    if up:
        template = QCoreApplication.translate("Panes", "↑ moved: in %1 it follows row %2")
    else:
        template = QCoreApplication.translate("Panes", "↓ moved: in %1 it follows row %2")
    return template.replace("%1", siglum).replace("%2", str(number))


def goes_on(siglum: str, number: int, *, up: bool) -> str:
    """The arrow at the place a sentence was moved away from."""
    if up:
        template = QCoreApplication.translate("Panes", "↑ %1 goes on in row %2")
    else:
        template = QCoreApplication.translate("Panes", "↓ %1 goes on in row %2")
    return template.replace("%1", siglum).replace("%2", str(number))


def translation_state(translation: Translation | None) -> str:
    """The line under a sentence in another language, empty where its translation needs none."""
    if translation is None:
        return QCoreApplication.translate("Panes", "not translated")
    if translation.state is TranslationState.PENDING:
        return QCoreApplication.translate("Panes", "being translated …")
    if translation.state is TranslationState.FAILED:
        template = QCoreApplication.translate("Panes", "not translated: %1")
        problem = translated(translation.problem) or QCoreApplication.translate("Panes", "the service gave no answer")
        return template.replace("%1", problem)
    if not translation.text.strip():
        return QCoreApplication.translate("Panes", "not translated")
    return ""


def translation_remark(translation: Translation, *, stale: bool) -> str:
    """What is to be known about a translation that is there; empty for one that only a machine saw."""
    parts = []
    if translation.state is TranslationState.EDITED:
        parts.append(translated_by(translation))
    if stale:
        parts.append(QCoreApplication.translate("Panes", "⚠ of an earlier wording: translate it again"))
    if translation.problem:
        parts.append("⚠ " + translated(translation.problem))
    return " · ".join(parts)


def translators(version: Version) -> str:
    """On the card: who translated it, and when at the latest."""
    made = [t for t in version.translations.values() if t.text.strip()]
    engines = sorted({t.engine for t in made if t.engine})
    days = [t.made for t in made if t.made is not None]
    if not engines:
        return ""
    told = QCoreApplication.translate("Panes", "by %1").replace("%1", ", ".join(engines))
    return f"{told}, {day(max(days))}" if days else told


def translated_share(ready: int, of: int) -> str:
    """On the card of a version in another language: how much of it has a translation."""
    if not ready:
        return QCoreApplication.translate("Panes", "not translated")
    if ready >= of:
        return QCoreApplication.translate("Panes", "translated")
    template = QCoreApplication.translate("Panes", "%1 of %2 translated")
    return template.replace("%1", str(ready)).replace("%2", str(of))


def stale_share(version: Version) -> str:
    """On the card: how many translations are of an earlier wording; empty for none."""
    made = version.translations
    stale = sum(made[s.id].is_stale(version.text_of(s)) for s in version.sentences if s.id in made)
    if not stale:
        return ""
    return "⚠ " + QCoreApplication.translate("Panes", "%1 of an earlier wording").replace("%1", str(stale))


def other_event() -> str:
    """On the card of a version that seems to be about something else than the others."""
    return QCoreApplication.translate("Panes", "another event?")


def translated_by(translation: Translation) -> str:
    """Who made a translation."""
    if translation.state is TranslationState.EDITED:
        return QCoreApplication.translate("Panes", "translation, edited")
    template = QCoreApplication.translate("Panes", "machine translation, %1")
    return template.replace("%1", translation.engine)


def tag_edited() -> str:
    """The account's wording was written by the editor."""
    return QCoreApplication.translate("Panes", "edited")


def tag_both() -> str:
    """The account gives each version its say."""
    return QCoreApplication.translate("Panes", "attributed")


def tag_automatic() -> str:
    """The program took what all independent versions say."""
    return QCoreApplication.translate("Panes", "automatic")


def tag_layout(layout: Layout) -> str:
    """How the row stands in the account, where the editor said so."""
    names = {
        Layout.PARAGRAPH: QCoreApplication.translate("Panes", "¶ new paragraph"),
        Layout.RUN_ON: QCoreApplication.translate("Panes", "no paragraph"),
        Layout.HEADING: QCoreApplication.translate("Panes", "heading"),
    }
    return names[layout]


def tag_place(number: int) -> str:
    """The row stands elsewhere in the account."""
    return QCoreApplication.translate("Panes", "place %1").replace("%1", str(number))


def not_shown(characters: int) -> str:
    """What stands under the beginning of an endless sentence."""
    template = QCoreApplication.translate("Panes", "… %1 more characters are not shown")
    return template.replace("%1", f"{characters:,}".replace(",", "\u202f"))


def notes(number: int) -> str:
    """How many notes a row has."""
    if number == 1:
        return QCoreApplication.translate("Panes", "1 note")
    return QCoreApplication.translate("Panes", "%1 notes").replace("%1", str(number))


def account_title() -> str:
    """The head of the account column."""
    return QCoreApplication.translate("Panes", "Account")


def progress(decided: int, rows: int) -> str:
    """How far the account is."""
    template = QCoreApplication.translate("Panes", "%1 of %2 rows decided")
    return template.replace("%1", str(decided)).replace("%2", str(rows))


def language_name(code: str) -> str:
    """What people call a language."""
    known = {
        "en": QCoreApplication.translate("Panes", "English"),
        "de": QCoreApplication.translate("Panes", "German"),
        "fr": QCoreApplication.translate("Panes", "French"),
        "es": QCoreApplication.translate("Panes", "Spanish"),
        "it": QCoreApplication.translate("Panes", "Italian"),
        "nl": QCoreApplication.translate("Panes", "Dutch"),
        "pl": QCoreApplication.translate("Panes", "Polish"),
        "pt": QCoreApplication.translate("Panes", "Portuguese"),
        "ru": QCoreApplication.translate("Panes", "Russian"),
        "uk": QCoreApplication.translate("Panes", "Ukrainian"),
        "tr": QCoreApplication.translate("Panes", "Turkish"),
        "ar": QCoreApplication.translate("Panes", "Arabic"),
        "und": QCoreApplication.translate("Panes", "language unknown"),
    }
    if code in known:
        return known[code]
    language = QLocale(code).language()
    return code if language == QLocale.Language.C else QLocale.languageToString(language)


def origin_name(origin: Origin) -> str:
    """Whether the wording is the newsroom's own."""
    names = {
        Origin.ORIGINAL: QCoreApplication.translate("Panes", "original"),
        Origin.TRANSLATION: QCoreApplication.translate("Panes", "translation"),
        Origin.MACHINE_TRANSLATION: QCoreApplication.translate("Panes", "machine-translated"),
    }
    return names[origin]


def base_version() -> str:
    """On the card of the version the others are compared with."""
    return QCoreApplication.translate("Panes", "★ base")


def gap_beside_base(siglum: str, base: str) -> str:
    """What stands where a version has nothing and the base has something."""
    template = QCoreApplication.translate("Panes", "— (not in %1, but in the base %2)")
    return template.replace("%1", siglum).replace("%2", base)


def not_in_base(base: str) -> str:
    """Under a sentence that the base has not."""
    return QCoreApplication.translate("Panes", "+ not in the base %1").replace("%1", base)


def as_in_base(base: str) -> str:
    """Under a sentence that the base has word for word."""
    return QCoreApplication.translate("Panes", "= word for word as in %1").replace("%1", base)


def card_hint() -> str:
    """In the tooltip of a version's card."""
    return QCoreApplication.translate("Panes", "Double-click to correct this.")


def day(dated: date | None) -> str:
    """The date line of a version."""
    if dated is None:
        return QCoreApplication.translate("Panes", "undated")
    #: A day: %1 is its number, %2 the short name of the month, %3 the year.
    written = QCoreApplication.translate("Panes", "%1 %2 %3").replace("%1", str(dated.day))
    month = QLocale().monthName(dated.month, QLocale.FormatType.ShortFormat)
    return written.replace("%2", month).replace("%3", str(dated.year))


def sentence_count(number: int) -> str:
    """How long a version is."""
    if number == 1:
        return QCoreApplication.translate("Panes", "1 sentence")
    return QCoreApplication.translate("Panes", "%1 sentences").replace("%1", str(number))


def out_of_sight(number: int, *, right: bool) -> str:
    """At the edge of the cards: how many versions lie beyond it."""
    if right:
        one = QCoreApplication.translate("Panes", "One more version to the right; a click shows it")
        more = QCoreApplication.translate("Panes", "%n more versions to the right; a click shows them")
    else:
        one = QCoreApplication.translate("Panes", "One more version to the left; a click shows it")
        more = QCoreApplication.translate("Panes", "%n more versions to the left; a click shows them")
    return counted(number, one, more)


def empty_rows() -> str:
    """What stands in a grid whose filter leaves nothing."""
    return QCoreApplication.translate(
        "Panes", "No row passes the filter: “All” at the top right shows every row again."
    )


def cell_name(number: int, siglum: str, text: str, discrepancies: int) -> str:
    """What a screen reader says for a version's cell."""
    template = QCoreApplication.translate("Panes", "row %1, version %2: %3")
    name = template.replace("%1", str(number)).replace("%2", siglum).replace("%3", text)
    if discrepancies == 1:
        return name + QCoreApplication.translate("Panes", "; 1 discrepancy")
    if discrepancies:
        return name + QCoreApplication.translate("Panes", "; %1 discrepancies").replace("%1", str(discrepancies))
    return name


def account_name(number: int, text: str) -> str:
    """What a screen reader says for a cell of the account."""
    template = QCoreApplication.translate("Panes", "row %1, account: %2")
    return template.replace("%1", str(number)).replace("%2", text)


def grid_name() -> str:
    """What a screen reader calls the grid."""
    return QCoreApplication.translate("Panes", "Aligned versions")


def editor_name() -> str:
    """What a screen reader calls the editing field."""
    return QCoreApplication.translate("Panes", "Wording of the account")


def same_meaning(message: str) -> str:
    """Why a difference is not marked."""
    return QCoreApplication.translate("Panes", "Not a discrepancy: %1").replace("%1", message)


def folded(sentences: Sequence[Sentence]) -> str:
    """What stands for sentences that are set aside, in a version's own order."""
    reasons = ", ".join(dict.fromkeys(reason_name(s.reason) for s in sentences if s.reason))
    if len(sentences) == 1:
        told = QCoreApplication.translate("Panes", "⊞ 1 sentence set aside")
    else:
        told = QCoreApplication.translate("Panes", "⊞ %1 sentences set aside").replace("%1", str(len(sentences)))
    return f"{told}: {reasons}" if reasons else told


def set_aside(reason: str) -> str:
    """Under a sentence that is set aside, in a version's own order."""
    if not reason:
        return QCoreApplication.translate("Panes", "⊟ set aside · R brings it back")
    return QCoreApplication.translate("Panes", "⊟ set aside: %1 · R brings it back").replace("%1", reason_name(reason))


def own_order_name() -> str:
    """What a screen reader calls the versions side by side, each in its own order."""
    return QCoreApplication.translate("Panes", "Versions in their own order")


def strip_tip(number: int, severity: int, *, decided: bool) -> str:
    """What the overview strip says of a row."""
    graveness = (
        QCoreApplication.translate("Panes", "no open discrepancy"),
        QCoreApplication.translate("Panes", "open: for information"),
        QCoreApplication.translate("Panes", "open: look at it"),
        QCoreApplication.translate("Panes", "open: must be settled"),
    )
    state = decided_state() if decided else undecided()
    template = QCoreApplication.translate("Panes", "Row %1: %2, %3")
    return template.replace("%1", str(number)).replace("%2", state).replace("%3", graveness[severity])
