"""What the worker does about contacts when the thirty days are over."""

from collections.abc import Mapping
from types import MappingProxyType

from sqlalchemy import delete, select

from colloquy.contacts import bulk
from colloquy.contacts.events import PermissionChanged
from colloquy.contacts.merging import FORGET
from colloquy.contacts.permissions import ENDS
from colloquy.contacts.rules.vocabulary import Shelf
from colloquy.contacts.service import PURGE, RESTORABLE
from colloquy.contacts.tables import Contact, Merge
from colloquy.kit.events import publish
from colloquy.kit.jobs import Handler, Lease
from colloquy.kit.settings import Settings


def purge(lease: Lease) -> None:
    """Remove a contact that was deleted thirty days ago, unless it was restored since."""
    with lease.database.writing(lease.payload["owner_id"]) as work:
        gone = work.row(
            select(Contact.id).where(
                Contact.owner_id == work.owner_id, Contact.id == lease.payload["contact_id"],
                Contact.shelf == Shelf.DELETED.value, Contact.deleted_at <= work.now - RESTORABLE,
            )
        )  # fmt: skip
        if gone:
            bulk.remove(work, [gone["id"]])


def forget_merge(lease: Lease) -> None:
    """Remove the contact that was merged away thirty days ago, and what it took to undo it."""
    with lease.database.writing(lease.payload["owner_id"]) as work:
        mine = (Merge.owner_id == work.owner_id, Merge.id == lease.payload["merge_id"])
        done = work.row(select(Merge.other_id, Merge.undone_at).where(*mine))
        if done is None:
            return
        if done["undone_at"] is None:
            bulk.remove(work, [done["other_id"]])
        work.execute(delete(Merge).where(*mine))


def permission_ends(lease: Lease) -> None:
    """Tell that leave to keep in touch may have come to its last day; who listens looks at where it stands."""
    with lease.database.writing(lease.payload["owner_id"]) as work:
        publish(work, PermissionChanged(lease.payload["contact_id"]))


HANDLERS: Mapping[str, Handler] = MappingProxyType({PURGE: purge, FORGET: forget_merge, ENDS: permission_ends})


def handlers(_settings: Settings) -> Mapping[str, Handler]:
    """The jobs of this slice."""
    return HANDLERS
