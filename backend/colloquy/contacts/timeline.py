"""What happened with a contact, and when they were last in contact: worked out from it, never stored by hand."""

from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy import func, select, update

from colloquy.contacts import index
from colloquy.contacts.events import ContactTouched
from colloquy.contacts.reach import changeable
from colloquy.contacts.rules.vocabulary import CONTACT_KINDS, EntryKind
from colloquy.contacts.tables import Contact, TimelineEntry
from colloquy.kit.db.work import Write
from colloquy.kit.errors import Conflict, NotFound, field_error
from colloquy.kit.events import listen, publish
from colloquy.removals import service as removals
from colloquy.removals.events import Restored
from colloquy.removals.rules import Removed

NEVER: Final = datetime(1900, 1, 1, tzinfo=UTC)
"""Sorts before every instant that can be stored: `last_contact_key` of those never spoken with."""

CLOCKS_DIFFER: Final = timedelta(minutes=5)


class DerivedEntry(Conflict):
    """The service wrote this entry itself; change what it tells of."""

    code = "derived_entry"
    title = "This entry follows from something else"


def record_entry(  # noqa: PLR0913 -- an entry is made of these
    work: Write, contact_id: str, kind: str, at: datetime, text: str, *,
    interview_id: str | None = None, derived: bool = True,
) -> TimelineEntry:  # fmt: skip
    """Put an entry on a contact's timeline, and have everything follow that depends on it."""
    entry = TimelineEntry(
        owner_id=work.owner_id, contact_id=contact_id, kind=kind, at=at, text=text, derived=derived,
        interview_id=interview_id, created_at=work.now, updated_at=work.now,
    )  # fmt: skip
    work.session.add(entry)
    work.flush()
    follow(work, contact_id, kind, found_by_words=not derived or interview_id is not None)
    return entry


def refresh_last_contact(work: Write, contact_id: str) -> None:
    """Work out again when this contact was last in contact, from the timeline."""
    work.flush()
    latest = (
        select(func.max(TimelineEntry.at))
        .where(
            TimelineEntry.owner_id == work.owner_id, TimelineEntry.contact_id == contact_id,
            TimelineEntry.kind.in_(sorted(CONTACT_KINDS)),
        )
        .scalar_subquery()
    )  # fmt: skip
    statement = (
        update(Contact)
        .where(Contact.owner_id == work.owner_id, Contact.id == contact_id)
        .values(last_contact_at=latest, last_contact_key=func.coalesce(latest, NEVER))
    )
    work.execute(statement.execution_options(synchronize_session="fetch"))
    publish(work, ContactTouched(contact_id))


def forget_entries(work: Write, contact_id: str, interview_id: str, kind: str | None = None) -> None:
    """Take off the timeline what an interview left: all of it when it goes, the last of a kind when that is undone."""
    left = select(TimelineEntry).where(
        TimelineEntry.owner_id == work.owner_id, TimelineEntry.contact_id == contact_id,
        TimelineEntry.interview_id == interview_id,
    )  # fmt: skip
    if kind is not None:
        newest = (TimelineEntry.at.desc(), TimelineEntry.id.desc())
        left = left.where(TimelineEntry.kind == kind).order_by(*newest).limit(1)
    for entry in work.session.scalars(left):
        work.session.delete(entry)
    refresh_last_contact(work, contact_id)
    index.rebuild(work, [contact_id], words_alone=True)


def forget_entry(work: Write, contact_id: str, kind: str, at: datetime) -> None:
    """Take one line off the timeline that was put down for what did not happen after all."""
    left = select(TimelineEntry).where(
        TimelineEntry.owner_id == work.owner_id, TimelineEntry.contact_id == contact_id, TimelineEntry.kind == kind,
        TimelineEntry.at == at, TimelineEntry.derived, TimelineEntry.interview_id.is_(None),
    )  # fmt: skip
    entry = work.session.scalars(left.order_by(TimelineEntry.id.desc()).limit(1)).first()
    if entry is not None:
        work.session.delete(entry)
        work.flush()
        follow(work, contact_id, kind, found_by_words=False)


def write(  # noqa: PLR0913 -- an entry is made of these
    work: Write, contact_id: str, kind: EntryKind, at: datetime | None, text: str, *, pointer: str = "/at"
) -> TimelineEntry:
    """Put down what a person tells to have happened; now, unless they say when.

    Raises:
        NotFound: there is no such contact of one's own.
        Unprocessable: it lies in the future.
    """
    changeable(work, contact_id)
    return record_entry(work, contact_id, kind.value, _past(work, at or work.now, pointer), text, derived=False)


def change(work: Write, entry_id: str, changes: dict[str, Any]) -> None:
    """Change an entry that a person wrote.

    Raises:
        NotFound: there is no such entry of one's own.
        DerivedEntry: the service wrote it.
        Unprocessable: it would lie in the future.
    """
    entry = _written(work, entry_id)
    if "at" in changes:
        _past(work, changes["at"])
    before = entry.kind
    for name, value in changes.items():
        setattr(entry, name, value)
    entry.updated_at = work.now
    work.flush()
    follow(work, entry.contact_id, before, entry.kind)


def delete(work: Write, entry_id: str) -> None:
    """Take an entry that a person wrote off the timeline.

    Raises:
        NotFound: there is no such entry of one's own.
        DerivedEntry: the service wrote it.
    """
    entry = _written(work, entry_id)
    removals.keep(work, Removed.TIMELINE_ENTRY, TimelineEntry, entry_id, entry.text, entry.contact_id)
    work.session.delete(entry)
    work.flush()
    follow(work, entry.contact_id, entry.kind)


@listen(Restored)
def on_restored(work: Write, event: Restored) -> None:
    """An entry is on the timeline again, found by its words, and counts as contact if it was one."""
    if event.kind == Removed.TIMELINE_ENTRY:
        entry = work.session.get_one(TimelineEntry, (work.owner_id, event.id))
        follow(work, entry.contact_id, entry.kind)


def follow(work: Write, contact_id: str, *kinds: str, found_by_words: bool = True) -> None:
    """Have last contact and search words follow a change of entries of these kinds.

    What the service tells by itself is not searched, see `contacts.index`, so that the words need not follow.
    """
    if CONTACT_KINDS.intersection(kinds):
        refresh_last_contact(work, contact_id)
    if found_by_words:
        index.rebuild(work, [contact_id], words_alone=True)


def _written(work: Write, entry_id: str) -> TimelineEntry:
    entry = work.session.get(TimelineEntry, (work.owner_id, entry_id))
    if entry is None:
        raise NotFound
    changeable(work, entry.contact_id)
    if entry.derived:
        raise DerivedEntry("This was put down for you. Change what it tells of, and it follows.")
    return entry


def _past(work: Write, at: datetime, pointer: str = "/at") -> datetime:
    if at > work.now + CLOCKS_DIFFER:
        raise field_error(pointer, "in_the_future", "A timeline tells what happened; plan what is to come as a task.")
    return at
