"""Translating many sentences: what is known comes from the cache, the rest is asked for, at a pace.

Every sentence ends as done or failed by itself. Only what no second try can mend (a refused key, a used-up quota) ends
the whole job; what was translated before that has been handed out already.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import Any, Protocol

from reconciler.model.errors import Cancelled
from reconciler.model.progress import Progress
from reconciler.model.version import Translation, TranslationState, digest_of
from reconciler.translate.answers import anchors, checked, has_words, in_order
from reconciler.translate.cache import Cache
from reconciler.translate.engines import Engine
from reconciler.translate.faults import Remedy, ServiceFault
from reconciler.translate.pacing import ATTEMPTS, LONGEST_WAIT, Pace, back_off
from reconciler.translate.parts import parts_of

TICK = 0.05  # seconds between two looks at whether the editor has stopped the work
GIVE_UP = 3  # sentences in a row that a silent or broken server cost all attempts
_TOGETHER_BYTES = 4_000


class Translates(Protocol):
    """What a job asks; ``services.Service`` and ``offline.Package`` are such."""

    @property
    def engine(self) -> Engine:
        """How much it takes at once, and how often."""

    @property
    def source(self) -> str:
        """The language the sentences are in."""

    @property
    def target(self) -> str:
        """The language wanted."""

    @property
    def host(self) -> str:
        """Where the text goes."""

    def translate(self, sentences: Sequence[str], stopped: Callable[[], bool] = ...) -> list[Any]:
        """Answers, not checked yet."""


@dataclass(slots=True)
class Job:
    """One service asked for many sentences.

    Attributes:
        cache: what was translated before.
        pace: shared by all jobs of one service.
        today: the day written on the translations.
        chance: 0 to 1; spreads the waiting.
    """

    service: Translates
    cache: Cache
    pace: Pace
    today: date
    chance: Callable[[], float] = random.random
    _in_vain: int = field(default=0, init=False)
    _done: int = field(default=0, init=False)
    _total: int = field(default=0, init=False)

    def run(self, sentences: Sequence[str], progress: Progress) -> Iterator[tuple[int, Translation]]:
        """Number and translation of each sentence, as they come, in no promised order.

        Raises:
            Cancelled: by ``progress``, within ``TICK`` even while the service is silent.
            ServiceFault: nothing further can be translated; sentences not handed out yet stay pending.
        """
        self._done, self._total = 0, len(sentences)
        left: list[int] = []
        for number, sentence in enumerate(sentences):
            known = sentence if not has_words(sentence) else self._known(sentence)
            if known is None:
                left.append(number)
            else:
                yield number, self._made(sentence, known)
                self._count(progress)
        for numbers in _batches(left, sentences, self.service.engine):
            for number, translation in self._batch(numbers, sentences, progress):
                yield number, translation
                self._count(progress)

    def _count(self, progress: Progress) -> None:
        self._done += 1
        progress.step(self._done, self._total)

    def _known(self, sentence: str) -> str | None:
        service = self.service
        return self.cache.get(f"{service.engine.id}@{service.host}", service.source, service.target, sentence)

    def _keep(self, sentence: str, text: str) -> None:
        service = self.service
        self.cache.put(f"{service.engine.id}@{service.host}", service.source, service.target, sentence, text)

    def _made(self, sentence: str, text: str) -> Translation:
        return Translation(text, self.service.engine.id, made=self.today, original=digest_of(sentence))

    def _batch(
        self, numbers: Sequence[int], sentences: Sequence[str], progress: Progress
    ) -> Iterator[tuple[int, Translation]]:
        texts = [sentences[n] for n in numbers]
        answers = self._together(texts, progress) if len(texts) > 1 else None
        for place, number in enumerate(numbers):
            yield (
                number,
                self._one(texts[place], progress) if answers is None else self._stored(texts[place], answers[place]),
            )

    def _stored(self, sentence: str, text: str) -> Translation:
        self._in_vain = 0
        self._keep(sentence, text)
        return self._made(sentence, text)

    def _together(self, texts: Sequence[str], progress: Progress) -> list[str] | None:
        """Answers to all at once; ``None`` where there is any doubt, so that each is asked for alone."""
        try:
            answers = self._patiently(texts, progress)
            clean = [checked(text, answer) for text, answer in zip(texts, answers, strict=True)]
        except ValueError:
            return None
        except ServiceFault as fault:
            if fault.remedy is Remedy.STOP:
                raise
            return None
        return clean if self.service.engine.keeps_order or in_order(texts, clean) else None

    def _one(self, sentence: str, progress: Progress) -> Translation:
        try:
            parts = parts_of(sentence, self.service.engine.most_bytes)
            return self._stored(sentence, " ".join(self._part(part, progress) for part in parts))
        except ServiceFault as fault:
            self._in_vain = self._in_vain + 1 if fault.remedy is Remedy.WAIT else 0
            if fault.remedy is Remedy.STOP:
                raise
            if self._in_vain == GIVE_UP:
                raise ServiceFault(fault.what, Remedy.STOP, advice=fault.advice) from None
            return Translation(
                "",
                self.service.engine.id,
                TranslationState.FAILED,
                f"{fault.what} {fault.advice}".strip(),
                made=self.today,
                original=digest_of(sentence),
            )

    def _part(self, sentence: str, progress: Progress) -> str:
        answers = self._patiently([sentence], progress)
        if len(answers) != 1:
            raise ServiceFault("The service sent another number of answers than was asked for.", Remedy.SKIP)
        return checked(sentence, answers[0])

    def _patiently(self, texts: Sequence[str], progress: Progress) -> list[Any]:
        """Ask, and ask again where waiting may help."""
        for attempt in range(1, ATTEMPTS + 1):
            self._wait(self.pace.take(), progress)
            try:
                return self._asked(texts, progress)
            except ServiceFault as fault:
                pause = back_off(attempt, fault.pause, self.chance())
                if fault.remedy is not Remedy.WAIT or attempt == ATTEMPTS:
                    raise
                if pause > LONGEST_WAIT:
                    advice = f"Try again in about {round(pause / 60)} minutes, or take another engine."
                    raise ServiceFault(fault.what, Remedy.STOP, advice=advice) from None
            self._wait(pause, progress)
        raise AssertionError  # the last attempt returns or raises

    def _wait(self, seconds: float, progress: Progress) -> None:
        ends = time.monotonic() + seconds
        while (left := ends - time.monotonic()) > 0:
            progress.step(self._done, self._total)
            time.sleep(min(TICK, left))

    def _asked(self, texts: Sequence[str], progress: Progress) -> list[Any]:
        """One request in a thread of its own: a silent server cannot be interrupted, but it can be left alone."""
        stopped, box = Event(), SimpleQueue[list[Any] | ServiceFault | None]()

        def ask() -> None:
            try:
                box.put(self.service.translate(texts, stopped.is_set))
            except ServiceFault as fault:
                box.put(fault)
            finally:
                box.put(None)  # read only where neither of the two was

        Thread(target=ask, name="translation", daemon=True).start()
        while True:
            try:
                answer = box.get(timeout=TICK)
            except Empty:
                try:
                    progress.step(self._done, self._total)
                except Cancelled:
                    stopped.set()
                    raise
                continue
            if answer is None or isinstance(answer, ServiceFault):
                raise answer or ServiceFault("The service could not be asked.", Remedy.STOP)
            return answer


def _batches(numbers: Sequence[int], sentences: Sequence[str], engine: Engine) -> Iterator[list[int]]:
    """Sentences that go in one request: where order is not sure, only such as their figures tell apart."""
    marked = [n for n in numbers if engine.together > 1 and (engine.keeps_order or anchors(sentences[n]))]
    waiting = iter(marked)
    while chosen := list(islice(waiting, engine.together)):
        while sum(len(sentences[n].encode("utf-8", "replace")) for n in chosen) > _TOGETHER_BYTES and len(chosen) > 1:
            yield [chosen.pop()]
        yield chosen
    alone = set(numbers) - set(marked)
    yield from ([n] for n in numbers if n in alone)
