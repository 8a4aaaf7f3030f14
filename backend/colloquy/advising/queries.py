"""What may be seen of advising: one's own profile, and whether one is asked."""

from dataclasses import asdict
from typing import Any, Final

from sqlalchemy import func, select

from colloquy.accounts.rules import Role
from colloquy.accounts.tables import Account
from colloquy.advising.rules.invitation import Journey, conditions, invitation
from colloquy.advising.tables import AdviserProfile
from colloquy.interviews.tables import Interview
from colloquy.kit.db.work import Read
from colloquy.milestones.rules.audience import Milestone as MilestoneKind
from colloquy.milestones.tables import Milestone
from colloquy.outreach.office import policy_of
from colloquy.policy.rules.calendar import local_date

COLUMNS: Final[tuple[Any, ...]] = (
    AdviserProfile.title, AdviserProfile.organization_name, AdviserProfile.about, AdviserProfile.fields,
    AdviserProfile.forms, AdviserProfile.topics, AdviserProfile.minutes, AdviserProfile.first_timers,
    AdviserProfile.withdrawn_at, AdviserProfile.created_at, AdviserProfile.updated_at,
)  # fmt: skip
GAVE: Final = 0
"""Talks given are counted by the directory, which is not there yet."""


def profile(work: Read) -> dict[str, Any] | None:
    """One's own profile, or None."""
    row = work.row(select(*COLUMNS).where(AdviserProfile.owner_id == work.owner_id))
    return None if row is None else {**row, "ledger": ledger(work)}


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
