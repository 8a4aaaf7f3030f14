"""When the database is gone or its disk is full: 503 and words, and all is well again when it is."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from anyio.from_thread import BlockingPortal

from colloquy import app as application
from colloquy.app import Service
from colloquy.kit.clock import ManualClock
from colloquy.kit.db.engine import open_engines
from colloquy.kit.migrate import migrate
from colloquy.kit.settings import Settings
from tests.conftest import START, people
from tests.support.client import Client
from tests.support.databases import SECRET
from tests.support.postgres import Postgres


@pytest.fixture
def postgres(tmp_path: Path, event_loop: BlockingPortal) -> Iterator[tuple[Postgres, Service]]:
    """A server of this test's own, to be killed."""
    server = Postgres(
        ("fsync=off", "max_connections=50")
    )  # a killed process loses nothing by it; an asynchronous commit would
    server.create()
    server.start()
    server.execute("CREATE DATABASE colloquy")
    settings = Settings(database_url=server.url("colloquy"), secret_key=SECRET, worker="off", threads=4, data=tmp_path,
                        requests_per_minute=1_000_000)  # fmt: skip
    engines = open_engines(settings)
    migrate(engines.write)
    engines.dispose()
    service = application.build(settings, ManualClock(START))
    yield server, service
    event_loop.call(service.identify.close)
    service.close()
    server.stop()


def test_postgresql_killed_under_load_is_answered_503_and_comes_back(postgres: tuple[Postgres, Service]) -> None:
    server, service = postgres
    ana = people(service)("ana")
    acknowledged: list[str] = []

    def use(number: int) -> set[int]:
        seen = set()
        for step in range(10):
            if number == 0 and step == 4:
                server.kill()
                server.start()
            name = f"{number} {step}"
            made = ana.post("/organizations", json={"name": name})
            if made.status_code == 201:
                acknowledged.append(name)
            seen |= {made.status_code, ana.get("/organizations").status_code}
        return seen

    with ThreadPoolExecutor(6) as pool:
        statuses = set().union(*pool.map(use, range(6)))
    assert statuses <= {200, 201, 503}
    assert [ana.get("/organizations").status_code for _ in range(12)][-1] == 200
    walked: set[str] = set()
    cursor: dict[str, str] = {}
    while True:
        page = ana.got("/organizations", limit=100, **cursor)
        walked |= {item["name"] for item in page["items"]}
        if not page["next"]:
            break
        cursor = {"cursor": page["next"]}
    assert set(acknowledged) - walked == set()
    assert ana.get("//readyz").json()["checks"]["database"] == "ok"


def test_while_postgresql_is_away_every_request_says_so_and_the_process_lives(
    postgres: tuple[Postgres, Service],
) -> None:
    server, service = postgres
    ana = people(service)("ana")
    server.kill()
    for path in ("/organizations", "/instance"):
        answer = ana.get(path)
        assert answer.status_code == 503
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.headers["retry-after"]
    assert ana.get("//healthz").status_code == 200
    assert ana.get("//readyz").status_code == 503
    server.start()
    assert ana.got("/organizations")["items"] == []


@pytest.fixture
def on_sqlite(settings: Settings) -> Settings:
    if settings.on_postgres:
        pytest.skip("about SQLite's file")
    return settings


def test_a_full_disk_refuses_writes_keeps_reads_and_recovers(
    on_sqlite: Settings, service: Service, ana: Client
) -> None:
    """SQLite is told that its file may not grow, and answers as it does when the disk is full."""
    ana.made("/organizations", {"name": "Acme"})

    def allow(pages: int) -> None:
        with service.runtime.database.engines.write.connect() as connection:
            connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")

    allow(1)
    refused = [ana.post("/organizations", json={"name": "x", "notes": "n" * 20_000}) for _ in range(3)]
    assert {answer.status_code for answer in refused} == {503}
    assert "disk" in refused[0].json()["detail"]
    assert [item["name"] for item in ana.got("/organizations")["items"]] == ["Acme"]
    allow(1_000_000)
    ana.made("/organizations", {"name": "Other", "notes": "n" * 20_000})
    assert on_sqlite.data.exists()
