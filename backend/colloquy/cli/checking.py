"""Commands that check a message or a question, and measure how well the checks judge."""

import typer

app = typer.Typer(help="Check a message or a question.", no_args_is_help=True)


@app.callback()
def about_checks() -> None:
    """Check a message or a question."""
