"""Fixtures: a fresh service on each database, people with tokens, a clock that is moved by hand."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from anyio.from_thread import BlockingPortal
from hypothesis import settings as examples

from colloquy import app as application
from colloquy.accounts import passwords
from colloquy.accounts import service as accounts
from colloquy.accounts.rules import Role, Scope
from colloquy.accounts.schemas import TokenCreate
from colloquy.kit.clock import ManualClock
from colloquy.kit.settings import Settings
from tests.support.client import PASSWORD, Client, one_event_loop
from tests.support.databases import Databases

examples.register_profile("whatever the machine is doing", deadline=None)
examples.load_profile("whatever the machine is doing")

START = datetime(2026, 3, 4, 15, 0, tzinfo=UTC)  # a Wednesday
_HASH = passwords.hash_password(PASSWORD)


@pytest.fixture(scope="session")
def databases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Databases]:
    made = Databases(Path(tmp_path_factory.mktemp("databases")))
    yield made
    made.close()


@pytest.fixture(scope="session", autouse=True)
def event_loop() -> Iterator[BlockingPortal]:
    with one_event_loop() as portal:
        yield portal


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(START)


@pytest.fixture(params=["sqlite", "postgres"])
def settings(request: pytest.FixtureRequest, databases: Databases) -> Iterator[Settings]:
    """Settings of a fresh database; the test runs once on each kind."""
    marker = request.node.get_closest_marker("settings")
    with databases.fresh(request.param, **(marker.kwargs if marker else {})) as made:
        yield made


@pytest.fixture
def service(
    settings: Settings, databases: Databases, clock: ManualClock, event_loop: BlockingPortal
) -> Iterator[application.Service]:
    built = application.build(settings, clock, databases.engines(settings))
    yield built
    event_loop.call(built.identify.close)
    built.close()


@pytest.fixture
def second_process(
    service: application.Service, clock: ManualClock, event_loop: BlockingPortal
) -> Iterator[application.Service]:
    """Another process on the same database."""
    built = application.build(service.runtime.settings, clock)
    yield built
    event_loop.call(built.identify.close)
    built.close()


NewPerson = Callable[..., Client]


def people(service: application.Service) -> NewPerson:
    """Makes people of this service."""

    def make(
        name: str = "ana", roles: tuple[Role, ...] = (Role.STUDENT,), scopes: tuple[Scope, ...] = tuple(Scope)
    ) -> Client:
        database = service.runtime.database
        with database.writing() as work:
            new = accounts.NewAccount(f"{name}@example.edu", name.title(), _HASH, "America/New_York", frozenset(roles))
            account = accounts.create_account(work, new)
            assert account is not None
        with database.writing(account.id) as work:
            _, secret = accounts.create_token(work, TokenCreate(name="tests", scopes=list(scopes)))
        client = Client(service, secret)
        client.account = {"id": account.id, "email": account.email}
        return client

    return make


@pytest.fixture
def person(service: application.Service) -> NewPerson:
    """Makes people: `person("ana")`, `person("carl", roles=[Role.COUNSELOR])`."""
    return people(service)


@pytest.fixture
def ana(person: NewPerson) -> Client:
    return person("ana")


@pytest.fixture
def ben(person: NewPerson) -> Client:
    return person("ben")


@pytest.fixture
def office(person: NewPerson) -> Client:
    """A counselor of the career office."""
    return person("carmen", roles=(Role.COUNSELOR,))


@pytest.fixture
def anybody(service: application.Service) -> Iterator[Client]:
    """Somebody who is not signed in."""
    with Client(service) as client:
        yield client
