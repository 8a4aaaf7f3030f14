"""The OpenAPI document: deterministic, with every refusal named on its operation."""

import json
from threading import Lock
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from colloquy.kit.errors import (
    Conflict,
    Forbidden,
    NotFound,
    Refusal,
    SomebodyElse,
    Stale,
    TooLarge,
    TooMany,
    TooSlow,
    Unauthorized,
    Unavailable,
    UnsupportedMedia,
)  # fmt: skip
from colloquy.kit.http.answers import JSON
from colloquy.kit.http.idempotency import LONGEST_KEY, KeyReused, SecretShownOnce, StillRunning
from colloquy.kit.http.limits import LONGEST_TAGS
from colloquy.kit.http.problems import MEDIA_TYPE, Problem
from colloquy.kit.http.routing import Operation

DESCRIPTION = (
    "Colloquy carries a person through informational interviewing. Every answer is JSON; every refusal is a problem "
    "document (RFC 9457) whose `detail` says what to do. Send `Authorization: Bearer clq_...`, or the web client's "
    "session cookie. A page may name in `Colloquy-Account` the account that it shows: asked with the credential of "
    "another, the service refuses (`somebody_else`)."
)
_MAKING = Lock()
DESCRIBED = {
    400: "The request could not be read: broken JSON, or a cursor that is not of this list.",
    401: "Nobody is signed in, somebody else is, or the token is not valid.",
    403: "Signed in, yet not allowed.",
    404: "Does not exist, or belongs to somebody else.",
    408: "The body did not come in time.",
    409: "Conflicts with what exists.",
    410: "No longer possible.",
    412: "`If-Match` named another version; `current` holds the record.",
    413: "The body is too large.",
    415: "The body is of a type that is not read here.",
    422: "Some of the input needs correcting; `errors` says what and where.",
    429: "Too many requests; `Retry-After` says for how long to wait.",
    500: "A fault of the service's own.",
    503: "Not available right now; nothing was changed.",
}


def document(app: FastAPI) -> dict[str, Any]:
    """The OpenAPI 3.1 document of the application, made once: FastAPI's making of it is not safe between threads."""
    with _MAKING:
        return app.openapi_schema or _make(app)


def _make(app: FastAPI) -> dict[str, Any]:
    schema = get_openapi(
        title="Colloquy", version=app.version, description=DESCRIPTION, routes=app.routes, openapi_version="3.1.0"
    )
    components = schema.setdefault("components", {})
    schemas = components.setdefault("schemas", {})
    problem = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
    schemas.update(problem.pop("$defs", {}))
    schemas["Problem"] = problem
    components["securitySchemes"] = {
        "token": {"type": "http", "scheme": "bearer", "bearerFormat": "clq_..."},
        "session": {"type": "apiKey", "in": "cookie", "name": "colloquy_session"},
    }
    for path, methods in schema["paths"].items():
        for entry in methods.values():
            operation = app.state.operations.get(entry["operationId"])
            if operation:
                _complete(entry, operation, path)
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    app.openapi_schema = json.loads(json.dumps(schema, sort_keys=True))
    return app.openapi_schema


def _complete(entry: dict[str, Any], operation: Operation, path: str) -> None:
    entry["security"] = [] if operation.public else [{"token": []}, {"session": []}]
    entry["x-scope"] = operation.scope
    answers = entry["responses"]
    answers.pop("422", None)
    for status, codes in _refusals(operation, path).items():
        text = DESCRIBED[status]
        answers[str(status)] = {
            "description": f"{text} Codes: {', '.join(f'`{code}`' for code in sorted(codes))}.",
            "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
        }
    if operation.media:
        answers[str(operation.status)]["content"] = {
            media: {"schema": {} if media == JSON else {"type": "string"}} for media in operation.media.split(", ")
        }
    parameters = entry.setdefault("parameters", [])
    if operation.method == "GET":
        answers["304"] = {"description": "Unchanged since the ETag in `If-None-Match`."}
        parameters.append(_header("If-None-Match", "An ETag you hold; 304 when it is still current."))
    if operation.method == "PATCH":
        parameters.append(_header("If-Match", "The ETag of what you read; 412 when it has changed since."))
    if operation.method == "POST" and not operation.public:
        key = _header("Idempotency-Key", "Any text of yours; sent again, it gives the first answer again.")
        key["schema"] |= {"minLength": 1, "maxLength": LONGEST_KEY, "pattern": "^[!-~]([ -~]*[!-~])?$"}
        parameters.append(key)


def _refusals(operation: Operation, path: str) -> dict[int, set[str]]:
    kinds: list[type[Refusal]] = [TooMany, Unavailable, *operation.refusals]
    if operation.method != "GET":
        kinds += [TooSlow, TooLarge, UnsupportedMedia, Conflict, Forbidden]
    if operation.method == "POST" and not operation.public:
        kinds += [KeyReused, StillRunning, *([SecretShownOnce] if operation.secret else [])]
    if operation.method == "PATCH":
        kinds.append(Stale)
    if "{" in path:
        kinds.append(NotFound)
    kinds += [Unauthorized, SomebodyElse, Forbidden]
    found: dict[int, set[str]] = {400: {"bad_request"}, 422: {"invalid"}, 500: {"internal"}}
    for kind in kinds:
        found.setdefault(kind.status, set()).add(kind.code)
    if operation.method == "GET" and operation.name.startswith("list"):
        found[400].add("bad_cursor")
    return dict(sorted(found.items()))


def _header(name: str, description: str) -> dict[str, Any]:
    return {
        "in": "header", "name": name, "required": False, "description": description,
        "schema": {"type": "string", "maxLength": LONGEST_TAGS},
    }  # fmt: skip
