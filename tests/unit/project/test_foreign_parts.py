"""What a later program put into a project file outlasts a save by this one."""

from __future__ import annotations

import json
import zipfile
from io import BytesIO

from reconciler.model.command import DescribeProject
from reconciler.project.document import decode, encode
from reconciler.project.history import History
from tests.support.projects import project, version


def _later(data: bytes) -> bytes:
    """The file as a later program might have written it."""
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(stream, "w") as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename == "project.json":
                body = json.loads(content)
                body["mood"] = {"of": "the day"}
                body["project"]["ribbon"] = [1, 2, 3]
                content = json.dumps(body).encode()
            if entry.filename != "history.jsonl":
                new.writestr(entry, content)
        new.writestr("pictures/front.png", b"\x89PNG")
    return stream.getvalue()


def test_unknown_entries_keys_and_parts_are_kept() -> None:
    plain = encode(History(project(version("A", "One.", "Two."))))
    history = decode(_later(plain), "later.reconciler").history
    history.do(DescribeProject(title="worked on"))
    saved = encode(history)
    with zipfile.ZipFile(BytesIO(saved)) as archive:
        body = json.loads(archive.read("project.json"))
        assert body["mood"] == {"of": "the day"}
        assert body["project"]["ribbon"] == [1, 2, 3]
        assert body["project"]["title"] == "worked on"
        assert archive.read("pictures/front.png") == b"\x89PNG"
    again = decode(saved, "later.reconciler").history
    assert again.project == history.project
    again.undo()
    assert again.project.foreign == {"pictures/front.png": b"\x89PNG"}
