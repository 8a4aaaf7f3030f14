"""Commands that take contacts in and give everything out."""

import typer


def add_to(app: typer.Typer) -> None:
    """Add these commands to the command line."""
