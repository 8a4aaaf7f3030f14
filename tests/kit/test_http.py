"""What every answer has in common, whoever gives it: headers, methods, limits, faults."""

import asyncio
import itertools
from datetime import datetime
from pathlib import Path

import pytest
from anyio.from_thread import BlockingPortal
from starlette.types import Message

from colloquy import app as application
from colloquy import web
from colloquy.kit.clock import Clock, ManualClock
from colloquy.kit.errors import TooSlow
from colloquy.kit.http.limits import BodyLimit
from colloquy.kit.settings import Settings
from tests.conftest import START, people
from tests.support.client import Client

NOBODYS = "/organizations/01900000-0000-7000-8000-000000000000"
ANSWERS = [
    ("GET", "/instance", {}, 200), ("GET", "/me", {}, 200), ("POST", "/organizations", {"json": {"name": "A"}}, 201),
    ("GET", NOBODYS, {}, 404), ("GET", "/nothing", {}, 404), ("POST", "/nothing", {}, 404), ("PUT", "/me", {}, 405),
    ("OPTIONS", "/me", {}, 204), ("TRACE", "/me", {}, 405), ("GET", "/organizations?x=1", {}, 422),
    ("POST", "/organizations", {"content": b"{", "headers": {"Content-Type": "application/json"}}, 400),
    ("POST", "/organizations", {"content": b"{}", "headers": {"Content-Type": "text/plain"}}, 415),
    ("POST", "/organizations", {"content": b"x" * 1_000_001, "headers": {"Content-Type": "application/json"}}, 413),
    ("GET", "/me", {"headers": {"Authorization": "Bearer x"}}, 401), ("GET", "/accounts", {}, 403),
]  # fmt: skip


@pytest.mark.parametrize(("method", "path", "options", "status"), ANSWERS, ids=lambda value: str(value)[:30])
def test_every_answer_carries_the_security_headers_and_its_request_id(
    ana: Client, method: str, path: str, options: dict[str, object], status: int
) -> None:
    answer = ana.request(method, path, **options)
    assert answer.status_code == status, answer.text
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.headers["cache-control"] in {"private, no-cache", "no-store"}
    assert {"Authorization", "Cookie"} <= {name.strip() for name in answer.headers["vary"].split(",")}
    assert len(answer.headers["x-request-id"]) == 32
    assert "server" not in answer.headers
    if status >= 400:
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.json()["request_id"] == answer.headers["x-request-id"]


def test_a_path_tells_which_methods_it_offers(ana: Client) -> None:
    offered = {"/organizations": "GET, HEAD, OPTIONS, POST", NOBODYS: "DELETE, GET, HEAD, OPTIONS, PATCH",
               "/me/change_password": "OPTIONS, POST", "/sessions/current": "DELETE, OPTIONS"}  # fmt: skip
    for path, methods in offered.items():
        answer = ana.options(path)
        assert (answer.status_code, answer.headers["allow"]) == (204, methods)
        for method in ("PUT", "TRACE", "PROPFIND"):
            assert ana.request(method, path).headers["allow"] == methods
    assert ana.get("/me/change_password").headers["allow"] == "OPTIONS, POST"
    assert ana.options("/nothing").status_code == 404


@pytest.mark.parametrize("path", ["/organizations", "/me", NOBODYS, "//healthz"])
def test_head_answers_as_get_does_but_for_the_body(ana: Client, path: str) -> None:
    get, head = ana.get(path), ana.head(path)
    assert (head.status_code, head.content) == (get.status_code, b"")
    for name in ("content-type", "content-length", "etag"):
        assert head.headers.get(name) == get.headers.get(name) or get.status_code == 404


def test_what_lies_beside_the_api_is_guarded_too(anybody: Client) -> None:
    for path in ("//healthz", "//readyz", "//no.such.file", "//api"):
        answer = anybody.get(path)
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
    assert anybody.post("//healthz").status_code == 405


ORIGINS = ["null", "https://tools.example.edu.evil.example", "https://eviltools.example.edu", "https://tools.example",
           "http://tools.example.edu", "https://tools.example.edu:8443", "*", "", "https://other.example"]  # fmt: skip


