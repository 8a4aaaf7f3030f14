"""Signing up: the first account administers, the policy decides, and nobody learns who has an account."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from colloquy.accounts.rules import INVITE_LASTS, Role
from colloquy.app import Service
from colloquy.kit.clock import ManualClock
from tests.conftest import NewPerson
from tests.support.client import PASSWORD, Client


def form(name: str = "ana", **more: object) -> dict[str, object]:
    return {"email": f"{name}@example.edu", "name": name.title(), "password": PASSWORD, **more}


def sign_in(client: Client, name: str = "ana", password: str = PASSWORD) -> Client:
    client.made("/sessions", {"email": f"{name}@example.edu", "password": password})
    return client


def test_the_first_account_administers_and_the_second_does_not(anybody: Client) -> None:
    assert anybody.got("/instance")["first_run"]
    anybody.made("/accounts", form("ana"), 202)
    assert not anybody.got("/instance")["first_run"]
    anybody.made("/accounts", form("ben"), 202)
    assert sign_in(anybody, "ana").got("/me")["roles"] == ["admin", "student"]
    assert sign_in(anybody, "ben").got("/me")["roles"] == ["student"]


def test_of_several_first_sign_ups_at_the_same_moment_one_administers(service: Service, person: NewPerson) -> None:
    with Client(service) as client, ThreadPoolExecutor(4) as pool:
        sent = [pool.submit(client.post, "/accounts", json=form(name)) for name in ("ana", "ben", "cleo", "dan")]
        assert {future.result().status_code for future in sent} == {202}
    root = person("root", roles=(Role.ADMIN,))
    roles = [item["roles"] for item in root.got("/accounts")["items"] if item["name"] != "Root"]
    assert sorted(roles) == [["admin", "student"], ["student"], ["student"], ["student"]]


def test_the_answer_is_the_same_whether_or_not_the_address_is_known(anybody: Client, person: NewPerson) -> None:
    person("ana")
    known = anybody.post("/accounts", json=form("ana", password="another one entirely, long"))
    unknown = anybody.post("/accounts", json=form("ben"))
    assert known.status_code == unknown.status_code == 202
    assert known.content == unknown.content
    told = [{name: value for name, value in answer.headers.items() if name not in {"x-request-id", "ratelimit"}}
            for answer in (known, unknown)]  # fmt: skip
    assert told[0] == told[1]
    sign_in(anybody, "ana")  # the account that was there is as it was


def test_one_address_in_two_spellings_is_one_account(anybody: Client, person: NewPerson) -> None:
    person("ana")
    anybody.made("/accounts", form("ana") | {"email": "ANA@Example.EDU", "password": "another one entirely, long"}, 202)
    anybody.problem(
        "POST", "/sessions", 401, json={"email": "ana@example.edu", "password": "another one entirely, long"}
    )
    sign_in(anybody, "Ana")


def test_the_same_address_twice_at_the_same_moment_makes_one_account(service: Service, person: NewPerson) -> None:
    root = person("root", roles=(Role.ADMIN,))
    with Client(service) as client, ThreadPoolExecutor(4) as pool:
        sent = [pool.submit(client.post, "/accounts", json=form("ana")) for _ in range(4)]
        assert {future.result().status_code for future in sent} == {202}
    assert len(root.got("/accounts")["items"]) == 2


@pytest.mark.parametrize("change", [{"password": "short"}, {"email": "ana"}, {"email": "ana@nowhere"}, {"name": "  "},
                                    {"time_zone": "Mars/Olympus"}, {"roles": ["admin"]}])  # fmt: skip
def test_what_cannot_be_an_account_is_refused_by_field(anybody: Client, change: dict[str, object]) -> None:
    problem = anybody.problem("POST", "/accounts", 422, json=form() | change)
    assert problem["errors"][0]["pointer"] == f"/{next(iter(change))}"


def test_a_password_of_a_megabyte_is_refused_before_it_is_hashed(anybody: Client) -> None:
    anybody.problem("POST", "/accounts", 422, json=form(password="x" * 900_000))
    anybody.problem("POST", "/sessions", 422, json={"email": "a@b.c", "password": "x" * 900_000})


@pytest.mark.settings(sign_up="closed")
def test_where_signing_up_is_closed_only_the_first_account_and_the_invited_come_in(anybody: Client) -> None:
    anybody.made("/accounts", form("ana"), 202)
    anybody.problem("POST", "/accounts", 403, json=form("ben"))
    anybody.problem("POST", "/accounts", 403, json=form("ana"))  # known or not, the answer is the same
    sign_in(anybody, "ana")
    invite = anybody.made("/invites", {"role": "counselor"})["invite"]
    anybody.made("/accounts", form("ben", invite=invite), 202)
    assert sign_in(anybody, "ben").got("/me")["roles"] == ["counselor", "student"]


@pytest.mark.settings(sign_up="invite")
def test_an_invitation_is_good_once_for_its_address_and_for_two_weeks(person: NewPerson, clock: ManualClock) -> None:
    root = person("root", roles=(Role.ADMIN,))
    anybody = Client(root.service)
    named = root.made("/invites", {"email": "Ben@example.edu", "role": "adviser"})
    open_to_all = root.made("/invites", {})
    anybody.problem("POST", "/accounts", 403, json=form("cleo", invite=named["invite"]))
    anybody.problem("POST", "/accounts", 403, json=form("cleo", invite="clqi_made_up"))
    anybody.made("/accounts", form("ben", invite=named["invite"]), 202)
    anybody.problem("POST", "/accounts", 403, json=form("dan", invite=named["invite"]))
    clock.set(clock.now() + INVITE_LASTS + timedelta(seconds=1))
    anybody.problem("POST", "/accounts", 403, json=form("dan", invite=open_to_all["invite"]))
    used = {item["id"]: item["used_at"] for item in root.got("/invites")["items"]}
    assert used[named["id"]]
    assert used[open_to_all["id"]] is None


@pytest.mark.settings(sign_up="invite")
def test_a_withdrawn_invitation_is_worth_nothing_until_that_is_taken_back(
    person: NewPerson, clock: ManualClock
) -> None:
    root, other = person("root", roles=(Role.ADMIN,)), person("other", roles=(Role.ADMIN,))
    invite = root.made("/invites", {"email": "ben@example.edu", "role": "adviser"})
    late = root.made("/invites", {})
    before = root.got("/invites")["items"]
    for each in (invite, late):
        assert root.delete(f"/invites/{each['id']}").status_code == 204
    assert root.got("/invites")["items"] == []
    anybody = Client(root.service)
    anybody.problem("POST", "/accounts", 403, json=form("ben", invite=invite["invite"]))
    back = f"/removals/{invite['id']}/restore"
    other.problem("POST", back, 404, json={})
    narrow = Client(root.service, root.made("/tokens", {"name": "narrow", "scopes": ["read", "write"]})["token"])
    narrow.problem("POST", back, 404, json={})
    again = {"Idempotency-Key": "taken back"}
    assert [root.post(back, json={}, headers=again).status_code for _ in range(2)] == [200, 200]
    assert [item for item in before if item["id"] == invite["id"]] == root.got("/invites")["items"]
    clock.set(clock.now() + INVITE_LASTS - timedelta(seconds=1))
    anybody.made("/accounts", form("ben", invite=invite["invite"]), 202)
    clock.set(clock.now() + timedelta(seconds=1))
    root.problem("POST", f"/removals/{late['id']}/restore", 410, json={})
