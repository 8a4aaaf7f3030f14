"""What the office sets, felt by a student: strictness, open requests, working days, and what may be asked for."""

from itertools import product
from typing import Any

import pytest

from colloquy.checks.rules import Form, Message, MessageKind, check_message
from colloquy.fields.rules import FieldState
from colloquy.outreach.rules.renewed import judged_as
from colloquy.outreach.rules.vocabulary import Kind
from tests.support.client import Client

ASKS = (
    "If you hear of any openings, please keep me in mind.",
    "I attach my resume; could you pass it on to your colleagues?",
    "Would you put in a word for me?",
)
QUESTIONS = ("What does a week look like?", "What surprised you?", "What do you read?", "What is hard?", "Who else?")


def request(client: Client, name: str, **more: Any) -> Any:
    person = client.made("/contacts", {"name": name})
    return client.made("/outreach", {"contact_id": person["id"], "kind": "request", "medium": "email", **more})


def codes(needs: list[dict[str, Any]]) -> set[str]:
    return {need["code"] for need in needs}


def send(client: Client, item: Any) -> Any:
    return client.made(f"/outreach/{item['id']}/mark_sent", {}, 200)


def prepared(client: Client, name: str) -> Any:
    """A request for which everything that a strict office insists on is there."""
    field = {"goals": ["How curators decide what goes on show"], "expectation": "That money decides more than taste"}
    known = client.got("/fields")["items"] or [client.made("/fields", {"name": "Museums", **field})]
    person = client.made("/contacts", {"name": name, "field_ids": [known[0]["id"]]})
    talk = client.made("/interviews", {"contact_id": person["id"], "form": "phone"})
    for text in QUESTIONS:
        client.made(f"/interviews/{talk['id']}/questions", {"text": text})
    about = {"contact_id": person["id"], "interview_id": talk["id"], "kind": "request", "medium": "email"}
    return client.made("/outreach", about)


def test_a_lenient_office_only_says_what_is_missing_and_a_strict_one_holds_the_request_back(
    ana: Client, office: Client
) -> None:
    lenient = send(ana, request(ana, "Maya Chen"))
    assert lenient["state"] == "sent"
    assert {"no_goal", "few_questions"} <= codes(lenient["missing"])
    assert not any(need["blocks"] for need in lenient["missing"])

    office.changed("/policy", {"readiness": "block"})
    item = request(ana, "Ben Okafor")
    assert codes([need for need in item["missing"] if need["blocks"]]) == {"no_goal", "few_questions"}
    refused = ana.problem("POST", f"/outreach/{item['id']}/mark_sent", 409, json={})
    assert codes(refused["missing"]) == {"no_goal", "few_questions"}
    assert ana.got(f"/outreach/{item['id']}")["state"] == "draft"
    assert ana.got(f"/contacts/{item['contact']['id']}/readiness")["may_ask"] is False

    office.changed("/policy", {"readiness": "warn"})
    assert send(ana, item)["state"] == "sent"


def test_what_a_strict_office_asks_for_is_enough_to_ask(ana: Client, office: Client) -> None:
    office.changed("/policy", {"readiness": "block"})
    assert send(ana, prepared(ana, "Maya Chen"))["state"] == "sent"


def test_a_strict_office_wants_to_read_what_one_expects_to_learn(ana: Client, office: Client) -> None:
    office.changed("/policy", {"readiness": "block"})
    item = prepared(ana, "Maya Chen")
    ana.changed(f"/fields/{ana.got('/fields')['items'][0]['id']}", {"expectation": ""})
    refused = ana.problem("POST", f"/outreach/{item['id']}/mark_sent", 409, json={})
    assert [(need["code"], need["line"]) for need in refused["missing"]] == [("no_expectation", "P83")]


def test_only_so_many_requests_are_out_at_a_time_as_the_office_says(ana: Client, office: Client) -> None:
    office.changed("/policy", {"open_requests_most": 2})
    first, second = (send(ana, prepared(ana, name)) for name in ("Maya Chen", "Ben Okafor"))
    assert "too_many_open" not in codes(second["missing"])
    third = prepared(ana, "Noor Haddad")
    assert "too_many_open" in codes(third["missing"])
    office.changed("/policy", {"readiness": "block"})
    refused = ana.problem("POST", f"/outreach/{third['id']}/mark_sent", 409, json={})
    assert codes(refused["missing"]) == {"too_many_open"}
    ana.made(f"/outreach/{first['id']}/log_reply", {"answer": "no"}, 200)
    assert send(ana, third)["state"] == "sent"


