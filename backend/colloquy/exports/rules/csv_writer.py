"""People as a table: RFC 4180, CRLF, UTF-8, safe to open in a spreadsheet, equal when read back by our importer.

A cell that a spreadsheet would compute (it begins with `= + - @`, TAB, CR or LF, their full-width or small forms, or
with apostrophes or spaces before one of them) gets one apostrophe in front (OWASP, "CSV injection"). Our importer
takes that one away again from the files that we wrote, so telephone numbers such as +1 212 555 0142 come back whole.

Columns: those of `NAMES`, `Organization`, `Title`, `Department` (then `Organization 2`, ...), and as many `E-mail 1`,
`E-mail 1 label`, ... as the person with the most has; likewise `Phone`, `Address` and `Link`.
"""

import codecs
import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from colloquy.exports.rules.people import Person

MEDIA_TYPE: Final = "text/csv; charset=utf-8; header=present"
NAMES: Final[dict[str, str]] = {
    "full_name": "Full name",
    "given_name": "Given name",
    "middle_name": "Middle name",
    "family_name": "Family name",
    "prefix": "Prefix",
    "suffix": "Suffix",
    "nickname": "Nickname",
}
JOBS: Final = ("Organization", "Title", "Department")
LISTS: Final[dict[str, str]] = {"emails": "E-mail", "phones": "Phone", "addresses": "Address", "links": "Link"}
LAST: Final = ("Tags", "Notes", "Connected on", "Colloquy id")
_COMPUTED: Final = re.compile(r"[\s']*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b\u2212]|'*[\t\r\n]")
_IN_TAGS: Final = re.compile(r"([\\;])")


class Counts(NamedTuple):
    """How many columns the lists get: the most that any person has."""

    emails: int = 1
    phones: int = 1
    addresses: int = 1
    links: int = 1
    positions: int = 1


def neutralize(cell: str) -> str:
    """The cell with an apostrophe in front where a spreadsheet would compute it."""
    return f"'{cell}" if _COMPUTED.match(cell) else cell


def counts_of(people: Iterable[Person]) -> Counts:
    """The counts for `people`, for callers that write in two passes."""
    most = [1] * len(Counts._fields)
    for person in people:
        sizes = (len(person.get(name, ())) for name in Counts._fields)  # type: ignore[arg-type]
        most = list(map(max, most, sizes))
    return Counts(*most)


def header_of(counts: Counts, extra: Sequence[str] = ()) -> list[str]:
    """The header line."""
    header = list(NAMES.values())
    header += [job if number == 1 else f"{job} {number}" for number in range(1, counts.positions + 1) for job in JOBS]
    for name, title in LISTS.items():
        for number in range(1, getattr(counts, name) + 1):
            header += [f"{title} {number}", f"{title} {number} label"]
    return [*header, *LAST, *extra]


def _cells(person: Person, counts: Counts) -> Iterator[str]:
    for name in NAMES:
        yield str(person.get(name, ""))
    positions = person.get("positions", [])
    for number in range(counts.positions):
        yield from positions[number] if number < len(positions) else ("", "", "")
    lists: Mapping[str, list[tuple[str, str]]] = {
        "emails": person.get("emails", []),
        "phones": person.get("phones", []),
        "addresses": person.get("addresses", []),
        "links": person.get("links", []),
    }
    for name, values in lists.items():
        for number in range(getattr(counts, name)):
            yield from reversed(values[number]) if number < len(values) else ("", "")
    yield "; ".join(_IN_TAGS.sub(r"\\\1", tag) for tag in person.get("tags", []))
    yield person.get("notes", "")
    connected_on = person.get("connected_on")
    yield connected_on.isoformat() if connected_on else ""
    yield person.get("uid", "")


def write_csv(
    people: Iterable[Person],
    counts: Counts | None = None,
    *,
    bom: bool = True,
    extra: Mapping[str, Mapping[str, str]] | None = None,
) -> Iterator[bytes]:
    """The file, line by line.

    Args:
        people: any iterable; without `counts` it is held in memory once to count the columns.
        counts: from `counts_of`, to stream.
        bom: Excel knows UTF-8 only by the byte order mark.
        extra: further columns, by title: values by the person's uid. The importer passes over them.
    """
    if counts is None:
        people = list(people)
        counts = counts_of(people)
    more = extra or {}
    yield (codecs.BOM_UTF8 if bom else b"") + _line(header_of(counts, tuple(more)))
    for person in people:
        added = (values.get(person.get("uid", ""), "") for values in more.values())
        yield _line([*_cells(person, counts), *added])


def write_rows(rows: Iterable[Sequence[str]], *, bom: bool = True) -> bytes:
    """Any table with the same care: UTF-8, CRLF, cells neutralized."""
    return (codecs.BOM_UTF8 if bom else b"") + b"".join(map(_line, rows))


def _line(cells: Sequence[str]) -> bytes:
    buffer = io.StringIO(newline="")
    csv.writer(buffer, lineterminator="\r\n").writerow([neutralize(cell) for cell in cells])
    return buffer.getvalue().encode("utf-8", "replace")
