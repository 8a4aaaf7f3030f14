"""What hangs on a contact: positions and relations."""

from typing import Any

from colloquy.contacts import bulk, index
from colloquy.contacts.hanging_schemas import PositionCreate, RelationCreate
from colloquy.contacts.reach import changeable, named
from colloquy.contacts.tables import Position, Relation
from colloquy.kit.db.work import Write
from colloquy.kit.errors import NotFound, field_error
from colloquy.kit.events import listen
from colloquy.organizations import service as organizations
from colloquy.organizations.tables import Organization
from colloquy.removals import service as removals
from colloquy.removals.events import Restored
from colloquy.removals.rules import Removed


def add_position(work: Write, contact_id: str, body: PositionCreate) -> str:
    """Put down where somebody works or worked; the position's id.

    Raises:
        NotFound: there is no such contact of one's own.
        ContactDeleted: it must be restored first.
        Unprocessable: the organization is not one's own, or it ends before it begins.
    """
    changeable(work, contact_id)
    position = Position(
        owner_id=work.owner_id, contact_id=contact_id, title=body.title or None,
        organization_id=_organization(work, body.organization_id, body.organization_name),
        started_on=body.started_on, ended_on=body.ended_on, created_at=work.now, updated_at=work.now,
    )  # fmt: skip
    _check(position)
    work.session.add(position)
    _follow(work, contact_id)
    return position.id


def change_position(work: Write, position_id: str, changes: dict[str, Any]) -> None:
    """Change a position.

    Raises:
        NotFound: there is no such position of one's own.
        ContactDeleted: its contact must be restored first.
        Unprocessable: the organization is not one's own, or it ends before it begins.
    """
    position = _position(work, position_id)
    values = dict(changes)
    if "organization_name" in values or "organization_id" in values:
        values["organization_id"] = _organization(
            work, values.get("organization_id"), values.pop("organization_name", None)
        )
    for name, value in values.items():
        setattr(position, name, value)
    _check(position)
    position.updated_at = work.now
    _follow(work, position.contact_id)


def remove_position(work: Write, position_id: str) -> None:
    """Remove a position.

    Raises:
        NotFound: there is no such position of one's own.
        ContactDeleted: its contact must be restored first.
    """
    position = _position(work, position_id)
    place = work.session.get(Organization, (work.owner_id, position.organization_id))
    known_by = position.title or (place.name if place else "")
    removals.keep(work, Removed.POSITION, Position, position_id, known_by, position.contact_id)
    work.session.delete(position)
    _follow(work, position.contact_id)


@listen(Restored)
def on_restored(work: Write, event: Restored) -> None:
    """They work there again.

    Raises:
        NoPlace: the organization is gone, and nothing but that was known.
    """
    if event.kind == Removed.POSITION:
        position = work.session.get_one(Position, (work.owner_id, event.id))
        if not (position.organization_id or position.title):
            raise removals.NoPlace
        _follow(work, position.contact_id)


def add_relation(work: Write, contact_id: str, body: RelationCreate) -> str:
    """Put down what another contact is to this one; the relation's id.

    Raises:
        NotFound: there is no such contact of one's own.
        ContactDeleted: it must be restored first.
        Unprocessable: the other one is not one's own, or the same.
    """
    changeable(work, contact_id)
    named(work, body.other_id, "/other_id")
    if body.other_id == contact_id:
        raise field_error("/other_id", "own_self", "A relation is between two people; choose another contact.")
    relation = Relation(
        owner_id=work.owner_id, contact_id=contact_id, created_at=work.now, updated_at=work.now, **body.model_dump()
    )
    work.session.add(relation)
    work.flush()
    return relation.id


def remove_relation(work: Write, relation_id: str) -> None:
    """Remove a relation.

    Raises:
        NotFound: there is no such relation of one's own.
    """
    relation = work.session.get(Relation, (work.owner_id, relation_id))
    if relation is None:
        raise NotFound
    contact = changeable(work, relation.contact_id)
    removals.keep(work, Removed.RELATION, Relation, relation_id, contact.name, contact.id)
    work.session.delete(relation)
    work.flush()


def _organization(work: Write, organization_id: str | None, name: str | None) -> str | None:
    if organization_id:
        if work.session.get(Organization, (work.owner_id, organization_id)) is None:
            raise field_error("/organization_id", "unknown_organization", "There is no such organization in your list.")
        return organization_id
    return organizations.named(work, name).id if name else None


def _check(position: Position) -> None:
    if not (position.organization_id or position.title):
        raise field_error("/title", "position_empty", "Give the organization, the title, or both.")
    if position.started_on and position.ended_on and position.ended_on < position.started_on:
        raise field_error("/ended_on", "ends_before_it_begins", "The position ends before it begins; check both dates.")


def _position(work: Write, position_id: str) -> Position:
    position = work.session.get(Position, (work.owner_id, position_id))
    if position is None:
        raise NotFound
    changeable(work, position.contact_id)
    return position


def _follow(work: Write, contact_id: str) -> None:
    work.flush()
    bulk.settle_positions(work, [contact_id])
    index.rebuild(work, [contact_id])
