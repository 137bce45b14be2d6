"""Lines with places on pages become paragraphs: columns, headers and footers, hyphens, headings, notes."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from statistics import median

from reconciler.ingest.piece import Piece, Role, plain
from reconciler.ingest.readers.printed import ITEM, around
from reconciler.model.wording import shown

MARK = "\x1f"  # stands where a line has a wide gap
_NUMBER = re.compile(r"\W{0,3}(?:(?:page|seite)\s)?\d{1,4}(?:\s?(?:/|of|von)\s?\d{1,4})?\W{0,3}", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_LAST_WORD = re.compile(r"([^\W\d_]+)\Z")
_FIRST_WORD = re.compile(r"([^\W\d_]+)")
_WORDS = re.compile(r"[^\W\d_]{2,60}(?:-[^\W\d_]{2,60}){0,3}")
_TERMINAL = re.compile(r"[.!?…:;][\"'”“»«’)\]]{0,3}\Z")
_SUSPENDED = frozenset(("und", "oder", "and", "or", "bis", "to", "sowie", "bzw"))


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page; lengths in points, ``bottom`` measured from the foot of the page.

    Attributes:
        gaps: left and right edge of each gap that is wider than a space.
    """

    text: str
    left: float
    right: float
    bottom: float
    size: float
    page: int
    page_height: float
    gaps: tuple[tuple[float, float], ...] = ()


def pieces(lines: Sequence[Line]) -> list[Piece]:
    """The paragraphs of a document in reading order; then its notes, then what is printed on every page."""
    ordered = [line for _, page in groupby(lines, key=lambda line: line.page) for line in _in_columns(list(page))]
    margins = _margins(ordered)
    size = _usual_size(ordered) if ordered else 1.0
    margins.update(_small_print(ordered, size))
    inside = [line for line in ordered if line not in margins]
    beside = around([line.text for line in inside], [line.size for line in inside], size, MARK)
    margins.update({inside[number]: reason for number, reason in beside.items()})
    body = [line for line in inside if line not in margins]
    if not body:
        return []
    notes = [line for line in body if _is_note(line, size, body)]
    kept = set(notes)
    known = _words(ordered)
    found = list(_paragraphs([line for line in body if line not in kept], size, known))
    found += [
        replace(piece, role=Role.NOTE, place=piece.place or shown("footnote"))
        for piece in _paragraphs(notes, size, known)
    ]
    return found + _once(margins)


def _once(margins: dict[Line, str]) -> list[Piece]:
    """A header that stands on every page is listed once."""
    seen: dict[str, Piece] = {}
    for line, reason in margins.items():
        text = plain(line.text.replace(MARK, ""))
        seen.setdefault(_DIGITS.sub("#", text), Piece(text, place=shown(f"page {line.page + 1}"), reason=reason))
    return list(seen.values())


# --------------------------------------------------------------------------------------------------------- columns
def _in_columns(lines: list[Line]) -> list[Line]:
    """The lines of a page as they are, or column after column where each of them runs over two columns."""
    gutter = _gutter(lines)
    if gutter is None:
        return lines
    done: list[Line] = []
    for crosses, band in groupby(
        sorted(_cut(lines, gutter), key=lambda p: -p.bottom), key=lambda p: _crosses(p, gutter)
    ):
        parts = list(band)
        if crosses:
            done += parts
        else:
            done += _in_columns([p for p in parts if p.left < gutter])
            done += _in_columns([p for p in parts if p.left >= gutter])
    return done


def _gutter(lines: list[Line]) -> float | None:
    """Where a strip of white runs down through most lines that stand across it; ``None`` if nowhere."""
    gaps = [gap for line in lines for gap in line.gaps]
    if len(gaps) < 4:
        return None
    middles = Counter(round((left + right) / 2 / 4) for left, right in gaps)
    best, _ = middles.most_common(1)[0]
    at = best * 4.0
    across = [line for line in lines if line.left < at < line.right]
    parted = [line for line in across if any(left <= at <= right for left, right in line.gaps)]
    wordy = [line for line in parted if min(map(len, line.text.split(MARK))) >= 12]
    return at if len(wordy) >= 4 and len(wordy) * 2 >= len(across) else None


