"""Today: one ordered list that answers what to do now."""

from datetime import UTC, datetime, timedelta

from colloquy.kit.clock import ManualClock
from tests.interviews.stories import contact, held, planned, scheduled, step
from tests.support.client import Client
from tests.support.counting import statements

PREPARING = {"research", "prepare"}


def kinds(client: Client) -> list[tuple[str, str]]:
    """Group and kind of each item, in order, those of preparing aside, which each plan owes."""
    items = client.got("/today")["items"]
    return [(item["group"], item["task"]["kind"]) for item in items if item["task"]["kind"] not in PREPARING]


def test_today_is_useful_when_nothing_is_owed(ana: Client) -> None:
    today = ana.got("/today")
    assert (today["items"], today["next_interview"], today["suggestion"]) == ([], None, None)
    contact(ana, "Daunting Dana", comfort=1)
    easy = contact(ana, "Easy Eli", comfort=5)
    suggestion = ana.got("/today")["suggestion"]
    assert (suggestion["contact"]["id"], suggestion["line"]) == (easy, "P46")


def test_today_tells_how_full_the_week_is_to_those_who_measure_it(ana: Client) -> None:
    assert ana.got("/today")["week"] is None
    ana.changed("/me", {"weekly_minutes": 120})
    scheduled(ana)  # half an hour on Friday, with its write-up and its thank-you
    held(ana)
    week, budget = ana.got("/today")["week"], ana.got("/time_budget")
    assert week == {name: budget[name] for name in ("weekly_minutes", "spent_minutes", "planned_minutes")}
    assert week["planned_minutes"] > 0


def test_today_tells_where_the_career_office_is_once_it_has_said_so(ana: Client, office: Client) -> None:
    assert ana.got("/today")["office"] is None
    office.changed("/office", {"name": "Career Center", "phone": "+1 555 0100"})
    card = ana.got("/today")["office"]
    assert (card["name"], card["phone"]) == ("Career Center", "+1 555 0100")


def test_nobody_is_suggested_with_whom_something_goes_on(ana: Client) -> None:
    person = contact(ana, comfort=5)
    step(ana, planned(ana, contact_id=person), "request")
    assert ana.got("/today")["suggestion"] is None


def test_the_list_moves_with_the_clock(ana: Client, clock: ManualClock) -> None:
    scheduled(ana)  # Friday at ten in New York; now it is Wednesday at ten
    held(ana)
    ana.made("/tasks", {"title": "Renew the library card", "due_at": "2026-03-20T15:00:00Z"})
    assert kinds(ana) == [
        ("today", "write_up"), ("this_week", "thank_you"), ("this_week", "confirm"), ("later", "own"),
    ]  # fmt: skip
    clock.set(datetime(2026, 3, 5, 16, 0, tzinfo=UTC))
    assert kinds(ana) == [
        ("still_owed", "write_up"), ("still_owed", "thank_you"), ("today", "confirm"), ("later", "own"),
    ]  # fmt: skip
    clock.set(datetime(2026, 3, 6, 16, 0, tzinfo=UTC))  # the talk has begun: too late to confirm it
    assert kinds(ana) == [("still_owed", "write_up"), ("still_owed", "thank_you"), ("later", "own")]


def test_the_same_hour_is_another_group_for_somebody_elsewhere(ana: Client) -> None:
    ana.made("/tasks", {"title": "Call", "due_at": "2026-03-05T04:30:00Z"})
    assert kinds(ana) == [("today", "own")]  # half past eleven in the evening in New York
    ana.changed("/me", {"time_zone": "Europe/Berlin"})
    assert kinds(ana) == [("this_week", "own")]


def test_what_is_put_off_comes_back(ana: Client, clock: ManualClock) -> None:
    held(ana)
    thanks = next(item["task"] for item in ana.got("/today")["items"] if item["task"]["kind"] == "thank_you")
    until = clock.now() + timedelta(days=2)
    ana.made(f"/tasks/{thanks['id']}/snooze", {"until": until.isoformat()}, 200)
    assert kinds(ana) == [("today", "write_up")]
    clock.set(until)
    assert kinds(ana) == [("still_owed", "write_up"), ("still_owed", "thank_you")]


def test_each_item_names_where_to_do_it(ana: Client) -> None:
    path = held(ana)
    person = contact(ana, "Eli")
    about_eli = ana.made("/tasks", {"title": "Ask Eli", "due_at": "2026-03-04T16:00:00Z", "contact_id": person})
    alone = ana.made("/tasks", {"title": "Buy paper", "due_at": "2026-03-04T16:00:00Z"})
    targets = {item["task"]["id"]: item["target"] for item in ana.got("/today")["items"]}
    assert targets.pop(about_eli["id"]) == {"kind": "contact", "id": person}
    assert targets.pop(alone["id"]) == {"kind": "task", "id": alone["id"]}
    assert list(targets.values()) == [{"kind": "interview", "id": path.rsplit("/", 1)[-1]}] * 2


def test_the_next_interview_is_the_one_going_on_then_the_soonest(ana: Client, clock: ManualClock) -> None:
    soon = scheduled(ana)
    scheduled(ana, at="2026-03-10T15:00:00Z")
    upcoming = ana.got("/today")["next_interview"]
    assert f"/interviews/{upcoming['id']}" == soon
    assert upcoming["arrive_at"] == "2026-03-06T14:50:00Z"
    clock.set(datetime(2026, 3, 7, 12, 0, tzinfo=UTC))
    assert ana.got("/today")["next_interview"]["scheduled_at"] == "2026-03-10T15:00:00Z"
    call = planned(ana, "phone")
    step(ana, call, "start")
    assert f"/interviews/{ana.got('/today')['next_interview']['id']}" == call


def test_people_see_nothing_of_each_other(ana: Client, ben: Client) -> None:
    scheduled(ana)
    held(ana)
    contact(ana, comfort=5)
    today = ben.got("/today")
    assert (today["items"], today["next_interview"], today["suggestion"]) == ([], None, None)


def test_an_answer_from_before_is_not_shown_when_the_clock_has_moved(ana: Client, clock: ManualClock) -> None:
    scheduled(ana)
    first = ana.get("/today")
    clock.set(clock.now() + timedelta(days=3))
    second = ana.get("/today", headers={"If-None-Match": first.headers["etag"]})
    assert (second.status_code, second.json()["items"]) == (200, [])


def test_today_takes_the_same_few_statements_however_much_is_owed(ana: Client) -> None:
    for _ in range(4):
        held(ana)
    with statements(ana.service) as seen:
        assert len(ana.got("/today")["items"]) == 8
    assert len(seen) == 4  # tasks, next interview, whom next (and their name, where there is anybody), the office
