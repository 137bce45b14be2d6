"""A web page asked for by an editor: fetched in a process of its own, so that a cancel or the deadline ends it at once.

The caller has shown the editor what is sent where, and has the consent.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass

from reconciler.ingest import sandbox
from reconciler.ingest.fetching import DEADLINE, checked
from reconciler.model.errors import UnreadableInput
from reconciler.model.progress import Progress


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as it came.

    Attributes:
        url: where it came from in the end, after redirects.
        charset: the encoding the server names, empty if it names none.
        kind: its media type.
    """

    url: str
    data: bytes
    kind: str
    charset: str


def fetch(url: str, progress: Progress | None = None, *, local: bool = False, heed_robots: bool = True) -> Fetched:
    """The page at ``url``.

    Args:
        url: an http or https address.
        progress: stops the fetching.
        local: whether addresses of this computer and its network are allowed.
        heed_robots: whether a page that the site's robots.txt closes to programs is left alone.

    Raises:
        UnreadableInput: no page came, and why.
        Cancelled: by ``progress``.
    """
    task = {"do": "fetch", "url": url.strip(), "local": local, "heed_robots": heed_robots}
    try:
        found = sandbox.run(task, progress=progress, wall=DEADLINE)["fetched"]
    except UnreadableInput as problem:
        raise UnreadableInput(
            f"“{_shown(url)}”: {problem.what}", kept="Nothing was added.", advice=problem.advice
        ) from problem
    return Fetched(str(found["url"]), base64.b64decode(found["data"]), str(found["kind"]), str(found["charset"]))


def host_of(url: str) -> str:
    """The host that fetching ``url`` would speak to, for the question to the editor.

    Raises:
        UnreadableInput: it is no http or https address.
    """
    return checked(url.strip()).hostname or ""


def _shown(url: str) -> str:
    return url if len(url) <= 120 else f"{url[:117]}…"
