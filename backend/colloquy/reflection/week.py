"""This week's time, counted from one's own rows: what was spent, and what is planned (P89)."""

from collections.abc import Iterable
from datetime import date
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, and_, func, or_, select

from colloquy.accounts.tables import Account
from colloquy.interviews.rules.life import State
from colloquy.interviews.tables import Interview
from colloquy.kit.db.work import Read
from colloquy.outreach.rules.vocabulary import Kind
from colloquy.outreach.tables import OutreachItem
from colloquy.reflection.counting import minutes_of
from colloquy.reflection.rules.budget import TAKES, Activity, Week, budget, week_of
from colloquy.research.tables import ResearchItem

AGREED: Final = (State.SCHEDULED, State.CONFIRMED)


class Told(NamedTuple):
    """What a week took so far and what is planned in it, by activity; and the sums, in minutes."""

    starts: date
    spent: list[dict[str, Any]]
    planned: list[dict[str, Any]]

    @property
    def minutes(self) -> tuple[int, int]:
        """Spent, and planned."""
        return _sum(self.spent), _sum(self.planned)


def time_budget(work: Read) -> dict[str, Any]:
    """This week's time: meant, spent, planned and left."""
    mine = select(Account.time_zone, Account.weekly_minutes).where(Account.id == work.owner_id)
    zone, minutes = work.execute(mine).one()
    week = told(work, zone)
    found = budget(minutes, *week.minutes)
    return {
        "week_starts": week.starts,
        "weekly_minutes": found.minutes,
        "spent_minutes": found.spent,
        "planned_minutes": found.planned,
        "left_minutes": found.left,
        "words": found.words,
        "spent": week.spent,
        "planned": week.planned,
    }


def told(work: Read, zone: str) -> Told:
    """The week that is now, by the calendar of `zone`.

    Talks still to come bring a write-up and a thank-you each; what is owed from earlier talks is planned as well.
    """
    week = week_of(work.now, zone)
    held, ahead = _talks(work, week)
    count = _counts(work, week)
    return Told(
        week.day,
        spent=[
            _talked(held),
            _usual(Activity.WRITE_UPS, count["written"]),
            _usual(Activity.MESSAGES, count["sent"] + count["thanked_by_hand"]),
            _usual(Activity.RESEARCH, count["researched"]),
        ],
        planned=[
            _talked(ahead),
            _usual(Activity.WRITE_UPS, len(ahead) + count["unwritten"]),
            _usual(Activity.MESSAGES, len(ahead) + count["unthanked"]),
        ],
    )


def _talks(work: Read, week: Week) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Those that ended this week, and those agreed on for the rest of it."""
    ended = and_(*_in(week, Interview.ended_at))
    to_come = and_(
        Interview.state.in_(AGREED), Interview.scheduled_at >= work.now, Interview.scheduled_at < week.ends_at
    )
    rows = work.rows(
        select(
            Interview.form, Interview.started_at, Interview.ended_at, Interview.minutes_promised,
            to_come.label("to_come"), ended.label("ended"),
        ).where(Interview.owner_id == work.owner_id, or_(ended, to_come))
    )  # fmt: skip
    return [row for row in rows if row["ended"]], [row for row in rows if row["to_come"]]


def _counts(work: Read, week: Week) -> dict[str, int]:
    """Everything around the talks, in one statement."""
    mine = Interview.owner_id == work.owner_id
    held = and_(mine, Interview.ended_at.is_not(None), Interview.state != State.CLOSED)
    by_hand = and_(mine, *_in(week, Interview.thanked_at), ~_thanked_by_message(work.owner_id))
    sent = and_(OutreachItem.owner_id == work.owner_id, *_in(week, OutreachItem.sent_at))
    researched = and_(ResearchItem.owner_id == work.owner_id, *_in(week, ResearchItem.created_at))
    counted: dict[str, tuple[Any, ColumnElement[bool]]] = {
        "written": (Interview.id, and_(mine, *_in(week, Interview.written_up_at))),
        "sent": (OutreachItem.id, sent),
        "thanked_by_hand": (Interview.id, by_hand),
        "researched": (ResearchItem.id, researched),
        "unwritten": (Interview.id, and_(held, Interview.written_up_at.is_(None))),
        "unthanked": (Interview.id, and_(held, Interview.thanked_at.is_(None))),
    }
    columns = [
        select(func.count(column)).where(condition).scalar_subquery().label(name)
        for name, (column, condition) in counted.items()
    ]
    return dict(work.execute(select(*columns)).one()._mapping)  # noqa: SLF001 -- SQLAlchemy's public name for it


def _in(week: Week, column: Any) -> tuple[Any, Any]:  # noqa: ANN401 -- SQL
    return column >= week.starts_at, column < week.ends_at


def _thanked_by_message(owner_id: str) -> Any:  # noqa: ANN401 -- SQL
    """Whether the thank-you went out as a message kept here, which is counted as one."""
    return (
        select(OutreachItem.id)
        .where(
            OutreachItem.owner_id == owner_id, OutreachItem.interview_id == Interview.id,
            OutreachItem.kind == Kind.THANK_YOU, OutreachItem.sent_at.is_not(None),
        )
        .exists()
    )  # fmt: skip


def _talked(rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "activity": Activity.TALKS, "count": len(rows), "minutes": sum(map(minutes_of, rows)), "estimated": False
    }  # fmt: skip


def _usual(activity: Activity, count: int) -> dict[str, Any]:
    return {"activity": activity, "count": count, "minutes": count * TAKES[activity], "estimated": True}


def _sum(rows: Iterable[dict[str, Any]]) -> int:
    return sum(row["minutes"] for row in rows)
