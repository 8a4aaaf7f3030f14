"""Every operation of the API, as its OpenAPI document tells: what these tests are generated from."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from colloquy.app import inner_app

JSON = "application/json"
FORM = "multipart/form-data"
METHODS = ("get", "post", "patch", "put", "delete")


@cache
def document() -> dict[str, Any]:
    return dict(inner_app().openapi())


@dataclass(frozen=True)
class Operation:
    """One operation; `entry` is its part of the document."""

    name: str
    method: str
    path: str
    entry: Any

    def __repr__(self) -> str:
        return self.name

    __hash__ = object.__hash__

    @property
    def public(self) -> bool:
        return not self.entry["security"]

    @property
    def scope(self) -> str:
        return str(self.entry["x-scope"])

    @property
    def admin(self) -> bool:
        return bool(inner_app().state.operations[self.name].admin)

    @property
    def office(self) -> bool:
        return bool(inner_app().state.operations[self.name].office)

    @property
    def privileged(self) -> bool:
        """Not for everybody who is signed in."""
        return self.admin or self.office

    @property
    def path_parameters(self) -> list[str]:
        return re.findall(r"{(\w+)}", self.path)

    @property
    def body(self) -> dict[str, Any] | None:
        """The schema of the JSON body, if it takes one."""
        content = self.entry.get("requestBody", {}).get("content", {})
        return resolve(content[JSON]["schema"]) if JSON in content else None

    @property
    def takes_upload(self) -> bool:
        return FORM in self.entry.get("requestBody", {}).get("content", {})

    @property
    def query(self) -> list[dict[str, Any]]:
        return [parameter for parameter in self.entry.get("parameters", ()) if parameter["in"] == "query"]

    def at(self, **ids: str) -> str:
        """The concrete path."""
        return self.path.format(**ids)


@cache
def operations() -> tuple[Operation, ...]:
    found = [
        Operation(entry["operationId"], method.upper(), path, entry)
        for path, entries in document()["paths"].items()
        for method, entry in entries.items()
        if method in METHODS
    ]
    return tuple(sorted(found, key=lambda operation: operation.name))


def resolve(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema itself where there is a reference, and what is not null where null is allowed."""
    while True:
        if "$ref" in schema:
            schema = document()["components"]["schemas"][schema["$ref"].rsplit("/", 1)[-1]]
        elif "anyOf" in schema:
            schema = next(choice for choice in schema["anyOf"] if choice.get("type") != "null")
        else:
            return schema


Path = tuple[str | int, ...]


def leaves(schema: dict[str, Any], path: Path = ()) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Every field that holds a single value, with its place; in lists, the first item's."""
    schema = resolve(schema)
    if schema.get("type") == "object":
        for name, part in schema.get("properties", {}).items():
            yield from leaves(part, (*path, name))
    elif schema.get("type") == "array":
        yield from leaves(schema["items"], (*path, 0))
    else:
        yield path, schema


def put(body: Any, path: Path, value: object) -> Any:
    """The body with this value at this place; what is missing on the way is made from the schema's examples."""
    if not path:
        return value
    first, *rest = path
    if first == 0:
        return [put({} if rest else None, tuple(rest), value)]
    known = dict(body) if isinstance(body, dict) else {}
    known[str(first)] = put(known.get(str(first)), tuple(rest), value)
    return known
