"""What the worker does for tasks: what the clock alone makes owed, lets lapse, or moves.

Two ways lead to the same derivation. What is known to open or to lapse at an instant is looked at again then. And from
time to time everybody's list is gone through, which mends what no event tells of (a change of time zone, a restored
file) and follows the office's policy. Both may run at any time and any number of times: the keys of obligations see to
it that nothing is owed twice.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import select

from colloquy.accounts.tables import Account
from colloquy.kit import jobs
from colloquy.kit.db.work import Database, Write
from colloquy.kit.jobs import Handler, Lease
from colloquy.kit.settings import Settings
from colloquy.tasks import owing
from colloquy.tasks.gathering.all_of_them import GATHERERS
from colloquy.tasks.gathering.found import BEFORE_ALL, Gatherer, Ids
from colloquy.tasks.settling import LOOK_AGAIN, settle_later

__all__ = ["ask_to_go_through", "begin", "go_through_for_policy", "handlers", "owing"]

GO_THROUGH: Final = "tasks.go_through"
HOUR: Final = timedelta(hours=1)
EVERY: Final = 6 * HOUR
OWNERS_AT_ONCE: Final = 100
ANCHORS_AT_ONCE: Final = 200


def handlers(_settings: Settings) -> dict[str, Handler]:
    """The jobs of this slice."""
    return {LOOK_AGAIN: look_again, GO_THROUGH: go_through}


def begin(work: Write) -> None:
    """Have the lists gone through now and then, beginning with the worker."""
    ask_to_go_through(work, work.now)


def ask_to_go_through(work: Write, at: datetime) -> None:
    """Ask for a round at about this time; asked by several processes, it is done once."""
    due = at.replace(hour=at.hour - at.hour % (EVERY // HOUR), minute=0, second=0, microsecond=0)
    _ask(work, due.isoformat(timespec="hours"), BEFORE_ALL, due)


def go_through_for_policy(work: Write) -> None:
    """The office has changed its clocks: every list follows, in a round of its own."""
    _ask(work, f"policy:{work.now.isoformat()}", BEFORE_ALL, work.now)


def look_again(lease: Lease) -> None:
    """Settle what one anchor makes owed, now that the instant has come."""
    asked = lease.payload
    settle_later(lease.database, asked["owner_id"], GATHERERS[asked["gatherer"]], [asked["anchor"]])


def go_through(lease: Lease) -> None:
    """Settle the lists of some owners, and ask for those who come after them; after the last, for the next round."""
    round_, after = lease.payload["round"], lease.payload["after"]
    with lease.database.reading() as work:
        some = select(Account.id).where(Account.id > after).order_by(Account.id).limit(OWNERS_AT_ONCE)
        owners = list(work.execute(some).scalars())
    for owner_id in owners:
        if not lease.renew():
            return
        for gatherer, anchors in _pages(lease.database, owner_id):
            settle_later(lease.database, owner_id, gatherer, anchors)
    with lease.database.writing() as work:
        if len(owners) == OWNERS_AT_ONCE:
            _ask(work, round_, owners[-1], work.now)
        elif not round_.startswith("policy:"):
            ask_to_go_through(work, work.now + EVERY)


def _pages(database: Database, owner_id: str) -> Iterator[tuple[Gatherer, Ids]]:
    for gatherer in GATHERERS.values():
        after = BEFORE_ALL
        while True:
            with database.reading(owner_id) as work:
                anchors = gatherer.anchors(work, after, ANCHORS_AT_ONCE)
            if not anchors:
                break
            yield gatherer, anchors
            after = anchors[-1]


def _ask(work: Write, round_: str, after: str, at: datetime) -> None:
    jobs.enqueue(work, GO_THROUGH, f"{round_}:{after}", {"round": round_, "after": after}, at)
