"""The commands of ``reconciler``: arguments in, one object or file out, errors as one line that says what to do."""

from __future__ import annotations

from collections.abc import Sequence

import click

from reconciler import __version__
from reconciler.cli.commands.align import align
from reconciler.cli.commands.batch import batch
from reconciler.cli.commands.check import check
from reconciler.cli.commands.compare import compare
from reconciler.cli.commands.export import export
from reconciler.cli.commands.facts import facts
from reconciler.cli.commands.history import history
from reconciler.cli.commands.importing import import_command
from reconciler.cli.commands.recover import recover
from reconciler.cli.commands.translate import translate
from reconciler.cli.terminal import STOPPED, bad_usage, be_lenient, broken, complain, exit_code
from reconciler.model.errors import ReconcilerError


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Without a command, reconciler opens the window with the files or the project named.",
)
@click.version_option(__version__, prog_name="reconciler")
def main() -> None:
    """Compare versions of one news article, sentence against sentence.

    \b
    Examples:
      reconciler agency.txt rewrite.txt uebersetzung.txt
      reconciler compare --json agency.txt rewrite.txt > findings.json
      reconciler export agency.txt rewrite.txt -o account.md --preset footnotes
    """  # noqa: D301 - the backslash belongs to click, which then keeps the lines


for command in (align, batch, check, compare, export, facts, history, import_command, recover, translate):
    main.add_command(command)


def run(arguments: Sequence[str]) -> int:
    """Carry out a command line; the exit code. The one place of the terminal where any fault is caught."""
    be_lenient()
    try:
        result = main.main(list(arguments), prog_name="reconciler", standalone_mode=False)
    except click.UsageError as problem:
        return bad_usage(problem)
    except ReconcilerError as problem:
        complain(problem)
        return exit_code(problem)
    except click.Abort:
        return STOPPED
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    except Exception as fault:  # noqa: BLE001 - a person gets a sentence, not a traceback
        return broken(fault)
    return result if isinstance(result, int) else 0
