"""The words of a sentence in its own article, cut from the cell it stands in."""

from __future__ import annotations

from dataclasses import replace

from reconciler.gui.panes import texts
from reconciler.gui.panes.cells import Languages
from reconciler.gui.panes.content import Content
from reconciler.gui.panes.lanes import Item
from reconciler.gui.panes.passages import Cell, Mark, Passage, Piece, Role
from reconciler.model.version import Sentence, Version

LONGEST = 20_000


def cell_of(content: Content, version: Version, item: Item) -> Cell:
    """What is drawn for an item of a version's lane."""
    if item.folded:
        return Cell(version.id, (Passage(Role.STATE, texts.folded(item.sentences)),))
    sentence = item.sentences[0]
    if item.row is None:
        aside = Passage(Role.GAP, version.text_of(sentence)[:LONGEST])
        return Cell(version.id, (aside, Passage(Role.STATE, texts.set_aside(sentence.reason))))
    view = content.view_of(item.row)
    cell = view.cells[content.column(version.id)]
    found = _cut(cell, sentence)
    passages = [] if found is None else [found]
    foreign = version.language not in (content.project.language, "und")
    if found is None and not (foreign and content.wanted.languages is Languages.TRANSLATION and version.translations):
        passages = [Passage(Role.TEXT, version.text_of(sentence)[:LONGEST], (Piece(0, sentence.span),))]
    if foreign:
        passages += content.in_our_language(version, (sentence,))
    return Cell(version.id, tuple(passages), cell.kinds, cell.discrepancies)


def _cut(cell: Cell, sentence: Sentence) -> Passage | None:
    """The passage of one sentence with its marks, ``None`` where the cell does not show its words."""
    for passage in cell.passages:
        for piece in passage.pieces:
            if piece.span == sentence.span and piece.start < len(passage.text):
                end = piece.start + len(piece.span)
                marks = tuple(
                    _moved(m, piece.start, end) for m in passage.marks if m.start < end and m.end > piece.start
                )
                return Passage(passage.role, passage.text[piece.start : end], (Piece(0, piece.span),), marks)
    return None


def _moved(mark: Mark, start: int, end: int) -> Mark:
    return replace(mark, start=max(mark.start, start) - start, end=min(mark.end, end) - start)
