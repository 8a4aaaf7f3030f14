"""Messages through the API: drafted, changed, sent, answered."""

from datetime import timedelta
from typing import Any

import pytest

from colloquy.kit.clock import ManualClock
from colloquy.outreach.rules.states import STATES, State, Verb, advance, allowed
from tests.support.client import Client

NOWHERE = "01900000-0000-7000-8000-000000000000"


def drafted(client: Client, person: Any = None, **more: Any) -> Any:
    person = person or client.made("/contacts", {"name": "Maya Chen", "source": "referral"})
    return client.made("/outreach", {"contact_id": person["id"], "kind": "request", "medium": "letter", **more})


@pytest.mark.parametrize("state", State)
def test_a_verb_leads_where_the_table_says_and_nowhere_else(state: State) -> None:
    assert {verb for verb in Verb if advance(state, verb) is not None} == set(allowed(state)) == set(STATES[state])


def test_a_draft_is_filled_from_what_is_known_and_leaves_places_for_own_words(ana: Client) -> None:
    item = drafted(ana, fill={"introduction": "a junior in history"})
    assert "a junior in history" in item["body"]
    assert "30 minutes" in item["body"]
    assert item["own_words"]
    assert item["likeness"]["nudge"]["line"] == "P81"
    assert ana.got(f"/outreach/{item['id']}") == item
    assert [each["id"] for each in ana.got("/outreach", state="draft")["items"]] == [item["id"]]


def test_whoever_named_them_is_cited_only_with_their_consent(ana: Client) -> None:
    friend = ana.made("/contacts", {"name": "Maria Ruiz"})
    person = ana.made("/contacts", {"name": "Maya Chen", "source": "referral", "named_by_id": friend["id"]})
    assert "Maria Ruiz" not in drafted(ana, person)["body"]
    (referral,) = ana.got("/referrals", contact_id=person["id"])["items"]
    ana.changed(f"/referrals/{referral['id']}", {"may_use_name": "yes"})
    assert "Maria Ruiz" in drafted(ana, person)["body"]


def test_the_check_of_messages_stands_on_a_draft(ana: Client) -> None:
    item = drafted(ana, body="Dear Maya Chen,\n\nCan you get me a job?")
    assert "asks_for_job" in {finding["code"] for finding in item["findings"]}
    assert item["likeness"] is None


def test_versions_are_kept_one_for_each_sitting(ana: Client, clock: ManualClock) -> None:
    path = f"/outreach/{drafted(ana)['id']}"
    ana.changed(path, {"body": "First"})
    ana.changed(path, {"body": "First, better"})
    clock.set(clock.now() + timedelta(minutes=11))
    assert ana.changed(path, {"body": "Second"})["version"] == 3
    assert [each["body"] for each in ana.got(f"{path}/versions")["items"]][:2] == ["Second", "First, better"]


def test_a_letter_that_went_out_stands_on_the_timeline_and_asks_for_a_call(ana: Client) -> None:
    item = drafted(ana)
    path = f"/outreach/{item['id']}"
    sent = ana.made(f"{path}/mark_sent", {}, 200)
    assert (sent["state"], sent["channel"], sent["next_step"]["what"]) == ("sent", "letter", "follow_up_call")
    kinds = [entry["kind"] for entry in ana.got(f"/contacts/{item['contact']['id']}/timeline")["items"]]
    assert "letter_sent" in kinds
    assert ana.problem("PATCH", path, 409, json={"body": "Too late"})["allowed"] == ["reached", "log_reply", "close"]
    replied = ana.made(f"{path}/log_reply", {"text": "Gladly.", "answer": "yes"}, 200)
    assert (replied["state"], replied["answer"], replied["next_step"]["what"]) == ("replied", "yes", "nothing")


def test_a_message_cannot_have_gone_out_in_the_future(ana: Client) -> None:
    path = f"/outreach/{drafted(ana)['id']}/mark_sent"
    ana.problem("POST", path, 422, json={"at": "2027-01-01T00:00:00Z"})


def test_reply_rates_say_when_there_are_too_few_to_tell(ana: Client) -> None:
    item = drafted(ana)
    ana.made(f"/outreach/{item['id']}/mark_sent", {}, 200)
    rates = ana.got("/outreach_rates")
    assert rates["by_channel"]["verdict"] == "too_few_to_tell"
    (letters,) = rates["by_channel"]["ways"]
    assert (letters["way"], letters["met"]["tries"], letters["met"]["share"]) == ("letter", 1, None)


def test_the_choice_of_how_to_begin_is_kept_beside_the_advice(ana: Client) -> None:
    person = ana.made("/contacts", {"name": "Maya Chen", "phones": [{"label": "work", "number": "555 0100"}]})
    path = f"/contacts/{person['id']}/approach"
    assert ana.got(path)["advised"] == "call"
    assert ana.changed(path, {"first": "write"})["first"] == "write"
    assert ana.got(path)["chosen_at"] is not None


