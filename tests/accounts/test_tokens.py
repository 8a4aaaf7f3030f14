"""Personal access tokens: shown once, kept as hashes, worthless the moment they are revoked."""

from datetime import timedelta

import pytest
from colloquy.accounts.rules import Scope
from colloquy.app import Service
from colloquy.kit.clock import ManualClock

from tests.conftest import START, NewPerson
from tests.support.client import Client


def using(client: Client, secret: str) -> Client:
    return Client(client.service, secret)


def test_a_token_is_shown_once_and_is_its_owners(ana: Client) -> None:
    made = ana.made("/tokens", {"name": "laptop", "scopes": ["read"]})
    assert made["token"].startswith(made["prefix"])
    assert using(ana, made["token"]).got("/me")["email"] == "ana@example.edu"
    listed = next(item for item in ana.got("/tokens")["items"] if item["id"] == made["id"])
    assert "token" not in listed
    assert listed["last_used_at"]


def test_the_answer_that_shows_a_secret_is_not_to_be_stored(ana: Client) -> None:
    assert ana.post("/tokens", json={"name": "laptop"}).headers["cache-control"] == "no-store"


def test_a_revoked_token_is_refused_at_once_in_every_process(ana: Client, second_process: Service) -> None:
    made = ana.made("/tokens", {"name": "laptop"})
    here, there = using(ana, made["token"]), Client(second_process, made["token"])
    assert here.got("/me") == there.got("/me")
    assert ana.delete(f"/tokens/{made['id']}").status_code == 204
    here.problem("GET", "/me", 401)
    there.problem("GET", "/me", 401)


def test_a_token_runs_out_at_its_time_and_cannot_be_made_for_the_past(ana: Client, clock: ManualClock) -> None:
    ends = (START + timedelta(days=1)).isoformat()
    made = ana.made("/tokens", {"name": "laptop", "expires_at": ends})
    clock.set(START + timedelta(days=1))
    using(ana, made["token"]).problem("GET", "/me", 401)
    problem = ana.problem("POST", "/tokens", 422, json={"name": "late", "expires_at": ends})
    assert problem["errors"][0]["pointer"] == "/expires_at"


def test_a_token_reaches_no_further_than_what_makes_it(person: NewPerson) -> None:
    narrow = person("ana", scopes=(Scope.READ, Scope.ACCOUNT))
    assert narrow.made("/tokens", {"name": "reader", "scopes": ["read"]})["scopes"] == ["read"]
    problem = narrow.problem("POST", "/tokens", 422, json={"name": "writer", "scopes": ["read", "write"]})
    assert problem["errors"][0]["code"] == "beyond_reach"


@pytest.mark.parametrize("shown", ["Bearer", "Bearer ", "Bearer clq_", "Basic YTpi", "clq_x", "Bearer clq_" + "0" * 49,
                                   "Bearer clqi_" + "a" * 49, "Bearer \xff\xfe", "Bearer " + "a" * 10_000])  # fmt: skip
def test_what_is_no_token_is_refused_with_the_same_challenge(anybody: Client, shown: str) -> None:
    answer = anybody.get("/me", headers={"Authorization": shown.encode("latin-1")})
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"].startswith("Bearer")


def test_last_use_is_noted_but_not_at_every_request(ana: Client, clock: ManualClock) -> None:
    made = ana.made("/tokens", {"name": "laptop"})
    laptop = using(ana, made["token"])

    def last_used() -> str:
        items = ana.got("/tokens")["items"]
        return next(item["last_used_at"] for item in items if item["id"] == made["id"])

    laptop.got("/me")
    first = last_used()
    clock.set(START + timedelta(minutes=30))
    laptop.got("/me")
    assert last_used() == first
    clock.set(START + timedelta(hours=2))
    laptop.got("/me")
    assert last_used() > first


def test_no_secret_stands_in_the_database(service: Service, ana: Client, anybody: Client) -> None:
    """Neither in its file nor in its log, on SQLite; in no table, on PostgreSQL."""
    from tests.support.client import PASSWORD  # noqa: PLC0415 -- said here, where it is looked for

    secrets = [ana.token or ""] + [ana.made("/tokens", {"name": str(number)})["token"] for number in range(20)]
    answer = anybody.post("/sessions", json={"email": "ana@example.edu", "password": PASSWORD})
    secrets += [anybody.cookies["colloquy_session"], PASSWORD]
    assert answer.status_code == 201
    stored = everything(service)
    assert ana.account["email"].encode() in stored  # the search does find what is there
    assert [secret for secret in secrets if secret.encode() in stored] == []


def everything(service: Service) -> bytes:
    settings = service.runtime.settings
    if not settings.on_postgres:
        return b"".join(path.read_bytes() for path in sorted(settings.data.iterdir()))
    from colloquy import schema  # noqa: PLC0415
    from sqlalchemy import select  # noqa: PLC0415

    with service.runtime.database.reading() as work:
        rows = [row for table in schema.metadata.sorted_tables for row in work.execute(select(table))]
    return repr(rows).encode()
