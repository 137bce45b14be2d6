"""The services behind one interface; the only module that knows deep-translator.

Its modules call ``requests`` by name. That name is bound here, once, to a door that hands each call to the ``Http`` of
the thread it comes from; the global ``requests`` stays as it is. A new object is made for every request, for its
objects mix up the sentences of several threads.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from reconciler.translate.engines import Engine, KeyNeed
from reconciler.translate.faults import Remedy, ServiceFault
from reconciler.translate.forms import Form
from reconciler.translate.http import Answer, Http, Limits

ANY = "und"  # a language nobody could tell: the service is to find out
_PREFERRED = {"en": "en-GB", "pt": "pt-PT", "zh": "zh-CN"}
_CURRENT: ContextVar[Http] = ContextVar("http")


@dataclass(frozen=True, slots=True)
class Service:
    """An engine ready to translate between two languages.

    Attributes:
        source, target: ISO 639-1 codes; the source may be ``ANY``.
        key: the editor's key; empty where none is needed.
        server: address of the editor's own server, or of one that stands in for the provider's.
    """

    engine: Engine
    source: str
    target: str
    key: str = ""
    server: str = ""
    limits: Limits = field(default_factory=Limits)

    def __repr__(self) -> str:
        """Without the key."""
        return f"Service({self.engine.id}, {self.source} -> {self.target})"

    @property
    def host(self) -> str:
        """Where the text goes."""
        return urlsplit(self.server).netloc if self.server else self.engine.host

    def translate(self, sentences: Sequence[str], stopped: Callable[[], bool] = lambda: False) -> list[Any]:
        """What the service answers, one answer a sentence or a list of another length; not checked yet.

        Args:
            sentences: at most ``engine.together``, each at most ``engine.most_bytes`` long.
            stopped: asked while the answer is read; true ends the call.

        Raises:
            ServiceFault: no answer that could be read.
        """
        self.check()
        form = Form(self.engine.id, tuple(sentences), self.key, self.server)
        http = Http(form.of, limits=self.limits, stopped=stopped)
        with _through(http):
            try:
                return _answers(self, _ASK[self.engine.id](self, sentences[0]), http.answer)
            except _unreadable():
                pass
        # Outside the handlers: deep-translator puts text and keys into its errors.
        raise ServiceFault(f"The answer of {self.host} cannot be read.", Remedy.SKIP)

    def check(self) -> None:
        """Refuse what cannot work before anything is sent.

        Raises:
            ServiceFault: a key or an address is missing, or the engine does not know one of the languages.
        """
        if self.engine.key is KeyNeed.REQUIRED and not self.key:
            raise ServiceFault(f"{self.engine.name} asks for a key.", Remedy.STOP, advice="Enter it first.")
        if not self.engine.host and urlsplit(self.server).scheme not in ("http", "https"):
            raise ServiceFault(
                f"{self.engine.name} needs the address of its server.",
                Remedy.STOP,
                advice="Enter one that begins with http:// or https://.",
            )
        _source(self)
        _code(self.engine, self.target)


def _unreadable() -> tuple[type[Exception], ...]:
    """What deep-translator raises over an answer of another shape than it expects."""
    from deep_translator import exceptions as known

    own = (known.BaseError, known.RequestError, known.TooManyRequests, known.ServerException)
    return (ValueError, TypeError, KeyError, IndexError, AttributeError, StopIteration, *own)


class _Door:
    """What deep-translator takes for ``requests``."""

    @staticmethod
    def get(url: str, params: Mapping[str, Any] | None = None, **rest: Any) -> Any:
        return _CURRENT.get().get(url, params, **rest)

    @staticmethod
    def post(url: str, params: Mapping[str, Any] | None = None, **rest: Any) -> Any:
        return _CURRENT.get().post(url, params, **rest)


@contextmanager
def _through(http: Http) -> Iterator[None]:
    """Send what deep-translator sends on this thread by ``http``."""
    from deep_translator import deepl, google, libre, mymemory

    for module in (deepl, google, libre, mymemory):
        if not isinstance(module.requests, _Door):
            module.requests = _Door()
    token = _CURRENT.set(http)
    try:
        yield
    finally:
        _CURRENT.reset(token)


def _table(engine: Engine) -> frozenset[str]:
    from deep_translator import constants

    tables: dict[str, dict[str, str]] = {
        "deepl": constants.DEEPL_LANGUAGE_TO_CODE,
        "google": constants.GOOGLE_LANGUAGES_TO_CODES,
        "libre": constants.LIBRE_LANGUAGES_TO_CODES,
        "mymemory": constants.MY_MEMORY_LANGUAGES_TO_CODES,
    }
    return frozenset(tables[engine.id].values())


def _code(engine: Engine, language: str) -> str:
    """The engine's own code for a language.

    Raises:
        ServiceFault: it does not know the language.
    """
    known = _table(engine)
    if language in known:
        return language
    preferred = _PREFERRED.get(language, "")
    if preferred in known:
        return preferred
    for code in sorted(known):
        if code.split("-")[0] == language:
            return code
    raise ServiceFault(
        f"{engine.name} does not know the language “{language}”.",
        Remedy.STOP,
        advice="Set the language of the version.",
    )


def _source(service: Service) -> str:
    if service.source == ANY and service.engine.id in ("google", "libre"):
        return "auto"
    return _code(service.engine, service.source)


def _ask_google(service: Service, sentence: str) -> Any:
    from deep_translator import GoogleTranslator

    return GoogleTranslator(_source(service), _code(service.engine, service.target)).translate(sentence)


def _ask_mymemory(service: Service, sentence: str) -> Any:
    from deep_translator import MyMemoryTranslator

    return MyMemoryTranslator(_source(service), _code(service.engine, service.target)).translate(sentence)


def _ask_libre(service: Service, sentence: str) -> Any:
    from deep_translator import LibreTranslator

    # The class demands a key and a slash at the end even where the server needs neither.
    languages_ = _source(service), _code(service.engine, service.target)
    address = service.server.rstrip("/") + "/"
    return LibreTranslator(*languages_, api_key=service.key or "none", custom_url=address).translate(sentence)


def _ask_deepl(service: Service, sentence: str) -> Any:
    from deep_translator import DeeplTranslator

    free = service.key.endswith(":fx")
    languages_ = _source(service), _code(service.engine, service.target)
    return DeeplTranslator(*languages_, api_key="in-the-header", use_free_api=free).translate(sentence)


def _answers(service: Service, answer: Any, sent: Answer | None) -> list[Any]:
    """All answers of one request: deep-translator hands on the first alone, and takes any text for a translation."""
    told = sent.json() if sent is not None and service.engine.id in ("mymemory", "deepl") else {}
    if service.engine.id == "deepl" and told:
        return [part["text"] for part in told["translations"]]
    if told.get("quotaFinished") or str(told.get("responseStatus", 200)) in ("403", "429"):
        raise ServiceFault(
            f"The quota at {service.host} is used up.", Remedy.STOP, advice="Wait a day, or take another engine."
        )
    return answer if isinstance(answer, list) else [answer]


_ASK: Mapping[str, Callable[[Service, str], Any]] = {
    "google": _ask_google,
    "mymemory": _ask_mymemory,
    "libre": _ask_libre,
    "deepl": _ask_deepl,
}
