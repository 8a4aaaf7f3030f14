"""Tasks through the API: what interviews make owed, what people set themselves, what may be answered."""

from datetime import timedelta
from typing import Any

import pytest

from colloquy.interviews.rules.forms import FORMS, Form
from colloquy.kit.clock import ManualClock
from tests.interviews.stories import NOWHERE, contact, held, planned, scheduled, step
from tests.support.client import Client

TOMORROW = "2026-03-05T15:00:00Z"


PREPARING = {"research", "prepare"}


def owed(client: Client, state: str = "open") -> dict[str, dict[str, Any]]:
    """The tasks in this state by kind, those of preparing aside, which each plan owes."""
    found = client.got("/tasks", state=state)["items"]
    return {task["kind"]: task for task in found if task["kind"] not in PREPARING}


def own(client: Client, **known: Any) -> dict[str, Any]:
    return dict(client.made("/tasks", {"title": "Read the annual report", "due_at": TOMORROW, **known}))


@pytest.mark.parametrize("form", Form)
def test_a_talk_of_any_form_owes_a_write_up_and_a_thank_you(ana: Client, form: Form) -> None:
    path = held(ana, form)
    tasks = owed(ana)
    assert set(tasks) == {"write_up", "thank_you"}
    thanks = tasks["thank_you"]
    assert (thanks["line"], thanks["verb"], thanks["title"]) == ("P65", "thank", "Thank Maya Chen")
    assert thanks["due_at"] == TOMORROW
    assert f"/interviews/{thanks['interview_id']}" == path


@pytest.mark.parametrize("form", [form for form in Form if FORMS[form].appointment])
def test_a_date_owes_a_confirmation_where_the_form_has_one(ana: Client, form: Form) -> None:
    scheduled(ana, form)
    assert set(owed(ana)) == ({"confirm"} if FORMS[form].confirmed else set())


def test_the_steps_of_the_interview_fulfill_what_they_owe(ana: Client) -> None:
    path = scheduled(ana)
    step(ana, path, "confirm")
    step(ana, path, "hold")
    step(ana, path, "write_up", write_up="Much learned.")
    assert set(owed(ana)) == {"thank_you"}
    step(ana, path, "thank", channel="email")
    assert owed(ana) == {}
    assert set(owed(ana, "done")) == {"confirm", "write_up", "thank_you"}


def test_an_answer_in_the_list_marks_the_interview(ana: Client) -> None:
    path = held(ana)
    tasks = owed(ana)
    for kind in ("write_up", "thank_you"):
        assert ana.made(f"/tasks/{tasks[kind]['id']}/done", status=200)["state"] == "done"
    assert ana.got(path)["state"] == "thanked"


def test_a_slip_of_the_finger_is_taken_back(ana: Client) -> None:
    path = held(ana)
    thanks = owed(ana)["thank_you"]
    ana.made(f"/tasks/{thanks['id']}/done", status=200)
    assert ana.made(f"/tasks/{thanks['id']}/reopen", status=200) == thanks
    interview = ana.got(path)
    assert (interview["state"], interview["thanked_at"]) == ("held", None)


def test_what_is_not_owed_any_more_is_not_reopened(ana: Client) -> None:
    path = scheduled(ana)
    confirm = owed(ana)["confirm"]
    ana.made(f"/tasks/{confirm['id']}/done", status=200)
    step(ana, path, "hold")
    ana.problem("POST", f"/tasks/{confirm['id']}/reopen", 409, json={})
    assert ana.got(path)["confirmed_at"] is not None


def test_a_thank_you_is_never_unneeded_but_may_be_impossible(ana: Client) -> None:
    held(ana)
    thanks = owed(ana)["thank_you"]
    problem = ana.problem("POST", f"/tasks/{thanks['id']}/not_needed", 409, json={"reason": "Not useful."})
    assert problem["allowed"] == ["do", "done", "snooze", "impossible"]
    aside = ana.made(f"/tasks/{thanks['id']}/impossible", {"reason": "They moved away without an address."}, 200)
    assert (aside["state"], aside["answer"]) == ("dismissed", "They moved away without an address.")


def test_what_a_person_set_aside_stays_aside_until_they_take_it_up(ana: Client) -> None:
    path = held(ana)
    task = owed(ana)["write_up"]
    ana.made(f"/tasks/{task['id']}/not_needed", {"reason": "It was two sentences."}, 200)
    ana.changed(path, {"place": "The hallway"})
    assert set(owed(ana)) == {"thank_you"}
    assert ana.made(f"/tasks/{task['id']}/reopen", status=200)["state"] == "open"


def test_a_discouraging_talk_still_owes_thanks_and_says_why(ana: Client) -> None:
    path = held(ana)
    step(ana, path, "write_up", write_up="Not for me.", outcome="discouraging")
    assert "discouraging" in owed(ana)["thank_you"]["reason"]
    ana.made(f"{path}/closing", {"step": "names", "said": "no"}, 200)
    step(ana, path, "close")
    assert set(owed(ana)) == {"thank_you"}


def test_another_date_moves_the_confirmation(ana: Client) -> None:
    path = scheduled(ana)
    step(ana, path, "schedule", scheduled_at="2026-03-10T15:00:00Z")
    assert owed(ana)["confirm"]["due_at"] == "2026-03-09T21:00:00Z"  # five in New York, after the clocks changed
    assert len(ana.got("/tasks", state="open", kind="confirm")["items"]) == 1


def test_what_came_to_nothing_owes_nothing(ana: Client) -> None:
    path = scheduled(ana)
    step(ana, path, "cancel")
    assert owed(ana) == {}
    assert ana.got(f"/tasks/{owed(ana, 'cancelled')['confirm']['id']}")["allowed"] == []


