"""What is known of interviews: how they stand, what was read and written for them, what is left to look up."""

from datetime import timedelta
from typing import Any, Final

from sqlalchemy import and_, exists, func, or_, select

from colloquy.contacts.rules.vocabulary import Shelf
from colloquy.contacts.tables import Contact
from colloquy.interviews.rules.debrief import Drawer, LineState
from colloquy.interviews.rules.forms import Form
from colloquy.interviews.rules.life import CAME_TO_NOTHING, State
from colloquy.interviews.rules.vocabulary import NoteKind, Outcome
from colloquy.interviews.tables import DebriefItem, Interview, InterviewNote, InterviewQuestion
from colloquy.kit.db.work import Read
from colloquy.outreach.rules.attempts import Try
from colloquy.outreach.rules.vocabulary import Kind, Medium
from colloquy.outreach.tables import OutreachItem
from colloquy.research.tables import ResearchItem
from colloquy.tasks.gathering.found import Found, Gatherer, Ids, ids
from colloquy.tasks.rules.facts import InterviewFacts, TryFacts
from colloquy.tasks.rules.subject import Subject


def _of(table: Any, what: Any, *where: Any) -> Any:  # noqa: ANN401 -- a scalar subquery on rows of the interview
    return (
        select(what)
        .where(table.owner_id == Interview.owner_id, table.interview_id == Interview.id, *where)
        .correlate(Interview)
        .scalar_subquery()
    )


def _read_about(column: Any, subject: Any) -> Any:  # noqa: ANN401 -- a scalar subquery
    return (
        select(func.min(ResearchItem.created_at))
        .where(ResearchItem.owner_id == Interview.owner_id, column == subject)
        .correlate(Interview, Contact)
        .scalar_subquery()
    )


IS_TERM: Final = and_(
    InterviewNote.kind == NoteKind.TERM,
    ~exists().where(
        DebriefItem.owner_id == InterviewNote.owner_id, DebriefItem.note_id == InterviewNote.id,
        or_(DebriefItem.state == LineState.DISCARDED, DebriefItem.drawer != Drawer.TERMS),
    ),
)  # fmt: skip
"""A word that was new, unless the person said in the write-up that it is none."""
COLUMNS: tuple[Any, ...] = (
    Interview.id, Interview.contact_id, Interview.field_id, Interview.form, Interview.state, Interview.time_zone,
    Interview.goals, Interview.created_at, Interview.updated_at, Interview.requested_at, Interview.agreed_at,
    Interview.scheduled_at, Interview.confirmed_at, Interview.started_at, Interview.ended_at,
    Interview.written_up_at, Interview.thanked_at, Interview.outcome, Interview.travel_minutes,
    Interview.travel_margin_minutes, Contact.organization_id,
    _of(InterviewQuestion, func.count(), InterviewQuestion.parked.is_(False)).label("questions"),
    _of(InterviewQuestion, func.max(InterviewQuestion.created_at)).label("guide_at"),
    _of(InterviewNote, func.count(), IS_TERM, InterviewNote.resolved_at.is_(None)).label("terms"),
    _of(InterviewNote, func.max(InterviewNote.resolved_at), IS_TERM).label("terms_settled_at"),
    _of(OutreachItem, func.count(), OutreachItem.kind == Kind.REQUEST, OutreachItem.sent_at.is_not(None)).label("sent"),
    _read_about(ResearchItem.contact_id, Interview.contact_id).label("read_them"),
    _read_about(ResearchItem.organization_id, Contact.organization_id).label("read_organization"),
    _read_about(ResearchItem.field_id, Interview.field_id).label("read_field"),
)  # fmt: skip


def gather(work: Read, anchors: Ids, _zone: str) -> list[Found]:
    """These interviews, and a request that left no message behind."""
    rows = work.rows(
        select(*COLUMNS)
        .join(Contact, and_(Contact.owner_id == Interview.owner_id, Contact.id == Interview.contact_id))
        .where(Interview.owner_id == work.owner_id, Interview.id.in_(anchors), Contact.shelf != Shelf.MERGED)
    )
    return [found for row in rows for found in (_found(row, _talk(row)), _asked_without_message(row)) if found]


def of_owner(work: Read, after: str, most: int) -> Ids:
    """All interviews, a page at a time."""
    mine = (Interview.owner_id == work.owner_id, Interview.id > after)
    return ids(work, select(Interview.id).where(*mine).order_by(Interview.id).limit(most))


def _found(row: dict[str, Any], facts: InterviewFacts | TryFacts) -> Found:
    return Found(facts, Subject.INTERVIEW, row["id"], contact_id=row["contact_id"], interview_id=row["id"])


def _talk(row: dict[str, Any]) -> InterviewFacts:
    reading = (
        ("them", True, row["read_them"]),
        ("their organization", row["organization_id"], row["read_organization"]),
        ("their field", row["field_id"], row["read_field"]),
    )
    travel = row["travel_minutes"]
    return InterviewFacts(
        subject=row["id"],
        zone=row["time_zone"],
        form=Form(row["form"]),
        planned_at=row["created_at"],
        unread=tuple(name for name, there, read_at in reading if there and read_at is None),
        read_at=max((read_at for _, _, read_at in reading if read_at is not None), default=None),
        goals=len(row["goals"]),
        questions=row["questions"],
        guide_at=row["guide_at"],
        agreed_at=row["agreed_at"],
        starts_at=row["scheduled_at"],
        travel=None if travel is None else timedelta(minutes=travel),
        margin=timedelta(minutes=row["travel_margin_minutes"] or 0),
        confirmed_at=row["confirmed_at"],
        started_at=row["started_at"],
        ended_at=row["ended_at"],
        written_up_at=row["written_up_at"],
        thanked_at=row["thanked_at"],
        terms=row["terms"],
        terms_settled_at=row["terms_settled_at"],
        came_to_nothing=row["state"] in CAME_TO_NOTHING,
        closed=row["state"] == State.CLOSED,
        discouraging=row["outcome"] == Outcome.DISCOURAGING,
    )


def _asked_without_message(row: dict[str, Any]) -> Found | None:
    """They were asked, and nobody wrote down how: as if in person."""
    if row["requested_at"] is None or row["sent"]:
        return None
    asked = TryFacts(
        subject=row["id"],
        zone=row["time_zone"],
        tries=(Try(row["requested_at"], Medium.IN_PERSON),),
        answered=row["state"] not in {State.REQUESTED, *CAME_TO_NOTHING},
        over=row["state"] in CAME_TO_NOTHING,
        rested_at=row["updated_at"] if row["state"] == State.NO_ANSWER else None,
    )
    return _found(row, asked)


INTERVIEWS: Final = Gatherer(
    name="interviews",
    subjects=frozenset({Subject.INTERVIEW}),
    anchor="subject_id",
    anchors=of_owner,
    gather=gather,
)
