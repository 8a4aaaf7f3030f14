"""What may be seen of interviews: one's own, read by Core statements."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Select, and_, select

from colloquy.contacts.rules.vocabulary import Shelf
from colloquy.contacts.tables import Contact
from colloquy.interviews.guide_queries import questions_of
from colloquy.interviews.rules.forms import Form
from colloquy.interviews.rules.life import OPEN, Life, State, allowed
from colloquy.interviews.schemas import InterviewList
from colloquy.interviews.tables import Interview, InterviewNote
from colloquy.interviews.whom import start_note, talked_before
from colloquy.kit.db.work import Read
from colloquy.kit.paging import Order, Sort, page
from colloquy.organizations.tables import Organization

HERE = (Shelf.ACTIVE, Shelf.ARCHIVED)
ORDER = Order(
    {
        "scheduled_at": Sort("scheduled_at", Interview.scheduled_at, nullable=True),
        "created_at": Sort("created_at", Interview.created_at),
        "updated_at": Sort("updated_at", Interview.updated_at),
    },
    "-created_at",
    Interview.id,
)
OWN: tuple[Any, ...] = (
    Interview.id, Interview.form, Interview.state, Interview.field_id, Interview.goals, Interview.minutes_promised,
    Interview.scheduled_at, Interview.time_zone, Interview.place, Interview.requested_at, Interview.confirmed_at,
    Interview.started_at, Interview.ended_at, Interview.written_up_at, Interview.thanked_at, Interview.thanks_channel,
    Interview.closed_at, Interview.outcome, Interview.write_up, Interview.fit_before, Interview.fit_after,
    Interview.created_at, Interview.updated_at,
)  # fmt: skip
CONTACT: tuple[Any, ...] = (
    Contact.id.label("contact_id"), Contact.name.label("contact_name"), Contact.title.label("contact_title"),
    Organization.name.label("contact_organization"), Contact.phones.label("contact_phones"),
    Contact.comfort.label("contact_comfort"), Contact.source.label("contact_source"),
)  # fmt: skip
NOTE = (InterviewNote.id, InterviewNote.kind, InterviewNote.text, InterviewNote.at, InterviewNote.off_the_record)


def visible(owner_id: str) -> Select[Any]:
    """The interviews that this owner may see; those with deleted contacts rest with them."""
    return (
        select(*OWN, *CONTACT, talked_before(owner_id).label("talked_before"))
        .join(Contact, and_(Contact.owner_id == Interview.owner_id, Contact.id == Interview.contact_id))
        .outerjoin(
            Organization, and_(Organization.owner_id == Contact.owner_id, Organization.id == Contact.organization_id)
        )
        .where(Interview.owner_id == owner_id, Contact.shelf.in_(HERE))
    )


def one(work: Read, interview_id: str) -> dict[str, Any] | None:
    """One interview with its questions and notes, or None."""
    row = work.row(visible(work.owner_id).where(Interview.id == interview_id))
    return None if row is None else _whole(work, [row])[0]


def listed(work: Read, view: InterviewList) -> dict[str, Any]:
    """A page of interviews, each whole."""
    statement = visible(work.owner_id)
    for column, wanted in (
        (Interview.contact_id, view.contact_id),
        (Interview.state, view.state),
        (Interview.form, view.form),
        (Interview.field_id, view.field_id),
    ):
        if wanted:
            statement = statement.where(column.in_(wanted))
    asked = (view.contact_id, view.state, view.form, view.field_id)
    answer = page(work, statement, ORDER, view, sort=view.sort, query=asked)
    return {**answer, "items": _whole(work, answer["items"])}


def note(work: Read, note_id: str) -> dict[str, Any] | None:
    """One note, or None."""
    return work.row(select(*NOTE).where(InterviewNote.owner_id == work.owner_id, InterviewNote.id == note_id))


def _whole(work: Read, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    ids = [row["id"] for row in rows]
    if not ids:
        return []
    questions = questions_of(work, ids)
    notes = _by_interview(
        work.rows(
            select(InterviewNote.interview_id, *NOTE)
            .where(InterviewNote.owner_id == work.owner_id, InterviewNote.interview_id.in_(ids))
            .order_by(InterviewNote.at, InterviewNote.id)
        )
    )
    return [_shaped(row, questions[row["id"]], notes[row["id"]]) for row in rows]


def _by_interview(rows: Iterable[dict[str, Any]]) -> defaultdict[str, list[dict[str, Any]]]:
    grouped: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        grouped[row.pop("interview_id")].append(row)
    return grouped


def first_phone(phones: list[dict[str, Any]]) -> str | None:
    """The number to call: the first one kept."""
    return next((phone["number"] for phone in phones), None)


def verbs(row: Mapping[str, Any]) -> list[str]:
    """What may be done to the interview that this row tells of."""
    life = Life(
        Form(row["form"]), State(row["state"]), written_up_at=row["written_up_at"], thanked_at=row["thanked_at"]
    )
    return list(allowed(life))


def _shaped(row: dict[str, Any], questions: list[dict[str, Any]], notes: list[dict[str, Any]]) -> dict[str, Any]:
    contact = {name: row.pop(f"contact_{name}") for name in ("id", "name", "organization", "title")}
    contact["phone"] = first_phone(row.pop("contact_phones"))
    note = start_note(row) if row["state"] in OPEN else None
    for name in ("contact_comfort", "contact_source", "talked_before"):
        row.pop(name)
    return {
        **row, "contact": contact, "questions": questions, "notes": notes, "start_note": note, "allowed": verbs(row)
    }  # fmt: skip
