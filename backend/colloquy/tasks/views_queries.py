"""The board and the calendar: each read whole, so that a page needs one answer."""

from datetime import UTC, datetime, time
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, func, select

from colloquy.contacts.rules.vocabulary import Shelf, Stage
from colloquy.contacts.tables import Contact, ContactField
from colloquy.fields.tables import Field as CareerField
from colloquy.interviews.queries import HERE, verbs
from colloquy.interviews.rules.life import State
from colloquy.interviews.tables import Interview
from colloquy.interviews.visit_queries import journey_of
from colloquy.kit.db.base import again
from colloquy.kit.db.work import Read, Selected
from colloquy.organizations.tables import Organization
from colloquy.policy.queries import policy_of
from colloquy.policy.rules.office import Policy
from colloquy.tasks.queries import shaped, visible
from colloquy.tasks.rules.answers import TaskState
from colloquy.tasks.tables import Task
from colloquy.tasks.views_schemas import BoardView, DatedTalk, SeenTalk, SeenTask

UNDER_WAY: Final = (
    Stage.PREPARING, Stage.ASKED, Stage.SCHEDULED, Stage.TALKED, Stage.THANKED, Stage.KEEPING_IN_TOUCH,
)  # fmt: skip
MOST: Final = 500
"""Of people under way, of talks and of tasks; nobody looks through more at one look."""
FEW: Final = 30
"""Of those whom one has not turned to yet, and of those who are closed."""
AHEAD: Final = (State.SCHEDULED, State.CONFIRMED)
"""A talk that one has still to go to."""
Namer = again(Contact, "namer")


def board(work: Read, view: BoardView) -> dict[str, Any]:
    """Who stands where, with the talks and the duties that their cards show."""
    mine = _mine(work.owner_id, view)
    groups = [(UNDER_WAY, MOST), ((Stage.IDENTIFIED,), FEW), *([((Stage.CLOSED,), FEW)] if view.closed else [])]
    people = [row for stages, most in groups for row in work.rows(_people(mine, stages, most))]
    ids = [row["id"] for row in people]
    counted = select(Contact.stage, func.count().label("people")).where(*mine).group_by(Contact.stage)
    return {
        "people": [_placed(row) for row in people],
        "counts": sorted(work.rows(counted), key=lambda row: list(Stage).index(row["stage"])),
        "talks": [
            _shown(row, SeenTalk)
            for row in _talks(work, _talking(work.owner_id).where(Interview.contact_id.in_(ids)), Interview.updated_at)
        ],
        "tasks": _owed(work, _open(work.owner_id).where(Task.contact_id.in_(ids))),
        "fields": work.rows(_fields(work.owner_id)),
    }


def calendar(work: Read) -> dict[str, Any]:
    """The talks that have a day, with the time to leave for those ahead, and everything that is owed."""
    dated = _talking(work.owner_id).where(Interview.scheduled_at.is_not(None))
    policy = policy_of(work)
    talks = _talks(work, dated, Interview.scheduled_at)
    return {
        "talks": [_shown({**row, "leave_at": _leave_at(row, policy)}, DatedTalk) for row in talks],
        "tasks": _owed(work, _open(work.owner_id)),
    }


def _mine(owner_id: str, view: BoardView) -> list[ColumnElement[bool]]:
    conditions = [Contact.owner_id == owner_id, Contact.shelf == Shelf.ACTIVE.value]
    if view.field_id:
        about = select(ContactField.contact_id).where(
            ContactField.owner_id == owner_id, ContactField.field_id.in_(view.field_id)
        )
        conditions.append(Contact.id.in_(about))
    if view.comfort:
        conditions.append(Contact.comfort.in_(view.comfort))
    if view.not_contacted_since is not None:
        conditions.append(Contact.last_contact_key < datetime.combine(view.not_contacted_since, time(), UTC))
    return conditions


def _fields(owner_id: str) -> Selected:
    return select(CareerField.id, CareerField.name).where(CareerField.owner_id == owner_id).order_by(CareerField.id)


def _people(mine: list[ColumnElement[bool]], stages: tuple[Stage, ...], most: int) -> Selected:
    """Those at these stages, the easiest to ask first."""
    return (
        select(
            Contact.id, Contact.name, Contact.title, Contact.organization_id, Organization.name.label("place"),
            Contact.stage, Contact.comfort, Namer.name.label("named_by_name"), Contact.last_contact_at,
            Contact.created_at,
        )
        .outerjoin(
            Organization, and_(Organization.owner_id == Contact.owner_id, Organization.id == Contact.organization_id)
        )
        .outerjoin(Namer, and_(Namer.owner_id == Contact.owner_id, Namer.id == Contact.named_by_id))
        .where(*mine, Contact.stage.in_(stages))
        .order_by(Contact.comfort_key.desc(), Contact.id)
        .limit(most)
    )  # fmt: skip


def _placed(row: dict[str, Any]) -> dict[str, Any]:
    organization_id, name = row.pop("organization_id"), row.pop("place")
    return {**row, "organization": None if organization_id is None else {"id": organization_id, "name": name}}


def _talking(owner_id: str) -> Selected:
    return (
        select(
            Interview.id, Interview.form, Interview.state, Interview.requested_at, Interview.scheduled_at,
            Interview.confirmed_at, Interview.written_up_at, Interview.thanked_at, Interview.time_zone,
            Interview.place, Interview.minutes_promised, Interview.travel_minutes, Interview.travel_margin_minutes,
            Contact.id.label("contact_id"), Contact.name.label("contact_name"),
        )
        .join(Contact, and_(Contact.owner_id == Interview.owner_id, Contact.id == Interview.contact_id))
        .where(Interview.owner_id == owner_id, Contact.shelf.in_(HERE))
    )  # fmt: skip


def _talks(work: Read, statement: Selected, latest: Any) -> list[dict[str, Any]]:  # noqa: ANN401 -- a column
    rows = work.rows(statement.order_by(latest.desc(), Interview.id.desc()).limit(MOST))
    return [
        {**row, "allowed": verbs(row), "contact": {"id": row["contact_id"], "name": row["contact_name"]}}
        for row in rows
    ]


def _shown(row: dict[str, Any], shape: type[SeenTalk]) -> dict[str, Any]:
    return {name: row[name] for name in shape.model_fields}


def _leave_at(row: dict[str, Any], policy: Policy) -> datetime | None:
    way = journey_of(row, policy) if row["state"] in AHEAD else None
    return None if way is None else way["leave_at"]


def _open(owner_id: str) -> Selected:
    return visible(owner_id).where(Task.state == TaskState.OPEN)


def _owed(work: Read, statement: Selected) -> list[dict[str, Any]]:
    rows = work.rows(statement.order_by(Task.due_at, Task.id).limit(MOST))
    return [{name: task[name] for name in SeenTask.model_fields} for task in map(shaped, rows)]
