"""Interviews through the API: their whole life, form by form, and what is refused."""

from datetime import timedelta
from typing import Any

import pytest

from colloquy.interviews.rules.forms import Form
from colloquy.kit.clock import ManualClock
from tests.interviews.stories import NEXT_FRIDAY, NOWHERE, contact, held, planned, scheduled, step
from tests.support.client import Client
from tests.support.counting import statements

LONG_WAY = ["request", "schedule", "confirm", "start", "hold", "write_up", "thank"]
WAYS = {
    Form.CORRESPONDENCE: ["request", "start", "hold", "write_up", "thank"],
    Form.BRIEF_EXCHANGE: ["start", "hold", "thank", "write_up"],
}
BODIES: dict[str, dict[str, Any]] = {
    "schedule": {"scheduled_at": NEXT_FRIDAY},
    "write_up": {"write_up": "Curators spend half their days on grants.", "outcome": "helpful", "fit_after": 4},
    "thank": {"channel": "handwritten"},
}


@pytest.mark.parametrize("form", Form)
def test_an_interview_of_each_form_lives_its_whole_life(ana: Client, form: Form) -> None:
    path = planned(ana, form)
    for verb in WAYS.get(form, LONG_WAY):
        assert verb in ana.got(path)["allowed"]
        step(ana, path, verb, **BODIES.get(verb, {}))
    ana.made(f"{path}/closing", {"step": "names", "said": "yes", "note": "Ben Okafor"}, 200)
    step(ana, path, "close")
    interview = ana.got(path)
    assert (interview["state"], interview["allowed"]) == ("closed", ["reopen"])
    assert (interview["outcome"], interview["thanks_channel"], interview["fit_after"]) == ("helpful", "handwritten", 4)


def test_a_new_interview_takes_its_length_and_zone_from_office_form_and_account(ana: Client, office: Client) -> None:
    office.changed("/policy", {"ask_minutes_least": 15, "ask_minutes": 20, "brief_minutes_most": 4})
    made = {form: ana.got(planned(ana, form)) for form in Form}
    assert {form: talk["minutes_promised"] for form, talk in made.items()} == {
        form: {Form.CORRESPONDENCE: None, Form.BRIEF_EXCHANGE: 4}.get(form, 20) for form in Form
    }
    assert {talk["time_zone"] for talk in made.values()} == {"America/New_York"}
    assert ana.got(planned(ana, "phone", minutes_promised=25))["minutes_promised"] == 25


def test_a_visit_is_planned_at_the_address_of_where_they_work(ana: Client) -> None:
    museum = {"name": "Harbor Street Museum", "addresses": [{"label": "main", "text": "1 Harbor Street\nSalem"}]}
    ana.made("/organizations", museum)
    person = contact(ana, organization_name="Harbor Street Museum", title="Curator")
    visit = ana.got(planned(ana, "workplace", contact_id=person))
    assert visit["place"] == "1 Harbor Street, Salem"
    assert (visit["contact"]["organization"], visit["contact"]["title"]) == ("Harbor Street Museum", "Curator")
    assert ana.got(planned(ana, "phone", contact_id=person))["place"] is None


def test_a_field_that_goes_is_let_go_of(ana: Client) -> None:
    field = ana.made("/fields", {"name": "Museum curation"})
    path = planned(ana, field_id=field["id"])
    assert [item["field_id"] for item in ana.got("/interviews", field_id=field["id"])["items"]] == [field["id"]]
    assert ana.delete(f"/fields/{field['id']}").status_code == 204
    assert ana.got(path)["field_id"] is None


def test_a_verb_that_does_not_follow_is_refused_with_those_that_do(ana: Client) -> None:
    problem = ana.problem("POST", f"{planned(ana)}/thank", 409, json={"channel": "email"})
    assert problem["type"] == "/problems/step_not_possible"
    assert problem["allowed"] == ["request", "schedule", "start", "hold", "cancel"]


def test_a_moved_date_is_to_be_confirmed_anew(ana: Client) -> None:
    path = scheduled(ana)
    step(ana, path, "confirm")
    moved = step(ana, path, "schedule", scheduled_at="2026-03-09T15:00:00Z", time_zone="Europe/Berlin")
    assert (moved["state"], moved["confirmed_at"], moved["time_zone"]) == ("scheduled", None, "Europe/Berlin")


def test_a_step_cannot_have_happened_in_the_future_or_an_end_before_its_start(ana: Client, clock: ManualClock) -> None:
    path = planned(ana, "phone")
    step(ana, path, "start")
    early, late = (clock.now() - timedelta(hours=1)).isoformat(), (clock.now() + timedelta(hours=1)).isoformat()
    before = ana.problem("POST", f"{path}/hold", 422, json={"ended_at": early})
    after = ana.problem("POST", f"{path}/hold", 422, json={"ended_at": late})
    assert (before["errors"][0]["code"], after["errors"][0]["code"]) == ("before_the_start", "in_the_future")
    assert before["errors"][0]["pointer"] == "/ended_at"


