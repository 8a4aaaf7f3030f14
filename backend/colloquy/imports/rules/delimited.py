"""Records of a delimited file: csv with the caps that csv itself lacks."""

import csv
from collections.abc import Iterator
from itertools import chain, islice
from typing import Final

from colloquy.imports.rules.decode import lines_of
from colloquy.imports.rules.refusals import MAX_COLUMNS, MAX_RECORDS, ImportRefused
from colloquy.kit.saying import say

DELIMITERS: Final = (",", ";", "\t", "|")
_END: Final = "\x00end of file\x00"
"""A last line of our own: when it does not come back alone, a quotation mark was left open and swallowed it."""

Record = tuple[int, list[str]]


def cells_of(line: str, delimiter: str) -> list[str]:
    """The cells of one line taken alone; empty when it is no record."""
    try:
        return next(csv.reader([line], delimiter=delimiter, skipinitialspace=True), [])
    except csv.Error:
        return []


def records_of(data: bytes, encoding: str, delimiter: str, header_row: int) -> Iterator[Record]:
    """Every record below the header that holds anything, with its row number as a spreadsheet counts.

    Raises:
        ImportRefused: `unclosed_quote`, `line_too_long`, `too_many_columns` or `too_many_records`.
    """
    lines = islice(lines_of(data, encoding), header_row - 1, None)
    reader = csv.reader(chain(lines, [_END]), delimiter=delimiter, skipinitialspace=True)
    row = header_row - 1
    started = last = 0
    found = 0
    current: list[str] = []
    try:
        for record in reader:
            if row > header_row and any(map(str.strip, current)):
                found += 1
                if found > MAX_RECORDS:
                    raise ImportRefused("too_many_records")
                yield row, current
            if len(record) > MAX_COLUMNS:
                raise ImportRefused("too_many_columns")
            started, last = reader.line_num, started
            current, row = record, row + 1
    except csv.Error as error:
        raise _unclosed(header_row + started) from error
    if current != [_END]:
        raise _unclosed(header_row + last)


def _unclosed(line: int) -> ImportRefused:
    detail = say(
        "A quotation mark is opened on or after line {line:,} and never closed. Close it and try again.", line=line
    )
    return ImportRefused("unclosed_quote", detail)
