"""What is known of requests that went out: each with those before it, to one contact for one talk."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import and_, func, select

from colloquy.contacts.rules.vocabulary import Shelf
from colloquy.contacts.tables import Contact
from colloquy.interviews.rules.life import CAME_TO_NOTHING, State
from colloquy.interviews.tables import Interview
from colloquy.kit.db.work import Read
from colloquy.outreach.rules.attempts import Try
from colloquy.outreach.rules.vocabulary import Kind, Medium
from colloquy.outreach.tables import OutreachItem
from colloquy.tasks.gathering.found import Found, Gatherer, Ids, ids
from colloquy.tasks.rules.facts import TryFacts
from colloquy.tasks.rules.subject import Subject

HERE = (Shelf.ACTIVE, Shelf.ARCHIVED)
ASKING: Final = frozenset({State.PLANNED, State.REQUESTED, *CAME_TO_NOTHING})
"""The talk stands where no answer has come, or the answer was no."""
GOT_ON = (
    select(func.max(func.coalesce(Interview.ended_at, Interview.agreed_at)))
    .where(Interview.owner_id == Contact.owner_id, Interview.contact_id == Contact.id)
    .correlate(Contact)
    .scalar_subquery()
)
COLUMNS: tuple[Any, ...] = (
    OutreachItem.id, OutreachItem.contact_id, OutreachItem.interview_id, OutreachItem.medium, OutreachItem.channel,
    OutreachItem.sent_at, OutreachItem.reached_at, OutreachItem.replied_at, OutreachItem.closed_at,
    Interview.state, Interview.time_zone, Interview.updated_at.label("talk_updated_at"), GOT_ON.label("got_on_at"),
)  # fmt: skip


def gather(work: Read, anchors: Ids, zone: str) -> list[Found]:
    """Every request to these contacts that went out."""
    rows = work.rows(
        select(*COLUMNS)
        .join(Contact, and_(Contact.owner_id == OutreachItem.owner_id, Contact.id == OutreachItem.contact_id))
        .outerjoin(
            Interview, and_(Interview.owner_id == OutreachItem.owner_id, Interview.id == OutreachItem.interview_id)
        )
        .where(
            OutreachItem.owner_id == work.owner_id, OutreachItem.contact_id.in_(anchors),
            OutreachItem.kind == Kind.REQUEST, OutreachItem.sent_at.is_not(None), Contact.shelf.in_(HERE),
        )
        .order_by(OutreachItem.sent_at, OutreachItem.id)
    )  # fmt: skip
    threads: defaultdict[tuple[str, str | None], list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        threads[row["contact_id"], row["interview_id"]].append(row)
    return [found for thread in threads.values() for found in _found(thread, zone)]


def of_owner(work: Read, after: str, most: int) -> Ids:
    """All contacts to whom a request went out, a page at a time."""
    mine = (
        OutreachItem.owner_id == work.owner_id, OutreachItem.kind == Kind.REQUEST, OutreachItem.sent_at.is_not(None),
        OutreachItem.contact_id > after,
    )  # fmt: skip
    return ids(
        work, select(OutreachItem.contact_id).where(*mine).distinct().order_by(OutreachItem.contact_id).limit(most)
    )


def _found(thread: Sequence[dict[str, Any]], zone: str) -> list[Found]:
    tries = tuple(
        Try(row["sent_at"], Medium(row["channel"] or row["medium"]), reached=row["reached_at"] is not None)
        for row in thread
    )
    last = thread[-1]
    return [
        Found(
            TryFacts(
                subject=row["id"],
                zone=row["time_zone"] or zone,
                tries=tuple(Try(each.at, each.medium) for each in tries[: place + 1]),
                followed_by=tries[place + 1] if place + 1 < len(tries) else None,
                answered=_answered(thread),
                over=last["closed_at"] is not None or last["state"] in CAME_TO_NOTHING,
                rested_at=_rested_at(last),
            ),
            Subject.OUTREACH,
            row["id"],
            contact_id=row["contact_id"],
            interview_id=row["interview_id"],
        )
        for place, row in enumerate(thread)
    ]


def _rested_at(last: dict[str, Any]) -> datetime | None:
    """When one let it rest; what they declined or one called off oneself came to nothing otherwise.

    No moment is kept of noting that no answer came; it is asked for right then, when the talk has just changed.
    """
    if last["state"] == State.NO_ANSWER:
        return last["closed_at"] or last["talk_updated_at"]  # type: ignore[no-any-return]  # a row is untyped
    return None if last["state"] in CAME_TO_NOTHING else last["closed_at"]


def _answered(thread: Sequence[dict[str, Any]]) -> bool:
    """They wrote, were on the line, or the talk has moved on; without a talk of its own, any talk since counts."""
    first, last = thread[0], thread[-1]
    if any(row["reached_at"] or row["replied_at"] for row in thread):
        return True
    if last["state"] is not None:
        return last["state"] not in ASKING
    return last["got_on_at"] is not None and last["got_on_at"] >= first["sent_at"]


REQUESTS: Final = Gatherer(
    name="requests",
    subjects=frozenset({Subject.OUTREACH}),
    anchor="contact_id",
    anchors=of_owner,
    gather=gather,
)
