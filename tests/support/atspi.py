"""A client of the accessibility bus, as a screen reader is one: what the program says to it, asked over D-Bus.

Speaks org.a11y.atspi (AT-SPI 2) with a D-Bus library in pure Python, so that it runs in the suite's own environment.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

import pytest

pytest.importorskip("jeepney", reason="the accessibility bus is Linux's")

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

PATIENCE = float(os.environ.get("PATIENCE", "40"))
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
ACCESSIBLE, PROPERTIES = "org.a11y.atspi.Accessible", "org.freedesktop.DBus.Properties"
REGISTRY = "org.a11y.atspi.Registry"
ROOT_PATH = "/org/a11y/atspi/accessible/root"
EVENTS = ("object:state-changed", "object:announcement", "object:property-change", "focus:")
STATES = {
    1: "active", 4: "checked", 7: "editable", 8: "enabled", 11: "focusable", 12: "focused", 23: "selected",
    25: "showing", 30: "visible", 41: "checkable",
}  # fmt: skip
Found = TypeVar("Found")


def skip_without_bus() -> None:
    """Skip the test where the accessibility bus is not installed; ``bootstrap.py test`` installs it."""
    missing = [] if shutil.which("dbus-daemon") else ["dbus"]
    if not any(map(os.path.exists, LAUNCHERS)):
        missing.append("at-spi2-core")
    if missing:
        pytest.skip(f"needs {' and '.join(missing)}")


@contextmanager
def session_bus(environment: Mapping[str, str]) -> Iterator[str]:
    """A session bus with nobody on it; its address. The accessibility bus is started by whoever asks it first."""
    server = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        env={**environment, "GSETTINGS_BACKEND": "memory"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert server.stdout is not None
    with server.stdout as said:
        address = said.readline().strip()
        try:
            yield address
        finally:
            # What the bus has started by itself ends with it.
            server.terminate()
            server.wait(10)


@dataclass(frozen=True)
class Event:
    """Something the program told without being asked.

    Attributes:
        kind: "StateChanged", "Announcement", "PropertyChange" ...
        detail: "focused", the name of the property, empty for none.
        value: 1 for a state that was gained.
        words: what an announcement says.
        path: of the thing it is about.
    """

    kind: str
    detail: str
    value: int
    words: str
    path: str


class Reader:
    """A client that asks for names, roles and states and collects events."""

    def __init__(self, session: str) -> None:
        with open_dbus_connection(session) as connection:
            bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            status = DBusAddress("/org/a11y/bus", "org.a11y.Bus", PROPERTIES)
            body = ("org.a11y.Status", "IsEnabled", ("b", True))
            _answer(connection, new_method_call(status, "Set", "ssv", body))
            (self.address,) = _answer(connection, new_method_call(bus, "GetAddress"))
        self._calls: DBusConnection = open_dbus_connection(self.address)
        self._heard: DBusConnection = open_dbus_connection(self.address)
        self.events: list[Event] = []
        self._listen()

    def close(self) -> None:
        """Hang up."""
        self._calls.close()
        self._heard.close()

    def program(self, name: str) -> Thing:
        """The program of this name, as soon as it is on the bus."""
        desktop = Thing(self, REGISTRY, ROOT_PATH)
        return self.wait(lambda: next((t for t in desktop.children() if t.name == name), None), f"program {name}")

    def wait(self, there: Callable[[], Found | None], what: str) -> Found:
        """Ask until ``there`` finds something; what it found."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            try:
                if found := there():
                    return found
            except Gone:
                pass
            time.sleep(0.05)
        raise AssertionError(f"waited in vain for {what}; last heard: {self.hear()[-12:]}")

    def hear(self) -> list[Event]:
        """Everything heard so far."""
        while True:
            try:
                message = self._heard.receive(timeout=0.01)
            except TimeoutError:
                return self.events
            fields = message.header.fields
            if message.header.message_type is MessageType.signal and "atspi" in fields[HeaderFields.interface]:
                detail, value, _, (_, content), *_ = message.body
                words = content if isinstance(content, str) else ""
                kind, path = fields[HeaderFields.member], fields[HeaderFields.path]
                self.events.append(Event(kind, detail, value, words, path))

    def announced(self, words: str) -> str:
        """Wait for an announcement with these words; the whole of it."""
        return self.wait(
            lambda: next((e.words for e in self.hear() if e.kind == "Announcement" and words in e.words), None),
            f"announcement {words!r}",
        )

    def ask(self, thing: Thing, interface: str, method: str, signature: str = "", *body: Any) -> tuple[Any, ...]:
        """Call a method of a thing.

        Raises:
            Gone: the thing is no more.
        """
        address = DBusAddress(thing.path, thing.owner, interface)
        return _answer(self._calls, new_method_call(address, method, signature or None, body))

    def _listen(self) -> None:
        registry = DBusAddress("/org/a11y/atspi/registry", REGISTRY, REGISTRY)
        for event in EVENTS:
            asked = new_method_call(registry, "RegisterEvent", "sass", (event, [], ""))
            self.wait(partial(_is_done, self._heard, asked), "the registry")  # the first caller has it started
        for interface in ("Object", "Focus"):
            rule = MatchRule(type="signal", interface=f"org.a11y.atspi.Event.{interface}")
            _answer(self._heard, message_bus.AddMatch(rule))


