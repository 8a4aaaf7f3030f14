"""The return on the effort, through the API."""

from datetime import UTC, datetime, timedelta
from typing import Any

from colloquy.interviews.tables import DebriefItem
from colloquy.kit.clock import ManualClock
from tests.support.client import Client
from tests.support.counting import statements


def contact(client: Client, name: str, **more: Any) -> str:
    return str(client.made("/contacts", {"name": name, **more})["id"])


def talked(client: Client, contact_id: str, clock: ManualClock, minutes: int = 30) -> str:
    talk = client.made(f"/contacts/{contact_id}/on_the_line")
    clock.set(clock.now() + timedelta(minutes=minutes))
    client.made(f"/interviews/{talk['id']}/hold", {}, 200)
    return str(talk["id"])


def learned(client: Client, interview_id: str, **more: Any) -> None:
    """A line of a debrief that was accepted."""
    values = {"state": "accepted", "drawer": "learned", "text": "Loans take a year.", **more}
    with client.service.runtime.database.writing(client.account["id"]) as work:
        work.session.add(
            DebriefItem(
                owner_id=work.owner_id, interview_id=interview_id, created_at=work.now, updated_at=work.now, **values
            )
        )  # fmt: skip


def test_talks_hours_thanks_and_people_are_counted(ana: Client, clock: ManualClock) -> None:
    rosa = contact(ana, "Rosa Lima")
    first = talked(ana, rosa, clock, 40)
    talked(ana, rosa, clock, 20)
    talked(ana, contact(ana, "Ben Okafor"), clock, 30)
    ana.made(f"/interviews/{first}/thank", {"channel": "email"}, 200)
    totals = ana.got("/reflection")["totals"]
    assert (totals["talks"], totals["minutes"], totals["people"], totals["thanks"]) == (3, 90, 2, 1)


def test_what_is_off_the_record_is_not_counted(ana: Client, clock: ManualClock) -> None:
    rosa = contact(ana, "Rosa Lima")
    talk = talked(ana, rosa, clock)
    learned(ana, talk)
    learned(ana, talk, off_the_record=True)
    learned(ana, talk, state="discarded")
    learned(ana, talk, drawer="people")
    for off in (True, False):
        ana.made("/referrals", {"named_by_id": rosa, "name": "Ben Okafor", "off_the_record": off})
    answer = ana.got("/reflection")
    assert (answer["totals"]["learned"], answer["totals"]["referrals"]) == (1, 1)
    assert answer["names"]["received"] == 1


def test_whom_one_met_through_whom_is_a_tree_of_names_received_contacted_and_met(
    ana: Client, clock: ManualClock
) -> None:
    rosa = contact(ana, "Rosa Lima")
    ana.made("/referrals", {"named_by_id": rosa, "name": "Somebody"})
    ben = contact(ana, "Ben Okafor", named_by_id=rosa)
    talked(ana, ben, clock)
    cy = contact(ana, "Cy Young", named_by_id=ben)
    ana.made(f"/contacts/{cy}/timeline", {"kind": "call"})
    answer = ana.got("/reflection")
    assert answer["names"] == {"received": 3, "contacted": 2, "met": 1}
    assert [(node["contact"]["name"], node["depth"]) for node in answer["network"]] == [
        ("Rosa Lima", 0), ("Ben Okafor", 1), ("Cy Young", 2),
    ]  # fmt: skip
    assert answer["network"][0]["through"] == {"received": 3, "contacted": 2, "met": 1}


def test_people_known_in_a_field_and_talked_with_are_counted(ana: Client, clock: ManualClock) -> None:
    museums, law = (ana.made("/fields", {"name": name})["id"] for name in ("Museums", "Law"))
    talked(ana, contact(ana, "Rosa Lima", field_ids=[museums]), clock)
    contact(ana, "Ben Okafor", field_ids=[museums])
    ana.changed(f"/interviews/{talked(ana, contact(ana, 'Dora Weiss'), clock)}", {"field_id": law})
    found = {each["field"]["name"]: (each["known"], each["talked"]) for each in ana.got("/reflection")["fields"]}
    assert found == {"Museums": (2, 1), "Law": (1, 1)}


