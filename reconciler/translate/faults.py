"""What a translation service can do wrong, sorted by what is to be done about it. No message ever holds text or key."""

from __future__ import annotations

from enum import StrEnum

from reconciler.model.errors import ReconcilerError
from reconciler.model.wording import shown

KEPT = shown("The sentences translated so far are kept.")


class Remedy(StrEnum):
    """What helps after a fault."""

    WAIT = "wait"  # the same request may succeed later
    SKIP = "skip"  # this sentence has failed; the next may do
    STOP = "stop"  # no request will succeed before something is changed


class ServiceFault(ReconcilerError):
    """A service did not give a usable translation.

    Attributes:
        remedy: what is to be done.
        pause: seconds the service asks to wait; ``None`` where it names none.
    """

    def __init__(self, what: str, remedy: Remedy, *, advice: str = "", pause: float | None = None) -> None:
        super().__init__(what, kept=KEPT if remedy is Remedy.STOP else "", advice=advice)
        self.remedy = remedy
        self.pause = pause


def of_status(status: int, host: str, pause: float | None) -> ServiceFault | None:
    """The fault that an HTTP status stands for; ``None`` for success."""
    if 200 <= status < 300:
        return None
    if status == 429 or (status == 503 and pause is not None):
        return ServiceFault(f"{host} asks for a pause.", Remedy.WAIT, pause=pause, advice="Try again later.")
    if status >= 500 or status == 408:
        return ServiceFault(f"{host} has a fault of its own (status {status}).", Remedy.WAIT, advice="Try again later.")
    if status in (401, 403):
        return ServiceFault(f"{host} refuses the key or the request.", Remedy.STOP, advice="Look at the key.")
    if status in (402, 456):
        return ServiceFault(f"The quota at {host} is used up.", Remedy.STOP, advice="Wait, or take another engine.")
    if 300 <= status < 400:
        return ServiceFault(
            f"{host} wants to send the request elsewhere.", Remedy.STOP, advice="A login page may stand in between."
        )
    return ServiceFault(f"{host} does not take this sentence (status {status}).", Remedy.SKIP)
