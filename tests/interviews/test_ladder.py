"""Whom to talk to next, through the API."""

from typing import Any

import pytest

from tests.support.client import Client
from tests.support.counting import statements


def contact(client: Client, name: str, **more: Any) -> str:
    return str(client.made("/contacts", {"name": name, **more})["id"])


def talked(client: Client, contact_id: str, outcome: str | None = None) -> None:
    talk = client.made(f"/contacts/{contact_id}/on_the_line")
    client.made(f"/interviews/{talk['id']}/hold", {}, 200)
    if outcome:
        client.made(f"/interviews/{talk['id']}/write_up", {"write_up": "Much.", "outcome": outcome}, 200)


def names(client: Client) -> list[str]:
    return [rung["contact"]["name"] for rung in client.got("/ladder")["items"]]


def test_the_ladder_goes_from_the_least_intimidating_upward_with_reasons(ana: Client) -> None:
    contact(ana, "Chief", comfort=1)
    contact(ana, "Aunt", source="family")
    contact(ana, "Volunteer", source="alumni_directory")
    answer = ana.got("/ladder")
    assert [rung["contact"]["name"] for rung in answer["items"]] == ["Aunt", "Volunteer", "Chief"]
    assert (answer["good_talks"], answer["reach"]) == (0, 1)
    assert [rung["within_reach"] for rung in answer["items"]] == [True, False, False]
    assert answer["items"][0]["reasons"][0]["line"] == "P20"
    assert all(rung["reasons"] for rung in answer["items"])


def test_a_talk_that_went_well_raises_the_reach_and_a_discouraging_one_does_not(ana: Client) -> None:
    contact(ana, "Easy", comfort=5)
    contact(ana, "Middle", comfort=4)
    talked(ana, contact(ana, "First", comfort=5), "discouraging")
    assert ana.got("/ladder")["reach"] == 1
    talked(ana, contact(ana, "Second", comfort=5), "helpful")
    assert ana.got("/ladder")["reach"] == 2
    assert names(ana) == ["Middle", "Easy"]


def test_who_works_in_an_open_field_or_was_named_by_somebody_met_comes_sooner(ana: Client) -> None:
    field = ana.made("/fields", {"name": "Museums"})["id"]
    met = contact(ana, "Met", comfort=5)
    contact(ana, "Plain", comfort=5)
    contact(ana, "Named", comfort=5, named_by_id=met)
    contact(ana, "In the field", comfort=5, field_ids=[field])
    talked(ana, met)
    assert names(ana) == ["In the field", "Named", "Plain"]
    lines = [{reason["line"] for reason in rung["reasons"]} for rung in ana.got("/ladder")["items"]]
    assert [line in found for line, found in zip(("P4", "P49", "P46"), lines, strict=True)] == [True] * 3
    ana.changed(f"/fields/{field}", {"state": "closed", "closed_reason": "Not for me."})
    assert names(ana)[0] == "Named"


@pytest.mark.parametrize("marks", [{}, {"comfort": 3}, {"source": "friend"}, {"source": "other", "comfort": 2}])
def test_today_names_whom_the_ladder_names(ana: Client, marks: dict[str, Any]) -> None:
    field = ana.made("/fields", {"name": "Museums"})["id"]
    met = contact(ana, "Met", comfort=5)
    others: list[dict[str, Any]] = [{}, {"named_by_id": met}, {"field_ids": [field]}, {"comfort": 4}, marks]
    for number, more in enumerate(others):
        contact(ana, f"Person {number}", **{**marks, **more})
    talked(ana, met)
    first = ana.got("/ladder")["items"][0]
    suggestion = ana.got("/today")["suggestion"]
    assert suggestion["contact"]["name"] == first["contact"]["name"]
    assert {"text": suggestion["reason"], "line": suggestion["line"]} == first["reasons"][0]


def test_the_ladder_is_read_in_pages_by_the_same_few_statements(ana: Client) -> None:
    for number in range(6):
        contact(ana, f"Person {number}", comfort=1 + number % 5)
    with statements(ana.service) as seen:
        first = ana.got("/ladder", limit=4, count="true")
    assert len(seen) == 3  # talks, people, names
    second = ana.got("/ladder", limit=4, cursor=first["next"])
    shown = [rung["contact"]["id"] for page in (first, second) for rung in page["items"]]
    assert (len(set(shown)), first["total"], second["next"]) == (6, 6, None)


def test_the_very_first_talk_with_one_of_the_hardest_gets_a_gentle_note(ana: Client) -> None:
    chief, friend = contact(ana, "Chief", comfort=1), contact(ana, "Friend", comfort=4)
    planned = ana.made("/interviews", {"contact_id": chief, "form": "phone"})
    assert planned["start_note"]["line"] == "P46"
    assert ana.made("/interviews", {"contact_id": friend, "form": "phone"})["start_note"] is None
    talked(ana, friend)
    assert ana.got(f"/interviews/{planned['id']}")["start_note"] is None


def test_nobody_sees_anothers_ladder(ana: Client, ben: Client) -> None:
    contact(ana, "Aunt", source="family")
    assert names(ben) == []
