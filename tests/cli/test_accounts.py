"""`colloquy user` and `colloquy token`, on both databases."""

from subprocess import CompletedProcess

import pytest

from colloquy import app as application
from colloquy.kit.settings import Settings
from tests.support.client import PASSWORD, Client
from tests.support.processes import colloquy

Done = CompletedProcess[str]


def make(settings: Settings, *options: str, email: str = "ana@example.edu", password: str = PASSWORD) -> Done:
    command = ("user", "create", email, "--name", "Ana Lima", "--password-stdin", *options)
    return colloquy(*command, data=settings, stdin=password + "\n")


def token_of(settings: Settings, *options: str) -> Done:
    return colloquy("token", "create", "ana@example.edu", "--name", "a script", *options, data=settings)


def test_an_account_made_on_the_command_line_can_sign_in(settings: Settings, service: application.Service) -> None:
    made = make(settings, "--time-zone", "America/New_York")
    assert made.returncode == 0, made.stderr
    with Client(service) as client:
        client.made("/sessions", {"email": "ana@example.edu", "password": PASSWORD})
        me = client.got("/me")
    assert me["id"] == made.stdout.strip()
    assert (me["name"], me["time_zone"]) == ("Ana Lima", "America/New_York")


def test_the_first_account_is_an_administrator_and_later_ones_have_the_roles_given(
    settings: Settings, service: application.Service
) -> None:
    make(settings)
    make(settings, "--role", "counselor", "--role", "adviser", email="ben@example.edu")
    token = token_of(settings, "--scope", "read", "--scope", "admin").stdout.strip()
    with Client(service, token) as client:
        accounts = {each["email"]: each["roles"] for each in client.got("/accounts")["items"]}
    assert sorted(accounts["ana@example.edu"]) == ["admin", "student"]
    assert sorted(accounts["ben@example.edu"]) == ["adviser", "counselor"]


def test_a_token_is_printed_alone_and_works(settings: Settings, service: application.Service) -> None:
    make(settings)
    made = token_of(settings)
    assert made.returncode == 0, made.stderr
    assert made.stdout.count("\n") == 1
    assert made.stdout.startswith("clq_")
    with Client(service, made.stdout.strip()) as client:
        assert client.got("/me")["email"] == "ana@example.edu"
        client.problem("GET", "/tokens", 403)


def test_a_token_may_run_out(settings: Settings, service: application.Service) -> None:
    make(settings)
    token = token_of(settings, "--days", "30", "--scope", "account").stdout.strip()
    with Client(service, token) as client:
        assert client.got("/tokens")["items"][0]["expires_at"] is not None


@pytest.mark.parametrize(
    ("given", "code", "says"),
    [
        ({"password": "short"}, 4, "15"),
        ({"email": "not an address"}, 2, "email"),
        ({"password": ""}, 2, "password"),
    ],
)
def test_what_the_api_refuses_the_command_line_refuses_in_one_line(
    settings: Settings, given: dict[str, str], code: int, says: str
) -> None:
    refused = make(settings, **given)
    assert refused.returncode == code
    assert refused.stderr.count("\n") == 1
    assert says in refused.stderr


def test_a_second_account_with_the_same_address_is_refused(settings: Settings) -> None:
    make(settings)
    again = make(settings, email="ANA@example.edu")
    assert (again.returncode, again.stdout) == (4, "")
    assert again.stderr == "colloquy: ANA@example.edu has an account already.\n"


def test_a_token_for_nobody_is_not_found(settings: Settings) -> None:
    missing = token_of(settings)
    assert (missing.returncode, missing.stdout) == (3, "")
    assert "Nobody has an account" in missing.stderr
