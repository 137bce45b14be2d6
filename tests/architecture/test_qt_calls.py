"""The Qt that is installed survives what the program does all day.

PySide6 6.12.0 on Python 3.11 ends the process after some hundred calls: each void call drops a reference of None.
"""

from __future__ import annotations

import pytest

from tests.support.program import run_python

PROGRAM = """
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Sender(QObject):
    sent = Signal(object)

application = QCoreApplication([])
sender, received = Sender(), []
sender.sent.connect(received.append)
for number in range(20_000):
    sender.setObjectName("name")
    sender.blockSignals(False)
    sender.sent.emit(None)
print(len(received))
"""


def test_twenty_thousand_calls_and_signals() -> None:
    pytest.importorskip("PySide6")
    result = run_python("-c", PROGRAM)
    assert (result.returncode, result.stdout.strip()) == (0, "20000"), result.stderr
