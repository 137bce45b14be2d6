"""The files that tell a Linux desktop about the program agree with the program."""

from __future__ import annotations

import configparser
import re
import tomllib
from xml.etree import ElementTree as ET

from reconciler.project.archive import MIMETYPE
from tests.support.places import ROOT

LINUX = ROOT / "packaging" / "linux"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_desktop_entry_starts_a_script_that_is_installed() -> None:
    entry = configparser.ConfigParser(interpolation=None, strict=False)
    entry.read(LINUX / "reconciler.desktop", encoding="utf-8")
    section = entry["Desktop Entry"]
    assert section["Exec"].split()[0] in PROJECT["gui-scripts"]
    assert section["MimeType"].rstrip(";") == MIMETYPE


def test_project_files_are_known_by_their_name_and_by_their_first_bytes() -> None:
    text = (LINUX / "reconciler-mime.xml").read_text(encoding="utf-8")
    kind = ET.fromstring(text).find("{*}mime-type")
    assert kind is not None
    assert kind.get("type") == MIMETYPE
    assert "*.reconciler" in text
    assert f'value="mimetype{MIMETYPE}" offset="30"' in text


def test_software_centre_is_told_the_same_name_licence_and_programs() -> None:
    root = ET.fromstring((LINUX / "reconciler.metainfo.xml").read_text(encoding="utf-8"))
    assert root.findtext("project_license") == "Apache-2.0"
    assert {node.text for node in root.iter("binary")} == {*PROJECT["scripts"], *PROJECT["gui-scripts"]}
    assert root.findtext("launchable") == "reconciler.desktop"


def test_the_desktop_finds_entry_sign_and_kind_of_file_where_it_looks_for_them() -> None:
    built = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]
    installed = built["targets"]["wheel"]["shared-data"]
    assert all((ROOT / source).is_file() for source in installed)
    assert {ROOT / source for source in installed} >= set(LINUX.iterdir())
    entry = configparser.ConfigParser(interpolation=None, strict=False)
    entry.read(LINUX / "reconciler.desktop", encoding="utf-8")
    named = entry["Desktop Entry"]["Icon"]
    assert f"share/icons/hicolor/scalable/apps/{named}.svg" in installed.values()
    assert ET.fromstring((LINUX / "reconciler.metainfo.xml").read_text(encoding="utf-8")).findtext("icon") == named
    kind = ET.fromstring((LINUX / "reconciler-mime.xml").read_text(encoding="utf-8")).find("{*}mime-type/{*}icon")
    assert kind is not None
    assert kind.get("name") == named


def test_qt_is_kept_from_the_version_that_ends_the_process() -> None:
    limits = {re.sub(r"\s", "", line) for line in PROJECT["dependencies"] if line.startswith("PySide6")}
    assert 'PySide6-Essentials>=6.8,<6.12;python_version<"3.12"' in limits
