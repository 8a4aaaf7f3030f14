"""The application: every slice's routes, the framework's answers made ours, the gate in front."""

import importlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from threading import Thread

from fastapi import FastAPI
from starlette.types import ASGIApp, Receive, Scope, Send

from colloquy import __version__, web, worker
from colloquy.accounts.identity import Identify
from colloquy.kit import paging
from colloquy.kit.clock import Clock, SystemClock
from colloquy.kit.db.engine import Engines, open_engines
from colloquy.kit.db.work import Database
from colloquy.kit.http import methods, openapi, problems
from colloquy.kit.http.dispatch import Dispatch
from colloquy.kit.http.gate import Gate
from colloquy.kit.http.routing import Router
from colloquy.kit.http.runtime import Runtime
from colloquy.kit.jobs import Worker
from colloquy.kit.settings import Settings

PREFIX = "/api/v1"
SLICES = (
    "contacts", "tasks", "outreach", "resumes", "research", "questions", "interviews", "organizations", "fields",
    "referrals", "milestones", "reflection", "advising", "imports", "exports", "checks", "policy", "accounts",
    "removals", "instance",
)  # fmt: skip
UPLOADS = frozenset({f"{PREFIX}/imports", f"{PREFIX}/resumes/upload"})


def read_slices() -> list[Router]:
    """The routes of each slice. Once they are read, every table is known and every slice hears what the others tell."""
    return [importlib.import_module(f"colloquy.{name}.routes").router for name in SLICES]


@cache
def inner_app() -> FastAPI:
    """The FastAPI application. It holds no state: what it needs comes with each request."""
    app = FastAPI(title="Colloquy", version=__version__, openapi_url=None, docs_url=None, redoc_url=None)
    app.state.operations = {}
    app.openapi = lambda: openapi.document(app)  # type: ignore[method-assign]  # FastAPI's documented way
    for router in read_slices():
        router.install(app, PREFIX)
    problems.install(app)
    methods.install(app)
    web.install(app)
    return app


@dataclass
class Service:
    """A running service: the gate, what it runs on, and its worker."""

    runtime: Runtime
    identify: Identify
    worker: Worker
    app: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.app(scope, receive, send)

    def close(self) -> None:
        """Let go of the database."""
        self.runtime.close()


def build(settings: Settings, clock: Clock | None = None, engines: Engines | None = None) -> Service:
    """Put a service together, on engines that are open or on new ones; the database must be migrated already."""
    paging.sign_cursors_with(settings.secret())
    database = Database(engines or open_engines(settings), clock or SystemClock())
    runtime = Runtime(settings, database)
    identify = Identify(settings, database)
    gate = Gate(Dispatch(inner_app()), runtime, identify, UPLOADS)
    working = worker.build(database, settings)
    database.wake = working.wake
    return Service(runtime, identify, working, gate)


@asynccontextmanager
async def running(service: Service) -> AsyncIterator[None]:
    """Run the embedded worker for as long as the service is up."""
    embedded = service.runtime.settings.worker == "embedded"
    thread = Thread(target=service.worker.run, name="worker", daemon=True)
    if embedded:
        thread.start()
    try:
        yield
    finally:
        service.worker.stop()
        if embedded:
            thread.join(timeout=10)
        await service.identify.close()
        service.close()
