"""A server on this machine that speaks the protocols of four translation services as of 2026, and has their faults.

It translates by putting "[en] " before a sentence, so that a test sees which sentence an answer belongs to.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

KEY = "secret-key-9f31:fx"


def translated(sentence: str) -> str:
    """What the server makes of a sentence."""
    return f"[en] {sentence}"


@dataclass(slots=True)
class Book:
    """What the server was asked, and how it is to behave.

    Attributes:
        fault: "", or one of the names in ``Handler.FAULTS``.
        times: how many requests the fault still holds for; -1 for ever.
        after: requests that go well before it begins.
        known: sentences it has a real translation of.
        seen: requests: method, address, headers, body.
    """

    fault: str = ""
    times: int = -1
    after: int = 0
    known: dict[str, str] = field(default_factory=dict)
    seen: list[tuple[str, str, dict[str, str], Any]] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)
    closing: threading.Event = field(default_factory=threading.Event)

    def of(self, sentence: str) -> str:
        return self.known.get(sentence) or translated(sentence)

    def next_fault(self) -> str:
        with self.lock:
            if not self.fault or self.times == 0 or len(self.seen) <= self.after:
                return ""
            self.times -= 1
            return self.fault


class Handler(BaseHTTPRequestHandler):
    """Answers one request."""

    protocol_version = "HTTP/1.1"
    book: Book
    FAULTS = (
        "pause",
        "busy",
        "broken",
        "forbidden",
        "quota",
        "login",
        "hang",
        "drip",
        "huge",
        "away",
        "count",
        "order",
    )

    def log_message(self, *args: Any) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        self._answer(None)

    def do_POST(self) -> None:
        size = int(self.headers.get("Content-Length") or 0)
        data = self.rfile.read(size)
        self._answer(json.loads(data) if data else None)

    def _answer(self, body: Any) -> None:
        with self.book.lock:
            self.book.seen.append((self.command, self.path, dict(self.headers), body))
        self.close_connection = True  # a kept connection keeps its thread
        fault = self.book.next_fault()
        special = getattr(self, f"_{fault}", None) if fault else None
        with suppress(OSError):
            if special is not None:
                special()
            else:
                self._translate(body, fault)

    def _translate(self, body: Any, fault: str) -> None:
        parts = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        if parts.path == "/m":
            text = "MESSAGE" if fault == "quota" else self.book.of(query["q"])
            page = f'<html><body><div class="result-container">{escape(text)}</div></body></html>'
            self._send(200, page.encode(), "text/html; charset=utf-8")
        elif parts.path == "/get":
            self._json(200, self._mymemory(query, fault))
        elif parts.path == "/translate":
            asked = body["q"] if isinstance(body["q"], list) else [body["q"]]
            answers = self._mixed([self.book.of(s) for s in asked], fault)
            self._json(200, {"translatedText": answers if isinstance(body["q"], list) else answers[0]})
        elif parts.path == "/v2/translate":
            self._deepl(body, fault)
        else:
            self._json(404, {})

    def _mymemory(self, query: dict[str, str], fault: str) -> dict[str, Any]:
        if fault == "quota":
            text = "MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS FOR TODAY. NEXT AVAILABLE IN 11 HOURS"
            return {"responseData": {"translatedText": text}, "quotaFinished": True, "responseStatus": 200}
        return {
            "responseData": {"translatedText": self.book.of(query["q"])},
            "quotaFinished": False,
            "responseStatus": 200,
            "matches": [],
        }

    def _deepl(self, body: Any, fault: str) -> None:
        if self.command != "POST" or self.headers.get("Authorization") != f"DeepL-Auth-Key {KEY}":
            self._json(403, {"message": "Authorization failure"})
            return
        answers = self._mixed([self.book.of(s) for s in body["text"]], fault)
        self._json(200, {"translations": [{"detected_source_language": "DE", "text": text} for text in answers]})

    @staticmethod
    def _mixed(answers: list[str], fault: str) -> list[str]:
        if len(answers) > 1 and fault == "count":
            return answers[:-1]
        if len(answers) > 1 and fault == "order":
            return answers[1:] + answers[:1]
        return answers

    def _json(self, status: int, value: Any, **headers: str) -> None:
        self._send(status, json.dumps(value).encode(), "application/json", **headers)

    def _send(self, status: int, data: bytes, kind: str, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def _pause(self) -> None:
        self._json(429, {}, Retry_After="0")

    def _busy(self) -> None:
        self._json(429, {}, Retry_After="3600")

    def _broken(self) -> None:
        self._json(500, {"error": "inner"})

    def _forbidden(self) -> None:
        self._json(403, {"error": f"key {KEY} is not allowed"})

    def _login(self) -> None:
        self._send(200, b"<!doctype html><html><body><p>Please log in to the hotel</p></body></html>", "text/html")

    def _away(self) -> None:
        self._json(302, {}, Location=f"{self.path}&elsewhere=1")

    def _hang(self) -> None:
        self.book.closing.wait(20)

    def _begin(self, size: int) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(size))
        self.end_headers()

    def _drip(self) -> None:
        self._begin(10_000)
        while not self.book.closing.wait(0.02):
            self.wfile.write(b" ")
            self.wfile.flush()

    def _huge(self) -> None:
        block = b"x" * 1_000_000
        self._begin(200 * len(block))
        for _ in range(200):
            self.wfile.write(block)


@contextmanager
def translation_server() -> Iterator[tuple[str, Book]]:
    """The address of a server that runs as long as the block, and its book."""
    book = Book()
    handler = type("Bound", (Handler,), {"book": book})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", book
    finally:
        book.closing.set()
        server.shutdown()
        server.server_close()
        thread.join()
        time.sleep(0.02)


def wait_for_abandoned_calls() -> None:
    """Let calls that a stopped job left alone come to their end."""
    for thread in threading.enumerate():
        if thread.name == "translation":
            thread.join(10)
