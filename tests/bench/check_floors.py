"""Compare what the public benchmarks print with the floors written down in floors.json.

    python tests/bench/check_floors.py            the quick checks
    python tests/bench/check_floors.py --all      all of them: minutes
    python tests/bench/check_floors.py seeds      those named

Needs the folder ``shared`` beside the checkout. Exit code 1 when a figure lies below its floor.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shlex
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
FLOORS = Path(__file__).with_name("floors.json")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--all", action="store_true")
    arguments = parser.parse_args()
    checks = json.loads(FLOORS.read_text(encoding="utf-8"))["checks"]
    chosen = [check for check in checks if arguments.all or check["name"] in (arguments.names or quick(checks))]
    fallen = [line for check in chosen for line in below_floor(check)]
    sys.exit("\n".join(["Below their floors:", *fallen]) if fallen else 0)


def quick(checks: list[dict[str, Any]]) -> list[str]:
    return [check["name"] for check in checks if not check["slow"]]


def below_floor(check: dict[str, Any]) -> list[str]:
    """Runs one benchmark, prints every figure beside its floor, and names those that lie below."""
    began = time.monotonic()
    printed = output_of(check["command"])
    fallen = []
    for figure in check["figures"]:
        line = judged(figure, printed)
        print(f"{check['name']}: {line}")
        if line.endswith("!"):
            fallen.append(f"  {check['name']}: {line}")
    print(f"{check['name']}: {time.monotonic() - began:.0f} s", flush=True)
    return fallen


def output_of(command: str) -> str:
    """What a benchmark prints. The braces of {files} are the scorers' own and stay."""
    line = command.replace("{python}", shlex.quote(sys.executable)).replace("{shared}", shlex.quote(str(SHARED)))
    variables = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    done = subprocess.run(shlex.split(line), cwd=ROOT, env=variables, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"the benchmark failed with exit code {done.returncode}:\n{done.stderr[-2000:]}")
    return done.stdout


def judged(figure: dict[str, Any], printed: str) -> str:
    """One line for a figure; it ends with an exclamation mark where the floor is not held."""
    found = re.search(figure["pattern"], printed, re.MULTILINE)
    if not found:
        return f"{figure['name']} is not in what the benchmark printed!"
    value = float(found.group(1))
    if "at_most" in figure:
        held, bound = value <= figure["at_most"], f"at most {figure['at_most']}"
    else:
        held, bound = value >= figure["at_least"], f"at least {figure['at_least']}"
    return f"{figure['name']} {value:g} ({bound}){'' if held else ' !'}"


if __name__ == "__main__":
    main()
