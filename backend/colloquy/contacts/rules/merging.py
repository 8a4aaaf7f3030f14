"""How two contacts become one: field by field, by a table, with the person's choice above the rule."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from colloquy.contacts.rules.keys import email_key, phone_key
from colloquy.kit.folding import fold


class Choice(StrEnum):
    """Whose value a field takes."""

    THIS = "this"
    OTHER = "other"
    BOTH = "both"


Identity = Callable[[Any], object]


@dataclass(frozen=True, slots=True)
class ListField:
    """A field of several values; two values of one identity are one."""

    identity: Identity


SINGLE: Final = (
    "name", "prefix", "suffix", "nickname", "pronunciation", "title_confirmed_at", "address_confirmed_at", "source",
    "source_detail", "named_by_id", "connection_basis", "connection_note", "comfort", "preferred_channel",
)  # fmt: skip
FOLLOWING: Final[Mapping[str, str]] = {"given_name": "name", "family_name": "name", "name_confirmed_at": "name"}
"""Fields that go with another one: the parts of a name, and whether its spelling was confirmed."""
LISTS: Final[Mapping[str, ListField]] = {
    "emails": ListField(lambda value: email_key(value["address"])),
    "phones": ListField(lambda value: phone_key(value["number"]) or value["number"]),
    "addresses": ListField(lambda value: fold(value["text"])),
    "links": ListField(lambda value: value["url"].rstrip("/")),
    "field_ids": ListField(lambda value: value),
    "tags": ListField(lambda value: fold(value)),
    "external_keys": ListField(lambda value: value),
}
TEXT: Final = "notes"
FIELDS: Final = (*SINGLE[:1], *FOLLOWING, *SINGLE[1:], *LISTS, TEXT)
HIDDEN: Final = frozenset({"external_keys"})
"""Fields that are not shown; both contacts' are kept, so that an import recognizes either."""
BOTH_POSSIBLE: Final = frozenset({*LISTS, TEXT})


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a merge: both values, whose is taken, and what becomes of it."""

    field: str
    this: Any
    other: Any
    result: Any
    choice: Choice
    choices: tuple[Choice, ...]


def choices_for(field: str) -> tuple[Choice, ...]:
    """What can be chosen for a field; nothing for one that is not merged."""
    if field not in FIELDS or field in HIDDEN:
        return ()
    return (Choice.THIS, Choice.OTHER, Choice.BOTH) if field in BOTH_POSSIBLE else (Choice.THIS, Choice.OTHER)


def merged(this: Mapping[str, Any], other: Mapping[str, Any], chosen: Mapping[str, Choice]) -> list[Field]:
    """Every field of the contact that comes of merging `other` into `this`."""
    taken = {field: chosen.get(field) or _usual(field, this, other) for field in FIELDS if field not in FOLLOWING}
    taken |= {field: chosen.get(field) or taken[leader] for field, leader in FOLLOWING.items()}
    return [
        Field(field, this[field], other[field], _result(field, this, other, taken[field]), taken[field], choices_for(field))
        for field in FIELDS
    ]


def _usual(field: str, this: Mapping[str, Any], other: Mapping[str, Any]) -> Choice:
    if field in BOTH_POSSIBLE:
        return Choice.BOTH
    return Choice.THIS if this[field] is not None or other[field] is None else Choice.OTHER


def _result(field: str, this: Mapping[str, Any], other: Mapping[str, Any], choice: Choice) -> Any:  # noqa: ANN401 -- JSON
    if choice is not Choice.BOTH:
        value = (this if choice is Choice.THIS else other)[field]
        nobody_else = field == "named_by_id" and value in (this["id"], other["id"])
        return None if nobody_else else value
    if field == TEXT:
        texts = dict.fromkeys(text for text in (this[field].strip(), other[field].strip()) if text)
        return "\n\n".join(texts)
    identity = LISTS[field].identity
    by_identity: dict[object, Any] = {}
    for value in (*this[field], *other[field]):
        by_identity.setdefault(identity(value), value)
    return list(by_identity.values())
