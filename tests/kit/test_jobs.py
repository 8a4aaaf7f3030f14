"""Work for later: asked for with the change, done at least once, and by one worker at a time."""

import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import select, text

from colloquy.app import Service
from colloquy.kit import jobs
from colloquy.kit.clock import ManualClock
from colloquy.kit.db.work import Database
from colloquy.kit.jobs import (
    DEAD,
    DONE,
    DONE_KEPT_FOR,
    LEASE,
    LEASED,
    MOST_ATTEMPTS,
    READY,
    RETRY_AFTER,
    Job,
    Lease,
    Worker,
    claiming,
)
from colloquy.worker import TIDY, TIDY_EVERY, begin_tidying
from tests.conftest import START

SECOND = timedelta(seconds=1)


@pytest.fixture
def database(service: Service) -> Database:
    return service.runtime.database


def ask(database: Database, key: str = "one", kind: str = "test") -> None:
    with database.writing() as work:
        jobs.enqueue(work, kind, key, {"key": key})


def states(database: Database) -> list[str]:
    with database.reading() as work:
        return list(work.execute(select(Job.state).order_by(Job.created_at, Job.id)).scalars())


def worker(database: Database, do: Callable[[Lease], None]) -> Worker:
    return Worker(database, {"test": do})


def test_a_job_is_done_once_with_what_was_asked(database: Database) -> None:
    done: list[object] = []
    ask(database)
    assert worker(database, lambda lease: done.append(lease.payload)).drain() == 1
    assert (done, states(database)) == ([{"key": "one"}], [DONE])


def test_a_change_that_is_undone_asks_for_nothing(database: Database) -> None:
    def ask_and_fail() -> None:
        with database.writing() as work:
            jobs.enqueue(work, "test", "one", {})
            raise RuntimeError

    with pytest.raises(RuntimeError):
        ask_and_fail()
    assert states(database) == []


def test_the_same_thing_is_asked_for_once(database: Database) -> None:
    ask(database)
    ask(database)
    worker(database, lambda _lease: None).drain()
    ask(database)
    assert states(database) == [DONE]


def test_a_job_waits_until_it_is_due_and_the_earlier_goes_first(database: Database, clock: ManualClock) -> None:
    order: list[str] = []
    with database.writing() as work:
        jobs.enqueue(work, "test", "late", {}, START + timedelta(hours=2))
        jobs.enqueue(work, "test", "early", {}, START + timedelta(hours=1))
    busy = worker(database, lambda lease: order.append(lease.key))
    assert busy.drain() == 0
    clock.set(START + timedelta(hours=3))
    assert busy.drain() == 2
    assert order == ["early", "late"]


def test_a_job_that_fails_is_tried_again_later_and_later_and_then_set_aside(
    database: Database, clock: ManualClock
) -> None:
    tries: list[int] = []

    def fail(lease: Lease) -> None:
        tries.append(lease.attempts)
        raise ValueError("ana@example.edu")

    ask(database)
    failing = worker(database, fail)
    for wait in RETRY_AFTER:
        assert failing.drain() == 1
        clock.set(clock.now() + wait - SECOND)
        assert failing.drain() == 0
        clock.set(clock.now() + SECOND)
    assert failing.drain() == 1
    clock.set(clock.now() + timedelta(days=30))
    assert failing.drain() == 0
    assert tries == [1, 2, 3, 4, 5]
    with database.reading() as work:
        assert work.execute(select(Job.state, Job.last_error)).one() == (DEAD, "ValueError")


def test_a_lease_that_ran_out_is_taken_over_and_the_first_holder_overwrites_nothing(
    database: Database, clock: ManualClock
) -> None:
    ask(database)
    seen: list[str] = []

    def slow(lease: Lease) -> None:
        clock.set(clock.now() + LEASE + SECOND)
        assert worker(database, lambda other: seen.append(other.worker)).run_once()
        assert not lease.renew()
        raise RuntimeError

    worker(database, slow).run_once()
    assert len(seen) == 1
    assert states(database) == [DONE]


