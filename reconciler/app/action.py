"""One thing an editor can do, as data."""

from __future__ import annotations

from dataclasses import dataclass


def marked(context: str, text: str) -> str:
    """``text`` itself; the name tells the extractor of translations that it is shown to people.

    ``pyside6-lupdate -tr-function-alias QT_TRANSLATE_NOOP+=marked`` finds it.
    """
    del context
    return text


@dataclass(frozen=True, slots=True)
class Action:
    """One thing an editor can do.

    Attributes:
        id: "menu.name"; handlers and key overrides refer to it.
        text: menu text, English, ``%n`` stands for ``number``; ``hint``: a sentence for the status line and key list.
        keys: portable key sequences, the first one is shown.
        when: name of the condition under which it can be used ("always", "versions", "rows", "undo", "redo",
            "modified", "findings", "marked", "filtered").
        grid: its keys act only while the grid has the focus (single letters, digits).
        section: actions of one menu with different sections are parted by a rule.
        icon: name of an icon in the icon font, empty for none; ``toolbar``: it stands in the toolbar.
        short: its text there, empty for the icon alone.
        switch: it can be on or off.
    """

    id: str
    text: str
    hint: str
    keys: tuple[str, ...] = ()
    when: str = "always"
    grid: bool = False
    section: int = 0
    icon: str = ""
    toolbar: bool = False
    short: str = ""
    switch: bool = False

    @property
    def menu(self) -> str:
        """The menu it is listed in."""
        return self.id.partition(".")[0]

    @property
    def number(self) -> int:
        """The number at the end of the id ("decide.take-3"), 0 where there is none."""
        end = self.id.rpartition("-")[2]
        return int(end) if end.isdigit() else 0
