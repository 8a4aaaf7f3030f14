from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import PrimaryKeyConstraint, UniqueConstraint

from colloquy import schema
from colloquy.app import Service
from colloquy.contacts import moving
from colloquy.kit.clock import ManualClock
from tests.support.client import Client

Two = tuple[dict[str, Any], dict[str, Any]]


@pytest.fixture
def two(ana: Client) -> Two:
    """Two contacts that are one person, with everything that can hang on a contact."""
    fields = [ana.made("/fields", {"name": name})["id"] for name in ("Archives", "Boats")]
    this = ana.made("/contacts", {
        "name": "Jo Okafor", "emails": [{"label": "work", "address": "jo@x.org"}], "tags": ["law"], "notes": "Kind.",
        "organization_name": "Museum", "title": "Curator", "field_ids": fields[:1], "comfort": 2,
        "name_confirmed_at": "2026-03-01T00:00:00Z",
    })  # fmt: skip
    other = ana.made("/contacts", {
        "name": "Joanna Okafor", "emails": [{"label": "", "address": "JO@x.org"}, {"label": "", "address": "j@y.org"}],
        "tags": ["Law", "fair"], "notes": "Likes jazz.", "organization_name": "Museum", "title": "Curator",
        "field_ids": fields[1:], "nickname": "Jo", "source": "friend", "comfort": 5,
    })  # fmt: skip
    third = ana.made("/contacts", {"name": "Cy Young", "named_by_id": other["id"]})
    path = f"/contacts/{other['id']}"
    ana.made(f"{path}/timeline", {"kind": "call", "at": "2026-02-01T00:00:00Z", "text": "About lighthouses"})
    ana.made(f"{path}/positions", {"organization_name": "Acme", "title": "Intern", "ended_on": "2020-01-01"})
    ana.made(f"{path}/relations", {"other_id": third["id"], "kind": "mentor"})
    ana.made(f"{path}/relations", {"other_id": this["id"], "kind": "friend"})
    ana.post("/duplicates/dismiss", json={"contact_id": other["id"], "other_id": third["id"]})
    return this, other


def state(client: Client) -> dict[str, Any]:
    """Everything that can be seen, but for when it was last changed."""
    lists = {name: client.got(f"/{name}")["items"] for name in ("duplicates", "referrals")}
    seen: dict[str, Any] = {"contacts": [], **lists}
    for contact in client.got("/contacts")["items"]:
        del contact["updated_at"]
        path = f"/contacts/{contact['id']}"
        hanging = {name: client.got(f"{path}/{name}")["items"] for name in ("timeline", "positions", "relations")}
        seen["contacts"].append((contact, hanging))
    for word in ("jazz", "kind", "lighthouses", "acme", "fair", "joanna"):
        seen[word] = [item["id"] for item in client.got("/contacts", q=word)["items"]]
    return seen


def test_a_preview_shows_both_values_what_becomes_of_them_and_what_moves(ana: Client, two: Two) -> None:
    this, other = two
    before = state(ana)
    preview = ana.made(f"/contacts/{this['id']}/merge_preview", {"other_id": other["id"]}, 200)
    fields = {field["field"]: field for field in preview["fields"]}
    assert fields["name"] == {
        "field": "name", "this": "Jo Okafor", "other": "Joanna Okafor", "result": "Jo Okafor", "choice": "this",
        "choices": ["this", "other"],
    }  # fmt: skip
    assert fields["nickname"]["result"] == "Jo"
    assert [email["address"] for email in fields["emails"]["result"]] == ["jo@x.org", "j@y.org"]
    assert fields["notes"]["result"] == "Kind.\n\nLikes jazz."
    assert fields["tags"]["result"] == ["law", "fair"]
    assert "phones" not in fields
    moves = {"named": 1, "relations": 1, "positions": 1, "referrals": 1, "timeline_entries": 2}
    assert preview["moves"] == moves
    assert state(ana) == before


def test_a_merge_does_what_its_preview_says_and_leaves_one_contact(ana: Client, two: Two) -> None:
    this, other = two
    choices = {"name": "other", "comfort": "other", "notes": "this"}
    body = {"other_id": other["id"], "choices": choices}
    preview = ana.made(f"/contacts/{this['id']}/merge_preview", body, 200)
    ana.made(f"/contacts/{this['id']}/merge", body)
    merged = ana.got(f"/contacts/{this['id']}")
    for field in preview["fields"]:
        assert merged[field["field"]] == field["result"], field
    assert (merged["given_name"], merged["comfort"], merged["name_confirmed_at"]) == ("Joanna", 5, None)
    assert merged["last_contact_at"] == "2026-02-01T00:00:00Z"
    assert sorted(merged["field_ids"]) == sorted(this["field_ids"] + other["field_ids"])
    path = f"/contacts/{this['id']}"
    assert [p["title"] for p in ana.got(f"{path}/positions")["items"]] == ["Curator", "Intern"]
    assert [r["kind"] for r in ana.got(f"{path}/relations")["items"]] == ["mentor"]
    assert {e["kind"] for e in ana.got(f"{path}/timeline")["items"]} == {"created", "call", "merged"}
    for method, rest in (("GET", ""), ("PATCH", ""), ("DELETE", ""), ("GET", "/timeline"), ("POST", "/restore")):
        ana.problem(
            method, f"/contacts/{other['id']}{rest}", 404, **({"json": {}} if method in ("PATCH", "POST") else {})
        )
    for query in ({}, {"archived": True}, {"deleted": True}, {"q": "okafor"}):
        assert other["id"] not in [item["id"] for item in ana.got("/contacts", **query)["items"]]
    [third] = ana.got("/contacts", named_by=this["id"])["items"]
    assert third["named_by_name"] == "Joanna Okafor"
    assert [item["id"] for item in ana.got("/contacts", q="lighthouses acme")["items"]] == [this["id"]]
    assert ana.got("/duplicates")["items"] == []


