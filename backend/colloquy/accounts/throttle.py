"""Counting failed sign-ins in the database, so that every process agrees.

A browser that signed in before keeps a signed mark of the account and is counted apart from strangers, so that nobody
can lock the owner out by guessing.
"""

import hmac
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from colloquy.accounts import rules
from colloquy.accounts.tables import Throttle
from colloquy.kit.db.work import Read, Write
from colloquy.kit.errors import TooMany


@dataclass(frozen=True)
class Counted:
    """One counter that a sign-in is held against."""

    key: str
    allowed: int
    window: timedelta


def counters(secret: bytes, email: str, address: str, *, known_device: bool) -> list[Counted]:
    """The counters of one attempt. Keys are keyed hashes, so that the table names nobody."""
    who = rules.email_key(email)

    def key(*parts: str) -> str:
        return hmac.new(secret, "\0".join(parts).encode("utf-8", "replace"), sha256).hexdigest()

    if known_device:
        return [Counted(key("device", who), rules.FAILURES_PER_PAIR, rules.WINDOW)]
    return [
        Counted(key("pair", who, address), rules.FAILURES_PER_PAIR, rules.WINDOW),
        Counted(key("address", address), rules.FAILURES_PER_ADDRESS, rules.WINDOW),
        Counted(key("account", who), rules.FAILURES_PER_ACCOUNT, rules.ACCOUNT_WINDOW),
    ]


def refuse_if_throttled(work: Read, counted: list[Counted]) -> None:
    """Refuse while any counter is over what it allows.

    Raises:
        TooMany: with `Retry-After` in seconds.
    """
    kept = {
        row["key"]: row
        for row in work.rows(
            select(Throttle.key, Throttle.failures, Throttle.since).where(Throttle.key.in_([c.key for c in counted]))
        )
    }
    for counter in counted:
        row = kept.get(counter.key)
        if row is None:
            continue
        wait = rules.wait_after(row["failures"], counter.allowed, row["since"], counter.window, work.now)
        if wait is not None:
            seconds = int(wait.total_seconds()) + 1
            raise TooMany(
                "Too many sign-ins failed. Wait a little, then try again.", headers={"Retry-After": str(seconds)}
            )


def count_failure(work: Write, counted: list[Counted]) -> None:
    """Add one to each counter; a window that is over begins anew."""
    insert = sqlite_insert if work.connection.dialect.name == "sqlite" else postgres_insert
    for counter in counted:
        work.execute(delete(Throttle).where(Throttle.key == counter.key, Throttle.since <= work.now - counter.window))
        work.execute(
            insert(Throttle)
            .values(key=counter.key, failures=1, since=work.now)
            .on_conflict_do_update(index_elements=[Throttle.key], set_={"failures": Throttle.failures + 1})
        )


def forget_failures(work: Write, counted: list[Counted]) -> None:
    """A sign-in succeeded: its counters start again, but for the address's, which others share."""
    keys = [counter.key for counter in counted if counter.allowed != rules.FAILURES_PER_ADDRESS]
    work.execute(delete(Throttle).where(Throttle.key.in_(keys)))


def forget_old(work: Write) -> None:
    """Remove counters whose window is long over."""
    work.execute(delete(Throttle).where(Throttle.since < work.now - rules.ACCOUNT_WINDOW))


def device_mark(secret: bytes, account_id: str) -> str:
    """What a browser keeps after a sign-in; proves that it knew the password once."""
    return f"{account_id}.{hmac.new(secret, b'device' + account_id.encode(), sha256).hexdigest()[:32]}"


def is_known_device(secret: bytes, mark: str | None, account_id: str | None) -> bool:
    """Whether the browser's mark belongs to this account."""
    return bool(mark and account_id) and hmac.compare_digest(
        (mark or "").encode("utf-8", "replace"), device_mark(secret, account_id or "").encode()
    )
