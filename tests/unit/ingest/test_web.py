"""Pages fetched from a server of this computer that behaves as servers do, well and badly."""

from __future__ import annotations

import gzip
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import pytest

from reconciler.ingest import fetching
from reconciler.ingest.fetching import LARGEST, checked, fetched_here
from reconciler.ingest.web import fetch, host_of
from reconciler.model.errors import Cancelled, UnreadableInput

PAGE = "<html><head><meta charset=utf-8></head><p>Fähre rammt Tanker.</p></html>".encode()


class _Server(BaseHTTPRequestHandler):
    agents: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.agents.append(self.headers["User-Agent"])
        act = getattr(self, self.path.strip("/").partition("?")[0].replace(".", "_") or "page", self.missing)
        act()

    def give(self, data: bytes, kind: str = "text/html; charset=utf-8", status: int = 200, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def page(self) -> None:
        self.give(PAGE)

    def packed(self) -> None:
        self.give(gzip.compress(PAGE), Content_Encoding="gzip")

    def bomb(self) -> None:
        self.give(gzip.compress(b"a" * (3 * LARGEST)), Content_Encoding="gzip")

    def moved(self) -> None:
        self.give(b"", status=302, Location="/page")

    def circle(self) -> None:
        self.give(b"", status=302, Location="/circle")

    def to_file(self) -> None:
        self.give(b"", status=302, Location="file:///etc/passwd")

    def forbidden(self) -> None:
        self.give(b"no", status=403)

    def program(self) -> None:
        self.give(b"MZ", "application/octet-stream")

    def silent(self) -> None:
        threading.Event().wait(3)

    def closed(self) -> None:
        self.give(PAGE)

    def robots_txt(self) -> None:
        self.give(b"User-agent: *\nDisallow: /closed\n", "text/plain")

    def missing(self) -> None:
        self.give(b"nothing", status=404)

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


@pytest.fixture
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Server)
    server.daemon_threads = False
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


def here(url: str, *, local: bool = True, heed_robots: bool = True) -> dict[str, str]:
    return fetched_here({"url": url, "local": local, "heed_robots": heed_robots})


def test_a_page_comes_from_a_process_of_its_own(site: str) -> None:
    page = fetch(f"{site}/page", local=True)
    assert (page.data, page.kind, page.charset, page.url) == (PAGE, "text/html", "utf-8", f"{site}/page")
    assert _Server.agents[-1].startswith("Reconciler/")


def test_a_redirect_is_followed_and_told(site: str) -> None:
    assert here(f"{site}/moved")["url"] == f"{site}/page"


def test_a_packed_page(site: str) -> None:
    assert len(here(f"{site}/packed")["data"]) == len(here(f"{site}/page")["data"])


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("bomb", "more than 5 MB"),
        ("circle", "moved more than"),
        ("to_file", "Only http"),
        ("forbidden", "status 403"),
        ("nowhere", "status 404"),
        ("program", "octet-stream"),
        ("closed", "robots.txt"),
    ],
)
def test_what_does_not_come_says_why(site: str, path: str, words: str) -> None:
    with pytest.raises(UnreadableInput, match=words) as caught:
        here(f"{site}/{path}")
    assert caught.value.advice


def test_a_silent_server_is_left(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "_READ", 0.2)
    with pytest.raises(UnreadableInput, match="did not answer"):
        here(f"{site}/silent")


def test_robots_may_be_overridden_by_the_editor(site: str) -> None:
    assert here(f"{site}/closed", heed_robots=False)["url"] == f"{site}/closed"


def test_the_own_network_is_refused_without_a_connection(site: str) -> None:
    before = len(_Server.agents)
    with pytest.raises(UnreadableInput, match="own network"):
        fetch(f"{site}/page")
    assert len(_Server.agents) == before


@pytest.mark.parametrize(
    "address", ["127.0.0.1", "10.1.2.3", "192.168.0.9", "169.254.169.254", "0.0.0.0", "::1", "fe80::1", "fc00::1",
                "::ffff:127.0.0.1", "2002:7f00:1::", "224.0.0.1", "100.64.0.1"]
)  # fmt: skip
def test_a_name_that_leads_inside_is_refused(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *a, **k: [(0, 0, 0, "", (address, 80))])
    with pytest.raises(UnreadableInput, match="own network"):
        here("http://paper.example/story", local=False, heed_robots=False)


def test_a_name_with_one_address_inside_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    both = [(0, 0, 0, "", (address, 80)) for address in ("93.184.216.34", "127.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *a, **k: both)
    with pytest.raises(UnreadableInput, match="own network"):
        here("http://paper.example/story", local=False, heed_robots=False)


def test_the_connection_goes_to_the_address_that_was_checked(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second look-up, which might answer differently, never happens."""
    port = int(site.rpartition(":")[2])
    asked: list[str] = []
    real = socket.getaddrinfo

    def look_up(host: str, *arguments: object, **options: object) -> list[object]:
        if host == "paper.example":
            asked.append(host)
            return [(0, 0, 0, "", ("127.0.0.1", port))]
        return list(real(host, *arguments, **options))  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    assert here(f"http://paper.example:{port}/page", heed_robots=False)["kind"] == "text/html"
    assert asked == ["paper.example"]


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "ftp://a.example/x", "javascript:alert(1)", "paper.example", "http://", "http://a:b@c.example/",
            "http://a.example:99999/", "http://[::1"]
)  # fmt: skip
def test_what_is_no_web_address_is_refused(url: str) -> None:
    with pytest.raises(UnreadableInput):
        checked(url)


def test_the_host_is_named_before_anything_is_sent() -> None:
    assert host_of(" https://paper.example/story?id=1 ") == "paper.example"


class _Stopped:
    def step(self, done: int, total: int) -> None:
        raise Cancelled("Stopped.")


def test_fetching_can_be_stopped(site: str) -> None:
    with pytest.raises(Cancelled):
        fetch(f"{site}/silent", _Stopped(), local=True)
