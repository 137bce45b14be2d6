#!/usr/bin/env python3
"""Start Reconciler, or test it, on a computer where nothing of it was installed before.

    python3 packaging/bootstrap.py run [FILE...]         the window with these versions; without files, the samples
    python3 packaging/bootstrap.py test [ARGUMENT...]    the whole test suite; arguments go to pytest

Needs Python 3.11 and nothing else. What the system lacks is installed with apt where that is possible; what Python
lacks goes into the folder .venv beside this one. A second start finds everything in place and takes no time.
``test --with-libretranslate`` also installs a LibreTranslate server into .venv-libretranslate and tests against it.
``--yes`` before the command agrees beforehand to what would be asked.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import json
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import libretranslate_environment
import system_packages
from system_packages import Stop, say

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
STAMP = ENVIRONMENT / "reconciler-install.json"
SAMPLES = ROOT / "resources" / "samples"
# In the order of their folders: the longest tests, whole reviews in a real window, come early and not alone at the end.
ALL_CORES = ["-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder"]
OLDEST = (3, 11)
NEWEST_TRIED = 14
WINDOWS = os.name == "nt"
UNFINISHED = {"state": "installing"}


def main() -> None:
    """Do what the command line asks for; exit code 1 when something is missing that has to be put right by hand."""
    arguments = parsed(sys.argv[1:])
    try:
        require_python()
        if arguments.command == "test":
            test(arguments.rest, agreed=arguments.yes)
        else:
            run(arguments.rest, agreed=arguments.yes)
    except Stop as reason:
        sys.exit(f"\n{reason}")
    except KeyboardInterrupt:
        sys.exit("\nStopped. Run the same command again to go on.")


def parsed(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=["run", "test"])
    parser.add_argument("--yes", action="store_true", help="install system packages without asking")
    parser.add_argument("rest", nargs=argparse.REMAINDER, help="files to open, or arguments for pytest")
    return parser.parse_args(arguments)


# ---------------------------------------------------------------------------------------------------- the two commands
def run(files: list[str], *, agreed: bool) -> None:
    """The window with ``files``, or where no display can be reached the same work without one."""
    system_packages.prepare(lambda: missing_venv() + system_packages.missing_to_run(), agreed=agreed)
    prepare_environment("")
    files = files or [str(path) for path in sorted(SAMPLES.glob("*.txt"))]
    if system_packages.has_display():
        launch(["-m", "reconciler", *files], environment())
    say("There is no display here (DISPLAY and WAYLAND_DISPLAY lead to none), so the work is done without a window.")
    launch(["-m", "reconciler", "headless", *files], {**environment(), "QT_QPA_PLATFORM": "offscreen"})


def test(arguments: list[str], *, agreed: bool) -> None:
    """The whole suite, or what ``arguments`` say of it; pytest's exit code is passed on."""
    system_packages.prepare(lambda: missing_venv() + system_packages.missing_to_test(), agreed=agreed)
    prepare_environment("test")
    server = libretranslate_environment.prepare(ROOT) if libretranslate_environment.OPTION in arguments else {}
    arguments = [argument for argument in arguments if argument != libretranslate_environment.OPTION]
    os.chdir(ROOT)
    launch(["-m", "pytest", *(arguments or ALL_CORES)], {**environment(), **server})


def launch(arguments: list[str], variables: dict[str, str]) -> None:
    """Become the environment's Python. -P: a folder called reconciler where the editor works is not the program."""
    command = [str(environment_python()), "-P", *arguments]
    sys.stdout.flush()
    if WINDOWS:
        sys.exit(subprocess.call(command, env=variables))
    os.execve(command[0], command, variables)


def environment() -> dict[str, str]:
    """This process's variables without those that lead Python astray, and with a locale that is UTF-8."""
    variables = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
    locale = variables.get("LC_ALL") or variables.get("LC_CTYPE") or variables.get("LANG") or "C"
    if not WINDOWS and locale in ("C", "POSIX"):
        variables["LC_ALL"] = "C.UTF-8"
    return variables


# -------------------------------------------------------------------------------------------------------------- Python
def require_python() -> None:
    """Go on with a newer Python of this computer where this one is too old; stop where there is none."""
    if sys.version_info[:2] >= OLDEST:
        return
    for minor in range(NEWEST_TRIED, OLDEST[1] - 1, -1):
        newer = shutil.which(f"python3.{minor}")
        if newer:
            os.execv(newer, [newer, *sys.argv])
    raise Stop(
        f"Reconciler needs Python 3.{OLDEST[1]} or newer; this is {sys.version.split()[0]} ({sys.executable}).\n"
        "Install a newer one (https://www.python.org/downloads/) and run this command with it."
    )


