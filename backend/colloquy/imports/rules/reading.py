"""From a detected file to neutral rows, one at a time."""

from collections.abc import Iterator, Mapping
from itertools import chain, islice
from typing import Final

from colloquy.imports.rules.cards import person_of
from colloquy.imports.rules.dates import DateOrder, order_of
from colloquy.imports.rules.delimited import records_of
from colloquy.imports.rules.detection import Detection, content_of
from colloquy.imports.rules.formats import ANY_CSV, BY_NAME, VCARD
from colloquy.imports.rules.formats.vcard import cards_of
from colloquy.imports.rules.plan import make_plan
from colloquy.imports.rules.refusals import ImportRefused
from colloquy.imports.rules.rows import ImportedPerson

_DATED_ROWS: Final = 2_000


def read(
    data: bytes, detection: Detection, mapping: Mapping[str, str | None] | None = None
) -> Iterator[ImportedPerson]:
    """The people of a file that `detect` knew.

    Args:
        data: the same bytes.
        detection: what `detect` said of them.
        mapping: column name to a field of `MAPPABLE_FIELDS`, or to None to leave the column out. Columns not named
            go where the format says; for `csv` without any mapping, where `detect` proposed.

    Raises:
        ImportRefused: `mapping_invalid`; for our own JSON `unreadable_file`, since the service reads that.
    """
    if detection.format == VCARD:
        return filter(None, map(person_of, cards_of(content_of(data)[1], detection.encoding)))
    if detection.format not in BY_NAME:
        raise ImportRefused("unreadable_file")
    return _people(data, detection, mapping)


def _people(data: bytes, detection: Detection, mapping: Mapping[str, str | None] | None) -> Iterator[ImportedPerson]:
    table = BY_NAME[detection.format]
    if table is ANY_CSV and mapping is None:
        mapping = {column.name: column.proposed_field for column in detection.columns}
    plan = make_plan(detection.headers, table, mapping)
    records = records_of(content_of(data)[1], detection.encoding, detection.delimiter, detection.header_row)
    order: DateOrder = "unknown"
    if plan.date_index >= 0:
        first = list(islice(records, _DATED_ROWS))
        order = order_of(cells[plan.date_index] for _, cells in first if len(cells) > plan.date_index)
        records = chain(first, records)
    for row, cells in records:
        if person := plan.person(row, cells, order):
            yield person
