"""Everything that may be sent is bounded in the document itself, and what is not named is refused."""

from collections.abc import Iterator
from typing import Any

import pytest

from colloquy.app import inner_app
from tests.security.examples import body_for
from tests.security.operations import Operation, document, operations, resolve
from tests.security.world import World, send

WITH_BODIES = [operation for operation in operations() if operation.body]
INTERNAL = ("id", "owner_id", "created_at", "updated_at", "revision", "is_admin", "password_hash", "disabled_at")


def unbounded(schema: dict[str, Any], where: str) -> Iterator[str]:
    """Every place below a schema that sets no bound."""
    if "anyOf" in schema:
        for choice in schema["anyOf"]:
            yield from unbounded(choice, where)
        return
    schema = resolve(schema)
    if {"const", "enum"} & set(schema) or schema.get("type") in {"null", "boolean"}:
        return
    kind = schema.get("type")
    if kind == "string":
        if "maxLength" not in schema and schema.get("format") not in {"date", "date-time"}:
            yield f"{where}: a string without maxLength"
    elif kind in {"integer", "number"}:
        low = {"minimum", "exclusiveMinimum"} & set(schema)
        if not low or not {"maximum", "exclusiveMaximum"} & set(schema):
            yield f"{where}: a number without minimum and maximum"
    elif kind == "array":
        if "maxItems" not in schema:
            yield f"{where}: a list without maxItems"
        yield from unbounded(schema["items"], f"{where}/0")
    elif kind == "object":
        yield from unbounded_object(schema, where)
    else:
        yield f"{where}: of no type"


def unbounded_object(schema: dict[str, Any], where: str) -> Iterator[str]:
    more = schema.get("additionalProperties")
    values = [*schema.get("patternProperties", {}).values(), *([more] if isinstance(more, dict) else [])]
    if not values and more is not False:
        yield f"{where}: an object that takes unknown members"
    if values and not ("maxProperties" in schema and "maxLength" in schema.get("propertyNames", {})):
        yield f"{where}: a map without bounds on its names and their number"
    for value in values:
        yield from unbounded(value, f"{where}/*")
    for name, part in schema.get("properties", {}).items():
        yield from unbounded(part, f"{where}/{name}")


def test_every_field_that_may_be_sent_is_bounded() -> None:
    found = [fault for operation in WITH_BODIES for fault in unbounded(operation.body or {}, operation.name)]
    assert found == []


def test_every_query_parameter_is_bounded() -> None:
    found = [
        fault
        for operation in operations()
        for parameter in operation.query
        for fault in unbounded(parameter["schema"], f"{operation.name}?{parameter['name']}")
    ]
    assert found == []


def test_every_operation_names_its_refusals_and_has_words_for_people() -> None:
    for operation in operations():
        answers = operation.entry["responses"]
        assert {"429", "500", "503"} <= set(answers), operation
        assert operation.public or {"401", "403"} <= set(answers), operation
        assert operation.entry["summary"], operation
        assert operation.entry["description"], operation
        for status, answer in answers.items():
            kinds = list(answer.get("content", {}))
            assert status < "400" or kinds == ["application/problem+json"], f"{operation} {status}"


def test_the_document_is_the_same_whenever_it_is_made() -> None:
    app = inner_app()
    before = document()
    app.openapi_schema = None
    assert app.openapi() == before


@pytest.mark.parametrize("operation", WITH_BODIES, ids=repr)
def test_a_field_that_may_not_be_set_is_refused_and_changes_nothing(
    operation: Operation, worlds: dict[str, World]
) -> None:
    world = worlds["sqlite"]  # refused before any database is asked
    schema = operation.body or {}
    ids = {name: world.own(name) for name in operation.path_parameters}
    for name in (*INTERNAL, *read_only(operation)):
        if name in schema["properties"]:
            continue
        answer = send(world.root if operation.privileged else world.ana, operation.method, operation.at(**ids),
                      {**body_for(operation), name: "x"})  # fmt: skip
        assert answer.status_code == 422, f"{operation} took {name}"
        assert {"pointer": f"/{name}", "code": "extra_forbidden"}.items() <= answer.json()["errors"][-1].items()


def read_only(operation: Operation) -> list[str]:
    """What the operation answers with, beyond what it takes."""
    content = operation.entry["responses"].get("200", operation.entry["responses"].get("201", {})).get("content", {})
    answered = resolve(content["application/json"]["schema"]) if "application/json" in content else {}
    return [name for name in answered.get("properties", {}) if name not in INTERNAL]
