"""Whatever versions say: "attribute both" gives one well-formed sentence, or one a version."""

from __future__ import annotations

import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reconciler.app.attribute import attribute
from reconciler.app.wordings import TEMPLATES
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Reading
from reconciler.model.ids import RowId
from reconciler.model.project import Project
from reconciler.model.row import Row
from reconciler.model.span import Span
from tests.support import projects
from tests.support.projects import cell, version

_STATEMENTS = st.sampled_from(
    ["the gates are shut", "it took 3 hours", "Beck was not there", "die Tore sind zu", "es dauerte vier Stunden"]
)
_OPENINGS = st.sampled_from(["", "“", "„", '"', "»", "Beck said: “", "“She said ‘go’ and "])
_ENDINGS = st.sampled_from(["", ".", ".”", ",” he said.", ",", "?", "!”", "“, sagte er.", '."', "«.", ".“", " .", "…"])
_KINDS = st.sampled_from([k for k in DiscrepancyClass if k is not DiscrepancyClass.ARTEFACT])


@st.composite
def _rows(draw: st.DrawFn) -> tuple[Project, Row, Discrepancy]:
    """Two to four versions of one sentence each, that part in one place."""
    versions, readings = [], []
    for sign in "ABCD"[: draw(st.integers(2, 4))]:
        stated = draw(_STATEMENTS)
        text = draw(_OPENINGS) + stated + draw(_ENDINGS)
        versions.append(version(sign, text, language=draw(st.sampled_from(["en", "de"]))))
        start = draw(st.sampled_from([0, text.index(stated)]))
        end = draw(st.sampled_from([len(text), text.index(stated) + len(stated)]))
        readings.append(Reading(versions[-1].id, Span(start, end), text[start:end]))
    made = replace(projects.project(*versions), language=draw(st.sampled_from(["en", "de"])))
    row = Row(RowId("r1"), {v.id: cell(v, 0) for v in versions})
    return made, row, Discrepancy("k", row.id, draw(_KINDS), 3, tuple(readings), "They part.")


@given(_rows())
def test_the_sentence_is_well_formed(given_row: tuple[Project, Row, Discrepancy]) -> None:
    project, row, found = given_row
    text = attribute(project, row, [found])
    marks = TEMPLATES[project.language].marks
    depth = 0
    for character in text:
        depth += (character in (marks.opening, marks.inner)) - (character in (marks.closing, marks.inner_closing))
        assert depth >= 0, text
    assert depth == 0, text
    assert text.count('"') % 2 == 0, text
    assert not re.search(r"[.,;:][”“’‘\"']*[.,;:]", text.replace("…", "")), text
    assert text.rstrip("”“’‘\"'")[-1:] in ".!?…", text
    assert all(re.search(rf"\b{v.siglum}\b", text) for v in project.versions), text
    assert "  " not in text, text
