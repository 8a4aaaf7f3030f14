"""A talk that is going on: its time, its cues, its one next question, and what a phone without network sends later."""

from datetime import timedelta
from typing import Any

from colloquy.kit.clock import ManualClock
from colloquy.kit.ids import new_id
from tests.interviews.stories import planned, step
from tests.support.client import Client


def going_on(client: Client, form: str = "phone", **known: Any) -> str:
    path = planned(client, form, **known)
    step(client, path, "start")
    return path


def test_the_live_page_counts_down_by_the_servers_clock(ana: Client, clock: ManualClock) -> None:
    path = going_on(ana)
    began = ana.got(f"{path}/live")
    assert (began["minutes_left"], began["cue"], len(began["cues_ahead"])) == (30, None, 4)
    clock.set(clock.now() + timedelta(minutes=21))
    later = ana.got(f"{path}/live")
    assert (later["minutes_left"], later["cue"]["kind"], len(later["cues_ahead"])) == (9, "goals", 3)
    assert later["cues_ahead"][-1]["at"] == later["ends_at"]
    clock.set(clock.now() + timedelta(minutes=14))
    over = ana.got(f"{path}/live")
    assert (over["minutes_left"], over["cue"]["kind"], over["overrun_minutes"]) == (-5, "time_is_up", 5)


def test_what_they_offer_moves_the_end_and_counts_once_however_often_it_is_sent(
    ana: Client, clock: ManualClock
) -> None:
    path = going_on(ana)
    clock.set(clock.now() + timedelta(minutes=28))
    offer = {"id": new_id(), "minutes": 10}
    extended = ana.made(f"{path}/extend", offer, 200)
    assert ana.made(f"{path}/extend", offer, 200)["minutes_granted"] == 10
    assert (extended["minutes_left"], extended["minutes_promised"], extended["cue"]) == (12, 30, None)
    clock.set(clock.now() + timedelta(minutes=15))
    step(ana, path, "hold")
    talk = ana.got(path)
    assert (talk["minutes_granted"], talk["overrun_minutes"]) == (10, 3)


def test_only_a_talk_with_a_clock_that_began_can_be_extended(ana: Client, clock: ManualClock) -> None:
    for path in (planned(ana, "phone"), going_on(ana, "correspondence")):
        problem = ana.problem("POST", f"{path}/extend", 409, json={"minutes": 5})
        assert problem["type"] == "/problems/nothing_to_extend"
    path, later = going_on(ana), (clock.now() + timedelta(hours=1)).isoformat()
    ana.problem("POST", f"{path}/extend", 422, json={"minutes": 121})
    ana.problem("POST", f"{path}/extend", 422, json={"minutes": 5, "at": later})
    given = ana.made(f"{path}/extend", {"minutes": 5, "id": (taken := new_id())}, 200)
    assert given["minutes_granted"] == 5
    body = {"minutes": 5, "id": taken}
    assert ana.problem("POST", f"{going_on(ana)}/extend", 409, json=body)["type"] == "/problems/id_taken"


def test_one_question_is_suggested_and_goals_not_touched_are_shown(ana: Client) -> None:
    path = going_on(ana, goals=["What a day looks like", "How one begins"])
    first = ana.made(f"{path}/questions", {"text": "Why?"})["id"]
    must = ana.made(f"{path}/questions", {"text": "How did you begin?", "must_ask": True})["id"]
    live = ana.got(f"{path}/live")
    assert (live["next_question"]["id"], live["next_question"]["line"]) == (must, "P57")
    assert live["goals"] == [
        {"goal": "What a day looks like", "touched": False},
        {"goal": "How one begins", "touched": False},
    ]
    for question in (must, first):
        ana.changed(f"/interview_questions/{question}", {"asked_at": "2026-03-02T14:30:00Z"})
    assert ana.got(f"{path}/live")["next_question"] is None


def test_unclear_words_and_what_is_left_of_the_closing_are_in_sight(ana: Client) -> None:
    path = going_on(ana)
    term = ana.made(f"{path}/notes", {"kind": "term", "text": "accession"})["id"]
    live = ana.got(f"{path}/live")
    assert live["unresolved_terms"] == [{"note_id": term, "term": "accession"}]
    assert [left["step"] for left in live["closing_left"]] == ["names", "resume_advice", "keep_in_touch", "thanks"]
    ana.made(f"/interview_notes/{term}/resolve", {"meaning": "Taking in"}, 200)
    ana.made(f"{path}/closing", {"step": "names", "said": "yes", "note": "Ben"}, 200)
    live = ana.got(f"{path}/live")
    assert (live["unresolved_terms"], live["closing_left"][0]["step"]) == ([], "resume_advice")


def test_the_resume_comes_out_in_the_last_quarter(ana: Client, clock: ManualClock) -> None:
    path = going_on(ana)
    assert not ana.got(f"{path}/live")["resume_may_come_out"]
    clock.set(clock.now() + timedelta(minutes=23))
    assert ana.got(f"{path}/live")["resume_may_come_out"]


def test_a_letter_has_no_clock(ana: Client) -> None:
    live = ana.got(f"{going_on(ana, 'correspondence')}/live")
    assert (live["minutes_left"], live["ends_at"], live["cue"], live["cues_ahead"]) == (None, None, None, [])
    assert not live["resume_may_come_out"]


def test_a_phone_that_was_offline_says_when_it_began_and_ended_and_may_say_so_twice(
    ana: Client, clock: ManualClock
) -> None:
    path, now = planned(ana), clock.now()
    began, ended = (now - timedelta(minutes=50)).isoformat(), (now - timedelta(minutes=20)).isoformat()
    for _ in range(2):
        step(ana, path, "start", at=began)
    step(ana, path, "hold", ended_at=ended)
    talk = step(ana, path, "hold", ended_at=ended)
    step(ana, path, "start")
    assert (talk["state"], talk["overrun_minutes"]) == ("held", 0)
    assert ana.got(path) == talk
    kinds = [entry["kind"] for entry in ana.got(f"/contacts/{talk['contact']['id']}/timeline")["items"]]
    assert kinds.count("interview_held") == 1
    assert len(ana.got("/tasks", kind="thank_you")["items"]) == 1


def test_a_phone_whose_clock_is_a_little_fast_is_not_refused(ana: Client, clock: ManualClock) -> None:
    path = planned(ana)
    ahead = (clock.now() + timedelta(minutes=2)).isoformat()
    started = step(ana, path, "start", at=ahead)["started_at"]
    assert step(ana, path, "hold", ended_at=started)["ended_at"] == started
