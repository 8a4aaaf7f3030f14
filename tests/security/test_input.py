"""Bad input is refused in words, with the same status on both databases, and never shakes the service."""

import gzip
import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from tests.security.examples import body_for
from tests.security.operations import Operation, Path, leaves, operations, put
from tests.security.world import World, send
from tests.support.client import Client

WITH_BODIES = [operation for operation in operations() if operation.body]
WITH_QUERIES = [operation for operation in operations() if operation.query]
WRONG = {
    "string": [7, 7.5, True, ["x"], {"x": 1}, "nul \x00", "escape \x1b[31m", "\x7f", "lone \ud800 surrogate"],
    "integer": [2**31, 2**63, -(2**63) - 1, 10**25, -1, "1", 1.5, True, "x", [1], {}],
    "number": [10**25, "1", True, "x", [1], {}],
    "boolean": [0, 1, "true", "yes", [True], {}],
}
UNTIMELY = ["2026-02-30", "2026-13-01T00:00:00Z", "yesterday", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59-23:59", 0,
            1e18, True, "2026-03-10T15:00:00", "99999-01-01", "2026-03-10T15:00:00+25:00", ""]  # fmt: skip
ODD_BUT_TEXT = [
    "%", "_", "' OR 1=1 --", '"; DROP TABLE contacts; --', "\\", "*", "a* OR b", 'NEAR("a" "b")', "{{7*7}}", "${x}",
    "=1+1", "<script>alert(1)</script>", "../../etc/passwd", "\u202e desrever", "e\u0301", "ﬀ", "𝔘𝔫𝔦", "👩‍👩‍👧‍👦",
    "null", "   x   ", ":*", "!", "&|",
]  # fmt: skip


def wrong_values(schema: dict[str, Any]) -> Iterator[Any]:
    if schema.get("format") in {"date", "date-time"}:
        yield from UNTIMELY
    kind = schema.get("type", "string")
    yield from WRONG.get(kind, ())
    if kind == "string":
        yield "x" * (schema.get("maxLength", 300) + 1)
        if "enum" in schema:
            yield "no such word"
    if kind in {"integer", "number"}:
        for bound, beyond in (("minimum", -1), ("maximum", 1)):
            if bound in schema:
                yield schema[bound] + beyond


def worst(schema: dict[str, Any]) -> list[Any]:
    return [7.5, "nul \x00", "x" * (schema.get("maxLength", 300) + 1), {"x": 1}, [[]]]


def client_for(operation: Operation, world: World) -> Client:
    return world.root if operation.privileged else world.ana


def place(operation: Operation, world: World) -> str:
    return operation.at(**{name: world.own(name) for name in operation.path_parameters})


def refused(answer: Any) -> bool:
    """Whether it is a refusal as the contract wants it."""
    if not 400 <= answer.status_code < 500:
        return False
    problem = answer.json()
    return bool(
        answer.headers["content-type"] == "application/problem+json"
        and problem["status"] == answer.status_code
        and problem["request_id"] == answer.headers["x-request-id"]
        and problem["detail"]
    )


@cache
def first_of_its_kind() -> dict[str, tuple[str, Path]]:
    """For each kind of field, the first that is of it: that one is tried with everything, the rest with the worst."""
    kinds: dict[str, tuple[str, Path]] = {}
    for operation in WITH_BODIES:
        for field, schema in leaves(operation.body or {}):
            kinds.setdefault(kind_of(schema), (operation.name, field))
    return kinds


def kind_of(schema: dict[str, Any]) -> str:
    return json.dumps(
        {name: value for name, value in schema.items() if name not in {"title", "default", "description"}}
    )


@pytest.mark.parametrize("operation", WITH_BODIES, ids=repr)
def test_no_field_takes_what_is_not_of_its_kind(operation: Operation, worlds: dict[str, World]) -> None:
    world = worlds["sqlite"]  # refused before any database is asked
    base, path = body_for(operation), place(operation, world)
    taken = []
    for field, schema in leaves(operation.body or {}):
        first = first_of_its_kind()[kind_of(schema)] == (operation.name, field)
        for value in wrong_values(schema) if first else worst(schema):
            answer = send_raw(client_for(operation, world), operation, path, put(base, field, value))
            if not (answer.status_code in {400, 422} and refused(answer)):
                taken.append((field, repr(value)[:40], answer.status_code))
    assert taken == []