def test_a_confirmation_lapses_when_the_talk_begins(ana: Client, clock: ManualClock) -> None:
    scheduled(ana)
    clock.set(clock.now() + timedelta(days=2, minutes=1))
    assert ana.got("/today")["items"] == []
    ana.service.worker.drain()
    assert set(owed(ana, "cancelled")) == {"confirm"}


def test_the_contact_counts_its_open_tasks(ana: Client) -> None:
    person = contact(ana)
    path = held(ana, contact_id=person)
    own(ana, contact_id=person)
    assert ana.got(f"/contacts/{person}")["open_task_count"] == 3
    step(ana, path, "thank", channel="letter")
    assert ana.got(f"/contacts/{person}")["open_task_count"] == 2
    ana.delete(path)
    assert ana.got(f"/contacts/{person}")["open_task_count"] == 1


def test_snoozing_is_bounded_for_what_the_method_asks(ana: Client, clock: ManualClock) -> None:
    held(ana)
    thanks = owed(ana)["thank_you"]
    codes = []
    for days in (0, 8):
        until = (clock.now() + timedelta(days=days)).isoformat()
        problem = ana.problem("POST", f"/tasks/{thanks['id']}/snooze", 422, json={"until": until})
        codes.append(problem["errors"][0]["code"])
    assert codes == ["in_the_past", "too_long"]
    later = (clock.now() + timedelta(days=200)).isoformat()
    assert ana.made(f"/tasks/{own(ana)['id']}/snooze", {"until": later}, 200)["snoozed_until"] is not None


def test_a_task_of_ones_own_is_made_changed_finished_and_deleted(ana: Client) -> None:
    task = own(ana, notes="Page 12")
    path = f"/tasks/{task['id']}"
    assert (task["kind"], task["time_zone"], task["allowed"]) == (
        "own", "America/New_York", ["done", "snooze", "not_needed"],
    )  # fmt: skip
    assert ana.changed(path, {"title": "Read it twice", "notes": None})["notes"] is None
    assert ana.made(f"{path}/done", status=200)["allowed"] == ["reopen"]
    assert ana.made(f"{path}/reopen", status=200)["state"] == "open"
    assert ana.delete(path).status_code == 204
    ana.problem("GET", path, 404)


def test_what_a_rule_set_is_answered_and_not_edited(ana: Client) -> None:
    held(ana)
    path = f"/tasks/{owed(ana)['thank_you']['id']}"
    assert ana.problem("PATCH", path, 409, json={"due_at": TOMORROW})["type"] == "/problems/set_by_rule"
    assert ana.changed(path, {"notes": "Mention the loading dock."})["notes"] == "Mention the loading dock."
    ana.problem("DELETE", path, 409)


def test_a_task_about_an_interview_is_about_its_contact(ana: Client) -> None:
    path = planned(ana)
    interview = ana.got(path)
    task = own(ana, interview_id=interview["id"])
    assert task["contact"]["id"] == interview["contact"]["id"]
    stranger = contact(ana, "Somebody Else")
    body = {"title": "x", "due_at": TOMORROW, "interview_id": interview["id"], "contact_id": stranger}
    assert ana.problem("POST", "/tasks", 422, json=body)["errors"][0]["code"] == "not_their_interview"


def test_another_persons_task_answers_as_if_it_did_not_exist(ana: Client, ben: Client) -> None:
    task = own(ana)
    path = f"/tasks/{task['id']}"
    ben.problem("GET", path, 404)
    ben.problem("PATCH", path, 404, json={"title": "mine"})
    ben.problem("DELETE", path, 404)
    for answer, body in (
        ("done", {}),
        ("snooze", {"until": TOMORROW}),
        ("not_needed", {"reason": "x"}),
        ("impossible", {"reason": "x"}),
        ("reopen", {}),
    ):
        ben.problem("POST", f"{path}/{answer}", 404, json=body)
    theirs = contact(ana)
    for about in ({"contact_id": theirs}, {"contact_id": NOWHERE}, {"interview_id": NOWHERE}):
        ben.problem("POST", "/tasks", 422, json={"title": "x", "due_at": TOMORROW, **about})


def test_a_list_is_narrowed_and_walked_in_the_order_of_due_times(ana: Client) -> None:
    path = held(ana)
    own(ana, due_at="2026-03-04T16:00:00Z")
    interview_id = path.rsplit("/", 1)[-1]
    assert len(ana.got("/tasks", interview_id=interview_id, state="open")["items"]) == 2
    assert len(ana.got("/tasks", kind=["own", "thank_you"])["items"]) == 2
    seen, cursor = [], None
    while True:
        page = ana.got("/tasks", limit=1, state="open", **({"cursor": cursor} if cursor else {}))
        seen += [task["kind"] for task in page["items"]]
        if (cursor := page["next"]) is None:
            break
    assert seen == ["own", "write_up", "thank_you"]


def test_a_merge_takes_interviews_and_tasks_along_and_its_undoing_gives_them_back(ana: Client) -> None:
    this, other = contact(ana, "Maya Chen"), contact(ana, "M. Chen")
    planned(ana, contact_id=this)
    held(ana, contact_id=other)
    merge = ana.made(f"/contacts/{this}/merge", {"other_id": other})
    assert standing(ana, this) == ("talked", 4)  # a plan to prepare for, and a talk to write up and thank for
    assert {task["contact"]["id"] for task in owed(ana).values()} == {this}
    ana.made(f"/merges/{merge['id']}/undo", status=200)
    assert (standing(ana, this), standing(ana, other)) == (("preparing", 2), ("talked", 2))


def standing(client: Client, person: str) -> tuple[str, int]:
    found = client.got(f"/contacts/{person}")
    return found["stage"], found["open_task_count"]
