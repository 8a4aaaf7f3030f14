"""The serving process."""

import sys

import uvicorn
from starlette.types import Receive, Scope, Send

from colloquy import app as application
from colloquy.kit import log
from colloquy.kit.migrate import UnknownSchema, migrate
from colloquy.kit.settings import BadSettings, load_settings


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


def serve(host: str, port: int) -> None:
    """Migrate if needed, then serve until told to stop."""
    try:
        settings = load_settings()
        service = application.build(settings)
        migrate(service.runtime.database.engines.write)
    except (BadSettings, UnknownSchema) as error:
        print(f"colloquy: {error}", file=sys.stderr)
        sys.exit(2)
    log.set_up(settings.log_level)
    uvicorn.run(
        Lifespan(service), host=host, port=port, log_config=None, access_log=False, server_header=False,
        proxy_headers=False, timeout_graceful_shutdown=10, timeout_keep_alive=30, h11_max_incomplete_event_size=65_536,
    )  # fmt: skip
