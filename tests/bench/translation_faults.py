"""What becomes of sentences when a translation service goes wrong, for each service and each fault.

    python tests/bench/translation_faults.py

A server on this machine speaks the protocols of the four services and has their faults for as long as a job runs. The
limits are the program's own but for the seconds, which are a tenth, so that the run takes minutes; the waiting between
two attempts is as it is.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reconciler.model.errors import Cancelled
from reconciler.model.progress import Silent
from reconciler.model.version import Translation, TranslationState
from reconciler.translate.cache import Cache
from reconciler.translate.engines import ENGINES, engine
from reconciler.translate.faults import ServiceFault
from reconciler.translate.http import Limits
from reconciler.translate.job import GIVE_UP, Job
from reconciler.translate.pacing import ATTEMPTS, LONGEST_WAIT, Pace
from reconciler.translate.services import Service
from tests.support.translation_server import KEY, Book, Handler, translated, translation_server

TODAY = date(2026, 3, 2)
LIMITS = Limits(connect=0.5, silence=1.0, deadline=3.0)
SENTENCES = [f"Satz {n} nennt {n * 37 + 5} Fässer im Hafen von Ohlenbrück." for n in range(6)]
# A sentence is asked for ATTEMPTS times, and GIVE_UP sentences in a row end the job; before them a list is tried once.
WAITING = sum(1.5 * 2**n for n in range(ATTEMPTS - 1))
WORST = (GIVE_UP + 1) * (ATTEMPTS * LIMITS.deadline + WAITING)


@dataclass
class Outcome:
    """What came of one job."""

    states: Counter[str]
    wrong: int
    ended: str
    seconds: float
    cached: int

    def line(self, name: str, fault: str) -> str:
        """A row of the table."""
        states = ", ".join(f"{number} {state}" for state, number in sorted(self.states.items()))
        return f"| {fault} | {name} | {states} | {self.ended} | {self.seconds:.1f} s | {self.wrong} | {self.cached} |"


def job(name: str, address: str, cache: Cache) -> Job:
    """A job with the shortened limits."""
    key = KEY if name == "deepl" else ""
    return Job(Service(engine(name), "de", "en", key, address, LIMITS), cache, Pace(10_000.0), TODAY)


def outcome(name: str, fault: str) -> Outcome:
    """One service with one fault that lasts."""
    found: dict[int, Translation] = {}
    cache, ended = Cache(None), ""
    with translation_server() as (address, book):
        book.fault = fault
        began = time.monotonic()
        try:
            found.update(job(name, address, cache).run(SENTENCES, Silent()))
        except ServiceFault as problem:
            ended = problem.what.replace(address.removeprefix("http://"), "host").replace("127.0.0.1", "host")
        seconds = time.monotonic() - began
        kept = [cache.get(f"{name}@{address.removeprefix('http://')}", "de", "en", s) for s in SENTENCES]
    states = Counter(made.state.value for made in found.values())
    states["pending"] = len(SENTENCES) - len(found)
    wrong = sum(m.state is TranslationState.DONE and m.text != translated(SENTENCES[n]) for n, m in found.items())
    wrong += sum(text is not None and text != translated(s) for s, text in zip(SENTENCES, kept, strict=True))
    return Outcome(+states, wrong, ended, seconds, sum(text is not None for text in kept))


def many(threads: int, each: int) -> Counter[str]:
    """What came of sentences that all services were asked for at once, with faults in between."""

    def one(number: int) -> Counter[str]:
        name = ENGINES[number % len(ENGINES)].id
        mine = [f"Faden {number}, Satz {n}: {n * 37} Fässer, sonst nichts." for n in range(each)]
        made = dict(job(name, address, cache).run(mine, Silent()))
        wrong = sum(t.state is TranslationState.DONE and t.text != translated(mine[n]) for n, t in made.items())
        return Counter({"wrong": wrong, **Counter(t.state.value for t in made.values())})

    def disturb(book: Book) -> None:
        for fault in ("count", "order", "pause") * 20:
            book.fault, book.times = fault, 3
            if stop.wait(0.05):
                return

    stop, cache = threading.Event(), Cache(None)
    with translation_server() as (address, book), ThreadPoolExecutor(threads) as pool:
        disturber = threading.Thread(target=disturb, args=(book,))
        disturber.start()
        total = sum(pool.map(one, range(threads)), Counter[str]())
        stop.set()
        disturber.join()
    return total


def slowest_cancel() -> float:
    """Seconds from an editor's stop to the end of the job, the longest of all faults that keep a job waiting."""

    class Stop:
        at = 0.0

        def step(self, done: int, total: int) -> None:
            if time.monotonic() > self.at:
                raise Cancelled("The work was stopped.")

    longest = 0.0
    for number, fault in enumerate(("hang", "drip", "broken")):
        for turn, known in enumerate(ENGINES):
            with translation_server() as (address, book):
                book.fault, stop = fault, Stop()
                stop.at = time.monotonic() + 0.5 + 0.013 * (4 * number + turn)  # not in step with the looks at it
                try:
                    list(job(known.id, address, Cache(None)).run(SENTENCES, stop))
                except (Cancelled, ServiceFault):
                    longest = max(longest, time.monotonic() - stop.at)
    return longest


def main() -> None:
    """Print the table."""
    print(f"{ATTEMPTS} attempts, up to {GIVE_UP} sentences, pauses to {LONGEST_WAIT:.0f} s, in all {WORST:.0f} s\n")
    print("| fault | service | sentences | the job ended with | time | wrong stored | in the cache |")
    print("|---|---|---|---|---|---|---|")
    pairs = [(fault, known.id) for fault in ("", *Handler.FAULTS) for known in ENGINES]
    with ThreadPoolExecutor(12) as pool:  # they wait, they do not work
        results = list(pool.map(lambda pair: outcome(pair[1], pair[0]), pairs))
    for (fault, name), found in zip(pairs, results, strict=True):
        print(found.line(name, fault or "none"))
    print(f"\nwrong stored: {sum(r.wrong for r in results)}; over the bound: {sum(r.seconds > WORST for r in results)}")
    print("8 threads x 200 sentences, four services, faults between:", dict(many(8, 200)))
    print(f"slowest cancel: {slowest_cancel():.2f} s")


if __name__ == "__main__":
    main()
