from collections.abc import Iterator

import pytest
from anyio.from_thread import BlockingPortal
from colloquy import app as application
from colloquy.accounts.rules import Role
from colloquy.kit.clock import ManualClock

from tests.conftest import START, people
from tests.security.world import World
from tests.support.client import Client
from tests.support.databases import Databases


@pytest.fixture(scope="session")
def worlds(databases: Databases, event_loop: BlockingPortal) -> Iterator[dict[str, World]]:
    """The same world on each database."""
    with databases.fresh("sqlite") as sqlite, databases.fresh("postgres") as postgres:
        services = [application.build(settings, ManualClock(START)) for settings in (sqlite, postgres)]
        made = []
        for service in services:
            person = people(service)
            root = person("root", roles=(Role.ADMIN, Role.STUDENT))
            clerk = person("clerk", roles=(Role.STUDENT, Role.ADVISER, Role.COUNSELOR))
            made.append(World(service, person("ana"), person("ben"), root, clerk, Client(service)))
        yield dict(zip(("sqlite", "postgres"), made, strict=True))
        for service in services:
            event_loop.call(service.identify.close)
            service.close()


@pytest.fixture(params=["sqlite", "postgres"])
def world(request: pytest.FixtureRequest, worlds: dict[str, World]) -> World:
    return worlds[request.param]
