"""How much of an article each reader gives back, over invented pages and documents in many layouts.

    python tests/bench/readers.py                the table, for tests/bench/RESULTS.md
    python tests/bench/readers.py --worst        what was missed or left over, file by file

Compared with trafilatura, readability-lxml, python-docx, mammoth, striprtf and pypdf alone where they are installed
(pip install readability-lxml python-docx mammoth striprtf pypdf).
Files of LibreOffice are made where soffice is installed, pages saved by a browser where Chromium is.
"html, later" are layouts that were written after the readers were finished and to which nothing was adapted.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reconciler.ingest.child import content_of
from reconciler.ingest.formats import format_of
from reconciler.ingest.hints import Hints
from reconciler.ingest.reading import of_content
from tests.support import browser, documents, later_pages, ooxml, pages
from tests.support.articles import Article, articles
from tests.support.furnishings import Marker

FIGURE = re.compile(
    r"\d[\d.,:/]*\d|\d|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch"
    r"|\b(?:January|February|March|April|June|July|August|September|October|November|December|Januar|Februar|März|Juni|Juli"
    r"|Oktober|Dezember)"
)
Reader = Callable[[bytes, str], str]
OFFICE = (
    ("docx", "MS Word 2007 XML"),
    ("odt", "writer8"),
    ("rtf", "Rich Text Format"),
    ("pdf", "writer_web_pdf_Export"),
)
PER_LAYOUT = 3  # articles in each layout of a page


@dataclass
class Tally:
    """What one reader reached on one kind of files."""

    files: int = 0
    sentences: int = 0
    verbatim: int = 0
    lost: int = 0
    noise: int = 0
    words: int = 0
    failed: int = 0
    worst: list[str] = field(default_factory=list)

    def line(self, name: str, kind: str) -> str:
        """A row of the table."""
        share, noise = 100 * self.verbatim / max(1, self.sentences), 100 * self.noise / max(1, self.words)
        return f"| {kind} | {name} | {self.files} | {share:.1f} % | {self.lost} | {noise:.1f} % | {self.failed} |"


def grams(text: str) -> Counter[tuple[str, ...]]:
    """Runs of three words; what is not in the article is noise, and a word lost in a sentence makes little of it."""
    found: Counter[tuple[str, ...]] = Counter()
    for line in text.replace("\u00ad", "").splitlines():
        words = re.findall(r"\w+", line.lower())
        found.update(tuple(words[at : at + 3]) for at in range(max(1, len(words) - 2)) if words)
    return found


def ours(data: bytes, name: str) -> str:
    """What takes part in the comparison after our own reading."""
    kind = format_of(data, name)
    reading = of_content(content_of(kind, data, Hints()), kind, data, name, "")
    return "\n".join(b.span.of(reading.source.text) for b in reading.blocks if not b.kind.set_aside)


def trafilatura_alone(data: bytes, name: str) -> str:
    import trafilatura

    return trafilatura.extract(data, include_comments=False) or ""


def readability_alone(data: bytes, name: str) -> str:
    import lxml.html
    from readability import Document

    document = Document(data)
    return document.title() + "\n" + lxml.html.fromstring(document.summary()).text_content()


def python_docx_alone(data: bytes, name: str) -> str:
    import docx

    return "\n".join(p.text for p in docx.Document(BytesIO(data)).paragraphs)


def mammoth_alone(data: bytes, name: str) -> str:
    import mammoth

    return str(mammoth.extract_raw_text(BytesIO(data)).value)


def striprtf_alone(data: bytes, name: str) -> str:
    from striprtf.striprtf import rtf_to_text

    return str(rtf_to_text(data.decode("latin-1")))


def pypdf_alone(data: bytes, name: str) -> str:
    import pypdf

    return "\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(data)).pages)


READERS: dict[str, dict[str, Reader]] = {
    "html": {"trafilatura": trafilatura_alone, "readability-lxml": readability_alone},
    "docx": {"python-docx": python_docx_alone, "mammoth": mammoth_alone},
    "rtf": {"striprtf": striprtf_alone},
    "pdf": {"pypdf": pypdf_alone},
}


def files() -> Iterator[tuple[str, str, Article, bytes, list[str]]]:
    """Kind, name, article, bytes, and text that stands beside the article and belongs to it."""
    pool = articles()
    for number, layout in enumerate(pages.LAYOUTS):
        for turn in range(PER_LAYOUT):
            article = pool[(number * PER_LAYOUT + turn * 17) % len(pool)]
            name = f"{layout.__name__}-{turn}.html"
            yield "html", name, article, pages.page(layout, article, number), pages.EXTRA.get(layout.__name__, [])
    for number, layout in enumerate(later_pages.LATER):
        for turn in range(PER_LAYOUT):
            article = pool[(number * PER_LAYOUT + turn * 17 + 7) % len(pool)]
            yield "html, later", f"{layout.__name__}-{turn}.html", article, pages.page(layout, article, number), []
    extra = {**ooxml.EXTRA, **documents.EXTRA}
    for number, (name, make) in enumerate([*ooxml.DOCUMENTS, *documents.DOCUMENTS]):
        for turn in range(2):
            article = pool[(number * 2 + turn * 17) % len(pool)]
            yield name.rpartition(".")[2], name, article, make(article), extra.get(name, [])
    yield from office_files(pool)
    yield from browser_files(pool)


def office_files(pool: list[Article]) -> Iterator[tuple[str, str, Article, bytes, list[str]]]:
    """Documents that LibreOffice has written."""
    office = shutil.which("soffice")
    if office is None:
        return
    chosen = pool[::9]
    with TemporaryDirectory() as folder:
        for article in chosen:
            mark = Marker(len(article.name), share=0.05)
            inner = "".join(f"<p>{mark(text)}</p>" for text in article.paragraphs)
            head = f"<h1>{article.title}</h1><p>{article.byline}</p><p>{article.date_line}</p>"
            page = f"<html><head><meta charset=utf-8></head><body>{head}{inner}</body></html>"
            (Path(folder) / f"{article.name}.html").write_text(page, encoding="utf-8")
        for suffix, written_by in OFFICE:
            command = [office, "--headless", "--infilter=HTML (StarWriter)", "--convert-to", f"{suffix}:{written_by}"]
            names = [f"{article.name}.html" for article in chosen]
            subprocess.run([*command, *names], cwd=folder, check=False, capture_output=True, timeout=180)
            for article in chosen:
                path = Path(folder) / f"{article.name}.{suffix}"
                if path.exists():
                    yield suffix, f"LibreOffice {path.name}", article, path.read_bytes(), []


def browser_files(pool: list[Article]) -> Iterator[tuple[str, str, Article, bytes, list[str]]]:
    """Pages that headless Chromium has saved after running their scripts, some as one file or printed too."""
    program = browser.found()
    if not program:
        return
    with TemporaryDirectory() as folder:
        for number, layout in enumerate((*pages.LAYOUTS, *later_pages.LATER)):
            article = pool[(number * 5 + 3) % len(pool)]
            page = pages.page(layout, article, number).decode("utf-8", "replace")
            if "utf-8" not in page[:300].lower():
                continue  # a page of another encoding is read as such above
            data = browser.saved(program, browser.built_by_script(page) if number % 2 else page, Path(folder))
            extra = pages.EXTRA.get(layout.__name__, [])
            yield "html, Chromium", f"{layout.__name__}-saved.html", article, data, extra
            if number % 4 == 0:
                data = browser.saved_as_one_file(program, page, Path(folder))
                yield "mhtml, Chromium", f"{layout.__name__}-saved.mhtml", article, data, extra
            if number % 4 == 0:
                data = browser.saved(program, page, Path(folder), printed=True)
                yield "pdf, Chromium", f"{layout.__name__}-printed.pdf", article, data, extra


def measure(tally: Tally, read: Reader, data: bytes, name: str, article: Article, beside: list[str]) -> None:
    """Add one file to a tally."""
    tally.files += 1
    tally.sentences += len(article.sentences)
    tally.words += grams(article.text).total()
    try:
        text = read(data, name)
    except Exception as problem:  # noqa: BLE001 - whatever another library raises is a file it cannot read
        tally.failed += 1
        tally.worst.append(f"{name}: {type(problem).__name__}")
        return
    flat = " ".join(text.replace("\u00ad", "").split())
    flat = flat.replace('"', "„") if name.endswith("pdf") and "LibreOffice" not in name else flat
    missing = [s for s in article.sentences if " ".join(s.split()) not in flat]
    lost = Counter(FIGURE.findall(" ".join(article.paragraphs))) - Counter(FIGURE.findall(flat))
    known = grams("\n".join((article.text, *beside)))
    foreign = [gram for gram in grams(text).elements() if gram not in known]
    tally.verbatim += len(article.sentences) - len(missing)
    tally.lost += lost.total()
    tally.noise += len(foreign)
    if missing or lost or foreign:
        tally.worst.append(f"{name} ({article.name}): {missing[:1]} {dict(lost)} {foreign[:3]}"[:300])


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--worst", action="store_true")
    parser.add_argument("--kind", default="", help="only kinds whose name holds this")
    arguments = parser.parse_args()
    tallies: dict[tuple[str, str], Tally] = defaultdict(Tally)
    for kind, name, article, data, beside in files():
        if arguments.kind not in kind:
            continue
        for reader, read in {"Reconciler": ours, **READERS.get(kind.partition(",")[0], {})}.items():
            measure(tallies[kind, reader], read, data, name, article, beside)
    print("| kind | reader | files | sentences verbatim | figures and dates lost | noise | not read |")
    print("|---|---|---|---|---|---|---|")
    total = Tally()
    for (kind, reader), tally in tallies.items():
        print(tally.line(f"**{reader}**" if reader == "Reconciler" else reader, kind))
        if reader == "Reconciler":
            for part in ("files", "sentences", "verbatim", "lost", "noise", "words", "failed"):
                setattr(total, part, getattr(total, part) + getattr(tally, part))
        if arguments.worst:
            print(*(f"    {line}" for line in tally.worst), sep="\n")
    print(total.line("**Reconciler**", "all"))


if __name__ == "__main__":
    main()
