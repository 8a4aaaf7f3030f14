"""What each form changes (P1), told from planning to closing as somebody lives through it."""

from datetime import timedelta

import pytest

from colloquy.interviews.rules.forms import FORMS, Form
from colloquy.kit.clock import ManualClock
from tests.interviews.stories import contact, planned, step
from tests.support.client import Client


def closed(client: Client, path: str, *steps: str) -> None:
    """Write up, thank, answer the closing, put away; the closing has exactly these steps."""
    assert [left["step"] for left in client.got(f"{path}/closing")["left"]] == list(steps)
    for name in steps:
        client.made(f"{path}/closing", {"step": name, "said": "yes", "note": "Ben Okafor"}, 200)
    step(client, path, "write_up", write_up="Loans take half of the time.", outcome="helpful", rapport="good")
    step(client, path, "thank", channel="handwritten")
    assert step(client, path, "close")["state"] == "closed"


def test_a_visit(ana: Client, clock: ManualClock) -> None:
    museum = {"name": "Harbor Street Museum", "addresses": [{"label": "", "text": "1 Harbor Street\nSalem"}]}
    ana.made("/organizations", museum)
    maya = contact(ana, "Maya Chen", organization_name="Harbor Street Museum")
    path = planned(ana, "workplace", contact_id=maya)
    begins = clock.now() + timedelta(days=2)
    step(ana, path, "schedule", scheduled_at=begins.isoformat())
    ana.changed(path, {"travel_minutes": 30})
    visit = ana.got(f"{path}/visit")
    assert (visit["place"], visit["missing"]) == ("1 Harbor Street, Salem", [])
    assert {"questions", "paper", "address", "phone", "resume", "clothes"} == {item["code"] for item in visit["kit"]}
    clock.set(begins - timedelta(minutes=8))
    ana.made(f"{path}/impressions", {"impressions": [{"aspect": "pace", "mark": 2, "note": "Calm"}]}, 200)
    clock.set(begins)
    step(ana, path, "start")
    clock.set(begins + timedelta(minutes=33))
    assert step(ana, path, "hold")["overrun_minutes"] == 3
    closed(ana, path, "names", "resume_advice", "keep_in_touch", "thanks")
    assert ana.got("/workplaces")["items"][0]["organization"]["name"] == "Harbor Street Museum"


def test_a_meeting_elsewhere(ana: Client, clock: ManualClock) -> None:
    path = planned(ana, "elsewhere", place="Corner Cafe")
    step(ana, path, "schedule", scheduled_at=(clock.now() + timedelta(days=1)).isoformat())
    ana.changed(path, {"venue_costs": True, "invited_by": "me", "cost_note": "$12", "travel_minutes": 10})
    assert ana.got(f"{path}/visit")["paying"]["text"] == "You invited, so offer to pay. About $12."
    clock.set(clock.now() + timedelta(days=1))
    step(ana, path, "start")
    step(ana, path, "hold")
    ana.problem("POST", f"{path}/impressions", 409, json={"impressions": [{"aspect": "noise", "mark": 1}]})
    money = [part for part in ana.got(f"{path}/debrief")["parts"] if part["part"] == "money"]
    assert [part["done"] for part in money] == [False]
    assert ana.changed(path, {"paid_by": "them"})["paid_by"] == "them"
    closed(ana, path, "names", "resume_advice", "keep_in_touch", "thanks")


@pytest.mark.parametrize("form", ["phone", "video"])
def test_a_talk_at_a_distance(ana: Client, clock: ManualClock, form: str) -> None:
    path = planned(ana, form)
    step(ana, path, "schedule", scheduled_at=(clock.now() + timedelta(days=1)).isoformat())
    visit = ana.got(f"{path}/visit")
    assert (visit["journey"], visit["missing"], visit["look_at"]) == (None, [], [])
    clock.set(clock.now() + timedelta(days=1))
    step(ana, path, "start")
    assert ana.got(f"{path}/live")["minutes_left"] == 30
    step(ana, path, "hold")
    assert len(ana.got("/tasks", kind="thank_you", state="open")["items"]) == 1
    closed(ana, path, "names", "resume_advice", "keep_in_touch", "thanks")


