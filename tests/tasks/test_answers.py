"""What Today holds and how long it is, putting off and taking it back, the notes of a term, going back to somebody."""

from datetime import timedelta
from typing import Any

from colloquy.kit.clock import ManualClock
from colloquy.tasks.queries import TODAY_AT_MOST
from colloquy.tasks.rules.rule import Kind
from tests.interviews.stories import NOWHERE, contact, held, step
from tests.support.client import Client
from tests.tasks.test_owing import answer, only

DAY = timedelta(days=1)
MOST_BYTES = 30_000


def test_what_was_put_off_is_taken_back_at_once(ana: Client, clock: ManualClock) -> None:
    held(ana)
    thanks = only(ana, Kind.THANK_YOU)
    assert "unsnooze" not in thanks["allowed"]
    off = answer(ana, thanks, "snooze", until=(clock.now() + 2 * DAY).isoformat())
    assert "unsnooze" in off["allowed"]
    assert thanks["id"] not in {item["task"]["id"] for item in ana.got("/today")["items"]}
    assert answer(ana, thanks, "unsnooze") == thanks
    assert thanks["id"] in {item["task"]["id"] for item in ana.got("/today")["items"]}
    ana.problem("POST", f"/tasks/{thanks['id']}/unsnooze", 409, json={})


def test_today_stays_short_and_says_how_many_more_there_are(ana: Client, clock: ManualClock) -> None:
    for number in range(TODAY_AT_MOST + 5):
        due_at = (clock.now() + number * DAY).isoformat()
        title = f"Read chapter {number} of the history of museums, and write down what surprised me"
        ana.made("/tasks", {"title": title, "due_at": due_at, "notes": "A long note. " * 300})
    answered = ana.get("/today")
    assert len(answered.content) < MOST_BYTES
    today: Any = answered.json()
    assert (len(today["items"]), today["more"]) == (TODAY_AT_MOST, 5)
    assert today["items"][0]["task"]["title"].startswith("Read chapter 0 ")


def test_owed_notes_are_counted_those_put_off_included(ana: Client, clock: ManualClock) -> None:
    first, _ = held(ana), held(ana)
    thanks = ana.got("/tasks", kind="thank_you", state="open")["items"]
    for task in thanks:
        answer(ana, task, "snooze", until=(clock.now() + DAY).isoformat())
    assert ana.got("/today")["owed_notes"] == 2
    step(ana, first, "thank", channel="letter")
    assert ana.got("/today")["owed_notes"] == 1


def test_the_notes_of_a_term_week_by_week(ana: Client, clock: ManualClock) -> None:
    step(ana, held(ana), "thank", channel="letter")
    held(ana)
    clock.set(clock.now() + 7 * DAY)
    held(ana)
    gone = ana.got("/tasks", kind="thank_you", state="open")["items"][-1]
    answer(ana, gone, "impossible", reason="No address is known.")
    found = ana.got("/owed_notes")
    assert (found["owed"], found["overdue"], len(found["weeks"])) == (1, 1, 20)
    assert found["weeks"][-2:] == [
        {"starts_on": "2026-03-02", "talks": 2, "thanked": 1, "owed": 1},
        {"starts_on": "2026-03-09", "talks": 1, "thanked": 0, "owed": 0},
    ]


def test_what_is_missing_for_going_back_to_somebody_is_listed(ana: Client, ben: Client) -> None:
    person = contact(ana)
    path = f"/contacts/{person}/renewal"
    nothing = ana.got(path)
    assert (nothing["may_write"], nothing["interview_id"]) == (False, None)
    assert [each["code"] for each in nothing["conditions"] if each["met"]] == ["welcome"]
    talk = held(ana, contact_id=person)
    step(ana, talk, "write_up", write_up="Kind.", rapport="good")
    step(ana, talk, "thank", channel="letter")
    later = ana.got(path)
    assert [each["code"] for each in later["conditions"] if each["met"]] == ["talked", "thanked", "rapport", "welcome"]
    assert f"/interviews/{later['interview_id']}" == talk
    ben.problem("GET", path, 404)
    ana.problem("GET", f"/contacts/{NOWHERE}/renewal", 404)
