"""The program for end-to-end tests: on a screen of its own; what it complains of fails the test, a picture is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e.driver import Program
from tests.e2e.screen import USUAL, Screen, screen, skip_without_screen

Start = Callable[..., Program]
_REPORTS = pytest.StashKey[dict[str, pytest.TestReport]]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Let the fixtures know how the test went."""
    report: pytest.TestReport = yield
    item.stash.setdefault(_REPORTS, {})[report.when or ""] = report
    return report  # type: ignore[return-value]


@pytest.fixture
def display(request: pytest.FixtureRequest) -> Iterator[Screen]:
    """An X server; its size can be asked for with ``pytest.mark.parametrize("display", [...], indirect=True)``."""
    skip_without_screen()
    with screen(getattr(request, "param", USUAL)) as made:
        yield made


@pytest.fixture
def start(display: Screen, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Start]:
    """Starts the program with files; whatever still runs at the end is ended."""
    running: list[Program] = []

    def start_one(*arguments: object, **how: object) -> Program:
        running.append(Program(display, *arguments, **how))  # type: ignore[arg-type]
        return running[-1]

    yield start_one
    failed = any(report.failed for report in request.node.stash.get(_REPORTS, {}).values())
    if failed:
        picture = tmp_path / "screen.png"
        display.picture().save(str(picture))
        print(f"what was on the screen: {picture}")
    complaints = [program.complaints() for program in running]
    for program in running:
        program.kill()
        program.clean_up()
    if not failed and any(complaints):
        pytest.fail("the program complained:\n" + "\n".join(filter(None, complaints)), pytrace=False)