def test_a_request_is_out_no_more_once_they_were_reached_or_a_date_is_agreed_on(ana: Client, office: Client) -> None:
    office.changed("/policy", {"open_requests_most": 1, "readiness": "block"})
    first = send(ana, prepared(ana, "Maya Chen"))
    second, third = prepared(ana, "Ben Okafor"), prepared(ana, "Noor Haddad")
    ana.problem("POST", f"/outreach/{second['id']}/mark_sent", 409, json={})
    ana.made(f"/outreach/{first['id']}/reached", {}, 200)
    assert send(ana, second)["state"] == "sent"
    ana.problem("POST", f"/outreach/{third['id']}/mark_sent", 409, json={})
    when = {"scheduled_at": "2026-03-10T18:00:00Z", "time_zone": "America/New_York"}
    ana.made(f"/interviews/{second['interview_id']}/schedule", when, 200)
    assert send(ana, third)["state"] == "sent"


@pytest.mark.parametrize(
    ("policy", "due"),
    [
        ({}, "2026-03-09T21:00:00Z"),  # Monday at five, after the clocks went forward on Sunday
        ({"holidays": ["2026-03-09"]}, "2026-03-06T22:00:00Z"),  # Friday at five, before they did
        ({"weekend": [0, 6]}, "2026-03-07T22:00:00Z"),
        ({"confirm_by": "12:30", "confirm_working_days": 2}, "2026-03-06T17:30:00Z"),
    ],
)
def test_a_talk_is_confirmed_on_a_working_day_of_the_office(
    ana: Client, office: Client, policy: dict[str, Any], due: str
) -> None:
    office.changed("/policy", policy)
    person = ana.made("/contacts", {"name": "Maya Chen"})
    talk = ana.made("/interviews", {"contact_id": person["id"], "form": "phone"})
    when = {"scheduled_at": "2026-03-10T18:00:00Z", "time_zone": "America/New_York"}
    ana.made(f"/interviews/{talk['id']}/schedule", when, 200)
    assert [task["due_at"] for task in ana.got("/tasks", kind="confirm")["items"]] == [due]


@pytest.mark.parametrize(
    ("policy", "not_before", "due"),
    [
        ({}, "2026-03-11T04:00:00Z", "2026-03-14T03:59:00Z"),
        ({"holidays": ["2026-03-09", "2026-03-13"]}, "2026-03-12T04:00:00Z", "2026-03-18T03:59:00Z"),
        ({"follow_up_from": 1, "follow_up_until": 2}, "2026-03-05T05:00:00Z", "2026-03-07T04:59:00Z"),
    ],
)
def test_the_call_after_a_letter_is_counted_in_working_days_of_the_office(
    ana: Client, office: Client, policy: dict[str, Any], not_before: str, due: str
) -> None:
    office.changed("/policy", policy)
    step = send(ana, request(ana, "Maya Chen", medium="letter"))["next_step"]
    assert (step["what"], step["not_before"], step["due_at"]) == ("follow_up_call", not_before, due)


@pytest.mark.parametrize(
    "patch",
    [
        {"weekend": [0, 1, 2, 3, 4, 5, 6]},
        {"weekend": [7]},
        {"holidays": ["2026-02-30"]},
        {"holidays": ["26.11.2026"]},
        {"holidays": [20261126]},
        {"holidays": ["2026-11-26"] * 401},
        {"confirm_by": "25:00"},
        {"confirm_by": "17+01"},
    ],
)
def test_days_and_hours_that_are_none_are_refused(office: Client, patch: dict[str, Any]) -> None:
    refused = office.problem("PATCH", "/policy", 422, json=patch)
    assert {each["pointer"].split("/")[1] for each in refused["errors"]} == set(patch)


