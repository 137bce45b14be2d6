"""How "attribute both" puts it: the wordings of both languages, each in a field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QLineEdit

from reconciler.app.wordings import TEMPLATES, WORDINGS, is_wording
from reconciler.gui.dialogs.settingspage import SettingsPage

Wordings = Mapping[str, tuple[str, ...]]


class AttributionFields:
    """Puts a field for each wording on a page and tells of every change.

    Args:
        own: the editor's wordings, by language, in the order of ``WORDINGS``; an empty one is as it comes.
        changed: told all of them.
    """

    def __init__(self, page: SettingsPage, own: Wordings, changed: Callable[[Wordings], None]) -> None:
        self._changed = changed
        self.fields: dict[tuple[str, str], QLineEdit] = {}
        self._told: dict[tuple[str, str], QLabel] = {}
        for language in TEMPLATES:
            given = dict(zip(WORDINGS, own.get(language, ()), strict=False))
            for part in WORDINGS:
                field = QLineEdit(given.get(part, ""))
                field.setPlaceholderText(getattr(TEMPLATES[language], part))
                field.textChanged.connect(partial(self._check, language, part))
                self.fields[language, part] = field
                label = f"{_languages()[language]}: {_parts()[part]}"
                self._told[language, part] = page.add(f"{language}.{part}", label, _hint(part), field)
                self._mark(language, part)

    def own(self) -> Wordings:
        """What stands in the fields and can be used."""
        found = {}
        for language in TEMPLATES:
            texts = tuple(self._usable(language, part) for part in WORDINGS)
            if any(texts):
                found[language] = texts
        return found

    def _usable(self, language: str, part: str) -> str:
        text = self.fields[language, part].text().strip()
        return text if is_wording(part, text) else ""

    def _check(self, language: str, part: str, _text: str) -> None:
        self._mark(language, part)
        self._changed(self.own())

    def _mark(self, language: str, part: str) -> None:
        """Say of a wording that cannot be used what it lacks."""
        field = self.fields[language, part]
        text = field.text().strip()
        wrong = bool(text) and not is_wording(part, text)
        told = QCoreApplication.translate("Attribution", "Not used: it has to hold %1, each once.")
        said = "⚠ " + told.replace("%1", _marks(part)) if wrong else _hint(part)
        self._told[language, part].setText(said)
        field.setToolTip(said)
        field.setAccessibleDescription(said)


def _languages() -> dict[str, str]:
    return {
        "en": QCoreApplication.translate("Attribution", "English"),
        "de": QCoreApplication.translate("Attribution", "German"),
    }


def _parts() -> dict[str, str]:
    return {
        "carried": QCoreApplication.translate("Attribution", "the sentence that stands"),
        "one": QCoreApplication.translate("Attribution", "one other version"),
        "many": QCoreApplication.translate("Attribution", "several other versions"),
        "says_one": QCoreApplication.translate("Attribution", "one version, whole"),
        "says_many": QCoreApplication.translate("Attribution", "several versions, whole"),
        "quotes_one": QCoreApplication.translate("Attribution", "one version, a quotation"),
        "quotes_many": QCoreApplication.translate("Attribution", "several versions, a quotation"),
        "writes_one": QCoreApplication.translate("Attribution", "one version, a word or name"),
        "writes_many": QCoreApplication.translate("Attribution", "several versions, a word or name"),
    }


def _hint(part: str) -> str:
    return QCoreApplication.translate("Attribution", "Holds %1; empty for the wording that is shown.").replace(
        "%1", _marks(part)
    )


def _marks(part: str) -> str:
    return ", ".join(f"{{{name}}}" for name in WORDINGS[part])