@pytest.mark.parametrize("operation", WITH_BODIES, ids=repr)
def test_odd_text_has_the_same_fate_on_both_databases(operation: Operation, worlds: dict[str, World]) -> None:
    fates = []
    for world in worlds.values():
        base, path, client = body_for(operation), place(operation, world), client_for(operation, world)
        texts = [field for field, schema in leaves(operation.body or {}) if schema.get("type") == "string"]
        fates.append([
            (field, text, send_raw(client, operation, path, put(base, field, text)).status_code)
            for number, field in enumerate(texts)
            for text in ODD_BUT_TEXT[number % 6 :: 6]
        ])  # fmt: skip
    assert fates[0] == fates[1]
    assert [fate for fate in fates[0] if fate[2] >= 500] == []


def send_raw(client: Client, operation: Operation, path: str, body: Any) -> Any:
    """The body as JSON, lone surrogates as escapes; a session that a test opens along the way is not kept."""
    answer = client.request(
        operation.method, path, content=json.dumps(body), headers={"Content-Type": "application/json"}
    )
    client.cookies.clear()
    return answer


def chunks(size: int) -> Iterator[bytes]:
    yield b'{"name": "'
    for _ in range(size // 65_536):
        yield b"x" * 65_536
    yield b'"}'


BODIES: dict[str, tuple[Any, dict[str, str], set[int]]] = {
    "no JSON": (b"{", {}, {400}),
    "nothing": (b"", {}, {422}),
    "a list": (b"[]", {}, {422}),
    "null": (b"null", {}, {422}),
    "a key twice": (b'{"name": "a", "name": "b"}', {}, {400}),
    "NaN": (b'{"name": NaN}', {}, {400}),
    "Infinity": (b'{"name": -Infinity}', {}, {400}),
    "1e999": (b'{"name": 1e999}', {}, {400}),
    "5,000 digits": (b'{"name": ' + b"9" * 5_000 + b"}", {}, {400}),
    "64 levels": (b'{"name": ' + b"[" * 64 + b"]" * 64 + b"}", {}, {400}),
    "100,000 levels": (b"[" * 100_000, {}, {400}),
    "100,000 keys": (b"{" + b",".join(b'"k%d":0' % n for n in range(80_000)) + b"}", {}, {400}),
    "not UTF-8": (b'{"name": "\xff\xfe"}', {}, {400}),
    "UTF-16": ('{"name": "x"}'.encode("utf-16"), {}, {400}),
    "a key that is half a character": (b'{"\\ud800": 1}', {}, {422}),
    "a mark of byte order": (b'\xef\xbb\xbf{"name": 1}', {}, {400}),
    "plain text": (b'{"name": "x"}', {"Content-Type": "text/plain"}, {415}),
    "a form": (b"name=x", {"Content-Type": "application/x-www-form-urlencoded"}, {415}),
    "XML": (b"<name/>", {"Content-Type": "application/xml"}, {415}),
    "of no kind": (b'{"name": "x"}', {"Content-Type": ""}, {415}),
    "compressed": (gzip.compress(b'{"name": "x"}'), {"Content-Encoding": "gzip"}, {415}),
    "too large": (b'{"name": "' + b"x" * 1_000_001 + b'"}', {}, {413}),
    "too large, in pieces without a length": (2_000_000, {}, {413}),
    "a length that is none": (b"{}", {"Content-Length": "-5"}, {400}),
}


@pytest.mark.parametrize("operation", WITH_BODIES, ids=repr)
def test_a_body_that_cannot_be_read_is_refused(operation: Operation, worlds: dict[str, World]) -> None:
    world = worlds["sqlite"]  # refused before any database is asked
    path, client = place(operation, world), client_for(operation, world)
    optional = not operation.entry["requestBody"].get("required")
    for name, (body, own_headers, statuses) in BODIES.items():
        if optional and name in {"nothing", "null"}:
            continue
        content = chunks(body) if isinstance(body, int) else body
        headers = {"Content-Type": "application/json", **own_headers}
        answer = client.request(operation.method, path, content=content, headers=headers)
        assert answer.status_code in statuses, f"{name}: {answer.status_code} {answer.text[:200]}"
        assert refused(answer), name


QUERY_WRONG = {
    "integer": ["9223372036854775808", "-1", "0", "101", "1e3", "1.5", "x", "", "1;2", "٣x"],
    "boolean": ["maybe", "2", ""],
    "string": ["%00", "%0a", "%1b", "x" * 3_000],
}


def query_faults(parameter: dict[str, Any]) -> Iterator[str]:
    schema = next(leaves(parameter["schema"]))[1]
    if "enum" in schema:
        yield "no-such-word"
    elif schema.get("format") in {"date", "date-time"}:
        yield from ("2026-02-30", "yesterday", "%00")
    else:
        yield from QUERY_WRONG[schema.get("type", "string")]


@pytest.mark.parametrize("operation", WITH_QUERIES, ids=repr)
def test_a_query_that_is_not_as_documented_is_refused(operation: Operation, worlds: dict[str, World]) -> None:
    world = worlds["sqlite"]
    path, client = place(operation, world), client_for(operation, world)
    asked = [f"{parameter['name']}={value}" for parameter in operation.query for value in query_faults(parameter)]
    taken = [query[:60] for query in [*asked, "no_such_parameter=1", "fields=no_such_field"]
             if client.get(f"{path}?{query}").status_code != 422 and not query.startswith("cursor=xxx")]  # fmt: skip
    assert taken == []


LISTS = [operation for operation in WITH_QUERIES if any(parameter["name"] == "cursor" for parameter in operation.query)]


@pytest.mark.parametrize("operation", LISTS, ids=repr)
def test_a_cursor_that_is_not_of_this_list_is_refused(operation: Operation, world: World) -> None:
    path, client = place(operation, world), client_for(operation, world)
    while len(world.ana.got("/organizations", limit=2)["items"]) < 2:
        world.ana.made("/organizations", {"name": "Of another list"})
    foreign = world.ana.got("/organizations", limit=1, sort="-created_at")["next"]
    flipped = foreign[:-4] + ("AAAA" if foreign[-4:] != "AAAA" else "BBBB")
    for cursor in ("x", "AAAA", "é", foreign, foreign[:-3], flipped, "W10", "=" * 20):
        answer = client.get(path, params={"cursor": cursor})
        assert answer.status_code == 400, f"{cursor}: {answer.text[:200]}"
        assert refused(answer)


def fate(answer: Any) -> tuple[int, int]:
    return answer.status_code, len(answer.json().get("items", []))


@pytest.mark.parametrize(
    "operation", [one for one in WITH_QUERIES if any(p["name"] == "q" for p in one.query)], ids=repr
)
def test_a_search_takes_any_text_the_same_on_both_databases(operation: Operation, worlds: dict[str, World]) -> None:
    def asker(world: World) -> Client:
        return world.root if operation.privileged else world.ben

    fates = [
        [(text, *fate(asker(world).get(place(operation, world), params={"q": text}))) for text in ODD_BUT_TEXT]
        for world in worlds.values()
    ]
    assert fates[0] == fates[1]
    assert {status for _, status, _ in fates[0]} == {200}


@pytest.mark.parametrize("operation", [one for one in operations() if one.path_parameters], ids=repr)
def test_an_id_that_is_none_is_refused(operation: Operation, worlds: dict[str, World]) -> None:
    client = client_for(operation, worlds["sqlite"])
    for odd in ("x", "1", "%00", "%ff", "00000000-0000-0000-0000-00000000000g", "x" * 5_000, "%2e%2e", "0x" + "f" * 34):
        answer = send(client, operation.method, operation.at(**dict.fromkeys(operation.path_parameters, odd)))
        assert answer.status_code in {404, 405, 422}, answer.text
        assert refused(answer)
