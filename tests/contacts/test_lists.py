from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from colloquy.kit.clock import ManualClock
from tests.support.client import Client


def walked(client: Client, **query: Any) -> list[str]:
    """The names on all pages, two at a time."""
    names, cursor = [], None
    while True:
        page = client.got("/contacts", limit=2, count=True, **query, **({"cursor": cursor} if cursor else {}))
        names += [item["name"] for item in page["items"]]
        cursor = page["next"]
        if cursor is None:
            assert page["total"] == len(names)
            return names


@pytest.fixture
def people(ana: Client, clock: ManualClock) -> dict[str, Any]:
    """Five contacts who differ in everything that lists know of."""
    field = ana.made("/fields", {"name": "Archives"})
    given: list[dict[str, Any]] = [
        {
            "name": "echo Adams",
            "source": "friend",
            "comfort": 5,
            "organization_name": "Harbor Museum",
            "title": "Curator",
        },
        {"name": "Éva Brandt", "source": "teacher", "comfort": 1, "tags": ["Fair 2026"], "organization_name": "Acme"},
        {"name": "Bo Chen", "tags": ["law"], "field_ids": [field["id"]], "notes": "Likes maritime history."},
        {"name": "Cy Dunn", "source": "friend", "comfort": 3, "tags": ["LAW", "music"]},
        {"name": "Di Evans", "comfort": 3, "notes": "100% kind"},
    ]
    made: dict[str, Any] = {"field": field}
    for number, body in enumerate(given):
        clock.set(clock.now() + timedelta(hours=1))
        contact = ana.made("/contacts", body)
        made[contact["name"].split()[0]] = contact
        if number in (1, 3):
            at = datetime(2026, 1, 1 + number, tzinfo=UTC).isoformat()
            ana.made(f"/contacts/{contact['id']}/timeline", {"kind": "call", "at": at, "text": "About lighthouses"})
    clock.set(clock.now() + timedelta(hours=1))
    ana.changed(f"/contacts/{made['echo']['id']}", {"nickname": "E"})
    ana.made(f"/contacts/{made['Di']['id']}/relations", {"other_id": made["Bo"]["id"], "kind": "colleague"})
    ana.changed(f"/contacts/{made['Cy']['id']}", {"named_by_id": made["Bo"]["id"]})
    ana.made(f"/contacts/{ana.made('/contacts', {'name': 'Zoe Archived'})['id']}/archive", status=200)
    ana.delete(f"/contacts/{ana.made('/contacts', {'name': 'Zed Deleted'})['id']}")
    return made


SORTS = {
    "name": ["Bo", "Cy", "Di", "echo", "Éva"],
    "-name": ["Éva", "echo", "Di", "Cy", "Bo"],
    "created_at": ["echo", "Éva", "Bo", "Cy", "Di"],
    "-created_at": ["Di", "Cy", "Bo", "Éva", "echo"],
    "-comfort,name": ["echo", "Cy", "Di", "Éva", "Bo"],
    "comfort,-name": ["Bo", "Éva", "Di", "Cy", "echo"],
    "last_contact_at,name": ["Bo", "Di", "echo", "Éva", "Cy"],
    "-last_contact_at,name": ["Cy", "Éva", "Bo", "Di", "echo"],
    "-updated_at,name": ["Cy", "echo", "Di", "Bo", "Éva"],
}


@pytest.mark.usefixtures("people")
def test_every_sort_is_walked_page_by_page_without_loss_or_repetition(ana: Client) -> None:
    for sort, wanted in SORTS.items():
        assert [name.split()[0] for name in walked(ana, sort=sort)] == wanted, sort


def test_every_filter_narrows_to_those_it_means(ana: Client, people: dict[str, Any]) -> None:
    expected: list[tuple[dict[str, Any], list[str]]] = [
        ({"source": "friend"}, ["Cy", "echo"]),
        ({"source": ["friend", "teacher"]}, ["Cy", "echo", "Éva"]),
        ({"comfort": [1, 3]}, ["Cy", "Di", "Éva"]),
        ({"field_id": people["field"]["id"]}, ["Bo"]),
        ({"stage": "identified"}, ["Bo", "Cy", "Di", "echo", "Éva"]),
        ({"stage": "talked"}, []),
        ({"organization_id": people["echo"]["organization"]["id"]}, ["echo"]),
        ({"tag": "law"}, ["Bo", "Cy"]),
        ({"tag": ["fair 2026", "music"]}, ["Cy", "Éva"]),
        ({"not_contacted_since": "2026-01-04"}, ["Bo", "Di", "echo", "Éva"]),
        ({"not_contacted_since": "2026-01-05"}, ["Bo", "Cy", "Di", "echo", "Éva"]),
        ({"has_open_task": True}, ["Cy"]),  # whom somebody named: to be asked for a talk
        ({"has_open_task": False, "comfort": 5}, ["echo"]),
        ({"related_to": people["Bo"]["id"]}, ["Di"]),
        ({"related_to": people["Di"]["id"]}, ["Bo"]),
        ({"named_by": people["Bo"]["id"]}, ["Cy"]),
        ({"archived": True}, ["Zoe"]),
        ({"deleted": True}, ["Zed"]),
        ({"archived": True, "deleted": True}, []),
        ({"q": "mari hist"}, ["Bo"]),
        ({"q": "law", "comfort": 3}, ["Cy"]),
    ]
    for query, wanted in expected:
        assert [name.split()[0] for name in walked(ana, **query)] == wanted, query


