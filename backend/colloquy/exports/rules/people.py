"""The shape in which a person is handed to the writers."""

from datetime import date
from typing import TypeAlias, TypedDict

Labelled: TypeAlias = tuple[str, str]
"""A label, or an empty text, and the value."""


class Person(TypedDict, total=False):
    """One person to write; what is absent is written as nothing.

    `uid` is stable (our contact's id): it comes back as `external_key` `uid:<uid>`. `positions` are (organization,
    title, department), the present one first. `updated_at` is an RFC 3339 instant in UTC.
    """

    uid: str
    full_name: str
    given_name: str
    middle_name: str
    family_name: str
    prefix: str
    suffix: str
    nickname: str
    emails: list[Labelled]
    phones: list[Labelled]
    addresses: list[Labelled]
    links: list[Labelled]
    positions: list[tuple[str, str, str]]
    tags: list[str]
    notes: str
    connected_on: date | None
    updated_at: str
