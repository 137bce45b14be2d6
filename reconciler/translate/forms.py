"""The form each service takes today, made of what deep-translator would send."""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import urlsplit, urlunsplit

from reconciler.translate.http import Request

_VARIANT = {"EN": "EN-GB", "PT": "PT-PT"}


@dataclass(frozen=True, slots=True)
class Form:
    """Rewrites the request for some sentences.

    Attributes:
        engine: id of the engine.
        sentences: all that are to be translated; deep-translator knows of the first alone.
        server: address that takes the place of the provider's; empty for the provider's own, always encrypted.
    """

    engine: str
    sentences: tuple[str, ...]
    key: str
    server: str

    def of(self, request: Request) -> Request:
        """The request as the service takes it: text and key never in an address if that can be helped."""
        if self.engine == "libre":
            return self._libre(request)
        return self._deepl(request) if self.engine == "deepl" else replace(request, url=self._address(request.url))

    def _libre(self, request: Request) -> Request:
        several = len(self.sentences) > 1
        body = {**request.query, "q": list(self.sentences) if several else self.sentences[0]}
        if not self.key:
            body.pop("api_key", None)
        return replace(request, query={}, body=body)

    def _deepl(self, request: Request) -> Request:
        """POST, the key in a header: the service has taken nothing else since 2026."""
        source, target = (str(request.query[name]).upper() for name in ("source_lang", "target_lang"))
        body = {"text": list(self.sentences), "source_lang": source, "target_lang": _VARIANT.get(target, target)}
        headers = {"Authorization": f"DeepL-Auth-Key {self.key}"}
        return Request("POST", self._address(request.url), body=body, headers=headers)

    def _address(self, url: str) -> str:
        parts = urlsplit(url)
        if not self.server:
            return urlunsplit(parts._replace(scheme="https"))
        own = urlsplit(self.server)
        return urlunsplit(parts._replace(scheme=own.scheme, netloc=own.netloc))
