"""Pages as a real browser leaves them: the document after its scripts have run, and printed to PDF."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome")


def found() -> str:
    """The browser's path; empty where there is none."""
    return next(filter(None, map(shutil.which, NAMES)), "")


def built_by_script(page: str) -> str:
    """The same page, its body put in by a script, as many papers deliver theirs."""
    head, _, rest = page.partition("<body")
    inner = json.dumps(rest.partition(">")[2], ensure_ascii=False).replace("</", "<\\/")
    return f"{head}<body><script>document.body.innerHTML = {inner};</script></body></html>"


def saved(browser: str, page: str, folder: Path, *, printed: bool = False) -> bytes:
    """What headless Chromium makes of a page: its document as HTML, or a PDF; no network is there to be asked."""
    source, target = folder / "page.html", folder / "page.pdf"
    source.write_text(page, encoding="utf-8")
    command = [browser, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    command += ["--host-resolver-rules=MAP * ~NOTFOUND", f"--user-data-dir={folder / 'profile'}"]
    command += ["--no-pdf-header-footer", f"--print-to-pdf={target}"] if printed else ["--dump-dom"]
    done = subprocess.run([*command, source.as_uri()], capture_output=True, check=True, timeout=60)
    return target.read_bytes() if printed else done.stdout
