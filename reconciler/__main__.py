"""``reconciler``: a command word runs the command line; anything else opens the window."""

from __future__ import annotations

import difflib
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

COMMANDS = frozenset(
    {"align", "batch", "check", "compare", "export", "facts", "headless", "history", "import", "recover", "translate"}
)


CHILD = "read-in-child"  # how a bundled program, which has no python -m, starts the process that takes files apart
BEFORE_QT = ("platformdirs", "reconciler.app.settings", "reconciler.assets", "reconciler.model.parting")
TOLD = frozenset({"-h", "--help", "--version"})  # answered without a window, wherever they stand
HIDDEN = frozenset({"--bench-first-paint", "--safe"})
STOPPED = 130  # what a shell says of a program ended by Ctrl+C


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the program; the exit code."""
    try:
        return _begun(list(sys.argv[1:] if arguments is None else arguments))
    except KeyboardInterrupt:
        return STOPPED


def _begun(given: Sequence[str]) -> int:
    if given[:1] == [CHILD]:
        from reconciler.app.child import main as read_in_child

        read_in_child()
        return 0
    if given[:1] == ["headless"]:
        return _headless(given[1:])
    if given and given[0] in COMMANDS:
        return _run(given)
    if told := [word for word in given if word in TOLD]:
        return _run(told[:1])
    if amiss := _amiss(given):
        print(f"reconciler: {amiss} See reconciler --help.", file=sys.stderr)  # noqa: T201 - there is no window yet
        return 2
    return window(given)


def _run(given: Sequence[str]) -> int:
    from reconciler.cli.main import run  # the window must not pay for the command line, nor the other way round

    return run(given)


def _amiss(given: Sequence[str]) -> str:
    """Why no window can be opened with these words, as a sentence; empty where one can."""
    if unknown := [word for word in given if word.startswith("-") and word not in HIDDEN]:
        return f"No such option “{unknown[0]}”; a file whose name begins so is given as “./{unknown[0]}”."
    if given and not Path(given[0]).exists() and (near := difflib.get_close_matches(given[0], COMMANDS, 1, 0.75)):
        return f"“{given[0]}” is neither a file nor a command; did you mean “{near[0]}”?"
    from reconciler.gui.display import lacking

    lack = lacking(os.environ)
    return lack and f"{lack} The commands align, compare, export and others need none."


def window(arguments: Sequence[str] | None = None) -> int:
    """Open the window with the files or the project named; the exit code.

    What does without Qt comes first: PySide looks through the source of every module that is imported after it. Nothing
    is garbage yet, so nobody looks for any until the window stands.
    """
    import gc

    gc.disable()
    for name in BEFORE_QT:
        import_module(name)
    from reconciler.gui.start import run

    return run(list(sys.argv[1:] if arguments is None else arguments))


def _headless(files: Sequence[str]) -> int:
    """The main job without a display: the account, and a picture of the window that would have shown it."""
    from reconciler.app.exporting import headless
    from reconciler.cli.terminal import complain, exit_code
    from reconciler.gui.headless import picture
    from reconciler.model.errors import ReconcilerError

    folder = Path.cwd()
    try:
        workspace = headless([Path(name) for name in files], folder)
        picture(workspace, folder / "reconciled.png")
    except ReconcilerError as problem:
        complain(problem)
        return exit_code(problem)
    print(f"Account: {folder / 'reconciled.md'}\nPicture: {folder / 'reconciled.png'}")  # noqa: T201 - this is the answer
    return 0


if __name__ == "__main__":
    sys.exit(main())
