"""What other clocks and limits of the office would do, told before they are set: in numbers alone, naming nobody.

Lists are looked at as they stand, the fullest first, and drafts the latest first; how many there are is told beside how
many were looked at.
"""

from collections import Counter
from typing import Any, Final

from sqlalchemy import func, select

from colloquy.accounts.tables import Account
from colloquy.checks.rules import Message
from colloquy.checks.rules.message import time_out_of_range, too_long
from colloquy.checks.rules.message.draft import Draft
from colloquy.checks.standing import limits
from colloquy.kit.db.work import Read
from colloquy.outreach.preparing import requests_out
from colloquy.outreach.rules.states import State
from colloquy.outreach.rules.vocabulary import Kind
from colloquy.outreach.tables import OutreachItem
from colloquy.policy.queries import policy_of
from colloquy.policy.rules.office import Policy
from colloquy.policy.schemas import PolicyPatch
from colloquy.policy.service import proposed
from colloquy.tasks.gathering.all_of_them import EVERY
from colloquy.tasks.gathering.found import BEFORE_ALL
from colloquy.tasks.rules.answers import TaskState
from colloquy.tasks.rules.engine import Adjust, Cancel, Create, Reopen
from colloquy.tasks.settling import Reckoning, differing
from colloquy.tasks.tables import Task

LISTS_AT_MOST: Final = 100
ANCHORS_AT_MOST: Final = 200
DRAFTS_AT_MOST: Final = 500
OPEN: Final = (Task.state == TaskState.OPEN, Task.key.is_not(None))
DRAFTED: Final = (OutreachItem.kind == Kind.REQUEST, OutreachItem.state == State.DRAFT)


def preview(work: Read, patch: PolicyPatch) -> dict[str, Any]:
    """What this change would do, if it were made now.

    Raises:
        Unprocessable: a figure is out of its bounds, or two do not go together.
    """
    before = policy_of(work)
    after = proposed(before, patch)
    out = requests_out(work)
    return {
        "lists": _lists(work, before, after),
        "drafts": _drafts(work, before, after),
        "asking": {"there": len(out), "over": sum(after.open_requests_most < each for each in out)},
    }


def _lists(work: Read, before: Policy, after: Policy) -> dict[str, int]:
    there = work.execute(select(func.count(Task.owner_id.distinct())).where(*OPEN)).scalar_one()
    fullest = work.execute(
        select(Task.owner_id, Account.time_zone, func.count())
        .join(Account, Account.id == Task.owner_id)
        .where(*OPEN)
        .group_by(Task.owner_id, Account.time_zone)
        .order_by(func.count().desc(), Task.owner_id)
        .limit(LISTS_AT_MOST)
    ).all()
    found: Counter[str] = Counter()
    for owner_id, zone, _ in fullest if after != before else ():
        found += _list(Read(work.connection, work.now, owner_id), Reckoning(zone, before), after)
    told = {name: found[name] for name in ("earlier", "later", "dropped", "added")}
    return {"there": there, "looked_at": len(fullest), "open": sum(count for *_, count in fullest), **told}


def _list(seen: Read, by: Reckoning, after: Policy) -> Counter[str]:
    """How many tasks of one person would move, fall away or come."""
    found: Counter[str] = Counter()
    for gatherer in EVERY:
        anchors = gatherer.anchors(seen, BEFORE_ALL, ANCHORS_AT_MOST)
        for change, task in differing(seen, gatherer, anchors, by, after) if anchors else ():
            match change:
                case Adjust(_, obligation) if task is not None and obligation.due_at != task["due_at"]:
                    found["earlier" if obligation.due_at < task["due_at"] else "later"] += 1
                case Cancel(_):
                    found["dropped"] += 1
                case Create(_) | Reopen(_):
                    found["added"] += 1
    return found


def _drafts(work: Read, before: Policy, after: Policy) -> dict[str, int]:
    """How many requests being drafted would get a remark on words or minutes that they do not get now."""
    there = work.execute(select(func.count()).select_from(OutreachItem).where(*DRAFTED)).scalar_one()
    newest = OutreachItem.created_at.desc()
    some = select(OutreachItem.form, OutreachItem.body).where(*DRAFTED).order_by(newest, OutreachItem.id)
    rows = work.execute(some.limit(DRAFTS_AT_MOST)).all()
    found: Counter[str] = Counter()
    for form, body in rows if limits(after) != limits(before) else ():
        message = Message(Kind.REQUEST, form, "", None, None, body)
        now, then = Draft(message, limits(before)), Draft(message, limits(after))
        found["too_long"] += too_long.find(then) is not None and too_long.find(now) is None
        found["other_minutes"] += time_out_of_range.find(then) is not None and time_out_of_range.find(now) is None
    told = {name: found[name] for name in ("too_long", "other_minutes")}
    return {"there": there, "looked_at": len(rows), **told}
