"""Who may do what, for every operation of the OpenAPI document: a new one is covered without a word here."""

from typing import Any

import pytest
from sqlalchemy import select

from colloquy.accounts.rules import Scope
from colloquy.kit.db.revisions import Revision
from tests.security.examples import NOBODYS, body_for
from tests.security.operations import Operation, Path, leaves, operations, put
from tests.security.world import OBJECTS, World, send
from tests.support.client import Client

EVERY = operations()
PROTECTED = [operation for operation in EVERY if not operation.public]
CAMPUS_WIDE = {"template_id"}
"""What belongs to nobody, so that everybody who is signed in sees it."""
WITH_IDS = [
    operation for operation in PROTECTED if set(operation.path_parameters) - CAMPUS_WIDE and not operation.privileged
]
ADMINS = [operation for operation in EVERY if operation.admin]
OFFICE = [operation for operation in EVERY if operation.office]


def named(path: Path) -> str:
    """The name of a field, whether it stands alone or in a list."""
    return next(part for part in reversed(path) if isinstance(part, str))


def references(operation: Operation) -> list[Path]:
    """The fields that name other objects."""
    fields = leaves(operation.body) if operation.body else ()
    return [path for path, _ in fields if named(path).endswith(("_id", "_ids"))]


REFERENCES = [(one, path) for one in PROTECTED if not one.privileged for path in references(one)]


def test_every_operation_but_a_few_asks_who_it_is() -> None:
    public = {"getInstance", "getReads", "listResources", "signIn", "signOut", "signUp"}
    assert {operation.name for operation in EVERY if operation.public} == public


def nobodys(operation: Operation) -> str:
    return operation.at(**dict.fromkeys(operation.path_parameters, NOBODYS))


@pytest.mark.parametrize("operation", PROTECTED, ids=repr)
def test_the_unsigned_are_refused_before_anything_is_read(operation: Operation, world: World) -> None:
    answer = send(world.anybody, operation.method, nobodys(operation))
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"].startswith("Bearer")


@pytest.mark.parametrize("operation", WITH_IDS, ids=repr)
def test_what_is_anothers_answers_as_what_does_not_exist(operation: Operation, world: World) -> None:
    ids = {name: world.own(name) for name in operation.path_parameters}
    before = revision(world)
    body = own_references(operation, world)
    foreign = send(world.ben, operation.method, operation.at(**ids), body)
    missing = send(world.ben, operation.method, nobodys(operation), body)
    assert (foreign.status_code, missing.status_code) == (404, 404), foreign.text
    assert foreign.json() | {"request_id": ""} == missing.json() | {"request_id": ""}
    assert steady(foreign) == steady(missing)
    assert revision(world) == before


@pytest.mark.parametrize("operation", PROTECTED, ids=repr)
def test_a_token_without_the_scope_is_refused(operation: Operation, world: World) -> None:
    others = [scope for scope in Scope if scope != operation.scope]
    secret = world.root.made("/tokens", {"name": "narrow", "scopes": others})["token"]
    answer = send(Client(world.service, secret), operation.method, nobodys(operation))
    assert answer.status_code == 403
    assert operation.scope in answer.json()["detail"]


@pytest.mark.parametrize("operation", ADMINS, ids=repr)
def test_only_administrators_administer(operation: Operation, world: World) -> None:
    ids = {name: world.own(name) for name in operation.path_parameters}
    for headers in ({}, {"X-HTTP-Method-Override": "GET", "X-Original-URL": "/api/v1/me"}):
        answer = send(world.clerk, operation.method, operation.at(**ids), body_for(operation), headers=headers)
        assert answer.status_code == 403


@pytest.mark.parametrize("operation", OFFICE, ids=repr)
def test_only_the_career_office_decides_for_everybody(operation: Operation, world: World) -> None:
    ids = {name: OBJECTS[name](world.clerk) for name in operation.path_parameters}
    refused = send(world.ana, operation.method, operation.at(**ids), body_for(operation))
    assert refused.status_code == 403
    assert send(world.clerk, operation.method, operation.at(**ids), body_for(operation)).status_code < 400


@pytest.mark.parametrize(("operation", "path"), REFERENCES, ids=str)
def test_a_reference_to_anothers_object_is_refused(operation: Operation, path: Path, world: World) -> None:
    ids = {name: world.own(name, world.ben) for name in operation.path_parameters}
    body = put(own_references(operation, world), path, world.own(named(path)))
    before = revision(world)
    answer = send(world.ben, operation.method, operation.at(**ids), body)
    if operation.name == "createContacts":
        assert 400 <= answer.status_code < 500 or answer.json()["items"][0]["contact"] is None
    else:
        assert 400 <= answer.status_code < 500, answer.text
    assert revision(world) == before


def own_references(operation: Operation, world: World) -> Any:
    """A valid body whose references are Ben's own."""
    body = body_for(operation)
    for path in references(operation):
        if path[0] in body:
            body = put(body, path, world.own(named(path), world.ben))
    return body


def revision(world: World) -> int:
    """Raised by every write to Ana's rows."""
    with world.service.runtime.database.reading() as work:
        owner = Revision.owner_id == world.ana.account["id"]
        return int(work.execute(select(Revision.revision).where(owner)).scalar_one())


def steady(answer: Any) -> dict[str, str]:
    return {name: value for name, value in answer.headers.items() if name not in {"x-request-id", "ratelimit"}}
