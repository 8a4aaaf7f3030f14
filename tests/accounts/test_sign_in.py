"""Signing in and out: cookies, sessions, and what happens to those who guess."""

from datetime import timedelta

import pytest

from colloquy.accounts import rules
from colloquy.app import Service
from colloquy.kit.clock import ManualClock
from tests.conftest import NewPerson
from tests.support.client import PASSWORD, Client

RIGHT = {"email": "ana@example.edu", "password": PASSWORD}
WRONG = {"email": "ana@example.edu", "password": "not the right one, though long"}
VOLATILE = {"x-request-id", "ratelimit"}


def steady(headers: object) -> dict[str, str]:
    return {name: value for name, value in dict(headers).items() if name not in VOLATILE}  # type: ignore[call-overload]  # headers of any client


@pytest.fixture
def browser(service: Service, person: NewPerson) -> Client:
    """A browser of Ana's, signed in."""
    person("ana")
    client = Client(service)
    client.made("/sessions", RIGHT)
    return client


def test_a_session_is_listed_and_sign_out_ends_it(browser: Client) -> None:
    (session,) = browser.got("/sessions")["items"]
    assert session["current"]
    kept = dict(browser.cookies)
    gone = browser.delete("/sessions/current")
    assert gone.status_code == 204
    assert "colloquy_session=" in gone.headers["set-cookie"]
    assert "Max-Age=0" in gone.headers["set-cookie"]
    browser.cookies.update(kept)
    browser.problem("GET", "/me", 401)


def test_a_page_that_was_left_open_does_nothing_in_the_name_of_whoever_signed_in_after_its_person(
    browser: Client, person: NewPerson
) -> None:
    person("ben")
    of_ana = {"Colloquy-Account": browser.got("/me")["id"]}
    browser.made("/organizations", {"name": "Of Ana"})
    tag = browser.get("/organizations", headers=of_ana).headers["etag"]
    browser.made("/sessions", {**RIGHT, "email": "ben@example.edu"})
    known = {**of_ana, "If-None-Match": tag}
    for method, path, body in (
        ("GET", "/organizations", None), ("POST", "/organizations", {"name": "Of Ana too"}),
        ("PATCH", "/me", {"name": "Ana"}), ("DELETE", "/sessions/current", None),
    ):  # fmt: skip
        browser.got("/organizations")
        no = browser.problem(method, path, 401, headers=known, **({"json": body} if body else {}))
        assert no["type"] == "/problems/somebody_else"
    assert browser.got("/organizations")["items"] == []
    assert browser.got("/me")["name"] != "Ana"
    browser.made("/sessions", RIGHT)
    assert browser.get("/me", headers=of_ana).json()["email"] == "ana@example.edu"


def test_each_sign_in_is_a_session_of_its_own_and_can_be_ended_alone(browser: Client, service: Service) -> None:
    phone = Client(service)
    session = phone.made("/sessions", RIGHT)
    assert browser.delete(f"/sessions/{session['id']}").status_code == 204
    phone.problem("GET", "/me", 401)
    assert browser.got("/me")["email"] == "ana@example.edu"


def test_all_other_sessions_are_ended_at_once(browser: Client, service: Service) -> None:
    phone = Client(service)
    phone.made("/sessions", RIGHT)
    assert browser.delete("/sessions").status_code == 204
    phone.problem("GET", "/me", 401)
    assert [item["current"] for item in browser.got("/sessions")["items"]] == [True]


def test_a_change_of_password_ends_the_other_sessions_and_the_old_password(browser: Client, service: Service) -> None:
    phone = Client(service)
    phone.made("/sessions", RIGHT)
    fresh = "eleven brass kettles sing"
    wrong = {"current_password": "no, not that one at all", "new_password": fresh}
    assert browser.problem("POST", "/me/change_password", 401, json=wrong)["type"] == "/problems/wrong_password"
    weak = browser.problem(
        "POST", "/me/change_password", 422, json={"current_password": PASSWORD, "new_password": "short"}
    )
    assert weak["errors"][0]["pointer"] == "/new_password"
    browser.made("/me/change_password", {"current_password": PASSWORD, "new_password": fresh}, 204)
    phone.problem("GET", "/me", 401)
    assert browser.got("/me")
    phone.problem("POST", "/sessions", 401, json=RIGHT)
    phone.made("/sessions", {**RIGHT, "password": fresh})


