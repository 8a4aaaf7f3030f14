"""Rounds through everybody's list: asked for now and then, and when the office has changed its clocks."""

from datetime import datetime, timedelta
from typing import Final

from colloquy.kit import jobs
from colloquy.kit.db.work import Write
from colloquy.kit.ids import new_id
from colloquy.tasks.gathering.found import BEFORE_ALL

GO_THROUGH: Final = "tasks.go_through"
HOUR: Final = timedelta(hours=1)
EVERY: Final = 6 * HOUR
FOR_POLICY: Final = "policy:"


def begin(work: Write) -> None:
    """Have the lists gone through now and then, beginning with the worker."""
    ask(work, work.now)


def ask(work: Write, at: datetime) -> None:
    """Ask for a round at about this time; asked by several processes, it is done once."""
    due = at.replace(hour=at.hour - at.hour % (EVERY // HOUR), minute=0, second=0, microsecond=0)
    go_on(work, due.isoformat(timespec="hours"), BEFORE_ALL, due)


def ask_for_policy(work: Write) -> None:
    """The office has changed its clocks: every list follows, in a round of its own."""
    go_on(work, f"{FOR_POLICY}{new_id()}", BEFORE_ALL, work.now)


def go_on(work: Write, round_: str, after: str, at: datetime) -> None:
    """Ask for the part of a round that begins after an owner."""
    jobs.enqueue(work, GO_THROUGH, f"{round_}:{after}", {"round": round_, "after": after}, at)
