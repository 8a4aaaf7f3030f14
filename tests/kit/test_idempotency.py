"""A POST sent again under its Idempotency-Key gives the first answer and does nothing more."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from colloquy.app import Service
from colloquy.kit.clock import ManualClock
from colloquy.kit.http.idempotency import GIVEN_UP_AFTER, KEPT_FOR, IdempotencyKey
from tests.support.client import Client

KEY = {"Idempotency-Key": "first"}
ACME = {"name": "Acme"}


def names(client: Client) -> list[str]:
    return [item["name"] for item in client.got("/organizations")["items"]]


def test_the_same_request_again_gives_the_same_answer_and_does_nothing(ana: Client) -> None:
    first = ana.post("/organizations", json=ACME, headers=KEY)
    again = ana.post("/organizations", json=ACME, headers=KEY)
    assert (first.status_code, first.content) == (again.status_code, again.content)
    assert again.headers["location"] == first.headers["location"]
    assert again.headers["idempotency-replayed"] == "true"
    assert names(ana) == ["Acme"]


def test_another_request_under_the_same_key_is_refused(ana: Client) -> None:
    ana.post("/organizations", json=ACME, headers=KEY)
    for path, body in (("/organizations", {"name": "Other"}), ("/fields", ACME)):
        problem = ana.problem("POST", path, 422, json=body, headers=KEY)
        assert problem["type"] == "/problems/idempotency_key_reused"
    assert names(ana) == ["Acme"]


def test_two_people_may_use_the_same_key(ana: Client, ben: Client) -> None:
    one, two = (client.post("/organizations", json=ACME, headers=KEY) for client in (ana, ben))
    assert one.json()["id"] != two.json()["id"]


def test_of_fifty_at_once_one_is_done_and_all_are_told_the_same(ana: Client) -> None:
    with ThreadPoolExecutor(50) as pool:
        sent = [pool.submit(ana.post, "/organizations", json=ACME, headers=KEY) for _ in range(50)]
        answers = [future.result() for future in sent]
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.content for answer in answers}) == 1
    assert names(ana) == ["Acme"]


def test_a_refused_request_leaves_its_key_free(ana: Client) -> None:
    ana.made("/fields", {"name": "Museums"})
    ana.problem("POST", "/fields", 409, json={"name": "Museums"}, headers=KEY)
    assert ana.post("/fields", json={"name": "Libraries"}, headers=KEY).status_code == 201


def test_a_key_is_kept_for_a_day_and_over_a_restart(ana: Client, clock: ManualClock, second_process: Service) -> None:
    first = ana.post("/organizations", json=ACME, headers=KEY).json()
    clock.set(clock.now() + KEPT_FOR - timedelta(minutes=1))
    assert Client(second_process, ana.token).post("/organizations", json=ACME, headers=KEY).json() == first
    clock.set(clock.now() + timedelta(minutes=2))
    assert ana.post("/organizations", json=ACME, headers=KEY).json()["id"] != first["id"]


def test_an_answer_that_held_a_secret_is_not_kept(ana: Client) -> None:
    secret = ana.post("/tokens", json={"name": "laptop"}, headers=KEY).json()["token"]
    problem = ana.problem("POST", "/tokens", 409, json={"name": "laptop"}, headers=KEY)
    assert problem["type"] == "/problems/secret_shown_once"
    with ana.service.runtime.database.reading() as work:
        (kept,) = work.rows(select(IdempotencyKey.body, IdempotencyKey.headers))
    assert secret not in repr(kept)
    assert len([item for item in ana.got("/tokens")["items"] if item["name"] == "laptop"]) == 1


@pytest.mark.parametrize("key", ["", "x" * 201, "é", "a\tb"])
def test_a_key_that_is_none_is_refused(ana: Client, key: str) -> None:
    ana.problem("POST", "/organizations", 400, json=ACME, headers={"Idempotency-Key": key.encode("latin-1")})


def upload(client: Client, name: str = "Ada") -> tuple[int, bytes]:
    body = (
        b'--frontier\r\nContent-Disposition: form-data; name="file"; filename="people.csv"\r\n'
        b"Content-Type: text/csv\r\n\r\nName,Email\r\n" + name.encode() + b",ada@example.org\r\n\r\n--frontier--\r\n"
    )
    kind = {"Content-Type": "multipart/form-data; boundary=frontier"}
    answer = client.post("/imports", content=body, headers={**KEY, **kind})
    return answer.status_code, answer.content


def test_an_upload_sent_again_is_the_same_import(ana: Client) -> None:
    first, again = upload(ana), upload(ana)
    assert first[0] == 201
    assert first == again
    assert len(ana.got("/imports")["items"]) == 1
    assert upload(ana, "Grace")[0] == 422


def test_an_upload_still_under_way_is_not_begun_again_until_it_is_given_up(ana: Client, clock: ManualClock) -> None:
    upload(ana)
    with ana.service.runtime.database.writing(
        ana.account["id"]
    ) as work:  # as if the process had died before it answered
        work.execute(update(IdempotencyKey).values(status=0))
    assert upload(ana)[0] == 409
    clock.set(clock.now() + GIVEN_UP_AFTER)
    assert upload(ana)[0] == 201