# ------------------------------------------------------------------------------------------------- Python's environment
def environment_python() -> Path:
    return ENVIRONMENT / ("Scripts/python.exe" if WINDOWS else "bin/python")


def prepare_environment(extra: str) -> None:
    """Make .venv hold the program and what it needs; ``extra`` "test" adds the tools of the suite.

    The stamp inside says for which folder, interpreter and pyproject.toml the environment was made. It says
    "installing" until the last step is done, so an interrupted installation is never taken for a whole one.
    """
    stamp = read_stamp()
    interpreter = interpreter_version()
    extra = extra or stamp.get("extra", "")
    wanted = {"state": "ready", "root": str(ROOT), "pyproject": pyproject_hash(), "extra": extra}
    if stamp == {**wanted, "python": interpreter}:
        return
    if not stands(stamp, interpreter):
        make_environment()
        stamp = {}
    say(
        "Installing Reconciler and what it needs into .venv (about 150 MB the first time, then a matter of seconds) ..."
    )
    write_stamp(UNFINISHED)
    try:
        install_program(extra)
    except Stop:
        write_stamp(stamp or UNFINISHED)  # what worked before still stands
        raise
    write_stamp({**wanted, "python": interpreter_version()})


def stands(stamp: dict[str, str], interpreter: str) -> bool:
    """Whether there is an environment to install into: one made by hand (no stamp), or one that fits its stamp."""
    made = {"state": "ready", "root": str(ROOT), "python": interpreter}
    return bool(interpreter) and (not stamp or made.items() <= stamp.items())


def read_stamp() -> dict[str, str]:
    """What the last installation left; empty where there was none, or where the stamp cannot be read."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError):
        return {"state": "unreadable"}
    return stamp if isinstance(stamp, dict) else {"state": "unreadable"}


def write_stamp(stamp: dict[str, str]) -> None:
    STAMP.write_text(json.dumps(stamp, indent=1), encoding="utf-8")


def pyproject_hash() -> str:
    return hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()


def interpreter_version() -> str:
    """Version of the environment's Python as "3.11"; empty where it does not start, is too old or has no pip."""
    program = "import sys, importlib.util as u; print('%d.%d' % sys.version_info[:2] if u.find_spec('pip') else '')"
    try:
        answer = subprocess.run(
            [str(environment_python()), "-I", "-c", program], capture_output=True, text=True, timeout=60, check=True
        ).stdout.strip()
    except (OSError, subprocess.SubprocessError):
        return ""
    return answer if answer and tuple(map(int, answer.split("."))) >= OLDEST else ""


def missing_venv() -> list[str]:
    """Debian ships Python without the means to make an environment; one that stands already needs none."""
    importlib.invalidate_caches()
    if find_spec("ensurepip") or stands(read_stamp(), interpreter_version()):
        return []
    return [f"python3.{sys.version_info[1]}-venv"]


def make_environment() -> None:
    """A new .venv in place of whatever stands there."""
    say("Making a Python environment in .venv ...")
    try:
        shutil.rmtree(ENVIRONMENT, ignore_errors=False)
    except FileNotFoundError:
        pass
    except OSError as error:
        raise Stop(f"{ENVIRONMENT} is broken and cannot be removed ({error}). Remove it and try again.") from error
    ENVIRONMENT.mkdir(parents=True)
    write_stamp(UNFINISHED)
    if subprocess.call([sys.executable, "-m", "venv", str(ENVIRONMENT)], stdin=subprocess.DEVNULL, env=environment()):
        raise Stop(f"Python could not make an environment in {ENVIRONMENT}; its own words stand above.")


def install_program(extra: str) -> None:
    """Through pip, editable: the next start runs the checkout as it then is."""
    command = [str(environment_python()), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    if not sys.stdout.isatty():
        command.append("--quiet")
    command += ["--editable", f".[{extra}]" if extra else "."]
    if subprocess.call(command, cwd=ROOT, stdin=subprocess.DEVNULL, env=environment()):
        raise Stop(
            "The Python packages could not be installed; pip's own words stand above.\n"
            "If this computer is offline, connect it and run the same command again."
        )


if __name__ == "__main__":
    main()
