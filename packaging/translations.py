"""The window's words in other languages.

    python packaging/translations.py update        find the words marked in reconciler/ and put them into the .ts files
    python packaging/translations.py build         make a .qm file, which the program reads, of each .ts file
    python packaging/translations.py open [LANG]   list what has no translation yet

The rooms below the window mark nothing: their sentences are found by ``sentences.py``.

Both kinds of files are kept in resources/i18n: a fresh checkout and a wheel speak every language without further steps,
and building the package needs no Qt. A test sees to it that they agree with the words in the program. The tools come
with PySide6-Essentials. Line numbers are left out and messages sorted, so that a diff shows changed words alone.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import sentences

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = {"de": "de_DE"}  # English is what stands in the program


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=["update", "build", "open"])
    parser.add_argument("language", nargs="?", default="de", choices=sorted(LANGUAGES))
    arguments = parser.parse_args()
    if arguments.command == "open":
        for context, source in unfinished(table(arguments.language)):
            print(f"{context}: {source}")
        return 0
    for language in LANGUAGES:
        if arguments.command == "update":
            sentences.LIST.write_text(sentences.as_json(sentences.sentences()), encoding="utf-8")
            update(table(language), language)
        else:
            build(table(language), table(language).with_suffix(".qm"))
    return 0


def table(language: str) -> Path:
    """The file translators work in."""
    return FOLDER / f"reconciler_{language}.ts"


def tool(name: str) -> str | None:
    """Where pyside6-lupdate or pyside6-lrelease is: beside this Python, or on the path."""
    beside = shutil.which(name, path=str(Path(sys.executable).parent))
    return beside or shutil.which(name)


def update(target: Path, language: str) -> None:
    """Bring ``target`` in step with the words marked in the program; translations of unchanged words stay."""
    found = sentences.sentences()
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "reconciler").rglob("*.py"))
    options = ["-tr-function-alias", "QT_TRANSLATE_NOOP+=marked", "-target-language", LANGUAGES[language]]
    options += ["-locations", "none", "-sort-messages", "-no-obsolete", "-no-ui-lines"]
    with TemporaryDirectory() as room:
        below = Path(room) / "sentences.py"
        below.write_text(sentences.as_source(found), encoding="utf-8")
        _run("pyside6-lupdate", [*options, *sources, str(below), "-ts", str(target)])


def build(source: Path, target: Path) -> None:
    """Make the file the program reads."""
    # A program that runs has the old table mapped: it is replaced as a whole, never written into.
    fresh = target.with_suffix(".new")
    _run("pyside6-lrelease", ["-silent", "-removeidentical", str(source), "-qm", str(fresh)])
    fresh.replace(target)


def messages(source: Path) -> Iterator[tuple[str, str, str, bool]]:
    """Context, source text, translation and whether it is finished, of each message of a .ts file."""
    for context in ET.parse(source).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") is None and bool(translation.text)
            text = (translation.text or "") if translation is not None else ""
            yield context.findtext("name", ""), message.findtext("source", ""), text, done


def unfinished(source: Path) -> list[tuple[str, str]]:
    """Context and source text of each message without a finished translation."""
    return [(context, text) for context, text, _translation, done in messages(source) if not done]


def _run(name: str, arguments: list[str]) -> None:
    found = tool(name)
    if found is None:
        sys.exit(f"{name} is missing; it comes with PySide6-Essentials.")
    subprocess.run([found, *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main())
