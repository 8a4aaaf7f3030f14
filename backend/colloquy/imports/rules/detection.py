"""What a file is: by its bytes and its header set, never by its name."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from typing import Any, Final, NamedTuple

from colloquy.imports.rules.archive import is_archive, member_of
from colloquy.imports.rules.clean import clean_line
from colloquy.imports.rules.dates import parse_date
from colloquy.imports.rules.decode import encoding_of, lines_of, refuse_binary, refuse_deep_json
from colloquy.imports.rules.delimited import DELIMITERS, Record, cells_of, records_of
from colloquy.imports.rules.formats import ANY_CSV, COLLOQUY_JSON, TABLES, VCARD
from colloquy.imports.rules.formats.table import TableFormat
from colloquy.imports.rules.formats.vcard import cards_of
from colloquy.imports.rules.mapping import Proposal, is_private, propose_mapping
from colloquy.imports.rules.refusals import HEADER_LINES, MAX_BYTES, MAX_COLUMNS, ImportRefused
from colloquy.kit.folding import fold

_START: Final = 512
_SAMPLES: Final = 3
_SAMPLE_LENGTH: Final = 80
_NAME_LENGTH: Final = 200
_SAMPLED_ROWS: Final = 500
_COMPARED_ROWS: Final = 20
_STEADY: Final = 0.8
_OURS: Final = re.compile(rb'\s*\{\s*"format"\s*:\s*"colloquy"\s*,\s*"version"\s*:\s*\d')
_VALUE: Final = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+|https?://.*|[\d\s().+/-]+", re.DOTALL)


class Column(NamedTuple):
    """A column of the file: unique name, the field it goes to (or None), the next best, up to three values."""

    name: str
    proposed_field: str | None
    runner_up: str | None
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Detection:
    """What the file is and how to read it.

    Attributes:
        format: a key of `formats.FORMATS`.
        encoding: `utf-8`, `utf-8-sig`, `utf-16` or `windows-1252`.
        delimiter: of a table; else empty.
        header_row: the header's line, counted from 1; 0 where there is none.
        headers: unique names of the columns.
        columns: the same with proposals and samples.
        rows_estimate: people in the file; exact for tables and vCards, 0 for our own JSON.
        member: the file's path inside the archive; empty when it came bare.
    """

    format: str
    encoding: str
    delimiter: str = ""
    header_row: int = 0
    headers: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()
    rows_estimate: int = 0
    member: str = ""

    def to_json(self) -> dict[str, Any]:
        """Plain JSON."""
        return asdict(self) | {"columns": [column._asdict() for column in self.columns]}

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> "Detection":
        """The detection that `to_json` wrote."""
        columns = tuple(Column(**{**item, "samples": tuple(item["samples"])}) for item in values["columns"])
        return cls(**{**values, "headers": tuple(values["headers"]), "columns": columns})


def content_of(data: bytes) -> tuple[str, bytes]:
    """The bytes to read, and their path inside the archive if they came in one."""
    if len(data) > MAX_BYTES:
        raise ImportRefused("file_too_large")
    member, content = member_of(data) if is_archive(data) else ("", data)
    if is_archive(content):
        raise ImportRefused("archive_nested")
    if not content.strip(b"\xef\xbb\xbf \t\r\n\x00"):
        raise ImportRefused("empty_file")
    refuse_binary(content)
    return member, content


def detect(data: bytes, filename: str = "") -> Detection:
    """What a file is. The whole structure is walked, so what is found broken is refused before any row is used.

    Args:
        data: the file.
        filename: as uploaded; kept for the caller's sake, the content alone decides.

    Raises:
        ImportRefused: with a code and a sentence that says what to do.
    """
    del filename
    member, content = content_of(data)
    encoding = encoding_of(content)
    start = content[:_START].decode(encoding, "ignore").lstrip("\ufeff \t\r\n").upper()
    if start.startswith("BEGIN:VCARD"):
        count = sum(1 for _ in cards_of(content, encoding))
        return Detection(VCARD, encoding, rows_estimate=count, member=member)
    if start[:1] in {"{", "["}:
        refuse_deep_json(content)
        if not _OURS.match(content.removeprefix(b"\xef\xbb\xbf")):
            raise ImportRefused("unknown_json")
        return Detection(COLLOQUY_JSON, encoding, member=member)
    return _detect_table(content, encoding, member)


def _detect_table(content: bytes, encoding: str, member: str) -> Detection:
    head = [line.lstrip("\ufeff") for line in islice(lines_of(content, encoding), HEADER_LINES)]
    table, row, delimiter, cells = _known_header(head) or _likely_header(content, encoding, head)
    if len(cells) > MAX_COLUMNS:
        raise ImportRefused("too_many_columns")
    headers = _unique(cells)
    records = records_of(content, encoding, delimiter, row)
    sampled = list(islice(records, _SAMPLED_ROWS))
    count = len(sampled) + sum(1 for _ in records)
    samples = [() if is_private(name) else _samples(sampled, index) for index, name in enumerate(headers)]
    proposals: Sequence[Proposal]
    if table is ANY_CSV:
        proposals = propose_mapping(headers, samples)
    else:
        targets = (table.target(name) for name in headers)
        proposals = [Proposal(target.field if target else None, None) for target in targets]
    columns = tuple(
        Column(name, *proposal, values) for name, proposal, values in zip(headers, proposals, samples, strict=True)
    )
    return Detection(table.name, encoding, delimiter, row, headers, columns, count, member)


def _unique(cells: Sequence[str]) -> tuple[str, ...]:
    seen: dict[str, int] = {}
    names: list[str] = []
    for index, cell in enumerate(cells, start=1):
        name = clean_line(cell, _SAMPLE_LENGTH)[0] or f"Column {index}"
        seen[name] = seen.get(name, 0) + 1
        while seen[name] > 1 or name in names:
            name = f"{name} ({seen[name]})"
            seen[name] = seen.get(name, 0) + 1
        names.append(name)
    return tuple(names)


def _samples(records: Sequence[Record], index: int) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for _, cells in records:
        if index < len(cells) and (text := clean_line(cells[index], _SAMPLE_LENGTH)[0]):
            found[text] = None
            if len(found) == _SAMPLES:
                break
    return tuple(found)


_Header = tuple[TableFormat, int, str, list[str]]


def _rows(head: Sequence[str]) -> Iterator[tuple[int, str, list[str]]]:
    for row, line in enumerate(head, start=1):
        for delimiter in DELIMITERS:
            yield row, delimiter, [cell[:_NAME_LENGTH] for cell in cells_of(line, delimiter)]


def _known_header(head: Sequence[str]) -> _Header | None:
    """The header line of a known format; each line is tried alone, so a broken preamble does no harm."""
    best: tuple[tuple[int, int], _Header] | None = None
    for row, delimiter, cells in _rows(head):
        names = frozenset(map(fold, cells)) if len(cells) > 1 else frozenset()
        for table in TABLES if names else ():
            if table.matches(names):
                score = (len(table.required), sum(table.target(name) is not None for name in names))
                if not best or score > best[0]:
                    best = (score, (table, row, delimiter, cells))
    return best[1] if best else None


def _likely_header(content: bytes, encoding: str, head: Sequence[str]) -> _Header:
    """The line that best names columns: words we know, and as many cells as the lines below it have."""
    best: tuple[float, _Header] | None = None
    for row, delimiter, cells in _rows(head):
        filled = [cell for cell in cells if cell.strip()]
        if not filled or any(_VALUE.fullmatch(cell.strip()) or parse_date(cell) for cell in filled):
            continue
        if len(cells) > MAX_COLUMNS:
            raise ImportRefused("too_many_columns")
        known = sum(proposal.field is not None for proposal in propose_mapping(cells, [()] * len(cells)))
        steady = _steadiness(content, encoding, delimiter, row, len(cells)) if len(cells) > 1 else 0.0
        if not known and steady < _STEADY:
            continue
        score = known * 10 + steady * 5 + len(filled) / MAX_COLUMNS - row / HEADER_LINES
        if not best or score > best[0]:
            best = (score, (ANY_CSV, row, delimiter, cells))
    if not best:
        raise ImportRefused("no_header")
    return best[1]


def _steadiness(content: bytes, encoding: str, delimiter: str, row: int, width: int) -> float:
    """The share of the next records that are as wide as the header; 0 when there are none."""
    try:
        below = list(islice(records_of(content, encoding, delimiter, row), _COMPARED_ROWS))
    except ImportRefused:
        return 0.0
    return sum(len(cells) == width for _, cells in below) / len(below) if below else 0.0