@pytest.mark.parametrize(("kind", "text"), list(product(MessageKind, ASKS)))
def test_leads_and_a_resume_may_be_asked_for_in_going_back_to_somebody_and_in_nothing_else(
    kind: MessageKind, text: str
) -> None:
    message = Message(kind, Form.PHONE, "Maya Chen", None, None, f"Dear Maya,\n\n{text}\n\nAna")
    found = {finding.code for finding in check_message(message)}
    assert ("asks_for_job" in found) is (kind is not MessageKind.RENEWED_CONTACT)


@pytest.mark.parametrize(("kind", "state"), list(product(Kind, [None, *FieldState])))
def test_only_who_searches_goes_back_with_leads_in_mind(kind: Kind, state: FieldState | None) -> None:
    relaxed = judged_as(kind, state) is Kind.RENEWED_CONTACT
    assert relaxed is (kind is Kind.RENEWED_CONTACT and state is FieldState.SEARCHING)


def test_who_still_explores_is_told_that_leads_come_later(ana: Client) -> None:
    field = ana.made("/fields", {"name": "Museums"})
    person = ana.made("/contacts", {"name": "Maya Chen", "field_ids": [field["id"]]})
    about = {"contact_id": person["id"], "kind": "renewed_contact", "medium": "email"}
    item = ana.made("/outreach", {**about, "body": f"Dear Maya,\n\n{ASKS[0]}\n\nAna"})
    assert "asks_for_job" in codes(item["findings"])
    ana.changed(f"/fields/{field['id']}", {"state": "searching"})
    assert "asks_for_job" not in codes(ana.got(f"/outreach/{item['id']}")["findings"])


def test_a_resume_goes_with_a_message_only_in_going_back_while_searching(ana: Client, ben: Client) -> None:
    field = ana.made("/fields", {"name": "Museums"})
    person = ana.made("/contacts", {"name": "Maya Chen", "field_ids": [field["id"]]})
    resume = ana.made("/resumes", {"name": "Museums, spring"})["id"]
    about = {"contact_id": person["id"], "medium": "email"}
    request = ana.made("/outreach", {**about, "kind": "request"})
    assert (request["resume_along"]["allowed"], request["resume_along"]["line"]) == (False, "P2")
    for method, path, body in (
        ("POST", "/outreach", {**about, "kind": "request", "resume_id": resume}),
        ("POST", "/outreach", {**about, "kind": "renewed_contact", "resume_id": resume}),
        ("PATCH", f"/outreach/{request['id']}", {"resume_id": resume}),
    ):
        refused = ana.problem(method, path, 409, json=body)
        assert (refused["type"], refused["line"]) == ("/problems/resume_stays", "P2")
    ana.changed(f"/fields/{field['id']}", {"state": "searching"})
    again = ana.made("/outreach", {**about, "kind": "renewed_contact", "resume_id": resume})
    assert (again["resume_id"], again["resume_along"]["allowed"]) == (resume, True)
    ana.changed(f"/fields/{field['id']}", {"state": "decided"})
    assert ana.problem("POST", f"/outreach/{again['id']}/mark_sent", 409, json={})["line"] == "P2"
    ana.changed(f"/fields/{field['id']}", {"state": "searching"})
    assert send(ana, again)["resume_id"] == resume
    ben_has = ben.made("/resumes", {"name": "Elsewhere"})["id"]
    ana.problem("POST", "/outreach", 422, json={**about, "kind": "renewed_contact", "resume_id": ben_has})
    ana.delete(f"/resumes/{resume}")
    assert ana.got(f"/outreach/{again['id']}")["resume_id"] is None


@pytest.mark.parametrize(
    ("fields", "because"),
    [([], ["no_field", "no_goal"]), ([{"name": "Museums", "goals": ["Get a job"]}], ["only_a_job"])],
)
def test_who_is_vague_about_what_to_ask_is_offered_the_office(
    ana: Client, office: Client, fields: list[dict[str, Any]], because: list[str]
) -> None:
    office.changed("/office", {"name": "Career Center", "hours": "Monday to Friday, 9 to 5"})
    ids = [ana.made("/fields", field)["id"] for field in fields]
    person = ana.made("/contacts", {"name": "Maya Chen", "field_ids": ids})
    offer = ana.got(f"/contacts/{person['id']}/readiness")["office_offer"]
    assert (offer["because"], offer["office"]["name"], offer["line"]) == (because, "Career Center", "P86")
