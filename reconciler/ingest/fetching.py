"""Fetching one page over http or https: with limits, and never from inside the house. Runs in the child process."""

from __future__ import annotations

import base64
import ipaddress
import socket
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import SplitResult, urljoin, urlsplit, urlunsplit

from reconciler import __version__
from reconciler.model.errors import UnreadableInput

if TYPE_CHECKING:
    from requests import Response

LARGEST = 5_000_000  # bytes after decompression
DEADLINE = 30.0  # seconds for everything
_CONNECT, _READ = 5.0, 10.0
_MOST_REDIRECTS = 5
_CHUNK = 65_536
_MOVED = (301, 302, 303, 307, 308)
_KINDS = (
    "text/html",
    "application/xhtml+xml",
    "text/plain",
    "text/markdown",
    "application/pdf",
    "application/rtf",
    "text/rtf",
)
AGENT = f"Reconciler/{__version__} (an editor reads one page)"


def fetched_here(task: Mapping[str, Any]) -> dict[str, str]:
    """Fetch in this process; what the child answers.

    Raises:
        UnreadableInput: no page came, and why.
    """
    end = time.monotonic() + DEADLINE
    url, local = str(task["url"]), bool(task["local"])
    if task["heed_robots"] and not _is_open(url, local=local, end=end):
        raise UnreadableInput(
            "The site asks programs to stay away from this page (robots.txt).",
            advice="Open it in a browser, save it or copy the article, and load that.",
        )
    with ExitStack() as connections:
        url, response = _followed(url, connections, local=local, end=end)
        kind, charset = _kind(response)
        with _named(url):
            data = _body(response, end)
    return {"url": url, "data": base64.b64encode(data).decode("ascii"), "kind": kind, "charset": charset}


def _followed(url: str, connections: ExitStack, *, local: bool, end: float) -> tuple[str, Response]:
    """The answer at the end of at most five redirects, each address checked like the first."""
    for _ in range(_MOST_REDIRECTS + 1):
        with _named(url):
            response = _asked(checked(url), connections, local=local)
        if response.status_code not in _MOVED:
            _accept(response)
            return url, response
        target = response.headers.get("Location", "")
        if not target or time.monotonic() > end:
            break
        url = urljoin(url, target)
    raise _NoPage(
        f"The page moved more than {_MOST_REDIRECTS} times, or to nowhere.", advice="Open it in a browser and save it."
    )


def _asked(parts: SplitResult, connections: ExitStack, *, local: bool) -> Response:
    """One request to the very address that was checked, so that a name cannot lead elsewhere in between."""
    from requests import Session
    from requests.adapters import HTTPAdapter

    host = parts.hostname or ""
    address = _address(host, parts.port or (443 if parts.scheme == "https" else 80), local=local)
    session = connections.enter_context(Session())
    session.trust_env = False  # a proxy would look the name up a second time
    if parts.scheme == "https":
        session.mount("https://", _Pinned(host))
    else:
        session.mount("http://", HTTPAdapter())
    place = f"[{address}]" if ":" in address else address
    target = urlunsplit(
        (parts.scheme, place + (f":{parts.port}" if parts.port else ""), parts.path or "/", parts.query, "")
    )
    headers = {
        "Host": host + (f":{parts.port}" if parts.port else ""),
        "User-Agent": AGENT,
        "Accept": "text/html, application/xhtml+xml, text/plain;q=0.8, application/pdf;q=0.8",
        "Accept-Encoding": "gzip, deflate",
    }
    response = session.get(target, headers=headers, timeout=(_CONNECT, _READ), stream=True, allow_redirects=False)
    return connections.enter_context(response)


def _Pinned(host: str) -> Any:  # noqa: N802 - a class made where its base is loaded
    """An adapter that speaks to an address but expects the certificate of ``host``."""
    from requests.adapters import HTTPAdapter

    class Pinned(HTTPAdapter):
        def init_poolmanager(self, *arguments: Any, **options: Any) -> None:
            super().init_poolmanager(*arguments, server_hostname=host, assert_hostname=host, **options)

    return Pinned()