def _crosses(line: Line, gutter: float) -> bool:
    return line.left < gutter - 1 and line.right > gutter + 1


def _cut(lines: Iterable[Line], gutter: float) -> Iterator[Line]:
    for line in lines:
        place = next((n for n, (left, right) in enumerate(line.gaps) if left <= gutter <= right), None)
        texts = line.text.split(MARK)
        if place is None or len(texts) != len(line.gaps) + 1:
            yield line
            continue
        left, right = line.gaps[place]
        yield replace(line, text=MARK.join(texts[: place + 1]), right=left, gaps=line.gaps[:place])
        yield replace(line, text=MARK.join(texts[place + 1 :]), left=right, gaps=line.gaps[place + 1 :])


# --------------------------------------------------------------------------------------- headers, footers and notes
def _margins(lines: Sequence[Line]) -> dict[Line, str]:
    """Lines that stand at the same height of several pages, and page numbers, with what they are."""
    pages = {line.page for line in lines}
    found: dict[Line, str] = {}
    seen: dict[tuple[str, int], set[int]] = defaultdict(set)
    for line in lines:
        seen[_look(line)].add(line.page)
    for line in lines:
        high = line.bottom / max(line.page_height, 1.0)
        if not (high > 0.86 or high < 0.12):
            continue
        if len(pages) > 1 and len(seen[_look(line)]) * 2 >= len(pages) and len(seen[_look(line)]) > 1:
            found[line] = "running header" if high > 0.5 else "running footer"
        elif _NUMBER.fullmatch(line.text.strip()) and (high > 0.9 or high < 0.1):
            found[line] = "page number"
    return found


def _small_print(lines: Sequence[Line], size: float) -> dict[Line, str]:
    """Lines in small print at the very edge of a page, which say something of the paper and not of the story."""
    found: dict[Line, str] = {}
    for line in lines:
        high = line.bottom / max(line.page_height, 1.0)
        if line.size < 0.88 * size and not 0.07 < high < 0.93:
            found[line] = "running header" if high > 0.5 else "running footer"
    return found


def _look(line: Line) -> tuple[str, int]:
    return _DIGITS.sub("#", plain(line.text)), round(line.bottom / 6)


def _usual_size(lines: Sequence[Line]) -> float:
    weights: Counter[float] = Counter()
    for line in lines:
        weights[round(line.size * 2) / 2] += len(line.text)
    return max(weights.most_common(1)[0][0], 1.0)


def _is_note(line: Line, size: float, body: Sequence[Line]) -> bool:
    """Whether a line in small print stands at the foot of its page, with no line of ordinary size below."""
    if line.size > 0.88 * size or line.bottom > 0.4 * line.page_height:
        return False
    return not any(o.page == line.page and o.bottom < line.bottom and o.size > 0.88 * size for o in body)


# ------------------------------------------------------------------------------------------------------ paragraphs
def _paragraphs(lines: Sequence[Line], size: float, known: Counter[str]) -> Iterator[Piece]:
    edges = _edges(lines)
    leading = _leading(lines)
    run: list[Line] = []
    for line in lines:
        if run and not _goes_on(run, line, edges, leading):
            yield from _piece(run, size, known)
            run = []
        run.append(line)
    if run:
        yield from _piece(run, size, known)


def _edges(lines: Sequence[Line]) -> dict[Line, tuple[float, float]]:
    """Left and right edge of the column each line stands in."""
    found: dict[Line, tuple[float, float]] = {}
    for _, page in groupby(lines, key=lambda line: line.page):
        column: list[Line] = []
        for line in sorted(page, key=lambda one: one.left):
            if column and line.left - column[0].left > 3.5 * line.size:
                found.update(_edge(column))
                column = []
            column.append(line)
        found.update(_edge(column))
    return found


