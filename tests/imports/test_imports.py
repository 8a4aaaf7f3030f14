from datetime import timedelta

import pytest

from colloquy.imports import runner
from colloquy.imports import service as imports
from colloquy.imports.rules.rows import ImportedPerson
from colloquy.kit.clock import ManualClock
from colloquy.kit.jobs import Lease
from tests import hostile_samples, samples
from tests.imports.uploading import checked, everybody, imported, started, upload, work
from tests.support.client import Client


def counts(found: dict[str, dict[str, int]]) -> dict[str, int]:
    return {name: number for name, number in found["counts"].items() if number and name not in {"rows", "done"}}


def test_a_linkedin_export_is_known_by_its_headers_and_imported_whole(ana: Client) -> None:
    made = upload(ana, samples.linkedin_csv(60, seed=1), "Connections.csv")
    assert made["format"] == "linkedin"
    assert {column["field"] for column in made["columns"]} >= {"given_name", "family_name", "organization", "title"}
    done = started(ana, made["id"])
    assert (done["state"], done["progress"], done["error"]) == ("done", 1.0, None)
    people = everybody(ana)
    assert len(people) == done["counts"]["create"]
    assert any(person["organization"] and person["title"] for person in people)


def test_the_same_file_twice_changes_nothing(ana: Client) -> None:
    content = samples.linkedin_csv(60, seed=2)
    imported(ana, content)
    before = everybody(ana)
    again = imported(ana, content)
    assert set(counts(again)) <= {"unchanged", "problem"}
    assert everybody(ana) == before


def test_a_check_tells_exactly_what_the_import_then_does_and_changes_nothing_itself(ana: Client) -> None:
    made = upload(ana, samples.linkedin_csv(60, seed=3))
    tried = checked(ana, made["id"])
    assert tried["state"] == "checked"
    assert everybody(ana) == []
    rows = ana.got(f"/imports/{made['id']}/rows", limit=100)["items"]
    done = started(ana, made["id"])
    assert done["counts"] == tried["counts"]
    after = ana.got(f"/imports/{made['id']}/rows", limit=100)["items"]
    assert [(row["row"], row["outcome"]) for row in rows] == [(row["row"], row["outcome"]) for row in after]


def test_a_person_known_by_an_address_is_filled_in_and_never_overwritten(ana: Client) -> None:
    known = ana.made("/contacts", {
        "name": "Grace Okafor", "emails": [{"label": "work", "address": "GRACE@example.org"}],
        "notes": "Met at the fair",
    })  # fmt: skip
    table = (
        b"Name,Email,Phone,Company,Notes\r\nG. Okafor,grace@example.org,+1 212 555 0142,Harbor Museum,Other notes\r\n"
    )
    done = imported(ana, table)
    assert counts(done) == {"update": 1}
    now = ana.got(f"/contacts/{known['id']}")
    assert (now["name"], now["notes"]) == ("Grace Okafor", "Met at the fair")
    assert (now["phones"][0]["number"], now["organization"]["name"]) == ("+1 212 555 0142", "Harbor Museum")


def test_two_people_of_one_name_with_different_addresses_are_two_people(ana: Client) -> None:
    table = b"Name,Email,Company\r\nJo Lee,jo@a.example,Acme\r\nJo Lee,lee@b.example,Acme\r\n"
    assert counts(imported(ana, table)) == {"create": 2}


def test_skipping_leaves_known_people_as_they_are(ana: Client) -> None:
    ana.made("/contacts", {"name": "Grace Okafor", "emails": [{"label": "", "address": "grace@example.org"}]})
    made = upload(ana, b"Name,Email,Phone\r\nGrace Okafor,grace@example.org,212 555 0142\r\n")
    ana.changed(f"/imports/{made['id']}", {"duplicates": "skip"})
    assert counts(started(ana, made["id"])) == {"skip": 1}
    assert everybody(ana)[0]["phones"] == []


def test_a_mapping_can_be_changed_and_a_wrong_one_says_what_there_is(ana: Client) -> None:
    made = upload(ana, b"Who,Where,Reach\r\nAda Byron,Analytical Works,ada@example.org\r\n")
    problem = ana.problem("PATCH", f"/imports/{made['id']}", 422, json={"mapping": {"Whom": "full_name", "Who": "nme"}})
    assert [error["code"] for error in problem["errors"]] == ["unknown_column", "unknown_field"]
    ana.changed(f"/imports/{made['id']}", {
        "mapping": {"Who": "full_name", "Where": "organization", "Reach": "email"},
    })  # fmt: skip
    started(ana, made["id"])
    (ada,) = everybody(ana)
    assert (ada["name"], ada["organization"]["name"], ada["emails"][0]["address"]) == (
        "Ada Byron", "Analytical Works", "ada@example.org",
    )  # fmt: skip


