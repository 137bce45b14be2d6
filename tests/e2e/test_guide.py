"""The walk for newcomers, followed word by word: what it says to press is pressed, what it promises must be seen.

The convention of ``resources/help``: code spans are pressed, bold words are typed, both in the order of reading; in the
block quotes, words in quotation marks must be on the screen, or must not be, as the sentence begins.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from reconciler.app.guide import GuideStep, steps
from tests.e2e.conftest import Start
from tests.e2e.driver import Program
from tests.e2e.sight import Sight

DONE = re.compile(r"`(?P<key>[^`]+)`|\*\*(?P<words>[^*]+)\*\*")
QUOTED = re.compile(r"[“„]([^”“]+)[”“]")
NO_LONGER = {"en": "You no longer see", "de": "Sie sehen nicht mehr"}
THERE = {"en": "You see", "de": "Sie sehen"}
NAMES = {"Esc": "Escape", "PgDown": "Next", "PgUp": "Prior"}


def pressed(key: str) -> str:
    """A key as xdotool names it."""
    *held, last = key.split("+")
    return "+".join([*(name.lower() for name in held), NAMES.get(last, last.lower() if len(last) == 1 else last)])


def parts(step: GuideStep) -> Iterator[tuple[str, list[str]]]:
    """The step's paragraphs in order: "do" with nothing, "see" and "gone" are told apart by ``promises``."""
    for paragraph in step.body.split("\n\n"):
        lines = [line.removeprefix(">").strip() for line in paragraph.splitlines()]
        kind = "quote" if paragraph.startswith(">") else "prose"
        yield kind, [p for p in "\n".join(lines).split("\n\n") if p]


def do(program: Program, prose: str) -> None:
    """Press and type what stands in a paragraph."""
    for found in DONE.finditer(prose):
        words, key = found["words"], found["key"]
        if words is not None:
            typed = " ".join(words.split())
            program.wait(lambda s: s.writing and program.managed(s), "a field to write in")
            program.type(typed)
            program.wait(lambda s, typed=typed: any(t.text == typed for t in s.all()), f"{typed!r} written")
        else:
            inside = key in {"Ctrl+A", "Return", "Ctrl+Return", "Esc"}
            ready = (lambda s: s.idle) if inside else (lambda s: s.idle and not s.writing)
            if key == "Ctrl+A":
                ready = lambda s: s.writing  # noqa: E731
            program.wait(lambda s, ready=ready: ready(s) and program.managed(s), f"the moment for {key}")
            program.keys(pressed(key))


def on_screen(sight: Sight) -> str:
    """All words that can be read; the walk's own do not count, nor what is hinted at in tool tips."""
    own = {"GuidePage", "Guide"}
    things = (t for t in sight.all() if t.kind not in own)
    return "\n".join([*sight.titles, str(sight.said.get("answer", "")), *(f"{t.text}\n{t.says}" for t in things)])


def check(program: Program, promise: str, language: str) -> None:
    """See whether what is promised is so."""
    promise = " ".join(promise.split())
    gone = promise.startswith(NO_LONGER[language])
    assert gone or promise.startswith(THERE[language]), promise
    quoted = QUOTED.findall(promise)
    assert quoted, f"nothing to be seen in {promise!r}"
    for words in quoted:
        program.wait(lambda s, words=words: (words in on_screen(s)) is not gone, f"{words!r}: {promise!r}")


def shown(sight: Sight) -> str:
    """What the pane beside the work shows."""
    page = sight.one("GuidePage")
    return page.text if page is not None else ""


@pytest.mark.timeout(300)
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_newcomer_follows_the_walk_word_by_word(start: Start, language: str) -> None:
    settings = Path(os.environ["XDG_CONFIG_HOME"]) / "reconciler" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text(f'language = "{language}"\n', encoding="utf-8")
    program = start(extra={"LC_ALL": "C.UTF-8"})  # xdotool types "ö" under a locale that knows it
    walk = steps(language)
    assert len(walk) == 10
    program.wait(lambda s: s.ready, "the window")
    program.keys("F1")
    for number, step in enumerate(walk, 1):
        program.wait(lambda s, step=step: step.title in shown(s), f"step {number} in the pane")
        for kind, paragraphs in parts(step):
            for paragraph in paragraphs:
                if kind == "prose":
                    do(program, paragraph)
                else:
                    check(program, paragraph, language)
        if number < len(walk):
            program.wait(program.managed, "the keyboard")
            program.keys("ctrl+Next")
    program.keys("F1")
    program.wait(lambda s: s.one("GuidePage") is None, "the walk closed")