def test_letters(ana: Client) -> None:
    path = planned(ana, "correspondence")
    questions = [ana.made(f"{path}/questions", {"text": text})["id"] for text in ("What is hard?", "What is good?")]
    step(ana, path, "request")
    step(ana, path, "start")
    live = ana.got(f"{path}/live")
    assert (live["minutes_left"], live["cues_ahead"]) == (None, [])
    ana.changed(f"/interview_questions/{questions[1]}", {"answer": "The objects.", "asked_at": "2026-03-02T12:00:00Z"})
    ana.made(f"{path}/notes", {"kind": "quote", "text": "You live with them", "question_id": questions[1]})
    talk = step(ana, path, "hold")
    assert [question["answer"] for question in talk["questions"]] == [None, "The objects."]
    assert talk["notes"][0]["question_id"] == questions[1]
    assert "schedule" not in talk["allowed"]
    closed(ana, path, "names", "keep_in_touch", "thanks")


def test_a_brief_exchange(ana: Client, clock: ManualClock) -> None:
    path = planned(ana, "brief_exchange")
    assert ana.got(path)["minutes_promised"] == FORMS[Form.BRIEF_EXCHANGE].minutes == 5
    for text in ("a", "b", "c"):
        ana.made(f"{path}/questions", {"text": text})
    ana.problem("POST", f"{path}/questions", 409, json={"text": "d"})
    step(ana, path, "start")
    clock.set(clock.now() + timedelta(minutes=5))
    assert ana.got(f"{path}/live")["cue"]["kind"] == "time_is_up"
    step(ana, path, "hold")
    closed(ana, path, "names", "thanks")


def test_confirming_takes_as_many_tries_as_it_takes(ana: Client, clock: ManualClock) -> None:
    path = planned(ana, "phone")
    problem = ana.problem("POST", f"{path}/try_to_confirm", 409, json={"result": "reached"})
    assert problem["type"] == "/problems/step_not_possible"
    step(ana, path, "schedule", scheduled_at=(clock.now() + timedelta(days=1)).isoformat())
    assert ana.got(path)["confirmation"] == {"state": "pending", "tries": []}
    clock.set(clock.now() + timedelta(minutes=1))
    left = step(ana, path, "try_to_confirm", result="left_message", note="On her machine")
    assert (left["state"], left["confirmation"]["state"]) == ("scheduled", "left_message")
    clock.set(clock.now() + timedelta(hours=1))
    reached = step(ana, path, "try_to_confirm", result="reached")
    assert (reached["state"], reached["confirmation"]["state"]) == ("confirmed", "reached")
    assert [each["result"] for each in reached["confirmation"]["tries"]] == ["left_message", "reached"]
    assert step(ana, path, "try_to_confirm", result="changed")["confirmation"]["state"] == "reached"
    clock.set(clock.now() + timedelta(hours=1))
    moved = step(ana, path, "schedule", scheduled_at=(clock.now() + timedelta(days=2)).isoformat())
    assert moved["confirmation"] == {"state": "pending", "tries": []}


@pytest.mark.parametrize(
    ("verb", "by", "hours", "late", "told"),
    [
        ("cancel", "me", 2, True, "I called the talk off."),
        ("cancel", "them", 30, False, "They called the talk off."),
        ("no_show", "me", 0, True, "The talk did not take place: I was not there."),
        ("no_show", None, 0, True, "The talk did not take place: one of us was not there."),
    ],
)
def test_a_talk_that_does_not_take_place_is_recorded_kindly(
    ana: Client, clock: ManualClock, verb: str, *, by: str | None, hours: int, told: str, late: bool
) -> None:
    path = planned(ana, "phone")
    step(ana, path, "schedule", scheduled_at=(clock.now() + timedelta(hours=hours)).isoformat())
    talk = step(ana, path, verb, by=by, note="A train stood still")
    assert (talk["called_off"]["by"], talk["called_off"]["late"]) == (by, late)
    assert (talk["called_off"]["note"], talk["called_off"]["line"]) == ("A train stood still", "P52")
    entries = ana.got(f"/contacts/{talk['contact']['id']}/timeline")["items"]
    assert told in {entry["text"] for entry in entries}
    assert step(ana, path, "reopen")["called_off"] is None


def test_news_from_a_contact_is_contact_with_them(ana: Client, clock: ManualClock) -> None:
    maya = contact(ana)
    ana.made(f"/contacts/{maya}/timeline", {"kind": "news_received", "text": "The annex is hiring a registrar."})
    assert ana.got(f"/contacts/{maya}")["last_contact_at"] == clock.now().isoformat().replace("+00:00", "Z")