def _edge(column: list[Line]) -> dict[Line, tuple[float, float]]:
    if not column:
        return {}
    lefts = sorted(line.left for line in column)
    edge = (lefts[len(lefts) // 4], max(line.right for line in column))
    return dict.fromkeys(column, edge)


def _leading(lines: Sequence[Line]) -> float:
    """The usual distance between two baselines, in sizes of the letters."""
    steps = [
        (a.bottom - b.bottom) / a.size
        for a, b in pairwise(lines)
        if a.page == b.page and 0 < a.bottom - b.bottom < 4 * a.size and abs(a.size - b.size) < 0.1 * a.size
    ]
    return median(steps) if steps else 1.2


def _goes_on(run: list[Line], line: Line, edges: dict[Line, tuple[float, float]], leading: float) -> bool:
    last = run[-1]
    if abs(last.size - line.size) > 0.08 * last.size + 0.3 or ITEM.match(line.text) or line.text.startswith("©"):
        return False
    step = last.bottom - line.bottom
    if last.page == line.page and -0.3 * line.size < step < 0.3 * line.size:
        return True  # the same baseline: one line in two parts
    left, _ = edges[line]
    indented = line.left > left + 0.7 * line.size and abs(line.left - last.left) > 0.5 * line.size
    full = not _would_fit(last, line, edges[last][1])
    if last.page == line.page and step > 0:
        return full and not indented and step < (1.35 * leading + 0.1) * line.size
    return full and not indented and not _TERMINAL.search(last.text.rstrip())


def _would_fit(last: Line, line: Line, right: float) -> bool:
    """Whether the first word of ``line`` would have fitted behind ``last``; then something ended there."""
    word = line.text.split(maxsplit=1)[0] if line.text.strip() else ""
    width = (line.right - line.left) / max(1, len(line.text.strip()))
    return last.right + width * (len(word) + 1.2) < right


def _piece(run: list[Line], size: float, known: Counter[str]) -> Iterator[Piece]:
    text = plain(_joined(run, known).replace(MARK, ""))
    if not text:
        return
    larger = median(line.size for line in run) > 1.15 * size
    heading = larger and len(text.split()) <= 25 and not text.endswith((".", ","))
    yield Piece(text, Role.HEADING if heading else Role.ITEM if ITEM.match(text) else Role.PARAGRAPH)


# --------------------------------------------------------------------------------------------------------- hyphens
def _joined(run: list[Line], known: Counter[str]) -> str:
    text = run[0].text.rstrip()
    for line in run[1:]:
        words = line.text.strip()
        text = _over_break(text, words, known)
    return text.removesuffix("\u00ad")


def _over_break(text: str, words: str, known: Counter[str]) -> str:
    """Two lines joined; a hyphen between them stays, goes, or stands for a suspended part of a word."""
    if not text.endswith(("-", "\u00ad", "‐")):
        return f"{text} {words}"
    bare = text[:-1]
    before, after = _LAST_WORD.search(bare), _FIRST_WORD.match(words)
    if before is None or after is None:
        return f"{bare}-{words}" if not bare.endswith(" ") else f"{bare}- {words}"
    first, second = before.group(), after.group()
    if second.lower() in _SUSPENDED:
        return f"{bare}- {words}"
    with_hyphen, without = known[f"{first}-{second}".lower()], known[f"{first}{second}".lower()]
    if with_hyphen != without:
        keeps = with_hyphen > without
    else:
        keeps = second[0].isupper() and not (first.isupper() and second.isupper())
    return f"{bare}-{words}" if keeps else f"{bare}{words}"


def _words(lines: Sequence[Line]) -> Counter[str]:
    """How often each word stands whole on a line, by which a broken one is put together."""
    return Counter(
        word.lower() for line in lines for word in _WORDS.findall(line.text.replace(MARK, "")[:2000]) if word
    )
