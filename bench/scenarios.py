"""What is measured of a server: each scenario its requests and the check of every answer."""

import json
import subprocess
import sys
import threading
import time
import urllib.request
from contextlib import ExitStack
from typing import Any
from urllib.parse import quote

from bench.load import Check, Result, load, request
from bench.servers import ENVIRONMENT, Server, Target, bare, colloquy, fetch, peer

API = "/api/v1"
LIST = f"{API}/contacts?limit=50"
SEARCH = f"{API}/contacts?limit=50&q=gra%20oka"
TODAY = f"{API}/today"
NEW = json.dumps({"name": "Amara Berg", "organization_name": "Berg Museum", "title": "Curator"}).encode()
PEERS = ("usual", "django_rest")
IMPORTED = 10_000
UNCACHED = {"COLLOQUY_BODY_CACHE_MB": "0"}

Measured = dict[str, dict[int, Result]]


def same(body: bytes, status: int = 200) -> Check:
    """The check that every answer is this one."""
    return lambda seen, _head, sent: None if seen == status and sent == body else f"{seen}: {sent[:120]!r}"


def alike(shape: bytes, status: int = 200) -> Check:
    """The check that every answer has this status and these bytes in it."""
    return lambda seen, _head, sent: None if seen == status and shape in sent else f"{seen}: {sent[:120]!r}"


def one_of(page: bytes) -> str:
    """The address of a contact in a page."""
    return f"{API}/contacts/{json.loads(page)['items'][3]['id']}"


def whole(one: str) -> str:
    """The address of what a person's page shows, read at once: ten reads."""
    path, by = one.removeprefix(API), one.rsplit("/", 1)[-1]
    own = ("permission", "positions", "career_path", "relations", "timeline", "path")
    by_contact = ("interviews", "tasks", "referrals")
    parts = [path, *(f"{path}/{part}" for part in own), *(f"/{name}?contact_id={by}" for name in by_contact)]
    return f"{API}/reads?" + "&".join(f"get={quote(part, safe='')}" for part in parts)


class Bench:
    """Runs scenarios on one database and keeps what they showed."""

    def __init__(self, target: Target, seconds: float, connections: list[int]) -> None:
        self.target = target
        self.seconds = seconds
        self.connections = connections
        self.found: Measured = {}
        self.facts: dict[str, float] = {}

    def run(self, name: str, servers: Server | list[Server], requests: list[bytes], check: Check,
            connections: list[int] | None = None) -> None:  # fmt: skip
        """Measure one scenario over each number of connections, and say what came of it."""
        several = servers if isinstance(servers, list) else [servers]
        for count in connections or self.connections:
            result = load([one.port for one in several], requests, check, count, self.seconds,
                          cpu=lambda: sum(one.cpu() for one in several))  # fmt: skip
            self.found.setdefault(name, {})[count] = result
            times = f"p50 {result.p50:7.2f}  p99 {result.p99:7.2f} ms  {result.cpu:6.0f} us of processor"
            wrong = f"  WRONG {result.wrong}: {result.first_wrong}" if result.wrong else ""
            print(f"  {name:28} {count:3} conns {result.per_second:9,.0f}/s  {times}{wrong}", flush=True)

    def everything(self) -> None:
        """All scenarios."""
        token = self.target.seeded.token
        self.facts["help, s"] = round(min(_help() for _ in range(3)), 3)
        with colloquy(self.target, **UNCACHED) as server:
            page = fetch(server, LIST, token)[0]
            one, search = fetch(server, one_of(page), token)[0], fetch(server, SEARCH, token)[0]
            self.run("list, not cached", server, [request("GET", LIST, token)], same(page))
            self.run("one, not cached", server, [request("GET", one_of(page), token)], same(one))
            self.run("search, not cached", server, [request("GET", SEARCH, token)], same(search))
            person = whole(one_of(page))
            self.run("ten reads in one", server, [request("GET", person, token)], alike(b'"answers"'))
            self.run("today", server, [request("GET", TODAY, token)], alike(b'"next_interview"'))
        with bare(page) as server:
            self.run("bare ASGI", server, [request("GET", "/")], same(page))
        with colloquy(self.target) as server:
            self.facts["first answer, s"] = round(server.started_in, 2)
            etag = fetch(server, LIST, token)[1]
            unchanged = request("GET", LIST, token, If_None_Match=etag)
            self.run("list, unchanged: 200", server, [request("GET", LIST, token)], same(page))
            self.run("list, unchanged: 304", server, [unchanged], same(b"", 304))
            small = self.target.seeded.small_token
            self.run("create", server, [request("POST", f"{API}/contacts", small, NEW)], alike(b'"id"', 201))
            self.facts["memory, MB"] = round(server.megabytes())
        self.peers()
        if self.target.kind == "postgres":
            self.two_processes()
        self.importing()

    def peers(self) -> None:
        """The same work done the usual ways, at 16 connections."""
        for name in PEERS:
            with peer(name, self.target) as server:
                token, small = self.target.seeded.token, self.target.seeded.small_token
                page = fetch(server, LIST, token)[0]
                assert len(json.loads(page)["items"]) == 50
                search = fetch(server, SEARCH, token)[0]
                for scenario, path, body in (
                    ("list", LIST, page), ("one", one_of(page), fetch(server, one_of(page), token)[0]),
                    ("search", SEARCH, search),
                ):  # fmt: skip
                    self.run(f"{name}: {scenario}", server, [request("GET", path, token)], same(body), [16])
                made = request("POST", f"{API}/contacts", small, NEW)
                self.run(f"{name}: create", server, [made], alike(b'"id"', 201), [16])

    def two_processes(self) -> None:
        """Two processes on one database against one, on however many processors there are."""
        token = self.target.seeded.token
        with ExitStack() as stack:
            servers = [stack.enter_context(colloquy(self.target, **UNCACHED)) for _ in range(2)]
            page = fetch(servers[0], LIST, token)[0]
            for count in (1, 2):
                name = f"list, {count} process{'es' if count > 1 else ''}"
                self.run(name, servers[:count], [request("GET", LIST, token)], same(page), [16])

    def importing(self) -> None:
        """An import of many people, and what others notice of it while it runs."""
        with colloquy(self.target, COLLOQUY_WORKER="embedded", **UNCACHED) as server:
            token, small = self.target.seeded.token, self.target.seeded.small_token
            path = one_of(fetch(server, LIST, token)[0])
            asked = [request("GET", path, token)]
            check = same(fetch(server, path, token)[0])
            idle = load([server.port], asked, check, 4, self.seconds, pause=0.02)
            form = _people(IMPORTED)  # made before, since this process measures, too
            took: list[float] = []
            other = threading.Thread(target=lambda: took.append(_import(server, small, form)))
            other.start()
            during = load([server.port], asked, check, 4, max(2.0, self.seconds), pause=0.02)
            other.join()
            again = _import(server, small, form)
        self.found["others, idle"] = {4: idle}
        self.found["others, during an import"] = {4: during}
        self.facts |= {
            "import, rows a second": round(IMPORTED / took[0]),
            "import again, rows a second": round(IMPORTED / again),
            "others' p99 during an import, times idle": round(during.p99 / idle.p99, 2),
        }
        for name in list(self.facts)[-3:]:
            print(f"  {name}: {self.facts[name]:,}", flush=True)


