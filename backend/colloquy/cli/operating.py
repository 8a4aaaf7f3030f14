"""Commands that run the service and look after it."""

from pathlib import Path
from typing import Annotated

import typer

from colloquy.cli.outcome import Exit

Host = Annotated[str, typer.Option(help="Address to listen at; 0.0.0.0 for all.")]
Port = Annotated[int, typer.Option(help="Port to listen at; 0 for any free one.", min=0, max=65_535)]
Reload = Annotated[bool, typer.Option("--reload", help="Start again whenever the code changes; for development.")]
Target = Annotated[Path, typer.Argument(help="Where to write the copy; must not exist yet.", show_default=False)]
Output = Annotated[Path | None, typer.Option("--output", "-o", help="Write to this file.", show_default=False)]
Check = Annotated[Path | None, typer.Option("--check", help="Only say whether this file is fresh.", show_default=False)]


def add_to(app: typer.Typer) -> None:
    """Add these commands to the command line."""
    app.command()(serve)
    app.command()(worker)
    app.command()(migrate)
    app.command("check-config")(check_config)
    app.command()(backup)
    app.command()(openapi)


def serve(host: Host = "127.0.0.1", port: Port = 8000, reload: Reload = False) -> None:
    """Serve the API and the web client.

    The database is migrated first, where it needs it.

    SIGTERM lets requests in flight finish, then ends the process; a second one ends it at once.
    """
    from colloquy.kit.settings import load_settings

    load_settings()  # before all that the server imports, so that a wrong setting is said at once

    from colloquy.cli import serving

    if reload:
        serving.serve_with_reload(host, port)
    else:
        serving.serve(host, port)


def worker() -> None:
    """Work on jobs apart from the server.

    As many of these as you like share the work on PostgreSQL; set COLLOQUY_WORKER=off for the servers then. SIGTERM
    lets the job in hand finish.
    """
    from colloquy.cli import working

    working.work()


def migrate() -> None:
    """Bring the database to this version.

    It is made if there is none. `serve` does the same before it serves.
    """
    from colloquy.cli import preflight

    preflight.migrate(preflight.settings())


def check_config() -> None:
    """Say whether the service could start.

    Lists every setting that is not the default, without secrets.
    """
    from colloquy.cli import preflight

    for line in preflight.report(preflight.settings()):
        print(line)


def backup(target: Target) -> None:
    """Copy the SQLite database while it is used.

    The copy is whole, and read through afterwards. For PostgreSQL use pg_dump.
    """
    from colloquy.cli import preflight

    preflight.back_up(preflight.settings(), target)


def openapi(output: Output = None, check: Check = None) -> None:
    """Write the OpenAPI document.

    Its keys are in order, so that it changes only when the API does.
    """
    import json

    from colloquy.app import inner_app

    text = json.dumps(inner_app().openapi(), indent=2, sort_keys=True, ensure_ascii=False) + "\n"
    if check is not None:
        if not check.exists() or check.read_text("utf-8") != text:
            print(f"{check} is stale: run `make openapi`.")
            raise typer.Exit(Exit.FOUND_PROBLEMS)
    elif output is not None:
        output.write_text(text, "utf-8")
    else:
        print(text, end="")
