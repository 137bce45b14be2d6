"""A computer without any network: every way out fails and is written down, in this process and in those it starts."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

_METHODS = ("connect", "connect_ex", "sendto", "sendmsg")
_FUNCTIONS = ("create_connection", "getaddrinfo", "gethostbyname", "gethostbyname_ex", "gethostbyaddr", "getnameinfo")

# Runs at the start of every Python below this one. The hook cannot be taken out again, and hears of calls made in C.
_WATCH = """\
import os, sys

def _hear(event, arguments):
    out = event in ("socket.connect", "socket.sendto", "socket.sendmsg") and isinstance(arguments[-1], tuple)
    if out or event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"):
        with open(os.environ["NETWORK_CALLS"], "a", encoding="utf-8") as calls:
            calls.write(f"{event} {arguments!r}\\n")
        raise OSError("there is no network here")

sys.addaudithook(_hear)
with open(os.environ["NETWORK_CALLS"], "a", encoding="utf-8") as calls:
    calls.write(f"started {os.getpid()}\\n")
"""


def refuse(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Make every way out of this process fail; what was tried nevertheless is in the list."""
    tried: list[str] = []

    def refusing(name: str) -> Callable[..., Any]:
        def call(*arguments: Any, **_: Any) -> Any:
            tried.append(f"{name} {arguments!r}")
            raise OSError("there is no network here")

        return call

    for name in _METHODS:
        monkeypatch.setattr(socket.socket, name, refusing(name))
    for name in _FUNCTIONS:
        monkeypatch.setattr(socket, name, refusing(name))
    return tried


def watched(folder: Path) -> tuple[dict[str, str], Path]:
    """Variables that make a Python, and every one it starts, refuse the network; and the file of what was tried."""
    inside = folder / "watch"
    inside.mkdir()
    (inside / "sitecustomize.py").write_text(_WATCH, encoding="utf-8")
    calls = inside / "calls.txt"
    return {"PYTHONPATH": str(inside), "NETWORK_CALLS": str(calls)}, calls


def tried_in(calls: Path) -> tuple[int, list[str]]:
    """How many processes were watched, and what they tried."""
    lines = calls.read_text(encoding="utf-8").splitlines()
    started = [line for line in lines if line.startswith("started ")]
    return len(started), [line for line in lines if line not in started]


def inherit(monkeypatch: pytest.MonkeyPatch, folder: Path) -> Path:
    """Watch the processes this one starts from now on; the file of what they try."""
    variables, calls = watched(folder)
    old = os.environ.get("PYTHONPATH", "")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, [variables["PYTHONPATH"], old])))
    monkeypatch.setenv("NETWORK_CALLS", str(calls))
    return calls
