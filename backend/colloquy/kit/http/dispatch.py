"""Finds the operation of a request by the shape of its path: one look into a table, however many operations there are.

The framework would try one pattern after another, a microsecond or two each. What is not in the table (the web client,
a path that does not exist, a method that is not offered) is the framework's to answer.
"""

import re

from fastapi import FastAPI
from starlette.requests import Request
from starlette.types import Receive, Scope, Send

from colloquy.kit.http import problems
from colloquy.kit.http.routing import ID_PARAMETER, OperationRoute

ID = re.compile(r"(?<=/)[0-9a-fA-F-]{36}(?![^/])")
HERE = "{}"


class Dispatch:
    """Answers the operations of an application itself, and passes on everything else."""

    def __init__(self, app: FastAPI) -> None:
        self.app = app
        self._table: dict[tuple[str, str], tuple[OperationRoute, list[str]]] = {}
        for route in app.routes:
            if isinstance(route, OperationRoute):
                path = route.operation.path
                shape = route.path.removesuffix(ID_PARAMETER.sub(r"{\1:id}", path)) + ID_PARAMETER.sub(HERE, path)
                self._table[route.operation.method, shape] = (route, ID_PARAMETER.findall(path))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path"]
        found = self._table.get((scope["method"], ID.sub(HERE, path)))
        if found is None:
            await self.app(scope, receive, send)
            return
        route, names = found
        scope["app"] = self.app
        scope["path_params"] = dict(zip(names, ID.findall(path), strict=True))
        request = Request(scope, receive)
        try:
            response = await route.answer(request)
        except Exception as error:
            handler = problems.handler_of(error)
            if handler is None:
                raise
            response = await handler(request, error)
        await response(scope, receive, send)
