"""An article pasted with hard line breaks is the same article."""

from __future__ import annotations

import hashlib
import textwrap
from pathlib import Path

import pytest

from reconciler.app.pipeline import prepare
from reconciler.model.ids import VersionId
from reconciler.model.version import Source, Version

SAMPLES = sorted((Path(__file__).parents[2] / "resources" / "samples").glob("*.txt"))


def read(text: str) -> Version:
    data = text.encode()
    return prepare(Source("a.txt", data, text, "utf-8", "", hashlib.sha256(data).hexdigest()), VersionId("a"), "A")


@pytest.mark.parametrize("width", [65, 72, 78])
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_wrapped_samples_have_the_same_sentences(path: Path, width: int) -> None:
    plain = path.read_text(encoding="utf-8")
    filled = (textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False) for line in plain.split("\n"))
    wrapped = read("\n\n".join(part for part in filled if part))
    expected = read(plain)
    assert [" ".join(wrapped.text_of(s).split()) for s in wrapped.alignable()] == [
        " ".join(expected.text_of(s).split()) for s in expected.alignable()
    ]
    assert [s.kind for s in wrapped.alignable()] == [s.kind for s in expected.alignable()]
