"""The language of the window: the system's where the program knows it, or the one the editor set; else English."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reconciler import assets

ENGLISH = "en"
TRANSLATED = ("de",)  # by codes: Qt's enumerations of languages and countries are large and built when first touched


def wanted(setting: str, system: Sequence[str]) -> str:
    """The language to speak, by its code.

    Args:
        setting: the editor's choice, empty to follow the system; one the program does not know counts as none.
        system: the system's languages, the preferred one first, as ``QLocale.system().uiLanguages()`` gives them.
    """
    known = {ENGLISH, *TRANSLATED}
    codes = [setting, *map(_code, system)]
    return next((code for code in codes if code in known), ENGLISH)


def speak(application: QCoreApplication, setting: str) -> str:
    """Let ``application`` speak the language of ``setting``; the code of the one it speaks from now on.

    Must come before the first widget. Where the translation is missing the window speaks English.
    """
    system = QLocale.system()
    language = wanted(setting, system.uiLanguages())
    own = _code(system.name())
    if language != ENGLISH and _installed(application, f"reconciler_{language}", str(assets.folder("i18n"))):
        _installed(application, f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        QLocale.setDefault(system if own == language else QLocale(language))
        return language
    if own not in (ENGLISH, "c"):
        QLocale.setDefault(QLocale("en_GB"))
    return ENGLISH


def spoken() -> str:
    """The code of the language the window speaks: each translation gives its own for this word."""
    #: The code of the language of this translation, such as "de".
    code = QCoreApplication.translate("Languages", "en")
    return code if code in TRANSLATED else ENGLISH


def _installed(application: QCoreApplication, name: str, folder: str) -> bool:
    translator = QTranslator(application)
    return translator.load(name, folder) and application.installTranslator(translator)


def _code(tag: str) -> str:
    """The language of a tag such as "de_AT" or "de-Latn-DE"."""
    return tag.replace("_", "-").partition("-")[0].lower()
