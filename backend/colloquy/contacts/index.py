"""Keys and search words of contacts, kept true in the transaction that changes what they are made of."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import delete, insert, or_, select
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from colloquy.contacts.rules.keys import Key, keys_of_contact
from colloquy.contacts.tables import Contact, ContactKey, ContactSearch, Position, TimelineEntry
from colloquy.kit import search
from colloquy.kit.db.base import core
from colloquy.kit.db.many import insert_many
from colloquy.kit.db.work import Read, Selected, Write
from colloquy.organizations.tables import Organization

CHUNK = 500
"""Rows or values in one statement: few enough for every database's bound on parameters."""

ItemT = TypeVar("ItemT")
INDEXED = (
    Contact.id, Contact.name, Contact.nickname, Contact.external_keys, Contact.links, Contact.emails, Contact.phones,
    Contact.tags, Contact.notes, Contact.source_detail, Contact.connection_note, Contact.organization_id,
)  # fmt: skip


def chunks(items: Sequence[ItemT], size: int = CHUNK) -> Iterator[Sequence[ItemT]]:
    """The items in runs of at most `size`."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


def known(work: Read, keys: Iterable[Key]) -> dict[Key, list[str]]:
    """Which contacts, deleted and merged ones left out, have which of these keys; oldest contact first."""
    by_kind: dict[str, set[str]] = defaultdict(set)
    for key in keys:
        by_kind[key.kind].add(key.value)
    found: dict[Key, list[str]] = defaultdict(list)
    for kind, values in by_kind.items():
        for some in chunks(sorted(values)):
            statement = (
                select(ContactKey.value, ContactKey.contact_id)
                .join(Contact, (Contact.owner_id == ContactKey.owner_id) & (Contact.id == ContactKey.contact_id))
                .where(
                    ContactKey.owner_id == work.owner_id, ContactKey.kind == kind, ContactKey.value.in_(some),
                    Contact.shelf.in_(("active", "archived")),
                )
                .order_by(ContactKey.contact_id)
            )  # fmt: skip
            for value, contact_id in work.execute(statement):
                found[Key(kind, value)].append(contact_id)  # type: ignore[arg-type]  # kinds come back as text
    return dict(found)


def add(work: Write, contacts: Sequence[tuple[Mapping[str, Any], str, Sequence[str | None]]]) -> None:
    """Index new contacts: row, name of where they work now, and what else is to be found (titles, entries)."""
    owner = work.owner_id
    keys = [
        {"owner_id": owner, "kind": key.kind, "value": key.value, "contact_id": row["id"]}
        for row, organization, _ in contacts
        for key in keys_of_contact(row, organization)
    ]
    documents = [
        {"owner_id": owner, "contact_id": row["id"], "document": _document(owner, row, [organization, *words])}
        for row, organization, words in contacts
    ]
    insert_many(work, core(ContactKey), keys)
    insert_many(work, core(ContactSearch), documents)


def rebuild(work: Write, contact_ids: Iterable[str], *, words_alone: bool = False) -> None:
    """Work out keys and search words of these contacts again from their rows; keys do not follow from a timeline."""
    for ids in chunks(sorted(set(contact_ids))):
        rows = work.rows(select(*INDEXED).where(Contact.owner_id == work.owner_id, Contact.id.in_(ids)))
        places, words = _surroundings(work, ids)
        contacts = [(row, places.get(row["organization_id"], ""), words[row["id"]]) for row in rows]
        if not words_alone:
            _renew_keys(work, ids, contacts)
        _renew_documents(work, contacts)


def contacts_at(work: Read, organization_id: str) -> list[str]:
    """The contacts with a position, present or past, at an organization."""
    statement = select(Position.contact_id).where(
        Position.owner_id == work.owner_id, Position.organization_id == organization_id
    )
    return list(work.execute(statement.distinct()).scalars())


def _surroundings(work: Write, ids: Sequence[str]) -> tuple[dict[str, str], dict[str, list[str | None]]]:
    """Names of organizations by id, and what is to be found beside a contact's own row: titles, places, entries."""
    places: dict[str, str] = {}
    words: dict[str, list[str | None]] = defaultdict(list)
    for contact_id, organization_id, name, title in work.execute(_positions(work.owner_id, ids)):
        if organization_id:
            places[organization_id] = name
        words[contact_id] += (name, title)
    for contact_id, text in work.execute(_entries(work.owner_id, ids)):
        words[contact_id].append(text)
    return places, words


def _positions(owner_id: str, ids: Sequence[str]) -> Selected:
    return (
        select(Position.contact_id, Position.organization_id, Organization.name, Position.title)
        .outerjoin(
            Organization,
            (Organization.owner_id == Position.owner_id) & (Organization.id == Position.organization_id),
        )
        .where(Position.owner_id == owner_id, Position.contact_id.in_(ids))
    )


def _entries(owner_id: str, ids: Sequence[str]) -> Selected:
    """What was written down, newest first, for a document holds only so many words; not what the service tells."""
    told = or_(TimelineEntry.derived.is_(False), TimelineEntry.interview_id.is_not(None))
    return (
        select(TimelineEntry.contact_id, TimelineEntry.text)
        .where(TimelineEntry.owner_id == owner_id, TimelineEntry.contact_id.in_(ids), told, TimelineEntry.text != "")
        .order_by(TimelineEntry.at.desc())
    )


def _document(owner_id: str, row: Mapping[str, Any], words: Iterable[str | None]) -> str:
    addresses = [email["address"] for email in row["emails"]]
    own = (row["name"], row["nickname"], *row["tags"], *addresses, row["source_detail"], row["connection_note"])
    return search.document(owner_id, [*own, row["notes"], *words])


def _renew_keys(
    work: Write, ids: Sequence[str], contacts: Sequence[tuple[Mapping[str, Any], str, Sequence[str | None]]]
) -> None:
    mine = (ContactKey.owner_id == work.owner_id, ContactKey.contact_id.in_(ids))
    before = {
        (kind, value, contact_id)
        for kind, value, contact_id in work.execute(
            select(ContactKey.kind, ContactKey.value, ContactKey.contact_id).where(*mine)
        )
    }
    after = {
        (str(key.kind), key.value, str(row["id"]))
        for row, organization, _ in contacts
        for key in keys_of_contact(row, organization)
    }
    if before - after:
        stale = {contact_id for _, _, contact_id in before - after}
        work.execute(delete(ContactKey).where(ContactKey.owner_id == work.owner_id, ContactKey.contact_id.in_(stale)))
        before = {key for key in before if key[2] not in stale}
    if fresh := sorted(after - before):
        names = ("kind", "value", "contact_id")
        work.execute(
            insert(core(ContactKey)),
            [{"owner_id": work.owner_id, **dict(zip(names, key, strict=True))} for key in fresh],
        )


def _renew_documents(work: Write, contacts: Sequence[tuple[Mapping[str, Any], str, Sequence[str | None]]]) -> None:
    if not contacts:
        return
    make = sqlite_insert if work.connection.dialect.name == "sqlite" else postgres_insert
    statement = make(ContactSearch)
    statement = statement.on_conflict_do_update(
        index_elements=[ContactSearch.owner_id, ContactSearch.contact_id],
        set_={"document": statement.excluded.document},
        where=ContactSearch.document != statement.excluded.document,
    )
    work.connection.execute(
        statement,
        [
            {"owner_id": work.owner_id, "contact_id": row["id"], "document": _document(work.owner_id, row, words)}
            for row, _, words in contacts
        ],
    )
