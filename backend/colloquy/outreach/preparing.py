"""What is missing before somebody is asked: gathered from the slices below and judged by the rules."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import Select, and_, func, or_, select

from colloquy.contacts.rules.vocabulary import Source
from colloquy.fields.queries import Office
from colloquy.fields.rules import look_at_goal, look_at_plan
from colloquy.interviews.guide_queries import prepared
from colloquy.interviews.rules.forms import FORMS
from colloquy.interviews.rules.life import State as TalkState
from colloquy.interviews.tables import Interview
from colloquy.kit.db.work import Read
from colloquy.outreach import known
from colloquy.outreach.rules.readiness import Preparation, caught_out, readiness
from colloquy.outreach.rules.states import State
from colloquy.outreach.rules.vocabulary import Kind, Medium
from colloquy.outreach.tables import OutreachItem
from colloquy.questions.rules.words import Form
from colloquy.research.tables import ResearchItem

Row = Mapping[str, Any]
THROUGH_SOMEBODY = (Source.REFERRAL, Source.PARENTS_FRIEND)
STILL_TO_ASK = (TalkState.PLANNED, TalkState.REQUESTED, TalkState.NO_ANSWER)


def ready(work: Read, contact_id: str, medium: Medium, interview_id: str | None = None) -> dict[str, Any] | None:
    """What is missing before one asks a contact for a talk; None where there is no such contact."""
    person = known.contact(work, contact_id)
    if person is None:
        return None
    talk = _talk_ahead(work, contact_id) if interview_id is None else known.talk(work, interview_id)
    field = known.field(work, talk["field_id"] if talk else None, person["id"])
    preparation, office = _preparation(work, person, talk, field, medium), Office.of(work)
    policy = office.policy
    found = readiness(preparation, policy)
    return {
        "interview_id": None if talk is None else talk["id"],
        "ready": found.ready,
        "may_ask": found.may_ask,
        "strictness": policy.readiness,
        "caught_out": caught_out(preparation, policy),
        "missing": [asdict(each) for each in found.missing],
        "office_offer": office.offer(look_at_plan(field["name"] if field else "", _goals(talk, field), policy=policy)),
    }


def _talk_ahead(work: Read, contact_id: str) -> dict[str, Any] | None:
    """The talk that is being prepared with them, the latest planned first."""
    return work.row(
        select(*known.TALK)
        .where(
            Interview.owner_id == work.owner_id,
            Interview.contact_id == contact_id,
            Interview.state.in_(STILL_TO_ASK),
        )
        .order_by(Interview.created_at.desc(), Interview.id.desc())
        .limit(1)
    )


def _goals(talk: Row | None, field: Row | None) -> list[str]:
    """Those of the talk, else those of the field it is about."""
    return list((talk and talk["goals"]) or (field and field["goals"]) or [])


def _preparation(work: Read, person: Row, talk: Row | None, field: Row | None, medium: Medium) -> Preparation:
    goals = _goals(talk, field)
    items, kinds = _research(work, person, field)
    questions, begins_well = prepared(work, talk["id"]) if talk else (0, False)
    return Preparation(
        has_field=field is not None,
        goals=len(goals),
        vague_goals=sum(bool(look_at_goal(goal, field["name"] if field else "")) for goal in goals),
        expects=any(((known and known["expectation"]) or "").strip() for known in (talk, field)),
        questions=questions,
        begins_well=begins_well,
        most_questions=FORMS[Form(talk["form"])].most_questions if talk else None,
        research_items=items,
        research_kinds=kinds,
        source_known=person["source"] is not None,
        through_somebody=person["source"] in THROUGH_SOMEBODY,
        named_by=person["named_by"],
        may_use_name=person["may_use_name"],
        name_confirmed=person["name_confirmed_at"] is not None,
        address_confirmed=person["address_confirmed_at"] is not None,
        medium=medium,
        open_requests=_open_requests(work, person["id"]),
    )


def _research(work: Read, person: Row, field: Row | None) -> tuple[int, int]:
    about = [ResearchItem.contact_id == person["id"]]
    if person["organization_id"] is not None:
        about.append(ResearchItem.organization_id == person["organization_id"])
    if field is not None:
        about.append(ResearchItem.field_id == field["id"])
    count = select(func.count(), func.count(ResearchItem.kind.distinct())).where(
        ResearchItem.owner_id == work.owner_id, or_(*about)
    )
    items, kinds = work.execute(count).one()
    return items, kinds


def _open_requests(work: Read, contact_id: str) -> int:
    """To how many other people a request is out without an answer: neither reached, nor met, nor a date agreed on."""
    others = _out().where(OutreachItem.owner_id == work.owner_id, OutreachItem.contact_id != contact_id)
    return int(work.execute(others).scalar_one())


def requests_out(work: Read) -> list[int]:
    """How many requests each person on campus has out without an answer; numbers alone, for the office."""
    return list(work.execute(_out().group_by(OutreachItem.owner_id)).scalars())


def _out() -> Select[Any]:
    """Counts the people to whom a request is out."""
    return (
        select(func.count(OutreachItem.contact_id.distinct()))
        .outerjoin(
            Interview, and_(Interview.owner_id == OutreachItem.owner_id, Interview.id == OutreachItem.interview_id)
        )
        .where(
            OutreachItem.kind == Kind.REQUEST,
            OutreachItem.state == State.SENT,
            OutreachItem.reached_at.is_(None),
            or_(Interview.state.is_(None), Interview.state.in_(STILL_TO_ASK)),
        )
    )
