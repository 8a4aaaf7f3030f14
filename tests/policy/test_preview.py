"""What a change of the office's clocks and limits would do, told before it is made."""

from datetime import timedelta
from typing import Any

from colloquy.kit.clock import ManualClock
from tests.interviews.stories import contact, held
from tests.support.client import Client

NOTHING = {"earlier": 0, "later": 0, "dropped": 0, "added": 0}


def moves(answer: Any) -> dict[str, int]:
    return {name: answer["lists"][name] for name in NOTHING}


def test_a_change_of_clocks_is_told_in_numbers_before_it_is_made_and_then_comes_true(
    ana: Client, ben: Client, office: Client, clock: ManualClock
) -> None:
    office.service.worker.drain()  # both are asked for a list of people
    for student in (ana, ben):
        held(student, contact_id=contact(student), field_id=student.made("/fields", {"name": "Museums"})["id"])
    before = [student.got("/tasks")["items"] for student in (ana, ben)]

    told = office.made("/policy/preview", {"thank_within": "12h", "list_within": "10d", "review_field_after": 1}, 200)
    assert moves(told) == {"earlier": 2, "later": 2, "dropped": 0, "added": 2}
    assert (told["lists"]["there"], told["lists"]["looked_at"], told["lists"]["open"]) == (2, 2, 6)
    assert moves(office.made("/policy/preview", {"words_most": 200}, 200)) == NOTHING
    assert [student.got("/tasks")["items"] for student in (ana, ben)] == before
    refused = office.problem("POST", "/policy/preview", 422, json={"follow_up_from": 9})
    assert refused["errors"][0]["pointer"] == "/follow_up_from"

    office.changed("/policy", {"thank_within": "12h"})
    clock.set(clock.now() + timedelta(minutes=1))
    office.service.worker.drain()
    assert ana.got("/tasks", kind="thank_you")["items"][0]["due_at"] == "2026-03-05T03:00:00Z"
    assert moves(office.made("/policy/preview", {"thank_within": "12h"}, 200)) == NOTHING


def test_drafts_and_people_that_would_be_over_the_limits_are_counted(ana: Client, office: Client) -> None:
    ask = {"kind": "request", "medium": "email"}
    for minutes, words in ((40, 80), (30, 10)):
        body = f"Dear Maya,\n\nMay I ask you for {minutes} minutes of your time? {'I like loans. ' * words}\n\nAna"
        ana.made("/outreach", {**ask, "contact_id": contact(ana), "body": body})
    for _ in range(2):
        ana.made(f"/outreach/{ana.made('/outreach', {**ask, 'contact_id': contact(ana)})['id']}/mark_sent", {}, 200)
    limits = {"accept_minutes_most": 35, "ask_minutes_most": 35, "words_most": 200, "open_requests_most": 1}
    told = office.made("/policy/preview", limits, 200)
    assert told["drafts"] == {"there": 2, "looked_at": 2, "too_long": 1, "other_minutes": 1}
    assert told["asking"] == {"there": 1, "over": 1}
    assert office.made("/policy/preview", {}, 200)["drafts"] == {
        "there": 2, "looked_at": 2, "too_long": 0, "other_minutes": 0,
    }  # fmt: skip
    assert "Maya" not in str(told)
