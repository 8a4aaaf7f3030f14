from tests.support.client import Client


def test_an_organization_is_made_read_changed_and_removed(ana: Client) -> None:
    made = ana.made("/organizations", {"name": "Harbor Street Museum", "kind": "arts"})
    path = f"/organizations/{made['id']}"
    assert ana.got(path) == made
    assert ana.changed(path, {"website": "https://harbor.example", "kind": None})["kind"] is None
    assert ana.delete(path).status_code == 204
    ana.problem("GET", path, 404)


def test_another_persons_organization_answers_as_one_that_does_not_exist(ana: Client, ben: Client) -> None:
    made = ana.made("/organizations", {"name": "Acme"})
    missing = ben.problem("GET", "/organizations/01900000-0000-7000-8000-000000000000", 404)
    foreign = ben.problem("GET", f"/organizations/{made['id']}", 404)
    assert {**missing, "request_id": ""} == {**foreign, "request_id": ""}
    ben.problem("PATCH", f"/organizations/{made['id']}", 404, json={"name": "Mine"})
    ben.problem("DELETE", f"/organizations/{made['id']}", 404)


def test_a_list_is_walked_page_by_page_in_the_order_of_names_without_case_or_marks(ana: Client) -> None:
    for name in ("Éclair Films", "acme", "Zoo", "Brightwater", "echo Labs"):
        ana.made("/organizations", {"name": name})
    names, cursor = [], None
    while True:
        page = ana.got("/organizations", limit=2, **({"cursor": cursor} if cursor else {}))
        names += [item["name"] for item in page["items"]]
        cursor = page["next"]
        if cursor is None:
            break
    assert names == ["acme", "Brightwater", "echo Labs", "Éclair Films", "Zoo"]


def test_a_search_takes_percent_signs_as_they_are(ana: Client) -> None:
    ana.made("/organizations", {"name": "Acme"})
    assert ana.got("/organizations", q="%")["items"] == []
    assert len(ana.got("/organizations", q="ac")["items"]) == 1


def test_a_change_that_names_an_old_version_is_refused_with_the_current_one(ana: Client) -> None:
    response = ana.post("/organizations", json={"name": "Acme"})
    path, etag = response.headers["location"], response.headers["etag"]
    ana.made("/organizations", {"name": "Another one, which makes no version old"})
    assert ana.patch(path, json={"name": "Acme Inc."}, headers={"If-Match": etag}).status_code == 200
    problem = ana.problem("PATCH", path, 412, json={"name": "Acme Ltd."}, headers={"If-Match": etag})
    assert problem["current"]["name"] == "Acme Inc."


def test_an_unknown_filter_or_sort_is_refused_and_never_ignored(ana: Client) -> None:
    ana.problem("GET", "/organizations?nmae=x", 422)
    assert "name" in ana.problem("GET", "/organizations?sort=color", 422)["detail"]


def test_an_organization_shows_who_works_there_and_who_did(ana: Client, ben: Client) -> None:
    organization = ana.made("/organizations", {"name": "City Museum"})["id"]
    path = f"/organizations/{organization}/people"
    maya = ana.made("/contacts", {"name": "Maya Chen"})["id"]
    gone = ana.made("/contacts", {"name": "Gone Goose"})["id"]
    for contact, place in ((maya, {"title": "Curator"}), (gone, {"title": "Guard"})):
        ana.made(f"/contacts/{contact}/positions", {"organization_id": organization, **place})
    left = {"organization_id": organization, "title": "Intern", "started_on": "2018-01-01", "ended_on": "2019-01-01"}
    ana.made(f"/contacts/{maya}/positions", left)
    ana.delete(f"/contacts/{gone}")
    people = ana.got(path)["items"]
    assert [(each["contact"]["name"], each["title"], each["current"]) for each in people] == [
        ("Maya Chen", "Curator", True), ("Maya Chen", "Intern", False),
    ]  # fmt: skip
    ben.problem("GET", path, 404)