def test_a_session_ends_after_two_idle_weeks_and_after_thirty_days_whatever_happens(
    browser: Client, clock: ManualClock
) -> None:
    began = clock.now()
    for day in (10, 20, 29):
        clock.set(began + timedelta(days=day))
        assert browser.got("/me")
    clock.set(began + timedelta(days=30))
    browser.problem("GET", "/me", 401)
    browser.made("/sessions", RIGHT)
    clock.set(clock.now() + timedelta(days=14, seconds=1))
    browser.problem("GET", "/me", 401)


def test_over_http_on_this_machine_the_cookie_is_plain_yet_closed_to_scripts_and_other_sites(browser: Client) -> None:
    cookies = browser.post("/sessions", json=RIGHT).headers.get_list("set-cookie")
    assert [cookie.split("=")[0] for cookie in cookies] == ["colloquy_session", "colloquy_device"]
    for cookie in cookies:
        assert {"HttpOnly", "Path=/", "SameSite=Lax"} <= set(cookie.split("; "))
        assert "Secure" not in cookie
        assert "Domain" not in cookie


@pytest.mark.settings(public_url="https://colloquy.example.edu")
def test_over_https_the_cookie_is_bound_to_the_host_and_to_tls(person: NewPerson, service: Service) -> None:
    person("ana")
    answer = Client(service).post("/sessions", json=RIGHT)
    session, device = answer.headers.get_list("set-cookie")
    assert session.startswith("__Host-colloquy_session=")
    for cookie in (session, device):
        assert {"Secure", "HttpOnly", "Path=/", "SameSite=Lax"} <= set(cookie.split("; "))
    assert answer.headers["strict-transport-security"]


def test_a_cookie_of_another_program_on_the_same_host_does_not_hide_ours(browser: Client) -> None:
    secret = browser.cookies["colloquy_session"]
    bare = Client(browser.service)
    for other in ('theme={"a b": 1}', "x", "=", 'q="unclosed', "é=ü"):
        answer = bare.get("/me", headers={b"Cookie": f"{other}; colloquy_session={secret}".encode("latin-1")})
        assert answer.status_code == 200, other


def test_known_unknown_and_disabled_accounts_are_refused_alike(
    person: NewPerson, anybody: Client, service: Service
) -> None:
    ana, off = person("ana"), person("off")
    root = person("root", roles=(rules.Role.ADMIN,))
    root.changed(f"/accounts/{off.account['id']}", {"disabled": True})
    answers = [
        anybody.post("/sessions", json=WRONG),
        anybody.post("/sessions", json={**WRONG, "email": "nobody@example.edu"}),
        anybody.post("/sessions", json={**RIGHT, "email": "off@example.edu"}),
    ]
    assert ana.account
    assert {answer.status_code for answer in answers} == {401}
    bodies = [{**answer.json(), "request_id": ""} for answer in answers]
    assert bodies[0] == bodies[1] == bodies[2]
    assert steady(answers[0].headers) == steady(answers[1].headers) == steady(answers[2].headers)


def fail(client: Client, times: int, wrong: dict[str, str] = WRONG) -> None:
    for _ in range(times):
        client.problem("POST", "/sessions", 401, json=wrong)


def test_the_eleventh_failure_in_five_minutes_waits_and_the_clock_set_back_does_not_help(
    person: NewPerson, anybody: Client, clock: ManualClock
) -> None:
    person("ana")
    fail(anybody, rules.FAILURES_PER_PAIR)
    refused = anybody.post("/sessions", json=RIGHT)
    assert refused.status_code == 429
    assert 0 < int(refused.headers["retry-after"]) <= 301
    began = clock.now()
    clock.set(began - timedelta(hours=1))
    anybody.problem("POST", "/sessions", 429, json=RIGHT)
    clock.set(began + rules.WINDOW + timedelta(seconds=1))
    anybody.made("/sessions", RIGHT)


def test_an_unknown_address_is_throttled_as_a_known_one(anybody: Client) -> None:
    nobody = {**WRONG, "email": "nobody@example.edu"}
    fail(anybody, rules.FAILURES_PER_PAIR, nobody)
    anybody.problem("POST", "/sessions", 429, json=nobody)


def test_another_process_counts_the_same_failures(person: NewPerson, anybody: Client, second_process: Service) -> None:
    person("ana")
    fail(anybody, rules.FAILURES_PER_PAIR)
    Client(second_process).problem("POST", "/sessions", 429, json=RIGHT)


