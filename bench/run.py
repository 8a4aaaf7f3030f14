"""Measure what docs/performance.md promises, against a bare ASGI application in the same run.

    python bench/run.py [--contacts 1000000] [--seconds 4] [--databases sqlite,postgres] [--connections 1,16,64]

Prints a table and writes bench/results/results.json. Every answer is checked; a wrong one fails the run.
"""

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from colloquy.kit.settings import Settings

from bench.load import Check, Result, load, request
from bench.seed import seed
from tests.support.postgres import Postgres, free_port

HERE = Path(__file__).parent
API = "/api/v1"
SECRET = "a secret key for the benchmark that is long enough"
LIST = f"{API}/contacts?limit=50"


@dataclass(frozen=True)
class Target:
    """A database that has been filled, with whom to ask as."""

    kind: str
    settings: dict[str, str]
    token: str
    contacts: int


@contextmanager
def process(*command: str, port: int, path: str, **environment: str) -> Iterator[None]:
    """A server, once it answers."""
    server = subprocess.Popen(command, env={**os.environ, **environment})  # noqa: S603 -- our own commands
    try:
        wait_for(port, path)
        yield
    finally:
        server.terminate()
        server.wait(timeout=20)


def wait_for(port: int, path: str) -> None:
    """Return once the server answers."""
    for _ in range(200):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=1).read()
        except OSError:
            subprocess.run(["sleep", "0.1"], check=True)  # noqa: S607 -- there is no other signal
        else:
            return
    raise RuntimeError("The server did not start.")


@contextmanager
def colloquy(target: Target, **changes: str) -> Iterator[int]:
    """Our service on this database; its port."""
    port = free_port()
    environment = {
        **target.settings, "COLLOQUY_WORKER": "off", "COLLOQUY_LOG_LEVEL": "warning",
        "COLLOQUY_REQUESTS_PER_MINUTE": "100000000", "COLLOQUY_ANONYMOUS_PER_MINUTE": "100000000", **changes,
    }  # fmt: skip
    command = (sys.executable, "-m", "colloquy", "serve", "--port", str(port))
    with process(*command, port=port, path="/healthz", **environment):
        yield port


@contextmanager
def bare(body: bytes, status: int) -> Iterator[int]:
    """The limit, sending the same bytes; its port."""
    port = free_port()
    with tempfile.NamedTemporaryFile() as file:
        file.write(body)
        file.flush()
        command = (sys.executable, str(HERE / "bare.py"), str(port), file.name, str(status))
        with process(*command, port=port, path="/"):
            yield port


def fetch(port: int, path: str, token: str) -> tuple[bytes, str]:
    """One answer's body and ETag."""
    asked = urllib.request.Request(f"http://127.0.0.1:{port}{path}", headers={"Authorization": f"Bearer {token}"})  # noqa: S310
    with urllib.request.urlopen(asked, timeout=30) as answer:  # noqa: S310 -- loopback
        return answer.read(), answer.headers.get("etag", "")


def same(body: bytes, status: int = 200) -> Check:
    """The check that every answer is this one."""

    def check(seen: int, _head: bytes, sent: bytes) -> str | None:
        return None if seen == status and sent == body else f"{seen}: {sent[:120]!r}"

    return check


def created(seen: int, _head: bytes, sent: bytes) -> str | None:
    """The check that something was made."""
    return None if seen == 201 and b'"id"' in sent else f"{seen}: {sent[:120]!r}"


Measured = dict[str, dict[int, Result]]


def measure(target: Target, seconds: float, connections: list[int]) -> Measured:
    """All scenarios on one database."""
    found: Measured = {}

    def run(name: str, port: int, requests: list[bytes], check: Check) -> None:
        found[name] = {count: load(port, requests, check, count, seconds) for count in connections}
        for count, result in found[name].items():
            print(f"  {name:24} {count:3} conns {result.per_second:9,.0f}/s  p50 {result.p50:7.2f}  p99 {result.p99:7.2f} ms"
                  f"{f'  WRONG {result.wrong}: {result.first_wrong}' if result.wrong else ''}", flush=True)  # fmt: skip

    token = target.token
    with colloquy(target, COLLOQUY_BODY_CACHE_MB="0") as port:
        page, _ = fetch(port, LIST, token)
        one = json.loads(page)["items"][7]
        path = f"{API}/contacts/{one['id']}"
        run("list, not cached", port, [request("GET", LIST, token)], same(page))
        run("one, not cached", port, [request("GET", path, token)], same(fetch(port, path, token)[0]))
        search = f"{API}/contacts?limit=50&q=gra%20oka"
        run("search", port, [request("GET", search, token)], same(fetch(port, search, token)[0]))
        today = f"{API}/today"
        run("today", port, [request("GET", today, token)], lambda seen, _head, _body: None if seen == 200 else str(seen))
    with colloquy(target) as port:
        _, etag = fetch(port, LIST, token)
        run("list, unchanged: 200", port, [request("GET", LIST, token)], same(page))
        run("list, unchanged: 304", port, [request("GET", LIST, token, If_None_Match=etag)], same(b"", 304))
        body = json.dumps({"name": "Amara Berg", "organization_name": "Berg Museum", "title": "Curator"}).encode()
        run("create", port, [request("POST", f"{API}/contacts", token, body)], created)
    with bare(page, 200) as port:
        run("bare ASGI, same bytes", port, [request("GET", "/", "")], same(page))
    return found


