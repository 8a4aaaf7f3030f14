"""What is missing before somebody is asked: gathered from the slices below and judged by the rules."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import func, or_, select

from colloquy.fields.rules import look_at_goal
from colloquy.interviews.rules.forms import FORMS
from colloquy.interviews.rules.life import State as TalkState
from colloquy.interviews.tables import Interview, InterviewQuestion
from colloquy.kit.db.work import Read
from colloquy.outreach import known
from colloquy.outreach.rules.readiness import Preparation, caught_out, readiness
from colloquy.outreach.rules.states import State
from colloquy.outreach.rules.vocabulary import Kind, Medium
from colloquy.outreach.tables import OutreachItem
from colloquy.policy.queries import policy_of
from colloquy.questions.rules.words import Form
from colloquy.research.tables import ResearchItem

Row = Mapping[str, Any]
STILL_TO_ASK = (TalkState.PLANNED, TalkState.REQUESTED, TalkState.NO_ANSWER)


def ready(work: Read, contact_id: str, medium: Medium, interview_id: str | None = None) -> dict[str, Any] | None:
    """What is missing before one asks a contact for a talk; None where there is no such contact."""
    person = known.contact(work, contact_id)
    if person is None:
        return None
    talk = _talk_ahead(work, contact_id) if interview_id is None else known.talk(work, interview_id)
    prepared, policy = _preparation(work, person, talk, medium), policy_of(work)
    found = readiness(prepared, policy)
    return {
        "interview_id": None if talk is None else talk["id"],
        "ready": found.ready,
        "may_ask": found.may_ask,
        "strictness": policy.readiness,
        "caught_out": caught_out(prepared, policy),
        "missing": [asdict(each) for each in found.missing],
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


def _preparation(work: Read, person: Row, talk: Row | None, medium: Medium) -> Preparation:
    field = known.field(work, talk["field_id"] if talk else None, person["id"])
    goals = (talk["goals"] if talk else []) or (field["goals"] if field else [])
    items, kinds = _research(work, person, field)
    return Preparation(
        has_field=field is not None,
        goals=len(goals),
        vague_goals=sum(bool(look_at_goal(goal, field["name"] if field else "")) for goal in goals),
        questions=_questions(work, talk),
        most_questions=FORMS[Form(talk["form"])].most_questions if talk else None,
        research_items=items,
        research_kinds=kinds,
        source_known=person["source"] is not None,
        named_by=person["named_by"],
        may_use_name=person["may_use_name"],
        name_confirmed=person["name_confirmed_at"] is not None,
        address_confirmed=person["address_confirmed_at"] is not None,
        medium=medium,
        open_requests=_open_requests(work, person["id"]),
    )


def _questions(work: Read, talk: Row | None) -> int:
    if talk is None:
        return 0
    count = select(func.count()).where(
        InterviewQuestion.owner_id == work.owner_id, InterviewQuestion.interview_id == talk["id"]
    )
    return int(work.execute(count).scalar_one())


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
    """To how many other people a request is out without an answer."""
    count = select(func.count(OutreachItem.contact_id.distinct())).where(
        OutreachItem.owner_id == work.owner_id,
        OutreachItem.kind == Kind.REQUEST,
        OutreachItem.state == State.SENT,
        OutreachItem.contact_id != contact_id,
    )
    return int(work.execute(count).scalar_one())
