"""The limit: an ASGI application that sends the same bytes and does nothing else."""

import sys
from pathlib import Path
from typing import Any

import uvicorn


def bare(body: bytes) -> Any:  # noqa: ANN401 -- an ASGI application
    """An application whose every answer is this one."""
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]

    async def app(scope: Any, _receive: Any, send: Any) -> None:  # noqa: ANN401
        if scope["type"] == "http":
            await send({"type": "http.response.start", "status": 200, "headers": headers})
            await send({"type": "http.response.body", "body": body})

    return app


if __name__ == "__main__":
    uvicorn.run(
        bare(Path(sys.argv[2]).read_bytes()), port=int(sys.argv[1]), log_level="warning", access_log=False,
        lifespan="off",
    )  # fmt: skip
