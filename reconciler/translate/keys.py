"""The editor's keys for services: from the environment, the system's keyring or this session's memory alone."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

_NAME = "reconciler"


class Ring(Protocol):
    """What keeps passwords for the system."""

    def get_password(self, service_name: str, username: str) -> str | None:
        """The password kept."""

    def set_password(self, service_name: str, username: str, password: str) -> None:
        """Keep a password."""

    def delete_password(self, service_name: str, username: str) -> None:
        """Forget a password."""


def variable(engine: str) -> str:
    """The variable of the environment that has the key for an engine."""
    return f"RECONCILER_{engine.upper()}_KEY"


@dataclass(slots=True, repr=False)
class Keys:
    """Keys by engine; never shown, logged or written into a file of the program.

    Attributes:
        ring: the system's keyring; ``None`` where there is none, then keys last as long as the program runs.
        environment: where ``RECONCILER_DEEPL_KEY`` and the like are looked for first.
    """

    ring: Ring | None = None
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)
    _session: dict[str, str] = field(default_factory=dict, init=False)

    def __repr__(self) -> str:
        """Without any key."""
        return f"Keys(ring={self.ring is not None})"

    def get(self, engine: str) -> str:
        """The key for an engine; empty if there is none."""
        given = self.environment.get(variable(engine), "")
        return given or self._session.get(engine, "") or self._kept(engine)

    def use(self, engine: str, key: str) -> None:
        """Use a key as long as the program runs; an empty one gives way to the one that is kept."""
        self._session[engine] = key.strip()

    def put(self, engine: str, key: str, *, keep: bool) -> bool:
        """Use a key from now on; whether it outlasts the session.

        Args:
            engine: id of the engine.
            key: as the editor entered it; an empty one forgets what was there.
            keep: also give it to the system's keyring.
        """
        self.use(engine, key)
        if self.ring is None:
            return False
        from keyring.errors import KeyringError

        try:
            if not key.strip():
                self.ring.delete_password(_NAME, engine)
            elif keep:
                self.ring.set_password(_NAME, engine, key.strip())
                return True
        except KeyringError:
            pass  # locked, or nothing to delete: the session has it
        return False

    def _kept(self, engine: str) -> str:
        if self.ring is None:
            return ""
        from keyring.errors import KeyringError

        try:
            return self.ring.get_password(_NAME, engine) or ""
        except KeyringError:
            return ""


def system_ring() -> Ring | None:
    """The keyring of the system; ``None`` where there is none, as on a machine without a desktop."""
    import keyring
    from keyring.backends.fail import Keyring as NoRing
    from keyring.errors import KeyringError

    try:
        ring = keyring.get_keyring()
    except KeyringError:
        return None
    return None if isinstance(ring, NoRing) else ring
