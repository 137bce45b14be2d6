"""The four services as they answer in 2026, and each of their faults made to happen."""

from __future__ import annotations

import logging
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest

from reconciler.model.errors import Cancelled
from reconciler.model.progress import Silent
from reconciler.model.version import Translation, TranslationState, digest_of
from reconciler.translate.answers import checked
from reconciler.translate.cache import Cache
from reconciler.translate.engines import ENGINES, engine
from reconciler.translate.faults import Remedy, ServiceFault
from reconciler.translate.http import Limits
from reconciler.translate.job import Job
from reconciler.translate.pacing import Pace
from reconciler.translate.services import Service
from tests.support.translation_server import KEY, Book, translated, wait_for_abandoned_calls

TODAY = date(2026, 3, 2)
SHORT = Limits(connect=1.0, silence=0.4, deadline=0.8, most_bytes=200_000)
SENTENCES = [
    "Der Pegel der Olme stieg am Dienstag auf 7,40 Meter.",
    "Bürgermeisterin Taubach sprach von 1900 Menschen in Notunterkünften.",
    "Das Wasser geht nur langsam zurück.",
    "Die Feuerwehr pumpte 36 Keller in Ohlenbrück leer.",
]
Running = tuple[str, Book]


def service(name: str, address: str) -> Service:
    return Service(engine(name), "de", "en", key=KEY if name == "deepl" else "", server=address, limits=SHORT)


def job(name: str, address: str, cache: Cache | None = None) -> Job:
    return Job(service(name, address), cache or Cache(None), Pace(10_000.0), TODAY, chance=lambda: 0.0)


def results(work: Job, sentences: list[str]) -> dict[int, Translation]:
    return dict(work.run(sentences, Silent()))


@pytest.mark.parametrize("name", [e.id for e in ENGINES])
def test_each_service_translates_sentence_by_sentence(name: str, server: Running) -> None:
    address, _ = server
    found = results(job(name, address), SENTENCES)
    assert {n: t.text for n, t in found.items()} == {n: translated(s) for n, s in enumerate(SENTENCES)}
    first = found[0]
    assert (first.engine, first.state, first.made) == (name, TranslationState.DONE, TODAY)
    assert first.original == digest_of(SENTENCES[0])
    assert not first.is_stale(SENTENCES[0])
    assert first.is_stale(SENTENCES[0].replace("7,40", "7,60"))


def test_deepl_gets_its_key_in_a_header_and_libre_its_text_in_the_body(server: Running) -> None:
    address, book = server
    results(job("deepl", address), SENTENCES)
    results(job("libre", address), SENTENCES)
    assert {method for method, *_ in book.seen} == {"POST"}
    for _, path, headers, _body in book.seen:
        assert KEY not in path
        assert "Olme" not in path
        assert "Reconciler" in headers["User-Agent"]
    assert book.seen[0][2]["Authorization"] == f"DeepL-Auth-Key {KEY}"


def test_several_sentences_go_in_one_request_only_where_they_can_be_told_apart(server: Running) -> None:
    address, book = server
    results(job("libre", address), SENTENCES)
    asked = [body["q"] for *_, body in book.seen]
    assert [SENTENCES[0], SENTENCES[1], SENTENCES[3]] in asked
    assert "Das Wasser geht nur langsam zurück." not in asked[0]


@pytest.mark.parametrize("fault", ["count", "order"])
@pytest.mark.parametrize("name", ["libre", "deepl"])
def test_a_list_of_wrong_length_or_order_is_asked_for_again_one_by_one(name: str, fault: str, server: Running) -> None:
    address, book = server
    book.fault = fault
    found = results(job(name, address), SENTENCES)
    assert {n: t.text for n, t in found.items()} == {n: translated(s) for n, s in enumerate(SENTENCES)}


