"""Keeping what is removed, and putting it back."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import DeclarativeBase

from colloquy.kit import jobs
from colloquy.kit.db.base import core
from colloquy.kit.db.work import Write
from colloquy.kit.errors import Conflict, NotFound
from colloquy.kit.events import publish
from colloquy.removals import memory
from colloquy.removals.events import Restored
from colloquy.removals.rules import RESTORABLE, Removed
from colloquy.removals.tables import Removal

PURGE: Final = "removals.purge"
NAME_AT_MOST: Final = 200


class NoPlace(Conflict):
    """What it belonged to is gone, or something of the same name stands where it stood."""

    code = "no_place"
    title = "There is no place for it now"

    def __init__(self) -> None:
        super().__init__("What it belonged to is gone, or another one of its name is there now. Put that right first.")


def keep(  # noqa: PLR0913, PLR0917 -- what is removed is told by all of these
    work: Write, kind: Removed, model: type[DeclarativeBase], row_id: str, name: str, contact_id: str | None = None
) -> None:
    """Remember something that is about to be removed; called before anybody lets go of it.

    `name` is what its owner will know it by, `contact_id` the one person whom it is about.
    """
    work.flush()
    kept = {**memory.take(work, core(model), row_id), "contact_id": contact_id}
    short = " ".join(name.split())[:NAME_AT_MOST]
    work.session.add(
        Removal(
            owner_id=work.owner_id, id=row_id, kind=kind, name=short, contact_id=contact_id, removed_at=work.now,
            memory=kept,
        )
    )  # fmt: skip
    payload = {"owner_id": work.owner_id, "removal_id": row_id}
    jobs.enqueue(work, PURGE, f"{row_id}:{work.now.isoformat()}", payload, work.now + RESTORABLE)


def restore(work: Write, removal_id: str) -> None:
    """Put back what was removed, with all that belonged to it.

    Raises:
        NotFound: there is no such thing of one's own, or the thirty days are over.
        NoPlace: what it belonged to is gone, or its name is taken.
    """
    removal = work.session.get(Removal, (work.owner_id, removal_id))
    if removal is None or removal.removed_at <= work.now - RESTORABLE:
        raise NotFound
    kept, kind, contact_id = dict(removal.memory), Removed(removal.kind), removal.contact_id
    work.session.delete(removal)
    work.flush()
    before = kept["contact_id"]
    memory.put_back(work, kept, {} if before is None or contact_id is None else {before: contact_id})
    if not memory.stands(work, kept, removal_id):
        raise NoPlace
    publish(work, Restored(kind, removal_id))


def forget(work: Write, model: type[DeclarativeBase], ids: Sequence[str]) -> None:
    """Somebody is about to be erased: what was removed and told of them among others tells of them no more."""
    others = select(Removal).where(Removal.owner_id == work.owner_id, Removal.contact_id.is_(None))
    kept = work.session.scalars(others).all()
    gone = memory.near(work, core(model), ids) if kept else frozenset()
    for removal in kept:
        removal.memory = memory.without(removal.memory, gone)
    work.flush()