def test_the_first_write_up_keeps_its_moment_while_its_text_may_grow(ana: Client, clock: ManualClock) -> None:
    path = held(ana)
    first = step(ana, path, "write_up", write_up="A start.")
    clock.set(clock.now() + timedelta(days=3))
    grown = ana.changed(path, {"write_up": "A start, and more."})
    assert (grown["written_up_at"], grown["write_up"]) == (first["written_up_at"], "A start, and more.")


def test_a_patch_changes_what_it_names_and_null_clears(ana: Client) -> None:
    path = planned(ana, place="Room 4", goals=["What a day looks like"], fit_before=3)
    changed = ana.changed(path, {"place": None, "fit_before": None})
    assert (changed["place"], changed["fit_before"], changed["goals"]) == (None, None, ["What a day looks like"])
    ana.problem("PATCH", path, 422, json={"state": "closed"})
    ana.problem("PATCH", path, 422, json={"goals": ["one", "two", "three", "four"]})


def test_a_patch_of_an_old_version_is_refused_with_the_current_one(ana: Client) -> None:
    path = planned(ana)
    etag = ana.get(path).headers["etag"]
    ana.changed(path, {"place": "Room 4"})
    problem = ana.problem("PATCH", path, 412, json={"place": "Room 5"}, headers={"If-Match": etag})
    assert problem["current"]["place"] == "Room 4"


def test_they_are_on_the_line_starts_one_talk_however_often_it_is_tapped(ana: Client) -> None:
    person = contact(ana)
    first = ana.made(f"/contacts/{person}/on_the_line")
    again = ana.made(f"/contacts/{person}/on_the_line")
    assert (first["state"], first["form"], again["id"]) == ("in_progress", "phone", first["id"])


def test_a_call_that_came_without_a_network_began_when_it_came(ana: Client, clock: ManualClock) -> None:
    person = contact(ana)
    began = clock.now() - timedelta(minutes=20)
    call = ana.made(f"/contacts/{person}/on_the_line", {"at": began.isoformat()})
    assert (call["state"], call["started_at"]) == ("in_progress", began.isoformat().replace("+00:00", "Z"))
    ana.problem("POST", f"/contacts/{person}/on_the_line", 422, json={"at": "yesterday"})


def test_they_are_on_the_line_takes_up_what_was_prepared(ana: Client) -> None:
    person = contact(ana)
    path = planned(ana, "workplace", contact_id=person)
    ana.made(f"{path}/questions", {"text": "What surprised you in your first year?"})
    call = ana.made(f"/contacts/{person}/on_the_line", {"form": "video"})
    assert (f"/interviews/{call['id']}", call["form"], len(call["questions"])) == (path, "video", 1)


def test_the_contacts_stage_follows_the_interviews(ana: Client) -> None:
    person = contact(ana)
    stages = [ana.got(f"/contacts/{person}")["stage"]]
    path = planned(ana, "phone", contact_id=person)
    stages.append(ana.got(f"/contacts/{person}")["stage"])
    for verb in ("request", "schedule", "hold", "thank"):
        step(ana, path, verb, **BODIES.get(verb, {}))
        stages.append(ana.got(f"/contacts/{person}")["stage"])
    assert stages == ["identified", "preparing", "asked", "scheduled", "talked", "thanked"]
    assert ana.delete(path).status_code == 204
    assert ana.got(f"/contacts/{person}")["stage"] == "identified"


def test_the_timeline_tells_what_happened_and_forgets_what_was_taken_back(ana: Client) -> None:
    person = contact(ana)
    path = planned(ana, "phone", contact_id=person)
    step(ana, path, "schedule", scheduled_at=NEXT_FRIDAY)
    step(ana, path, "hold")
    step(ana, path, "thank", channel="handwritten")
    told = {entry["kind"]: entry["text"] for entry in ana.got(f"/contacts/{person}/timeline")["items"]}
    assert told["interview_scheduled"] == "Agreed to talk on Friday 6 March 2026 at 10:00 (America/New_York)."
    assert (told["interview_held"], told["interview_thanked"]) == ("Talked by phone.", "Sent a thank-you, by hand.")
    [thanks] = ana.got("/tasks", kind="thank_you")["items"]
    ana.made(f"/tasks/{thanks['id']}/reopen", status=200)
    kinds = [entry["kind"] for entry in ana.got(f"/contacts/{person}/timeline")["items"]]
    assert "interview_thanked" not in kinds
    assert "interview_held" in kinds
    ana.delete(path)
    assert [entry["kind"] for entry in ana.got(f"/contacts/{person}/timeline")["items"]] == ["created"]


