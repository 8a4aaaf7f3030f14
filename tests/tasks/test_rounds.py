"""Rounds through everybody's list: after a change of policy, under any clock, and mending what no event told of."""

from collections import Counter
from datetime import timedelta

import pytest
from sqlalchemy import delete, select

from colloquy.accounts.rules import Role
from colloquy.app import Service
from colloquy.kit.clock import ManualClock
from colloquy.kit.jobs import LEASED, READY, Job
from colloquy.tasks import jobs, rounds
from colloquy.tasks.gathering.found import BEFORE_ALL
from colloquy.tasks.rules.rule import Kind
from colloquy.tasks.tables import Task
from tests.conftest import NewPerson
from tests.interviews.stories import contact, held, scheduled
from tests.support.client import Client
from tests.support.counting import statements
from tests.tasks.test_owing import only, sent, titles

DAY = timedelta(days=1)


def go_through(service: Service, name: str) -> None:
    """Have the worker go through everybody's list."""
    with service.runtime.database.writing() as work:
        rounds.go_on(work, name, BEFORE_ALL, work.now)
    service.worker.drain()


def listing(client: Client) -> list[tuple[str, ...]]:
    """Every task there ever was."""
    items = client.got("/tasks", limit=100)["items"]
    return [(task["id"], task["state"], task["due_at"], task["updated_at"]) for task in items]


def full(client: Client) -> None:
    """Something of everything that depends on the clock."""
    person = contact(client)
    client.changed(f"/contacts/{person}/permission", {"leave": "granted", "every_months": 3})
    sent(client, contact(client, "Ben Okafor"))
    scheduled(client)
    held(client)


def test_however_the_clock_is_moved_nothing_is_owed_twice_and_a_second_round_changes_nothing(
    ana: Client, clock: ManualClock
) -> None:
    full(ana)
    start = clock.now()
    for number, days in enumerate((90, 0, 8, 200, -30, 90, 1)):
        clock.set(start + days * DAY)
        go_through(ana.service, f"round {number}")
        seen = listing(ana)
        go_through(ana.service, f"round {number} again")
        assert listing(ana) == seen
        tasks = ana.got("/tasks", limit=100)["items"]
        counted = Counter(
            (task["kind"], task["interview_id"] or task["contact"]["id"]) for task in tasks if task["contact"]
        )
        assert set(counted.values()) == {1}


def test_a_round_that_finds_nothing_to_change_writes_nothing_of_anybody(ana: Client) -> None:
    full(ana)
    go_through(ana.service, "first")
    before = ana.get("/tasks").headers["etag"]
    with statements(ana.service) as seen:
        go_through(ana.service, "second")
    assert not [each for each in seen if "tasks" in each.split("WHERE")[0] and not each.startswith("SELECT")]
    assert ana.get("/tasks", headers={"If-None-Match": before}).status_code == 304


def test_a_round_mends_what_no_event_told_of(ana: Client) -> None:
    scheduled(ana)
    before = only(ana, Kind.CONFIRM)
    with ana.service.runtime.database.writing(ana.account["id"]) as work:
        work.execute(delete(Task).where(Task.owner_id == work.owner_id))
    assert titles(ana, Kind.CONFIRM) == []
    go_through(ana.service, "mending")
    assert only(ana, Kind.CONFIRM)["due_at"] == before["due_at"]


def test_a_change_of_policy_moves_what_is_open_for_everybody_a_few_at_a_time(
    ana: Client, ben: Client, person: NewPerson, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "OWNERS_AT_ONCE", 1)
    for client in (ana, ben):
        held(client)
    office = person("carl", roles=(Role.COUNSELOR,))
    office.changed("/policy", {"thank_within": "2d"})
    assert {each.got("/tasks", kind="thank_you")["items"][0]["due_at"] for each in (ana, ben)} == {
        "2026-03-05T15:00:00Z"
    }
    for client in (ana, ben):
        assert only(client, Kind.THANK_YOU)["due_at"] == "2026-03-06T15:00:00Z"
    held(ana)
    assert {task["due_at"] for task in ana.got("/tasks", kind="thank_you")["items"]} == {"2026-03-06T15:00:00Z"}
    office.changed("/policy", {"thank_within": None})
    assert only(ben, Kind.THANK_YOU)["due_at"] == "2026-03-05T15:00:00Z"


def test_rounds_come_again_and_are_asked_for_once(ana: Client, clock: ManualClock) -> None:
    worker = ana.service.worker
    database = ana.service.runtime.database

    def waiting() -> int:
        with database.reading() as work:
            asked = select(Job.id).where(Job.kind == rounds.GO_THROUGH, Job.state.in_((READY, LEASED)))
            return len(work.rows(asked))

    for _ in range(2):
        with database.writing() as work:
            worker.begin(work)
    assert waiting() == 1
    worker.drain()
    assert waiting() == 1
    clock.set(clock.now() + rounds.EVERY)
    worker.drain()
    assert waiting() == 1
