"""Two contacts made one, in one transaction, with all it takes to make them two again."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import delete, insert, or_, select, update

from colloquy.contacts import bulk, duplicates, index, moving
from colloquy.contacts.events import ContactsMerged
from colloquy.contacts.reach import changeable
from colloquy.contacts.rules.merging import FIELDS, HIDDEN, Choice, Field, choices_for, merged
from colloquy.contacts.rules.vocabulary import MERGED, Shelf, Stage
from colloquy.contacts.tables import Contact, ContactField, Merge, NotTheSame, TimelineEntry
from colloquy.contacts.timeline import record_entry, refresh_last_contact
from colloquy.kit import jobs
from colloquy.kit.db.base import core
from colloquy.kit.db.types import UtcDateTime
from colloquy.kit.db.work import Read, Write
from colloquy.kit.errors import Conflict, Gone, NotFound, field_error
from colloquy.kit.events import publish
from colloquy.kit.saying import say

UNDOABLE: Final = timedelta(days=30)
FORGET: Final = "contacts.forget_merge"
CONTENT: Final = tuple(field for field in FIELDS if field != "field_ids")
"""The merged fields that are columns."""


class AlreadyUndone(Conflict):
    """This merge was undone before."""

    code = "already_undone"
    title = "This merge is undone already"


class MergedSince(Conflict):
    """A later merge builds on this one."""

    code = "merged_since"
    title = "A later merge comes first"


class UndoOver(Gone):
    """The thirty days are over."""

    code = "undo_over"
    title = "This merge can no longer be undone"


def preview(work: Read, contact_id: str, other_id: str, choices: Mapping[str, Choice]) -> dict[str, Any]:
    """What a merge would do: the fields on which the two differ, and how much would move.

    Raises:
        NotFound: there is no such contact of one's own.
        Unprocessable: the other one is not one's own, or the same, or a choice cannot be made.
    """
    this, other = _both(work, contact_id, other_id)
    fields = _fields(this, other, choices)
    shown = [field for field in fields if field.field not in HIDDEN and field.this != field.other]
    return {
        "fields": [{name: getattr(field, name) for name in Field.__slots__} for field in shown],
        "moves": moving.counted(work, contact_id, other_id),
    }


def merge(work: Write, contact_id: str, other_id: str, choices: Mapping[str, Choice]) -> str:
    """Merge `other_id` into `contact_id`; the merge's id.

    The other contact's own row stays as it is, out of sight, until the merge can no longer be undone.

    Raises:
        NotFound: there is no such contact of one's own.
        ContactDeleted: it must be restored first.
        Unprocessable: the other one is not one's own, or the same, or a choice cannot be made.
    """
    changeable(work, contact_id)
    this, other = _both(work, contact_id, other_id)
    results = {field.field: field.result for field in _fields(this, other, choices)}
    changed = {name: value for name, value in results.items() if name in CONTENT and value != this[name]}
    projected = {
        "open_task_count": this["open_task_count"] + other["open_task_count"],
        "stage": other["stage"] if this["stage"] == Stage.IDENTIFIED else this["stage"],
    }
    before = {name: this[name] for name in (*changed, *projected)}
    moved = moving.move(work, contact_id, other_id)
    apart = _remember_apart(work, contact_id, other_id)
    _write(work, contact_id, {**changed, **projected}, results["field_ids"])
    hidden = {"shelf": Shelf.MERGED.value, "merged_into_id": contact_id}
    _write(work, other_id, hidden)
    entry = record_entry(work, contact_id, MERGED, work.now, say("Merged with {name}.", name=other["name"]))
    done = Merge(
        owner_id=work.owner_id, contact_id=contact_id, other_id=other_id, merged_at=work.now,
        undo_until=work.now + UNDOABLE,
        memory={
            "before": before, "field_ids": this["field_ids"], "moved": moved, "apart": apart, "entry": entry.id,
            "shelf": other["shelf"],
        },
    )  # fmt: skip
    work.session.add(done)
    work.flush()
    jobs.enqueue(work, FORGET, done.id, {"owner_id": work.owner_id, "merge_id": done.id}, done.undo_until)
    _follow(work, contact_id)
    publish(work, ContactsMerged(contact_id, other_id))
    return done.id


def undo(work: Write, merge_id: str) -> None:
    """Make two contacts of a merged one again, as they were. What came since stays with the one that took the other in.

    Raises:
        NotFound: there is no such merge of one's own.
        AlreadyUndone: it was undone before.
        UndoOver: the thirty days are over.
        MergedSince: a later merge of either contact must be undone first.
    """
    done = work.session.get(Merge, (work.owner_id, merge_id))
    if done is None:
        raise NotFound
    if done.undone_at:
        raise AlreadyUndone("These are two contacts again already; there is nothing to undo.")
    if work.now > done.undo_until:
        raise UndoOver("A merge can be undone for thirty days. Add the other person as a new contact.")
    _refuse_if_merged_since(work, done)
    done.undone_at = work.now
    this, other, memory = done.contact_id, done.other_id, dict(done.memory)
    work.flush()
    moving.move_back(work, this, other, memory["moved"])
    for one, two in memory["apart"]:
        pair = (NotTheSame.contact_id == one, NotTheSame.other_id == two)
        work.execute(delete(NotTheSame).where(NotTheSame.owner_id == work.owner_id, *pair))
    written = (TimelineEntry.owner_id == work.owner_id, TimelineEntry.id == memory["entry"])
    work.execute(delete(TimelineEntry).where(*written))
    _write(work, this, _revived(memory["before"]), memory["field_ids"])
    _write(work, other, {"shelf": memory["shelf"], "merged_into_id": None})
    _follow(work, this, other)
    publish(work, ContactsMerged(this, other, undone=True))


def _both(work: Read, contact_id: str, other_id: str) -> tuple[dict[str, Any], dict[str, Any]]:
    if contact_id == other_id:
        raise field_error("/other_id", "own_self", "Choose another contact to merge into this one.")
    rows = {
        key: row for key, row in bulk.load(work, (contact_id, other_id)).items() if row["shelf"] in duplicates.IN_USE
    }
    if contact_id not in rows:
        raise NotFound
    if other_id not in rows:
        raise field_error("/other_id", "unknown_contact", "There is no such contact in your list.")
    for row in rows.values():
        row["field_ids"] = list(
            work.execute(
                select(ContactField.field_id)
                .where(ContactField.owner_id == work.owner_id, ContactField.contact_id == row["id"])
                .order_by(ContactField.field_id)
            ).scalars()
        )
    return rows[contact_id], rows[other_id]


def _fields(this: Mapping[str, Any], other: Mapping[str, Any], choices: Mapping[str, Choice]) -> list[Field]:
    for name, choice in choices.items():
        possible = choices_for(name)
        if choice not in possible:
            detail = (
                say("Choose among {possible}.", possible=", ".join(possible))
                if possible
                else "There is no such field to choose for."
            )
            raise field_error(f"/choices/{name}", "unknown_choice", detail)
    return merged(this, other, choices)


def _remember_apart(work: Write, this: str, other: str) -> list[tuple[str, str]]:
    """Whoever was not the other one is not this one either; the pairs that this adds to the memory."""
    known = work.execute(
        select(NotTheSame.contact_id, NotTheSame.other_id).where(
            NotTheSame.owner_id == work.owner_id, or_(NotTheSame.contact_id == other, NotTheSame.other_id == other)
        )
    )
    thirds = {one if two == other else two for one, two in known} - {this}
    added = [third for third in sorted(thirds) if duplicates.remember(work, this, third)]
    return [(min(this, third), max(this, third)) for third in added]


def _write(work: Write, contact_id: str, values: Mapping[str, Any], field_ids: list[str] | None = None) -> None:
    table = core(Contact)
    mine = (table.c.owner_id == work.owner_id, table.c.id == contact_id)
    work.execute(update(table).where(*mine).values(**bulk.keyed(values), updated_at=work.now))
    if field_ids is not None:
        theirs = (ContactField.owner_id == work.owner_id, ContactField.contact_id == contact_id)
        work.execute(delete(ContactField).where(*theirs))
        rows = [{"owner_id": work.owner_id, "contact_id": contact_id, "field_id": one} for one in field_ids]
        if rows:
            work.execute(insert(core(ContactField)), rows)


def _follow(work: Write, *contact_ids: str) -> None:
    work.session.expire_all()
    bulk.settle_positions(work, contact_ids)
    for contact_id in contact_ids:
        refresh_last_contact(work, contact_id)
    index.rebuild(work, contact_ids)


def _refuse_if_merged_since(work: Read, done: Merge) -> None:
    both = (done.contact_id, done.other_id)
    later = work.row(
        select(Merge.id).where(
            Merge.owner_id == work.owner_id, Merge.id > done.id, Merge.undone_at.is_(None),
            or_(Merge.contact_id.in_(both), Merge.other_id.in_(both)),
        )
    )  # fmt: skip
    if later:
        raise MergedSince("One of these contacts was merged again later. Undo the later merge first.")


def _revived(values: Mapping[str, Any]) -> dict[str, Any]:
    """Column values as they were, from JSON."""
    columns = core(Contact).columns
    return {
        name: datetime.fromisoformat(value) if value and isinstance(columns[name].type, UtcDateTime) else value
        for name, value in values.items()
    }
