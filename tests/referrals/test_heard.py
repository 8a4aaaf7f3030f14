"""Names given in talks become drafts; the way to somebody is told from the first who led there."""

from datetime import UTC, datetime
from typing import Any

from colloquy.interviews.events import LineTakenBack, PersonNamed
from colloquy.kit.events import publish
from colloquy.referrals.queries import LONGEST_PATH
from tests.support.client import Client

ITEM = "01900000-0000-7000-8000-0000000000aa"
AT = datetime(2026, 3, 3, 15, 30, tzinfo=UTC)


def tell(client: Client, event: object) -> None:
    with client.service.runtime.database.writing(client.account["id"]) as work:
        publish(work, event)


def talk(client: Client) -> Any:
    person = client.made("/contacts", {"name": "Ana Ruiz"})
    return client.made("/interviews", {"contact_id": person["id"], "form": "phone"})


def line(talk: Any, **more: Any) -> PersonNamed:
    told = {"name": "Ben Okafor", "text": "Ben Okafor at the City Museum runs the loans", "off_the_record": False}
    return PersonNamed(
        item_id=ITEM, interview_id=talk["id"], contact_id=talk["contact"]["id"], at=AT, **{**told, **more}
    )  # fmt: skip


def test_a_name_from_a_write_up_becomes_a_draft_and_is_corrected_with_it(ana: Client) -> None:
    meeting = talk(ana)
    tell(ana, line(meeting))
    tell(ana, line(meeting, name="Ben Okaforo", off_the_record=True))
    (draft,) = ana.got("/referrals")["items"]
    assert (draft["origin"], draft["state"], draft["name"]) == ("talk", "draft", "Ben Okaforo")
    assert (draft["named_by"]["name"], draft["interview_id"]) == ("Ana Ruiz", meeting["id"])
    assert (draft["why"], draft["off_the_record"]) == ("Ben Okafor at the City Museum runs the loans", True)
    assert draft["named_at"] == "2026-03-03T15:30:00Z"


def test_where_no_name_can_be_read_the_line_stands_for_it(ana: Client) -> None:
    tell(ana, line(talk(ana), name="", text="her old boss"))
    (draft,) = ana.got("/referrals")["items"]
    assert (draft["name"], draft["why"]) == ("her old boss", "")


def test_what_was_decided_on_is_not_changed_by_a_later_correction(ana: Client) -> None:
    meeting = talk(ana)
    tell(ana, line(meeting))
    (draft,) = ana.got("/referrals")["items"]
    ana.made(f"/referrals/{draft['id']}/accept", {}, 200)
    tell(ana, line(meeting, name="Somebody Else"))
    tell(ana, LineTakenBack(ITEM, meeting["id"], meeting["contact"]["id"], "people"))
    (kept,) = ana.got("/referrals")["items"]
    assert (kept["name"], kept["state"]) == ("Ben Okafor", "accepted")


def test_a_line_taken_back_takes_its_draft_along(ana: Client) -> None:
    meeting = talk(ana)
    tell(ana, line(meeting))
    tell(ana, LineTakenBack(ITEM, meeting["id"], meeting["contact"]["id"], "suggestions"))
    assert len(ana.got("/referrals")["items"]) == 1
    tell(ana, LineTakenBack(ITEM, meeting["id"], meeting["contact"]["id"], "people"))
    assert ana.got("/referrals")["items"] == []


def chain(client: Client, *names: str) -> list[str]:
    """Contacts each of whom was named by the one before."""
    ids: list[str] = []
    for name in names:
        body = {"name": name, "named_by_id": ids[-1] if ids else None}
        ids.append(str(client.made("/contacts", body)["id"]))
    return ids


def test_the_way_to_somebody_begins_with_whom_one_knows_oneself(ana: Client) -> None:
    first, _, last = chain(ana, "Ana Ruiz", "Ben Okafor", "Cy Young")
    meeting = ana.made(f"/contacts/{first}/on_the_line")
    ana.made(f"/interviews/{meeting['id']}/hold", {}, 200)
    way = ana.got(f"/contacts/{last}/path")
    assert [step["contact"]["name"] for step in way["items"]] == ["Ana Ruiz", "Ben Okafor", "Cy Young"]
    assert [step["met"] for step in way["items"]] == [True, False, False]
    assert way["whole"] is True


def test_people_who_named_each_other_do_not_send_one_round_in_circles(ana: Client) -> None:
    first, last = chain(ana, "Ana Ruiz", "Ben Okafor")
    ana.changed(f"/contacts/{first}", {"named_by_id": last})
    way = ana.got(f"/contacts/{last}/path")
    assert [step["contact"]["name"] for step in way["items"]] == ["Ana Ruiz", "Ben Okafor"]
    assert way["whole"] is False


def test_a_very_long_way_is_told_from_where_it_comes_near(ana: Client) -> None:
    ids = chain(ana, *(f"Person {number}" for number in range(LONGEST_PATH + 3)))
    way = ana.got(f"/contacts/{ids[-1]}/path")
    assert (len(way["items"]), way["whole"]) == (LONGEST_PATH + 1, False)


def test_somebody_deleted_is_not_on_the_way(ana: Client) -> None:
    first, middle, last = chain(ana, "Ana Ruiz", "Ben Okafor", "Cy Young")
    ana.delete(f"/contacts/{middle}")
    assert [step["contact"]["id"] for step in ana.got(f"/contacts/{last}/path")["items"]] == [last]
    assert first
