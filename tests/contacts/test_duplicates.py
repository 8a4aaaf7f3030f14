from typing import Any

from tests.support.client import Client


def found(client: Client, **person: Any) -> list[tuple[str, list[str], bool]]:
    items = client.made("/contacts/check_duplicates", person, 200)["items"]
    return [(item["contact"]["name"], item["reasons"], item["certain"]) for item in items]


def test_on_entry_whoever_may_be_the_same_person_is_named_with_the_reason(ana: Client) -> None:
    ana.made("/contacts", {"name": "Joanna Okafor", "organization_name": "Museum",
                           "emails": [{"address": "Jo@Example.org"}], "phones": [{"number": "+1 (555) 010-0199"}],
                           "links": [{"url": "https://www.linkedin.com/in/jo-okafor/"}]})  # fmt: skip
    assert found(ana, emails=["jo@example.ORG"]) == [("Joanna Okafor", ["same_email"], True)]
    assert found(ana, phones=["555 0100199"]) == [("Joanna Okafor", ["same_phone"], False)]
    assert found(ana, links=["linkedin.com/in/jo-okafor"]) == [("Joanna Okafor", ["same_link"], True)]
    assert found(ana, name="joanna OKAFOR") == [("Joanna Okafor", ["same_name"], False)]
    assert found(ana, name="joanna okafor", organization_name="museum") == [("Joanna Okafor", ["same_name"], True)]
    assert found(ana, name="Jo Okafer") == [("Joanna Okafor", ["similar_name"], False)]
    assert found(ana, name="Joanna Okafor", phones=["5550100199"])[0][2] is True
    assert found(ana, name="Cy Young") == []
    assert found(ana) == []


def test_pairs_in_the_list_are_found_and_not_brought_up_again_once_they_are_two_people(
    ana: Client, ben: Client
) -> None:
    one = ana.made("/contacts", {"name": "Joanna Okafor", "emails": [{"address": "jo@x.org"}]})
    ana.made("/contacts", {"name": "J. Okafor", "emails": [{"address": "JO@x.org"}]})
    ana.made("/contacts", {"name": "Cy Young"})
    far = ana.made("/contacts", {"name": "Cyrus Young"})
    ben.made("/contacts", {"name": "Joanna Okafor", "emails": [{"address": "jo@x.org"}]})
    items = ana.got("/duplicates")["items"]
    assert [(i["contact"]["name"], i["other"]["name"], i["reasons"], i["certain"]) for i in items] == [
        ("Joanna Okafor", "J. Okafor", ["same_email", "similar_name"], True),
        ("Cy Young", "Cyrus Young", ["similar_name"], False),
    ]
    first = ana.got("/duplicates", limit=1, count=True)
    assert first["total"] == 2
    assert ana.got("/duplicates", limit=1, cursor=first["next"])["items"] == items[1:]
    assert ana.got("/duplicates", contact_id=far["id"])["items"] == items[1:]
    assert ana.got("/duplicates", contact_id=[far["id"], one["id"]])["items"] == items
    assert ana.got("/duplicates", contact_id=ben.got("/contacts")["items"][0]["id"])["items"] == []
    ana.problem("GET", "/duplicates", 422, params={"contact_id": "x"})
    ana.problem("GET", "/duplicates", 400, params={"contact_id": far["id"], "cursor": first["next"]})
    pair = {"contact_id": items[1]["other"]["id"], "other_id": items[1]["contact"]["id"]}
    assert ana.post("/duplicates/dismiss", json=pair).status_code == 204
    assert ana.post("/duplicates/dismiss", json=pair).status_code == 204
    assert ana.got("/duplicates")["items"] == items[:1]
    ana.delete(f"/contacts/{one['id']}")
    assert ana.got("/duplicates")["items"] == []
    ana.problem("POST", "/duplicates/dismiss", 422, json={"contact_id": far["id"], "other_id": far["id"]})


def test_a_key_that_very_many_share_brings_up_nobody(ana: Client) -> None:
    ana.made("/contacts/batch", {"items": [
        {"name": chr(65 + number) * 3, "phones": [{"number": "+1 555 010 0100"}]} for number in range(25)
    ]}, 200)  # fmt: skip
    assert ana.got("/duplicates")["items"] == []
