"""What may be seen of advising: one's own profile or what it would begin with, and whether one is asked."""

from collections import defaultdict
from dataclasses import asdict
from typing import Any, Final

from sqlalchemy import func, select

from colloquy.accounts.rules import Role
from colloquy.accounts.tables import Account
from colloquy.advising.rules.invitation import Journey, conditions, invitation
from colloquy.advising.rules.profile import Talk, draw
from colloquy.advising.schemas import Advises
from colloquy.advising.tables import AdviserProfile
from colloquy.fields.rules import FieldState
from colloquy.fields.tables import Field
from colloquy.interviews.tables import Interview, InterviewQuestion
from colloquy.kit.db.work import Read
from colloquy.milestones.rules.audience import Milestone as MilestoneKind
from colloquy.milestones.tables import Milestone
from colloquy.policy.queries import policy_of
from colloquy.policy.rules.calendar import local_date
from colloquy.questions.rules.words import Form, Topic

COLUMNS: Final[tuple[Any, ...]] = (
    AdviserProfile.title, AdviserProfile.organization_name, AdviserProfile.about, AdviserProfile.fields,
    AdviserProfile.forms, AdviserProfile.topics, AdviserProfile.minutes, AdviserProfile.first_timers,
    AdviserProfile.withdrawn_at, AdviserProfile.created_at, AdviserProfile.updated_at,
)  # fmt: skip
GAVE: Final = 0
"""Talks given are counted by the directory, which is not there yet."""


def stored(work: Read) -> dict[str, Any] | None:
    """One's own profile, or None."""
    row = work.row(select(*COLUMNS).where(AdviserProfile.owner_id == work.owner_id))
    if row is None:
        return None
    return {"state": Advises.YES if row["withdrawn_at"] is None else Advises.WITHDRAWN, **row, "ledger": ledger(work)}


def profile(work: Read) -> dict[str, Any]:
    """One's own profile; without one, what it would begin with."""
    nothing = {"title": "", "organization_name": "", "about": "", "first_timers": False}
    dates = dict.fromkeys(("withdrawn_at", "created_at", "updated_at"))
    return stored(work) or {"state": Advises.NOT_YET, **nothing, **drawn(work), **dates, "ledger": ledger(work)}


def drawn(work: Read) -> dict[str, Any]:
    """What a profile begins with, from one's own account."""
    found = draw(_fields(work), _talks(work), policy_of(work))
    return {
        "fields": list(found.fields), "forms": list(found.forms), "topics": list(found.topics),
        "minutes": found.minutes,
    }  # fmt: skip


def ledger(work: Read) -> dict[str, int]:
    """Talks received and given."""
    held = select(func.count()).where(Interview.owner_id == work.owner_id, Interview.ended_at.is_not(None))
    return {"received": int(work.execute(held).scalar_one()), "gave": GAVE}


def asked(work: Read) -> dict[str, Any]:
    """Whether the office asks one to advise, and what is still to come before it does."""
    roles, zone = work.execute(select(Account.roles, Account.time_zone).where(Account.id == work.owner_id)).one()
    graduated_on = work.execute(
        select(func.min(Milestone.happened_on)).where(
            Milestone.owner_id == work.owner_id, Milestone.kind == MilestoneKind.GRADUATED
        )
    ).scalar()
    counted = ledger(work)
    journey = Journey(
        graduated_on=graduated_on, talks=counted["received"], is_adviser=Role.ADVISER in roles.split()
    )  # fmt: skip
    found = conditions(journey, local_date(work.now, zone), policy_of(work))
    words = invitation(found)
    return {
        "invited": words is not None,
        "words": words,
        "graduated_on": graduated_on,
        "conditions": [asdict(each) for each in found],
        "ledger": counted,
    }


def _fields(work: Read) -> list[tuple[str, FieldState]]:
    rows = work.execute(select(Field.name, Field.state).where(Field.owner_id == work.owner_id).order_by(Field.name_key))
    return [(name, FieldState(state)) for name, state in rows]


def _talks(work: Read) -> list[Talk]:
    held = (Interview.owner_id == work.owner_id, Interview.ended_at.is_not(None))
    rows = work.execute(select(Interview.id, Interview.form, Interview.minutes_promised).where(*held)).all()
    topics: defaultdict[str, list[Topic]] = defaultdict(list)
    asked = select(InterviewQuestion.interview_id, InterviewQuestion.topic).where(
        InterviewQuestion.owner_id == work.owner_id, InterviewQuestion.topic.is_not(None)
    )
    for interview_id, topic in work.execute(asked):
        topics[interview_id].append(Topic(topic))
    return [Talk(form=Form(form), minutes=minutes, topics=topics[talk_id]) for talk_id, form, minutes in rows]
