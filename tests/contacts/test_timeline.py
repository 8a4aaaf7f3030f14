import random
from datetime import timedelta

from colloquy.app import Service
from colloquy.contacts.rules.vocabulary import CONTACT_KINDS, EntryKind
from colloquy.kit.clock import ManualClock

from tests.support.client import Client


def test_a_timeline_tells_what_happened_latest_first(ana: Client) -> None:
    path = f"/contacts/{ana.made('/contacts', {'name': 'Jo Okafor'})['id']}"
    for day in (2, 1, 3):
        ana.made(f"{path}/timeline", {"kind": "call", "at": f"2026-03-0{day}T09:00:00Z", "text": str(day)})
    assert [entry["text"] for entry in ana.got(f"{path}/timeline", kind="call")["items"]] == ["3", "2", "1"]
    assert [entry["text"] for entry in ana.got(f"{path}/timeline", kind="call", sort="at")["items"]] == ["1", "2", "3"]
    assert {entry["kind"] for entry in ana.got(f"{path}/timeline")["items"]} == {"call", "created"}


def test_what_the_service_put_down_itself_cannot_be_changed_by_hand(ana: Client) -> None:
    path = f"/contacts/{ana.made('/contacts', {'name': 'Jo Okafor'})['id']}"
    [created] = ana.got(f"{path}/timeline")["items"]
    assert created["derived"] is True
    entry = f"/timeline_entries/{created['id']}"
    assert ana.problem("PATCH", entry, 409, json={"text": "x"})["type"] == "/problems/derived_entry"
    ana.problem("DELETE", entry, 409)
    ana.problem("POST", f"{path}/timeline", 422, json={"kind": "created"})


def test_a_timeline_takes_nothing_from_the_future(ana: Client) -> None:
    path = f"/contacts/{ana.made('/contacts', {'name': 'Jo Okafor'})['id']}"
    problem = ana.problem("POST", f"{path}/timeline", 422, json={"kind": "met", "at": "2026-03-05T15:00:00Z"})
    assert problem["errors"][0] == {
        "pointer": "/at", "code": "in_the_future",
        "detail": "A timeline tells what happened; plan what is to come as a task.",
    }  # fmt: skip


def test_last_contact_is_what_the_timeline_says_whatever_was_done_to_it(
    ana: Client, service: Service, clock: ManualClock
) -> None:
    chance = random.Random(7)
    path = f"/contacts/{ana.made('/contacts', {'name': 'Jo Okafor'})['id']}"
    mine: dict[str, tuple[str, str]] = {}
    for _ in range(60):
        at = (clock.now() - timedelta(days=chance.randrange(400))).isoformat().replace("+00:00", "Z")
        kind = chance.choice(list(EntryKind)).value
        deed = chance.choice(["add", "add", "change", "delete"])
        if deed == "add" or not mine:
            mine[ana.made(f"{path}/timeline", {"kind": kind, "at": at, "text": "x"})["id"]] = (kind, at)
        elif deed == "change":
            entry = chance.choice(sorted(mine))
            ana.changed(f"/timeline_entries/{entry}", {"kind": kind, "at": at})
            mine[entry] = (kind, at)
        else:
            entry = chance.choice(sorted(mine))
            ana.delete(f"/timeline_entries/{entry}")
            del mine[entry]
        latest = max((when for what, when in mine.values() if what in CONTACT_KINDS), default=None)
        assert ana.got(path)["last_contact_at"] == latest


def test_the_position_that_goes_on_is_the_one_shown(ana: Client) -> None:
    path = f"/contacts/{ana.made('/contacts', {'name': 'Jo', 'title': 'Intern'})['id']}"
    [intern] = ana.got(f"{path}/positions")["items"]
    later = ana.made(f"{path}/positions", {"organization_name": "Acme", "title": "Analyst", "started_on": "2024-05-01"})
    assert (ana.got(path)["title"], ana.got(path)["organization"]["name"]) == ("Analyst", "Acme")
    ana.changed(f"/positions/{later['id']}", {"ended_on": "2025-05-01"})
    assert (ana.got(path)["title"], ana.got(path)["organization"]) == ("Intern", None)
    ana.delete(f"/positions/{intern['id']}")
    assert ana.got(path)["title"] is None
    assert ana.got("/contacts", q="analyst")["items"] != []
    ana.problem("PATCH", f"/positions/{later['id']}", 422, json={"started_on": "2026-01-01"})
    ana.problem("POST", f"{path}/positions", 422, json={})


def test_a_relation_is_seen_from_both_ends_until_it_is_removed(ana: Client) -> None:
    jo, cy = (ana.made("/contacts", {"name": name}) for name in ("Jo", "Cy"))
    made = ana.made(f"/contacts/{jo['id']}/relations", {"other_id": cy["id"], "kind": "manager", "note": "since 2020"})
    assert (made["contact"]["name"], made["other"]["name"]) == ("Jo", "Cy")
    ana.made(f"/contacts/{jo['id']}/relations", {"other_id": cy["id"], "kind": "friend"})
    for end in (jo, cy):
        assert [item["kind"] for item in ana.got(f"/contacts/{end['id']}/relations")["items"]] == ["manager", "friend"]
    ana.delete(f"/contacts/{cy['id']}")
    assert ana.got(f"/contacts/{jo['id']}/relations")["items"] == []
    ana.made(f"/contacts/{cy['id']}/restore", status=200)
    assert ana.delete(f"/relations/{made['id']}").status_code == 204
    assert len(ana.got(f"/contacts/{jo['id']}/relations")["items"]) == 1
    ana.problem("POST", f"/contacts/{jo['id']}/relations", 422, json={"other_id": jo["id"], "kind": "friend"})
