"""A real LibreTranslate server as a process, with packages the tests have built; it never asks the network."""

from __future__ import annotations

import os
import socket
import subprocess
import time
import urllib.request
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.support.tiny_package import build_package

VARIABLE = "RECONCILER_LIBRETRANSLATE"
PATIENCE = 120.0

# The server's own way to find sentences wants a download; one sentence is sent at a time anyway.
_START = """\
import sys
from argostranslate import sbd
sbd.MiniSBDSentencizer.split_sentences = lambda self, text: [text]
from libretranslate.main import main
sys.argv[0] = "libretranslate"
main()
"""


@contextmanager
def real_server(python: str, folder: Path, sentences: Sequence[str]) -> Iterator[str]:
    """The address of a server that knows German and English, as long as the block runs.

    Args:
        python: the interpreter that has LibreTranslate.
        folder: an empty folder; the server's home.
        sentences: what its vocabulary is learned from.
    """
    for source, target in (("de", "en"), ("en", "de")):
        _install(folder, list(sentences), source, target)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [python, "-c", _START, "--host", "127.0.0.1", "--port", str(port)]
    variables = {"HOME": str(folder), "PATH": os.defpath, "PYTHONUTF8": "1", "PYTHONWARNINGS": "ignore"}
    with (folder / "server.log").open("wb") as log:
        quiet = ["--disable-web-ui", "--disable-files-translation"]
        server = subprocess.Popen([*command, *quiet], cwd=folder, env=variables, stdout=log, stderr=log)
        try:
            _wait(f"http://127.0.0.1:{port}", server)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait(20)


def _install(folder: Path, sentences: list[str], source: str, target: str) -> None:
    """Put a package where the server looks for them."""
    workshop = folder / f"{source}-{target}"
    workshop.mkdir()
    package = build_package(workshop / "tiny.argosmodel", sentences, source=source, target=target)
    with zipfile.ZipFile(package) as inside:
        inside.extractall(workshop / "unpacked")
    place = folder / ".local/share/argos-translate/packages"
    place.mkdir(parents=True, exist_ok=True)
    (workshop / "unpacked" / "translate-tiny").rename(place / f"translate-{source}_{target}-1_0")


def _wait(address: str, server: subprocess.Popen[bytes]) -> None:
    ends = time.monotonic() + PATIENCE
    while server.poll() is None and time.monotonic() < ends:
        try:
            with urllib.request.urlopen(f"{address}/languages", timeout=5) as answer:
                if b'"de"' in answer.read():
                    return
        except OSError:
            time.sleep(0.2)
    raise RuntimeError("the server did not start; its words are in server.log")
