"""What several tests do with the program in the same way."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from reconciler.app.session import Session
from reconciler.model.command import Command
from tests.e2e.driver import Program


def saved(path: Path, *commands: Command) -> Path:
    """A project file in which these commands were carried out."""
    session = Session(None, lambda: datetime(2031, 5, 4, 9, 30, tzinfo=UTC))
    for command in commands:
        session.do(command)
    session.save(path)
    session.close()
    return path


def command(program: Program, words: str) -> None:
    """Do what the palette offers first for some words."""
    program.keys("ctrl+k")
    program.wait_for_focus("Search commands")
    program.type(words)
    program.wait(lambda s: any(field.text == words for field in s.all("QLineEdit", says="Search commands")))
    program.keys("Return")
    program.wait(lambda s: s.one("Palette") is None, "the end of the palette")


def stand(program: Program, row: int, siglum: str) -> None:
    """Go to a cell by keys: to the row by its number, then sideways."""
    program.keys("ctrl+l")
    program.wait(lambda s: s.one("QSpinBox"), "the question for a number")
    program.keys("ctrl+a")
    program.type(str(row))
    program.keys("Return")
    program.wait(lambda s: s.row == row and s.one("QSpinBox") is None and program.managed(s), f"row {row}")
    for _ in range(14):
        before = program.look().siglum
        if before == siglum:
            return
        ahead = before and (not siglum or before < siglum)
        program.keys("Right" if ahead else "Left")
        program.wait(lambda s, before=before: s.siglum != before, "another column")  # type: ignore[misc]
    raise AssertionError(f"no way to column {siglum}")


def save_as(program: Program, path: Path) -> None:
    """Save under another name, in the dialog for it."""
    program.keys("ctrl+shift+s")
    program.wait_for_focus("fileNameEdit")
    program.keys("ctrl+a")
    program.type(str(path))
    program.keys("Return")
    program.wait_for_answer("Saved as")
