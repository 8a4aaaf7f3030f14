"""Work for later: a row in the transaction of the change that asks for it, done at least once by a worker.

A job is claimed by a lease in one statement that is committed before the work begins, and finished only by whoever
still holds the lease, so a worker that was given up for dead cannot overwrite what its successor did.
"""

import logging
import os
import socket
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Index, Text, UniqueConstraint, and_, delete, func, or_, select, text, update
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.sql.dml import ReturningUpdate

from colloquy.kit.db.base import Table
from colloquy.kit.db.types import IdType
from colloquy.kit.db.work import Database, Write
from colloquy.kit.ids import new_id

LOG = logging.getLogger("colloquy.jobs")
LEASE = timedelta(seconds=60)
RETRY_AFTER = (timedelta(seconds=5), timedelta(minutes=1), timedelta(minutes=10), timedelta(hours=1))
MOST_ATTEMPTS = len(RETRY_AFTER) + 1
DONE_KEPT_FOR = timedelta(days=30)
POLL_S = 5.0
READY, LEASED, DONE, DEAD = "ready", "leased", "done", "dead"


class Job(Table):
    """Work to be done by a worker, once `due_at` has come."""

    __tablename__ = "jobs"

    id: Mapped[str] = mapped_column(IdType, primary_key=True, default=new_id)
    kind: Mapped[str] = mapped_column(Text)
    key: Mapped[str] = mapped_column(Text)
    payload: Mapped[dict[str, Any]] = mapped_column(default=dict)
    state: Mapped[str] = mapped_column(Text, default=READY)
    due_at: Mapped[datetime]
    attempts: Mapped[int] = mapped_column(default=0)
    worker: Mapped[str | None] = mapped_column(Text)
    last_error: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[datetime]

    __table_args__ = (
        UniqueConstraint("kind", "key"),
        Index(
            "ix_jobs_open", "due_at",
            sqlite_where=text("state IN ('ready', 'leased')"), postgresql_where=text("state IN ('ready', 'leased')"),
        ),
    )  # fmt: skip


def enqueue(work: Write, kind: str, key: str, payload: dict[str, Any], due_at: datetime | None = None) -> None:
    """Ask for work, in this transaction. The same kind and key is asked for once, however often it is said."""
    insert = sqlite_insert if work.connection.dialect.name == "sqlite" else postgres_insert
    work.execute(
        insert(Job)
        .values(
            id=new_id(),
            kind=kind,
            key=key,
            payload=payload,
            state=READY,
            due_at=due_at or work.now,
            attempts=0,
            created_at=work.now,
        )
        .on_conflict_do_nothing()
    )
    work.left_work = True


@dataclass(frozen=True)
class Lease:
    """A job in hand. `renew` keeps it there while long work goes on."""

    id: str
    kind: str
    key: str
    payload: dict[str, Any]
    attempts: int
    worker: str
    database: Database

    def renew(self) -> bool:
        """Hold on for another lease; False when somebody else has taken over, and the work should stop."""
        with self.database.writing() as work:
            kept = work.execute(self._mine(update(Job)).values(due_at=work.now + LEASE).returning(Job.id)).first()
        return kept is not None

    def finish(self, state: str, due_at: datetime | None = None, error: str | None = None) -> None:
        """Say how it ended, if it is still ours."""
        with self.database.writing() as work:
            values: dict[str, Any] = {"state": state, "last_error": error}
            if due_at is not None:
                values["due_at"] = due_at
            work.execute(self._mine(update(Job)).values(**values))

    def _mine(self, statement: Any) -> Any:  # noqa: ANN401 -- an update of jobs
        return statement.where(
            Job.id == self.id, Job.worker == self.worker, Job.attempts == self.attempts, Job.state == LEASED
        )


Handler = Callable[[Lease], None]


