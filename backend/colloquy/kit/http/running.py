"""How a route runs: its handler in one thread, in one transaction that is committed before the answer exists.

One that only gathers others' answers waits for them on the event loop, and each of them runs as it would by itself.

FastAPI's own `yield` dependencies would cost two more changes of thread and would commit after the handler has
answered.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any
from urllib.parse import urlencode

from sqlalchemy.exc import OperationalError
from starlette.requests import Request
from starlette.responses import Response

from colloquy.kit.errors import Unavailable, field_error
from colloquy.kit.http import answers
from colloquy.kit.http.idempotency import Attempt
from colloquy.kit.http.operation import Call, Compute, Gather, Kind, Made, Operation, Steps
from colloquy.kit.http.runtime import HASHES_WAITING, Runtime
from colloquy.kit.http.threads import Threads
from colloquy.kit.languages import Language
from colloquy.kit.telling import told
from colloquy.kit.wire import View

RETRIED = frozenset({"40001", "40P01"})
TRIES = 3
NOT_KEPT: Mapping[str, str] = {"cache-control": "no-store"}


async def carry_out(operation: Operation, call: Call, given: dict[str, Any]) -> Response:
    """Carry the handler out in a thread of its kind."""
    parameter, kind = operation.work
    if kind == "gather":
        gather = Gather(partial(call.request.scope["colloquy.read"], call.request.scope))
        return _answer(operation, call, await operation.handler(**{**given, parameter: gather}), given)
    attempt = _attempt(operation, call)
    threads = _threads(operation, kind, call.runtime)
    return await threads.run(partial(RUN[kind], operation, call, parameter, given, attempt))


def _threads(operation: Operation, kind: Kind, runtime: Runtime) -> Threads:
    if not operation.hashes:
        return {
            "read": runtime.readers, "write": runtime.writers, "steps": runtime.steps, "compute": runtime.computers,
        }[kind]  # fmt: skip
    if runtime.hashers.waiting >= HASHES_WAITING:
        raise Unavailable("Many people are signing in just now; try again shortly.", headers={"Retry-After": "2"})
    return runtime.hashers


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
        work.actor, work.language = call.actor, call.language
        data = operation.handler(**{**given, parameter: work})
    return _answer(operation, call, data, given)


def _run_write(
    operation: Operation, call: Call, parameter: str, given: dict[str, Any], attempt: Attempt | None
) -> Response:
    owner = call.actor.account_id if call.actor else ""
    for remaining in reversed(range(TRIES)):
        try:
            with call.runtime.database.writing(owner) as work:
                work.actor, work.language = call.actor, call.language
                work.if_match = call.header("if-match")
                if attempt and (replay := attempt.replay_or_begin(work)) is not None:
                    return replay
                data = operation.handler(**{**given, parameter: work})
                response = _answer(operation, call, data, given, work.revision)
                if attempt:
                    attempt.keep(work, response)
        except OperationalError as error:
            if not remaining or getattr(error.orig, "sqlstate", None) not in RETRIED:
                raise
        else:
            return response
    raise AssertionError("the last try returns or raises")


def _run_steps(
    operation: Operation, call: Call, parameter: str, given: dict[str, Any], attempt: Attempt | None
) -> Response:
    steps = Steps(call.runtime.database, call.runtime, call.actor, call.request)

    def run() -> Response:
        return _answer(operation, call, operation.handler(**{**given, parameter: steps}), given)

    return run() if attempt is None else attempt.around(call.runtime.database, steps.owner_id, run)


def _run_compute(
    operation: Operation, call: Call, parameter: str, given: dict[str, Any], _attempt: Attempt | None
) -> Response:
    return _answer(operation, call, operation.handler(**{**given, parameter: Compute(call.actor)}), given)


RUN: Mapping[Kind, Callable[..., Response]] = {
    "read": _run_read, "write": _run_write, "steps": _run_steps, "compute": _run_compute,
}  # fmt: skip


def _answer(
    operation: Operation,
    call: Call,
    data: Any,  # noqa: ANN401 -- whatever a handler returns
    given: dict[str, Any],
    revision: int | None = None,
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
    headers = {"content-language": str(call.language), **(NOT_KEPT if operation.secret else {})}
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
    response = Response(_retold(operation, call, data, body, view), operation.status, headers, answers.JSON)
    for cookie in cookies:
        response.headers.append("set-cookie", cookie)
    return response


def _retold(operation: Operation, call: Call, data: Any, body: bytes, view: View) -> bytes:  # noqa: ANN401 -- JSON
    """The body in the language of whoever reads it."""
    if call.language is Language.ENGLISH:
        return body
    return answers.dumps(told(operation.answers, data, call.language), pretty=view.pretty)


def _etag(operation: Operation, call: Call, body: bytes, path: str, revision: int | None) -> str:
    actor = call.actor
    name = answers.named(body, call.language)
    behind = operation.method == "GET" and bool(call.runtime.settings.database_read_url)
    if actor is None or not operation.own_rows_only or behind:  # a replica may not have come as far as the revision
        return answers.plain_etag(name)
    known = actor.revision if revision is None else revision
    prefix = answers.etag_prefix(actor, call.language, known, path, call.request.scope["query_string"])
    return f'{prefix}{name}"'


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
