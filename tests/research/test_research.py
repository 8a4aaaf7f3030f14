"""Research files through the API."""

from tests.support.client import Client


def test_a_file_says_what_is_missing_old_undated_and_of_one_kind(ana: Client) -> None:
    person = ana.made("/contacts", {"name": "Maya Chen"})
    about = {"contact_id": person["id"], "kind": "internet", "text": "Curator since 2019."}
    old = ana.made("/research_items", {**about, "part": "role", "dated": "2020-01-01"})
    undated = ana.made("/research_items", about)
    file = ana.got("/research", contact_id=person["id"])
    assert [item["id"] for item in file["items"]] == [old["id"], undated["id"]]
    assert [row["part"] for row in file["missing"]] == ["path", "writings", "mutuals"]
    assert (file["stale"], file["undated"], file["complete"]) == ([old["id"]], [undated["id"]], False)
    assert file["one_kind"]["line"] == "P32"


def test_an_item_is_about_one_thing_and_answers_one_of_its_parts(ana: Client) -> None:
    field = ana.made("/fields", {"name": "Museums"})
    item = {"kind": "trade_press", "text": "Loans grow."}
    ana.problem("POST", "/research_items", 422, json=item)
    ana.problem("POST", "/research_items", 422, json={**item, "field_id": field["id"], "part": "role"})
    made = ana.made("/research_items", {**item, "field_id": field["id"], "part": "issues"})
    path = f"/research_items/{made['id']}"
    assert ana.changed(path, {"part": None, "dated": "2026-01-05"})["dated"] == "2026-01-05"
    ana.problem("PATCH", path, 422, json={"part": "role"})
    assert ana.delete(path).status_code == 204
    ana.problem("GET", path, 404)


def test_another_persons_file_answers_as_one_that_does_not_exist(ana: Client, ben: Client) -> None:
    field = ana.made("/fields", {"name": "Museums"})
    item = ana.made("/research_items", {"field_id": field["id"], "kind": "other", "text": "x"})
    ben.problem("GET", f"/research?field_id={field['id']}", 404)
    ben.problem("GET", f"/research_items/{item['id']}", 404)
    ben.problem("POST", "/research_items", 422, json={"field_id": field["id"], "kind": "other", "text": "x"})
