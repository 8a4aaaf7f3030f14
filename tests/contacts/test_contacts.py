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