def test_a_step_marked_by_mistake_is_taken_back_with_what_it_left_behind(ana: Client) -> None:
    person = contact(ana)
    path = planned(ana, "phone", contact_id=person)
    step(ana, path, "request")
    step(ana, path, "schedule", scheduled_at=NEXT_FRIDAY)
    called_off = step(ana, path, "cancel", by="them", note="She is ill.")
    assert called_off["may_take_back"] == ["cancel"]
    back = ana.made(f"{path}/take_back", {"verb": "cancel"}, 200)
    assert (back["state"], back["scheduled_at"], back["called_off"]) == ("scheduled", NEXT_FRIDAY, None)
    step(ana, path, "hold")
    step(ana, path, "thank", channel="email")
    problem = ana.problem("POST", f"{path}/take_back", 409, json={"verb": "hold"})
    assert (problem["type"], problem["allowed"]) == ("/problems/step_not_possible", ["thank"])
    for verb in ("thank", "hold"):
        back = ana.made(f"{path}/take_back", {"verb": verb}, 200)
    assert (back["state"], back["ended_at"], back["thanks_channel"]) == ("scheduled", None, None)
    kinds = [entry["kind"] for entry in ana.got(f"/contacts/{person}/timeline")["items"]]
    assert sorted(kinds) == ["created", "interview_requested", "interview_scheduled"]
    assert ana.got("/tasks", kind=["write_up", "thank_you"], state="open")["items"] == []


def test_an_interview_rests_while_its_contact_is_deleted(ana: Client) -> None:
    person = contact(ana)
    path = held(ana, contact_id=person)
    assert ana.delete(f"/contacts/{person}").status_code == 204
    ana.problem("GET", path, 404)
    assert (ana.got("/interviews")["items"], ana.got("/tasks")["items"], ana.got("/today")["items"]) == ([], [], [])
    ana.made(f"/contacts/{person}/restore", status=200)
    assert ana.got(path)["state"] == "held"
    assert len(ana.got("/today")["items"]) == 2


def test_a_list_is_narrowed_by_state_form_and_contact(ana: Client) -> None:
    person = contact(ana)
    planned(ana, "phone", contact_id=person)
    held(ana, "video", contact_id=person)
    held(ana, "phone")
    assert len(ana.got("/interviews", state="held")["items"]) == 2
    assert len(ana.got("/interviews", state=["held", "planned"], form="phone")["items"]) == 2
    assert len(ana.got("/interviews", contact_id=person, count="true", limit=1)["items"]) == 1
    assert ana.got("/interviews", contact_id=person, count="true")["total"] == 2
    ana.problem("GET", "/interviews?sort=place", 422)


def test_a_list_sorted_by_date_is_walked_page_by_page_also_through_those_without_one(ana: Client) -> None:
    paths = [planned(ana), scheduled(ana, at="2026-04-01T10:00:00Z"), scheduled(ana), planned(ana)]
    seen, cursor = [], None
    while True:
        page = ana.got("/interviews", sort="-scheduled_at", limit=1, **({"cursor": cursor} if cursor else {}))
        seen += [f"/interviews/{item['id']}" for item in page["items"]]
        if (cursor := page["next"]) is None:
            break
    assert seen[:2] == [paths[1], paths[2]]
    assert sorted(seen) == sorted(paths)


def test_reading_takes_the_same_few_statements_for_one_interview_and_for_a_page(ana: Client) -> None:
    paths = [planned(ana) for _ in range(5)]
    for path in paths:
        ana.made(f"{path}/questions", {"text": "What would you do again?"})
        ana.made(f"{path}/notes", {"kind": "point", "text": "Ask for the annual report."})
    with statements(ana.service) as one:
        ana.got(paths[0])
    with statements(ana.service) as page:
        ana.got("/interviews")
    assert len(page) == 3  # interviews, questions, notes
    assert len(one) == 6  # and the closing, the tries to confirm and the office's policy


def test_another_persons_interview_and_contact_answer_as_if_they_did_not_exist(ana: Client, ben: Client) -> None:
    path = planned(ana)
    for method, place, body in (
        ("GET", path, None),
        ("PATCH", path, {"place": "x"}),
        ("DELETE", path, None),
        ("POST", f"{path}/start", {}),
        ("POST", f"{path}/questions", {"text": "Mine?"}),
        ("POST", f"{path}/notes", {"kind": "point", "text": "Mine"}),
    ):
        ben.problem(method, place, 404, **({} if body is None else {"json": body}))
    theirs = ana.got(path)["contact"]["id"]
    for stranger in (theirs, NOWHERE):
        body = {"contact_id": stranger, "form": "phone"}
        assert ben.problem("POST", "/interviews", 422, json=body)["errors"][0]["code"] == "unknown_contact"
        ben.problem("POST", f"/contacts/{stranger}/on_the_line", 404, json={})
    assert ben.got("/interviews")["items"] == []


def test_a_deleted_interview_takes_its_questions_and_notes_along(ana: Client) -> None:
    path = planned(ana)
    question = ana.made(f"{path}/questions", {"text": "Why?"})
    note = ana.made(f"{path}/notes", {"kind": "term", "text": "accession"})
    assert ana.delete(path).status_code == 204
    ana.problem("GET", path, 404)
    ana.problem("GET", f"/interview_questions/{question['id']}", 404)
    ana.problem("GET", f"/interview_notes/{note['id']}", 404)
