"""The thin pure ASGI layer in front of the application.

It gives each request its id and its limits, finds out who asks, answers at once what the revisions prove to be
unchanged, and puts the security headers on every answer. A request that needs the application pays for one look-up of
its credential, here, and for no second one.
"""

import logging
import secrets
import time
import traceback
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from colloquy.kit.actor import READ, Actor
from colloquy.kit.errors import Refusal, SomebodyElse, TooMany, Unauthorized
from colloquy.kit.http import cors, limits, problems
from colloquy.kit.http.answers import etag_prefix, matches
from colloquy.kit.http.body_cache import BodyCache, Kept
from colloquy.kit.http.exchange import Collected, Exchange, nothing
from colloquy.kit.http.limits import Headers
from colloquy.kit.http.operation import Part
from colloquy.kit.http.rates import Rates
from colloquy.kit.http.runtime import Runtime
from colloquy.kit.languages import spoken_by

API = "/api/"
ACCESS = logging.getLogger("colloquy.access")
ERRORS = logging.getLogger("colloquy.errors")
API_HEADERS = [
    (b"x-content-type-options", b"nosniff"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
    (b"referrer-policy", b"no-referrer"),
    (b"cache-control", b"private, no-cache"),
    (b"vary", b"Authorization, Cookie, Accept-Language"),
]
PAGE_HEADERS = [
    (b"x-content-type-options", b"nosniff"),
    (
        b"content-security-policy",
        (
            b"default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; "
            b"base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
        ),
    ),
    (b"referrer-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=()"),
]
MEANT = b"colloquy-account"
"""Names the account that a page believes itself to be of."""
HSTS = (b"strict-transport-security", b"max-age=31536000; includeSubDomains")

Identify = Callable[[Headers], Awaitable[Actor | None]]


class Gate:
    """The layer itself. `identify` looks a credential up; `uploads` are the paths that take files."""

    def __init__(self, app: ASGIApp, runtime: Runtime, identify: Identify, uploads: frozenset[str]) -> None:
        self.app = app
        self.runtime = runtime
        self.identify = identify
        self.uploads = uploads
        self.rates = Rates()
        settings = runtime.settings
        self.cache = BodyCache(settings.body_cache_mb << 20)
        self.cors = frozenset(map(str.lower, settings.cors_origins))
        self.origins = limits.Origins(settings.public_url, self.cors)
        secure = [HSTS] if settings.secure_cookies else []
        self.api_headers, self.page_headers = API_HEADERS + secure, PAGE_HEADERS + secure

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        began = time.perf_counter()
        exchange = self._open(scope, send)
        try:
            if scope["path"].startswith(API):
                await self._serve_api(exchange, scope, receive)
            else:
                await self.app(scope, receive, exchange.forward)
        except Refusal as refusal:
            await exchange.answer(problems.refused(refusal, exchange.request_id, exchange.language))
        except Exception as error:  # noqa: BLE001 -- the last resort: nothing may leave as anything but a problem
            self._report(exchange, error)
            if not exchange.status:
                await exchange.answer(problems.failed(exchange.request_id, exchange.language))
        self._log(exchange, time.perf_counter() - began)

    def _open(self, scope: Scope, send: Send) -> Exchange:
        request_id = secrets.token_hex(16)
        scope["colloquy.request_id"] = request_id
        scope["colloquy.runtime"] = self.runtime
        scope["colloquy.read"] = self.read
        common = self.api_headers if scope["path"].startswith(API) else self.page_headers
        exchange = Exchange(
            scope, send, dict(scope["headers"]), request_id, [*common, (b"x-request-id", request_id.encode())]
        )
        if self.cors and scope["path"].startswith(API):
            exchange.extra = cors.with_origin(exchange.extra, exchange.headers, self.cors)
        if scope["method"] == "HEAD":
            exchange.is_head = True
            scope["method"] = "GET"
        return exchange

    async def _serve_api(self, exchange: Exchange, scope: Scope, receive: Receive) -> None:
        headers, path, exchange.is_api = exchange.headers, scope["path"], True
        self._speak(exchange, None)
        try:
            actor = await self.identify(headers)
        except Unauthorized:
            self._spend(exchange, None)
            raise
        self._spend(exchange, actor)
        if actor is not None and headers.get(MEANT, b"").decode("latin-1") not in {"", actor.account_id}:
            raise SomebodyElse("Somebody else signed in with this browser. Nothing was changed; load the page anew.")
        scope["colloquy.actor"] = actor
        if actor is not None and actor.locale is not None:
            self._speak(exchange, actor.locale)
        limits.check_tags(headers)
        if scope["method"] in limits.UNSAFE:
            upload = path in self.uploads
            if actor is None or not actor.by_token:
                limits.check_origin(headers, self.origins)
            limits.check_kind(headers, takes_upload=upload)
            limit = self.runtime.settings.max_upload if upload else self.runtime.settings.max_body
            receive = limits.BodyLimit(scope, receive, limit, limits.UPLOAD_S if upload else limits.BODY_S)
        elif (
            actor is not None
            and scope["method"] == "GET"
            and READ in actor.scopes
            and await self._known(exchange, scope, actor)
        ):
            return
        await self.app(scope, receive, exchange.forward)

    async def read(self, scope: Scope, path: str, query: str) -> Part:
        """Read one thing more for a request that has been let in, as its caller, and at the revision seen then.

        It is paid for and logged like any request, under the request id of the one that asks.

        Raises:
            TooMany: there is nothing left to pay with.
        """
        began, answer = time.perf_counter(), Collected()
        inner = {
            **scope, "path": path, "raw_path": path.encode(), "query_string": query.encode(),
            "headers": [pair for pair in scope["headers"] if pair[0] != b"if-none-match"],
        }  # fmt: skip
        exchange = Exchange(
            inner, answer.take, dict(inner["headers"]), scope["colloquy.request_id"], [], is_api=True,
            language=scope["colloquy.language"],
        )  # fmt: skip
        actor = scope["colloquy.actor"]
        self._spend(exchange, actor)
        if actor is None or READ not in actor.scopes or not await self._known(exchange, inner, actor):
            await self.app(inner, nothing, exchange.forward)
        self._log(exchange, time.perf_counter() - began)
        return answer.whole()

    def _speak(self, exchange: Exchange, locale: str | None) -> None:
        """Settle in which language the answer is."""
        exchange.language = spoken_by(locale, exchange.headers.get(b"accept-language", b""))
        exchange.scope["colloquy.language"] = exchange.language

    async def _known(self, exchange: Exchange, scope: Scope, actor: Actor) -> bool:
        """Answer from the revisions alone, if they suffice; otherwise watch for an answer worth keeping."""
        prefix = etag_prefix(actor, exchange.language, actor.revision, scope["path"], scope["query_string"])
        asked = exchange.headers.get(b"if-none-match", b"").decode("latin-1")
        if prefix in asked:
            tag = asked[asked.index(prefix) :].split(",")[0].strip()
            await exchange.answer(Response(status_code=304, headers={"etag": tag}))
            return True
        key = (
            actor.key, exchange.language, actor.revision, actor.shared_revision, scope["path"], scope["query_string"],
        )  # fmt: skip
        kept = self.cache.get(key)
        if kept is not None:
            if asked and matches(asked, kept.etag):
                await exchange.answer(Response(status_code=304, headers={"etag": kept.etag}))
                return True
            await exchange.forward({"type": "http.response.start", "status": 200, "headers": kept.headers})
            await exchange.forward({"type": "http.response.body", "body": kept.body})
            return True

        def keep(started: list[tuple[bytes, bytes]], body: bytes) -> None:
            etag = next((value.decode() for name, value in started if name == b"etag"), "")
            if etag.startswith(prefix):
                self.cache.put(key, Kept(body, started, etag))

        exchange.keep = keep
        return False

    def _spend(self, exchange: Exchange, actor: Actor | None) -> None:
        """Take one request from the budget of the account or, signed out, of the address."""
        settings = self.runtime.settings
        if actor is None:
            key = "@" + client_address(exchange.scope, exchange.headers, settings.trusted_proxies)
        else:
            key = actor.account_id
        limit = settings.requests_per_minute if actor else settings.anonymous_per_minute
        budget = self.rates.spend(key, limit, time.monotonic())
        exchange.extra = exchange.extra + budget.headers
        if budget.remaining < 0:
            raise TooMany("Slow down a little.", headers={"Retry-After": str(budget.resets_in)})

    def _report(self, exchange: Exchange, error: Exception) -> None:
        """Log a fault of ours by its kind and place; its message may hold personal data and is left out."""
        frames = [f"{f.filename.rsplit('/', 1)[-1]}:{f.lineno}" for f in traceback.extract_tb(error.__traceback__)]
        kind = type(error).__name__
        ERRORS.error("fault", extra={"request_id": exchange.request_id, "kind": kind, "frames": frames[-8:]})

    def _log(self, exchange: Exchange, seconds: float) -> None:
        if not ACCESS.isEnabledFor(logging.INFO):
            return
        actor: Any = exchange.scope.get("colloquy.actor")
        ACCESS.info(
            "request",
            extra={
                "request_id": exchange.request_id,
                "method": exchange.scope["method"],
                "path": exchange.scope["path"][:200],
                "status": exchange.status,
                "ms": round(seconds * 1000, 2),
                "account": actor.account_id if actor else None,
            },
        )


def client_address(scope: Scope, headers: Headers, trusted_proxies: int) -> str:
    """The caller's address: the connection's, or what the outermost trusted proxy saw."""
    if trusted_proxies:
        seen = [part.strip() for part in headers.get(b"x-forwarded-for", b"").decode("latin-1").split(",")]
        if len(seen) >= trusted_proxies and seen[-trusted_proxies]:
            return seen[-trusted_proxies][:64]
    return scope["client"][0] if scope.get("client") else "unknown"
