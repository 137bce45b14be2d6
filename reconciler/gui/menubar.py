"""The titles of the menus: all of them that the first paint shows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

MENUS = ("file", "edit", "decide", "align", "go", "view", "help")


def menu_title(name: str) -> str:
    """The title of a menu, with its mnemonic."""
    titles = {
        "file": QCoreApplication.translate("Menus", "&File"),
        "edit": QCoreApplication.translate("Menus", "&Edit"),
        "decide": QCoreApplication.translate("Menus", "&Decide"),
        "align": QCoreApplication.translate("Menus", "&Align"),
        "go": QCoreApplication.translate("Menus", "&Go"),
        "view": QCoreApplication.translate("Menus", "&View"),
        "help": QCoreApplication.translate("Menus", "&Help"),
    }
    return titles[name]
