"""Where people come to mind from, through the API."""

from typing import Any

from tests.support.client import Client


def places(client: Client) -> dict[str, Any]:
    return {place["source"]: place for place in client.got("/contact_sources")["items"]}


def test_each_source_asks_its_question(ana: Client) -> None:
    found = places(ana)
    for source, words in (
        ("friend", "this year"), ("roommate", "parents"), ("teacher", "office hours"), ("adviser", "tutors"),
        ("parents_friend", "which parent"), ("employer", "clients, suppliers"), ("alumni_directory", "volunteered"),
    ):  # fmt: skip
        assert words in found[source]["prompt"]
    assert [place["line"] for place in found.values()][:9] == [
        "P20", "P18", "P19", "P21", "P22", "P23", "P24", "P25", "P26",
    ]  # fmt: skip


def test_names_added_many_at_once_fill_the_ring_of_their_source(ana: Client) -> None:
    names = ("Rosa Lima", "Ben Okafor", "Dora Weiss")
    ana.made("/contacts/batch", {"items": [{"name": name, "source": "friend"} for name in names]}, 200)
    friends = places(ana)["friend"]
    assert (friends["count"], friends["progress"], friends["share"]) == (3, "well_used", 1.0)
    assert places(ana)["teacher"]["progress"] == "untapped"


def test_a_source_that_is_skipped_stays_so_until_it_is_taken_up_again(ana: Client, ben: Client) -> None:
    ana.changed("/contact_sources", {"skipped": ["roommate", "employer"]})
    roommate = places(ana)["roommate"]
    assert (roommate["progress"], roommate["skipped"], roommate["untapped"]) == ("skipped", True, False)
    assert places(ben)["roommate"]["untapped"] is True
    ana.changed("/contact_sources", {"skipped": ["employer"]})
    assert places(ana)["roommate"]["untapped"] is True
    assert ana.changed("/contact_sources", {}) == ana.got("/contact_sources")


def test_somebody_found_there_after_all_outweighs_the_skipping(ana: Client) -> None:
    ana.changed("/contact_sources", {"skipped": ["roommate"]})
    ana.made("/contacts", {"name": "Rosa Lima", "source": "roommate"})
    assert places(ana)["roommate"]["progress"] == "started"


def test_what_is_no_place_to_look_cannot_be_skipped(ana: Client) -> None:
    ana.problem("PATCH", "/contact_sources", 422, json={"skipped": ["referral"]})
