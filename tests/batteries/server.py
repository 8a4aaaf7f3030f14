"""A real server process for the batteries, on either database, that may be killed and started again."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx2

from tests.support.postgres import Postgres, free_port

READY_WITHIN_S = 60
DURABLE = ("max_connections=100", "shared_buffers=64MB")
PERSON = {"email": "ana@example.edu", "name": "Ana", "password": "seven quiet herons wade"}
COLLOQUY = Path(sys.executable).with_name("colloquy")
_tick = threading.Event()


@dataclass
class Server:
    """One `colloquy serve`."""

    environment: dict[str, str]
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> float:
        """Start it; how many seconds until it was ready."""
        began = time.perf_counter()
        command = [str(COLLOQUY), "serve", "--port", str(self.port)]
        self.process = subprocess.Popen(command, env=self.environment, stderr=subprocess.DEVNULL)
        while time.perf_counter() - began < READY_WITHIN_S:
            if self.process.poll() is not None:
                raise RuntimeError(f"The server ended with {self.process.returncode}.")
            try:
                if httpx2.get(f"{self.url}/readyz", timeout=2).status_code == httpx2.codes.OK:
                    return time.perf_counter() - began
            except httpx2.TransportError:
                _tick.wait(0.02)
        raise RuntimeError("The server did not become ready.")

    def kill(self) -> None:
        """Kill it as a power cut would."""
        if self.process:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()

    def stop(self) -> None:
        """Ask it to end."""
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=30)

    def token(self) -> str:
        """Sign the person up and in, and make a token of every scope."""
        with httpx2.Client(base_url=f"{self.url}/api/v1") as client:
            client.post("/accounts", json=PERSON).raise_for_status()
            session = client.post("/sessions", json={name: PERSON[name] for name in ("email", "password")})
            session.raise_for_status()
            made = client.post("/tokens", json={"name": "battery", "scopes": ["read", "write", "account", "admin"]})
            made.raise_for_status()
            return str(made.json()["token"])


@contextmanager
def server_on(kind: str, **settings: str) -> Iterator[tuple[Server, Path]]:
    """A server that is not started yet, and its data folder."""
    folder = Path(tempfile.mkdtemp(prefix=f"colloquy-{kind}-"))
    kept = {name: value for name, value in os.environ.items() if not name.startswith("COLLOQUY_")}
    postgres = Postgres(DURABLE) if kind == "postgres" else None
    environment = kept | {
        "COLLOQUY_DATA": str(folder),
        "COLLOQUY_SECRET_KEY": "a secret for batteries that is long enough",
        "COLLOQUY_REQUESTS_PER_MINUTE": "10000000",
        "COLLOQUY_ANONYMOUS_PER_MINUTE": "10000000",
        "COLLOQUY_LOG_LEVEL": "error",
        **{f"COLLOQUY_{name.upper()}": value for name, value in settings.items()},
    }
    if postgres:
        postgres.create()
        postgres.start()
        postgres.execute("CREATE DATABASE colloquy")
        environment["COLLOQUY_DATABASE_URL"] = postgres.url("colloquy")
    server = Server(environment)
    try:
        yield server, folder
    finally:
        server.kill()
        if postgres:
            postgres.stop()
        shutil.rmtree(folder, ignore_errors=True)
