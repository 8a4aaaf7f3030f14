"""Getting there, what to take along, and how workplaces seemed."""

from typing import Any

from tests.interviews.stories import NEXT_FRIDAY, NOWHERE, contact, planned, scheduled, step
from tests.support.client import Client

NOISE: dict[str, Any] = {"aspect": "noise", "mark": 2, "note": "Everybody whispers"}
DRESS: dict[str, Any] = {"aspect": "dress", "mark": 4, "note": "Jackets, no ties"}


def at(client: Client, organization: str, **known: Any) -> str:
    """The path of a visit with somebody who works there."""
    person = contact(client, f"Somebody of {organization}", organization_name=organization, **known)
    path = planned(client, "workplace", contact_id=person)
    step(client, path, "schedule", scheduled_at=NEXT_FRIDAY)
    return path


def test_one_is_told_when_to_leave_once_the_way_is_known(ana: Client) -> None:
    path = scheduled(ana)
    assert (ana.got(f"{path}/visit")["journey"], ana.got(f"{path}/visit")["missing"]) == (
        None,
        ["place", "travel_minutes"],
    )
    ana.changed(path, {"place": "1 Harbor Street", "travel_minutes": 35, "travel_margin_minutes": 5})
    visit = ana.got(f"{path}/visit")
    assert visit["journey"] == {"leave_at": "2026-03-06T14:10:00Z", "arrive_at": "2026-03-06T14:50:00Z"}
    assert visit["missing"] == []


def test_today_says_when_to_leave(ana: Client) -> None:
    path = scheduled(ana)
    talk = ana.got("/today")["next_interview"]
    assert (talk["leave_at"], talk["arrive_at"]) == (None, "2026-03-06T14:50:00Z")
    ana.changed(path, {"travel_minutes": 20})
    assert ana.got("/today")["next_interview"]["leave_at"] == "2026-03-06T14:30:00Z"


def test_the_kit_follows_from_the_form_and_from_what_is_known(ana: Client) -> None:
    person = contact(ana, phones=[{"number": "555 0100"}])
    path = planned(ana, "elsewhere", contact_id=person)
    ana.made(f"{path}/questions", {"text": "Why?"})
    ana.changed(path, {"people_to_meet": 3, "venue_costs": True, "cost_note": "$12"})
    visit = ana.got(f"{path}/visit")
    texts = {item["code"]: item["text"] for item in visit["kit"]}
    assert texts["questions"].endswith("1")
    assert texts["phone"].endswith("555 0100")
    assert texts["resume"].startswith("3 copies")
    assert visit["paying"]["text"] == "You invited, so offer to pay. About $12."
    ana.changed(path, {"invited_by": "them", "paid_by": "them"})
    assert "your own" in ana.got(f"{path}/visit")["paying"]["text"]
    assert [item["code"] for item in ana.got(f"{planned(ana, 'phone')}/visit")["kit"]] == ["questions", "paper"]


def test_impressions_are_kept_aspect_by_aspect_and_can_be_taken_back(ana: Client) -> None:
    path = at(ana, "Harbor Street Museum")
    assert [look["aspect"] for look in ana.got(f"{path}/visit")["look_at"]] == [
        "noise", "pace", "dress", "layout", "talk"
    ]  # fmt: skip
    seen = ana.made(f"{path}/impressions", {"impressions": [DRESS, NOISE]}, 200)
    assert seen["impressions"] == [NOISE, DRESS]
    seen = ana.made(f"{path}/impressions", {"impressions": [{"aspect": "noise", "mark": 3}]}, 200)
    assert seen["impressions"][0] == {"aspect": "noise", "mark": 3, "note": ""}
    seen = ana.made(f"{path}/impressions", {"impressions": [{"aspect": "noise"}]}, 200)
    assert [each["aspect"] for each in seen["impressions"]] == ["dress"]
    ana.problem("POST", f"{path}/impressions", 422, json={"impressions": [{"aspect": "noise", "mark": 6}]})


def test_only_a_workplace_is_looked_at(ana: Client) -> None:
    problem = ana.problem("POST", f"{planned(ana, 'phone')}/impressions", 409, json={"impressions": [NOISE]})
    assert problem["type"] == "/problems/no_workplace_seen"


def test_what_people_wear_there_is_known_from_an_earlier_visit(ana: Client) -> None:
    earlier = at(ana, "Harbor Street Museum")
    ana.made(f"{earlier}/impressions", {"impressions": [DRESS]}, 200)
    visit = ana.got(f"{at(ana, 'Harbor Street Museum')}/visit")
    assert [(worn["note"], worn["mark"]) for worn in visit["worn"]] == [("Jackets, no ties", 4)]
    assert {item["text"] for item in visit["kit"] if item["code"] == "clothes"} == {
        "Dress as they do: Jackets, no ties"
    }
    assert ana.got(f"{at(ana, 'City Archive')}/visit")["worn"] == []


def test_workplaces_stand_side_by_side_in_the_same_aspects(ana: Client, ben: Client) -> None:
    for place, mark in (("Museum", 2), ("Museum", 3), ("Archive", 5)):
        ana.made(f"{at(ana, place)}/impressions", {"impressions": [{**NOISE, "mark": mark}]}, 200)
    archive, museum = ana.got("/workplaces")["items"]
    assert [(place["organization"]["name"], place["visits"]) for place in (archive, museum)] == [
        ("Archive", 1), ("Museum", 2)
    ]  # fmt: skip
    noise = museum["aspects"][0]
    assert (noise["aspect"], noise["mean"], noise["marks"], len(noise["seen"])) == ("noise", 2.5, 2, 2)
    assert museum["aspects"][1]["mean"] is None
    only = ana.got("/workplaces", organization_id=archive["organization"]["id"])["items"]
    assert [place["organization"]["name"] for place in only] == ["Archive"]
    first = ana.got("/workplaces", limit=1)
    assert ana.got("/workplaces", limit=1, cursor=first["next"])["items"] == [museum]
    assert ben.got("/workplaces")["items"] == []
    assert ben.got("/workplaces", organization_id=NOWHERE)["items"] == []


def test_a_workplace_that_is_removed_leaves_the_impressions_with_their_visit(ana: Client) -> None:
    path = at(ana, "Museum")
    ana.made(f"{path}/impressions", {"impressions": [NOISE]}, 200)
    [place] = ana.got("/workplaces")["items"]
    assert ana.delete(f"/organizations/{place['organization']['id']}").status_code == 204
    assert ana.got("/workplaces")["items"] == []
    assert ana.got(f"{path}/visit")["impressions"] == [NOISE]


def test_an_office_that_sets_other_clocks_changes_the_journey_the_cues_and_the_closing(
    ana: Client, office: Client
) -> None:
    office.changed("/policy", {"arrive_early": "20m", "resume": "never", "cues": [12, 6, 3, 0]})
    path = scheduled(ana)
    ana.changed(path, {"travel_minutes": 30})
    visit = ana.got(f"{path}/visit")
    assert visit["journey"] == {"leave_at": "2026-03-06T14:10:00Z", "arrive_at": "2026-03-06T14:40:00Z"}
    assert ana.got("/today")["next_interview"]["arrive_at"] == "2026-03-06T14:40:00Z"
    assert "resume" not in {item["code"] for item in visit["kit"]}
    assert "resume_advice" not in {left["step"] for left in ana.got(f"{path}/closing")["left"]}
    step(ana, path, "start")
    live = ana.got(f"{path}/live")
    assert ([cue["at_minutes"] for cue in live["cues_ahead"]], live["resume_comes_out_at"]) == ([12, 6, 3, 0], None)
