"""What stands around the grid is brought up to date once the grid was painted; of a long article step by step."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer


class Settling(QObject):
    """Goes through steps, with keys and drawing between two of them where they take long.

    Args:
        steps: all of them, from the first.
        by_steps: whether to do one at a time.
    """

    def __init__(
        self, steps: Callable[[], Iterator[None]], by_steps: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._make, self._by_steps = steps, by_steps
        self._left: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    @property
    def settled(self) -> bool:
        """Whether nothing is left to be done."""
        return not self._timer.isActive()

    def begin(self, after: int = 0) -> None:
        """Begin with the first step in ``after`` milliseconds; what was left of the time before is out of date."""
        self._left = self._make()
        self._timer.start(after)

    def finish(self) -> None:
        """Do everything now."""
        self.stop()
        for _ in self._make():
            pass

    def stop(self) -> None:
        """Leave the rest undone."""
        self._left = iter(())
        self._timer.stop()

    def _go_on(self) -> None:
        for _ in self._left:
            if self._by_steps():
                self._timer.start(0)
                return
