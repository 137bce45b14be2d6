"""The figure grid of a project, kept row by row as long as the row says the same; and as a table for people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from reconciler.app import pipeline
from reconciler.app.analysis import Analysis
from reconciler.discrepancies.figure_grid.lines import FigureWork, joining
from reconciler.discrepancies.figure_grid.quantities import Quantity, quantities_of
from reconciler.discrepancies.figures.status import status_in_words
from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.telling.phrases import ENGLISH_UNITS, GERMAN_UNITS
from reconciler.export.escape import escaped
from reconciler.model.fact import Facts
from reconciler.model.figure_line import Accord, FigureLine, FigureReading, UnitChoice
from reconciler.model.ids import SentenceId, VersionId
from reconciler.model.progress import at_once
from reconciler.model.project import Project
from reconciler.model.row import Relation, Row
from reconciler.model.version import Version
from reconciler.text.soft_hyphens import bare

__all__ = ["FigureWork", "Figures", "as_markdown", "as_tsv", "cell", "quoted", "table", "title", "unit_name", "written"]
Content = tuple[SentenceId, ...]
_MOST_KEPT = 30_000
_MANY = 20  # rows that did not change, looked at in one step
SIGNS = {Accord.CONFLICT: "≠", Accord.CHECK: "?", Accord.HEDGE: "±", Accord.AGREES: "=", Accord.SINGLE: "1"}
_UNITS = {"en": ENGLISH_UNITS, "de": GERMAN_UNITS}
# The signs before a figure in words: beside "≠" another sign would read as a sum.
_IN_WORDS = {
    "en": {"≈": "about", "≥": "at least", ">": "more than", "≤": "at most", "<": "less than"},
    "de": {"≈": "etwa", "≥": "mindestens", ">": "mehr als", "≤": "höchstens", "<": "weniger als"},
}
_SEPARATORS = {"en": (",", "."), "de": (".", ",")}


class Figures:
    """The figure grid of the project that is asked about.

    Args:
        analysis: where the facts come from.
    """

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._known: dict[Content, tuple[object, tuple[Quantity, ...]]] = {}

    def lines(self, project: Project, unit: UnitChoice = UnitChoice.USUAL) -> tuple[FigureLine, ...]:
        """The lines of a project, conflicts first."""
        return at_once(self.work(project, unit))

    def work(self, project: Project, unit: UnitChoice = UnitChoice.USUAL) -> FigureWork:
        """The same in small steps, for a window that must not stand still; a row that did not change takes none."""
        facts = self._analysis.facts(project.versions)
        context = pipeline.context(project.versions, facts, self._analysis.lexicon, project.relations)
        signs = tuple((v.id, v.siglum, v.language) for v in project.versions)
        if len(self._known) > _MOST_KEPT:
            self._known = {}
        found = []
        for place, row in enumerate(project.rows):
            quantities, fresh = self._of(row, context, (signs, project.relations))
            found.append((row.id, quantities))
            if fresh or place % _MANY == 0:
                yield
        return (yield from joining(found, context, unit))

    def _of(
        self, row: Row, context: Context, ground: tuple[object, tuple[Relation, ...]]
    ) -> tuple[tuple[Quantity, ...], bool]:
        """The quantities of a row, and whether they had to be worked out."""
        content = row.sentences()
        token = (ground, _words(row, context.versions), _facts(content, context.facts))
        known = self._known.get(content)
        if known is not None and known[0] == token:
            return known[1], False
        quantities = quantities_of(row, context)
        self._known[content] = token, quantities
        return quantities, True


def _words(row: Row, versions: Mapping[VersionId, Version]) -> tuple[object, ...]:
    return tuple(versions[v].sentence(s).span for v, cell in row.cells.items() if v in versions for s in cell)


def _facts(content: Content, facts: Mapping[SentenceId, Facts]) -> tuple[Facts | None, ...]:
    return tuple(facts.get(sentence) for sentence in content)


def unit_name(unit: str, language: str = "en") -> str:
    """What people call a unit: "km²", "%", "EUR"."""
    return _UNITS.get(language, ENGLISH_UNITS).get(unit, unit)


def title(line: FigureLine, language: str = "en") -> str:
    """The label of a line with the unit of its values: "area held, Kursk region (km²)"."""
    label = bare(line.label)
    return f"{label} ({unit_name(line.unit, language)})" if line.unit else label


def quoted(reading: FigureReading) -> str:
    """The words a figure was read from, on one line and without soft hyphens, which some letters show as gaps."""
    return bare(" ".join(reading.text.split()))


# Hedges that leave the figure itself possible: "at least 47" is no "more than 47".
_COUNTS_ITSELF = (
    "at least", "at most", "up to", "no less", "no fewer", "no more than", "not less", "not fewer", "not more than",
    "or more", "or less", "or fewer", "equal", "minimum", "maximum", "≥", "≤", "mindestens", "wenigstens", "höchstens",
    "bis zu", "nicht weniger", "nicht mehr als", "oder mehr", "oder weniger", "maximal", "minimal",
)  # fmt: skip


def written(reading: FigureReading, language: str = "en") -> str:
    """A value for people, in the unit of its line: "≈ 1,295", "> 112,000", "≥ 47", "2,000,000–3,000,000"."""
    low, high = _number(reading.low, language), _number(reading.high, language)
    if not (low or high) or ":" in reading.value:
        return reading.value
    about = "≈ " if reading.approximate or reading.converted else ""
    if low == high:
        return about + low
    if low and high:
        return f"{about}{low}–{high}"
    counts = any(words in reading.hedge.casefold() for words in _COUNTS_ITSELF)
    return f"{'≥' if counts else '>'} {low}" if low else f"{'≤' if counts else '<'} {high}"


def cell(line: FigureLine, version: VersionId, language: str = "en") -> str:
    """What a version says in a line, each value once, what became of it behind it; ≠ before what others do not say."""
    told = dict.fromkeys(
        f"{_set_apart(reading, language)} {status_in_words(reading.status, language)}".rstrip()
        for reading in line.of(version)
    )
    return "; ".join(told)


def _set_apart(reading: FigureReading, language: str) -> str:
    """A value with "≠" before it where the others do not say it, as the one sign: "≠ about 460"."""
    value = written(reading, language)
    if not reading.odd:
        return value
    sign, _, figure = value.partition(" ")
    words = _IN_WORDS.get(language, _IN_WORDS["en"]).get(sign)
    return f"≠ {words} {figure}" if words else f"≠ {value}"


def table(
    lines: Iterable[FigureLine],
    versions: Sequence[Version],
    language: str = "en",
    states: Mapping[Accord, str] = SIGNS,
) -> list[list[str]]:
    """The lines as rows of words: how the readings stand to one another, label with unit, one cell a version."""
    return [
        [states[line.accord], title(line, language), *(cell(line, v.id, language) for v in versions)] for line in lines
    ]


def as_tsv(rows: Sequence[Sequence[str]]) -> str:
    """Rows of words for a spreadsheet, one line each; what a spreadsheet would take for a formula is quoted."""
    return "\n".join("\t".join(map(_harmless, row)) for row in rows)


def as_markdown(rows: Sequence[Sequence[str]]) -> str:
    """Rows of words as a Markdown table, the first of them its head."""
    head, *rest = [[escaped(word) for word in row] for row in rows]
    lines = [head, ["---"] * len(head), *rest]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _harmless(word: str) -> str:
    word = " ".join(word.split())
    return f"'{word}" if word[:1] in ("=", "+", "-", "@") else word


def _number(value: Decimal | None, language: str) -> str:
    if value is None:
        return ""
    text = f"{value:,f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    thousands, point = _SEPARATORS.get(language, _SEPARATORS["en"])
    return text.replace(",", "\0").replace(".", point).replace("\0", thousands)
