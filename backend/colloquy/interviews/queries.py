"""What may be seen of interviews: one's own, read by Core statements."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, func, select

from colloquy.contacts.rules.vocabulary import Shelf
from colloquy.contacts.tables import Contact
from colloquy.interviews import closing_queries
from colloquy.interviews.guide_queries import questions_of
from colloquy.interviews.notes_queries import notes_of
from colloquy.interviews.rules.confirming import ConfirmResult, confirmation
from colloquy.interviews.rules.debrief import written
from colloquy.interviews.rules.forms import Form
from colloquy.interviews.rules.life import OPEN, Life, State, allowed, may_take_back
from colloquy.interviews.rules.live import Timer, overrun
from colloquy.interviews.rules.missed import missed
from colloquy.interviews.rules.vocabulary import Side
from colloquy.interviews.schemas import InterviewList
from colloquy.interviews.tables import ConfirmAttempt, Interview, InterviewExtension
from colloquy.interviews.whom import start_note, talked_before
from colloquy.kit.db.work import Read
from colloquy.kit.paging import Order, Sort, page
from colloquy.organizations.tables import Organization
from colloquy.policy.queries import policy_of

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
    Organization.name.label("contact_organization"), Organization.id.label("contact_organization_id"),
    Contact.phones.label("contact_phones"),
    Contact.comfort.label("contact_comfort"), Contact.source.label("contact_source"),
)  # fmt: skip
GRANTED = (
    select(func.coalesce(func.sum(InterviewExtension.minutes), 0))
    .where(InterviewExtension.owner_id == Interview.owner_id, InterviewExtension.interview_id == Interview.id)
    .scalar_subquery()
    .label("minutes_granted")
)
AROUND: tuple[Any, ...] = (
    Interview.agreed_at, Interview.travel_minutes, Interview.travel_margin_minutes, Interview.people_to_meet,
    Interview.venue_costs, Interview.invited_by, Interview.paid_by, Interview.cost_note, Interview.called_off_at,
    Interview.called_off_by, Interview.called_off_note, Interview.expectation, Interview.expectation_note,
    Interview.goals_reached, Interview.fit_before_reason, Interview.fit_after_reason, Interview.rapport,
    Interview.talk_share, Interview.first_saved_at, GRANTED,
)  # fmt: skip
"""What one interview alone shows, and lists do not."""


def visible(owner_id: str, *more: Any) -> Select[Any]:  # noqa: ANN401 -- further columns
    """The interviews that this owner may see; those with deleted contacts rest with them."""
    return (
        select(*OWN, *CONTACT, talked_before(owner_id).label("talked_before"), *more)
        .join(Contact, and_(Contact.owner_id == Interview.owner_id, Contact.id == Interview.contact_id))
        .outerjoin(
            Organization, and_(Organization.owner_id == Contact.owner_id, Organization.id == Contact.organization_id)
        )
        .where(Interview.owner_id == owner_id, Contact.shelf.in_(HERE))
    )


def one(work: Read, interview_id: str) -> dict[str, Any] | None:
    """One interview with its questions, its notes and everything around it, or None."""
    row = work.row(visible(work.owner_id, *AROUND).where(Interview.id == interview_id))
    if row is None:
        return None
    [whole] = _with_lines(work, [row])
    return _with_what_is_around(work, whole)


def listed(work: Read, view: InterviewList) -> dict[str, Any]:
    """A page of interviews, each with its questions and notes."""
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
    return {**answer, "items": _with_lines(work, answer["items"])}


def _with_lines(work: Read, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    ids = [row["id"] for row in rows]
    if not ids:
        return []
    questions, notes = questions_of(work, ids), notes_of(work, ids)
    return [_shaped(row, questions[row["id"]], notes[row["id"]]) for row in rows]


def _with_what_is_around(work: Read, row: dict[str, Any]) -> dict[str, Any]:
    policy, form, state = policy_of(work), Form(row["form"]), State(row["state"])
    ended, saved = row["ended_at"], row["first_saved_at"]
    soon = None if ended is None or saved is None else written(ended, saved, row["time_zone"], policy)
    return {
        **row,
        "overrun_minutes": 0 if ended is None else overrun(timer_of(row), ended),
        "confirmation": _confirmation(work, row["id"], state, row.pop("agreed_at")),
        "called_off": _called_off(row, state),
        "closing": closing_queries.shown(form, closing_queries.rows_of(work, row["id"]), policy),
        "written": None if soon is None else asdict(soon),
        "may_take_back": list(may_take_back(_life(row, "confirmed_at", "written_up_at", "thanked_at"))),
    }


def timer_of(row: Mapping[str, Any]) -> Timer:
    """The time of a talk, from the row of one interview."""
    return Timer(
        form=Form(row["form"]), started_at=row["started_at"], promised=row["minutes_promised"],
        granted=(row["minutes_granted"],),
    )  # fmt: skip


def _confirmation(work: Read, interview_id: str, state: State, agreed_at: datetime | None) -> dict[str, Any]:
    columns = (ConfirmAttempt.id, ConfirmAttempt.result, ConfirmAttempt.note, ConfirmAttempt.at)
    mine = [ConfirmAttempt.owner_id == work.owner_id, ConfirmAttempt.interview_id == interview_id]
    if agreed_at is not None:
        mine.append(ConfirmAttempt.at >= agreed_at)
    tries = work.rows(select(*columns).where(*mine).order_by(ConfirmAttempt.at, ConfirmAttempt.id))
    stands = confirmation(state, [ConfirmResult(row["result"]) for row in tries])
    return {"state": stands, "tries": tries}


def _called_off(row: dict[str, Any], state: State) -> dict[str, Any] | None:
    at, by, note = (row.pop(f"called_off_{name}") for name in ("at", "by", "note"))
    found = missed(state, None if by is None else Side(by), at, row["scheduled_at"])
    if found is None:
        return None
    return {
        "at": at, "by": by, "note": note, "late": found.late, "advice": found.advice.text, "line": found.advice.line,
    }  # fmt: skip


def first_phone(phones: list[dict[str, Any]]) -> str | None:
    """The number to call: the first one kept."""
    return next((phone["number"] for phone in phones), None)


def verbs(row: Mapping[str, Any]) -> list[str]:
    """What may be done to the interview that this row tells of."""
    return list(allowed(_life(row, "written_up_at", "thanked_at")))


def _life(row: Mapping[str, Any], *moments: str) -> Life:
    return Life(Form(row["form"]), State(row["state"]), **{name: row[name] for name in moments})


def _shaped(row: dict[str, Any], questions: list[dict[str, Any]], notes: list[dict[str, Any]]) -> dict[str, Any]:
    contact = {name: row.pop(f"contact_{name}") for name in ("id", "name", "organization", "organization_id", "title")}
    contact["phone"] = first_phone(row.pop("contact_phones"))
    note = start_note(row) if row["state"] in OPEN else None
    for name in ("contact_comfort", "contact_source", "talked_before"):
        row.pop(name)
    return {
        **row, "contact": contact, "questions": questions, "notes": notes, "start_note": note, "allowed": verbs(row)
    }  # fmt: skip
