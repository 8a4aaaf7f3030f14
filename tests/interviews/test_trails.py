"""What grows over several talks: careers, and how well a field seemed to suit."""

from datetime import timedelta
from typing import Any

from colloquy.kit.clock import ManualClock
from tests.interviews.stories import contact, held, planned
from tests.support.client import Client


def told(client: Client, path: str, text: str, **more: Any) -> None:
    client.made(f"{path}/debrief_items", {"drawer": "path_steps", "text": text, **more})


def test_a_career_is_told_from_its_first_step_on_with_the_positions_put_down(ana: Client) -> None:
    maya = contact(ana, "Maya Chen")
    path = held(ana, contact_id=maya)
    told(ana, path, "Moved into teaching")
    told(ana, path, "Worked at the archive 2009-2014")
    told(ana, held(ana), "Somebody else's step in 1999")
    dates = {"started_on": "2014-05-01", "organization_name": "Harbor Street Museum", "title": "Curator"}
    ana.made(f"/contacts/{maya}/positions", dates)
    career = ana.got(f"/contacts/{maya}/career_path")
    assert career["contact"]["name"] == "Maya Chen"
    assert [(step["source"], step["text"], step["years_from"], step["years_to"]) for step in career["steps"]] == [
        ("told", "Worked at the archive 2009-2014", 2009, 2014),
        ("position", "Curator, Harbor Street Museum", 2014, None),
        ("told", "Moved into teaching", None, None),
    ]


def test_the_careers_of_a_field_lie_over_one_another_with_their_number(ana: Client, ben: Client) -> None:
    field = ana.made("/fields", {"name": "Museums"})["id"]
    for name in ("Maya Chen", "Ada Byron"):
        told(ana, held(ana, contact_id=contact(ana, name), field_id=field), "Started in 2001")
    held(ana, field_id=field)
    told(ana, held(ana), "Started in 1990")
    paths = ana.got(f"/fields/{field}/career_paths")
    assert (paths["people"], [path["contact"]["name"] for path in paths["paths"]]) == (2, ["Ada Byron", "Maya Chen"])
    ben.problem("GET", f"/fields/{field}/career_paths", 404)
    assert ben.got(f"/fields/{ben.made('/fields', {'name': 'Museums'})['id']}/career_paths")["people"] == 0


def test_a_step_that_was_only_proposed_is_no_part_of_a_career(ana: Client) -> None:
    maya = contact(ana)
    path = held(ana, contact_id=maya)
    note = ana.made(f"{path}/notes", {"kind": "point", "text": "Joined the archive in 2009"})["id"]
    assert ana.got(f"/contacts/{maya}/career_path")["steps"] == []
    ana.made(f"{path}/debrief_items", {"note_id": note})
    assert [step["years_from"] for step in ana.got(f"/contacts/{maya}/career_path")["steps"]] == [2009]


def test_the_fit_trail_tells_how_the_picture_changed_and_why(ana: Client, clock: ManualClock) -> None:
    field = ana.made("/fields", {"name": "Museums"})["id"]
    marks: tuple[tuple[int | None, int | None], ...] = ((4, 3), (3, 2), (None, None))
    for before, after in marks:
        path = held(ana, field_id=field, fit_before=before, fit_before_reason="A hunch")
        ana.changed(path, {"fit_after": after, "fit_after_reason": "Too much paper"})
        clock.set(clock.now() + timedelta(days=7))
    planned(ana, field_id=field, fit_before=2)
    trail = ana.got(f"/fields/{field}/fit_trail")
    assert (trail["ratings"], trail["origin"]) == ([4, 3, 2], None)
    assert [(step["before"], step["after"]) for step in trail["steps"]] == [(4, 3), (3, 2), (2, None)]
    assert (trail["steps"][0]["before_reason"], trail["steps"][0]["after_reason"]) == ("A hunch", "Too much paper")
