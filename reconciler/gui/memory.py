"""What Python's collector of cycles need not look at.

A project of 12 versions of 10,000 sentences is some million small values that refer to nothing but one another and
are freed by counting. One full collection walks over all of them: 190 to 240 ms in which the window stands still.
"""

from __future__ import annotations

import gc

RARELY = 1000  # searches of the middle kind, each after some 7,000 values more, before everything is walked over


def seldom() -> None:
    """Walk over everything so seldom that no session sees it: young values are looked at as before.

    What a thread makes of a long article is a million values; whichever thread happens to make the next one has the
    whole program, the window too, wait for that search. Nearly all garbage is freed by counting, the rest when young.
    """
    gc.enable()  # off while the program starts
    young, middle, _old = gc.get_threshold()
    gc.set_threshold(young, middle, RARELY)


def lasting() -> None:
    """Leave what is there now, a project just opened, out of every later collection; it is still freed by counting."""
    gc.collect(1)
    gc.freeze()
