"""What was removed comes back whole, for thirty days, and to its owner alone."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from colloquy.kit.clock import ManualClock
from colloquy.questions import service as banks
from colloquy.removals.tables import Removal
from tests.interviews.stories import NEXT_FRIDAY, contact, held, planned, step
from tests.support.client import Client


def test_a_conversation_that_was_deleted_comes_back_with_all_that_hung_on_it(ana: Client) -> None:
    path = planned(ana)
    talk = ana.got(path)
    person = f"/contacts/{talk['contact']['id']}"
    question = ana.made(f"{path}/questions", {"text": "How did you come to this work?"})["id"]
    step(ana, path, "schedule", scheduled_at=NEXT_FRIDAY)
    step(ana, path, "start")
    ana.made(f"{path}/notes", {"kind": "point", "text": "Half the days are grants.", "question_id": question})
    line = {"drawer": "people", "text": "Ben Okafor", "name": "Ben Okafor"}
    ana.made(f"{path}/debrief_items", line)
    step(ana, path, "hold")
    ana.made("/outreach", {"contact_id": talk["contact"]["id"], "interview_id": talk["id"], "kind": "thank_you",
                           "medium": "email"})  # fmt: skip
    own_task = {"title": "Bring the catalog", "interview_id": talk["id"], "due_at": NEXT_FRIDAY}
    ana.made("/tasks", own_task)
    told = (path, f"{path}/debrief", f"{path}/guide", person, f"{person}/timeline", "/tasks", "/referrals", "/outreach")
    before = {each: _still(ana.got(each)) for each in told}
    assert before["/tasks"]["items"]
    assert before["/referrals"]["items"][0]["interview_id"] == talk["id"]

    assert ana.delete(path).status_code == 204
    assert ana.get(path).status_code == 404
    assert ana.got("/interviews")["items"] == ana.got("/outreach")["items"] == []
    assert talk["id"] not in ana.get("/tasks").text + ana.get("/today").text + ana.get(f"{person}/timeline").text
    [removal] = ana.got("/removals")["items"]
    assert (removal["id"], removal["kind"], removal["name"]) == (talk["id"], "interview", talk["contact"]["name"])
    assert ana.made(f"/removals/{talk['id']}/restore", {}, 200) == removal

    assert {each: _still(ana.got(each)) for each in told} == before
    assert ana.got("/removals")["items"] == []
    assert ana.post(f"/removals/{talk['id']}/restore").status_code == 404
    assert ana.delete(path).status_code == 204, "what came back can go again"


def _told(client: Client, page: str) -> Any:
    answer = client.get(page)
    return _still(answer.json()) if answer.is_success else answer.status_code


def _still(answer: Any) -> Any:
    """An answer without the moments at which something was last written."""
    if isinstance(answer, dict):
        return {name: _still(value) for name, value in answer.items() if name != "updated_at"}
    return [_still(value) for value in answer] if isinstance(answer, list) else answer


def test_what_was_removed_is_gone_after_thirty_days(ana: Client, clock: ManualClock) -> None:
    path = planned(ana)
    talk = path.rsplit("/", 1)[1]
    ana.delete(path)
    clock.set(clock.now() + timedelta(days=29))
    assert ana.got("/removals")["items"]
    clock.set(clock.now() + timedelta(days=1))
    assert ana.got("/removals")["items"] == []
    assert ana.post(f"/removals/{talk}/restore").status_code == 404


def test_a_conversation_comes_back_to_whoever_its_person_was_merged_into(ana: Client) -> None:
    path = planned(ana)
    other = ana.got(path)["contact"]["id"]
    kept = contact(ana, "Ada King")
    ana.delete(path)
    ana.made(f"/contacts/{kept}/merge", {"other_id": other, "choices": {}})
    ana.made(f"/removals/{path.rsplit('/', 1)[1]}/restore", {}, 200)
    assert ana.got(path)["contact"]["id"] == kept


def test_a_resume_comes_back_with_its_file_and_to_the_messages_that_carry_it(ana: Client) -> None:
    upload = ana.post("/resumes/upload", files={"file": ("resume.txt", b"Ada Lovelace, analyst", "text/plain")})
    resume = upload.json()["id"]
    ana.delete(f"/resumes/{resume}")
    assert ana.get(f"/resumes/{resume}/file").status_code == 404
    ana.made(f"/removals/{resume}/restore", {}, 200)
    assert ana.get(f"/resumes/{resume}/file").content == b"Ada Lovelace, analyst"


def test_a_message_comes_back_as_it_was_sent(ana: Client) -> None:
    person = contact(ana)
    item = ana.made("/outreach", {"contact_id": person, "kind": "update", "medium": "email", "subject": "News",
                                  "body": "I start in May."})  # fmt: skip
    path = f"/outreach/{item['id']}"
    ana.made(f"{path}/mark_sent", {}, 200)
    before = _still(ana.got(path))
    ana.delete(path)
    ana.made(f"/removals/{item['id']}/restore", {}, 200)
    assert _still(ana.got(path)) == before


def test_a_bank_of_the_campus_comes_back_with_its_questions(office: Client, ana: Client) -> None:
    bank = office.made("/question_banks", {"name": "Small museums"})["id"]
    office.made(f"/question_banks/{bank}/questions", {"text": "How did you come to this work?", "topic": "paths"})
    campus = office.made(f"/question_banks/{bank}/share", {})["id"]
    path = f"/question_banks/{campus}"
    before = ana.got(f"{path}/questions")["items"]
    office.delete(path)
    assert ana.get(path).status_code == 404
    office.made(f"/removals/{campus}/restore", {}, 200)
    assert ana.got(f"{path}/questions")["items"] == before
    office.delete(f"/bank_questions/{before[0]['id']}")
    office.made(f"/removals/{before[0]['id']}/restore", {}, 200)
    assert ana.got(f"{path}/questions")["items"] == before


def test_each_small_thing_comes_back_to_its_place_with_all_that_points_to_it(ana: Client) -> None:
    field = ana.made("/fields", {"name": "Museums"})["id"]
    giver = contact(ana, "Rosa Lima", organization_name="Harbor Museum", title="Director", field_ids=[field])
    person = contact(ana, "Maya Chen", field_ids=[field], organization_name="Harbor Museum", title="Curator")
    place = ana.got(f"/contacts/{person}")["organization"]["id"]
    talk = planned(ana, contact_id=person, field_id=field, goals=["How people enter museums"])
    asked = [ana.made(f"{talk}/questions", {"text": text})["id"] for text in ("Why museums?", "A day?", "What next?")]
    ana.changed(f"/interview_questions/{asked[1]}", {"asked_at": NEXT_FRIDAY, "answer": "Grants.", "must_ask": True})
    ana.made(f"{talk}/notes", {"kind": "point", "text": "Half the days are grants.", "question_id": asked[1]})
    read = [
        ana.made("/research_items", {name: about, "kind": "internet", "text": text})["id"]
        for name, about, text in (
            ("contact_id", person, "Wrote a book."), ("contact_id", person, "Began in 2009."),
            ("organization_id", place, "Ninety people."), ("field_id", field, "It grows."),
        )
    ]  # fmt: skip
    former = ana.made(f"/contacts/{person}/positions", {"title": "Guide", "ended_on": "2014-05-01"})["id"]
    [now] = [each["id"] for each in ana.got(f"/contacts/{person}/positions")["items"] if each["current"]]
    tie = ana.made(f"/contacts/{person}/relations", {"other_id": giver, "kind": "colleague"})["id"]
    entry = ana.made(f"/contacts/{person}/timeline", {"kind": "call", "text": "Called; a zebra came up."})["id"]
    milestone = ana.made("/milestones", {"kind": "chose_major", "text": "History.", "suggested_by_ids": [giver]})["id"]
    ana.made(f"/milestones/{milestone}/told", {"contact_id": giver}, 200)
    shown = held(ana, contact_id=giver)
    resume = ana.made("/resumes", {"name": "Museum"})["id"]
    said = {"interview_id": shown.rsplit("/", 1)[1], "advice": "Shorter."}
    showing = ana.made(f"/resumes/{resume}/showings", said)["id"]
    told = (
        talk, f"{talk}/guide", f"{talk}/debrief", f"/contacts/{person}", f"/contacts/{person}/positions",
        f"/contacts/{person}/relations", f"/contacts/{person}/timeline", "/contacts?q=zebra", "/contacts?q=harbor",
        f"/contacts/{person}/career_path", f"/research?contact_id={person}", f"/research?organization_id={place}",
        f"/research?field_id={field}", "/fields", f"/fields/{field}/coverage", "/organizations",
        f"/organizations/{place}/people", "/milestones", f"/milestones/{milestone}/audience", "/resumes",
        "/resume_showings", "/tasks?state=open",
    )  # fmt: skip
    things = {
        f"/interview_questions/{asked[1]}": "interview_question", f"/research_items/{read[0]}": "research_item",
        f"/research_items/{read[2]}": "research_item", f"/research_items/{read[3]}": "research_item",
        f"/positions/{former}": "position", f"/positions/{now}": "position", f"/relations/{tie}": "relation",
        f"/timeline_entries/{entry}": "timeline_entry", f"/milestones/{milestone}": "milestone",
        f"/resume_showings/{showing}": "resume_showing", f"/organizations/{place}": "organization",
        f"/fields/{field}": "field",
    }  # fmt: skip
    before = {each: _told(ana, each) for each in told}
    for path in things:
        assert ana.delete(path).status_code == 204, path
    left = {each: _told(ana, each) for each in told}
    assert all(left[each] != before[each] for each in told), "each of these pages shows one of them"
    for path, kind in reversed(things.items()):
        assert ana.made(f"/removals/{path.rsplit('/', 1)[1]}/restore", {}, 200)["kind"] == kind
    assert {each: _told(ana, each) for each in told} == before


def test_what_has_no_place_any_more_says_so_and_waits(ana: Client) -> None:
    field = ana.made("/fields", {"name": "Museums"})["id"]
    read = ana.made("/research_items", {"field_id": field, "kind": "internet", "text": "It grows."})["id"]
    ana.delete(f"/research_items/{read}")
    ana.delete(f"/fields/{field}")
    ana.problem("POST", f"/removals/{read}/restore", 409, json={})
    twin = ana.made("/fields", {"name": "museums"})["id"]
    assert ana.problem("POST", f"/removals/{field}/restore", 409, json={})["type"] == "/problems/no_place"
    ana.delete(f"/fields/{twin}")
    for thing in (field, read):
        ana.made(f"/removals/{thing}/restore", {}, 200)
    assert [item["text"] for item in ana.got("/research", field_id=field)["items"]] == ["It grows."]


@pytest.mark.parametrize("kind", ["personal", "campus"])
def test_a_bank_comes_back_only_where_there_is_room_for_another(
    office: Client, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(banks, "CAMPUS_BANKS_AT_MOST" if kind == "campus" else "BANKS_AT_MOST", 1)

    def new() -> str:
        bank = office.made("/question_banks", {"name": "Small museums"})["id"]
        return str(office.made(f"/question_banks/{bank}/share", {})["id"] if kind == "campus" else bank)

    first = new()
    office.delete(f"/question_banks/{first}")
    second = new()
    full = office.problem("POST", f"/removals/{first}/restore", 409, json={})
    assert full["type"] == "/problems/too_many_banks"
    assert office.got(f"/question_banks/{second}")["kind"] == kind
    office.delete(f"/question_banks/{second}")
    office.made(f"/removals/{first}/restore", {}, 200)


def test_whoever_is_erased_is_erased_from_what_was_removed_among_others(ana: Client, clock: ManualClock) -> None:
    kept, erased = contact(ana, "Rosa Lima", organization_name="Harbor"), contact(ana, "Ben Okafor")
    place = ana.got(f"/contacts/{kept}")["organization"]["id"]
    ana.made(f"/contacts/{erased}/positions", {"organization_id": place, "title": "Registrar"})
    ana.delete(f"/contacts/{erased}")
    clock.set(clock.now() + timedelta(days=29))
    ana.delete(f"/organizations/{place}")
    clock.set(clock.now() + timedelta(days=2))
    ana.service.worker.drain()
    with ana.service.runtime.database.reading(ana.account["id"]) as work:
        [memory] = work.execute(select(Removal.memory).where(Removal.id == place)).scalars()
    assert erased not in str(memory)
    assert "Registrar" not in str(memory)
    ana.made(f"/removals/{place}/restore", {}, 200)
    assert [one["contact"]["id"] for one in ana.got(f"/organizations/{place}/people")["items"]] == [kept]
