"""Every test runs offscreen, in user folders of its own, and fails when it warns or leaves something running."""

from __future__ import annotations

import itertools
import logging
import os
import sys
import threading
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import hypothesis
import pytest

from reconciler.text.lexicon import Lexicon
from tests.support import leftovers, places, sessions
from tests.support.logwatch import LogWatch
from tests.support.translation_server import Book, translation_server, wait_for_abandoned_calls

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LANG"] = os.environ["LC_ALL"] = "C.UTF-8"
for _name in ("DISPLAY", "WAYLAND_DISPLAY", "LANGUAGE", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE"):
    os.environ.pop(_name, None)
os.environ["RECONCILER_NO_SYSTEM_DICTIONARY"] = "1"  # no test may depend on what is installed
# Where compiled modules are not kept, each of some hundred programs that tests start compiles all of them once more.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

hypothesis.settings.register_profile("reconciler", deadline=None, derandomize=bool(os.environ.get("CI")))
hypothesis.settings.load_profile("reconciler")

HAS_QT = find_spec("PySide6") is not None
collect_ignore = [] if HAS_QT else ["gui", "e2e"]

# What Qt says of the offscreen platform and of simulated clicks, not of the program.
WORDS_OF_THE_TEST_BENCH = ("does not support propagateSizeHints", "Mouse event .* not accepted by receiving widget")

FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "XDG_RUNTIME_DIR": "run",
    "APPDATA": "roaming",
    "LOCALAPPDATA": "local",
}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """A Qt warning fails a test; set here because the setting itself is unknown where pytest-qt is not installed."""
    if config.pluginmanager.hasplugin("pytest-qt"):
        for item in items:
            own = [pattern for marker in item.iter_markers("qt_log_ignore") for pattern in marker.args]
            item.add_marker(pytest.mark.qt_log_ignore(*own, *WORDS_OF_THE_TEST_BENCH, extend=True), append=False)
            if not item.get_closest_marker("qt_log_level_fail"):
                item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))


@pytest.fixture(scope="session", autouse=True)
def disk_that_need_not_be_waited_for() -> Iterator[None]:
    """What is written is not forced onto the disk: no test cuts the power, and a busy disk takes seconds.

    Programs that tests start, and end at any moment, are not spared it.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda descriptor: os.fstat(descriptor) and None)
        yield


@pytest.fixture(scope="session", autouse=True)
def one_lexicon() -> Iterator[None]:
    """The shipped lexicon is read once: hundreds of copies, kept in caches, make every search for garbage long."""
    load, shipped = Lexicon.load, cache(Lexicon.load)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Lexicon, "load", lambda folder=None: load(folder) if folder else shipped())
        yield


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """New empty folders, one at a time."""
    base = tmp_path_factory.mktemp("homes")
    return (base / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def user_folders(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for each test, so that no test reads or writes the user's settings, journals or caches."""
    home = next(homes)
    home.mkdir()
    for name, part in FOLDERS.items():
        monkeypatch.setenv(name, str(home / part))
    (home / "run").mkdir(mode=0o700)
    return home


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test during which anything was logged at WARNING or above, except what ``allow_log`` names."""
    watch = LogWatch()
    logging.getLogger().addHandler(watch)
    yield
    logging.getLogger().removeHandler(watch)
    allowed = [pattern for marker in request.node.iter_markers("allow_log") for pattern in marker.args]
    if unexpected := watch.unexpected(allowed):
        pytest.fail("logged without being expected:\n" + "\n".join(unexpected), pytrace=False)


@pytest.fixture(autouse=True)
def nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test that leaves a thread or a worker process running."""
    threads, workers = threading.enumerate(), leftovers.worker_ids()
    yield
    if request.node.get_closest_marker("allow_leftovers"):
        return
    if left := leftovers.threads_beyond(threads) + leftovers.processes_beyond(workers):
        pytest.fail("left running: " + ", ".join(left), pytrace=False)


@pytest.fixture(autouse=True)
def no_program_left() -> Iterator[None]:
    """Ends the sessions with a project that a test started and did not end itself."""
    yield
    sessions.end_all()


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real articles and benchmarks beside the checkout; tests that ask for it skip where it is absent."""
    if not (places.SHARED / "seeds").is_dir():
        pytest.skip("the shared material is not beside this checkout")
    return places.SHARED


@pytest.fixture
def server() -> Iterator[tuple[str, Book]]:
    """Address and book of a translation server on this machine."""
    with translation_server() as running:
        yield running
    wait_for_abandoned_calls()
