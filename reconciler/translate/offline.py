"""Translating on this machine with a package the editor chose; the only module that knows ctranslate2."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import Any

from reconciler.translate.engines import Engine, KeyNeed
from reconciler.translate.faults import Remedy, ServiceFault
from reconciler.translate.package import Unpacked, unpack

_THREADS = 2
_LONGEST = 256  # pieces of one answer


@dataclass(slots=True)
class Package:
    """An unpacked translation package; asked like a service, but nothing leaves the machine.

    Attributes:
        files: where it was unpacked.
    """

    files: Unpacked
    _loaded: Any = field(default=None, init=False, repr=False)
    _lock: Lock = field(default_factory=Lock, init=False, repr=False)

    @property
    def engine(self) -> Engine:
        """How much it takes at once."""
        return Engine(
            id="offline",
            name="Offline package",
            host="",
            terms="",
            keeps="Nothing leaves this machine.",
            key=KeyNeed.NONE,
            most_bytes=1_500,
            together=16,
            per_second=1_000.0,
            keeps_order=True,
        )

    @property
    def source(self) -> str:
        """The language it reads."""
        return self.files.source

    @property
    def target(self) -> str:
        """The language it writes."""
        return self.files.target

    @property
    def host(self) -> str:
        """Told apart from other packages by what it holds."""
        return self.files.digest[:12]

    def translate(self, sentences: Sequence[str], stopped: Callable[[], bool] = lambda: False) -> list[Any]:
        """One answer a sentence, in their order.

        Raises:
            ServiceFault: the package cannot be loaded, or the work was stopped.
        """
        with self._lock:
            pieces, translator = self._engine()
            if stopped():
                raise ServiceFault("The translation was stopped.", Remedy.STOP)
            try:
                results = translator.translate_batch(
                    [pieces.encode(sentence, out_type=str) for sentence in sentences],
                    max_batch_size=len(sentences),
                    max_decoding_length=_LONGEST,
                    beam_size=4,
                    replace_unknowns=True,
                )
            except (RuntimeError, ValueError) as fault:
                raise ServiceFault("The package cannot translate this sentence.", Remedy.SKIP) from fault
            return [pieces.decode(result.hypotheses[0]) for result in results]

    def _engine(self) -> tuple[Any, Any]:
        if self._loaded is None:
            self._loaded = _load(self.files.folder)
        return self._loaded  # type: ignore[no-any-return]


def open_package(path: Path, cache: Path) -> Package:
    """The package in an ``.argosmodel`` file, unpacked below ``cache``.

    Raises:
        UnreadableInput: it is no such package, or damaged.
        SaveFailed: the cache cannot be written.
    """
    return Package(unpack(path, cache))


def is_available() -> bool:
    """Whether the extra ``offline`` is installed."""
    from importlib.util import find_spec

    return find_spec("ctranslate2") is not None and find_spec("sentencepiece") is not None


def _load(folder: Path) -> tuple[Any, Any]:
    if not is_available():
        raise ServiceFault(
            "Offline translation is not installed.",
            Remedy.STOP,
            advice="Install it with: pip install 'reconciler[offline]'",
        )
    import ctranslate2
    import sentencepiece

    try:
        pieces = sentencepiece.SentencePieceProcessor(model_file=str(folder / "sentencepiece.model"))
        return pieces, ctranslate2.Translator(str(folder / "model"), intra_threads=_THREADS)
    except (RuntimeError, OSError, ValueError) as fault:
        raise ServiceFault(
            "The translation package is damaged.", Remedy.STOP, advice="Fetch the file again and choose it anew."
        ) from fault
