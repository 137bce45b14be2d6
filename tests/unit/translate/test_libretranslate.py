"""A real LibreTranslate server; only where ``bootstrap.py test --with-libretranslate`` has installed one.

Its packages have weights drawn by lot, so what it says is nonsense: that is fine for what is tested here, that each
sentence gets an answer of its own, and that the server's own refusals are understood.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date

import pytest

from reconciler.model.progress import Silent
from reconciler.model.version import TranslationState, digest_of
from reconciler.translate.cache import Cache
from reconciler.translate.engines import engine
from reconciler.translate.faults import Remedy, ServiceFault
from reconciler.translate.job import Job
from reconciler.translate.pacing import Pace
from reconciler.translate.services import Service
from tests.support.libretranslate import VARIABLE, real_server

pytestmark = pytest.mark.skipif(
    VARIABLE not in os.environ, reason="bootstrap.py test --with-libretranslate installs it"
)
SENTENCES = [
    "Der Pegel der Olme stieg am Dienstag auf 7,40 Meter.",
    "Das Wasser geht nur langsam zurück.",
    "Die Feuerwehr pumpte 36 Keller in Ohlenbrück leer.",
]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with real_server(os.environ[VARIABLE], tmp_path_factory.mktemp("libretranslate"), SENTENCES) as running:
        yield running


def test_the_real_server_takes_one_sentence_and_a_list(address: str) -> None:
    service = Service(engine("libre"), "de", "en", server=address)
    (alone,) = service.translate(SENTENCES[:1])
    together = service.translate(SENTENCES)
    assert isinstance(alone, str)
    assert len(together) == len(SENTENCES)
    assert together[0] == alone
    assert len(set(together)) == len(SENTENCES)


def test_both_directions_and_every_sentence_by_itself(address: str) -> None:
    for source, target in (("de", "en"), ("en", "de")):
        service = Service(engine("libre"), source, target, server=address)
        made = dict(Job(service, Cache(None), Pace(100.0), date(2026, 3, 2)).run(SENTENCES, Silent()))
        assert sorted(made) == [0, 1, 2]
        for number, translation in made.items():
            assert translation.original == digest_of(SENTENCES[number])
            assert translation.state in (TranslationState.DONE, TranslationState.FAILED)
            assert bool(translation.text) == (translation.state is TranslationState.DONE)


def test_a_language_the_real_server_has_no_package_for_is_refused(address: str) -> None:
    with pytest.raises(ServiceFault) as told:
        Service(engine("libre"), "fr", "en", server=address).translate(["Bonjour."])
    assert told.value.remedy is Remedy.SKIP
    assert "Bonjour" not in str(told.value)