def test_what_every_page_loads_is_packed_for_whoever_can_unpack_it(
    anybody: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script, page = "export const words = 'a letter, '\n" * 500, "<!doctype html><title>Colloquy</title>"
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "app-1.js").write_text(script)
    (tmp_path / "index.html").write_text(page)
    monkeypatch.setattr(web, "client_folder", lambda: tmp_path)
    packed = anybody.get("//assets/app-1.js", headers={"Accept-Encoding": "gzip, br"})
    plain = anybody.get("//assets/app-1.js", headers={"Accept-Encoding": "identity"})
    assert packed.text == plain.text == script
    assert (packed.headers["content-encoding"], "content-encoding" in plain.headers) == ("gzip", False)
    assert int(packed.headers["content-length"]) * 3 < int(plain.headers["content-length"])
    for answer in (packed, plain):
        assert answer.headers["vary"] == "accept-encoding"
        assert answer.headers["content-type"] == "text/javascript; charset=utf-8"
        assert "immutable" in answer.headers["cache-control"]
    assert anybody.get("//").text == page


@pytest.mark.settings(cors_origins=["https://tools.example.edu"])
def test_only_a_listed_origin_may_read_answers_and_never_with_cookies(ana: Client) -> None:
    for path in ("/me", NOBODYS):
        known = ana.get(path, headers={"Origin": "https://tools.example.edu"})
        assert known.headers["access-control-allow-origin"] == "https://tools.example.edu"
        assert "ETag" in known.headers["access-control-expose-headers"]
        for origin in ORIGINS:
            answer = ana.get(path, headers={"Origin": origin})
            assert "access-control-allow-origin" not in answer.headers, origin
            assert "Origin" in answer.headers["vary"]
            assert "access-control-allow-credentials" not in answer.headers
    asked = {"Origin": "https://tools.example.edu", "Access-Control-Request-Method": "PATCH"}
    before = Client(ana.service).options("/me", headers=asked)
    assert before.status_code == 204
    assert "PATCH" in before.headers["access-control-allow-methods"]
    assert "If-Match" in before.headers["access-control-allow-headers"]
    assert (
        "access-control-allow-methods"
        not in Client(ana.service).options("/me", headers={**asked, "Origin": "null"}).headers
    )


def test_without_listed_origins_nobodys_page_reads_answers(ana: Client) -> None:
    answer = ana.get("/me", headers={"Origin": "http://localhost:8000"})
    assert not [name for name in answer.headers if name.startswith("access-control")]


@pytest.mark.settings(requests_per_minute=10, anonymous_per_minute=10)
def test_a_budget_is_told_and_kept_and_each_has_their_own(ana: Client, ben: Client, anybody: Client) -> None:
    answers = [ana.get("/me") for _ in range(12)]
    assert [answer.status_code for answer in answers].count(429) >= 1
    assert answers[0].headers["ratelimit-policy"] == '"minute";q=10;w=60'
    assert answers[0].headers["ratelimit"].startswith('"minute";r=9;t=')
    refused = answers[-1]
    assert 0 < int(refused.headers["retry-after"]) <= 60
    assert refused.json()["type"] == "/problems/too_many_requests"
    assert ben.get("/me").status_code == 200
    shown = [anybody.get("/me", headers={"Authorization": "Bearer x"}).status_code for _ in range(12)]
    assert set(shown) == {401, 429}  # who tries tokens is counted by address


class Broken:
    """A clock that breaks on purpose, with a text that must not be seen outside."""

    def __init__(self) -> None:
        self.left = itertools.repeat("works")

    def now(self) -> datetime:
        if next(self.left, None):
            return START
        raise RuntimeError("SELECT secret FROM /usr/lib ana@example.edu")


@pytest.mark.parametrize("calls", [0, 1])
def test_a_fault_of_ours_is_a_problem_that_tells_nothing_about_our_insides(
    settings: Settings, event_loop: BlockingPortal, calls: int
) -> None:
    clock = Broken()
    service = application.build(settings, clock)
    ana = people(service)("ana")
    ana.get("/me")
    clock.left = itertools.repeat("works", calls)
    answer = ana.get("/organizations")
    assert answer.status_code == 500
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert not [word for word in ("SELECT", "usr", "ana@", "RuntimeError", "Traceback") if word in answer.text]
    event_loop.call(service.identify.close)
    service.close()


def test_clocks_of_all_kinds_fit_the_service() -> None:
    kinds: list[Clock] = [ManualClock(START), Broken()]
    assert {kind.now() for kind in kinds} == {START}


def test_a_body_that_drips_is_given_up() -> None:
    async def drip() -> Message:
        await asyncio.sleep(0.01)
        return {"type": "http.request", "body": b"x", "more_body": True}

    async def read() -> None:
        limited = BodyLimit({"headers": []}, drip, 1_000_000, 0.1)
        while True:
            await limited()

    with pytest.raises(TooSlow):
        asyncio.run(read())


def test_a_header_without_end_is_refused(ana: Client) -> None:
    for name in ("If-None-Match", "If-Match"):
        ana.problem("GET", "/me", 422, headers={name: '"x"' * 1_000})
