"""The neutral row: what every format is read into, and every service reads from."""

from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any, Final, NamedTuple, TypeAlias

Labelled: TypeAlias = tuple[str, str]
"""A label ("work", "home", "mobile", the source's own word, or empty) and the value."""

MAX_ITEMS: Final = 20
BOUNDS: Final[dict[str, int]] = {
    "full_name": 200,
    "given_name": 200,
    "middle_name": 200,
    "family_name": 200,
    "prefix": 200,
    "suffix": 200,
    "nickname": 200,
    "organization": 200,
    "title": 300,
    "department": 200,
    "email": 254,
    "phone": 50,
    "address": 1000,
    "link": 2000,
    "label": 60,
    "tag": 60,
    "notes": 20_000,
    "external_key": 500,
}
"""Characters per field, as the API bounds them."""


class RowProblem(NamedTuple):
    """Something about one row that a person may want to put right; the row is still usable.

    Attributes:
        code: `value_too_long`, `too_many_values`, `email_invalid`, `phone_invalid`, `url_invalid`, `date_unreadable`,
            `date_ambiguous`, `name_missing`, `characters_lost`, `extra_cells` or `card_not_closed`.
        column: the column's or property's name in the file; empty when it is the whole row.
        detail: a sentence with what was done and what to do.
    """

    code: str
    column: str
    detail: str


class Position(NamedTuple):
    """One job of the person, as the file words it."""

    organization: str = ""
    title: str = ""
    department: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedPerson:
    """One person of a file, cleaned and bounded. Birthdays and photographs are not kept: nobody needs them.

    `row` is the line a spreadsheet shows for a table, and the ordinal of the card in a vCard file. `positions` is
    filled only when there is more than one; the first of them is also `organization`, `title` and `department`.
    `external_key` is stable between exports: `linkedin.com/in/...`, `uid:<vCard UID or Colloquy id>`, or empty.
    """

    row: int
    full_name: str = ""
    given_name: str = ""
    middle_name: str = ""
    family_name: str = ""
    prefix: str = ""
    suffix: str = ""
    nickname: str = ""
    emails: tuple[Labelled, ...] = ()
    phones: tuple[Labelled, ...] = ()
    addresses: tuple[Labelled, ...] = ()
    links: tuple[Labelled, ...] = ()
    organization: str = ""
    title: str = ""
    department: str = ""
    positions: tuple[Position, ...] = ()
    notes: str = ""
    tags: tuple[str, ...] = ()
    connected_on: date | None = None
    external_key: str = ""
    problems: list[RowProblem] = field(default_factory=list)

    def to_json(self) -> dict[str, Any]:
        """Plain JSON, without what is empty."""
        row = {name: value for name in _NAMES if (value := getattr(self, name))}
        if self.connected_on:
            row["connected_on"] = self.connected_on.isoformat()
        return row

    @classmethod
    def from_json(cls, row: dict[str, Any]) -> "ImportedPerson":
        """The person that `to_json` wrote."""
        values = dict(row)
        for name in ("emails", "phones", "addresses", "links"):
            if name in values:
                values[name] = tuple((label, value) for label, value in values[name])
        if "positions" in values:
            values["positions"] = tuple(Position(*position) for position in values["positions"])
        if "tags" in values:
            values["tags"] = tuple(values["tags"])
        if "connected_on" in values:
            values["connected_on"] = date.fromisoformat(values["connected_on"])
        if "problems" in values:
            values["problems"] = [RowProblem(*problem) for problem in values["problems"]]
        return cls(**values)


_NAMES: Final = tuple(item.name for item in fields(ImportedPerson))
