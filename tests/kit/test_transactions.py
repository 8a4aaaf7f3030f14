"""Transactions: committed before the answer, one connection a request, readers that cannot write, writers in turn."""

import threading
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import func, insert, select, text
from sqlalchemy.exc import DBAPIError

from colloquy.app import Service
from colloquy.kit.db.revisions import Revision
from colloquy.kit.db.work import Database
from colloquy.kit.db.write_lock import FairLock
from colloquy.kit.ids import new_id
from colloquy.organizations.tables import Organization
from tests.conftest import NewPerson
from tests.support.client import Client

FAILS_AT_COMMIT = {
    "sqlite": (
        "CREATE TABLE parents (id INTEGER PRIMARY KEY)",
        "CREATE TABLE orphans (id INTEGER REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED)",
        "CREATE TRIGGER doom AFTER INSERT ON organizations BEGIN INSERT INTO orphans VALUES (1); END",
    ),
    "postgresql": (
        "DROP TRIGGER IF EXISTS doom ON organizations",
        "DROP FUNCTION IF EXISTS doom()",
        "CREATE FUNCTION doom() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'at commit'; END $$",
        (
            "CREATE CONSTRAINT TRIGGER doom AFTER INSERT ON organizations DEFERRABLE INITIALLY DEFERRED "
            "FOR EACH ROW EXECUTE FUNCTION doom()"
        ),
    ),
}


def test_a_commit_that_fails_is_never_answered_with_success(service: Service, ana: Client) -> None:
    statements = FAILS_AT_COMMIT[service.runtime.database.engines.write.dialect.name]
    run(service, statements)
    answer = ana.post("/organizations", json={"name": "Acme"}, headers={"Idempotency-Key": "k"})
    assert answer.status_code in {409, 500, 503}
    assert ana.got("/organizations")["items"] == []
    assert ana.made("/fields", {"name": "Museums"})["name"] == "Museums"  # the connection is fit for the next one
    run(service, [statement for statement in statements if statement.startswith("DROP")])


def run(service: Service, statements: Iterable[str]) -> None:
    with service.runtime.database.writing() as work:
        for statement in statements:
            work.execute(text(statement))


def test_what_only_reads_cannot_write(service: Service) -> None:
    with service.runtime.database.reading() as work, pytest.raises(DBAPIError, match=r"read-?only"):
        work.execute(insert(Revision).values(owner_id=new_id(), revision=1))


def test_what_fails_half_way_leaves_nothing(service: Service, ana: Client) -> None:
    database, owner = service.runtime.database, ana.account["id"]
    with pytest.raises(RuntimeError), database.writing(owner) as work:  # noqa: PT012 -- the block is what fails
        work.session.add(
            Organization(owner_id=owner, name="Acme", name_key="acme", created_at=work.now, updated_at=work.now)
        )
        work.flush()
        raise RuntimeError
    assert ana.got("/organizations")["items"] == []


def test_a_reference_to_another_owners_row_is_refused_by_the_database_itself(ana: Client, ben: Client) -> None:
    from colloquy import schema  # noqa: PLC0415

    foreign = [
        key
        for table in schema.metadata.sorted_tables
        if "owner_id" in table.primary_key.columns
        for key in table.foreign_key_constraints
        if "accounts" not in {element.column.table.name for element in key.elements}
        and "owner_id" not in key.column_keys
    ]
    assert [str(key.parent) for key in foreign] == []
    assert ana.account != ben.account


@pytest.mark.settings(threads=2)
def test_sixty_four_at_once_with_two_threads_do_not_lock_up(ana: Client) -> None:
    def ask(number: int) -> int:
        if number % 4 == 0:
            return ana.post("/organizations", json={"name": f"Acme {number}"}).status_code
        return ana.get(("/organizations", "/me", "/instance", "/contacts")[number % 4]).status_code

    with ThreadPoolExecutor(64) as pool:
        assert set(pool.map(ask, range(192))) == {200, 201}
    assert ana.got("/organizations", count=True, limit=1)["total"] == 48


def test_two_processes_that_read_and_then_write_do_not_refuse_each_other(
    service: Service, second_process: Service, person: NewPerson
) -> None:
    owners = [person(name).account["id"] for name in ("ana", "ben")]
    names = [(database, owner) for database in (service, second_process) for owner in owners]

    def write(database: Database, owner: str) -> None:
        for number in range(10):
            with database.writing(owner) as work:
                seen = work.execute(select(func.count()).select_from(Organization)).scalar_one()
                name, now = f"{seen} {number}", work.now
                work.session.add(Organization(owner_id=owner, name=name, name_key="x", created_at=now, updated_at=now))

    with ThreadPoolExecutor(8) as pool:
        for future in [pool.submit(write, one.runtime.database, owner) for one, owner in names * 2]:
            future.result()
    with service.runtime.database.reading() as work:
        assert work.execute(select(func.count()).select_from(Organization)).scalar_one() == 80


def test_the_write_lock_is_granted_in_the_order_of_asking() -> None:
    lock, order = FairLock(), list[int]()
    lock.acquire()
    threads: list[threading.Thread] = []

    def take_a_turn(number: int) -> None:
        lock.acquire()
        order.append(number)
        lock.release()

    for number in range(8):
        thread = threading.Thread(target=take_a_turn, args=(number,))
        thread.start()
        wait_until(lambda: lock.waiting > len(threads))
        threads.append(thread)
    lock.release()
    for thread in threads:
        thread.join()
    assert order == list(range(8))


def test_writers_of_one_process_take_equal_turns() -> None:
    lock, turns, enough = FairLock(), [0, 0, 0, 0], threading.Event()

    def work(number: int) -> None:
        while not enough.is_set():
            lock.acquire()
            turns[number] += 1
            if sum(turns) >= 2_000:
                enough.set()
            lock.release()

    lock.acquire()
    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    wait_until(lambda: lock.waiting == 4)
    lock.release()
    for thread in threads:
        thread.join()
    assert max(turns) < 3 * min(turns)


def wait_until(true: Callable[[], bool]) -> None:
    while not true():
        threading.Event().wait(0.001)
