"""What the samples become: the account with footnotes and the report of discrepancies, as Markdown one can read.

They lie in ``__snapshots__``; after a change that is meant, ``pytest tests/golden/test_samples_report.py
--snapshot-update`` writes them anew, and the difference is read before it is kept.
"""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from reconciler.app.exporting import Format, Preset, Shape, rendered, samples
from reconciler.app.proposals import propose
from reconciler.app.workspace import Workspace


class MarkdownFile(SingleFileSnapshotExtension):
    """One file a snapshot."""

    file_extension = "md"
    _write_mode = WriteMode.TEXT


@pytest.fixture(scope="module")
def workspace() -> Workspace:
    """The samples, aligned, with the program's own proposals."""
    workspace = Workspace()
    command = workspace.read(samples()).command
    assert command is not None
    workspace.do(command)
    workspace.do(propose(workspace.project))
    return workspace


@pytest.mark.parametrize("preset", [Preset.FOOTNOTES, Preset.REPORT])
def test_the_samples_become_this(workspace: Workspace, preset: Preset, snapshot: SnapshotAssertion) -> None:
    text = rendered(workspace, Shape(preset, Format.MARKDOWN)).decode()
    assert text == snapshot(extension_class=MarkdownFile)
