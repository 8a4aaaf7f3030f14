"""What is served beside the API: health, the OpenAPI document, and the built web client."""

import gzip
from functools import lru_cache
from pathlib import Path

from anyio import move_on_after, to_thread
from fastapi import FastAPI
from sqlalchemy import text
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response

from colloquy.kit import jobs
from colloquy.kit import migrate as migrations
from colloquy.kit.http.answers import dumps, json_response
from colloquy.kit.http.runtime import Runtime

INSIDE = Path(__file__).resolve().parent / "_client"
BESIDE = Path(__file__).resolve().parents[2] / "frontend" / "dist"
FOREVER = "public, max-age=31536000, immutable"
ALWAYS_FRESH = "no-cache"
PACKED = {".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8"}
"""What shrinks to a third when it is packed, and how it is called on the wire."""
OLDEST_JOB_S = 300
READY_WITHIN_S = 2.0


def client_folder() -> Path | None:
    """Where the built web client is, if it has been built."""
    return next((folder for folder in (INSIDE, BESIDE) if (folder / "index.html").exists()), None)


def install(app: FastAPI) -> None:
    """Add what is served beside the API."""
    app.router.add_route("/healthz", healthz, ["GET"], include_in_schema=False)
    app.router.add_route("/readyz", readyz, ["GET"], include_in_schema=False)
    app.router.add_route("/api/v1/openapi.json", openapi_json, ["GET"], include_in_schema=False)
    app.router.add_route("/{path:path}", client, ["GET"], include_in_schema=False)


async def healthz(_request: Request) -> Response:
    """Whether the process lives; it asks nobody else."""
    return json_response({"status": "ok"})


async def readyz(request: Request) -> Response:
    """Whether requests can be answered: database, migrations, worker."""
    runtime: Runtime = request.scope["colloquy.runtime"]
    checks = {"process": "stopping"} if runtime.draining else await _checks_in_time(runtime)
    ready = all(state == "ok" for state in checks.values())
    return json_response({"status": "ok" if ready else "not ready", "checks": checks}, 200 if ready else 503)


async def _checks_in_time(runtime: Runtime) -> dict[str, str]:
    with move_on_after(READY_WITHIN_S):
        return await to_thread.run_sync(_checks, runtime, abandon_on_cancel=True)
    return {"database": "no answer in time"}


def _checks(runtime: Runtime) -> dict[str, str]:
    try:
        with runtime.database.reading() as work:
            work.execute(text("SELECT 1"))
            at = migrations.current(work.connection)
            oldest = work.execute(jobs.oldest_due(work.now)).scalar()
            late = oldest is not None and (work.now - oldest).total_seconds() > OLDEST_JOB_S
    except Exception as error:  # noqa: BLE001 -- whatever it is, we are not ready
        return {"database": type(error).__name__}
    pending = "ok" if at == migrations.head() else "migrations are pending: run `colloquy migrate`"
    return {"database": "ok", "migrations": pending, "worker": "jobs are waiting too long" if late else "ok"}


async def openapi_json(request: Request) -> Response:
    """The OpenAPI document."""
    return Response(dumps(request.app.openapi()), media_type="application/json")


async def client(request: Request) -> Response:
    """The web client's files; a path that is none of them is a page of the client's own."""
    path = request.path_params["path"]
    if path.startswith("api/"):
        raise HTTPException(405)  # the path may exist with another method; see kit/http/methods.py
    folder = client_folder()
    if folder is None:
        raise HTTPException(404, "The web client is not built; run `make run`, or use the API under /api/v1.")
    found = (folder / path).resolve()
    if not path or not found.is_relative_to(folder) or not found.is_file():
        if "." in path.rsplit("/", 1)[-1]:
            raise HTTPException(404)
        found = folder / "index.html"
    if not path.startswith("assets/"):
        return FileResponse(found, headers={"cache-control": ALWAYS_FRESH})
    headers = {"cache-control": FOREVER, "vary": "accept-encoding"}
    if found.suffix not in PACKED or "gzip" not in request.headers.get("accept-encoding", ""):
        return FileResponse(found, headers=headers)
    content = await to_thread.run_sync(_packed, found)
    return Response(content, media_type=PACKED[found.suffix], headers={**headers, "content-encoding": "gzip"})


@lru_cache(maxsize=256)
def _packed(file: Path) -> bytes:
    """A file whose name changes with what it holds; packed once, for whoever stands without a proxy that would."""
    return gzip.compress(file.read_bytes(), mtime=0)
