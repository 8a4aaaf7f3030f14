"""OPTIONS, and the refusal of a method that a path does not offer: both tell what it does offer."""

import re
from functools import cache

from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from colloquy.kit.errors import NotFound, Refusal
from colloquy.kit.http import problems
from colloquy.kit.saying import say

API = "/api/"


class NotOffered(Refusal):
    """The path exists, yet not with this method."""

    status = 405
    code = "method_not_allowed"
    title = "This method is not offered here"


def install(app: FastAPI) -> None:
    """Take over where the framework found the path but not the method."""
    app.add_exception_handler(405, _answer)


async def _answer(request: Request, _error: Exception) -> Response:
    """204 with `Allow` for OPTIONS, 405 with `Allow` for the rest; 404 where there is nothing at all."""
    offered = allowed_methods(request.app, request.url.path)
    if not offered:
        return problems.refused(NotFound(), *problems.answered(request))
    headers = {"Allow": ", ".join(offered)}
    if request.method == "OPTIONS":
        return Response(status_code=204, headers=headers)
    refusal = NotOffered(say("Use one of {methods} here.", methods=headers["Allow"]), headers=headers)
    return problems.refused(refusal, *problems.answered(request))


def allowed_methods(app: FastAPI, path: str) -> list[str]:
    """The methods that a concrete path offers; empty when there is no such path."""
    if not path.startswith(API):
        return ["GET", "HEAD", "OPTIONS"]
    found = {method for pattern, methods in _templates(app) if pattern.fullmatch(path) for method in methods}
    if not found:
        return []
    return sorted(found | {"OPTIONS"} | ({"HEAD"} if "GET" in found else set()))


@cache
def _templates(app: FastAPI) -> list[tuple[re.Pattern[str], frozenset[str]]]:
    return [
        (route.path_regex, frozenset(route.methods))
        for route in app.routes
        if isinstance(route, Route) and route.path.startswith(API) and route.methods
    ]
