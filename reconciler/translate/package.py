"""An ``.argosmodel`` file: looked at before it is unpacked, unpacked once into the cache.

The form is that of the Argos Translate project: a zip with one folder that holds ``metadata.json``,
``sentencepiece.model`` and ``model/`` (CTranslate2).
"""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from reconciler.model.errors import SaveFailed, UnreadableInput

_MOST_ENTRIES = 200
_MOST_BYTES = 2_000_000_000
_MOST_RATIO = 200
_ADVICE = "Choose a file that ends in .argosmodel and translates between the two languages."


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A package ready for use.

    Attributes:
        folder: holds ``sentencepiece.model`` and ``model``.
        source, target: ISO 639-1 codes.
        version: of the package.
        digest: SHA-256 of the file, by which its translations are told from those of another package.
    """

    folder: Path
    source: str
    target: str
    version: str
    digest: str


def unpack(path: Path, cache: Path) -> Unpacked:
    """Unpack a package below ``cache``, unless that was done before.

    Raises:
        UnreadableInput: the file is missing, no such package, damaged or hostile.
        SaveFailed: the cache cannot be written.
    """
    try:
        digest = _digest(path)
        target = cache / digest[:24]
        if not (target / "metadata.json").is_file():
            with zipfile.ZipFile(path) as package:
                _extract(package, _root(package, path), target)
        return _described(target, digest, path)
    except zipfile.BadZipFile:
        problem = _bad(path, "is damaged or no translation package")
    except (KeyError, ValueError, TypeError, RuntimeError, NotImplementedError):
        problem = _bad(path, "is no translation package")
    except FileNotFoundError:
        problem = _bad(path, "is not there")
    except OSError as fault:
        raise SaveFailed(
            f"The package “{path.name}” cannot be read or unpacked: {fault.strerror}.",
            kept="Nothing was changed.",
            advice="Is there room on the disk?",
        ) from fault
    raise problem


def _bad(path: Path, what: str) -> UnreadableInput:
    return UnreadableInput(f"“{path.name}” {what}.", kept="Nothing was changed.", advice=_ADVICE)


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _root(package: zipfile.ZipFile, path: Path) -> str:
    """The one folder of the package, its entries checked."""
    entries = package.infolist()
    if len(entries) > _MOST_ENTRIES or sum(e.file_size for e in entries) > _MOST_BYTES:
        raise _bad(path, "is larger than any translation package")
    for entry in entries:
        parts = PurePosixPath(entry.filename).parts
        if ".." in parts or entry.filename.startswith(("/", "\\")) or "\\" in entry.filename:
            raise _bad(path, "would write outside its folder")
        if entry.file_size > 1_000_000 and entry.file_size > _MOST_RATIO * max(1, entry.compress_size):
            raise _bad(path, "is packed so tightly that it cannot be a translation package")
    roots = {PurePosixPath(e.filename).parts[0] for e in entries if e.filename.strip("/")}
    (root,) = roots
    package.getinfo(f"{root}/metadata.json")
    package.getinfo(f"{root}/sentencepiece.model")
    package.getinfo(f"{root}/model/model.bin")
    return root


def _extract(package: zipfile.ZipFile, root: str, target: Path) -> None:
    """Unpack beside the place and move the whole there: a broken-off attempt leaves nothing that looks whole."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as spare:
        for entry in package.infolist():
            if not entry.is_dir():
                _write(package, entry, Path(spare))
        shutil.rmtree(target, ignore_errors=True)
        (Path(spare) / root).rename(target)


def _write(package: zipfile.ZipFile, entry: zipfile.ZipInfo, folder: Path) -> None:
    place = folder / entry.filename
    place.parent.mkdir(parents=True, exist_ok=True)
    with package.open(entry) as data, place.open("wb") as stream:
        left = entry.file_size
        while part := data.read(min(1 << 20, left + 1)):
            left -= len(part)
            if left < 0:
                raise zipfile.BadZipFile
            stream.write(part)


def _described(folder: Path, digest: str, path: Path) -> Unpacked:
    head: Any = json.loads((folder / "metadata.json").read_text(encoding="utf-8"))
    source, target = str(head["from_code"]), str(head["to_code"])
    if not (source.isalpha() and target.isalpha()):
        raise _bad(path, "does not say which languages it is for")
    return Unpacked(folder, source, target, str(head.get("package_version", "")), digest)
