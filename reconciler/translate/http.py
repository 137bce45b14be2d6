"""One request to a translation service: bounded in time and size, stoppable, silent about what it carries.

It stands in for the ``requests`` module inside deep-translator, which knows no timeout, reads answers of any size and
puts article text and keys into addresses and messages. Redirects are not followed: text agreed for one host goes to
no other.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from reconciler.translate.faults import Remedy, ServiceFault, of_status

if TYPE_CHECKING:  # loading them takes longer than starting the program may
    import requests

AGENT = "Mozilla/5.0 (compatible; Reconciler)"
_CHUNK = 65536
_THIS_MACHINE = ("localhost", "127.0.0.1", "::1")
_LONGEST_PAUSE = 86_400.0


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds and bytes that one request may take.

    Attributes:
        connect: seconds until the server must have taken the call.
        silence: seconds without a byte.
        deadline: seconds in all.
        most_bytes: of the answer, unpacked.
    """

    connect: float = 5.0
    silence: float = 10.0
    deadline: float = 30.0
    most_bytes: int = 1_000_000


@dataclass(frozen=True, slots=True)
class Request:
    """What is about to be sent."""

    method: str
    url: str
    query: Mapping[str, Any] = field(default_factory=dict)
    body: Mapping[str, Any] | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; named as ``requests`` names it, for that is what deep-translator asks for."""

    status_code: int
    text: str

    def json(self) -> Any:
        """The answer read as JSON.

        Raises:
            ServiceFault: it is something else, such as the login page of a hotel.
        """
        try:
            return json.loads(self.text)
        except ValueError:
            pass
        raise ServiceFault("The answer is no translation.", Remedy.STOP, advice="A login page may stand in between.")

    def close(self) -> None:
        """Nothing is open any more."""


class Http:
    """Sends the requests of one call.

    Args:
        rewrite: brings a request into the form the service takes today.
        stopped: asked between two reads; true ends the call.
    """

    def __init__(
        self,
        rewrite: Callable[[Request], Request],
        *,
        limits: Limits | None = None,
        stopped: Callable[[], bool] = lambda: False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._rewrite = rewrite
        self._limits = limits or Limits()
        self._stopped = stopped
        self._clock = clock
        self.answer: Answer | None = None

    def get(self, url: str, params: Mapping[str, Any] | None = None, **_: Any) -> Answer:
        """Send a GET request; other arguments of ``requests.get`` are passed over."""
        return self._send(Request("GET", url, params or {}))

    def post(self, url: str, params: Mapping[str, Any] | None = None, **_: Any) -> Answer:
        """Send a POST request; other arguments of ``requests.post`` are passed over."""
        return self._send(Request("POST", url, params or {}))

    def _send(self, request: Request) -> Answer:
        import requests
        import urllib3

        request = self._rewrite(request)
        host = urlsplit(request.url).hostname or "The server"
        _hush()
        problem: ServiceFault
        try:
            with _session() as session:
                self.answer = self._exchange(session, request, host)
                return self.answer
        except (requests.exceptions.Timeout, urllib3.exceptions.TimeoutError):
            problem = ServiceFault(f"{host} does not answer.", Remedy.WAIT, advice="Try again later.")
        except requests.exceptions.SSLError:
            problem = ServiceFault(f"The connection to {host} is not safe.", Remedy.STOP, advice="Nothing was sent.")
        except (requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema, requests.exceptions.MissingSchema):
            problem = ServiceFault("The address of the server cannot be used.", Remedy.STOP, advice="Look at it again.")
        except (requests.exceptions.RequestException, urllib3.exceptions.HTTPError) as fault:
            problem = _unreached(fault, host, urlsplit(request.url).netloc)
        # Outside the handlers: the faults of the network library hold the address, and with it text and key.
        raise problem

    def _exchange(self, session: requests.Session, request: Request, host: str) -> Answer:
        ends = self._clock() + self._limits.deadline
        with session.request(
            request.method,
            request.url,
            params=dict(request.query),
            json=None if request.body is None else dict(request.body),
            headers={"User-Agent": AGENT, **request.headers},
            timeout=(self._limits.connect, self._limits.silence),
            allow_redirects=False,
            stream=True,
        ) as response:
            fault = of_status(response.status_code, host, pause_of(response.headers.get("Retry-After", "")))
            if fault is not None:
                raise fault
            data = self._read(response, ends, host)
        return Answer(response.status_code, data.decode(response.encoding or "utf-8", "replace"))

    def _read(self, response: requests.Response, ends: float, host: str) -> bytes:
        parts: list[bytes] = []
        size = 0
        # read1, for iter_content waits for a whole chunk: a server that drips holds it for hours.
        while part := response.raw.read1(_CHUNK, decode_content=True):
            size += len(part)
            parts.append(part)
            if size > self._limits.most_bytes:
                raise ServiceFault(f"The answer of {host} is far too long.", Remedy.SKIP)
            if self._clock() > ends:
                raise ServiceFault(f"{host} takes too long.", Remedy.WAIT, advice="Try again later.")
            if self._stopped():
                raise ServiceFault("The translation was stopped.", Remedy.STOP)
        return b"".join(parts)


def _unreached(fault: BaseException, host: str, place: str) -> ServiceFault:
    """What it means that nothing was sent; on this very machine there is no network to wait for."""
    cause: BaseException | None = fault
    while cause is not None and not isinstance(cause, ConnectionRefusedError):
        cause = cause.__cause__ or cause.__context__
    if cause is not None and host in _THIS_MACHINE:
        return ServiceFault(f"No server answers at {place}.", Remedy.STOP, advice="Start it, or name another one.")
    return ServiceFault(f"{host} cannot be reached.", Remedy.WAIT, advice="Is the network there?")


def pause_of(header: str) -> float | None:
    """Seconds that a ``Retry-After`` header asks to wait (RFC 9110, 10.2.3); ``None`` without a usable one."""
    header = header.strip()
    if header.isdecimal() and len(header) < 9:
        return min(float(header), _LONGEST_PAUSE)
    try:
        moment = parsedate_to_datetime(header)
    except ValueError:
        return None
    return min(max(0.0, moment.timestamp() - time.time()), _LONGEST_PAUSE)


def _session() -> requests.Session:
    import requests

    session = requests.Session()
    session.auth = _no_login  # or a login in the user's .netrc would take the place of the service's key
    return session


def _no_login(request: requests.PreparedRequest) -> requests.PreparedRequest:
    return request


class _Silence(logging.Filter):
    """Holds back the lines in which the network library names whole addresses."""

    def filter(self, record: logging.LogRecord) -> bool:  # noqa: ARG002 - asked so by logging
        """Let nothing through."""
        return False


_SILENCE = _Silence()


def _hush() -> None:
    """Keep addresses, and with them article text and keys, out of every log; a second time does nothing."""
    for name in ("urllib3.connectionpool", "urllib3.util.retry", "charset_normalizer"):
        logging.getLogger(name).addFilter(_SILENCE)
