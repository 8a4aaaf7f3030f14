"""What was removed comes back whole, for thirty days, and to its owner alone."""

from datetime import timedelta
from typing import Any

from colloquy.kit.clock import ManualClock
from tests.interviews.stories import NEXT_FRIDAY, contact, planned, step
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