def _people(count: int) -> bytes:
    """A form with a file of so many people."""
    rows = "".join(f"Given{n},Family{n},given{n}@example.org,Place {n % 500}\r\n" for n in range(count))
    head = (
        b'--x\r\nContent-Disposition: form-data; name="file"; filename="people.csv"\r\nContent-Type: text/csv\r\n\r\n'
    )
    return head + f"First Name,Last Name,Email Address,Company\r\n{rows}\r\n--x--\r\n".encode()


def _import(server: Server, token: str, form: bytes) -> float:
    """Upload a file and have it imported; the seconds from the start to the end."""
    began = time.perf_counter()
    made = _send(server, "POST", f"{API}/imports", token, form, "multipart/form-data; boundary=x")
    path = f"{API}/imports/{made['id']}"
    _send(server, "POST", f"{path}/start", token)
    while (shown := _send(server, "GET", path, token))["state"] == "running":
        threading.Event().wait(0.05)
    assert shown["state"] == "done", shown
    assert shown["counts"]["done"] == IMPORTED, shown
    return time.perf_counter() - began


def _send(  # noqa: PLR0913, PLR0917 -- a request is made of these
    server: Server, method: str, path: str, token: str, body: bytes | None = None, kind: str = ""
) -> Any:  # noqa: ANN401 -- JSON
    asked = urllib.request.Request(f"http://127.0.0.1:{server.port}{path}", body, method=method)
    asked.add_header("Authorization", f"Bearer {token}")
    if kind:
        asked.add_header("Content-Type", kind)
    with urllib.request.urlopen(asked, timeout=60) as answer:  # noqa: S310 -- loopback
        return json.loads(answer.read())


def _help() -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-m", "colloquy", "--help"], check=True, stdout=subprocess.DEVNULL,
                   env=ENVIRONMENT)  # fmt: skip
    return time.perf_counter() - began


def growth(small: Target, large: Target, seconds: float) -> dict[str, float]:
    """How much longer the same owner of 1,000 contacts waits in a large table: medians, measured in turn."""

    def median(path: str, target: Target, server: Server) -> float:
        asked = [request("GET", path, target.seeded.small_token)]
        return load([server.port], asked, alike(b"{"), 1, seconds / 3).p50

    found = {}
    with colloquy(small, **UNCACHED) as one, colloquy(large, **UNCACHED) as other:
        for name, path in {"list": LIST, "search": SEARCH, "today": TODAY}.items():
            rounds = [(median(path, small, one), median(path, large, other)) for _ in range(3)]
            found[name] = round(min(after for _, after in rounds) / min(before for before, _ in rounds), 2)
    return found
