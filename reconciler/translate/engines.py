"""The translation services the program can ask, as data: where text goes, how much at once, how often."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reconciler.model.wording import shown


class KeyNeed(StrEnum):
    """Whether a service asks for a key."""

    NONE = "none"
    OPTIONAL = "optional"
    REQUIRED = "required"


@dataclass(frozen=True, slots=True)
class Engine:
    """One service.

    Attributes:
        id: short name, used in projects and on the command line.
        name: as shown to people.
        host: where the text goes; empty for a server of the editor's own.
        terms: page on which the provider says what happens to the text; empty where there is no provider.
        keeps: what the editor should know before anything is sent, one sentence.
        key: whether it asks for a key.
        most_bytes: the longest sentence it takes, in bytes of UTF-8; longer ones go in parts.
        together: sentences in one request.
        per_second: requests it is asked at most.
        keeps_order: whether answers to several sentences can be trusted to come in their order.
    """

    id: str
    name: str
    host: str
    terms: str
    keeps: str
    key: KeyNeed
    most_bytes: int
    together: int
    per_second: float
    keeps_order: bool = False


ENGINES: tuple[Engine, ...] = (
    Engine(
        id="libre",
        name=shown("LibreTranslate (own server)"),
        host="",
        terms="",
        keeps=shown("The text goes to the server you name and nowhere else; what it keeps is up to whoever runs it."),
        key=KeyNeed.OPTIONAL,
        most_bytes=4_000,
        together=25,
        per_second=8.0,
    ),
    Engine(
        id="deepl",
        name="DeepL",
        host="api-free.deepl.com",
        terms="https://www.deepl.com/privacy",
        keeps=shown("With a free key the provider may keep texts; never send what is embargoed or confidential."),
        key=KeyNeed.REQUIRED,
        most_bytes=8_000,
        together=25,
        per_second=4.0,
    ),
    Engine(
        id="google",
        name="Google Translate",
        host="translate.google.com",
        terms="https://policies.google.com/privacy",
        keeps=shown("An unofficial way in: no contract covers what is kept, and it may stop working at any time."),
        key=KeyNeed.NONE,
        most_bytes=4_500,
        together=1,
        per_second=2.0,
    ),
    Engine(
        id="mymemory",
        name="MyMemory",
        host="api.mymemory.translated.net",
        terms="https://mymemory.translated.net/terms-and-conditions",
        keeps=shown("A public translation memory: what is sent may be stored and shown to others."),
        key=KeyNeed.NONE,
        most_bytes=490,
        together=1,
        per_second=1.0,
    ),
)


def engine(name: str) -> Engine:
    """The engine with this id.

    Raises:
        KeyError: there is none.
    """
    for known in ENGINES:
        if known.id == name:
            return known
    raise KeyError(name)
