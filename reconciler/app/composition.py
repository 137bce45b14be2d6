"""What makes an account of proposals readable: one version's order, and no quotation torn apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.ids import RowId, VersionId
from reconciler.model.project import Project
from reconciler.model.row import Row
from reconciler.model.version import SentenceKind
from reconciler.text.facts.marks import quoted

Proposed = dict[RowId, Decision]


def order_of(project: Project, ranked: Sequence[VersionId], headline: RowId | None = None) -> tuple[RowId, ...]:
    """The rows in the order of the best version, what only the others say put in beside what they share with it.

    What they say before anything shared, a report's opening, comes behind the opening of the best version; what has
    nothing in common with it, last.

    Args:
        project: the rows and versions.
        ranked: the versions that may be taken, the best first.
        headline: the row that stands on top, if any.

    Returns:
        Every row; nothing where that is the order of the rows already.
    """
    merger = _Merger(project)
    others = [version.id for version in project.versions if version.id not in ranked]
    for version in (*ranked, *others):
        merger.add(version, _in_text_order(project, version))
    order = merger.order
    if headline is not None:
        order = [headline, *(row for row in order if row != headline)]
    return tuple(order) if order != [row.id for row in project.rows] else ()


def _in_text_order(project: Project, version: VersionId) -> list[RowId]:
    places = {sentence.id: place for place, sentence in enumerate(project.version(version).sentences)}
    holders = [(places[row.cells[version][0]], row.id) for row in project.rows if version in row.cells]
    return [row for _, row in sorted(holders)]


def _opening(project: Project, version: VersionId, rows: Sequence[RowId]) -> int:
    """How many of a version's rows its headline and first paragraph are."""
    began = 0
    for number, row in enumerate(rows):
        first = project.version(version).sentence(project.row(row).cells[version][0])
        began += first.kind is SentenceKind.BODY and (first.opens_paragraph or not began)
        if began > 1:
            return number
    return len(rows)


class _Merger:
    """Puts the rows of one version after the other into an order, between paragraphs and never within one.

    Attributes:
        order: the rows so far.
    """

    def __init__(self, project: Project) -> None:
        self.order: list[RowId] = []
        self._project = project
        self._opening = 0
        self._merged: list[VersionId] = []
        told = [(s, place) for version in project.versions for place, s in enumerate(version.sentences)]
        self._places = {sentence.id: place for sentence, place in told}
        self._begin = {sentence.id for sentence, _ in told if sentence.opens_paragraph}

    def add(self, version: VersionId, rows: Sequence[RowId]) -> None:
        """Put in the rows of a further version."""
        known = set(self.order)
        leading, after = list[RowId](), dict[RowId, list[RowId]]()
        anchor: RowId | None = None
        for row in rows:
            if row in known:
                anchor = row
            else:
                (leading if anchor is None else after.setdefault(anchor, [])).append(row)
        if anchor is None:
            self._opening = self._opening or _opening(self._project, version, rows)
            self.order += leading
        else:
            self.order = list(self._put_in(leading, after))
            self._opening += len(leading)
        self._merged.append(version)

    def _put_in(self, leading: Sequence[RowId], after: Mapping[RowId, Sequence[RowId]]) -> Iterator[RowId]:
        waiting: list[RowId] = []
        for place, row in enumerate(self.order):
            yield row
            waiting += after.get(row, ())
            if place + 1 == self._opening:
                waiting = [*leading, *waiting]
            following = self.order[place + 1] if place + 1 < len(self.order) else None
            if following is None or not self._goes_on(row, following):
                yield from waiting
                waiting = []

    def _goes_on(self, row: RowId, following: RowId) -> bool:
        """Whether a version has both in one paragraph, one behind the other."""
        one, two = self._project.row(row).cells, self._project.row(following).cells
        for version in self._merged:
            if version in one and version in two:
                place = self._places[two[version][0]]
                if place == self._places[one[version][-1]] + 1:
                    return two[version][0] not in self._begin
        return False


