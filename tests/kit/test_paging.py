"""Pages by cursor: every row once, in order, whatever happens in between."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.client import Client

NAMES = ("Ångström", "acme", "Zoo", "Brightwater", "Émile", "echo", "acme", "Delta")
COMFORT = (3, None, 1, None, 5, 3, None, 2)


def pages(client: Client, path: str, **query: Any) -> Iterator[list[dict[str, Any]]]:
    cursor: dict[str, Any] = {}
    while True:
        page = client.got(path, limit=2, **query, **cursor)
        yield page["items"]
        if page["next"] is None:
            return
        cursor = {"cursor": page["next"]}


@pytest.fixture
def people(ana: Client) -> list[dict[str, Any]]:
    return [
        ana.made("/contacts", {"name": name, "comfort": comfort}) for name, comfort in zip(NAMES, COMFORT, strict=True)
    ]


SORTS = ("name", "-name", "comfort", "-comfort", "comfort,-name", "-comfort,name", "created_at", "-created_at",
         "last_contact_at", "-last_contact_at", "updated_at", "-updated_at")  # fmt: skip


def test_every_sort_gives_every_row_once_in_the_same_order_as_one_long_page(
    ana: Client, people: list[dict[str, Any]]
) -> None:
    for sort in SORTS:
        whole = [item["id"] for item in ana.got("/contacts", sort=sort)["items"]]
        walked = [item["id"] for page in pages(ana, "/contacts", sort=sort) for item in page]
        assert walked == whole, sort
        assert len(set(walked)) == len(people), sort


def test_what_is_empty_comes_first_going_up_and_last_going_down_on_both_databases(
    ana: Client, people: list[dict[str, Any]]
) -> None:
    up, down = (
        [item["comfort"] for item in ana.got("/contacts", sort=sort)["items"]] for sort in ("comfort", "-comfort")
    )
    assert len(people) == 8
    assert up == [None, None, None, 1, 2, 3, 3, 5]
    assert down == up[::-1]


def test_a_walk_goes_on_while_others_are_added_and_removed(ana: Client, people: list[dict[str, Any]]) -> None:
    stable = {person["id"] for person in people}
    for sort in ("name", "-comfort", "created_at"):
        seen: list[str] = []
        for number, page in enumerate(pages(ana, "/contacts", sort=sort)):
            seen += [item["id"] for item in page]
            extra = ana.made("/contacts", {"name": f"Extra {sort} {number}", "comfort": 1 + number % 5})
            assert ana.delete(f"/contacts/{extra['id']}").status_code == 204
            ana.made("/contacts", {"name": f"Aaa {sort} {number}", "comfort": 5})
            assert number < 40
        assert len(seen) == len(set(seen)), sort
        assert stable <= set(seen), sort


def test_the_row_a_cursor_names_may_be_gone(ana: Client, people: list[dict[str, Any]]) -> None:
    first = ana.got("/contacts", limit=3, sort="created_at")
    assert ana.delete(f"/contacts/{first['items'][-1]['id']}").status_code == 204
    rest = ana.got("/contacts", sort="created_at", cursor=first["next"])
    assert [item["id"] for item in rest["items"]] == [person["id"] for person in people[3:]]


def test_the_next_page_is_also_in_the_link_header_with_the_same_question(
    ana: Client, people: list[dict[str, Any]]
) -> None:
    answer = ana.get("/contacts", params={"limit": 2, "sort": "-name", "comfort": [3, 5]})
    link = answer.headers["link"]
    assert link.endswith('; rel="next"')
    following = ana.get(link[1 : link.index(">")])
    assert [item["comfort"] for item in following.json()["items"]] == [3]
    assert people


def test_a_total_is_told_when_it_is_asked_for(ana: Client, people: list[dict[str, Any]]) -> None:
    page = ana.got("/contacts", limit=1, count=True)
    assert (len(page["items"]), page["total"]) == (1, len(people))
    assert ana.got("/contacts", limit=1)["total"] is None


def test_a_cursor_belongs_to_its_sort_and_its_filters(ana: Client, people: list[dict[str, Any]]) -> None:
    cursor = ana.got("/contacts", limit=2, sort="name")["next"]
    assert people
    for other in ({"sort": "-name"}, {"sort": "comfort"}, {"sort": "name", "comfort": 3}, {"sort": "name", "q": "a"}):
        ana.problem("GET", "/contacts", 400, params={"cursor": cursor, **other})
