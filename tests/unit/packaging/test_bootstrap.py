"""The two commands that start from nothing: when an environment is made, kept or brought up to date; who is asked."""

from __future__ import annotations

import importlib
import io
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.support.places import ROOT

PYTHON = f"{sys.version_info[0]}.{sys.version_info[1]}"


@pytest.fixture
def bootstrap(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """The program with an empty checkout; its installations are written down instead of done."""
    monkeypatch.syspath_prepend(ROOT / "packaging")
    module = importlib.import_module("bootstrap")
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "ENVIRONMENT", tmp_path / ".venv")
    monkeypatch.setattr(module, "STAMP", tmp_path / ".venv" / "stamp.json")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    return module


@pytest.fixture
def done(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was done, in order."""
    steps: list[str] = []

    def make() -> None:
        steps.append("make")
        bootstrap.ENVIRONMENT.mkdir(exist_ok=True)
        monkeypatch.setattr(bootstrap, "interpreter_version", lambda: PYTHON)

    monkeypatch.setattr(bootstrap, "make_environment", make)
    monkeypatch.setattr(bootstrap, "install_program", lambda extra: steps.append(f"install [{extra}]"))
    return steps


def test_first_start_makes_the_environment_and_the_second_does_nothing(bootstrap: ModuleType, done: list[str]) -> None:
    bootstrap.prepare_environment("")
    bootstrap.prepare_environment("")
    assert done == ["make", "install []"]


def test_tools_of_the_suite_are_added_to_an_environment_and_stay(bootstrap: ModuleType, done: list[str]) -> None:
    for extra in ("", "test", "", "test"):
        bootstrap.prepare_environment(extra)
    assert done == ["make", "install []", "install [test]"]


def test_changed_pyproject_installs_anew_into_the_same_environment(bootstrap: ModuleType, done: list[str]) -> None:
    bootstrap.prepare_environment("test")
    (bootstrap.ROOT / "pyproject.toml").write_text("[project]\nversion = '2'\n")
    bootstrap.prepare_environment("")
    assert done == ["make", "install [test]", "install [test]"]


def test_environment_made_by_hand_is_used(
    bootstrap: ModuleType, done: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    bootstrap.ENVIRONMENT.mkdir()
    monkeypatch.setattr(bootstrap, "interpreter_version", lambda: PYTHON)
    bootstrap.prepare_environment("")
    assert done == ["install []"]


@pytest.mark.parametrize(
    "damage",
    [{"state": "installing"}, {"root": "/another/folder"}, {"python": "3.10"}],
    ids=lambda damage: next(iter(damage)),
)
def test_environment_that_does_not_fit_its_stamp_is_made_again(
    bootstrap: ModuleType, done: list[str], damage: dict[str, str]
) -> None:
    bootstrap.prepare_environment("")
    bootstrap.write_stamp({**bootstrap.read_stamp(), **damage})
    bootstrap.prepare_environment("")
    assert done == ["make", "install []"] * 2


def test_unreadable_stamp_counts_as_an_unfinished_installation(bootstrap: ModuleType, done: list[str]) -> None:
    bootstrap.prepare_environment("")
    bootstrap.STAMP.write_text("{torn")
    bootstrap.prepare_environment("")
    assert done == ["make", "install []"] * 2


def test_failed_update_keeps_the_environment_that_worked(
    bootstrap: ModuleType, done: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    bootstrap.prepare_environment("")
    before = json.loads(bootstrap.STAMP.read_text())
    (bootstrap.ROOT / "pyproject.toml").write_text("[project]\nversion = '2'\n")

    def offline(extra: str) -> None:
        raise bootstrap.Stop("no network")

    monkeypatch.setattr(bootstrap, "install_program", offline)
    with pytest.raises(bootstrap.Stop):
        bootstrap.prepare_environment("")
    assert json.loads(bootstrap.STAMP.read_text()) == before


def test_interpreter_is_known_by_running_it(bootstrap: ModuleType) -> None:
    assert bootstrap.interpreter_version() == ""
    bootstrap.environment_python().parent.mkdir(parents=True)
    bootstrap.environment_python().symlink_to(sys.executable)
    assert bootstrap.interpreter_version() in ("", PYTHON)  # "" where this Python itself has no pip


def test_too_old_a_python_is_named_with_what_to_do(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "OLDEST", (3, 99))
    with pytest.raises(bootstrap.Stop, match=r"needs Python 3\.99 or newer; this is 3"):
        bootstrap.require_python()


def test_files_may_look_like_options_after_the_command(bootstrap: ModuleType) -> None:
    parsed = bootstrap.parsed(["--yes", "test", "-k", "word", "--maxfail=1"])
    assert (parsed.command, parsed.yes, parsed.rest) == ("test", True, ["-k", "word", "--maxfail=1"])


@pytest.mark.parametrize(
    ("locale", "expected"), [("", "C.UTF-8"), ("POSIX", "C.UTF-8"), ("de_DE.UTF-8", "de_DE.UTF-8")]
)
def test_the_program_always_gets_a_locale_that_is_utf8(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, locale: str, expected: str
) -> None:
    for name in ("LANG", "LC_CTYPE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LC_ALL", locale)
    assert bootstrap.environment()["LC_ALL"] == expected


def test_the_real_script_explains_itself() -> None:
    command = [sys.executable, str(ROOT / "packaging" / "bootstrap.py"), "--help"]
    assert "run [FILE...]" in subprocess.run(command, capture_output=True, text=True, check=True).stdout


class TestSystemPackages:
    @pytest.fixture
    def system(self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
        module: ModuleType = bootstrap.system_packages
        monkeypatch.setattr(module, "LINUX", True)
        monkeypatch.setattr(module, "apt", lambda prefix, packages: pytest.fail(f"installed {packages}"))
        return module

    def test_nobody_is_asked_where_nobody_can_answer(self, system: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "stdin", io.StringIO("y\n"))
        assert not system.agrees("Install?")

    def test_ordinary_user_without_sudo_gets_the_line_to_type(
        self, system: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(system.os, "geteuid", lambda: 1000)
        monkeypatch.setattr(system.shutil, "which", lambda name: name if name == "apt-get" else None)
        with pytest.raises(system.Stop, match="sudo apt-get install -y --no-install-recommends libegl1"):
            system.prepare(lambda: ["libegl1"], agreed=False)

    def test_no_sudo_without_consent(self, system: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(system.os, "geteuid", lambda: 1000)
        monkeypatch.setattr(system.shutil, "which", lambda name: name)
        monkeypatch.setattr(sys, "stdin", io.StringIO())
        with pytest.raises(system.Stop):
            system.prepare(lambda: ["libegl1"], agreed=False)

    def test_root_installs_unasked_and_looks_again(self, system: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
        missing = ["libegl1"]
        monkeypatch.setattr(system.os, "geteuid", lambda: 0)
        monkeypatch.setattr(system.shutil, "which", lambda name: name)
        monkeypatch.setattr(system, "apt", lambda prefix, packages: missing.clear())
        system.prepare(lambda: list(missing), agreed=False)
        assert missing == []

    def test_package_lists_are_fetched_where_the_first_try_fails(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        system = bootstrap.system_packages
        ran: list[str] = []

        def succeeds(command: list[str]) -> bool:
            ran.append("update" if "update" in command else "install")
            return len(ran) > 1

        monkeypatch.setattr(system, "has_package_lists", lambda: True)
        monkeypatch.setattr(system, "succeeds", succeeds)
        system.apt([], ["libegl1"])
        assert ran == ["install", "update", "install"]

    def test_the_suite_needs_a_screen_and_an_accessibility_bus(
        self, system: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(system, "missing_libraries", lambda libraries: [])
        monkeypatch.setattr(system, "missing_fonts", list)
        monkeypatch.setattr(system, "ACCESSIBILITY_BUS", ("/nowhere/at-spi-bus-launcher",))
        monkeypatch.setattr(system.shutil, "which", lambda name: None)
        assert system.missing_to_test() == ["xvfb", "xdotool", "dbus", "at-spi2-core"]

    def test_display_that_nobody_answers_is_none(self, system: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
        if not system.loads("libxcb.so.1"):
            pytest.skip("libxcb is not there to ask")
        monkeypatch.setenv("DISPLAY", ":4711")
        assert not system.has_display()

    def test_wayland_socket_that_is_not_there_is_no_display(
        self, system: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
        assert not system.has_display()

    def test_library_that_is_not_there(self, system: ModuleType) -> None:
        assert system.missing_libraries({"libnowhere.so.1": "libnowhere1"}) == ["libnowhere1"]


def test_the_translation_server_of_the_tests_is_installed_once_and_named(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    server = importlib.import_module("libretranslate_environment")
    called: list[list[str]] = []

    def call(command: list[str]) -> None:
        called.append(command)
        (tmp_path / ".venv-libretranslate").mkdir(exist_ok=True)

    monkeypatch.setattr(server, "_call", call)
    launched: list[tuple[list[str], dict[str, str]]] = []
    monkeypatch.setattr(bootstrap, "launch", lambda command, variables: launched.append((command, variables)))
    monkeypatch.setattr(bootstrap, "prepare_environment", lambda extra: None)
    monkeypatch.setattr(bootstrap.system_packages, "prepare", lambda missing, agreed: None)
    monkeypatch.chdir(tmp_path)
    for _ in range(2):
        bootstrap.test(["--with-libretranslate", "-k", "libretranslate"], agreed=True)
    assert len(called) == 2
    assert server.RELEASE in called[1]
    command, variables = launched[1]
    assert command == ["-m", "pytest", "-k", "libretranslate"]
    assert variables[server.VARIABLE].startswith(str(tmp_path / ".venv-libretranslate"))
    bootstrap.test(["-k", "anything"], agreed=True)
    assert server.VARIABLE not in launched[2][1]
