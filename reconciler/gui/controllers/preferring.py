"""The preferences: each change is kept and takes effect at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from PySide6.QtCore import QCoreApplication, QObject, Signal, SignalInstance
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from reconciler.app.aids import of_settings
from reconciler.app.places import cache_folder
from reconciler.gui import theme as themes
from reconciler.gui.comfort import SIZES, calm, enlarge
from reconciler.gui.desk import Desk
from reconciler.gui.dialogs.attribution import AttributionFields
from reconciler.gui.dialogs.dictionaries import DictionaryList
from reconciler.gui.dialogs.keyeditor import KeyEditor
from reconciler.gui.dialogs.preferences import PreferencesDialog, page_titles
from reconciler.gui.dialogs.settingspage import SettingsPage, choice, number, switch
from reconciler.gui.menus import Menus
from reconciler.gui.panes.view import ZOOM_LEAST, ZOOM_MOST, ZOOM_STEP
from reconciler.gui.sentences import translated
from reconciler.gui.systemtheme import current_theme
from reconciler.gui.wording import in_percent
from reconciler.model.command import DescribeProject


class Preferring(QObject):
    """Answers the preferences.

    Signals:
        theme_chosen: the ``Theme`` to wear.
        keys_changed: commands have other keys now.
        advance_switched: whether a decision moves on to the next undecided row.
        forget_asked: the translations kept are to be forgotten.
        house_asked: the house's forms are to be picked.
    """

    theme_chosen = Signal(object)
    keys_changed = Signal()
    advance_switched = Signal(bool)
    forget_asked = Signal()
    house_asked = Signal()

    def __init__(self, desk: Desk, menus: Menus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._menus = desk, menus
        calm(_application(), on=desk.preferences.value.reduced_motion)

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action."""
        return {"edit.preferences": self.open}

    def open(self) -> None:
        """Show the preferences."""
        pages = (
            self._appearance(),
            self._review(),
            self._attribution(),
            self._keys(),
            self._privacy(),
            self._export(),
            self._dictionaries(),
        )
        PreferencesDialog(pages, self._desk.window).open()

    # ------------------------------------------------------------------ pages

    def _appearance(self) -> SettingsPage:
        value = self._desk.preferences.value
        page = SettingsPage(page_titles()["appearance"])
        titles = {"light": self.tr("Light"), "dark": self.tr("Dark"), "high-contrast": self.tr("High contrast")}
        names = {"": self.tr("Follow the system")} | {name: titles.get(name, name) for name in themes.names()}
        page.add(
            "theme",
            self.tr("&Theme"),
            self.tr("Light, dark or high contrast."),
            choice(names, value.theme, self._put_theme),
        )
        zooms = {str(steps): in_percent(min(max(ZOOM_STEP**steps, ZOOM_LEAST), ZOOM_MOST)) for steps in range(-6, 13)}
        page.add(
            "zoom",
            self.tr("Text &size of the articles"),
            self.tr("In steps of a tenth, like “Larger text” and “Smaller text” in the menu View."),
            choice(zooms, str(value.zoom), lambda steps: self._put_zoom(int(steps))),
        )
        sizes = {str(size): in_percent(size / 100) for size in SIZES}
        page.add(
            "letters",
            self.tr("Text size of &menus, lists and dialogs"),
            self.tr("In percent of what the system uses; the text size above is reckoned from it."),
            choice(sizes, str(value.letters), lambda size: self._put("letters", int(size))),
        )
        page.add(
            "motion",
            self.tr("&Reduced motion"),
            self.tr("No blinking caret, nothing that fades or slides."),
            switch(lambda on: self._put("reduced_motion", on), on=value.reduced_motion),
        )
        return page.finish()

    def _review(self) -> SettingsPage:
        value = self._desk.preferences.value
        page = SettingsPage(page_titles()["review"])
        page.add(
            "advance",
            self.tr("&Go on after a decision"),
            self.tr("After a decision, move on to the next undecided row."),
            going_on := switch(self._put_advance, on=value.auto_advance),
        )
        pause = number(value.advance_delay, (0, 5000), 100, self.tr(" ms"), lambda ms: self._keep(advance_delay=ms))
        pause.setEnabled(value.auto_advance)
        going_on.toggled.connect(pause.setEnabled)
        page.add(
            "delay",
            self.tr("&Pause before going on"),
            self.tr("How long the decision stays in sight before the next row comes."),
            pause,
        )
        names = {"": self.tr("Follow the system"), "en": "English", "de": "Deutsch"}
        page.add(
            "language",
            self.tr("&Language of the window"),
            self.tr("Takes effect when the program is started again."),
            choice(names, value.language, lambda code: self._keep(language=code)),
        )
        return page.finish()

    def _attribution(self) -> SettingsPage:
        page = SettingsPage(page_titles()["attribution"])
        AttributionFields(page, self._desk.preferences.value.attribution, lambda own: self._keep(attribution=own))
        return page.finish()

    def _keys(self) -> SettingsPage:
        page = SettingsPage(page_titles()["keys"])
        editor = KeyEditor(self._desk.preferences.value.keys)
        editor.changed.connect(self._put_keys)
        page.add(
            "keys",
            "",
            self.tr("Press a new key in the field: it takes the place of the first one. Bold keys are your own."),
            editor,
        )
        return page.finish(stretch=False)

    def _privacy(self) -> SettingsPage:
        from reconciler.app.translating import Translator

        value = self._desk.preferences.value
        page = SettingsPage(page_titles()["privacy"])
        names = {"": self.tr("no preference")} | {e.id: translated(e.name) for e in Translator.engines}
        page.add(
            "engine",
            self.tr("Translation &engine"),
            self.tr("Offered first when something is to be translated; nothing is sent before you agree."),
            choice(names, value.engine, lambda name: self._keep(engine=name)),
        )
        forget = QPushButton(self.tr("&Forget them"))
        forget.clicked.connect(self.forget_asked)
        kept = self.tr("Translations are kept on this machine, so that no sentence is sent twice.")
        page.add("forget", self.tr("Kept translations"), kept, forget)
        mark = switch(self._put_confidential, on=self._desk.project.confidential)
        told = self.tr("No text of the open project may leave this machine, whoever was allowed before.")
        page.add("confidential", self.tr("This project is &confidential"), told, mark)
        return page.finish()

    def _export(self) -> SettingsPage:
        page = SettingsPage(page_titles()["export"])
        names = {
            "account": self.tr("Account"),
            "footnotes": self.tr("Account with footnotes"),
            "report": self.tr("Discrepancy report"),
            "side-by-side": self.tr("Side by side"),
        }
        project = self._desk.project
        title = QLineEdit(project.title)
        title.editingFinished.connect(lambda: self._put_title(title.text().strip()))
        told = self.tr("Title of the open project’s account; left empty, its first heading stands there.")
        page.add("title", self.tr("&Title"), told, title)
        languages = {"en": self.tr("English"), "de": self.tr("German")}
        languages.setdefault(project.language, project.language)
        written = self.tr("The account is written in another language; undo takes that back.")
        page.add(
            "account-language",
            self.tr("&Language of the account"),
            self.tr("Originals in this language are proposed first; others are taken in their translation."),
            choice(languages, project.language, lambda code: self._describe(DescribeProject(language=code), written)),
        )
        page.add(*_house_forms(self.house_asked, possible=bool(self._desk.project.rows)))
        preset = self._desk.preferences.value.preset
        page.add(
            "preset",
            self.tr("&Preset"),
            self.tr("What the export dialog offers first."),
            choice(names, preset, lambda name: self._keep(preset=name)),
        )
        return page.finish()

    def _dictionaries(self) -> SettingsPage:
        value = self._desk.preferences.value
        page = SettingsPage(page_titles()["dictionaries"])
        told = self.tr("Used by the next alignment beside the one the program comes with.")
        page.add(
            "system",
            self.tr("Use dictionaries of the &system"),
            told,
            switch(lambda on: self._put_dictionaries(system_dictionary=on), on=value.system_dictionary),
        )
        own = DictionaryList(value.dictionaries, self._desk.questions.dictionary_to_open)
        own.changed.connect(lambda paths: self._put_dictionaries(dictionaries=paths))
        page.add("own", "", self.tr("German-English dictionaries of your own, asked in this order."), own)
        return page.finish()

    # ------------------------------------------------------------------ effects

    def _keep(self, **values: object) -> None:
        self._desk.preferences.change(**values)

    def _put_theme(self, name: str) -> None:
        self._keep(theme=name)
        self.theme_chosen.emit(current_theme(name))

    def _put(self, name: str, value: int) -> None:
        self._keep(**{name: value})
        enlarge(_application(), self._desk.preferences.value.letters)
        calm(_application(), on=self._desk.preferences.value.reduced_motion)
        self.theme_chosen.emit(current_theme(self._desk.preferences.value.theme))

    def _put_zoom(self, steps: int) -> None:
        self._desk.panes.zoom(0)
        if steps:
            self._desk.panes.zoom(steps)
        self._keep(zoom=steps)

    def _put_advance(self, on: bool) -> None:  # noqa: FBT001  Qt's signal carries it
        self._keep(auto_advance=on)
        self.advance_switched.emit(on)

    def _put_keys(self, own: dict[str, tuple[str, ...]]) -> None:
        self._keep(keys=own)
        self._menus.set_keys(own)
        self.keys_changed.emit()

    def _put_confidential(self, on: bool) -> None:  # noqa: FBT001  Qt's signal carries it
        told = self.tr("No text of this project will be sent anywhere.")
        answer = told if on else self.tr("This project is no longer marked as confidential.")
        self._describe(DescribeProject(confidential=on), answer)

    def _put_title(self, title: str) -> None:
        if title != self._desk.project.title:
            answer = self.tr("The account is called “%1”.").replace("%1", title or self._desk.workspace.account().title)
            self._describe(DescribeProject(title=title), answer)

    def _describe(self, command: DescribeProject, answer: str) -> None:
        def describe() -> None:
            self._desk.do(command, answer)

        self._desk.attempt(describe)

    def _put_dictionaries(self, **values: object) -> None:
        self._keep(**values)
        self._desk.workspace.analysis.aids = of_settings(
            self._desk.preferences.value, cache_folder(), self._desk.jobs.prepare
        )


def _house_forms(asked: SignalInstance, *, possible: bool) -> tuple[str, str, str, QPushButton]:
    """The way to what is picked once for each project; it has a dialog of its own, with the names found."""
    pick = QPushButton(QCoreApplication.translate("Preferring", "&House forms…"))
    pick.setEnabled(possible)
    pick.clicked.connect(lambda: pick.window().close())
    pick.clicked.connect(asked)
    told = QCoreApplication.translate(
        "Preferring", "One spelling for each name, and which unit comes first, in the open project’s account."
    )
    return "house", QCoreApplication.translate("Preferring", "House forms"), told, pick


def _application() -> QApplication:
    return cast("QApplication", QApplication.instance())