def test_what_is_another_persons_answers_as_what_does_not_exist(ana: Client, ben: Client) -> None:
    item = drafted(ana)
    for name in (item["id"], NOWHERE):
        ben.problem("GET", f"/outreach/{name}", 404)
        ben.problem("DELETE", f"/outreach/{name}", 404)
        ben.problem("GET", f"/outreach/{name}/versions", 404)
        ben.problem("POST", f"/outreach/{name}/mark_sent", 404, json={})
    body = {"contact_id": item["contact"]["id"], "kind": "request", "medium": "email"}
    ben.problem("POST", "/outreach", 422, json=body)
    ben.problem("GET", f"/contacts/{item['contact']['id']}/approach", 404)


def test_readiness_names_what_is_missing_and_empties_as_it_is_prepared(ana: Client) -> None:
    field = ana.made("/fields", {"name": "Museums", "goals": ["How curators decide what goes on show"]})
    person = ana.made("/contacts", {"name": "Maya Chen", "source": "friend", "field_ids": [field["id"]]})
    talk = ana.made("/interviews", {"contact_id": person["id"], "form": "brief_exchange"})
    path = f"/contacts/{person['id']}/readiness"
    before = ana.got(path)
    assert (before["interview_id"], before["may_ask"], before["caught_out"]) == (talk["id"], True, True)
    codes = {each["code"] for each in before["missing"]}
    assert {"few_questions", "no_research", "name_unconfirmed"} <= codes
    assert not codes & {"no_field", "no_goal", "source_unknown"}
    for text in ("What does a week look like?", "What surprised you?", "What do you read?"):
        ana.made(f"/interviews/{talk['id']}/questions", {"text": text})
    ana.made("/research_items", {"contact_id": person["id"], "kind": "internet", "text": "Gave a talk."})
    assert not {each["code"] for each in ana.got(path)["missing"]} & {"few_questions", "no_research"}


def test_what_is_parked_does_not_make_one_ready_and_the_first_of_the_others_should_open_well(ana: Client) -> None:
    person = ana.made("/contacts", {"name": "Maya Chen"})
    talk = ana.made("/interviews", {"contact_id": person["id"], "form": "brief_exchange"})

    def missing() -> set[str]:
        return {each["code"] for each in ana.got(f"/contacts/{person['id']}/readiness")["missing"]}

    for text in ("Do you like your job?", "What surprised you?", "What do you read?"):
        ana.made(f"/interviews/{talk['id']}/questions", {"text": text})
    assert missing() & {"few_questions", "weak_opening"} == {"weak_opening"}
    first = ana.got(f"/interviews/{talk['id']}")["questions"][0]["id"]
    ana.changed(f"/interview_questions/{first}", {"parked": True})
    assert missing() & {"few_questions", "weak_opening"} == {"few_questions"}


def test_readiness_asks_who_led_one_to_a_friend_of_ones_parents(ana: Client) -> None:
    parent = ana.made("/contacts", {"name": "Rosa Lima", "source": "family"})
    friend = ana.made("/contacts", {"name": "Maya Chen", "source": "parents_friend"})
    path = f"/contacts/{friend['id']}/readiness"
    assert "namer_unknown" in {each["code"] for each in ana.got(path)["missing"]}
    ana.changed(f"/contacts/{friend['id']}", {"named_by_id": parent["id"]})
    assert not {each["code"] for each in ana.got(path)["missing"]} & {"namer_unknown", "consent_unknown"}


def test_readiness_of_another_persons_contact_answers_as_one_that_does_not_exist(ana: Client, ben: Client) -> None:
    person = ana.made("/contacts", {"name": "Maya Chen"})
    ben.problem("GET", f"/contacts/{person['id']}/readiness", 404)


def test_where_the_office_is_strict_a_request_waits_for_what_matters_most(ana: Client, office: Client) -> None:
    office.changed("/policy", {"readiness": "block"})
    item = drafted(ana)
    refused = ana.problem("POST", f"/outreach/{item['id']}/mark_sent", 409, json={})
    assert {each["code"] for each in refused["missing"]} == {"no_goal", "few_questions"}
    office.changed("/policy", {"readiness": None})
    assert ana.made(f"/outreach/{item['id']}/mark_sent", {}, 200)["state"] == "sent"


