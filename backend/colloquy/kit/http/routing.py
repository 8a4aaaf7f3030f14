"""Routes: a slice declares its operations on a `Router`, which puts them straight onto the application.

`operation.py` says what a handler may ask for, `arguments.py` how that is read from a request, `running.py` how the
handler is carried out.
"""

import inspect
import re
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any, TypeVar

from fastapi import FastAPI
from fastapi.routing import APIRoute
from pydantic import BaseModel
from starlette.convertors import Convertor, register_url_convertor
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from colloquy.kit.actor import READ, WRITE, Actor
from colloquy.kit.errors import Forbidden, NotFound, Stale, Unauthorized, field_error
from colloquy.kit.http.arguments import Arguments
from colloquy.kit.http.operation import (
    Call,
    Computing,
    Gathering,
    Handler,
    Listing,
    Made,
    Operation,
    Reading,
    Stepping,
    Viewing,
    Writing,
)
from colloquy.kit.http.running import carry_out
from colloquy.kit.saying import say
from colloquy.kit.telling import told

__all__ = [
    "Computing", "Gathering", "Listing", "Made", "Operation", "Reading", "Router", "Stepping", "Viewing", "Writing",
    "found",
]  # fmt: skip

ID_PARAMETER = re.compile(r"{(\w+_id)}")
CHALLENGE = {"WWW-Authenticate": 'Bearer realm="colloquy"'}


class IdConvertor(Convertor[str]):
    """What may stand in a path where an id is meant, so that `/contacts/batch` is not taken for a contact."""

    regex = "[0-9a-fA-F-]{36}"

    def convert(self, value: str) -> str:
        return value

    def to_string(self, value: str) -> str:
        return value


register_url_convertor("id", IdConvertor())


@dataclass
class Router:
    """Collects the operations of one slice and puts them straight onto the application."""

    tag: str
    operations: list[Operation] = field(default_factory=list)

    def get(self, path: str, answers: type[BaseModel] | None, **options: Any) -> Callable[[Handler], Handler]:  # noqa: ANN401
        """Declare a read."""
        return self._add("GET", path, answers, {"status": 200, "scope": READ, **options})

    def post(
        self,
        path: str,
        answers: type[BaseModel] | None,
        status: int = 201,
        **options: Any,  # noqa: ANN401
    ) -> Callable[[Handler], Handler]:
        """Declare a creation (201) or an action (200, 202, 204)."""
        return self._add("POST", path, answers, {"status": status, "scope": WRITE, **options})

    def patch(self, path: str, answers: type[BaseModel], **options: Any) -> Callable[[Handler], Handler]:  # noqa: ANN401
        """Declare a merge patch."""
        return self._add("PATCH", path, answers, {"status": 200, "scope": WRITE, **options})

    def delete(self, path: str, **options: Any) -> Callable[[Handler], Handler]:  # noqa: ANN401
        """Declare a removal."""
        return self._add("DELETE", path, None, {"status": 204, "scope": WRITE, **options})

    def _add(
        self, method: str, path: str, answers: type[BaseModel] | None, options: dict[str, Any]
    ) -> Callable[[Handler], Handler]:
        def declare(handler: Handler) -> Handler:
            operation = Operation(
                method=method, path=path, handler=handler, answers=answers, status=options.pop("status"),
                scope=options.pop("scope"), public=options.pop("public", False),
                admin=options.pop("admin", False), office=options.pop("office", False),
                own_rows_only=options.pop("own_rows_only", True),
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
            app.router.routes.append(OperationRoute(operation, prefix, self.tag))


class OperationRoute(APIRoute):
    """A route that asks whether the actor may do this before it reads what was sent.

    FastAPI takes from it what it writes into the OpenAPI document, and leaves the request to `answer`.
    """

    def __init__(self, operation: Operation, prefix: str, tag: str) -> None:
        self.operation = operation
        self.arguments = Arguments(operation.handler, operation.path)
        super().__init__(
            prefix + ID_PARAMETER.sub(r"{\1:id}", operation.path),
            operation.handler,
            methods=[operation.method],
            operation_id=operation.name,
            tags=[tag],
            status_code=operation.status,
            response_model=operation.answers,
            response_class=JSONResponse if operation.answers else Response,
            summary=_summary(operation.handler),
            description=inspect.getdoc(operation.handler),
        )

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        return self.answer

    async def answer(self, request: Request) -> Response:
        """Carry the operation out.

        Raises:
            Refusal: the actor may not do this, or the operation refuses.
            RequestValidationError: the input needs correcting.
        """
        operation, actor = self.operation, request.scope.get("colloquy.actor")
        _permit(operation, actor)
        if operation.method != "GET" and request.query_params:
            name = next(iter(request.query_params))
            raise field_error(f"/query/{name}", "unknown_parameter", "This operation takes no query parameters.")
        call = Call(request, request.scope["colloquy.runtime"], actor)
        try:
            return await carry_out(operation, call, await self.arguments.read(request))
        except Stale as stale:
            stale.members["current"] = told(operation.answers, stale.members["current"], call.language)
            raise
        finally:
            await request.close()  # what was uploaded


def _summary(handler: Handler) -> str:
    return re.split(r"(?<=\.)\s", inspect.getdoc(handler) or handler.__name__, maxsplit=1)[0].rstrip(".")


def _permit(operation: Operation, actor: Actor | None) -> None:
    if operation.public:
        return
    if actor is None:
        raise Unauthorized("Sign in, or send a token: `Authorization: Bearer clq_...`.", headers=CHALLENGE)
    if operation.scope not in actor.scopes:
        raise Forbidden(say("This token lacks the scope `{scope}`; make one that has it.", scope=operation.scope))
    if operation.admin and not actor.is_admin:
        raise Forbidden("Only administrators may do this.")
    if operation.office and not actor.is_office:
        raise Forbidden("Only the career office may do this: counselors and administrators.")


RowT = TypeVar("RowT")


def found(row: RowT | None) -> RowT:
    """The row, or the answer that there is none for this actor.

    Raises:
        NotFound: there is none, or it belongs to somebody else.
    """
    if row is None:
        raise NotFound
    return row
