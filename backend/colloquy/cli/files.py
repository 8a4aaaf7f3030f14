"""Commands that take contacts in and give everything out."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Format(StrEnum):
    """What an export is written as."""

    JSON = "json"
    CSV = "csv"
    VCF = "vcf"


class Known(StrEnum):
    """What to do with a row whose person is in the list already."""

    FILL = "fill"
    SKIP = "skip"
    CREATE = "create"


File = Annotated[Path, typer.Argument(help="CSV, vCard, LinkedIn's ZIP, or an export of Colloquy.", show_default=False)]
Owner = Annotated[str, typer.Option("--owner", metavar="EMAIL", help="Whose account.", show_default=False)]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Only say what would become of each row.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print the import as the API shows it.")]
Duplicates = Annotated[
    Known, typer.Option("--duplicates", help="For people already there: fill blanks, skip, or create.")
]
As = Annotated[Format, typer.Option("--format", help="json holds everything and can be imported again.")]
Output = Annotated[Path | None, typer.Option("--output", "-o", help="Write to this file.", show_default=False)]


def add_to(app: typer.Typer) -> None:
    """Add these commands to the command line."""
    app.command("import")(import_file)
    app.command("export")(export)


def import_file(
    file: File, owner: Owner, dry_run: DryRun = False, duplicates: Duplicates = Known.FILL, json: AsJson = False
) -> None:
    """Import a file of contacts.

    What the file is, is known by its content. The same file twice changes nothing. Exit code 1 means that some rows
    had problems; they are listed, and were imported as far as they could be. An import can be undone for a day.
    """
    from colloquy.cli import importing

    importing.run(file, owner, importing.Wish(dry_run=dry_run, duplicates=duplicates, as_json=json))


def export(owner: Owner, form: As = Format.JSON, output: Output = None) -> None:
    """Write out what somebody owns.

    To standard output, or whole and at once to a file that only you can read.
    """
    from colloquy.cli import exporting

    exporting.run(owner, form, output)
