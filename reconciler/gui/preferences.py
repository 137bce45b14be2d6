"""The settings of this session: read once, written whenever they change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from reconciler.app import settings
from reconciler.app.settings import Settings
from reconciler.model.errors import SaveFailed


class Preferences:
    """Keeps the settings in step with their file.

    A folder that cannot be written costs the preferences, never the work: ``complain`` is told once.
    """

    def __init__(self, path: Path | None, complain: Callable[[str], None] | None = None) -> None:
        self._path = path
        self._complain = complain
        self.value = settings.load(path) if path else Settings()

    def change(self, **values: Any) -> None:
        """Set fields of the settings and write them."""
        self.put(replace(self.value, **values))

    def put(self, value: Settings) -> None:
        """Take ``value`` as the settings and write them if they differ."""
        if value == self.value:
            return
        self.value = value
        if self._path is None:
            return
        try:
            settings.save(value, self._path)
        except SaveFailed as error:
            if self._complain:
                from reconciler.gui.sentences import whole  # the first paint need not wait for it

                self._complain(whole(error))
                self._complain = None
