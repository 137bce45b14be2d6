"""Pages as a real browser leaves them: the document after its scripts have run, printed to PDF, saved as one file."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import IO, Any

_ASKED_AT, _ANSWERED_AT = 3, 4  # file descriptors at which Chromium reads questions and writes answers
NAMES = ("chromium", "chromium-browser", "google-chrome")


def found() -> str:
    """The browser's path; empty where there is none."""
    return next(filter(None, map(shutil.which, NAMES)), "")


def built_by_script(page: str) -> str:
    """The same page, its body put in by a script, as many papers deliver theirs."""
    head, _, rest = page.partition("<body")
    inner = json.dumps(rest.partition(">")[2], ensure_ascii=False).replace("</", "<\\/")
    return f"{head}<body><script>document.body.innerHTML = {inner};</script></body></html>"


def saved(browser: str, page: str, folder: Path, *, printed: bool = False) -> bytes:
    """What headless Chromium makes of a page: its document as HTML, or a PDF; no network is there to be asked."""
    source, target = folder / "page.html", folder / "page.pdf"
    source.write_text(page, encoding="utf-8")
    command = [browser, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    command += ["--host-resolver-rules=MAP * ~NOTFOUND", f"--user-data-dir={folder / 'profile'}"]
    command += ["--no-pdf-header-footer", f"--print-to-pdf={target}"] if printed else ["--dump-dom"]
    done = subprocess.run([*command, source.as_uri()], capture_output=True, check=True, timeout=60)
    return target.read_bytes() if printed else done.stdout


def saved_as_one_file(browser: str, page: str, folder: Path) -> bytes:
    """The page as Chromium's "Webpage, single file" (MHTML), asked for over the pipe of its developers' protocol."""
    source = folder / "page.html"
    source.write_text(page, encoding="utf-8")
    asked, answered = _pipe(), _pipe()
    command = [browser, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    command += ["--host-resolver-rules=MAP * ~NOTFOUND", f"--user-data-dir={folder / 'profile'}"]

    def put_in_place() -> None:
        os.dup2(asked[0], _ASKED_AT)
        os.dup2(answered[1], _ANSWERED_AT)

    process = subprocess.Popen(
        [*command, "--remote-debugging-pipe"],
        pass_fds=(_ASKED_AT, _ANSWERED_AT),
        preexec_fn=put_in_place,  # noqa: PLW1509 - the test has no other thread that could hold a lock
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(asked[0])
    os.close(answered[1])
    try:
        with os.fdopen(asked[1], "wb", 0) as to, os.fdopen(answered[0], "rb") as back:
            talk = _Talk(to, back)
            target = talk.ask("Target.createTarget", url="about:blank")["targetId"]
            talk.session = talk.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
            talk.ask("Page.enable")
            talk.ask("Page.navigate", url=source.as_uri())
            talk.wait("Page.loadEventFired")
            return str(talk.ask("Page.captureSnapshot", format="mhtml")["data"]).encode("utf-8")
    finally:
        process.terminate()
        process.wait(timeout=30)


def _pipe() -> tuple[int, int]:
    """A pipe whose ends are clear of the places where the browser looks for them."""
    import fcntl  # there is none on Windows

    ends = os.pipe()
    moved = tuple(fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10) for end in ends)
    for end in ends:
        os.close(end)
    return moved[0], moved[1]


class _Talk:
    """Questions to the browser and its answers, each ended by a zero byte."""

    def __init__(self, to: IO[bytes], back: IO[bytes]) -> None:
        self._to, self._back = to, back
        self._number = 0
        self._events: list[str] = []
        self.session = ""

    def ask(self, method: str, **parameters: object) -> dict[str, Any]:
        self._number += 1
        asked = {"id": self._number, "method": method, "params": parameters}
        self._to.write(json.dumps({**asked, **({"sessionId": self.session} if self.session else {})}).encode() + b"\0")
        while (told := self._next()).get("id") != self._number:
            self._events.append(str(told.get("method")))
        return dict(told["result"])

    def wait(self, event: str) -> None:
        while event not in self._events:
            self._events.append(str(self._next().get("method")))

    def _next(self) -> dict[str, Any]:
        parts = []
        while (byte := self._back.read(1)) not in (b"\0", b""):
            parts.append(byte)
        return dict(json.loads(b"".join(parts)))