@pytest.mark.usefixtures("people")
def test_search_finds_beginnings_of_words_in_all_that_is_known_of_a_contact(ana: Client) -> None:
    for query, wanted in {
        "eva": ["Di", "Éva"], "ÉVA br": ["Éva"], "museum": ["echo"], "curat": ["echo"], "music": ["Cy"],
        "lighthou": ["Cy", "Éva"],
        "100%": ["Di"], "chen bo": ["Bo"], "ovr": [], "E": ["Di", "echo", "Éva"], "...": [], "'": [],
    }.items():  # fmt: skip
        assert [name.split()[0] for name in walked(ana, q=query)] == wanted, query


def test_search_follows_what_changes(ana: Client, people: dict[str, Any]) -> None:
    museum = people["echo"]["organization"]["id"]
    ana.changed(f"/organizations/{museum}", {"name": "Seaside Gallery"})
    assert walked(ana, q="museum") == []
    assert walked(ana, q="seaside") == ["echo Adams"]
    assert ana.delete(f"/organizations/{museum}").status_code == 204
    assert walked(ana, q="seaside") == []
    assert ana.got(f"/contacts/{people['echo']['id']}")["organization"] is None
    [entry] = [e for e in ana.got(f"/contacts/{people['Cy']['id']}/timeline")["items"] if e["kind"] == "call"]
    ana.changed(f"/timeline_entries/{entry['id']}", {"text": "About whales"})
    assert walked(ana, q="lighthouses") == ["Éva Brandt"]
    assert walked(ana, q="whales") == ["Cy Dunn"]
    ana.delete(f"/timeline_entries/{entry['id']}")
    assert walked(ana, q="whales") == []
    ana.changed(f"/contacts/{people['Bo']['id']}", {"name": "Beau Chen", "notes": ""})
    assert walked(ana, q="maritime") == []
    assert walked(ana, q="beau") == ["Beau Chen"]


@pytest.mark.usefixtures("people")
def test_nobody_finds_what_is_another_persons(ben: Client) -> None:
    assert walked(ben, q="maritime") == []
    assert walked(ben, q="e") == []


@pytest.mark.usefixtures("people")
def test_a_cursor_is_good_only_for_the_list_that_it_came_from(ana: Client) -> None:
    cursor = ana.got("/contacts", limit=2)["next"]
    for query in ("sort=-name", "source=friend", "q=e", "archived=true"):
        ana.problem("GET", f"/contacts?limit=2&cursor={cursor}&{query}", 400)
    ana.problem("GET", "/contacts?sort=notes", 422)
    ana.problem("GET", "/contacts?color=red", 422)


def test_a_contact_looks_the_same_in_a_list_as_by_itself(ana: Client, clock: ManualClock) -> None:
    """The list is written as JSON by the database, the contact by us."""
    field = ana.made("/fields", {"name": "Archives"})
    namer = ana.made("/contacts", {"name": '"Quotes" \\ back/slash \U0001f98a e\u0301'})
    clock.set(clock.now() + timedelta(microseconds=120))
    ana.made("/contacts", {
        "name": "李小龙", "notes": "two\nlines\ttab", "named_by_id": namer["id"], "comfort": 3,
        "organization_name": 'O\'Neil & "Sons"', "title": "Curator", "field_ids": [field["id"]], "tags": ["a b", "ü"],
        "emails": [{"label": "work", "address": "x@example.org"}], "addresses": [{"label": "home", "text": "1\n2"}],
    })  # fmt: skip
    ana.made("/contacts", {"name": "Plain"})
    listed = ana.got("/contacts")["items"]
    assert len(listed) == 3
    assert listed == [ana.got(f"/contacts/{item['id']}") for item in listed]
    assert ana.got("/contacts", q="lines")["items"] == [ana.got(f"/contacts/{listed[2]['id']}")]
    assert ana.got("/contacts", pretty="true")["items"] == listed