def test_a_remark_on_a_draft_that_was_dismissed_stays_dismissed_for_that_text(ana: Client) -> None:
    body = "Dear Maya, do you have any openings on your team? Best, Ana"
    item = drafted(ana, body=body)
    ana.made("/checks/dismiss", {"text": body, "code": "asks_for_job"}, 204)
    said = {each["code"]: each["dismissed"] for each in ana.got(f"/outreach/{item['id']}")["findings"]}
    assert said["asks_for_job"]
    assert not all(said.values())
    other = ana.changed(f"/outreach/{item['id']}", {"body": body + " Thanks."})
    assert not any(each["dismissed"] for each in other["findings"])


def test_a_thank_you_that_went_out_thanks_for_the_talk_it_belongs_to(ana: Client) -> None:
    person = ana.made("/contacts", {"name": "Maya Chen"})
    talk = ana.made(f"/contacts/{person['id']}/on_the_line")
    path = f"/interviews/{talk['id']}"
    ana.made(f"{path}/hold", {}, 200)
    item = drafted(ana, person, kind="thank_you", interview_id=talk["id"])
    ana.made(f"/outreach/{item['id']}/mark_sent", {}, 200)
    thanked = ana.got(path)
    assert (thanked["thanks_channel"], thanked["thanked_at"]) == ("letter", "2026-03-04T15:00:00Z")
    assert "thank_you" not in {task["kind"] for task in ana.got("/tasks", state="open")["items"]}


def test_a_request_that_went_out_asks_for_the_talk_it_belongs_to(ana: Client) -> None:
    person = ana.made("/contacts", {"name": "Maya Chen"})
    talk = ana.made("/interviews", {"contact_id": person["id"], "form": "phone"})
    item = drafted(ana, person, interview_id=talk["id"])
    ana.made(f"/outreach/{item['id']}/mark_sent", {}, 200)
    assert ana.got(f"/interviews/{talk['id']}")["state"] == "requested"


def test_what_was_noted_by_mistake_is_taken_back_mark_by_mark(ana: Client, clock: ManualClock) -> None:
    person = ana.made("/contacts", {"name": "Maya Chen"})
    talk = ana.made("/interviews", {"contact_id": person["id"], "form": "phone"})
    for more, stands in (({"interview_id": talk["id"]}, "requested"), ({}, "planned")):
        path = f"/outreach/{drafted(ana, person, **more)['id']}"
        ana.made(f"{path}/mark_sent", {}, 200)
        clock.set(clock.now() + timedelta(days=1))
        ana.made(f"{path}/reached", {}, 200)
        ana.made(f"{path}/log_reply", {"text": "Gladly.", "answer": "yes"}, 200)
        ana.made(f"{path}/close", {}, 200)
        assert ana.got(f"/interviews/{talk['id']}")["state"] == stands
        back = [ana.made(f"{path}/take_back", {}, 200) for _ in range(4)]
        assert [each["state"] for each in back] == ["replied", "sent", "sent", "draft"]
        assert [(each["reply"], each["answer"]) for each in back[:2]] == [("Gladly.", "yes"), ("", None)]
        assert (back[-1]["sent_at"], back[-1]["channel"]) == (None, None)
        ana.problem("POST", f"{path}/take_back", 409, json={})
        assert ana.got(f"/interviews/{talk['id']}")["state"] == "planned"
        kinds = [entry["kind"] for entry in ana.got(f"/contacts/{person['id']}/timeline")["items"]]
        assert kinds == ["created"]
    call = f"/outreach/{drafted(ana, person, medium='call_script')['id']}"
    assert ana.made(f"{call}/reached", {"channel": "in_person"}, 200)["channel"] == "in_person"
    assert [entry["kind"] for entry in ana.got(f"/contacts/{person['id']}/timeline")["items"]] == ["met", "created"]
    assert ana.made(f"{call}/take_back", {}, 200)["state"] == "draft"
    assert [entry["kind"] for entry in ana.got(f"/contacts/{person['id']}/timeline")["items"]] == ["created"]


def test_reply_rates_are_told_by_why_they_would_say_yes(ana: Client) -> None:
    for number, basis in enumerate(("affiliation", "affiliation", None)):
        person = ana.made("/contacts", {"name": f"Person {number}", "connection_basis": basis})
        item = drafted(ana, person)
        ana.made(f"/outreach/{item['id']}/mark_sent", {}, 200)
    item = ana.got("/outreach")["items"][-1]
    ana.made(f"/outreach/{item['id']}/log_reply", {"text": "Gladly.", "answer": "yes"}, 200)
    by_basis = ana.got("/outreach_rates")["by_basis"]
    (affiliation,) = by_basis["ways"]
    assert (affiliation["way"], affiliation["reached"]["hits"], affiliation["reached"]["tries"]) == (
        "affiliation",
        1,
        2,
    )
    assert (affiliation["reached"]["share"], by_basis["verdict"]) == (None, "too_few_to_tell")
