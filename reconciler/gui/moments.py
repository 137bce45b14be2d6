"""Points in time as people tell them."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale, QTime


def moment(then: datetime, now: datetime, *, seconds: bool = False) -> str:
    """When something was, seen from ``now``: "today at 10:42", "yesterday at 18:05", "on 15 March 2024 at 10:42".

    ``seconds``: to the second, where minutes do not tell things apart.
    """
    form = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    clock = QLocale().toString(
        QTime(then.hour, then.minute, then.second), form.replace("mm", "mm:ss") if seconds else form
    )
    if then.date() == now.date():
        return QCoreApplication.translate("Moments", "today at %1").replace("%1", clock)
    if then.date() == now.date() - timedelta(days=1):
        return QCoreApplication.translate("Moments", "yesterday at %1").replace("%1", clock)
    #: A day and a time: %1 is its number, %2 the name of the month, %3 the year, %4 the time.
    told = QCoreApplication.translate("Moments", "on %1 %2 %3 at %4").replace("%1", str(then.day))
    month = QLocale().monthName(then.month, QLocale.FormatType.LongFormat)
    return told.replace("%2", month).replace("%3", str(then.year)).replace("%4", clock)
