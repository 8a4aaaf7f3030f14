from tests.support.client import Client


def test_a_field_is_made_read_changed_and_removed(ana: Client) -> None:
    made = ana.made("/fields", {"name": "Museum work", "notes": "Since the visit."})
    path = f"/fields/{made['id']}"
    assert made["state"] == "curious"
    assert ana.got(path) == made
    assert ana.changed(path, {"state": "decided"})["notes"] == "Since the visit."
    assert [item["name"] for item in ana.got("/fields", state="decided")["items"]] == ["Museum work"]
    assert ana.delete(path).status_code == 204
    ana.problem("GET", path, 404)


def test_the_reason_why_a_field_is_closed_goes_when_it_is_opened_again(ana: Client) -> None:
    made = ana.made("/fields", {"name": "Law", "state": "closed", "closed_reason": "Too much travel."})
    assert made["closed_reason"] == "Too much travel."
    assert ana.changed(f"/fields/{made['id']}", {"state": "curious"})["closed_reason"] is None


def test_a_field_stands_once_in_a_list_spelling_and_case_aside(ana: Client, ben: Client) -> None:
    made = ana.made("/fields", {"name": "Café work"})
    other = ana.made("/fields", {"name": "Law"})
    assert ana.problem("POST", "/fields", 409, json={"name": "CAFE  work"})["type"] == "/problems/field_exists"
    ana.problem("PATCH", f"/fields/{other['id']}", 409, json={"name": "cafe work"})
    assert ana.changed(f"/fields/{made['id']}", {"name": "Cafe Work"})["name"] == "Cafe Work"
    ben.made("/fields", {"name": "Law"})


def test_another_persons_field_answers_as_one_that_does_not_exist(ana: Client, ben: Client) -> None:
    path = f"/fields/{ana.made('/fields', {'name': 'Law'})['id']}"
    for method in ("GET", "PATCH", "DELETE"):
        ben.problem(method, path, 404, **({"json": {}} if method == "PATCH" else {}))


def test_a_removed_field_is_no_longer_among_those_of_contacts(ana: Client) -> None:
    field = ana.made("/fields", {"name": "Law"})
    contact = ana.made("/contacts", {"name": "Jo", "field_ids": [field["id"]]})
    ana.delete(f"/fields/{field['id']}")
    assert ana.got(f"/contacts/{contact['id']}")["field_ids"] == []
