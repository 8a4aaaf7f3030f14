"""Leave to keep in touch: what was said, kept word by word, and where it stands (P69)."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Any, Final

from sqlalchemy import select

from colloquy.accounts.tables import Account
from colloquy.contacts.events import PermissionChanged
from colloquy.contacts.hanging_queries import require_visible
from colloquy.contacts.permission_schemas import PermissionPatch
from colloquy.contacts.reach import changeable
from colloquy.contacts.rules.permission import (
    EXEMPT,
    Leave,
    Permission,
    may_keep_in_touch,
    next_contact,
    problem,
    standing,
)
from colloquy.contacts.rules.vocabulary import Source
from colloquy.contacts.tables import Contact, ContactPermission
from colloquy.contacts.timeline import CLOCKS_DIFFER
from colloquy.kit import jobs
from colloquy.kit.db.work import Read, Selected, Write
from colloquy.kit.errors import field_error
from colloquy.kit.events import publish
from colloquy.kit.paging import Order, Sort, page
from colloquy.kit.wire import ListView
from colloquy.policy.rules.calendar import at_wall, local_date

ENDS: Final = "contacts.permission_ends"
WORD: Final = ("leave", "every_months", "channel", "said_at", "until", "evidence", "interview_id")
COLUMNS: tuple[Any, ...] = (ContactPermission.id, *(getattr(ContactPermission, name) for name in WORD))
NOTHING_SAID: Final[Mapping[str, Any]] = {**dict.fromkeys(WORD), "leave": Leave.NOT_ASKED, "evidence": ""}
ORDER = Order({"said_at": Sort("said_at", ContactPermission.said_at)}, "-said_at", ContactPermission.id)


def standing_of(work: Read, contact_ids: list[str] | None = None) -> dict[str, Permission]:
    """What each contact last said, by contact; those of whom nothing is on record are left out."""
    statement = select(ContactPermission.contact_id, *COLUMNS).where(ContactPermission.owner_id == work.owner_id)
    if contact_ids is not None:
        statement = statement.where(ContactPermission.contact_id.in_(contact_ids))
    rows = work.rows(statement.order_by(ContactPermission.said_at, ContactPermission.id))
    return {row["contact_id"]: permission_of(row) for row in rows}  # a later word takes the place of an earlier one


def permission_of(row: Mapping[str, Any]) -> Permission:
    """A row as the rules see it."""
    told = ("every_months", "said_at", "until", "evidence")
    return Permission(leave=Leave(row["leave"]), **{name: row[name] for name in told})


def keeps_in_touch(work: Read, contact_id: str) -> bool:
    """Whether this contact agreed to hear from one now and then, and that still holds."""
    said = standing_of(work, [contact_id]).get(contact_id)
    return said is not None and may_keep_in_touch(said, local_date(work.now, _zone(work)))


def shown(work: Read, contact_id: str) -> dict[str, Any]:
    """Where leave stands with a contact.

    Raises:
        NotFound: there is no such contact.
    """
    require_visible(work, contact_id)
    person = work.row(
        select(Contact.source, Contact.last_contact_at).where(
            Contact.owner_id == work.owner_id, Contact.id == contact_id
        )
    )
    row = _latest(work, contact_id) or NOTHING_SAID
    source = Source(person["source"]) if person and person["source"] else None
    last_contact_at: datetime | None = person["last_contact_at"] if person else None
    said, zone = permission_of(row), _zone(work)
    today = local_date(work.now, zone)
    return {
        **{name: row[name] for name in WORD},
        "standing": standing(said, today),
        "exempt": source in EXEMPT,
        "may_keep_in_touch": may_keep_in_touch(said, today, source),
        "next_contact_at": next_contact(said, last_contact_at, zone, source),
    }


def history(work: Read, contact_id: str, view: ListView) -> dict[str, Any]:
    """A page of all they said, the latest first.

    Raises:
        NotFound: there is no such contact.
    """
    require_visible(work, contact_id)
    mine = (ContactPermission.owner_id == work.owner_id, ContactPermission.contact_id == contact_id)
    return page(work, select(*COLUMNS).where(*mine), ORDER, view, query=contact_id)


def change(work: Write, contact_id: str, patch: PermissionPatch) -> None:
    """Keep a new word of theirs, or correct the last one.

    Raises:
        NotFound: there is no such contact of one's own.
        ContactDeleted: it must be restored first.
        Unprocessable: something is missing, or does not go together.
    """
    changeable(work, contact_id)
    changes, last = patch.changes(), _latest(work, contact_id)
    if last is None and "leave" not in changes:
        raise field_error("/leave", "missing", "Say first whether they were asked, and what they answered.")
    if changes.get("said_at", work.now) > work.now + CLOCKS_DIFFER:
        raise field_error("/said_at", "in_the_future", "They have not said this yet; leave the time out, or name it.")
    anew = last is None or any(name in changes and changes[name] != last[name] for name in ("leave", "said_at"))
    if anew:
        kept = {} if last is None else {"leave": last["leave"]}
        _say(work, contact_id, {**NOTHING_SAID, "said_at": work.now, **kept, **changes})
    else:
        _say(work, contact_id, changes, None if last is None else last["id"])


def said_in_talk(work: Write, contact_id: str, interview_id: str, word: Mapping[str, Any]) -> None:
    """Keep what was said in the closing of a talk; said again of the same talk, it corrects what was kept.

    The word has leave, every_months, said_at and evidence.
    """
    kept = work.row(_of_talk(work, contact_id, interview_id))
    if kept is None:
        _say(work, contact_id, {**NOTHING_SAID, **word, "interview_id": interview_id})
    else:
        ends = {} if word["leave"] == Leave.GRANTED else {"until": None}
        _say(work, contact_id, {**word, **ends}, kept["id"])


def unsaid_in_talk(work: Write, contact_id: str, interview_id: str) -> None:
    """Forget what was noted in the closing of a talk by mistake; what was said before and since stands."""
    for row in work.rows(_of_talk(work, contact_id, interview_id)):
        work.session.delete(work.session.get_one(ContactPermission, (work.owner_id, row["id"])))
        work.flush()
        publish(work, PermissionChanged(contact_id))


def _of_talk(work: Read, contact_id: str, interview_id: str) -> Selected:
    return select(*COLUMNS).where(
        ContactPermission.owner_id == work.owner_id, ContactPermission.contact_id == contact_id,
        ContactPermission.interview_id == interview_id,
    )  # fmt: skip


def _say(work: Write, contact_id: str, values: Mapping[str, Any], row_id: str | None = None) -> None:
    row = work.session.get(ContactPermission, (work.owner_id, row_id)) if row_id else None
    if row is None:
        row = ContactPermission(owner_id=work.owner_id, contact_id=contact_id, created_at=work.now)
        work.session.add(row)
    for name, value in values.items():
        setattr(row, name, value)
    row.updated_at = work.now
    told = Permission(leave=Leave(row.leave), every_months=row.every_months, said_at=row.said_at, until=row.until)
    if wrong := problem(told):
        raise field_error("/until" if row.until else "/leave", "does_not_go_together", wrong)
    work.flush()
    if row.until is not None:
        ends = at_wall(row.until + timedelta(days=1), time(), _zone(work))
        payload = {"owner_id": work.owner_id, "contact_id": contact_id}
        jobs.enqueue(work, ENDS, f"{work.owner_id}:{row.id}:{row.until}", payload, ends)
    publish(work, PermissionChanged(contact_id))


def _latest(work: Read, contact_id: str) -> dict[str, Any] | None:
    return work.row(
        select(*COLUMNS)
        .where(ContactPermission.owner_id == work.owner_id, ContactPermission.contact_id == contact_id)
        .order_by(ContactPermission.said_at.desc(), ContactPermission.id.desc())
        .limit(1)
    )


def _zone(work: Read) -> str:
    return str(work.execute(select(Account.time_zone).where(Account.id == work.owner_id)).scalar_one())