def with_whole_quotations(
    project: Project, order: Sequence[RowId], proposed: Mapping[RowId, Decision], ranked: Sequence[VersionId]
) -> Proposed:
    """The proposals without pieces of quotations whose other pieces are not taken beside them.

    Such a row takes another version that tells it whole, or is left out where its words stand in the account already;
    where neither can be, nothing is proposed for it: the rest of a quotation without its speaker is worse.

    Args:
        project: the versions.
        order: the rows as they will stand in the account.
        proposed: decisions for rows nobody decided; others are not touched.
        ranked: the versions that may be taken, the best first.
    """
    result = dict(proposed)
    composer = _Composer(project, ranked)
    kept = list(composer.taken(order, {**project.decisions, **proposed}))
    place = 0
    while place < len(kept):
        piece = kept[place]
        if piece.row.id not in proposed or not composer.is_torn(kept, place):
            place += 1
            continue
        better = composer.instead(piece, kept)
        if better is None:
            del result[piece.row.id]
        else:
            result[piece.row.id] = better
        picks = better.picks if better is not None else ()
        kept[place : place + 1] = [_Piece(piece.row, pick) for pick in picks]
        place = max(0, place - 1)  # what stands beside it has other neighbours now
    return result


@dataclass(frozen=True, slots=True, eq=False)
class _Piece:
    """What the account takes of one version for a row."""

    row: Row
    version: VersionId


def is_torn(project: Project, row: Row, version: VersionId) -> bool:
    """Whether what a version says in a row is a piece of a quotation that goes on in other rows."""
    return any(_open_ends(project, row, version))


def _open_ends(project: Project, row: Row, version: VersionId) -> tuple[bool, bool]:
    """Whether a cell begins inside a quotation, and whether it ends inside one."""
    marks = quoted(_words(project, row, version), project.version(version).language)
    begins = any(outer.start == inner.start for outer, inner in marks)
    return begins, any(outer.end == inner.end for outer, inner in marks)


def _words(project: Project, row: Row, version: VersionId) -> str:
    return " ".join(project.text(sentence) for sentence in row.cells[version])


class _Composer:
    """Knows which words of a version open a quotation that goes on behind them, or end one that began before."""

    def __init__(self, project: Project, ranked: Sequence[VersionId]) -> None:
        self._project, self._ranked = project, ranked
        self._places = {s.id: place for v in project.versions for place, s in enumerate(v.sentences)}
        self._ends: dict[tuple[RowId, VersionId], tuple[bool, bool]] = {}
        self._said: dict[tuple[RowId, VersionId], str] = {}

    def taken(self, order: Sequence[RowId], decisions: Mapping[RowId, Decision]) -> Iterator[_Piece]:
        """The rows that the account takes from a version as they are, in its order."""
        for row in order:
            decision = decisions.get(row)
            if decision is not None and decision.kind is DecisionKind.TAKEN:
                yield _Piece(self._project.row(row), decision.picks[0])

    def is_torn(self, kept: Sequence[_Piece], place: int) -> bool:
        """Whether a piece of a quotation is not beside the rest of it."""
        piece = kept[place]
        begins, ends = self._open_ends(piece.row, piece.version)
        before = kept[place - 1] if place else None
        after = kept[place + 1] if place + 1 < len(kept) else None
        return (begins and not self._are_neighbours(before, piece)) or (ends and not self._are_neighbours(piece, after))

    def instead(self, torn: _Piece, kept: Sequence[_Piece]) -> Decision | None:
        """Another version that tells the row whole, or nothing where the others kept say it; else no proposal."""
        for version in self._ranked:
            if version in torn.row.cells and self._open_ends(torn.row, version) == (False, False):
                return Decision(DecisionKind.TAKEN, (version,), automatic=True)
        said = " ".join(filter(None, (self._bare(piece) for piece in kept if piece is not torn)))
        if f" {self._bare(torn)} " in f" {said} ":
            return Decision(DecisionKind.OMITTED, automatic=True)
        return None

    def _bare(self, piece: _Piece) -> str:
        key = piece.row.id, piece.version
        known = self._said.get(key)
        if known is None:
            known = self._said[key] = _bare(_words(self._project, piece.row, piece.version))
        return known

    def _open_ends(self, row: Row, version: VersionId) -> tuple[bool, bool]:
        known = self._ends.get((row.id, version))
        if known is None:
            known = self._ends[row.id, version] = _open_ends(self._project, row, version)
        return known

    def _are_neighbours(self, one: _Piece | None, two: _Piece | None) -> bool:
        """Whether the second goes on where the first ends, in the same version."""
        if one is None or two is None or one.version != two.version:
            return False
        last, first = one.row.cells[one.version][-1], two.row.cells[two.version][0]
        return self._places[last] + 1 == self._places[first]


def _bare(text: str) -> str:
    """The words alone, so that marks and stops at their ends make no difference."""
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())
