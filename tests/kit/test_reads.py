"""Several reads in one answer: each as it would be by itself."""

from typing import Any

import pytest

from colloquy.app import Service
from tests.support.client import Client


def read(client: Client, *wanted: str) -> list[dict[str, Any]]:
    answers: list[dict[str, Any]] = client.got("/reads", get=list(wanted))["answers"]
    return answers


def test_each_part_is_what_its_own_request_would_have_said(ana: Client) -> None:
    person = ana.made("/contacts", {"name": "Grace Hopper"})["id"]
    wanted = ["/me", f"/contacts/{person}", "/contacts?limit=5&count=true", f"/contacts/{person}?fields=id,name"]
    for answer, path in zip(read(ana, *wanted), wanted, strict=True):
        alone = ana.get(path)
        assert answer == {"get": path, "status": 200, "etag": alone.headers["etag"], "body": alone.json()}


def test_a_refusal_stands_in_its_place_and_spoils_nothing_else(ana: Client) -> None:
    nobody = "/contacts/01900000-0000-7000-8000-000000000000"
    missing, wrong, unknown, fine = read(ana, nobody, "/contacts?limit=0", "/nothing", "/me")
    assert [part["status"] for part in (missing, wrong, unknown, fine)] == [404, 422, 404, 200]
    assert [part["etag"] is None for part in (missing, wrong, unknown, fine)] == [True, True, True, False]
    assert wrong["body"]["errors"][0]["pointer"] == "/query/limit"


def test_what_is_anothers_or_the_offices_stays_so(ana: Client, ben: Client) -> None:
    person = ana.made("/contacts", {"name": "Grace Hopper"})["id"]
    before = read(ben, f"/contacts/{person}", "/accounts")
    assert [part["status"] for part in before] == [404, 403]
    assert read(ana, f"/contacts/{person}")[0]["status"] == 200
    assert [part["status"] for part in read(ben, f"/contacts/{person}")] == [404], "also once it was read by its owner"


def test_a_change_is_seen_by_the_next_reads(ana: Client) -> None:
    person = ana.made("/contacts", {"name": "Grace Hopper"})["id"]
    read(ana, f"/contacts/{person}")
    ana.changed(f"/contacts/{person}", {"name": "Grace B. Hopper"})
    assert read(ana, f"/contacts/{person}")[0]["body"]["name"] == "Grace B. Hopper"


def test_what_did_not_change_is_not_sent_again(ana: Client) -> None:
    first = ana.get("/reads", params={"get": ["/me", "/contacts"]})
    again = ana.get("/reads", params={"get": ["/me", "/contacts"]}, headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_each_part_is_in_the_language_of_the_whole(ana: Client) -> None:
    answer = ana.get("/reads", params={"get": ["/nothing"]}, headers={"Accept-Language": "es"})
    assert answer.headers["content-language"] == "es"
    alone = ana.get("/nothing", headers={"Accept-Language": "es"}).json()
    assert answer.json()["answers"][0]["body"]["detail"] == alone["detail"] != ana.get("/nothing").json()["detail"]


@pytest.mark.parametrize(
    ("wanted", "pointer"),
    [
        ([], "/query/get"),
        (["/me"] * 21, "/query/get"),
        (["contacts"], "/query/get/0"),
        (["/me", "/me#x"], "/query/get/1"),
        (["/me", "/contacts?q=Zoë"], "/query/get/1"),
        (["/me", "/reads?get=/me"], "/query/get/1"),
        (["/me", "/%72eads?get=/me"], "/query/get/1"),
        (["/" + "a" * 2_000], "/query/get/0"),
    ],
    ids=[
        "none",
        "too many",
        "no path",
        "a fragment",
        "not encoded",
        "reads again",
        "reads again in other letters",
        "too long",
    ],
)
def test_what_cannot_be_read_is_named(ana: Client, wanted: list[str], pointer: str) -> None:
    problem = ana.problem("GET", "/reads", 422, params={"get": wanted})
    assert problem["errors"][0]["pointer"] == pointer


@pytest.mark.parametrize("path", ["/exports/contacts.csv", "/exports/colloquy.json"])
def test_a_download_is_asked_for_by_itself(ana: Client, path: str) -> None:
    problem = ana.problem("GET", "/reads", 422, params={"get": ["/me", path]})
    assert problem["errors"][0]["pointer"] == "/query/get/1"


def test_one_who_is_not_signed_in_reads_what_is_public(anybody: Client) -> None:
    assert [part["status"] for part in read(anybody, "/instance", "/me")] == [200, 401]


def test_a_token_that_may_not_read_reads_nothing(ana: Client, service: Service) -> None:
    ana.got("/contacts")
    secret = ana.made("/tokens", {"name": "writer", "scopes": ["write"]})["token"]
    assert [part["status"] for part in read(Client(service, secret), "/contacts")] == [403]


@pytest.mark.settings(requests_per_minute=10)
def test_each_part_counts_as_a_request(ana: Client) -> None:
    spent = ana.get("/reads", params={"get": ["/me"] * 20})
    assert spent.status_code == 429
    assert int(spent.headers["retry-after"]) > 0
