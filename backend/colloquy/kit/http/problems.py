"""Problem details (RFC 9457) for every refusal and failure, the framework's own included."""

import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import cache
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from colloquy.kit.errors import Conflict, InputError, Refusal, Unavailable, Unprocessable
from colloquy.kit.http.answers import dumps
from colloquy.kit.languages import Language
from colloquy.kit.saying import say
from colloquy.kit.telling import Spoken, told

Handler = Callable[[Request, Exception], Awaitable[Response]]

MEDIA_TYPE = "application/problem+json"
LOG = logging.getLogger("colloquy.errors")
PLAIN_WORDS = {
    "missing": "This is required.",
    "extra_forbidden": "There is no such field; check its spelling or leave it out.",
    "string_pattern_mismatch": "This has characters that are not allowed here, control characters for example.",
    "string_unicode": "This is not valid Unicode text.",
    "json_invalid": "The body is not valid JSON.",
    "model_attributes_type": "Send a JSON object.",
    "dict_type": "Send a JSON object.",
}
MOST_ERRORS = 50
FULL_DISK = ("database or disk is full", "No space left", "disk I/O error")


class ProblemError(BaseModel):
    """One thing wrong with the input."""

    pointer: str = Field(description="Where: a JSON pointer into the body, or /query/name, /path/name, /header/name.")
    code: str = Field(description="Stable; for programs.")
    detail: Spoken = Field(description="What to do; for people.")


class Problem(BaseModel):
    """Why a request was refused or failed, in words a person can act on."""

    model_config = ConfigDict(
        extra="allow",
        json_schema_extra={
            "example": {
                "type": "/problems/invalid",
                "title": "Some of the input needs correcting",
                "status": 422,
                "detail": "name: This is required.",
                "errors": [{"pointer": "/name", "code": "missing", "detail": "This is required."}],
                "request_id": "0199d0d5e7a17c3b9f0e1d2c3b4a5f60",
            }
        },
    )

    type: str
    title: Spoken
    status: int
    detail: Spoken
    errors: list[ProblemError] = []
    request_id: str | None = None


def problem_of(refusal: Refusal) -> dict[str, Any]:
    """The members of a problem document, for a refusal that is told inside another answer."""
    return {
        "type": f"/problems/{refusal.code}", "title": refusal.title, "status": refusal.status,
        "detail": refusal.detail,
        "errors": [{"pointer": e.pointer, "code": e.code, "detail": e.detail} for e in refusal.errors],
        "request_id": None,
    }  # fmt: skip


def problem(  # noqa: PLR0913, PLR0917 -- the members of a problem document
    status: int, code: str, title: str, detail: str, request_id: str = "", language: Language = Language.ENGLISH, *,
    errors: Sequence[InputError] = (), headers: dict[str, str] | None = None, members: dict[str, Any] | None = None,
) -> Response:  # fmt: skip
    """A problem document as an answer."""
    document = {
        "type": f"/problems/{code}", "title": title, "status": status, "detail": detail,
        "errors": [{"pointer": e.pointer, "code": e.code, "detail": e.detail} for e in errors],
        "request_id": request_id, **(members or {}),
    }  # fmt: skip
    return Response(dumps(told(Problem, document, language)), status, headers, MEDIA_TYPE)


def refused(refusal: Refusal, request_id: str, language: Language) -> Response:
    """The problem document of a refusal."""
    return problem(
        refusal.status, refusal.code, refusal.title, refusal.detail, request_id, language,
        errors=refusal.errors, headers=dict(refusal.headers or {}), members=refusal.members,
    )  # fmt: skip


def install(app: FastAPI) -> None:
    """Answer every exception that can reach the application with a problem document."""
    for kind, handler in _handlers().items():
        app.add_exception_handler(kind, handler)
    app.add_exception_handler(Exception, _on_fault)


