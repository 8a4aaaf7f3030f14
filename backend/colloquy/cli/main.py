"""`colloquy`: one command line for serving, for accounts, for files, and for checks.

What a command needs is imported when it runs, so that `colloquy --help` answers at once.
"""

import os
import sys
import traceback

import typer

from colloquy.cli import accounts, checking, files, operating
from colloquy.cli.outcome import HELP, Exit, explain, finish

app = typer.Typer(
    name="colloquy",
    help="Carry people through informational interviewing. Settings come from COLLOQUY_ variables; "
    "docs/deployment.md lists them.",
    epilog=HELP,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


@app.callback()
def colloquy() -> None:
    """Nothing is asked of every command alike."""


operating.add_to(app)
app.add_typer(accounts.users, name="user")
app.add_typer(accounts.tokens, name="token")
files.add_to(app)
app.add_typer(checking.app, name="check")


def main() -> None:
    """Run the command line. Every way to fail is one line on standard error and a documented exit code."""
    try:
        code = app(standalone_mode=False)
    except typer.TyperException as error:
        context = getattr(error, "ctx", None)
        told = f" See `{context.command_path} --help`." if context else ""
        finish(Exit.USAGE, f"{error.format_message()}{told}")
    except (KeyboardInterrupt, typer.Abort):
        finish(Exit.INTERRUPTED, "interrupted.")
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(Exit.DONE)
    except Exception as error:  # noqa: BLE001 -- the last resort, so that a fault too is one line
        code, text = explain(error) or (Exit.FAULT, _fault(error))
        finish(code, text)
    sys.exit(code or Exit.DONE)


def _fault(error: Exception) -> str:
    """A fault of ours: its kind and place; all of it where debugging was asked for."""
    if os.environ.get("COLLOQUY_LOG_LEVEL") == "debug":
        traceback.print_exception(error)
    last = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{last.filename.rsplit('/', 1)[-1]}:{last.lineno}"
    return f"A fault of Colloquy's own: {type(error).__name__} at {where}. COLLOQUY_LOG_LEVEL=debug shows all of it."
