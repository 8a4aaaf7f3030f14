"""Which contacts a change can reach."""

from colloquy.contacts.rules.vocabulary import Shelf
from colloquy.contacts.tables import Contact
from colloquy.kit.db.work import Write
from colloquy.kit.errors import Conflict, NotFound, field_error


class ContactDeleted(Conflict):
    """The contact lies among the deleted ones."""

    code = "contact_deleted"
    title = "This contact is deleted"


def own(work: Write, contact_id: str) -> Contact:
    """A contact of one's own, deleted or not.

    Raises:
        NotFound: there is none; one that was merged into another is no longer there.
    """
    contact = work.session.get(Contact, (work.owner_id, contact_id))
    if contact is None or contact.shelf == Shelf.MERGED:
        raise NotFound
    return contact


def changeable(work: Write, contact_id: str) -> Contact:
    """A contact of one's own that is not deleted.

    Raises:
        NotFound: there is none.
        ContactDeleted: it must be restored first.
    """
    contact = own(work, contact_id)
    if contact.shelf == Shelf.DELETED:
        raise ContactDeleted("Restore this contact first; deleted ones can be restored for thirty days.")
    return contact


def named(work: Write, contact_id: str, pointer: str) -> Contact:
    """A contact that the body of a request refers to.

    Raises:
        Unprocessable: it is not one's own, deleted, or does not exist; `pointer` says where it was named.
    """
    contact = work.session.get(Contact, (work.owner_id, contact_id))
    if contact is None or contact.shelf in (Shelf.MERGED, Shelf.DELETED):
        raise field_error(pointer, "unknown_contact", "There is no such contact in your list.")
    return contact
