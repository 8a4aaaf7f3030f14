"""The board and the calendar: one answer each, of a few statements however much there is."""

from typing import Any

from tests.interviews.stories import contact, held, planned, scheduled, step
from tests.support.client import Client
from tests.support.counting import statements


def test_the_board_shows_everyone_under_way_with_talks_and_duties_and_counts_the_others(ana: Client) -> None:
    field = ana.made("/fields", {"name": "Museums"})["id"]
    named_by = contact(ana, "Nora", comfort=2)
    asked = contact(
        ana, "Ben Adler", organization_name="Archive", title="Archivist", named_by_id=named_by, field_ids=[field]
    )
    step(ana, planned(ana, contact_id=asked), "request")
    easy = contact(ana, "Eli", comfort=5)
    closed = planned(ana, contact_id=contact(ana, "Dana", field_ids=[field]))
    step(ana, closed, "request")
    step(ana, closed, "decline")
    held(ana)
    board = ana.got("/board")
    people = {person["name"]: person for person in board["people"]}
    assert set(people) == {"Ben Adler", "Maya Chen", "Eli", "Nora"}
    assert [name for name in people if name in {"Eli", "Nora"}] == ["Eli", "Nora"], "the easiest to ask first"
    ben = people["Ben Adler"]
    assert (ben["stage"], ben["organization"]["name"], ben["named_by_name"]) == ("asked", "Archive", "Nora")
    assert {count["stage"]: count["people"] for count in board["counts"]} == {
        "identified": 2, "asked": 1, "talked": 1, "closed": 1,
    }  # fmt: skip
    talks = {talk["contact"]["name"]: talk for talk in board["talks"]}
    assert (talks["Ben Adler"]["state"], "schedule" in talks["Ben Adler"]["allowed"]) == ("requested", True)
    assert board["fields"] == [{"id": field, "name": "Museums"}]
    owed = {task["kind"] for task in board["tasks"] if task["contact"]["name"] == "Maya Chen"}
    assert owed >= {"write_up", "thank_you"}
    assert {person["id"] for person in ana.got("/board", comfort=[2, 5])["people"]} == {easy, named_by}
    narrowed = ana.got("/board", field_id=field, closed=True)["people"]
    assert [person["name"] for person in narrowed] == ["Ben Adler", "Dana"]
    quiet = ana.got("/board", not_contacted_since="2020-01-01")["people"]
    assert {person["id"] for person in quiet} == {easy, named_by}, "those never in contact"


def test_the_calendar_shows_what_has_a_day_and_only_ones_own(ana: Client, ben: Client) -> None:
    path = scheduled(ana)
    planned(ana)
    ana.made("/tasks", {"title": "Renew the library card", "due_at": "2026-03-20T15:00:00Z"})
    calendar = ana.got("/calendar")
    assert [f"/interviews/{talk['id']}" for talk in calendar["talks"]] == [path]
    dues = [task["due_at"] for task in calendar["tasks"]]
    assert dues == sorted(dues)
    assert {"confirm", "own"} <= {task["kind"] for task in calendar["tasks"]}
    assert ben.got("/calendar") == {"talks": [], "tasks": []}
    assert ben.got("/board") == {"people": [], "counts": [], "talks": [], "tasks": [], "fields": []}


def test_the_calendar_says_when_to_leave_for_a_visit_that_is_ahead(ana: Client, office: Client) -> None:
    path = scheduled(ana)

    def leave_at() -> Any:
        (talk,) = ana.got("/calendar")["talks"]
        return talk["leave_at"]

    assert leave_at() is None, "while nobody said how long the way is"
    ana.changed(path, {"travel_minutes": 20, "travel_margin_minutes": 5})
    assert leave_at() == "2026-03-06T14:25:00Z"
    assert ana.got("/today")["next_interview"]["leave_at"] == leave_at()
    office.changed("/policy", {"arrive_early": "30m"})
    assert leave_at() == "2026-03-06T14:05:00Z", "as early as the office wants it"
    ana.changed(path, {"form": "video"})
    assert leave_at() is None, "nobody travels to a video call"
    ana.changed(path, {"form": "workplace"})
    step(ana, path, "start")
    assert leave_at() is None, "one is there"


def test_a_board_of_many_takes_as_many_statements_as_one_of_few(ana: Client) -> None:
    for _ in range(4):
        held(ana)
    for path, most in (("/board", 6), ("/calendar", 3)):
        with statements(ana.service) as seen:
            assert len(ana.got(path)["tasks"]) > 4
        assert len(seen) == most
