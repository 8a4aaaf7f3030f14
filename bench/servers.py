"""The servers that are measured, each a process of its own, and the databases they stand on."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil
from tests.support.postgres import Postgres, free_port

from bench.seed import Seeded, seed
from colloquy.kit.settings import Settings

HERE = Path(__file__).parent
SECRET = "a secret key for the benchmark that is long enough"
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""A second start finds what the first one compiled, wherever people run it."""
UNLIMITED = {"COLLOQUY_REQUESTS_PER_MINUTE": "100000000", "COLLOQUY_ANONYMOUS_PER_MINUTE": "100000000"}


@dataclass(frozen=True)
class Target:
    """A database that has been filled, with whom to ask as."""

    kind: str
    settings: dict[str, str]
    seeded: Seeded


@dataclass(frozen=True)
class Server:
    """A running server."""

    port: int
    process: psutil.Process
    started_in: float
    """Seconds from its start to its first answer."""

    def cpu(self) -> float:
        """Processor time so far, in seconds, with that of the processes it has started."""
        times = [one.cpu_times() for one in (self.process, *self.process.children(recursive=True))]
        return float(sum(time.user + time.system for time in times))

    def megabytes(self) -> float:
        """Memory it holds of its own, in megabytes; pages of a mapped database are the system's."""
        memory = self.process.memory_info()
        return float(memory.rss - memory.shared) / 1_000_000


@contextmanager
def process(*command: str, path: str = "/", **environment: str) -> Iterator[Server]:
    """A server, once it answers. `PORT` in the command stands for its port."""
    port = free_port()
    began = time.perf_counter()
    child = subprocess.Popen(
        [part.replace("PORT", str(port)) for part in command], env={**ENVIRONMENT, **environment},
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        _wait_for(child, port, path)
        yield Server(port, psutil.Process(child.pid), time.perf_counter() - began)
    finally:
        child.terminate()
        child.wait(timeout=20)


def _wait_for(child: "subprocess.Popen[bytes]", port: int, path: str) -> None:
    until = time.perf_counter() + 60
    while time.perf_counter() < until and child.poll() is None:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=5).read()
        except urllib.error.HTTPError:
            return
        except OSError:
            subprocess.run(["sleep", "0.02"], check=True)  # noqa: S607 -- there is no other signal
        else:
            return
    raise RuntimeError(f"{child.args!r} did not start.")


@contextmanager
def colloquy(target: Target, **changes: str) -> Iterator[Server]:
    """Our service on this database."""
    environment = {
        **target.settings, **UNLIMITED, "COLLOQUY_WORKER": "off", "COLLOQUY_LOG_LEVEL": "warning", **changes,
    }  # fmt: skip
    command = (sys.executable, "-m", "colloquy", "serve", "--port", "PORT")
    with process(*command, path="/api/v1/instance", **environment) as server:
        yield server


@contextmanager
def bare(body: bytes) -> Iterator[Server]:
    """The limit, sending the same bytes."""
    with tempfile.NamedTemporaryFile() as file:
        file.write(body)
        file.flush()
        with process(sys.executable, str(HERE / "bare.py"), "PORT", file.name) as server:
            yield server


@contextmanager
def peer(name: str, target: Target) -> Iterator[Server]:
    """Another way to write the same service, on the same database; see `bench/peers`."""
    environment = {**target.settings, "PYTHONPATH": f"{HERE.parent}{os.pathsep}{HERE.parent / 'backend'}"}
    with process(sys.executable, "-m", f"bench.peers.{name}", "PORT", **environment) as server:
        yield server


@contextmanager
def filled(kind: str, total: int) -> Iterator[Target]:
    """A database of so many contacts."""
    print(f"{kind}: filling with {total:,} contacts", file=sys.stderr)
    folder = Path(tempfile.mkdtemp(prefix="colloquy-bench-", dir=os.environ.get("BENCH_TMP", "/var/tmp")))  # noqa: S108
    settings = {"COLLOQUY_DATA": str(folder), "COLLOQUY_SECRET_KEY": SECRET}
    with ExitStack() as stack:
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        if kind == "postgres":
            server = Postgres(options=("shared_buffers=512MB", "max_connections=100", "max_wal_size=4GB"))
            stack.callback(server.stop)
            server.create()
            server.start()
            server.execute("CREATE DATABASE bench")
            settings["COLLOQUY_DATABASE_URL"] = server.url("bench")
        named = {name.removeprefix("COLLOQUY_").lower(): value for name, value in settings.items()}
        yield Target(kind, settings, seed(Settings.model_validate(named), total))


def fetch(server: Server, path: str, token: str) -> tuple[bytes, str]:
    """One answer's body and ETag."""
    url = f"http://127.0.0.1:{server.port}{path}"
    asked = urllib.request.Request(url, headers={"Authorization": f"Bearer {token}"})
    with urllib.request.urlopen(asked, timeout=60) as answer:  # noqa: S310 -- loopback
        return answer.read(), answer.headers.get("etag", "")