def test_who_guesses_does_not_lock_out_a_browser_that_signed_in_before(browser: Client, anybody: Client) -> None:
    fail(anybody, rules.FAILURES_PER_PAIR)
    anybody.problem("POST", "/sessions", 429, json=RIGHT)
    browser.made("/sessions", RIGHT)


def test_a_forged_device_mark_is_a_strangers(browser: Client, anybody: Client) -> None:
    fail(anybody, rules.FAILURES_PER_PAIR)
    account_id = browser.got("/me")["id"]
    anybody.problem(
        "POST", "/sessions", 429, json=RIGHT, headers={b"Cookie": f"colloquy_device={account_id}.{'0' * 32}"}
    )


def test_a_forwarded_address_counts_only_behind_a_trusted_proxy(person: NewPerson, anybody: Client) -> None:
    person("ana")
    for number in range(rules.FAILURES_PER_PAIR):
        headers = {"X-Forwarded-For": f"203.0.113.{number}"}
        anybody.problem("POST", "/sessions", 401, json=WRONG, headers=headers)
    anybody.problem("POST", "/sessions", 429, json=RIGHT, headers={"X-Forwarded-For": "203.0.113.99"})


@pytest.mark.settings(trusted_proxies=1)
def test_behind_a_proxy_the_address_it_saw_is_what_counts(person: NewPerson, anybody: Client) -> None:
    person("ana")
    attacker = {"X-Forwarded-For": "198.51.100.7, 203.0.113.1"}
    for _ in range(rules.FAILURES_PER_PAIR):
        anybody.problem("POST", "/sessions", 401, json=WRONG, headers=attacker)
    spoofed = {"X-Forwarded-For": "192.0.2.55, 203.0.113.1"}
    anybody.problem("POST", "/sessions", 429, json=RIGHT, headers=spoofed)
    assert anybody.post("/sessions", json=RIGHT, headers={"X-Forwarded-For": "203.0.113.2"}).status_code == 201


def test_the_table_of_failures_names_nobody(anybody: Client, service: Service) -> None:
    from sqlalchemy import select  # noqa: PLC0415

    from colloquy.accounts.tables import Throttle  # noqa: PLC0415 -- looked at by this test alone

    fail(anybody, 1)
    with service.runtime.database.reading() as work:
        keys = [row.key for row in work.execute(select(Throttle.key))]
    assert len(keys) == 3
    assert not any("ana" in key or "testclient" in key for key in keys)


FOREIGN = ["https://evil.example", "null", "http://localhost:8001", "https://localhost:8000", "http://localhost.evil.example:8000",
           "http://localhost:8000.evil.example", "http://LOCALHOST:8000x", ""]  # fmt: skip


@pytest.mark.parametrize("origin", FOREIGN)
def test_a_change_from_another_sites_page_is_refused(browser: Client, origin: str) -> None:
    browser.problem("PATCH", "/me", 403, json={"name": "Mallory"}, headers={"Origin": origin})
    assert browser.got("/me")["name"] == "Ana"


def test_a_change_from_our_own_page_is_taken_and_so_is_one_without_a_browser(browser: Client) -> None:
    for headers in ({"Origin": "http://localhost:8000"}, {"Sec-Fetch-Site": "same-origin"}, {}):
        assert browser.patch("/me", json={"name": "Ana O."}, headers=headers).status_code == 200


@pytest.mark.parametrize("site", ["cross-site", "same-site", "Cross-Site"])
def test_without_an_origin_the_browsers_own_word_decides(browser: Client, site: str) -> None:
    browser.problem("PATCH", "/me", 403, json={"name": "Mallory"}, headers={"Sec-Fetch-Site": site})


def test_a_foreign_page_cannot_sign_its_visitor_in_either(browser: Client) -> None:
    browser.problem("POST", "/sessions", 403, json=RIGHT, headers={"Origin": "https://evil.example"})


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])
def test_what_a_form_could_send_is_not_read(browser: Client, kind: str) -> None:
    browser.problem("PATCH", "/me", 415, content=b'{"name": "Mallory"}', headers={"Content-Type": kind})


def test_a_token_is_not_held_to_the_origin(person: NewPerson) -> None:
    ana = person("ana")
    assert ana.patch("/me", json={"name": "A."}, headers={"Origin": "https://tools.example"}).status_code == 200
