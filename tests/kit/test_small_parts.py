"""The small parts: ids, clocks, events, texts, rates, logs, settings."""

import json
import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Annotated

import pytest
from pydantic import BaseModel, ValidationError
from sqlalchemy.dialects import sqlite

from colloquy.app import Service
from colloquy.kit import events, log
from colloquy.kit.db.types import UtcDateTime, sqlite_instant
from colloquy.kit.db.work import Write
from colloquy.kit.http.body_cache import BodyCache, Kept
from colloquy.kit.http.rates import Rates
from colloquy.kit.ids import new_id
from colloquy.kit.settings import Settings
from colloquy.kit.text import Line, Notes
from tests.support.client import PASSWORD, Client


def test_ids_of_one_process_grow_whatever_the_threads_do() -> None:
    with ThreadPoolExecutor(8) as pool:
        runs = list(pool.map(lambda _: [new_id() for _ in range(500)], range(8)))
    assert all(run == sorted(run) for run in runs)
    assert len({made for run in runs for made in run}) == 4_000


def test_an_id_is_a_uuid_of_version_seven() -> None:
    import uuid  # noqa: PLC0415

    made = uuid.UUID(new_id())
    assert (made.version, made.variant) == (7, uuid.RFC_4122)


@dataclass(frozen=True)
class Happened:
    name: str


def test_a_listener_hears_in_the_same_transaction_and_its_refusal_undoes_the_change(
    service: Service, ana: Client
) -> None:
    heard: list[tuple[str, int]] = []

    @events.listen(Happened)
    def hear(work: Write, event: Happened) -> None:
        heard.append((event.name, id(work)))
        raise LookupError

    with pytest.raises(LookupError), service.runtime.database.writing(ana.account["id"]) as work:
        events.publish(work, Happened("it"))
    assert heard == [("it", id(work))]
    events._listeners.pop(Happened)


class Sample(BaseModel):
    line: Annotated[str, Line(5, least=1)] = "x"
    notes: Notes = ""


@pytest.mark.parametrize(("given", "kept"), [(" a b ", "a b"), ("e\u0301", "é"), ("\u202ex", "\u202ex")])
def test_a_line_is_trimmed_and_composed(given: str, kept: str) -> None:
    assert Sample(line=given).line == kept


@pytest.mark.parametrize("line", ["", "   ", "\u00a0\u2003", "sixsix", "a\nb", "a\x00", "\u0958\u0958\u0958"])
def test_a_line_is_bounded_before_and_after_composing(line: str) -> None:
    with pytest.raises(ValidationError):
        Sample(line=line)


def test_notes_keep_their_lines_and_tabs() -> None:
    assert Sample(notes="a\r\nb\rc\td").notes == "a\nb\nc\td"


def test_an_instant_without_a_zone_cannot_be_stored() -> None:
    bind = UtcDateTime().bind_processor(sqlite.dialect())
    with pytest.raises(ValueError, match="zone"):
        bind(datetime(2026, 1, 1))  # noqa: DTZ001 -- the point
    assert bind(datetime(2026, 1, 1, tzinfo=UTC)) < bind(datetime(2026, 1, 1, 0, 0, 0, 1, tzinfo=UTC))


def test_instants_as_sqlite_keeps_them_sort_as_time_does() -> None:
    zone = timezone(timedelta(hours=-5))
    instants = [datetime(1901, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=zone),
                datetime(2026, 1, 1, 5, 0, 0, 1, tzinfo=UTC), datetime(2199, 12, 31, tzinfo=UTC)]  # fmt: skip
    texts = [sqlite_instant(instant) for instant in instants]
    assert texts == sorted(texts)
    assert {len(text) for text in texts} == {27}


def test_a_budget_is_spent_and_comes_back_with_the_next_minute() -> None:
    rates = Rates()
    assert [rates.spend("ana", 2, 10).remaining for _ in range(3)] == [1, 0, -1]
    assert rates.spend("ben", 2, 10).remaining == 1
    assert rates.spend("ana", 2, 61).remaining == 1


def test_the_cache_of_bodies_stays_within_its_bounds_and_forgets_the_oldest() -> None:
    cache = BodyCache(100)
    keys = [("ana", "en", number, 0, "/x", b"") for number in range(5)]
    for key in keys:
        cache.put(key, Kept(b"x" * 30, [], ""))
        cache.get(keys[0])
    assert [cache.get(key) is not None for key in keys] == [True, False, False, True, True]
    cache.put(("ana", "en", 9, 0, "/x", b""), Kept(b"x" * 101, [], ""))
    assert cache.get(("ana", "en", 9, 0, "/x", b"")) is None


@pytest.fixture
def lines() -> Iterator[list[str]]:
    """Every line that would be logged, as it would be written."""
    written: list[str] = []
    handler = logging.Handler()
    handler.setFormatter(log.JsonLines())
    handler.addFilter(lambda record: not record.name.startswith("httpx"))  # the tests' own client
    handler.emit = lambda record: written.append(handler.format(record))  # type: ignore[method-assign]  # a list for a stream
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    yield written
    root.removeHandler(handler)
    root.setLevel(level)


def test_logs_hold_no_secrets_and_nothing_about_people(ana: Client, anybody: Client, lines: list[str]) -> None:
    canaries = [
        "canary-name",
        "canary@example.edu",
        "canary-note",
        "canary herons wade seven",
        PASSWORD,
        ana.token or "",
    ]
    anybody.post("/accounts", json={"email": canaries[1], "name": canaries[0], "password": canaries[3]})
    anybody.post("/sessions", json={"email": canaries[1], "password": "canary herons wade seven wrong"})
    anybody.post("/sessions", json={"email": "ana@example.edu", "password": PASSWORD})
    made = ana.made("/organizations", {"name": canaries[0], "notes": canaries[2]})
    ana.get("/organizations", params={"q": "canary-name"})
    ana.post("/organizations", json={"name": canaries[0], "canary-note": 1})
    ana.get("/organizations/canary-note")
    ana.patch(f"/organizations/{made['id']}", json={"kind": "canary-name"})
    assert len(lines) >= 8
    logged = "\n".join(line for line in lines if "/organizations/canary-note" not in line)
    assert [canary for canary in canaries if canary in logged] == []
    assert all(json.loads(line)["message"] for line in lines)


def test_a_line_break_in_what_is_logged_does_not_make_a_line(lines: list[str]) -> None:
    logging.getLogger("colloquy.test").info("one\ntwo", extra={"path": "/x\n{}"})
    (line,) = lines
    assert "\n" not in line


UNSAFE: dict[str, dict[str, object]] = {
    "a short key": {"secret_key": "short"},
    "PostgreSQL without a key": {"database_url": "postgresql://x/y"},
    "another database": {"database_url": "mysql://x/y"},
    "http on a public host": {"public_url": "http://colloquy.example.edu"},
    "no address": {"public_url": "colloquy"},
    "any origin": {"cors_origins": ["*"]},
    "an origin with a path": {"cors_origins": ["https://x.example/app"]},
}


@pytest.mark.parametrize("settings", UNSAFE.values(), ids=UNSAFE)
def test_an_unsafe_setting_refuses_the_start(settings: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Settings.model_validate(settings)


def test_what_the_service_makes_for_itself_is_for_its_owner_alone(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path / "data")
    secret = settings.secret()
    assert settings.secret() == secret
    assert len(secret) >= 32
    assert (settings.data / "secret.key").stat().st_mode & 0o077 == 0
    assert settings.data.stat().st_mode & 0o077 == 0
