"""How a route runs: a plain function in one thread, in one transaction that is committed before the answer exists.

A handler says by the type of its parameter what it needs: `work: Reading`, `work: Writing`, or `steps: Stepping` for
the few that open several transactions (password hashing, uploads). FastAPI's own `yield` dependencies would cost two
more changes of thread and would commit after the handler has answered.
"""

import inspect
import re
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from functools import partial, wraps
from typing import Annotated, Any, Literal, TypeVar, get_type_hints
from urllib.parse import urlencode

from anyio import CapacityLimiter, to_thread
from fastapi import Depends, FastAPI, Query
from pydantic import BaseModel
from sqlalchemy.exc import OperationalError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from colloquy.kit.actor import READ, WRITE, Actor
from colloquy.kit.db.work import Database, Read, Write
from colloquy.kit.errors import Forbidden, NotFound, Refusal, Unauthorized, Unavailable, field_error
from colloquy.kit.http import answers
from colloquy.kit.http.idempotency import Attempt
from colloquy.kit.http.request import StrictRoute
from colloquy.kit.http.runtime import HASHES_WAITING, Runtime
from colloquy.kit.wire import ListView, View

RETRIED = frozenset({"40001", "40P01"})
TRIES = 3


@dataclass
class Call:
    """One request on its way to its handler."""

    request: Request
    runtime: Runtime
    actor: Actor | None

    def header(self, name: str) -> str | None:
        """A request header."""
        return self.request.headers.get(name)


@dataclass
class Steps:
    """For handlers that open their own transactions, one after another."""

    database: Database
    runtime: Runtime
    actor: Actor | None
    request: Request

    @property
    def owner_id(self) -> str:
        """The account that acts; only for routes that need one."""
        if self.actor is None:
            raise Unauthorized("Sign in first.")
        return self.actor.account_id


@dataclass(frozen=True)
class Made:
    """What a handler returns when it created something: the object and where it is."""

    data: dict[str, Any]
    location: str
    cookies: tuple[str, ...] = ()
    """Whole `Set-Cookie` values."""


Handler = Callable[..., Any]


async def _calling(request: Request) -> Call:
    return Call(request, request.scope["colloquy.runtime"], request.scope.get("colloquy.actor"))


Reading = Annotated[Read, Depends(_calling)]
Writing = Annotated[Write, Depends(_calling)]
Stepping = Annotated[Steps, Depends(_calling)]
Viewing = Annotated[View, Query()]
Listing = Annotated[ListView, Query()]


@dataclass(frozen=True)
class Operation:
    """One route, as its slice declares it."""

    method: str
    path: str
    handler: Handler
    answers: type[BaseModel] | None
    status: int
    scope: str
    public: bool
    admin: bool
    own_rows_only: bool
    secret: bool
    hashes: bool
    refusals: tuple[type[Refusal], ...]
    media: str
    """What a download is; empty for JSON by `answers`."""

    @property
    def name(self) -> str:
        """The operation id: the handler's name in lowerCamelCase."""
        first, *rest = self.handler.__name__.split("_")
        return first + "".join(word.capitalize() for word in rest)

    def kind(self) -> tuple[str, Literal["read", "write", "steps"]]:
        """The name of the parameter that takes the work, and which kind it is."""
        for name, hint in get_type_hints(self.handler).items():
            if hint is Write:
                return name, "write"
            if hint is Read:
                return name, "read"
            if hint is Steps:
                return name, "steps"
        raise TypeError(f"{self.handler.__name__} takes no Reading, Writing or Stepping")


