"""What the worker does for tasks: what the clock alone makes owed, lets lapse, or moves.

Two ways lead to the same derivation. What is known to open or to lapse at an instant is looked at again then. And from
time to time everybody's list is gone through, which mends what no event tells of (a change of time zone, a restored
file) and follows the office's policy. Both may run at any time and any number of times: the keys of obligations see to
it that nothing is owed twice.
"""

from collections.abc import Iterator
from typing import Final

from sqlalchemy import select

from colloquy.accounts.tables import Account
from colloquy.kit.db.work import Database
from colloquy.kit.jobs import Handler, Lease
from colloquy.kit.settings import Settings
from colloquy.tasks import owing, rounds
from colloquy.tasks.gathering.all_of_them import GATHERERS
from colloquy.tasks.gathering.found import BEFORE_ALL, Gatherer, Ids
from colloquy.tasks.rounds import begin
from colloquy.tasks.settling import LOOK_AGAIN, settle_later

__all__ = ["begin", "handlers", "owing"]

OWNERS_AT_ONCE: Final = 100
ANCHORS_AT_ONCE: Final = 200


def handlers(_settings: Settings) -> dict[str, Handler]:
    """The jobs of this slice."""
    return {LOOK_AGAIN: look_again, rounds.GO_THROUGH: go_through}


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
            rounds.go_on(work, round_, owners[-1], work.now)
        elif not round_.startswith(rounds.FOR_POLICY):
            rounds.ask(work, work.now + rounds.EVERY)


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