def growth(kind: str, make: Any, totals: tuple[int, int], seconds: float) -> dict[str, float]:  # noqa: ANN401
    """How much slower one owner's answers are in a large table than in a small one."""
    medians: list[dict[str, float]] = []
    for total in totals:
        with make(kind, total) as target, colloquy(target, COLLOQUY_BODY_CACHE_MB="0") as port:
            asked = {"list": LIST, "search": f"{API}/contacts?limit=50&q=gra%20oka", "today": f"{API}/today"}
            medians.append({
                name: load(port, [request("GET", path, target.token)],
                           lambda seen, _head, _body: None if seen == 200 else str(seen), 1, seconds).p50
                for name, path in asked.items()
            })  # fmt: skip
    return {name: round(medians[1][name] / medians[0][name], 2) for name in medians[0]}


@contextmanager
def filled(kind: str, total: int) -> Iterator[Target]:
    """A database of so many contacts."""
    print(f"{kind}: filling with {total:,} contacts", file=sys.stderr)
    folder = Path(tempfile.mkdtemp(prefix="colloquy-bench-", dir=os.environ.get("BENCH_TMP", "/var/tmp")))  # noqa: S108
    server: Postgres | None = None
    settings = {"COLLOQUY_DATA": str(folder), "COLLOQUY_SECRET_KEY": SECRET}
    try:
        if kind == "postgres":
            server = Postgres(options=("shared_buffers=512MB", "max_connections=100", "synchronous_commit=on"))
            server.create()
            server.start()
            server.execute("CREATE DATABASE bench")
            settings["COLLOQUY_DATABASE_URL"] = server.url("bench")
        named = {name.removeprefix("COLLOQUY_").lower(): value for name, value in settings.items()}
        _, token = seed(Settings.model_validate(named), total)
        yield Target(kind, settings, token, total)
    finally:
        if server:
            server.stop()
        shutil.rmtree(folder, ignore_errors=True)


def ratios(measured: Measured, connections: int) -> dict[str, float]:
    """Throughput of each scenario as a share of the bare application's."""
    limit = measured["bare ASGI, same bytes"][connections].per_second
    return {name: round(by[connections].per_second / limit, 3) for name, by in measured.items()}


def main() -> None:
    """Run everything that was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--contacts", type=int, default=1_000_000)
    parser.add_argument("--seconds", type=float, default=4)
    parser.add_argument("--databases", default="sqlite,postgres")
    parser.add_argument("--connections", default="1,16,64")
    parser.add_argument("--growth", action="store_true", help="also compare with a table of 10,000 contacts")
    options = parser.parse_args()
    connections = [int(part) for part in options.connections.split(",")]
    results: dict[str, Any] = {"machine": platform.platform(), "python": platform.python_version(), "contacts": options.contacts}
    wrong = 0
    for kind in options.databases.split(","):
        with filled(kind, options.contacts) as target:
            measured = measure(target, options.seconds, connections)
        middle = connections[len(connections) // 2]
        shares = ratios(measured, middle)
        print(f"{kind}: share of bare ASGI at {middle} connections")
        for name, share in shares.items():
            print(f"  {name:24} {share:6.3f}")
        wrong += sum(result.wrong for by in measured.values() for result in by.values())
        results[kind] = {
            "measured": {name: {count: asdict(result) for count, result in by.items()} for name, by in measured.items()},
            "share_of_bare": shares,
        }
        if options.growth:
            results[kind]["growth"] = growth(kind, filled, (10_000, options.contacts), options.seconds)
            print(f"  growth from 10,000: {results[kind]['growth']}")
    out = HERE / "results" / "results.json"
    out.parent.mkdir(exist_ok=True)
    out.write_text(json.dumps(results, indent=2))
    print(f"written: {out}")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
