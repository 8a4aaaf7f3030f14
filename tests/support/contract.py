"""Every answer in the tests is held against the OpenAPI document."""

import json
import re
from functools import cache
from http import HTTPStatus
from typing import Any

from jsonschema import Draft202012Validator
from pydantic import BaseModel
from referencing import Registry, Resource

from colloquy.app import PREFIX, inner_app
from colloquy.kit.http.problems import MEDIA_TYPE, Problem
from colloquy.kit.languages import Language, catalog, said_in
from colloquy.kit.telling import retold

ROOT = "urn:openapi"


@cache
def _document() -> dict[str, Any]:
    return dict(inner_app().openapi())


@cache
def _shapes() -> dict[tuple[str, str], type[BaseModel]]:
    """What each operation answers, by its path and method."""
    operations = inner_app().state.operations.values()
    return {(PREFIX + each.path, each.method): each.answers or Problem for each in operations}


@cache
def _registry() -> Registry[Any]:
    empty: Registry[Any] = Registry()
    filled: Registry[Any] = empty.with_resource(ROOT, Resource.opaque(_document()))
    return filled


@cache
def _templates() -> list[tuple[re.Pattern[str], str]]:
    paths = sorted(_document()["paths"], key=lambda path: path.count("{"))
    return [(re.compile(re.sub(r"\\{[^}]*\\}", "[^/]+", re.escape(path)) + "$"), path) for path in paths]


@cache
def _validator(path: str, method: str, status: str, media: str) -> Draft202012Validator:
    pointer = "/".join(part.replace("~", "~0").replace("/", "~1") for part in
                       ("paths", path, method, "responses", status, "content", media, "schema"))  # fmt: skip
    return Draft202012Validator({"$ref": f"{ROOT}#/{pointer}"}, registry=_registry())


def check(method: str, path: str, status: int, headers: Any, body: bytes, *, narrowed: bool = False) -> None:
    """Fail when an answer is not what the document promises for its operation."""
    if not path.startswith("/api/v1") or method == "OPTIONS" or path.endswith("/openapi.json"):
        return
    method = "GET" if method == "HEAD" else method
    template = next((name for pattern, name in _templates() if pattern.match(path)), None)
    if template is None or method.lower() not in _document()["paths"][template]:
        assert status in {401, 404, 405, 415}, f"{method} {path} is not documented, yet answered {status}"
        return
    answers = _document()["paths"][template][method.lower()]["responses"]
    assert str(status) in answers, (
        f"{method} {template} answered {status}, which the document does not name: {body[:500]!r}"
    )
    assert "x-request-id" in headers
    if not body or narrowed:
        return
    media = headers["content-type"].split(";")[0]
    assert media in answers[str(status)].get("content", {}), f"{method} {template} answered {status} as {media}"
    if not media.endswith("json"):
        return
    found = json.loads(body)
    if template == f"{PREFIX}/reads" and status == HTTPStatus.OK:
        _check_parts(found["answers"], headers)
    errors = list(_validator(template, method.lower(), str(status), media).iter_errors(found))
    assert not errors, f"{method} {template} {status}: {errors[0].json_path} {errors[0].message}"
    if headers["content-language"] == Language.ENGLISH:
        retold(Problem if media == MEDIA_TYPE else _shapes()[template, method], found, _can_be_said)


def _check_parts(parts: list[dict[str, Any]], headers: Any) -> None:
    for part in parts:
        media = MEDIA_TYPE if part["status"] >= HTTPStatus.BAD_REQUEST else "application/json"
        path, _, query = f"{PREFIX}{part['get']}".partition("?")
        body = json.dumps(part["body"]).encode()
        check("GET", path, part["status"], {**headers, "content-type": media}, body, narrowed="fields=" in query)


@cache
def _can_be_said(text: str) -> str:
    """Fail where the service says something that the catalogs do not have."""
    for language in set(Language) - {Language.ENGLISH}:
        ways = {part for between in (r"(?!)", "; ", r"(?<=[.?]) ") for part in re.split(between, text)}
        ways |= {re.sub(r"^(\S+: )+", "", part) for part in ways}  # where it is wrong
        known = any(way in catalog(language) or said_in(language, way) != way for way in ways)
        assert not text or known, f"no {language} for {text!r}"
    return text