@dataclass
class Router:
    """Collects the operations of one slice and puts them straight onto the application.

    Not an `APIRouter`: an included router makes each request match twice.
    """

    tag: str
    operations: list[Operation] = field(default_factory=list)

    def get(self, path: str, answers: type[BaseModel] | None, **options: Any) -> Callable[[Handler], Handler]:  # noqa: ANN401
        """Declare a read."""
        return self._add("GET", path, answers, 200, READ, options)

    def post(
        self,
        path: str,
        answers: type[BaseModel] | None,
        status: int = 201,
        **options: Any,  # noqa: ANN401
    ) -> Callable[[Handler], Handler]:
        """Declare a creation (201) or an action (200, 202, 204)."""
        return self._add("POST", path, answers, status, WRITE, options)

    def patch(self, path: str, answers: type[BaseModel], **options: Any) -> Callable[[Handler], Handler]:  # noqa: ANN401
        """Declare a merge patch."""
        return self._add("PATCH", path, answers, 200, WRITE, options)

    def delete(self, path: str, **options: Any) -> Callable[[Handler], Handler]:  # noqa: ANN401
        """Declare a removal."""
        return self._add("DELETE", path, None, 204, WRITE, options)

    def _add(
        self, method: str, path: str, answers: type[BaseModel] | None, status: int, scope: str, options: dict[str, Any]
    ) -> Callable[[Handler], Handler]:
        def declare(handler: Handler) -> Handler:
            operation = Operation(
                method=method, path=path, handler=handler, answers=answers, status=options.pop("status", status),
                scope=options.pop("scope", scope), public=options.pop("public", False),
                admin=options.pop("admin", False), own_rows_only=options.pop("own_rows_only", True),
                secret=options.pop("secret", False), hashes=options.pop("hashes", False),
                refusals=tuple(options.pop("refusals", ())), media=options.pop("media", ""),
            )  # fmt: skip
            if options:
                raise TypeError(f"{handler.__name__}: unknown options {sorted(options)}")
            self.operations.append(operation)
            return handler

        return declare

    def install(self, app: FastAPI, prefix: str) -> None:
        """Put every operation onto the application."""
        for operation in self.operations:
            app.state.operations[operation.name] = operation
            app.router.add_api_route(
                prefix + operation.path,
                _endpoint(operation),
                methods=[operation.method],
                operation_id=operation.name,
                tags=[self.tag],
                status_code=operation.status,
                response_model=operation.answers,
                response_class=JSONResponse if operation.answers else Response,
                summary=_summary(operation.handler),
                description=inspect.getdoc(operation.handler),
                route_class_override=PermittedRoute,
            )


def _summary(handler: Handler) -> str:
    return re.split(r"(?<=\.)\s", inspect.getdoc(handler) or handler.__name__, maxsplit=1)[0].rstrip(".")


def _endpoint(operation: Operation) -> Callable[..., Coroutine[Any, Any, Response]]:
    parameter, kind = operation.kind()
    run = {"read": _run_read, "write": _run_write, "steps": _run_steps}[kind]

    @wraps(operation.handler)
    async def endpoint(**given: Any) -> Response:  # noqa: ANN401 -- what FastAPI resolved
        call: Call = given[parameter]
        attempt = _attempt(operation, call)
        limiter = _limiter(operation, kind, call.runtime)
        return await to_thread.run_sync(partial(run, operation, call, parameter, given, attempt), limiter=limiter)

    return endpoint


def _limiter(operation: Operation, kind: str, runtime: Runtime) -> CapacityLimiter:
    if not operation.hashes:
        return {"read": runtime.readers, "write": runtime.writers, "steps": runtime.steps}[kind]
    if runtime.hashers.statistics().tasks_waiting >= HASHES_WAITING:
        raise Unavailable("Many people are signing in just now; try again shortly.", headers={"Retry-After": "2"})
    return runtime.hashers


