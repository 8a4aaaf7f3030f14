"""The serving process."""

import asyncio
import gc
import logging
import os
import signal
import socket
import sys
from importlib.util import find_spec
from types import FrameType

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from colloquy import app as application
from colloquy import web
from colloquy.cli import preflight
from colloquy.cli.outcome import unavailable
from colloquy.kit.settings import Settings

LOG = logging.getLogger("colloquy.serving")
IN_FLIGHT_S = 10
KEEP_ALIVE_S = 30
HEAD_BYTES = 65_536
RELOADED_PORT = "RELOADED_PORT"
SWITCH_S = 0.0005


class Lifespan:
    """Adds start and end to a service, so that any ASGI server can run it."""

    def __init__(self, service: application.Service) -> None:
        self.service = service

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "lifespan":
            await self.service(scope, receive, send)
            return
        await receive()
        async with application.running(self.service):
            await send({"type": "lifespan.startup.complete"})
            await receive()
        await send({"type": "lifespan.shutdown.complete"})


class Server(uvicorn.Server):
    """A server that says it is not ready before it stops taking connections, if it is given time for that.

    A second signal ends it at once.
    """

    def __init__(self, config: uvicorn.Config, service: application.Service) -> None:
        super().__init__(config)
        self.service = service

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        for listener in sockets or []:
            _say_where(listener, self.service.runtime.settings)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:  # noqa: ARG002 -- what signal handlers are given
        runtime = self.service.runtime
        if runtime.draining:
            self.force_exit = self.should_exit = True
            return
        runtime.draining = True
        wait = runtime.settings.drain_seconds if sig == signal.SIGTERM else 0
        LOG.info("stopping", extra={"signal": signal.Signals(sig).name, "ready_says_no_for_s": wait})
        self._captured_signals.append(sig)
        self._begin_to_stop(wait)

    def _begin_to_stop(self, wait: int) -> None:
        if not wait:
            self.should_exit = True
            return
        signal.signal(signal.SIGALRM, lambda *_: setattr(self, "should_exit", True))
        signal.alarm(wait)


def prepare(port: int) -> application.Service:
    """Look at everything that could stand in the way, migrate, and put the service together.

    Raises:
        Failure: it cannot start; the text says why.
    """
    settings = at_port(preflight.settings(), port)
    preflight.migrate(settings)
    return application.build(settings)


def at_port(settings: Settings, port: int) -> Settings:
    """Where nobody said which address people use, it is this machine at the port that is served."""
    if "public_url" in settings.model_fields_set:
        return settings
    return settings.model_copy(update={"public_url": f"http://localhost:{port}"})


def serve(host: str, port: int) -> None:
    """Serve until told to stop."""
    listener = _listen(host, port)
    service = prepare(listener.getsockname()[1])
    server = Server(_config(Lifespan(service)), service)
    _make_quick()
    server.run(sockets=[listener])


def _make_quick() -> None:
    """Spare requests two waits for the interpreter.

    What there is before the first request stays, so that looking through it for garbage, a tenth of a second with
    everything standing still, finds nothing. And whoever answers a request need not wait 5 milliseconds each time that
    an import or an export is at work.
    """
    gc.collect()
    gc.freeze()
    sys.setswitchinterval(SWITCH_S)


def serve_with_reload(host: str, port: int) -> None:
    """Serve, and start again whenever the code changes."""
    from uvicorn.supervisors import ChangeReload

    preflight.migrate(preflight.settings())
    os.environ[RELOADED_PORT] = str(port)
    config = _config("colloquy.cli.serving:reloaded", reload=True)
    listener = _listen(host, port)
    print(f"Colloquy is served on http://{host}:{port} and starts again with every change.", file=sys.stderr)
    ChangeReload(config, target=uvicorn.Server(config).run, sockets=[listener]).run()


def reloaded() -> ASGIApp:
    """The application of one reload."""
    return Lifespan(prepare(int(os.environ.pop(RELOADED_PORT))))


def _config(app: ASGIApp | str, *, reload: bool = False) -> uvicorn.Config:
    return uvicorn.Config(
        app, http=_protocol(), ws="none", log_config=None, access_log=False, server_header=False, proxy_headers=False,
        timeout_graceful_shutdown=IN_FLIGHT_S, timeout_keep_alive=KEEP_ALIVE_S,
        h11_max_incomplete_event_size=HEAD_BYTES, factory=reload, reload=reload,
        reload_dirs=["backend"] if reload else None,
    )  # fmt: skip


def _protocol() -> type[asyncio.Protocol] | str:
    """Uvicorn's own protocol with deadlines, where its parser is there; elsewhere uvicorn chooses."""
    if find_spec("httptools") is None:
        return "auto"
    from colloquy.cli.slow_clients import DeadlineProtocol

    return DeadlineProtocol


def _listen(host: str, port: int) -> socket.socket:
    """Take the address before anything else is done.

    Raises:
        Failure: it is taken, or not this machine's.
    """
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        listener = socket.create_server((host, port), family=family, backlog=2_048)
    except OSError as error:
        raise unavailable(f"Cannot listen at {host}:{port} ({error.strerror}): choose another with --port.") from error
    listener.set_inheritable(True)
    return listener


def _say_where(listener: socket.socket, settings: Settings) -> None:
    host, port = listener.getsockname()[:2]
    if web.client_folder() is None:
        print("colloquy: the web client is not built, so only the API is served: see `make build`.", file=sys.stderr)
    where = "localhost" if host in {"127.0.0.1", "::1", "0.0.0.0"} else host  # noqa: S104 -- compared, not listened at
    print(f"Colloquy is ready on http://{where}:{port}; people use {settings.public_url}.", file=sys.stderr)