def test_an_import_is_undone_to_the_state_before_it(ana: Client, clock: ManualClock) -> None:
    ana.made("/contacts", {"name": "Grace Okafor", "emails": [{"label": "", "address": "grace@example.org"}]})
    before, places = everybody(ana), ana.got("/organizations")["items"]
    made = imported(
        ana, b"Name,Email,Phone,Company\r\nGrace Okafor,grace@example.org,212 555 0142,Acme\r\nBo Ek,,,Beta\r\n"
    )
    assert len(everybody(ana)) == 2
    clock.set(clock.now() + timedelta(hours=3))
    assert ana.made(f"/imports/{made['id']}/undo", status=202)["state"] == "undone"
    after = everybody(ana)
    assert [{**person, "updated_at": ""} for person in after] == [{**person, "updated_at": ""} for person in before]
    assert ana.got("/organizations")["items"] == places


def test_what_a_person_did_since_survives_the_undo(ana: Client, clock: ManualClock) -> None:
    made = imported(ana, b"Name,Company\r\nBo Ek,Beta\r\nCy Dow,Beta\r\nDi Fox,Beta\r\n")
    clock.set(clock.now() + timedelta(hours=1))
    people = {person["name"]: person["id"] for person in everybody(ana)}
    ana.changed(f"/contacts/{people['Bo Ek']}", {"notes": "Answers on Mondays"})
    ana.made(f"/contacts/{people['Cy Dow']}/timeline", {"kind": "call", "text": "Left a message"})
    clock.set(clock.now() + timedelta(hours=1))
    ana.made(f"/imports/{made['id']}/undo", status=202)
    assert sorted(person["name"] for person in everybody(ana)) == ["Bo Ek", "Cy Dow"]


def test_an_undo_is_refused_after_a_day(ana: Client, clock: ManualClock) -> None:
    made = imported(ana, b"Name,Company\r\nBo Ek,Beta\r\n")
    clock.set(clock.now() + timedelta(hours=25))
    ana.problem("POST", f"/imports/{made['id']}/undo", 410)


def test_a_cancelled_import_does_nothing_more(ana: Client) -> None:
    made = upload(ana, b"Name,Company\r\nBo Ek,Beta\r\n")
    ana.made(f"/imports/{made['id']}/start", status=202)
    ana.made(f"/imports/{made['id']}/cancel", status=202)
    work(ana)
    assert ana.got(f"/imports/{made['id']}")["state"] == "cancelled"
    assert everybody(ana) == []
    ana.problem("POST", f"/imports/{made['id']}/cancel", 409)


def test_problem_rows_are_listed_and_downloaded_with_their_reasons(ana: Client) -> None:
    made = imported(ana, b"Name,Email\r\nAda Byron,not an address\r\nBo Ek,bo@example.org\r\n")
    (row,) = ana.got(f"/imports/{made['id']}/rows", problems="true")["items"]
    assert row["name"] == "Ada Byron"
    assert made["counts"]["with_problems"] == 1
    table = ana.get(f"/imports/{made['id']}/problem_rows.csv")
    assert table.headers["content-type"].startswith("text/csv")
    assert "Ada Byron" in table.text
    assert "Bo Ek" not in table.text


@pytest.mark.parametrize("name", sorted(name for name, (code, _) in hostile_samples.bombs().items() if code))
@pytest.mark.parametrize("settings", ["sqlite"], indirect=True)
def test_a_hostile_file_is_refused_with_what_to_do_and_the_service_goes_on(ana: Client, name: str) -> None:
    code, content = hostile_samples.bombs()[name]
    response = ana.post("/imports", files={"file": ("contacts.csv", content)})
    if response.status_code == 413:
        return
    assert response.status_code == 422
    assert response.json()["errors"][0]["code"] == code
    assert ana.got("/imports")["items"] == []


def test_somebody_elses_import_is_not_there(ana: Client, ben: Client) -> None:
    made = upload(ana, b"Name\r\nBo Ek\r\n")
    for method, verb in (
        ("GET", ""),
        ("GET", "/rows"),
        ("GET", "/problem_rows.csv"),
        ("POST", "/start"),
        ("POST", "/undo"),
    ):
        ben.problem(method, f"/imports/{made['id']}{verb}", 404)


def test_a_worker_that_takes_over_goes_on_after_the_last_batch(ana: Client) -> None:
    made = upload(ana, samples.linkedin_csv(500, seed=9))
    ana.made(f"/imports/{made['id']}/start", status=202)
    worker = ana.service.worker
    lease = next(lease for lease in iter(worker._claim, None) if lease.kind == imports.RUN)
    batches = 0
    whole = runner._batch

    def one_batch_then_gone(lease: Lease, people: list[ImportedPerson]) -> None:
        nonlocal batches
        batches += 1
        if batches == 2:
            raise KeyboardInterrupt
        whole(lease, people)

    runner._batch = one_batch_then_gone
    try:
        with pytest.raises(KeyboardInterrupt):
            runner.run(lease)
    finally:
        runner._batch = whole
    half = ana.got(f"/imports/{made['id']}")
    assert 0 < half["counts"]["done"] < half["counts"]["rows"]
    runner.run(lease)
    done = ana.got(f"/imports/{made['id']}")
    assert done["state"] == "done"
    assert len(everybody(ana)) == done["counts"]["create"]
