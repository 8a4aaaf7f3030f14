"""What administrators do: roles, disabling, and that one of them always remains."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from colloquy.accounts.rules import Role, Scope
from tests.conftest import NewPerson
from tests.support.client import PASSWORD, Client


@pytest.fixture
def root(person: NewPerson) -> Client:
    return person("root", roles=(Role.ADMIN,))


def test_an_administrator_gives_roles_and_they_hold_at_once(root: Client, ana: Client) -> None:
    assert ana.got("/me")["roles"] == ["student"]
    path = f"/accounts/{ana.account['id']}"
    assert root.changed(path, {"roles": ["adviser", "student"]})["roles"] == ["adviser", "student"]
    assert ana.got("/me")["roles"] == ["adviser", "student"]


def test_a_disabled_account_is_out_at_once_and_can_come_back(root: Client, ana: Client) -> None:
    browser = Client(ana.service)
    browser.made("/sessions", {"email": "ana@example.edu", "password": PASSWORD})
    path = f"/accounts/{ana.account['id']}"
    assert root.changed(path, {"disabled": True})["disabled"]
    ana.problem("GET", "/me", 401)
    browser.problem("GET", "/me", 401)
    root.changed(path, {"disabled": False})
    assert ana.got("/me")
    browser.problem("GET", "/me", 401)  # its sessions were ended for good


def test_the_last_administrator_can_be_neither_demoted_nor_disabled(root: Client) -> None:
    path = f"/accounts/{root.account['id']}"
    for change in ({"roles": ["student"]}, {"disabled": True}):
        assert root.problem("PATCH", path, 409, json=change)["type"] == "/problems/last_administrator"
    assert root.got("/me")["roles"] == ["admin"]


def test_two_administrators_who_remove_each_other_at_once_leave_one(person: NewPerson, root: Client) -> None:
    other = person("other", roles=(Role.ADMIN,))
    with ThreadPoolExecutor(2) as pool:
        removals = [
            pool.submit(one.patch, f"/accounts/{two.account['id']}", json={"roles": ["student"]})
            for one, two in ((root, other), (other, root))
        ]
    assert min(removal.result().status_code for removal in removals) == 200
    assert [("admin" in client.got("/me")["roles"]) for client in (root, other)].count(True) == 1


def test_an_administrators_token_without_the_scope_does_not_administer(person: NewPerson) -> None:
    person("root", roles=(Role.ADMIN,), scopes=(Scope.READ, Scope.WRITE, Scope.ACCOUNT)).problem(
        "GET", "/accounts", 403
    )


def test_an_account_is_changed_only_as_it_was_read(root: Client, ana: Client) -> None:
    path = f"/accounts/{ana.account['id']}"
    root.problem("PATCH", path, 412, json={"disabled": True}, headers={"If-Match": '"x-0"'})
    assert ana.got("/me")


def test_accounts_are_found_by_their_address_and_by_their_roles(root: Client, ana: Client, ben: Client) -> None:
    root.changed(f"/accounts/{ben.account['id']}", {"roles": ["counselor", "student"]})
    found = root.got("/accounts", q="ANA@", count=True)
    assert ([each["email"] for each in found["items"]], found["total"]) == ([ana.account["email"]], 1)
    assert [each["id"] for each in root.got("/accounts", role=["counselor"])["items"]] == [ben.account["id"]]
    assert root.got("/accounts", q="%")["items"] == []


def test_a_language_once_chosen_goes_with_the_account(ana: Client) -> None:
    assert ana.got("/me")["locale"] is None
    assert ana.changed("/me", {"locale": "es"})["locale"] == "es"
    assert ana.got("/me")["locale"] == "es"
    ana.problem("PATCH", "/me", 422, json={"locale": "xx"})
    assert ana.changed("/me", {"locale": None})["locale"] is None
