"""What has come of it, and who hears, through the API."""

from datetime import UTC, datetime, timedelta
from typing import Any

from colloquy.kit.clock import ManualClock
from tests.support.client import Client


def contact(client: Client, name: str, **more: Any) -> str:
    return str(client.made("/contacts", {"name": name, **more})["id"])


def talked(client: Client, contact_id: str, *, thanked: bool = True, field_id: str | None = None) -> None:
    talk = client.made(f"/contacts/{contact_id}/on_the_line")
    path = f"/interviews/{talk['id']}"
    if field_id:
        client.changed(path, {"field_id": field_id})
    client.made(f"{path}/hold", {}, 200)
    if thanked:
        client.made(f"{path}/thank", {"channel": "email"}, 200)


def helper(client: Client, name: str, **more: Any) -> str:
    """Somebody one has talked with and thanked."""
    contact_id = contact(client, name, **more)
    talked(client, contact_id)
    return contact_id


def reached(client: Client, kind: str = "position", **more: Any) -> str:
    made = client.made("/milestones", {"kind": kind, "text": "I begin at the museum in June.", **more})
    return f"/milestones/{made['id']}"


def audience(client: Client, path: str) -> list[tuple[str, str]]:
    return [(item["contact"]["name"], item["state"]) for item in client.got(f"{path}/audience")["items"]]


def test_news_for_everybody_goes_to_all_whom_one_has_talked_with_and_thanked(ana: Client) -> None:
    helper(ana, "Rosa Lima")
    talked(ana, contact(ana, "Ben Okafor"), thanked=False)
    contact(ana, "Never met")
    path = reached(ana)
    assert audience(ana, path) == [("Rosa Lima", "to_tell"), ("Ben Okafor", "not_now")]
    rosa, ben = ana.got(f"{path}/audience")["items"]
    assert (rosa["reason"], rosa["line"]) == ("They helped you on the way.", "P68")
    assert ben["why_not"] == "Your thank-you to them comes first."


def test_news_of_a_field_goes_to_those_who_know_it_or_talked_about_it(ana: Client) -> None:
    field = ana.made("/fields", {"name": "Museums"})["id"]
    helper(ana, "Knows it", field_ids=[field])
    talked(ana, contact(ana, "Talked of it"), field_id=field)
    helper(ana, "Neither")
    path = reached(ana, "decided_field", field_id=field)
    assert {name for name, _ in audience(ana, path)} == {"Knows it", "Talked of it"}


def test_whoever_named_the_person_met_hears_and_the_loop_closes(ana: Client) -> None:
    ruiz = contact(ana, "Ana Ruiz")
    ben = contact(ana, "Ben Okafor", named_by_id=ruiz)
    talked(ana, ben)
    path = reached(ana, "met_referral", contact_id=ben)
    (item,) = ana.got(f"{path}/audience")["items"]
    assert (item["contact"]["name"], item["line"]) == ("Ana Ruiz", "P62")
    assert ana.got("/referrals")["items"][0]["loop"] == "open"
    ana.made(f"{path}/told", {"contact_id": ruiz}, 200)
    assert ana.got("/referrals")["items"][0]["loop"] == "closed"
    assert audience(ana, path) == [("Ana Ruiz", "told")]


def test_whoever_suggested_what_one_did_hears_of_it(ana: Client) -> None:
    rosa, dora = helper(ana, "Rosa Lima"), helper(ana, "Dora Weiss")
    path = reached(ana, "did_suggestion", suggested_by_ids=[rosa])
    assert audience(ana, path) == [("Rosa Lima", "to_tell")]
    assert ana.changed(path, {"suggested_by_ids": [dora]})["suggested_by_ids"] == [dora]
    assert audience(ana, path) == [("Dora Weiss", "to_tell")]


def test_each_gets_one_message_of_their_own_and_counts_as_told_when_it_went_out(ana: Client) -> None:
    rosa = helper(ana, "Rosa Lima")
    path = reached(ana)
    item = ana.made(f"{path}/draft", {"contact_id": rosa, "medium": "email"})
    assert (item["kind"], item["contact"]["id"]) == ("update", rosa)
    assert "I begin at the museum in June." in item["body"]
    assert audience(ana, path) == [("Rosa Lima", "drafted")]
    again = ana.problem("POST", f"{path}/draft", 409, json={"contact_id": rosa})
    assert again["outreach_id"] == item["id"]
    ana.made(f"/outreach/{item['id']}/mark_sent", {}, 200)
    (told,) = ana.got(f"{path}/audience")["items"]
    assert (told["state"], told["told_at"]) == ("told", "2026-03-04T15:00:00Z")
    assert ana.got(path)["told"] == 1


def test_whoever_did_not_get_it_after_all_is_still_to_be_told(ana: Client) -> None:
    ada = helper(ana, "Ada")
    path = reached(ana)
    message = ana.made(f"{path}/draft", {"contact_id": ada, "medium": "email"})
    ana.made(f"/outreach/{message['id']}/mark_sent", {}, 200)
    assert audience(ana, path) == [("Ada", "told")]
    ana.made(f"/outreach/{message['id']}/take_back", {}, 200)
    assert audience(ana, path) == [("Ada", "drafted")]


