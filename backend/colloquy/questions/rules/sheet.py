"""A bank as a table: one row a question, as it opens in a spreadsheet. Pure."""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from colloquy.kit.saying import say
from colloquy.questions.rules.bank import QUESTIONS_MOST, Bank, BankRefused, Fault, write_question

COLUMNS: Final = ("text", "topic", "facets", "states", "forms", "opens_well", "why")
LISTS: Final = frozenset({"facets", "states", "forms"})
TRUE: Final = frozenset({"yes", "true", "x", "1"})
FALSE: Final = frozenset({"no", "false", "0"})
GUARDED: Final = re.compile(r"'(?=[=+\-@'])")
"""The apostrophe by which a cell was kept from being computed."""


def rows_of(bank: Bank) -> Iterator[list[str]]:
    """The header, then a row for each question."""
    yield list(COLUMNS)
    for question in bank.questions:
        written = write_question(question)
        yield [_cell(written[name]) for name in COLUMNS]


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return " ".join(value) if isinstance(value, list) else str(value)


def questions_of(text: str) -> list[dict[str, Any]]:
    """The rows of a table as plain questions for `read_bank`. Columns stand in any order; only `text` must be there.

    Raises:
        BankRefused: there is no header, or a column nobody knows; places are lines, counted from 1.
    """
    try:
        lines = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))
    except csv.Error as error:
        raise BankRefused((Fault("line[1]", say("is no table: {error}", error=error)),)) from None
    header = [name.strip().casefold() for name in lines[0]] if lines else []
    faults = [
        Fault("line[1]", say("`{name}` is no column of a bank", name=name)) for name in header if name not in COLUMNS
    ]
    if "text" not in header or len(set(header)) < len(header):
        faults.append(Fault("line[1]", say("name each column once: {columns}", columns=", ".join(COLUMNS))))
    if len(lines) > QUESTIONS_MOST + 1:
        faults.append(Fault("line[1]", say("a bank holds {most} questions", most=QUESTIONS_MOST)))
    if faults:
        raise BankRefused(tuple(faults))
    return [_question(dict(zip(header, line, strict=False))) for line in lines[1:] if any(map(str.strip, line))]


def _question(cells: Mapping[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, cell in cells.items():
        value = GUARDED.sub("", cell.strip(), count=1) if GUARDED.match(cell.strip()) else cell.strip()
        if not value:
            continue
        if name in LISTS:
            found[name] = re.split(r"[\s,;]+", value)
        elif name == "opens_well":
            found[name] = value.casefold() in TRUE if value.casefold() in TRUE | FALSE else value
        else:
            found[name] = value
    return found
