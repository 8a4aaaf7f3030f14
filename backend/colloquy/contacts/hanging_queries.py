"""What may be seen of positions, relations and timelines: one's own, of contacts one may see."""

from typing import Any

from sqlalchemy import and_, or_, select

from colloquy.contacts.hanging_schemas import TimelineList
from colloquy.contacts.rules.vocabulary import Shelf
from colloquy.contacts.tables import Contact, Position, Relation, TimelineEntry
from colloquy.kit.db.base import again
from colloquy.kit.db.work import Read, Selected
from colloquy.kit.errors import NotFound
from colloquy.kit.paging import Order, Sort, page
from colloquy.kit.saying import say
from colloquy.kit.wire import ListView
from colloquy.organizations import queries as organizations
from colloquy.organizations.tables import Organization

Other = again(Contact, "other")
POSITIONS = Order({"created_at": Sort("created_at", Position.created_at)}, "created_at", Position.id)
RELATIONS = Order({"created_at": Sort("created_at", Relation.created_at)}, "created_at", Relation.id)
ENTRIES = Order({"at": Sort("at", TimelineEntry.at)}, "-at", TimelineEntry.id)
HIDDEN = (Shelf.DELETED.value, Shelf.MERGED.value)


def position(work: Read, position_id: str) -> dict[str, Any] | None:
    """One position, or None."""
    row = work.row(_positions(work).where(Position.id == position_id))
    return row and _position(row)


def positions(work: Read, contact_id: str, view: ListView) -> dict[str, Any]:
    """A page of somebody's positions, in the order they were put down.

    Raises:
        NotFound: there is no such contact.
    """
    require_visible(work, contact_id)
    answer = page(work, _positions(work).where(Position.contact_id == contact_id), POSITIONS, view, query=contact_id)
    for row in answer["items"]:
        _position(row)
    return answer


def people_at(work: Read, organization_id: str, view: ListView) -> dict[str, Any]:
    """A page of the positions of one's contacts at an organization; those of deleted contacts wait.

    Raises:
        NotFound: there is no such organization.
    """
    if organizations.one(work, organization_id) is None:
        raise NotFound
    statement = (
        select(
            Position.id, Position.contact_id, Contact.name.label("contact_name"), Position.title, Position.started_on,
            Position.ended_on,
        )
        .join(Contact, and_(Contact.owner_id == Position.owner_id, Contact.id == Position.contact_id))
        .where(
            Position.owner_id == work.owner_id, Position.organization_id == organization_id,
            Contact.shelf.not_in(HIDDEN),
        )
    )  # fmt: skip
    answer = page(work, statement, POSITIONS, view, query=organization_id)
    for row in answer["items"]:
        row["contact"] = {"id": row.pop("contact_id"), "name": row.pop("contact_name")}
        row["current"] = row["ended_on"] is None
    return answer


def relation(work: Read, relation_id: str) -> dict[str, Any] | None:
    """One relation, or None."""
    row = work.row(_relations(work).where(Relation.id == relation_id))
    return row and _relation(row)


def relations(work: Read, contact_id: str, view: ListView) -> dict[str, Any]:
    """A page of a contact's relations, in both directions; those with deleted contacts wait until they are restored.

    Raises:
        NotFound: there is no such contact.
    """
    require_visible(work, contact_id)
    ends = or_(Relation.contact_id == contact_id, Relation.other_id == contact_id)
    seen = or_(
        and_(Relation.contact_id == contact_id, Other.shelf.not_in(HIDDEN)),
        and_(Relation.other_id == contact_id, Contact.shelf.not_in(HIDDEN)),
    )
    answer = page(work, _relations(work).where(ends, seen), RELATIONS, view, query=contact_id)
    for row in answer["items"]:
        _relation(row)
    return answer


def entry(work: Read, entry_id: str) -> dict[str, Any] | None:
    """One entry of a timeline, or None."""
    row = work.row(_entries(work).where(TimelineEntry.id == entry_id))
    return None if row is None else _entry(row)


def timeline(work: Read, contact_id: str, view: TimelineList) -> dict[str, Any]:
    """A page of what happened with a contact, latest first.

    Raises:
        NotFound: there is no such contact.
    """
    require_visible(work, contact_id)
    statement = _entries(work).where(TimelineEntry.contact_id == contact_id)
    if view.kind:
        statement = statement.where(TimelineEntry.kind.in_(view.kind))
    answer = page(work, statement, ENTRIES, view, sort=view.sort, query=(contact_id, view.kind))
    return {**answer, "items": [_entry(row) for row in answer["items"]]}


def require_visible(work: Read, contact_id: str) -> None:
    """Refuse a contact that is not one's own.

    Raises:
        NotFound: so it is.
    """
    mine = (Contact.owner_id == work.owner_id, Contact.id == contact_id, Contact.shelf != Shelf.MERGED.value)
    if work.row(select(Contact.id).where(*mine)) is None:
        raise NotFound


def _positions(work: Read) -> Selected:
    return (
        select(
            Position.id, Position.contact_id, Position.organization_id, Organization.name.label("organization_name"),
            Position.title, Position.started_on, Position.ended_on,
        )
        .outerjoin(
            Organization,
            and_(Organization.owner_id == Position.owner_id, Organization.id == Position.organization_id),
        )
        .where(Position.owner_id == work.owner_id)
    )  # fmt: skip


def _position(row: dict[str, Any]) -> dict[str, Any]:
    organization_id, name = row.pop("organization_id"), row.pop("organization_name")
    row["organization"] = None if organization_id is None else {"id": organization_id, "name": name}
    row["current"] = row["ended_on"] is None
    return row


def _relations(work: Read) -> Selected:
    return (
        select(
            Relation.id, Relation.contact_id, Contact.name.label("contact_name"), Relation.other_id,
            Other.name.label("other_name"), Relation.kind, Relation.note,
        )
        .join(Contact, and_(Contact.owner_id == Relation.owner_id, Contact.id == Relation.contact_id))
        .join(Other, and_(Other.owner_id == Relation.owner_id, Other.id == Relation.other_id))
        .where(Relation.owner_id == work.owner_id)
    )  # fmt: skip


def _relation(row: dict[str, Any]) -> dict[str, Any]:
    row["contact"] = {"id": row["contact_id"], "name": row.pop("contact_name")}
    row["other"] = {"id": row.pop("other_id"), "name": row.pop("other_name")}
    return row


def _entries(work: Read) -> Selected:
    return select(
        TimelineEntry.id, TimelineEntry.contact_id, TimelineEntry.kind, TimelineEntry.at, TimelineEntry.text,
        TimelineEntry.derived, TimelineEntry.interview_id,
    ).where(TimelineEntry.owner_id == work.owner_id)  # fmt: skip


def _entry(row: dict[str, Any]) -> dict[str, Any]:
    """What the service put down, it says in the reader's language; what a person wrote stays as it is."""
    return {**row, "text": say(row["text"])} if row["derived"] else row