def test_a_renewed_lease_is_not_taken_over(database: Database, clock: ManualClock) -> None:
    ask(database)

    def slow(lease: Lease) -> None:
        for _ in range(3):
            clock.set(clock.now() + LEASE - SECOND)
            assert lease.renew()
            assert not worker(database, lambda _other: None).run_once()

    assert worker(database, slow).run_once()
    assert states(database) == [DONE]


def test_a_job_that_takes_its_workers_down_with_it_is_set_aside(database: Database, clock: ManualClock) -> None:
    ask(database)
    crashing = worker(database, lambda _lease: None)
    for _ in range(MOST_ATTEMPTS):
        assert crashing._claim()
        clock.set(clock.now() + LEASE + SECOND)
    crashing.drain()
    assert states(database) == [DEAD]


def test_a_worker_leaves_alone_what_it_does_not_know(database: Database) -> None:
    ask(database, kind="of a newer version")
    assert worker(database, lambda _lease: None).drain() == 0
    assert states(database) == [READY]


HOLDER = """
import json, sys
from datetime import datetime
from colloquy.kit.clock import ManualClock
from colloquy.kit.db.engine import open_engines
from colloquy.kit.db.work import Database
from colloquy.kit.jobs import Worker
from colloquy.kit.settings import Settings
settings = Settings.model_validate(json.loads(sys.argv[1]))
def hold(lease):
    print("held", flush=True)
    sys.stdin.read()
Worker(Database(open_engines(settings), ManualClock(datetime.fromisoformat(sys.argv[2]))), {"test": hold}).run_once()
"""


def test_what_a_killed_worker_held_is_done_by_another(service: Service, clock: ManualClock) -> None:
    database, settings = service.runtime.database, service.runtime.settings.model_dump_json()
    ask(database)
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, settings, clock.now().isoformat()], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == b"held\n"
        holder.kill()
    done: list[str] = []
    other = worker(database, lambda lease: done.append(lease.key))
    assert (other.drain(), states(database)) == (0, [LEASED])
    clock.set(clock.now() + LEASE + SECOND)
    assert (other.drain(), states(database), done) == (1, [DONE], ["one"])


def test_several_workers_share_the_work_and_do_nothing_twice(database: Database) -> None:
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415

    for number in range(30):
        ask(database, str(number))
    done: list[str] = []
    with ThreadPoolExecutor(4) as pool:
        workers = [worker(database, lambda lease: done.append(lease.key)) for _ in range(4)]
        assert sum(pool.map(lambda one: one.drain(), workers)) == 30
    assert sorted(done, key=int) == [str(number) for number in range(30)]


def test_one_job_is_claimed_however_the_database_plans_it(database: Database) -> None:
    for number in range(30):
        ask(database, str(number))
    with database.writing() as work:
        if work.connection.dialect.name == "postgresql":
            for way in ("hashjoin", "mergejoin", "hashagg", "sort", "material", "memoize"):
                work.execute(text(f"SET LOCAL enable_{way} = off"))
        claimed = work.execute(claiming("worker", ["test"], work.now)).all()
    assert len(claimed) == 1
    assert Counter(states(database)) == {READY: 29, LEASED: 1}


def test_a_commit_that_leaves_work_wakes_the_worker(service: Service) -> None:
    woken: list[bool] = []
    service.runtime.database.wake = lambda: woken.append(True)
    with service.runtime.database.writing():
        pass
    assert woken == []
    ask(service.runtime.database)
    assert woken == [True]


def test_tidying_is_asked_for_at_the_start_and_asks_for_itself_again(service: Service, clock: ManualClock) -> None:
    database = service.runtime.database
    for _ in range(2):  # however often a process starts
        with database.writing() as work:
            begin_tidying(work)
    assert service.worker.drain() == 1
    assert states(database) == [DONE, READY]
    clock.set(clock.now() + TIDY_EVERY)
    assert service.worker.drain() == 1
    clock.set(clock.now() + DONE_KEPT_FOR + timedelta(days=1))
    service.worker.drain()
    with database.reading() as work:
        kinds = [(kind, state) for kind, state in work.execute(select(Job.kind, Job.state))]
    assert (TIDY, READY) in kinds
    assert len(kinds) <= 3
