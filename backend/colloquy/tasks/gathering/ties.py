"""What is known of the tie to a contact: the leave they gave, and what there is for going back to them."""

from typing import Any, Final

from sqlalchemy import func, select

from colloquy.contacts import permissions
from colloquy.contacts.rules.permission import Permission
from colloquy.contacts.rules.vocabulary import Shelf, Source
from colloquy.contacts.tables import Contact, ContactPermission
from colloquy.interviews.tables import Interview
from colloquy.kit.db.work import Read
from colloquy.tasks.gathering import renewals
from colloquy.tasks.gathering.found import Found, Gatherer, Ids, ids
from colloquy.tasks.rules.answers import TaskState
from colloquy.tasks.rules.facts import TieFacts
from colloquy.tasks.rules.rule import Kind
from colloquy.tasks.rules.subject import Subject
from colloquy.tasks.tables import Task

HERE = (Shelf.ACTIVE, Shelf.ARCHIVED)
ANSWERED_AT = (
    select(func.max(Task.settled_at))
    .where(
        Task.owner_id == Contact.owner_id, Task.contact_id == Contact.id, Task.kind == Kind.KEEP_IN_TOUCH,
        Task.state.in_((TaskState.DONE, TaskState.DISMISSED)),
    )
    .correlate(Contact)
    .scalar_subquery()
)  # fmt: skip


def gather(work: Read, anchors: Ids, zone: str) -> list[Found]:
    """These contacts: those who gave leave to keep in touch, and those with whom one has talked."""
    people = work.rows(
        select(Contact.id, Contact.source, Contact.last_contact_at, ANSWERED_AT.label("last_word_at")).where(
            Contact.owner_id == work.owner_id, Contact.id.in_(anchors), Contact.shelf.in_(HERE)
        )
    )
    here = [row["id"] for row in people]
    if not here:
        return []
    said = permissions.standing_of(work, here)
    ties = [_tie(row, said[row["id"]], zone) for row in people if row["id"] in said]
    return [
        *ties,
        *(
            Found(renewals.facts(contact_id, between, zone), Subject.CONTACT, contact_id, contact_id=contact_id)
            for contact_id, between in renewals.known(work, here, said).items()
        ),
    ]


def of_owner(work: Read, after: str, most: int) -> Ids:
    """All contacts who said something about keeping in touch or were talked with, a page at a time."""
    said = select(ContactPermission.contact_id).where(
        ContactPermission.owner_id == work.owner_id, ContactPermission.contact_id > after
    )
    talked = select(Interview.contact_id).where(
        Interview.owner_id == work.owner_id, Interview.ended_at.is_not(None), Interview.contact_id > after
    )
    both = said.union(talked).subquery()
    return ids(work, select(both.c.contact_id).order_by(both.c.contact_id).limit(most))


def _tie(row: dict[str, Any], said: Permission, zone: str) -> Found:
    facts = TieFacts(
        subject=row["id"],
        zone=zone,
        permission=said,
        source=Source(row["source"]) if row["source"] else None,
        last_contact_at=row["last_contact_at"],
        last_word_at=row["last_word_at"],
    )
    return Found(facts, Subject.CONTACT, row["id"], contact_id=row["id"])


TIES: Final = Gatherer(
    name="ties",
    subjects=frozenset({Subject.CONTACT}),
    anchor="subject_id",
    anchors=of_owner,
    gather=gather,
)
