"""Leave to keep in touch, through the API: word by word, and where it stands."""

from datetime import UTC, datetime, timedelta
from typing import Any

from colloquy.interviews.events import LeaveGiven
from colloquy.kit.clock import ManualClock
from colloquy.kit.events import publish
from tests.support.client import Client


def contact(client: Client, **more: Any) -> Any:
    return client.made("/contacts", {"name": "Maya Chen", **more})


def permission(person: Any) -> str:
    return f"/contacts/{person['id']}/permission"


def talked(client: Client, person: Any) -> Any:
    """A talk held, written up and thanked for."""
    talk = client.made(f"/contacts/{person['id']}/on_the_line")
    path = f"/interviews/{talk['id']}"
    client.made(f"{path}/hold", {}, 200)
    client.made(f"{path}/thank", {"channel": "email"}, 200)
    return talk


def stage(client: Client, person: Any) -> str:
    return str(client.got(f"/contacts/{person['id']}")["stage"])


def told(client: Client, event: object) -> None:
    """As a slice below tells it."""
    with client.service.runtime.database.writing(client.account["id"]) as work:
        publish(work, event)


def test_nothing_is_allowed_until_they_said_yes(ana: Client) -> None:
    person = contact(ana)
    nothing = ana.got(permission(person))
    assert (nothing["standing"], nothing["may_keep_in_touch"], nothing["exempt"]) == ("not_asked", False, False)
    asked = ana.changed(permission(person), {"leave": "asked"})
    assert (asked["standing"], asked["may_keep_in_touch"]) == ("asked", False)
    granted = ana.changed(permission(person), {"leave": "granted", "every_months": 3, "evidence": "Her mail of today"})
    assert (granted["standing"], granted["may_keep_in_touch"]) == ("granted", True)
    assert granted["next_contact_at"] == "2026-06-05T03:59:00Z"


def test_close_family_need_not_be_asked_and_may_still_decline(ana: Client) -> None:
    aunt = contact(ana, source="family")
    assert ana.got(permission(aunt))["may_keep_in_touch"] is True
    assert ana.changed(permission(aunt), {"leave": "declined"})["may_keep_in_touch"] is False


def test_every_word_is_kept_and_a_correction_makes_no_new_one(ana: Client, clock: ManualClock) -> None:
    path = permission(contact(ana))
    ana.changed(path, {"leave": "granted", "every_months": 6})
    ana.changed(path, {"channel": "email", "every_months": 4})
    clock.set(clock.now() + timedelta(days=90))
    ana.changed(path, {"leave": "declined", "evidence": "She is too busy now."})
    words = ana.got(f"{path}/history")["items"]
    assert [(word["leave"], word["every_months"], word["channel"]) for word in words] == [
        ("declined", None, None), ("granted", 4, "email"),
    ]  # fmt: skip
    assert ana.got(path)["evidence"] == "She is too busy now."


def test_a_yes_until_a_day_expires_after_that_day(ana: Client, clock: ManualClock) -> None:
    path = permission(contact(ana))
    ana.changed(path, {"leave": "granted", "until": "2026-03-10"})
    clock.set(datetime(2026, 3, 11, 3, 0, tzinfo=UTC))  # still the tenth in New York
    assert ana.got(path)["standing"] == "granted"
    clock.set(datetime(2026, 3, 11, 5, 0, tzinfo=UTC))
    assert (ana.got(path)["standing"], ana.got(path)["may_keep_in_touch"]) == ("expired", False)


def test_what_does_not_go_together_is_refused(ana: Client) -> None:
    path = permission(contact(ana))
    ana.problem("PATCH", path, 422, json={"every_months": 3})
    ana.problem("PATCH", path, 422, json={"leave": "granted", "said_at": "2027-01-01T00:00:00Z"})
    ana.problem("PATCH", path, 422, json={"leave": "declined", "until": "2026-12-01"})
    assert ana.got(path)["leave"] == "not_asked"


