"""`colloquy`: serve, work, migrate, and what scripts need."""

import sys

import typer

app = typer.Typer(
    name="colloquy",
    help="Carry people through informational interviewing. Settings come from COLLOQUY_ variables.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


@app.callback()
def colloquy() -> None:
    """Carry people through informational interviewing. Settings come from COLLOQUY_ variables."""


@app.command()
def serve(
    host: str = typer.Option("127.0.0.1", help="Address to listen at; 0.0.0.0 for all."),
    port: int = typer.Option(8000, help="Port to listen at.", min=0, max=65_535),
) -> None:
    """Migrate if needed, then serve the API and the web client."""
    from colloquy.cli import serving  # noqa: PLC0415 -- `--help` must not wait for the framework

    serving.serve(host, port)


def main() -> None:
    """Run the command line."""
    sys.exit(app())
