"""What grows over several talks: careers as they were told (P6), and how well a field seemed to suit (P8, P9)."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any, Final

from sqlalchemy import and_, func, or_, select

from colloquy.contacts.tables import Contact, Position
from colloquy.fields.rules import Fit, fit_trail
from colloquy.fields.tables import Field
from colloquy.interviews.queries import HERE
from colloquy.interviews.rules.debrief import Drawer, LineState
from colloquy.interviews.rules.issues import holds
from colloquy.interviews.rules.vocabulary import Topic
from colloquy.interviews.tables import DebriefItem, Interview
from colloquy.interviews.trails_schemas import StepSource
from colloquy.kit.db.work import Read, Selected
from colloquy.organizations.tables import Organization
from colloquy.policy.rules.calendar import local_date
from colloquy.policy.rules.office import Policy

PEOPLE_AT_MOST: Final = 200
"""Careers of one field."""
TALKS_AT_MOST: Final = 500
ISSUES_AT_MOST: Final = 200
WITH_CONTACT = and_(Contact.owner_id == Interview.owner_id, Contact.id == Interview.contact_id)
LATE: Final = 9_999
"""Sorts a step without a year behind all others."""


def told_visible(owner_id: str) -> Selected:
    """The steps of careers that this owner was told and kept, each with whose it is."""
    return (
        select(
            Interview.contact_id, DebriefItem.id, DebriefItem.text, DebriefItem.years_from, DebriefItem.years_to,
            DebriefItem.interview_id, DebriefItem.off_the_record,
        )
        .join(Interview, and_(Interview.owner_id == DebriefItem.owner_id, Interview.id == DebriefItem.interview_id))
        .where(
            DebriefItem.owner_id == owner_id, DebriefItem.drawer == Drawer.PATH_STEPS,
            DebriefItem.state == LineState.ACCEPTED,
        )
    )  # fmt: skip


def career_path(work: Read, contact_id: str) -> dict[str, Any] | None:
    """The career of one contact, or None where there is no such contact."""
    found = _paths(work, _people(work.owner_id).where(Contact.id == contact_id))
    return found[0] if found else None


def career_paths(work: Read, field_id: str) -> dict[str, Any] | None:
    """The careers of the people one talked with about a field, or None where there is no such field."""
    if not _has_field(work, field_id):
        return None
    met = select(Interview.contact_id).where(Interview.owner_id == work.owner_id, Interview.field_id == field_id)
    paths = [path for path in _paths(work, _people(work.owner_id).where(Contact.id.in_(met))) if path["steps"]]
    return {"field_id": field_id, "people": len(paths), "paths": paths}


def _people(owner_id: str) -> Selected:
    return (
        select(Contact.id, Contact.name)
        .where(Contact.owner_id == owner_id, Contact.shelf.in_(HERE))
        .order_by(Contact.name_key, Contact.id)
        .limit(PEOPLE_AT_MOST)
    )


def _paths(work: Read, people: Selected) -> list[dict[str, Any]]:
    contacts = work.rows(people)
    ids = [contact["id"] for contact in contacts]
    steps = [*_told(work, ids), *_positions(work, ids)]
    return [
        {
            "contact": contact,
            "steps": sorted(
                ({**step} for owner, step in steps if owner == contact["id"]),
                key=lambda step: (step["years_from"] or LATE, step["years_to"] or LATE, step["id"]),
            ),
        }
        for contact in contacts
    ]


def _told(work: Read, contact_ids: Sequence[str]) -> list[tuple[str, dict[str, Any]]]:
    rows = work.rows(told_visible(work.owner_id).where(Interview.contact_id.in_(contact_ids)))
    return [(row.pop("contact_id"), {**row, "source": StepSource.TOLD}) for row in rows]


def _positions(work: Read, contact_ids: Sequence[str]) -> list[tuple[str, dict[str, Any]]]:
    rows = work.rows(
        select(
            Position.contact_id, Position.id, Position.title, Organization.name, Position.started_on, Position.ended_on
        )
        .outerjoin(
            Organization, and_(Organization.owner_id == Position.owner_id, Organization.id == Position.organization_id)
        )
        .where(
            Position.owner_id == work.owner_id, Position.contact_id.in_(contact_ids),
            or_(Position.started_on.is_not(None), Position.ended_on.is_not(None)),
        )
    )  # fmt: skip
    return [
        (
            row["contact_id"],
            {
                "id": row["id"], "source": StepSource.POSITION, "interview_id": None, "off_the_record": False,
                "text": ", ".join(part for part in (row["title"], row["name"]) if part),
                "years_from": row["started_on"] and row["started_on"].year,
                "years_to": row["ended_on"] and row["ended_on"].year,
            },
        )
        for row in rows
    ]  # fmt: skip


def fit_trail_of(work: Read, field_id: str) -> dict[str, Any] | None:
    """How well a field seemed to suit from talk to talk, or None where there is no such field."""
    if not _has_field(work, field_id):
        return None
    at = func.coalesce(Interview.ended_at, Interview.scheduled_at, Interview.created_at)
    rows = work.rows(
        select(
            Interview.id, Interview.ended_at, Interview.fit_before, Interview.fit_before_reason,
            Interview.fit_after, Interview.fit_after_reason, Contact.id.label("contact_id"), Contact.name,
        )
        .join(Contact, WITH_CONTACT)
        .where(
            Interview.owner_id == work.owner_id, Interview.field_id == field_id, Contact.shelf.in_(HERE),
            or_(Interview.fit_before.is_not(None), Interview.fit_after.is_not(None)),
        )
        .order_by(at, Interview.id)
        .limit(TALKS_AT_MOST)
    )  # fmt: skip
    return {
        "field_id": field_id,
        "origin": _origin(work, field_id),
        "ratings": list(fit_trail(Fit(row["fit_before"], row["fit_after"]) for row in rows)),
        "steps": [_fit_step(row) for row in rows],
    }


def issues_of(work: Read, field_id: str, policy: Policy) -> list[dict[str, Any]]:
    """What was said of the current issues of a field, the latest first, and whether it still holds (P44)."""
    rows = work.rows(
        select(
            DebriefItem.id, DebriefItem.interview_id, DebriefItem.text, DebriefItem.claim, DebriefItem.off_the_record,
            Interview.ended_at, Interview.time_zone, Contact.id.label("contact_id"), Contact.name,
        )
        .join(Interview, and_(Interview.owner_id == DebriefItem.owner_id, Interview.id == DebriefItem.interview_id))
        .join(Contact, WITH_CONTACT)
        .where(
            DebriefItem.owner_id == work.owner_id, DebriefItem.drawer == Drawer.LEARNED,
            DebriefItem.topic == Topic.ISSUES, DebriefItem.state == LineState.ACCEPTED,
            Interview.field_id == field_id, Interview.ended_at.is_not(None), Contact.shelf.in_(HERE),
        )
        .order_by(Interview.ended_at.desc(), DebriefItem.id)
        .limit(ISSUES_AT_MOST)
    )  # fmt: skip
    return [_issue(row, work.now, policy) for row in rows]


def _issue(row: dict[str, Any], now: datetime, policy: Policy) -> dict[str, Any]:
    contact = {"id": row.pop("contact_id"), "name": row.pop("name")}
    zone = row.pop("time_zone")
    told = holds(row.pop("ended_at"), zone, policy)
    return {**row, "contact": contact, **asdict(told), "stale": told.stale(local_date(now, zone))}


def _fit_step(row: dict[str, Any]) -> dict[str, Any]:
    return {
        "interview_id": row["id"],
        "contact": {"id": row["contact_id"], "name": row["name"]},
        "at": row["ended_at"],
        "before": row["fit_before"],
        "before_reason": row["fit_before_reason"],
        "after": row["fit_after"],
        "after_reason": row["fit_after_reason"],
    }


def _origin(work: Read, field_id: str) -> dict[str, Any] | None:
    row = work.row(
        select(
            DebriefItem.interview_id, DebriefItem.text, DebriefItem.created_at, Interview.ended_at,
            Contact.id, Contact.name,
        )
        .join(Interview, and_(Interview.owner_id == DebriefItem.owner_id, Interview.id == DebriefItem.interview_id))
        .join(Contact, WITH_CONTACT)
        .where(
            DebriefItem.owner_id == work.owner_id, DebriefItem.field_id == field_id, Contact.shelf.in_(HERE),
            DebriefItem.drawer == Drawer.IDEAS, DebriefItem.state == LineState.ACCEPTED,
        )
        .order_by(DebriefItem.created_at, DebriefItem.id)
        .limit(1)
    )  # fmt: skip
    if row is None:
        return None
    return {
        "interview_id": row["interview_id"], "contact": {"id": row["id"], "name": row["name"]}, "text": row["text"],
        "at": row["ended_at"] or row["created_at"],
    }  # fmt: skip


def _has_field(work: Read, field_id: str) -> bool:
    known = select(Field.id).where(Field.owner_id == work.owner_id, Field.id == field_id)
    return work.row(known) is not None