@pytest.mark.parametrize("fault", ["pause", "broken"])
def test_a_passing_fault_is_asked_again(fault: str, server: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reconciler.translate.job.back_off", lambda attempt, asked, chance: 0.01)
    address, book = server
    book.fault, book.times = fault, 2
    found = results(job("google", address), SENTENCES[:1])
    assert found[0].text == translated(SENTENCES[0])
    assert len(book.seen) == 3


def test_a_lasting_fault_fails_each_sentence_by_itself(server: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reconciler.translate.job.back_off", lambda attempt, asked, chance: 0.01)
    address, book = server
    book.fault = "broken"
    found = results(job("google", address), SENTENCES[:2])
    assert {t.state for t in found.values()} == {TranslationState.FAILED}
    assert all(t.problem and not t.text for t in found.values())


@pytest.mark.parametrize("fault", ["hang", "drip", "huge"])
def test_a_server_that_hangs_drips_or_floods_ends_in_time(
    fault: str, server: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reconciler.translate.job.ATTEMPTS", 1)
    address, book = server
    book.fault = fault
    began = time.monotonic()
    found = results(job("libre", address), SENTENCES[:1])
    assert found[0].state is TranslationState.FAILED
    assert time.monotonic() - began < 5


@pytest.mark.parametrize(
    ("name", "fault"),
    [("mymemory", "quota"), ("google", "busy"), ("libre", "forbidden"), ("deepl", "away"), ("libre", "login")],
)
def test_what_no_second_try_mends_ends_the_job(name: str, fault: str, server: Running) -> None:
    address, book = server
    book.fault = fault
    with pytest.raises(ServiceFault) as told:
        results(job(name, address), SENTENCES)
    assert told.value.remedy is Remedy.STOP
    assert told.value.advice
    assert len(book.seen) <= 2


def test_what_was_translated_before_a_stop_is_handed_out(server: Running) -> None:
    address, book = server
    found: dict[int, Translation] = {}

    def read() -> None:
        for number, translation in job("mymemory", address).run(SENTENCES, Silent()):
            found[number] = translation
            book.fault = "quota" if len(found) == 2 else ""

    with pytest.raises(ServiceFault):
        read()
    assert [found[n].text for n in sorted(found)] == [translated(s) for s in SENTENCES[:2]]


def test_a_web_page_is_never_taken_for_a_translation(server: Running) -> None:
    address, book = server
    book.fault = "login"
    found = results(job("google", address), SENTENCES[:1])
    assert found[0].state is TranslationState.FAILED


def test_a_canned_word_is_never_taken_for_a_translation(server: Running) -> None:
    address, book = server
    book.fault = "quota"
    cache = Cache(None)
    found = results(job("google", address, cache), SENTENCES)
    assert {made.state for made in found.values()} == {TranslationState.FAILED}
    assert cache.get(f"google@{address.removeprefix('http://')}", "de", "en", SENTENCES[0]) is None


@pytest.mark.parametrize(
    ("sentence", "answer"),
    [
        ("Er kam am 12. März mit elf Leuten zurück.", "He came back."),
        (SENTENCES[2], "Ok."),
        (SENTENCES[0], "Limit reached"),
    ],
)
def test_an_answer_far_too_short_is_none(sentence: str, answer: str) -> None:
    with pytest.raises(ServiceFault, match="shorter"):
        checked(sentence, answer)


@pytest.mark.parametrize(
    ("sentence", "answer"),
    [
        ("Rund 12 Menschen wurden verletzt.", "Twelve people were hurt."),
        ("Das Wasser geht nur langsam zurück.", "水位缓慢下降。"),
    ],
)
def test_a_short_translation_is_one(sentence: str, answer: str) -> None:
    assert checked(sentence, answer) == answer


def test_cancel_ends_a_silent_call_at_once(server: Running) -> None:
    address, book = server
    book.fault = "hang"

    class Stopped:
        steps = 0

        def step(self, done: int, total: int) -> None:
            self.steps += 1
            if self.steps > 2:
                raise Cancelled("The work was stopped.")

    began = time.monotonic()
    with pytest.raises(Cancelled):
        list(job("libre", address).run(SENTENCES[:1], Stopped()))
    assert time.monotonic() - began < 2
    wait_for_abandoned_calls()


def test_what_is_in_the_cache_is_not_asked_for(server: Running) -> None:
    address, book = server
    cache = Cache(None)
    first = results(job("google", address, cache), SENTENCES)
    asked = len(book.seen)
    assert results(job("google", address, cache), SENTENCES) == first
    assert len(book.seen) == asked


def test_failures_are_not_cached(server: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reconciler.translate.job.ATTEMPTS", 1)
    address, book = server
    cache = Cache(None)
    book.fault, book.times = "broken", 1
    assert results(job("google", address, cache), SENTENCES[:1])[0].state is TranslationState.FAILED
    assert results(job("google", address, cache), SENTENCES[:1])[0].text == translated(SENTENCES[0])


def test_what_has_no_words_is_not_sent(server: Running) -> None:
    address, book = server
    found = results(job("google", address), ["—", "12.30"])
    assert [found[0].text, found[1].text] == ["—", "12.30"]
    assert not book.seen


def test_long_sentences_go_in_parts(server: Running) -> None:
    address, book = server
    clause = "der Wasserstand sank in der Nacht um weitere zwölf Zentimeter"
    sentence = ", ".join([clause] * 20) + "."
    found = results(job("mymemory", address), [sentence])
    assert len(book.seen) > 2
    assert found[0].text.replace("[en] ", "") == sentence


def test_no_sentence_gets_the_translation_of_another(server: Running) -> None:
    address, _ = server
    sentences = [f"Satz {n} nennt die Zahl {n * 37} und sonst nichts." for n in range(25)]

    def one(number: int) -> list[str]:
        name = ("google", "mymemory", "libre", "deepl")[number % 4]
        mine = [f"{number}. {s}" for s in sentences]
        found = results(job(name, address), mine)
        return [s for n, s in enumerate(mine) if found[n].text != translated(s)]

    with ThreadPoolExecutor(8) as pool:
        wrong = [s for part in pool.map(one, range(8)) for s in part]
    assert wrong == []


@pytest.mark.parametrize("fault", ["forbidden", "hang", "away", "broken", "login"])
def test_neither_key_nor_text_in_errors_or_logs(
    fault: str, server: Running, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reconciler.translate.job.back_off", lambda attempt, asked, chance: 0.01)
    caplog.set_level(logging.DEBUG)
    address, book = server
    book.fault = fault
    for name in ("deepl", "google", "libre", "mymemory"):
        secret = Service(engine(name), "de", "en", key=KEY, server=address, limits=SHORT)
        with pytest.raises(ServiceFault) as told:
            secret.translate([SENTENCES[0]])
        problem: BaseException | None = told.value
        while problem is not None:
            assert KEY not in repr(problem)
            assert "Olme" not in repr(problem)
            problem = problem.__context__
        assert KEY not in repr(secret)
    assert KEY not in caplog.text
    assert "Olme" not in caplog.text


def test_a_server_that_does_not_run_on_this_machine_is_not_waited_for() -> None:
    with pytest.raises(ServiceFault, match=r"No server answers at 127\.0\.0\.1:9\.") as told:
        service("libre", "http://127.0.0.1:9").translate(["Guten Morgen"])
    assert told.value.remedy is Remedy.STOP


def test_an_unreachable_server_is_said_to_be_so() -> None:
    with pytest.raises(ServiceFault, match="cannot be reached") as told:
        service("libre", "http://0.0.0.0:9").translate(["Guten Morgen"])
    assert told.value.remedy is Remedy.WAIT


@pytest.mark.parametrize("address", ["", "ftp://127.0.0.1", "file:///etc/hosts", "127.0.0.1:5000"])
def test_an_address_that_is_none_is_refused(address: str) -> None:
    with pytest.raises(ServiceFault) as told:
        service("libre", address).translate(["Guten Morgen"])
    assert told.value.remedy is Remedy.STOP


def test_a_language_the_engine_does_not_know_is_refused(server: Running) -> None:
    address, book = server
    with pytest.raises(ServiceFault, match="does not know"):
        Service(engine("libre"), "xx", "en", server=address, limits=SHORT).translate(["Guten Morgen"])
    assert not book.seen