def test_an_undone_merge_leaves_everything_as_it_was(ana: Client, two: Two) -> None:
    this, other = two
    before = state(ana)
    merge = ana.made(f"/contacts/{this['id']}/merge", {"other_id": other["id"], "choices": {"name": "other"}})
    assert state(ana) != before
    undone = ana.made(f"/merges/{merge['id']}/undo", status=200)
    assert undone["undone_at"]
    assert ana.got("/merges")["items"] == [undone]
    assert state(ana) == before
    assert ana.problem("POST", f"/merges/{merge['id']}/undo", 409)["type"] == "/problems/already_undone"
    again = ana.made(f"/contacts/{other['id']}/merge", {"other_id": this["id"]})
    ana.made(f"/merges/{again['id']}/undo", status=200)
    assert state(ana) == before


def test_merges_are_undone_from_the_last_to_the_first(ana: Client, two: Two) -> None:
    this, other = two
    extra = ana.made("/contacts", {"name": "Joey Okafor", "emails": [{"address": "joey@z.org"}]})
    before = state(ana)
    first = ana.made(f"/contacts/{this['id']}/merge", {"other_id": other["id"]})
    second = ana.made(f"/contacts/{extra['id']}/merge", {"other_id": this["id"]})
    assert ana.problem("POST", f"/merges/{first['id']}/undo", 409)["type"] == "/problems/merged_since"
    ana.made(f"/merges/{second['id']}/undo", status=200)
    ana.made(f"/merges/{first['id']}/undo", status=200)
    assert state(ana) == before


def test_after_thirty_days_a_merge_is_final_and_what_was_merged_away_is_gone(
    ana: Client, service: Service, clock: ManualClock, two: Two
) -> None:
    this, other = two
    merge = ana.made(f"/contacts/{this['id']}/merge", {"other_id": other["id"]})
    clock.set(clock.now() + timedelta(days=30, seconds=1))
    assert ana.problem("POST", f"/merges/{merge['id']}/undo", 410)["type"] == "/problems/undo_over"
    service.worker.drain()
    ana.problem("POST", f"/merges/{merge['id']}/undo", 404)
    assert ana.got("/merges")["items"] == []
    kept = state(ana)["contacts"]
    assert [contact["id"] for contact, _ in kept if contact["id"] == this["id"]] == [this["id"]]
    assert {entry["kind"] for contact, hanging in kept for entry in hanging["timeline"]} == {
        "created",
        "call",
        "merged",
    }


def test_a_merge_that_cannot_be_is_refused_in_words(ana: Client, ben: Client, two: Two) -> None:
    this, other = two
    path = f"/contacts/{this['id']}"
    ana.problem("POST", f"{path}/merge", 422, json={"other_id": this["id"]})
    ana.problem("POST", f"{path}/merge", 422, json={"other_id": other["id"], "choices": {"comfort": "both"}})
    ana.problem("POST", f"{path}/merge", 422, json={"other_id": other["id"], "choices": {"shelf": "other"}})
    ben.problem("POST", f"{path}/merge", 404, json={"other_id": other["id"]})
    merge = ana.made(f"{path}/merge", {"other_id": other["id"]})
    ben.problem("POST", f"/merges/{merge['id']}/undo", 404)
    ana.delete(path)
    ana.problem("POST", f"{path}/merge", 409, json={"other_id": other["id"]})


def test_an_organization_can_go_while_somebody_merged_away_still_showed_it(ana: Client, two: Two) -> None:
    this, other = two
    merge = ana.made(f"/contacts/{this['id']}/merge", {"other_id": other["id"]})
    assert ana.delete(f"/organizations/{other['organization']['id']}").status_code == 204
    ana.made(f"/merges/{merge['id']}/undo", status=200)
    assert ana.got(f"/contacts/{other['id']}")["organization"] is None


def test_every_table_that_points_to_contacts_can_be_moved_from_one_to_another() -> None:
    pointing = list(moving.references())
    assert {"interviews", "tasks", "timeline_entries"} <= {reference.table.name for reference in pointing}
    for table, column in pointing:
        assert {"owner_id", "id"} <= set(table.c.keys()), f"{table.name} has no key (owner_id, id) to be remembered by"
        unique = [
            c.columns.keys() for c in table.constraints if isinstance(c, (PrimaryKeyConstraint, UniqueConstraint))
        ]
        unique += [index.columns.keys() for index in table.indexes if index.unique]
        assert not any(column in names for names in unique), (
            f"{table.name}.{column} is in a unique key: a merge would break"
        )
    assert all(name.split(".")[0] in schema.metadata.tables for name in moving.KEPT)