class Gone(Exception):
    """The program answers that there is no such thing, or nobody answers."""


@dataclass(frozen=True)
class Thing:
    """One accessible thing of the program."""

    reader: Reader
    owner: str
    path: str

    @property
    def name(self) -> str:
        return str(self._property("Name"))

    @property
    def description(self) -> str:
        return str(self._property("Description"))

    @property
    def role(self) -> str:
        """The role in words ("push button")."""
        return str(self.reader.ask(self, ACCESSIBLE, "GetRoleName")[0])

    @property
    def states(self) -> set[str]:
        """Those of ``STATES`` the thing is in."""
        low, high = self.reader.ask(self, ACCESSIBLE, "GetState")[0]
        bits = low | high << 32
        return {name for bit, name in STATES.items() if bits >> bit & 1}

    @property
    def count(self) -> int:
        return int(self._property("ChildCount"))

    @property
    def text(self) -> str:
        """What a text holds."""
        return str(self.reader.ask(self, "org.a11y.atspi.Text", "GetText", "ii", 0, -1)[0])

    def child(self, place: int) -> Thing:
        owner, path = self.reader.ask(self, ACCESSIBLE, "GetChildAtIndex", "i", place)[0]
        return Thing(self.reader, owner, path)

    def children(self) -> list[Thing]:
        return [Thing(self.reader, owner, path) for owner, path in self.reader.ask(self, ACCESSIBLE, "GetChildren")[0]]

    def below(self, depth: int = 12) -> Iterator[Thing]:
        """Everything under this thing, but not the cells of tables and lists."""
        for child in self.children():
            yield child
            if depth and child.role not in ("table", "list", "tree table", "tree"):
                yield from child.below(depth - 1)

    def find(self, role: str, name: str) -> Thing:
        """The first thing below of this role whose name begins so, as soon as it is there."""
        return self.reader.wait(
            lambda: next((t for t in self.below() if t.role == role and t.name.startswith(name)), None),
            f"{role} {name!r}",
        )

    def _property(self, name: str) -> Any:
        return self.reader.ask(self, PROPERTIES, "Get", "ss", ACCESSIBLE, name)[0][1]


def _is_done(connection: DBusConnection, message: Any) -> bool:
    return _answer(connection, message) == ()


def _answer(connection: DBusConnection, message: Any) -> tuple[Any, ...]:
    reply = connection.send_and_get_reply(message, timeout=PATIENCE)
    if reply.header.message_type is MessageType.error:
        raise Gone(f"{reply.header.fields.get(HeaderFields.error_name)}: {reply.body}")
    return tuple(reply.body)