def test_any_real_contact_moves_the_next_one(ana: Client, clock: ManualClock) -> None:
    person = contact(ana)
    ana.changed(permission(person), {"leave": "granted", "every_months": 3})
    clock.set(datetime(2026, 5, 1, 15, 0, tzinfo=UTC))
    ana.made(f"/contacts/{person['id']}/timeline", {"kind": "email_received", "text": "Some news."})
    assert ana.got(permission(person))["next_contact_at"] == "2026-08-02T03:59:00Z"


def test_a_contact_who_agreed_is_kept_in_touch_with_after_the_talk(ana: Client, clock: ManualClock) -> None:
    person = contact(ana)
    talked(ana, person)
    before = stage(ana, person)
    ana.changed(permission(person), {"leave": "granted", "until": "2026-04-01"})
    assert stage(ana, person) == "keeping_in_touch"
    clock.set(datetime(2026, 4, 2, 12, 0, tzinfo=UTC))
    ana.service.worker.drain()
    assert stage(ana, person) == before


def test_what_was_said_in_the_closing_of_a_talk_is_kept_and_corrected_with_it(ana: Client, clock: ManualClock) -> None:
    person = contact(ana)
    talk = talked(ana, person)
    for months in (6, 3):
        told(ana, LeaveGiven(person["id"], "yes", months, "Twice a year or so.", clock.now(), talk["id"]))
    (word,) = ana.got(f"{permission(person)}/history")["items"]
    assert (word["leave"], word["every_months"], word["interview_id"]) == ("granted", 3, talk["id"])
    told(ana, LeaveGiven(person["id"], "no", None, "Rather not.", clock.now(), talk["id"]))
    assert ana.got(permission(person))["standing"] == "declined"


def test_what_was_noted_in_the_closing_by_mistake_is_taken_back_and_what_was_said_since_stands(
    ana: Client, clock: ManualClock
) -> None:
    person = contact(ana)
    path = f"/interviews/{talked(ana, person)['id']}"
    said = {"step": "keep_in_touch", "said": "yes", "every_months": 6}
    before = stage(ana, person)
    ana.changed(permission(person), {"leave": "asked"})
    clock.set(clock.now() + timedelta(hours=1))
    for take_back in (
        (f"{path}/closing", {"step": "keep_in_touch", "said": "not_asked", "note": "No time."}),
        (f"{path}/closing/take_back", {"step": "keep_in_touch"}),
    ):
        ana.made(f"{path}/closing", said, 200)
        assert (ana.got(permission(person))["standing"], stage(ana, person)) == ("granted", "keeping_in_touch")
        ana.made(*take_back, 200)
        assert (ana.got(permission(person))["standing"], stage(ana, person)) == ("asked", before)
    assert ana.got(f"{path}/closing")["answers"] == []
    ana.problem("POST", f"{path}/closing/take_back", 404, json={"step": "names"})
    ana.made(f"{path}/closing", said, 200)
    ana.changed(permission(person), {"leave": "declined", "said_at": clock.now().isoformat()})
    ana.made(f"{path}/closing/take_back", {"step": "keep_in_touch"}, 200)
    assert ana.got(permission(person))["standing"] == "declined"


def test_of_two_contacts_made_one_the_latest_word_counts(ana: Client, clock: ManualClock) -> None:
    one, two = contact(ana), contact(ana, name="Maya L. Chen")
    ana.changed(permission(one), {"leave": "granted"})
    clock.set(clock.now() + timedelta(days=1))
    ana.changed(permission(two), {"leave": "declined"})
    ana.made(f"/contacts/{one['id']}/merge", {"other_id": two["id"]})
    assert ana.got(permission(one))["standing"] == "declined"


def test_what_is_another_persons_answers_as_what_does_not_exist(ana: Client, ben: Client) -> None:
    path = permission(contact(ana))
    ben.problem("GET", path, 404)
    ben.problem("PATCH", path, 404, json={"leave": "asked"})
    ben.problem("GET", f"{path}/history", 404)
