"""Five articles aligned and compared in a program that is running; run as ``python -m tests.bench.seeds [FOLDER]``.

FOLDER holds them as text files; without one they are those of ``shared/seeds`` beside the checkout, or the samples.
What a running program has read before is read before the clock starts, by the very work it does itself while nobody
works (``app/warming.py``): the lexicon, tables, and the shipped sample compared, whose words are met then.
Printed are CPU ms until all rows and discrepancies are there, and their share of the budget scaled by the machine's own
speed: for texts seen for the first time, and for the same again, as if they had not been (words met before are known).
Without a folder of others the samples themselves are the texts, and then the first time is none.
One of the latter from which the host of a virtual machine took time is measured again (``stolen.py``).
"""

from __future__ import annotations

import statistics
import sys
from collections.abc import Sequence
from pathlib import Path

from reconciler.app.analysis import Analysis
from reconciler.app.reading import Input, Options
from reconciler.app.warming import warm
from reconciler.app.workspace import Workspace
from reconciler.model.progress import Silent
from reconciler.text.lexicon import Lexicon
from tests.bench.reference import Budget, calibration, headline, milliseconds, note, share
from tests.bench.stolen import counted, taken
from tests.support.places import SHARED, sample_files

BUDGET = 150.0
AGAIN = 5


def spent(inputs: Sequence[Input], lexicon: Lexicon, *, findings: bool = True) -> float:
    """CPU ms until the rows are there, with all that parts in them or without; no earlier project is known."""
    workspace = Workspace()
    workspace.analysis = Analysis(lexicon)

    def work() -> None:
        prepared = workspace.read(inputs, Options(findings=findings))
        assert prepared.command is not None
        workspace.do(prepared.command, prepared.ready)

    return milliseconds(work)


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SHARED / "seeds"
    paths = sorted(folder.glob("*.txt")) or sample_files()
    analysis = Analysis()
    warm(analysis, sample_files(), Silent())
    lexicon = analysis.lexicon
    unit = calibration()
    print(f"{len(paths)} articles, budget {BUDGET:.0f} ms CPU; {headline(unit)}")
    first, later = spent(paths, lexicon), counted(taken(lambda _: spent(paths, lexicon), AGAIN), AGAIN)
    rows = min(spent(paths, lexicon, findings=False) for _ in range(AGAIN))
    for name, ms in (
        ("the first time", first),
        (f"again, median of {AGAIN}", statistics.median(later)),
        (f"again, least of {AGAIN}", min(later)),
    ):
        note(Budget.SEEDS, name, ms, BUDGET, unit="ms CPU", speed=unit)
        print(f"{name:24} {ms:5.0f} ms  {share(ms, BUDGET, unit):5.2f} of the budget")
    print(f"{'the rows alone, least':24} {rows:5.0f} ms")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
