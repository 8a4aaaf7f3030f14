from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Engine, event

from colloquy.app import Service
from colloquy.contacts import bulk, queries
from colloquy.contacts.schemas import ContactList
from tests.support.client import Client

MANY = 4_000
SORTED_BY = {
    "name": "name_key", "-name": "name_key", "last_contact_at": "last_contact_key",
    "-last_contact_at": "last_contact_key",
    "created_at": "created_at", "-updated_at": "updated_at", "comfort": "comfort_key", "-comfort": "comfort_key",
}  # fmt: skip


@contextmanager
def recorded(engine: Engine) -> Iterator[list[tuple[str, Any]]]:
    """The statements about contacts that an engine runs, with their parameters."""
    seen: list[tuple[str, Any]] = []

    def note(*given: Any) -> None:
        statement, parameters = given[2:4]
        if "contact" in statement or "positions" in statement or "timeline" in statement:
            seen.append((statement, parameters))

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", note)


@pytest.fixture
def crowded(ana: Client, ben: Client, service: Service) -> Client:
    """Somebody with thousands of contacts, beside somebody else with as many."""
    words = ("harbor", "lantern", "meadow", "quarry", "thistle")
    for owner in (ben, ana):
        with service.runtime.database.writing(owner.account["id"]) as work:
            bulk.add(work, [
                bulk.New({"name": f"{words[n % 5]} {words[n // 5 % 5]} {n}", "comfort": n % 6 or None,
                          "tags": [words[n % 3]],
                          "notes": f"note{n}"})
                for n in range(MANY)
            ])  # fmt: skip
    engines = service.runtime.database.engines
    if not engines.on_sqlite:
        with engines.write.begin() as connection:
            connection.exec_driver_sql("ANALYZE")
    return ana


def plan(service: Service, owner: str, view: ContactList) -> str:
    """How the database goes about a page."""
    database = service.runtime.database
    with recorded(database.engines.read) as seen, database.reading(owner) as work:
        queries.listed(work, view)
    [(statement, parameters)] = seen
    explain = "EXPLAIN QUERY PLAN " if database.engines.on_sqlite else "EXPLAIN (COSTS OFF) "
    with database.engines.read.connect() as connection:
        return "\n".join(str(row[-1]) for row in connection.exec_driver_sql(explain + statement, parameters))


def test_a_page_is_one_walk_along_an_index_for_each_sort_from_the_start_and_from_the_middle(
    crowded: Client, service: Service
) -> None:
    owner = crowded.account["id"]
    for sort, column in SORTED_BY.items():
        first = crowded.got("/contacts", sort=sort)
        for cursor in (None, first["next"]):
            found = plan(service, owner, ContactList.model_validate({"sort": sort, "cursor": cursor}))
            assert f"ix_contacts_owner_id_shelf_{column}_id" in found, (sort, cursor, found)
            assert "Sort" not in found, (sort, cursor, found)
            assert "TEMP B-TREE" not in found, (sort, cursor, found)
            assert "SCAN contacts" not in found, (sort, cursor, found)
            assert "Seq Scan on contacts" not in found, (sort, cursor, found)


def test_a_search_asks_the_index_of_words(crowded: Client, service: Service) -> None:
    found = plan(service, crowded.account["id"], ContactList.model_validate({"q": "note77"}))
    assert "contact_search_fts VIRTUAL TABLE INDEX" in found or "ix_contact_search_words" in found, found
    assert len(crowded.got("/contacts", q="note77", limit=100)["items"]) == 11


def test_a_tag_is_found_by_its_key(crowded: Client, service: Service) -> None:
    found = plan(service, crowded.account["id"], ContactList.model_validate({"tag": ["harbor"]}))
    assert "contact_keys" in found, found
    assert "Seq Scan on contact_keys" not in found, found
    assert "SCAN contact_keys" not in found, found


def test_how_many_statements_it_takes_does_not_grow_with_what_is_listed(ana: Client, service: Service) -> None:
    field = ana.made("/fields", {"name": "Archives"})["id"]
    namer = ana.made("/contacts", {"name": "Jo"})["id"]
    items = [{"name": f"P{n}", "organization_name": f"O{n % 7}", "field_ids": [field], "named_by_id": namer,
              "tags": ["x"]}
             for n in range(60)]  # fmt: skip
    ana.made("/contacts/batch", {"items": items}, 200)
    engines = service.runtime.database.engines
    reads = {"/contacts": 1, "/contacts?count=true": 2, f"/contacts/{namer}": 1, "/contacts?q=p&tag=x&sort=-comfort": 1,
             f"/contacts/{namer}/timeline": 2, "/contact_sources": 1, "/duplicates": 3}  # fmt: skip
    for path, most in reads.items():
        with recorded(engines.read) as seen:
            assert ana.get(path).status_code == 200
        assert len(seen) <= most, [statement for statement, _ in seen]
    for count in (2, 50):
        with recorded(engines.write) as seen:
            ana.made("/contacts/batch", {"items": [{"name": f"Q{count}{n}", "title": "T"} for n in range(count)]}, 200)
        assert len(seen) <= 12, [statement for statement, _ in seen]
