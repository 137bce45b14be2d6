"""Other words by which people look for a setting: those of other programs, and what it is when it goes wrong."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def search_words(name: str) -> str:
    """Words for the setting with this short name, in the language of the window; empty for one without."""
    words = {
        "theme": QCoreApplication.translate(
            "SearchWords", "theme colour color scheme skin dark mode night bright eyes"
        ),
        "zoom": QCoreApplication.translate("SearchWords", "zoom font size larger bigger smaller magnify scale"),
        "letters": QCoreApplication.translate(
            "SearchWords", "zoom font size larger bigger smaller magnify scale interface display dpi"
        ),
        "motion": QCoreApplication.translate("SearchWords", "animation blink flicker cursor accessibility calm"),
        "advance": QCoreApplication.translate("SearchWords", "auto-advance automatic next jump"),
        "delay": QCoreApplication.translate("SearchWords", "delay wait time seconds milliseconds auto-advance"),
        "language": QCoreApplication.translate("SearchWords", "German English Deutsch locale translation interface"),
        "keys": QCoreApplication.translate("SearchWords", "shortcut hotkey keyboard binding accelerator"),
        "engine": QCoreApplication.translate(
            "SearchWords", "translator machine translation DeepL Google service online"
        ),
        "forget": QCoreApplication.translate("SearchWords", "cache delete clear memory translations"),
        "confidential": QCoreApplication.translate(
            "SearchWords", "privacy private secret offline network online embargo"
        ),
        "title": QCoreApplication.translate("SearchWords", "headline name heading"),
        "account-language": QCoreApplication.translate("SearchWords", "German English output target language"),
        "house": QCoreApplication.translate("SearchWords", "spelling names style units metric miles kilometres"),
        "preset": QCoreApplication.translate("SearchWords", "format template default Markdown Word PDF output"),
        "system": QCoreApplication.translate("SearchWords", "dictionary words FreeDict vocabulary glossary"),
        "own": QCoreApplication.translate("SearchWords", "dictionary words file vocabulary glossary add"),
    }
    return words.get(name, "")
