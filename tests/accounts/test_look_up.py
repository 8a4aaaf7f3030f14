"""Looking credentials up together: nobody is taken for somebody else, and nobody is told what was true before."""

import asyncio

from anyio.from_thread import BlockingPortal

from colloquy.accounts import rules
from colloquy.app import Service
from tests.conftest import NewPerson


def test_many_who_ask_at_once_each_get_their_own(
    service: Service, event_loop: BlockingPortal, person: NewPerson
) -> None:
    people = [person(f"person{number}") for number in range(6)]
    shown = [str(client.token) for client in people] * 5 + [str(people[0].token)[:-8] + "ZZZZZZZZ"]

    async def ask() -> list[str | None]:
        found = await asyncio.gather(
            *(service.identify._look_up.find("tokens", rules.secret_hash(secret)) for secret in shown)
        )
        return [None if row is None else str(row[1]) for row in found]

    assert event_loop.call(ask) == [client.account["id"] for client in people] * 5 + [None]


def test_one_who_gives_up_takes_nobody_along(service: Service, event_loop: BlockingPortal, person: NewPerson) -> None:
    wanted = rules.secret_hash(str(person("ana").token))

    async def ask() -> bool:
        find = service.identify._look_up.find
        first, second = asyncio.ensure_future(find("tokens", wanted)), asyncio.ensure_future(find("tokens", wanted))
        await asyncio.sleep(0)
        first.cancel()
        return await second is not None

    assert event_loop.call(ask)


def test_a_token_that_was_revoked_in_another_process_is_refused_at_the_next_request(
    service: Service, second_process: Service, person: NewPerson
) -> None:
    from tests.support.client import Client  # noqa: PLC0415

    ana = person("ana")
    made = ana.made("/tokens", {"name": "other", "scopes": ["read"]})
    there = Client(second_process, made["token"])
    assert [there.get("/me").status_code for _ in range(3)] == [200, 200, 200]
    assert ana.delete(f"/tokens/{made['id']}").status_code == 204
    assert there.get("/me").status_code == 401