def claiming(worker: str, kinds: Sequence[str], now: datetime) -> ReturningUpdate[Any]:
    """The statement that takes the job that has been due for longest, one and no more.

    The job is a scalar subquery, which is worked out once. Under `IN`, PostgreSQL may work the locking subquery out
    anew for each row, skip what it has just locked, and lease every job there is to a worker that does one of them.
    """
    due = (
        select(Job.id)
        .where(Job.state.in_((READY, LEASED)), Job.due_at <= now, Job.kind.in_(kinds))
        .order_by(Job.due_at)
        .limit(1)
        .with_for_update(skip_locked=True)
        .scalar_subquery()
    )
    return (
        update(Job)
        .where(Job.id == due)
        .values(state=LEASED, worker=worker, due_at=now + LEASE, attempts=Job.attempts + 1)
        .returning(Job.id, Job.kind, Job.key, Job.payload, Job.attempts)
    )


class Worker:
    """Does jobs, one after another. Several workers share the work on PostgreSQL.

    `begin` asks for what is to be done regularly; it is called once, before the first job.
    """

    def __init__(
        self, database: Database, handlers: Mapping[str, Handler], begin: Callable[[Write], None] = lambda _work: None
    ) -> None:
        self.database = database
        self.handlers = handlers
        self.begin = begin
        self._begun = False
        self.name = f"{socket.gethostname()}:{os.getpid()}:{new_id()[-8:]}"
        self._woken = threading.Event()
        self._stopped = threading.Event()

    def wake(self) -> None:
        """Look for work now instead of at the next poll."""
        self._woken.set()

    def stop(self) -> None:
        """Finish the job in hand, then end `run`."""
        self._stopped.set()
        self._woken.set()

    def run(self) -> None:
        """Work until stopped."""
        while not self._stopped.is_set():
            try:
                if not self._begun:
                    with self.database.writing() as work:
                        self.begin(work)
                    self._begun = True
                busy = self.run_once()
            except Exception as error:  # noqa: BLE001 -- the database may be away; try again at the next poll
                LOG.error("worker", extra={"kind": type(error).__name__})  # noqa: TRY400 -- no text that holds data
                busy = False
            if not busy:
                self._woken.wait(POLL_S)
                self._woken.clear()

    def run_once(self) -> bool:
        """Do one due job; False when there is none."""
        lease = self._claim()
        if lease is None:
            return False
        if lease.attempts > MOST_ATTEMPTS:  # it took its workers down with it
            lease.finish(DEAD, error="Lost")
            return True
        try:
            self.handlers[lease.kind](lease)
        except Exception as error:  # noqa: BLE001 -- whatever went wrong, the job is tried again or set aside
            self._failed(lease, error)
        else:
            lease.finish(DONE)
        return True

    def drain(self) -> int:
        """Do everything that is due; how many jobs that was."""
        done = 0
        while self.run_once():
            done += 1
        return done

    def _claim(self) -> Lease | None:
        with self.database.writing() as work:
            row = work.execute(claiming(self.name, sorted(self.handlers), work.now)).first()
        if row is None:
            return None
        return Lease(row.id, row.kind, row.key, row.payload, row.attempts, self.name, self.database)

    def _failed(self, lease: Lease, error: Exception) -> None:
        LOG.error("job", extra={"job": lease.id, "job_kind": lease.kind, "kind": type(error).__name__})
        if lease.attempts >= MOST_ATTEMPTS:
            lease.finish(DEAD, error=type(error).__name__)
            return
        wait = RETRY_AFTER[lease.attempts - 1]
        lease.finish(READY, due_at=self.database.clock.now() + wait, error=type(error).__name__)


def forget_done(work: Write) -> None:
    """Remove jobs that were done long ago."""
    work.execute(delete(Job).where(Job.state == DONE, Job.due_at < work.now - DONE_KEPT_FOR))


def oldest_due(work_now: datetime) -> Any:  # noqa: ANN401 -- a scalar select
    """The statement that tells since when the oldest due job waits."""
    waiting = or_(Job.state == READY, and_(Job.state == LEASED, Job.due_at < work_now))
    return select(func.min(Job.due_at)).where(waiting, Job.due_at <= work_now)