def test_a_reasoned_no_stands_among_the_successes(ana: Client) -> None:
    for name, reason in (("Museums", "I like people more than things."), ("Law", None)):
        field = ana.made("/fields", {"name": name})["id"]
        ana.changed(f"/fields/{field}", {"state": "closed", "closed_reason": reason})
    outcomes = {each["field"]["name"]: each["outcome"] for each in ana.got("/reflection")["closed_fields"]}
    assert outcomes == {"Museums": "success", "Law": "unexplained"}


def test_a_field_taken_up_again_is_closed_no_longer(ana: Client) -> None:
    field = ana.made("/fields", {"name": "Museums", "state": "closed"})["id"]
    assert ana.changed(f"/fields/{field}", {"state": "curious"})["closed_at"] is None
    assert ana.got("/reflection")["closed_fields"] == []


def test_news_received_is_counted(ana: Client) -> None:
    rosa = contact(ana, "Rosa Lima")
    ana.made(f"/contacts/{rosa}/timeline", {"kind": "news_received", "text": "They look for an intern."})
    ana.made(f"/contacts/{rosa}/timeline", {"kind": "note", "text": "Likes jazz."})
    assert ana.got("/reflection")["totals"]["news"] == 1


def test_a_period_ends_with_ones_own_days_and_months(ana: Client, clock: ManualClock) -> None:
    rosa = contact(ana, "Rosa Lima")
    clock.set(datetime(2026, 4, 1, 1, 0, tzinfo=UTC))  # the last of March in New York
    talked(ana, rosa, clock)
    clock.set(datetime(2026, 4, 10, 12, 0, tzinfo=UTC))
    talked(ana, rosa, clock)
    assert [(each["month"], each["talks"]) for each in ana.got("/reflection")["months"]] == [
        ("2026-03", 1), ("2026-04", 1),
    ]  # fmt: skip
    assert ana.got("/reflection", until="2026-03-31")["totals"]["talks"] == 1
    assert ana.got("/reflection", since="2026-04-01")["totals"]["talks"] == 1


def test_it_takes_the_same_few_statements_however_much_there_is(ana: Client, clock: ManualClock) -> None:
    rosa = contact(ana, "Rosa Lima")
    for number in range(5):
        talked(ana, contact(ana, f"Person {number}", named_by_id=rosa), clock)
    with statements(ana.service) as seen:
        ana.got("/reflection")
    assert len(seen) == 12


def test_a_week_holds_what_was_meant_for_it(ana: Client, clock: ManualClock) -> None:
    assert ana.got("/time_budget")["left_minutes"] is None
    ana.changed("/me", {"weekly_minutes": 180})
    talked(ana, contact(ana, "Rosa Lima"), clock, 40)
    talk = ana.made("/interviews", {"contact_id": contact(ana, "Ben Okafor"), "form": "phone"})
    date = {"scheduled_at": "2026-03-06T15:00:00Z", "time_zone": "America/New_York"}
    ana.made(f"/interviews/{talk['id']}/schedule", date, 200)
    week = ana.got("/time_budget")
    assert (week["week_starts"], week["spent_minutes"]) == ("2026-03-02", 40)
    assert week["planned_minutes"] == 30 + 2 * 20 + 2 * 15  # a talk; two write-ups; two thank-yous
    assert week["left_minutes"] == 180 - 40 - 100
    clock.set(datetime(2026, 3, 16, 12, 0, tzinfo=UTC))
    assert ana.got("/time_budget")["spent_minutes"] == 0


def test_a_thank_you_is_counted_once_whether_kept_as_a_message_or_only_marked(ana: Client, clock: ManualClock) -> None:
    rosa, ben = contact(ana, "Rosa Lima"), contact(ana, "Ben Okafor")
    marked, written = talked(ana, rosa, clock), talked(ana, ben, clock)
    ana.made(f"/interviews/{marked}/thank", {"channel": "handwritten"}, 200)
    body = {"contact_id": ben, "kind": "thank_you", "medium": "email", "interview_id": written}
    item = ana.made("/outreach", body)
    ana.made(f"/outreach/{item['id']}/mark_sent", {}, 200)
    spent = {each["activity"]: each["count"] for each in ana.got("/time_budget")["spent"]}
    assert spent["messages"] == 2


def test_people_see_nothing_of_each_other(ana: Client, ben: Client, clock: ManualClock) -> None:
    talked(ana, contact(ana, "Rosa Lima"), clock)
    assert ben.got("/reflection")["totals"]["talks"] == 0
    assert ben.got("/time_budget")["spent_minutes"] == 0