def handler_of(error: Exception) -> Handler | None:
    """What answers this exception; None for a fault of ours, which whoever called has to report."""
    handlers = _handlers()
    return next((handlers[kind] for kind in type(error).__mro__ if kind in handlers), None)


@cache
def _handlers() -> dict[type[Exception], Handler]:
    return {
        Refusal: _on_refusal, HTTPException: _on_http, RequestValidationError: _on_invalid, DBAPIError: _on_database,
        PoolTimeout: _on_pool,
    }  # fmt: skip


def answered(request: Request) -> tuple[str, Language]:
    """Who is answered: the id of the request, and the language it is answered in."""
    scope = request.scope
    return str(scope.get("colloquy.request_id", "")), scope.get("colloquy.language", Language.ENGLISH)


async def _on_refusal(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refusal)  # noqa: S101 -- narrows for the type checker
    return refused(error, *answered(request))


async def _on_http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 -- narrows for the type checker
    phrase = HTTPStatus(error.status_code).phrase
    code = phrase.lower().replace(" ", "_")
    detail = {
        404: "There is nothing here for you under this address.",
        405: "This method is not offered here; `Allow` lists those that are.",
    }.get(error.status_code, str(error.detail))
    return problem(error.status_code, code, phrase, detail, *answered(request), headers=dict(error.headers or {}))


async def _on_invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)  # noqa: S101 -- narrows for the type checker
    errors = [input_error(entry) for entry in error.errors()[:MOST_ERRORS]]
    first = errors[0]
    name = first.pointer.strip("/").replace("/", ".")
    detail = say("{name}: {detail}", name=name, detail=say(first.detail)) if name else first.detail
    return problem(422, "invalid", Unprocessable.title, detail, *answered(request), errors=errors)


def input_error(entry: Mapping[str, Any]) -> InputError:
    """What a validation error of Pydantic's says, in our words; `loc` begins with body, query or path."""
    place, *path = entry["loc"]
    parts = path if place == "body" else [place, *path]
    pointer = "".join("/" + str(part).replace("~", "~0").replace("/", "~1")[:200] for part in parts)
    kind = str(entry["type"])
    detail = PLAIN_WORDS.get(kind) or str(entry["msg"]).removeprefix("Value error, ")
    return InputError(_printable(pointer), kind, _printable(detail))


def _printable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


async def _on_database(request: Request, error: Exception) -> Response:
    text = str(getattr(error, "orig", error))
    if isinstance(error, IntegrityError):
        conflict = Conflict("This names something that is not yours or no longer exists, or that exists already.")
        return refused(conflict, *answered(request))
    if isinstance(error, DataError):
        return problem(422, "invalid", Unprocessable.title, say("A value is out of range."), *answered(request))
    LOG.error("database", extra={"request_id": answered(request)[0], "kind": type(error).__name__})
    if any(sign in text for sign in FULL_DISK):
        return refused(
            Unavailable("The service's disk is full; nothing was changed. Tell whoever runs it."), *answered(request)
        )
    if isinstance(error, OperationalError | InterfaceError) or (
        isinstance(error, DBAPIError) and error.connection_invalidated
    ):
        waited = Unavailable("The database did not answer in time. Try again shortly.",
                             headers={"Retry-After": "2"})  # fmt: skip
        return refused(waited, *answered(request))
    return failed(*answered(request))


async def _on_pool(request: Request, _error: Exception) -> Response:
    busy = Unavailable("The service is busy; nothing was changed. Try again shortly.", headers={"Retry-After": "2"})
    return refused(busy, *answered(request))


async def _on_fault(request: Request, _error: Exception) -> Response:
    return failed(*answered(request))


def failed(request_id: str, language: Language) -> Response:
    """The answer to a fault of ours: it says nothing about our insides."""
    return problem(
        500, "internal", say("Something failed on our side"),
        say("Try again; if it stays, report it with the request id."), request_id, language,
    )  # fmt: skip
