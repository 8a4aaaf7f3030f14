from datetime import timedelta

from colloquy.app import Service
from colloquy.kit.clock import ManualClock

from tests.support.client import Client

NOBODY = "01900000-0000-7000-8000-000000000000"


def test_a_contact_is_made_read_changed_and_deleted(ana: Client) -> None:
    made = ana.made("/contacts", {"name": "Joanna Okafor", "organization_name": "Harbor Museum", "title": "Curator"})
    path = f"/contacts/{made['id']}"
    assert ana.got(path) == made
    assert made["organization"]["name"] == "Harbor Museum"
    assert made["title"] == "Curator"
    assert ana.changed(path, {"comfort": 4})["comfort"] == 4
    assert ana.delete(path).status_code == 204
    assert ana.got(path)["deleted_at"] is not None
    assert ana.got("/contacts")["items"] == []


def test_null_clears_and_what_is_absent_stays(ana: Client) -> None:
    field = ana.made("/fields", {"name": "Archives"})
    given = {
        "name": "Joanna Okafor", "nickname": "Jo", "comfort": 3, "source": "friend", "tags": ["Fair"],
        "preferred_channel": "letter", "connection_basis": "affiliation", "field_ids": [field["id"]],
        "emails": [{"label": "work", "address": "jo@example.org"}], "notes": "Kind.",
    }  # fmt: skip
    made = ana.made("/contacts", given)
    path = f"/contacts/{made['id']}"
    assert {name: made[name] for name in given} == given
    cleared = ana.changed(path, {"nickname": None, "comfort": None, "source": None, "preferred_channel": None})
    assert {**made, "nickname": None, "comfort": None, "source": None, "preferred_channel": None} == cleared
    assert ana.changed(path, {"field_ids": [], "tags": [], "emails": []})["field_ids"] == []
    for required in ("name", "emails", "tags", "notes"):
        ana.problem("PATCH", path, 422, json={required: None})


def test_a_name_is_taken_apart_or_put_together_and_its_parts_follow_a_new_one(ana: Client) -> None:
    whole = ana.made("/contacts", {"name": "Dr. Ana María de la Cruz, PhD"})
    assert (whole["prefix"], whole["given_name"], whole["family_name"]) == ("Dr.", "Ana", "de la Cruz")
    path = f"/contacts/{whole['id']}"
    renamed = ana.changed(path, {"name": "Ana Torres"})
    assert (renamed["given_name"], renamed["family_name"]) == ("Ana", "Torres")
    assert ana.changed(path, {"family_name": "Torres Ruiz"})["name"] == "Ana Torres Ruiz"
    assert ana.made("/contacts", {"given_name": "Wei", "family_name": "Chen"})["name"] == "Wei Chen"
    ana.problem("POST", "/contacts", 422, json={"nickname": "Nobody"})


def test_what_was_confirmed_is_no_longer_so_once_it_is_written_differently(ana: Client) -> None:
    at = "2026-03-01T10:00:00Z"
    confirmed = {"name_confirmed_at": at, "address_confirmed_at": at, "title_confirmed_at": at}
    made = ana.made("/contacts", {"name": "Jo Okafor", "title": "Curator", **confirmed})
    path = f"/contacts/{made['id']}"
    assert ana.changed(path, {"name": "Jo Okafor"})["name_confirmed_at"] == at
    assert ana.changed(path, {"name": "Joe Okafor"})["name_confirmed_at"] is None
    assert ana.changed(path, {"addresses": [{"text": "1 Main St"}]})["address_confirmed_at"] is None
    [position] = ana.got(f"{path}/positions")["items"]
    ana.changed(f"/positions/{position['id']}", {"title": "Director"})
    assert ana.got(path)["title_confirmed_at"] is None


def test_a_deleted_contact_is_restored_where_it_was_and_cannot_be_changed_before(ana: Client) -> None:
    made = ana.made("/contacts", {"name": "Jo Okafor"})
    path = f"/contacts/{made['id']}"
    ana.made(f"{path}/archive", status=200)
    ana.delete(path)
    assert ana.problem("PATCH", path, 409, json={"notes": "x"})["type"] == "/problems/contact_deleted"
    ana.problem("POST", f"{path}/timeline", 409, json={"kind": "note"})
    assert ana.made(f"{path}/restore", status=200)["archived_at"] is not None
    assert [item["id"] for item in ana.got("/contacts", archived=True)["items"]] == [made["id"]]
    assert ana.made(f"{path}/unarchive", status=200)["archived_at"] is None
    assert [item["id"] for item in ana.got("/contacts")["items"]] == [made["id"]]


def test_after_thirty_days_a_deleted_contact_is_gone_and_those_it_named_stay(
    ana: Client, service: Service, clock: ManualClock
) -> None:
    gone = ana.made("/contacts", {"name": "Jo Okafor", "organization_name": "Museum"})
    named = ana.made("/contacts", {"name": "Cy Young", "named_by_id": gone["id"]})
    assert named["named_by_name"] == "Jo Okafor"
    ana.delete(f"/contacts/{gone['id']}")
    clock.set(clock.now() + timedelta(days=29))
    service.worker.drain()
    assert ana.got(f"/contacts/{gone['id']}")["deleted_at"]
    clock.set(clock.now() + timedelta(days=2))
    service.worker.drain()
    ana.problem("GET", f"/contacts/{gone['id']}", 404)
    assert ana.got(f"/contacts/{named['id']}")["named_by_id"] is None


