"""ETags, 304 and the cache of bodies: quick when nothing changed, never stale."""

import pytest

from colloquy.app import Service
from tests.conftest import NewPerson
from tests.support.client import Client

CLOCK_DEPENDENT = ("/instance", "/today", "/sessions", "/tokens")


@pytest.fixture
def acme(ana: Client) -> str:
    return f"/organizations/{ana.made('/organizations', {'name': 'Acme'})['id']}"


def test_what_is_unchanged_is_answered_in_one_line(ana: Client, acme: str) -> None:
    first = ana.get(acme)
    again = ana.get(acme, headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == first.headers["etag"]
    listed = ana.get("/organizations")
    for tags in (f'"x-1", {listed.headers["etag"]}', "*", f"W/{listed.headers['etag']}"):
        assert ana.get("/organizations", headers={"If-None-Match": tags}).status_code == 304


def test_another_change_of_the_same_person_leaves_the_unchanged_unchanged(ana: Client, acme: str) -> None:
    tag = ana.get(acme).headers["etag"]
    ana.made("/organizations", {"name": "Other"})
    assert ana.get(acme, headers={"If-None-Match": tag}).status_code == 304


def test_after_a_change_the_next_look_is_fresh_in_every_process(
    ana: Client, acme: str, second_process: Service
) -> None:
    there = Client(second_process, ana.token)
    for number in range(3):
        for client in (ana, there):
            assert client.got(acme) == client.got(acme)
            assert len(client.got("/organizations")["items"]) == 1
        tag = there.get(acme).headers["etag"]
        ana.changed(acme, {"name": f"Acme {number}"})
        for client in (ana, there):
            assert client.got(acme)["name"] == f"Acme {number}"
            assert client.got("/organizations")["items"][0]["name"] == f"Acme {number}"
        assert there.get(acme, headers={"If-None-Match": tag}).status_code == 200


def test_the_answer_to_a_change_is_a_tag_for_the_next_look(ana: Client, acme: str) -> None:
    changed = ana.patch(acme, json={"name": "Acme Inc."})
    assert ana.get(acme, headers={"If-None-Match": changed.headers["etag"]}).status_code == 304
    made = ana.post("/organizations", json={"name": "Other"})
    assert ana.get(made.headers["location"], headers={"If-None-Match": made.headers["etag"]}).status_code == 304


def test_a_tag_of_one_page_vouches_for_no_other(ana: Client, acme: str) -> None:
    other = f"/organizations/{ana.made('/organizations', {'name': 'Other'})['id']}"
    tag = ana.get(acme).headers["etag"]
    none = "/organizations/01900000-0000-7000-8000-000000000000"
    wide = ana.get("/organizations").headers["etag"]
    assert ana.get(other, headers={"If-None-Match": tag}).status_code == 200
    assert ana.get(none, headers={"If-None-Match": tag}).status_code == 404
    assert ana.get("/organizations?q=other", headers={"If-None-Match": wide}).status_code == 200
    assert ana.get("/organizations?color=red", headers={"If-None-Match": wide}).status_code == 422


def test_a_kept_body_is_its_owners_alone(ana: Client, ben: Client, acme: str) -> None:
    assert ana.got("/organizations") == ana.got("/organizations")
    assert ben.got("/organizations")["items"] == []
    narrow = ana.made("/tokens", {"name": "narrow", "scopes": ["write"]})["token"]
    Client(ana.service, narrow).problem("GET", "/organizations", 403)
    Client(ana.service, narrow).problem("GET", acme, 403)


@pytest.mark.parametrize("path", CLOCK_DEPENDENT)
def test_what_depends_on_the_clock_or_on_others_is_never_answered_from_the_revision(ana: Client, path: str) -> None:
    assert ana.get(path).headers["etag"].startswith('"d-')


def test_a_narrowed_and_an_indented_answer_have_tags_of_their_own(ana: Client, acme: str) -> None:
    tags = {ana.get(acme + query).headers["etag"] for query in ("", "?pretty=true", "?fields=name", "?fields=id")}
    assert len(tags) == 4
    assert ana.got(acme, fields="name") == {"name": "Acme"}
    assert ana.get(f"{acme}?pretty=true").text.startswith("{\n")


def test_new_roles_are_not_answered_from_before(person: NewPerson, ana: Client) -> None:
    from colloquy.accounts.rules import Role  # noqa: PLC0415

    root = person("root", roles=(Role.ADMIN,))
    tag = ana.get("/me").headers["etag"]
    root.changed(f"/accounts/{ana.account['id']}", {"roles": ["adviser"]})
    answer = ana.get("/me", headers={"If-None-Match": tag})
    assert answer.status_code == 200
    assert answer.json()["roles"] == ["adviser"]


def test_a_lost_update_is_refused_with_what_is_there_now(ana: Client, acme: str) -> None:
    """Twenty changes that each read first: every one is counted, none is lost."""
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415

    def add_one(_number: int) -> int:
        tries = 0
        while True:
            tries += 1
            seen = ana.get(acme)
            notes = str(int(seen.json()["notes"] or 0) + 1)
            answer = ana.patch(acme, json={"notes": notes}, headers={"If-Match": seen.headers["etag"]})
            if answer.status_code == 200:
                return tries
            assert answer.status_code == 412
            assert answer.json()["current"]["id"] == seen.json()["id"]

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(add_one, range(20)))
    assert ana.got(acme)["notes"] == "20"