class PermittedRoute(StrictRoute):
    """A route that asks whether the actor may do this before it reads what was sent."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def permitted(request: Request) -> Response:
            operation: Operation = request.app.state.operations[self.operation_id]
            _permit(operation, request.scope.get("colloquy.actor"))
            if operation.method != "GET" and request.query_params:
                name = next(iter(request.query_params))
                raise field_error(f"/query/{name}", "unknown_parameter", "This operation takes no query parameters.")
            return await handle(request)

        return permitted


def _permit(operation: Operation, actor: Actor | None) -> None:
    if operation.public:
        return
    if actor is None:
        raise Unauthorized("Sign in, or send a token: `Authorization: Bearer clq_...`.", headers=CHALLENGE)
    if operation.scope not in actor.scopes:
        raise Forbidden(f"This token lacks the scope `{operation.scope}`; make one that has it.")
    if operation.admin and not actor.is_admin:
        raise Forbidden("Only administrators may do this.")


CHALLENGE = {"WWW-Authenticate": 'Bearer realm="colloquy"'}


def _attempt(operation: Operation, call: Call) -> Attempt | None:
    key = call.header("idempotency-key")
    if key is None or operation.method != "POST" or call.actor is None:
        return None
    body = call.request.scope.get("colloquy.digest")
    fingerprint = f"{call.request.url.path} {body.hexdigest() if body else ''}"
    return Attempt(key, fingerprint, operation.secret)


def _run_read(
    operation: Operation, call: Call, parameter: str, given: dict[str, Any], _attempt: Attempt | None
) -> Response:
    owner = call.actor.account_id if call.actor else ""
    with call.runtime.database.reading(owner) as work:
        work.actor = call.actor
        data = operation.handler(**{**given, parameter: work})
    return _answer(operation, call, data, given)


def _run_write(
    operation: Operation, call: Call, parameter: str, given: dict[str, Any], attempt: Attempt | None
) -> Response:
    owner = call.actor.account_id if call.actor else ""
    for remaining in reversed(range(TRIES)):
        try:
            with call.runtime.database.writing(owner) as work:
                work.actor = call.actor
                work.if_match = call.header("if-match")
                if attempt and (replay := attempt.replay_or_begin(work)) is not None:
                    return replay
                data = operation.handler(**{**given, parameter: work})
                response = _answer(operation, call, data, given, work.revision)
                if attempt:
                    attempt.keep(work, response)
            return response
        except OperationalError as error:
            if not remaining or getattr(error.orig, "sqlstate", None) not in RETRIED:
                raise
    raise AssertionError("the last try returns or raises")


def _run_steps(
    operation: Operation, call: Call, parameter: str, given: dict[str, Any], attempt: Attempt | None
) -> Response:
    steps = Steps(call.runtime.database, call.runtime, call.actor, call.request)

    def run() -> Response:
        return _answer(operation, call, operation.handler(**{**given, parameter: steps}), given)

    return run() if attempt is None else attempt.around(call.runtime.database, steps.owner_id, run)


def _answer(
    operation: Operation,
    call: Call,
    data: Any,
    given: dict[str, Any],
    revision: int | None = None,  # noqa: ANN401
) -> Response:
    view = next((value for value in given.values() if isinstance(value, View)), None)
    if view is None:
        view = View.model_construct(fields=[], pretty=False)
    if isinstance(data, Response):
        if view.fields:
            raise field_error("/query/fields", "not_narrowed", "This answer always comes whole; leave `fields` out.")
        return data
    if data is None:
        return Response(status_code=operation.status)
    headers = {"cache-control": "no-store"} if operation.secret else {}
    path = call.request.scope["path"]
    cookies: tuple[str, ...] = ()
    if isinstance(data, Made):
        headers["location"] = path = f"/api/v1{data.location}"
        cookies, data = data.cookies, data.data
    if isinstance(data, dict) and data.get("next"):
        headers["link"] = _next_link(call.request, data["next"])
    if view.fields:
        data = answers.narrowed(data, view.fields, _known_fields(operation))
    body = answers.dumps(data, pretty=view.pretty)
    etag = _etag(operation, call, body, path, revision)
    headers["etag"] = etag
    if operation.method == "GET" and answers.matches(call.header("if-none-match"), etag):
        return Response(status_code=304, headers={"etag": etag})
    response = Response(body, operation.status, headers, answers.JSON)
    for cookie in cookies:
        response.headers.append("set-cookie", cookie)
    return response


def _etag(operation: Operation, call: Call, body: bytes, path: str, revision: int | None) -> str:
    actor = call.actor
    if actor is None or not operation.own_rows_only:
        return answers.plain_etag(body)
    known = actor.revision if revision is None else revision
    prefix = answers.etag_prefix(actor, known, path, call.request.scope["query_string"])
    return f'{prefix}{answers.digest(body)}"'


def _next_link(request: Request, cursor: str) -> str:
    query = [(name, value) for name, value in request.query_params.multi_items() if name != "cursor"]
    return f'<{request.url.path}?{urlencode([*query, ("cursor", cursor)])}>; rel="next"'


def _known_fields(operation: Operation) -> frozenset[str]:
    model = operation.answers
    if model is None:
        return frozenset()
    items = model.model_fields.get("items")
    if items is not None:
        (inner,) = items.annotation.__args__  # type: ignore[union-attr]  # items is always list[X]
        model = inner
    return frozenset(model.model_fields)


RowT = TypeVar("RowT")


def found(row: RowT | None) -> RowT:
    """The row, or the answer that there is none for this actor.

    Raises:
        NotFound: there is none, or it belongs to somebody else.
    """
    if row is None:
        raise NotFound
    return row
