"""A test that makes the program log a warning has found a defect, unless it says that it expects the warning."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable


class LogWatch(logging.Handler):
    """Keeps every record of level WARNING or above that reaches the root logger."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def unexpected(self, allowed: Iterable[str]) -> list[str]:
        """One line for each record that no pattern of ``allowed`` matches."""
        patterns = [re.compile(pattern) for pattern in allowed]
        return [
            f"{record.levelname} {record.name}: {record.getMessage()}"
            for record in self.records
            if not any(pattern.search(record.getMessage()) for pattern in patterns)
        ]
