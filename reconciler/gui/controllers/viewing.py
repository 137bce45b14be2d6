"""How things are seen: filters, theme, text size, translations, keys, the palette."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from reconciler.gui import theme as themes
from reconciler.gui.desk import Desk
from reconciler.gui.dialogs.about import show_about
from reconciler.gui.dialogs.keys import KeyList
from reconciler.gui.filterbar import FilterBar
from reconciler.gui.menus import Menus, plain_text, shown_hint, shown_keys
from reconciler.gui.palette import Offer, Palette
from reconciler.gui.panes.cells import Languages
from reconciler.gui.review import SWITCHES, Filter
from reconciler.gui.systemtheme import current_theme
from reconciler.gui.wording import counted, in_percent
from reconciler.model.discrepancy import DiscrepancyClass
from reconciler.model.errors import RefusedCommand


class Viewing(QObject):
    """Answers the actions of the menus View and Help, and the palette.

    Signals:
        theme_chosen: the ``Theme`` to wear.
        filtered: the new ``Filter``.
    """

    theme_chosen = Signal(object)
    filtered = Signal(object)

    def __init__(self, desk: Desk, menus: Menus, filters: FilterBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._menus, self._filters = desk, menus, filters
        filters.changed.connect(self.narrow)
        desk.panes.zoom_changed.connect(self._tell_zoom)

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action."""
        bar = self._filters
        classes = {f"view.class-{kind.value}": partial(bar.toggle_class, kind) for kind in DiscrepancyClass}
        return {
            **classes,
            **{f"view.only-{name}": partial(bar.toggle, name) for name in SWITCHES},
            "view.all-rows": partial(bar.set, Filter()),
            "view.original": self.switch_languages,
            "view.zoom-in": partial(self.zoom, 1),
            "view.zoom-out": partial(self.zoom, -1),
            "view.zoom-reset": partial(self.zoom, 0),
            "view.theme": self.next_theme,
            "edit.palette": self.open_palette,
            "help.keys": self.list_keys,
            "help.about": self.tell_about,
        }

    def narrow(self, wanted: Filter) -> None:
        """Show only the rows that pass."""
        desk = self._desk
        desk.filtered = wanted
        rows = wanted.rows(desk.project, desk.to_do())
        desk.panes.set_rows(None if wanted.shows_all else rows)
        self._show_switches(wanted)
        shown = counted(len(rows), self.tr("One row is shown."), self.tr("%n rows are shown."))
        told = shown if rows else self.tr("No row passes the filter.")
        desk.say(self.tr("All rows are shown.") if wanted.shows_all else told)
        self.filtered.emit(wanted)

    def switch_languages(self) -> None:
        """Go on to the next of original, translation, gloss, both."""
        desk, wanted = self._desk, self._desk.panes.content.wanted
        foreign = [v for v in desk.project.versions if v.language not in (desk.project.language, "und")]
        if not foreign:
            raise RefusedCommand(self.tr("All versions are in the language of the account."))
        translated = any(version.translations for version in foreign)
        order = list(Languages) if translated else [Languages.BOTH, Languages.GLOSS]
        if wanted.languages not in order:
            order.append(wanted.languages)
        languages = order[(order.index(wanted.languages) + 1) % len(order)]
        desk.panes.show_only(replace(wanted, languages=languages))
        names = {
            Languages.ORIGINAL: self.tr("Original wording."),
            Languages.TRANSLATION: self.tr("Translation."),
            Languages.BOTH: self.tr("Original wording and translation."),
            Languages.GLOSS: self.tr("Original wording and a word-by-word gloss: help for reading, not to be quoted."),
        }
        if not translated and languages is Languages.BOTH:
            desk.say(desk.keyed(self.tr("Original wording; nothing is translated yet ({edit.translate}).")))
            return
        desk.say(names[languages])

    def zoom(self, steps: int) -> None:
        """Make the text larger or smaller; 0 for the normal size."""
        self._desk.panes.zoom(steps)
        value = self._desk.preferences.value.zoom + steps if steps else 0
        self._desk.preferences.change(zoom=max(-6, min(12, value)))

    def next_theme(self) -> None:
        """Go on to the next theme."""
        names = themes.names()
        now = current_theme(self._desk.preferences.value.theme).name
        name = names[(names.index(now) + 1) % len(names)]
        self._desk.preferences.change(theme=name)
        self.theme_chosen.emit(themes.load(name))
        titles = {"light": self.tr("light"), "dark": self.tr("dark"), "high-contrast": self.tr("high contrast")}
        self._desk.say(self.tr("Theme: %1.").replace("%1", titles.get(name, name)))

    def open_palette(self) -> None:
        """Offer every action by name."""
        entries = self._menus.entries
        offers = [
            Offer(name, plain_text(action), shown_hint(action), shown_keys(action), possible=entries[name].isEnabled())
            for name, action in self._menus.actions.items()
            if name != "edit.palette" and action.number <= len(self._desk.project.versions)
        ]
        palette = Palette(offers, self._desk.window, self._desk.panes)
        palette.chosen.connect(lambda name: self._menus.entries[name].trigger())
        palette.open_over(self._desk.window)

    def tell_about(self) -> None:
        """Say what this program is."""
        show_about(self._desk.window)

    def list_keys(self) -> None:
        """List all keys."""
        KeyList(self._menus.actions.values(), self._desk.window).open()

    def _show_switches(self, wanted: Filter) -> None:
        for name in SWITCHES:
            self._menus.check(f"view.only-{name}", on=getattr(wanted, name))
        for kind in DiscrepancyClass:
            self._menus.check(f"view.class-{kind.value}", on=kind in wanted.classes)

    def _tell_zoom(self, factor: float) -> None:
        self._desk.say(self.tr("Text size %1.").replace("%1", in_percent(factor)))