def checked(url: str) -> SplitResult:
    """The parts of a web address.

    Raises:
        UnreadableInput: it is none that is fetched.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as problem:
        raise UnreadableInput("That is no web address.", advice="Copy it from the browser’s address line.") from problem
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise UnreadableInput(
            "Only http and https addresses are fetched.", advice="Copy the address from the browser’s address line."
        )
    if parts.username or parts.password or port == 0:
        raise UnreadableInput(
            "Addresses with a user name in them are not fetched.", advice="Open the page in a browser and save it."
        )
    return parts


def _address(host: str, port: int, *, local: bool) -> str:
    """The first address of a host, if all of them lie outside this computer and its network."""
    try:
        found = {str(info[4][0]) for info in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)}
    except (OSError, UnicodeError) as problem:
        raise UnreadableInput(
            f"There is no host called “{host}”, or the network is off.", advice="Check the address and the connection."
        ) from problem
    private = [a for a in found if not _is_public(a)]
    if private and not local:
        raise UnreadableInput(
            f"“{host}” is a computer of your own network ({private[0]}); pages from there are not fetched.",
            advice="Open the page in a browser, save it, and load the file.",
        )
    return min(found, key=lambda a: (":" in a, a))


def _is_public(address: str) -> bool:
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        ip = ip.ipv4_mapped or ip.sixtofour or ip
    return ip.is_global and not ip.is_multicast


class _NoPage(UnreadableInput):
    """The server answered, but not with a page."""


def _accept(response: Response) -> None:
    status = response.status_code
    if status in (401, 402, 403, 451):
        raise _NoPage(
            f"The site does not give the page to programs (status {status}).",
            advice="Open it in a browser, save it or copy the article, and load that.",
        )
    if status != 200:
        raise _NoPage(
            f"The server answered with status {status} instead of a page.",
            advice="Check the address, or try again later.",
        )


def _kind(response: Response) -> tuple[str, str]:
    header = response.headers.get("Content-Type", "text/html")
    kind, _, rest = header.partition(";")
    kind = kind.strip().lower()
    if kind not in _KINDS:
        raise UnreadableInput(
            f"The address leads to no page but to “{kind[:60]}”.", advice="Download it in a browser and load the file."
        )
    charset = next(
        (part.partition("=")[2] for part in rest.split(";") if part.strip().lower().startswith("charset=")), ""
    )
    return kind, charset.strip(" \"'")


def _body(response: Response, end: float) -> bytes:
    data = bytearray()
    while True:
        # read1 gives what is there: a plain read waits until a chunk is full, however slowly it drips.
        chunk = response.raw.read1(_CHUNK, decode_content=True)
        if not chunk:
            return bytes(data)
        data += chunk
        if len(data) > LARGEST:
            raise UnreadableInput(
                f"The page has more than {LARGEST // 1_000_000} MB.",
                advice="Copy the article in the browser and paste it.",
            )
        if time.monotonic() > end:
            raise _slow()


def _is_open(url: str, *, local: bool, end: float) -> bool:
    """Whether robots.txt lets programs have the page; a site without one has nothing against it."""
    from urllib.robotparser import RobotFileParser

    parts = checked(url)
    rules = RobotFileParser()
    place = urlunsplit((parts.scheme, parts.netloc, "/robots.txt", "", ""))
    try:
        with ExitStack() as connections:
            _, response = _followed(place, connections, local=local, end=end)
            with _named(url):
                rules.parse(_body(response, end).decode("utf-8", "replace").splitlines())
    except _NoPage:
        return True
    return rules.can_fetch(AGENT, url)


@contextmanager
def _named(url: str) -> Iterator[None]:
    """Errors of the network as sentences."""
    from requests.exceptions import RequestException, SSLError, Timeout
    from urllib3.exceptions import HTTPError, ReadTimeoutError

    host = urlsplit(url).hostname or url
    try:
        yield
    except SSLError as problem:
        raise UnreadableInput(
            f"The certificate of “{host}” is not valid, so nothing was fetched.",
            advice="Check the address in a browser.",
        ) from problem
    except (Timeout, ReadTimeoutError, TimeoutError) as problem:
        raise _slow() from problem
    except (RequestException, HTTPError, OSError, ValueError) as problem:
        raise UnreadableInput(
            f"The connection to “{host}” failed.", advice="Check the address and the connection, then try again."
        ) from problem


def _slow() -> UnreadableInput:
    return UnreadableInput(
        f"The server did not answer within {DEADLINE:.0f} seconds.",
        advice="Try again later, or save the page in a browser.",
    )
