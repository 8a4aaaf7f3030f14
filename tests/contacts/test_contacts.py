from tests.support.client import Client


def test_a_contact_is_made_read_changed_and_deleted(ana: Client) -> None:
    made = ana.made("/contacts", {"name": "Joanna Okafor", "organization_name": "Harbor Museum", "title": "Curator"})
    path = f"/contacts/{made['id']}"
    assert ana.got(path) == made
    assert (made["given_name"], made["family_name"]) == ("Joanna", "Okafor")
    assert made["organization"]["name"] == "Harbor Museum"
    assert made["title"] == "Curator"
    assert ana.changed(path, {"comfort": 4})["comfort"] == 4
    assert ana.changed(path, {"comfort": None})["comfort"] is None
    assert ana.delete(path).status_code == 204
    assert ana.got(path)["deleted_at"] is not None
    assert ana.got("/contacts")["items"] == []
    assert [item["id"] for item in ana.got("/contacts", deleted=True)["items"]] == [made["id"]]
    assert ana.made(f"{path}/restore", status=200)["deleted_at"] is None
    assert [item["id"] for item in ana.got("/contacts")["items"]] == [made["id"]]


def test_ties(ana: Client) -> None:
    made = ana.made("/contacts/batch", {"items": [{"name": "Ana"}, {"nme": 1}, {"name": "Bo", "organization_name": "X"}]}, 200)
    assert [item["status"] for item in made["items"]] == [201, 422, 201]
    met = ana.made("/contacts/just_met", {"name": "Cy Young", "place": "the fair", "note": "Kind.", "organization_name": "X"})
    path = f"/contacts/{met['contact']['id']}"
    assert ana.got(path + "/timeline")["items"]
    ana.made(path + "/positions", {"title": "Boss", "started_on": "2020-01-01"})
    assert ana.got(path)["title"] == "Boss"
    assert len(ana.got(path + "/positions")["items"]) == 2
    other = made["items"][0]["contact"]["id"]
    ana.made(path + "/relations", {"other_id": other, "kind": "friend"})
    assert ana.got(path + "/relations")["items"]
    assert ana.got("/contacts", q="fair")["items"]
    assert ana.got("/contact_sources")["items"]
    ana.got("/duplicates")
    ana.made("/contacts/check_duplicates", {"name": "Cy Younge"}, 200)
    preview = ana.made(path + "/merge_preview", {"other_id": other}, 200)
    assert preview["moves"] == {"timeline_entries": 1}
    merge = ana.made(path + "/merge", {"other_id": other})
    ana.problem("GET", f"/contacts/{other}", 404)
    ana.made(f"/merges/{merge['id']}/undo", status=200)
    ana.got(f"/contacts/{other}")
    ana.got("/merges")