def test_another_persons_contact_answers_as_one_that_does_not_exist(ana: Client, ben: Client) -> None:
    made = ana.made("/contacts", {"name": "Jo Okafor"})
    position = ana.made(f"/contacts/{made['id']}/positions", {"title": "Curator"})
    entry = ana.made(f"/contacts/{made['id']}/timeline", {"kind": "note", "text": "x"})
    paths = [
        ("GET", "/contacts/{}"), ("PATCH", "/contacts/{}"), ("DELETE", "/contacts/{}"), ("POST", "/contacts/{}/archive"),
        ("POST", "/contacts/{}/restore"), ("GET", "/contacts/{}/timeline"), ("GET", "/contacts/{}/positions"),
        ("GET", "/contacts/{}/relations"),
    ]  # fmt: skip
    for method, path in paths:
        body = {"json": {}} if method in ("PATCH", "POST") else {}
        missing = ben.problem(method, path.format(NOBODY), 404, **body)
        foreign = ben.problem(method, path.format(made["id"]), 404, **body)
        assert {**missing, "request_id": ""} == {**foreign, "request_id": ""}
    ben.problem("PATCH", f"/positions/{position['id']}", 404, json={"title": "Mine"})
    ben.problem("DELETE", f"/positions/{position['id']}", 404)
    ben.problem("PATCH", f"/timeline_entries/{entry['id']}", 404, json={"text": "Mine"})
    ben.problem("DELETE", f"/timeline_entries/{entry['id']}", 404)
    assert ben.got("/contacts")["items"] == []


def test_references_to_another_persons_rows_are_refused_wherever_they_are_nested(ana: Client, ben: Client) -> None:
    theirs = ana.made("/contacts", {"name": "Jo Okafor", "organization_name": "Museum"})
    field = ana.made("/fields", {"name": "Archives"})
    mine = ben.made("/contacts", {"name": "Cy Young"})
    path = f"/contacts/{mine['id']}"
    for body in ({"named_by_id": theirs["id"]}, {"field_ids": [field["id"]]}):
        ben.problem("POST", "/contacts", 422, json={"name": "X", **body})
        ben.problem("PATCH", path, 422, json=body)
        [item] = ben.made("/contacts/batch", {"items": [{"name": "X", **body}]}, 200)["items"]
        assert item["status"] == 422
    ben.problem("POST", f"{path}/positions", 422, json={"organization_id": theirs["organization"]["id"]})
    ben.problem("POST", f"{path}/relations", 422, json={"other_id": theirs["id"], "kind": "friend"})
    ben.problem("POST", f"{path}/merge", 422, json={"other_id": theirs["id"]})
    ben.problem("POST", f"{path}/merge_preview", 422, json={"other_id": theirs["id"]})
    ben.problem("POST", "/duplicates/dismiss", 422, json={"contact_id": mine["id"], "other_id": theirs["id"]})
    ben.problem("PATCH", path, 422, json={"named_by_id": mine["id"]})


def test_of_many_at_once_each_stands_for_itself_unless_all_or_none_is_asked_for(ana: Client) -> None:
    items = [{"name": "Ana"}, {"nme": "?"}, {"name": "Bo", "organization_name": "X"}, {"name": "Cy", "comfort": 9}]
    problem = ana.problem("POST", "/contacts/batch", 422, json={"items": items, "atomic": True})
    assert {error["pointer"].split("/")[2] for error in problem["errors"]} == {"1", "3"}
    assert ana.got("/contacts")["items"] == []
    made = ana.made("/contacts/batch", {"items": items}, 200)["items"]
    assert [item["status"] for item in made] == [201, 422, 201, 422]
    assert made[2]["contact"]["organization"]["name"] == "X"
    assert made[3]["problem"]["errors"][0]["pointer"] == "/comfort"
    assert [item["name"] for item in ana.got("/contacts")["items"]] == ["Ana", "Bo"]


def test_somebody_just_met_is_put_down_in_one_go(ana: Client) -> None:
    met = ana.made(
        "/contacts/just_met",
        {"name": "Cy Young", "organization_name": "Harbor Museum", "place": "the fair", "note": "Kind.", "email": "cy@x.org"},
    )
    assert met["organization"]["name"] == "Harbor Museum"
    assert met["entry"]["text"] == "Met at the fair.\nKind."
    assert met["contact"]["last_contact_at"] == met["entry"]["at"]
    ana.problem("POST", "/contacts/just_met", 422, json={"name": "X", "met_at": "2027-01-01T00:00:00Z"})


def test_each_source_asks_its_question_and_tells_whether_it_is_untapped(ana: Client) -> None:
    ana.made("/contacts", {"name": "Aunt Vi", "source": "family"})
    items = ana.got("/contact_sources")["items"]
    assert len(items) == 11
    assert {item["source"]: (item["count"], item["untapped"]) for item in items}["family"] == (1, False)
    assert sum(item["untapped"] for item in items) == 10