def test_a_draft_that_was_thrown_away_may_be_written_again(ana: Client) -> None:
    rosa = helper(ana, "Rosa Lima")
    path = reached(ana)
    item = ana.made(f"{path}/draft", {"contact_id": rosa})
    ana.delete(f"/outreach/{item['id']}")
    assert audience(ana, path) == [("Rosa Lima", "to_tell")]
    ana.made(f"{path}/draft", {"contact_id": rosa})


def test_somebody_may_be_left_out_with_a_reason_and_taken_in_again(ana: Client) -> None:
    rosa = helper(ana, "Rosa Lima")
    path = reached(ana)
    ana.made(f"{path}/leave_out", {"contact_id": rosa, "reason": "She told me first."}, 200)
    (item,) = ana.got(f"{path}/audience")["items"]
    assert (item["state"], item["why_not"]) == ("left_out", "She told me first.")
    ana.made(f"{path}/take_back", {"contact_id": rosa}, 200)
    assert audience(ana, path) == [("Rosa Lima", "to_tell")]


def test_nobody_hears_more_often_than_three_times_within_a_year(ana: Client, clock: ManualClock) -> None:
    rosa = helper(ana, "Rosa Lima")
    for number in range(3):
        path = reached(ana)
        if number:
            ana.made(f"{path}/told", {"contact_id": rosa}, 200)
        else:
            item = ana.made(f"{path}/draft", {"contact_id": rosa})
            ana.made(f"/outreach/{item['id']}/mark_sent", {}, 200)
    path = reached(ana)
    assert audience(ana, path) == [("Rosa Lima", "not_now")]
    clock.set(clock.now() + timedelta(days=366))
    assert audience(ana, path) == [("Rosa Lima", "to_tell")]


def test_who_does_not_wish_to_hear_more_is_not_told(ana: Client) -> None:
    rosa = helper(ana, "Rosa Lima")
    ana.changed(f"/contacts/{rosa}/permission", {"leave": "declined"})
    (item,) = ana.got(f"{reached(ana)}/audience")["items"]
    assert (item["state"], item["why_not"]) == ("not_now", "They do not wish to hear more.")


def test_a_milestone_lies_in_the_past_and_says_whom_one_has_met(ana: Client, clock: ManualClock) -> None:
    clock.set(datetime(2026, 3, 5, 3, 0, tzinfo=UTC))  # still the fourth in New York
    body = {"kind": "met_referral", "text": "I met Ben."}
    assert ana.problem("POST", "/milestones", 422, json=body)["errors"][0]["pointer"] == "/contact_id"
    ana.problem("POST", "/milestones", 422, json={**body, "kind": "other", "happened_on": "2026-03-05"})
    assert ana.made("/milestones", {**body, "kind": "other"})["happened_on"] == "2026-03-04"


def test_milestones_are_listed_the_latest_first_and_narrowed(ana: Client) -> None:
    field = ana.made("/fields", {"name": "Museums"})["id"]
    reached(ana, "internship", field_id=field, happened_on="2026-02-01")
    reached(ana, "graduated", happened_on="2026-03-01")
    kinds = [each["kind"] for each in ana.got("/milestones")["items"]]
    assert kinds == ["graduated", "internship"]
    assert [each["kind"] for each in ana.got("/milestones", field_id=field)["items"]] == ["internship"]
    ana.delete(f"/fields/{field}")
    assert {each["field_id"] for each in ana.got("/milestones")["items"]} == {None}


def test_a_milestone_that_is_deleted_leaves_the_messages(ana: Client) -> None:
    rosa = helper(ana, "Rosa Lima")
    path = reached(ana)
    item = ana.made(f"{path}/draft", {"contact_id": rosa})
    assert ana.delete(path).status_code == 204
    ana.problem("GET", f"{path}/audience", 404)
    ana.made(f"/outreach/{item['id']}/mark_sent", {}, 200)


def test_of_two_contacts_made_one_what_either_heard_counts(ana: Client) -> None:
    rosa, double = helper(ana, "Rosa Lima"), helper(ana, "Rosa M. Lima")
    path = reached(ana)
    ana.made(f"{path}/told", {"contact_id": double}, 200)
    ana.made(f"{path}/leave_out", {"contact_id": rosa, "reason": "Later."}, 200)
    ana.made(f"/contacts/{rosa}/merge", {"other_id": double})
    assert audience(ana, path) == [("Rosa Lima", "told")]


def test_what_is_another_persons_answers_as_what_does_not_exist(ana: Client, ben: Client) -> None:
    path = reached(ana)
    ben.problem("GET", path, 404)
    ben.problem("GET", f"{path}/audience", 404)
    ben.problem("POST", f"{path}/told", 404, json={"contact_id": contact(ben, "Ada")})
