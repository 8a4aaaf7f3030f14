"""Exports from the command line."""

import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from colloquy.app import read_slices
from colloquy.cli import preflight
from colloquy.cli.files import Format
from colloquy.exports import queries
from colloquy.exports.rules import csv_writer, vcard_writer
from colloquy.kit.db.work import Read

WRITERS: dict[Format, Callable[[Read], Iterable[bytes]]] = {
    Format.JSON: queries.everything,
    Format.CSV: lambda work: csv_writer.write_csv(queries.people(work)),
    Format.VCF: lambda work: vcard_writer.write_vcards(queries.people(work)),
}


def run(owner: str, form: Format, output: Path | None) -> None:
    """Write what the account owns to a file, or to standard output."""
    read_slices()  # so that each one's tables are known
    with preflight.database() as database:
        owner_id = preflight.account_id(database, owner)
        with database.reading(owner_id) as work:
            pieces = WRITERS[form](work)
            if output is None:
                sys.stdout.buffer.writelines(pieces)
                sys.stdout.buffer.flush()
            else:
                _replace(output, pieces)


def _replace(output: Path, pieces: Iterable[bytes]) -> None:
    """Put a whole file in place, or leave what was there."""
    beginning = output.with_name(f"{output.name}.part")
    try:
        with os.fdopen(os.open(beginning, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.writelines(pieces)
        beginning.replace(output)
    finally:
        beginning.unlink(missing_ok=True)
