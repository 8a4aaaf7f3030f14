"""Everything one owns, read for an export."""

from collections.abc import Iterator
from typing import Any

import orjson
from sqlalchemy import select

from colloquy.accounts.queries import me
from colloquy.contacts.tables import Contact, Position, TimelineEntry
from colloquy.exports.registry import FORMAT, VERSION, exported_columns, exported_tables
from colloquy.exports.rules.people import Person
from colloquy.kit.db.work import Read
from colloquy.kit.http.answers import dumps
from colloquy.organizations.tables import Organization

AT_A_TIME = 1_000


def everything(work: Read) -> Iterator[bytes]:
    """One's whole data as JSON: an object with one list for each kind of row."""
    account = me(work)
    person = {name: account[name] for name in ("email", "name", "time_zone")}
    head = {"format": FORMAT, "version": VERSION, "exported_at": work.now, "account": person}
    yield dumps(head)[:-1] + b',"data":{'
    for number, table in enumerate(exported_tables()):
        yield (b"," if number else b"") + orjson.dumps(table.name) + b":["
        columns = exported_columns(table)
        rows = work.execute(
            select(*columns).where(table.c.owner_id == work.owner_id).order_by(*table.primary_key.columns)
        )
        names = [column.name for column in columns]
        written = False
        for some in rows.partitions(AT_A_TIME):
            body = b",\n".join(dumps(dict(zip(names, row, strict=True))) for row in some)
            yield (b",\n" if written else b"") + body
            written = True
        yield b"]"
    yield b"}}\n"


def people(work: Read) -> list[Person]:
    """One's contacts, archived ones too, as the writers of CSV and vCard want them."""
    positions = _positions(work)
    connected = _connected(work)
    rows = work.rows(
        select(
            Contact.id, Contact.name, Contact.given_name, Contact.family_name, Contact.prefix, Contact.suffix,
            Contact.nickname, Contact.emails, Contact.phones, Contact.addresses, Contact.links, Contact.tags,
            Contact.notes, Contact.updated_at,
        )
        .where(Contact.owner_id == work.owner_id, Contact.shelf.in_(("active", "archived")))
        .order_by(Contact.name_key, Contact.id)
    )  # fmt: skip
    return [_person(row, positions.get(row["id"], []), connected.get(row["id"])) for row in rows]


def _person(row: dict[str, Any], positions: list[tuple[str, str, str]], connected_on: Any) -> Person:  # noqa: ANN401
    return Person(
        uid=row["id"], full_name=row["name"], given_name=row["given_name"] or "", family_name=row["family_name"] or "",
        prefix=row["prefix"] or "", suffix=row["suffix"] or "", nickname=row["nickname"] or "",
        emails=_pairs(row["emails"], "address"), phones=_pairs(row["phones"], "number"),
        addresses=_pairs(row["addresses"], "text"), links=_pairs(row["links"], "url"), positions=positions,
        tags=row["tags"], notes=row["notes"], connected_on=connected_on,
        updated_at=row["updated_at"].strftime("%Y-%m-%dT%H:%M:%SZ"),
    )  # fmt: skip


def _pairs(items: list[dict[str, str]], name: str) -> list[tuple[str, str]]:
    return [(item.get("label") or "", item[name]) for item in items]


def _positions(work: Read) -> dict[str, list[tuple[str, str, str]]]:
    """Every contact's positions, the present ones first."""
    statement = (
        select(Position.contact_id, Organization.name, Position.title)
        .outerjoin(
            Organization,
            (Organization.owner_id == Position.owner_id) & (Organization.id == Position.organization_id),
        )
        .where(Position.owner_id == work.owner_id)
        .order_by(Position.ended_on.is_not(None), Position.started_on.desc(), Position.id)
    )
    found: dict[str, list[tuple[str, str, str]]] = {}
    for row in work.execute(statement):
        found.setdefault(row.contact_id, []).append((row.name or "", row.title or "", ""))
    return found


def _connected(work: Read) -> dict[str, Any]:
    """The day on which an address book says that somebody was connected."""
    statement = select(TimelineEntry.contact_id, TimelineEntry.at).where(
        TimelineEntry.owner_id == work.owner_id, TimelineEntry.kind == "imported",
        TimelineEntry.text.startswith("Connected"),
    )  # fmt: skip
    return {row.contact_id: row.at.date() for row in work.execute(statement)}
