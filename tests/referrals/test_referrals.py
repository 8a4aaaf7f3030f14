"""People whom contacts named, through the API."""

import json
from datetime import timedelta
from typing import Any

from colloquy.kit.clock import ManualClock
from tests.imports.uploading import imported
from tests.support.client import Client


def contact(client: Client, name: str, **more: Any) -> str:
    return str(client.made("/contacts", {"name": name, **more})["id"])


def named(client: Client, **more: Any) -> Any:
    """Ben, whom Ana Ruiz named."""
    more.setdefault("named_by_id", contact(client, "Ana Ruiz"))
    return client.made("/referrals", {"name": "Ben Okafor", **more})


def accepted(client: Client, **more: Any) -> Any:
    return client.made(f"/referrals/{named(client, **more)['id']}/accept", {"anew": True}, 200)


def talked(client: Client, contact_id: str) -> str:
    talk = client.made(f"/contacts/{contact_id}/on_the_line")
    client.made(f"/interviews/{talk['id']}/hold", {}, 200)
    return str(talk["id"])


def of(client: Client, contact_id: str) -> list[Any]:
    return list(client.got("/referrals", contact_id=contact_id)["items"])


def test_a_name_that_is_accepted_becomes_a_contact_who_remembers_who_named_them(ana: Client) -> None:
    field = ana.made("/fields", {"name": "Museums"})["id"]
    ruiz = contact(ana, "Ana Ruiz")
    talk = ana.made("/interviews", {"contact_id": ruiz, "form": "phone", "field_id": field})["id"]
    draft = named(
        ana, named_by_id=ruiz, interview_id=talk, organization_name="City Museum", title="Curator",
        why="He runs the loans.", email="ben@example.org", phone="555 0100", how_to_reach="Mornings only.",
    )  # fmt: skip
    assert (draft["state"], draft["contact"], draft["allowed"]) == ("draft", None, ["accept", "let_go"])
    done = ana.made(f"/referrals/{draft['id']}/accept", {}, 200)
    assert (done["state"], done["contact"]["name"], done["loop"]) == ("accepted", "Ben Okafor", "not_yet")
    ben = ana.got(f"/contacts/{done['contact']['id']}")
    assert (ben["source"], ben["named_by_name"], ben["connection_basis"]) == ("referral", "Ana Ruiz", "mutual_contact")
    assert (ben["organization"]["name"], ben["title"], ben["field_ids"]) == ("City Museum", "Curator", [field])
    assert (ben["emails"][0]["address"], ben["notes"]) == ("ben@example.org", "Mornings only.")
    assert len(of(ana, ben["id"])) == 1


def test_somebody_like_them_in_the_list_is_shown_before_a_second_contact_is_made(ana: Client) -> None:
    known = contact(ana, "Ben Okafor", source="friend")
    draft = named(ana)
    path = f"/referrals/{draft['id']}/accept"
    refused = ana.problem("POST", path, 409, json={})
    assert [each["contact"]["id"] for each in refused["candidates"]] == [known]
    assert ana.made(path, {"contact_id": known}, 200)["contact"]["id"] == known
    ben = ana.got(f"/contacts/{known}")
    assert (ben["source"], ben["named_by_id"]) == ("friend", draft["named_by"]["id"])


def test_a_new_contact_is_made_when_one_says_that_it_is_another_person(ana: Client) -> None:
    known = contact(ana, "Ben Okafor")
    assert accepted(ana)["contact"]["id"] != known


def test_a_contact_who_was_named_before_keeps_who_named_them_first(ana: Client) -> None:
    first, second = contact(ana, "Ana Ruiz"), contact(ana, "Dora Weiss")
    ben = contact(ana, "Ben Okafor", named_by_id=first)
    ana.made("/referrals", {"named_by_id": second, "contact_id": ben})
    assert ana.got(f"/contacts/{ben}")["named_by_id"] == first
    assert {each["named_by"]["name"] for each in of(ana, ben)} == {"Ana Ruiz", "Dora Weiss"}


def test_nobody_is_named_by_themselves(ana: Client) -> None:
    ruiz = contact(ana, "Ana Ruiz")
    ana.problem("POST", "/referrals", 422, json={"named_by_id": ruiz, "contact_id": ruiz})
    draft = named(ana, named_by_id=ruiz)
    ana.problem("POST", f"/referrals/{draft['id']}/accept", 422, json={"contact_id": ruiz})
    ana.problem("POST", "/referrals", 422, json={"named_by_id": ruiz})


def test_a_name_is_let_go_with_a_reason_and_taken_up_again(ana: Client) -> None:
    path = f"/referrals/{named(ana)['id']}"
    let_go = ana.made(f"{path}/let_go", {"reason": "He has moved abroad."}, 200)
    assert (let_go["state"], let_go["reason"], let_go["allowed"]) == ("let_go", "He has moved abroad.", ["reopen"])
    assert ana.problem("POST", f"{path}/accept", 409, json={})["allowed"] == ["reopen"]
    again = ana.made(f"{path}/reopen", status=200)
    assert (again["state"], again["reason"], again["let_go_at"]) == ("draft", "", None)


def test_the_loop_opens_when_one_has_met_them_and_closes_when_it_was_told(ana: Client, clock: ManualClock) -> None:
    referral = accepted(ana)
    path = f"/referrals/{referral['id']}"
    assert ana.got("/referrals", loop="open")["items"] == []
    clock.set(clock.now() + timedelta(days=1))
    talked(ana, referral["contact"]["id"])
    met = ana.got(path)
    assert (met["met_at"], met["contacted_at"], met["loop"]) == ("2026-03-05T15:00:00Z", "2026-03-05T15:00:00Z", "open")
    assert [each["id"] for each in ana.got("/referrals", loop="open")["items"]] == [referral["id"]]
    assert ana.made(f"{path}/told_back", {}, 200)["loop"] == "closed"
    ana.problem("POST", f"{path}/told_back", 409, json={})
    assert ana.got("/referrals", loop="open")["items"] == []
    assert ana.made(f"{path}/reopen", status=200)["loop"] == "open"


def test_accepted_by_mistake_the_contact_stays_without_the_tie(ana: Client) -> None:
    referral = accepted(ana)
    again = ana.made(f"/referrals/{referral['id']}/reopen", status=200)
    assert (again["state"], again["contact"]) == ("draft", None)
    ben = ana.got(f"/contacts/{referral['contact']['id']}")
    assert (ben["named_by_id"], of(ana, ben["id"])) == (None, [])


def test_a_deleted_referral_leaves_the_contact(ana: Client) -> None:
    referral = accepted(ana)
    assert ana.delete(f"/referrals/{referral['id']}").status_code == 204
    assert ana.got(f"/contacts/{referral['contact']['id']}")["named_by_id"] is None
    assert ana.got("/referrals")["items"] == []


def test_consent_is_kept_with_its_date_and_evidence(ana: Client) -> None:
    path = f"/referrals/{named(ana)['id']}"
    asked = ana.changed(path, {"may_use_name": "yes", "consent_evidence": "She said so on the phone."})
    assert (asked["may_use_name"], asked["consent_at"]) == ("yes", "2026-03-04T15:00:00Z")
    assert ana.changed(path, {"may_use_name": "not_asked"})["consent_at"] is None
    ana.problem("PATCH", path, 422, json={"may_use_name": "no", "consent_at": "2027-01-01T00:00:00Z"})


def test_who_stands_on_a_contact_as_having_named_them_has_a_referral(ana: Client) -> None:
    first, second = contact(ana, "Ana Ruiz"), contact(ana, "Dora Weiss")
    batch = {"items": [{"name": "Ben Okafor", "named_by_id": first}]}
    ben = ana.made("/contacts/batch", batch, 200)["items"][0]["contact"]["id"]
    (referral,) = of(ana, ben)
    assert (referral["origin"], referral["state"], referral["named_by"]["id"]) == ("contact", "accepted", first)
    ana.changed(f"/contacts/{ben}", {"named_by_id": second})
    assert [each["named_by"]["id"] for each in of(ana, ben)] == [second]
    ana.changed(f"/contacts/{ben}", {"named_by_id": None})
    assert of(ana, ben) == []


def test_what_was_put_down_on_a_referral_outlives_a_change_of_who_named_them(ana: Client) -> None:
    ben = contact(ana, "Ben Okafor", named_by_id=contact(ana, "Ana Ruiz"))
    ana.changed(f"/referrals/{of(ana, ben)[0]['id']}", {"may_use_name": "no"})
    ana.changed(f"/contacts/{ben}", {"named_by_id": contact(ana, "Dora Weiss")})
    assert {each["named_by"]["name"] for each in of(ana, ben)} == {"Ana Ruiz", "Dora Weiss"}


def test_a_contact_added_by_hand_takes_up_the_draft_of_the_same_name(ana: Client) -> None:
    draft = named(ana)
    ben = contact(ana, "ben okafor", named_by_id=draft["named_by"]["id"])
    assert [each["id"] for each in of(ana, ben)] == [draft["id"]]


def test_a_parent_who_sends_one_to_a_friend_is_cited_without_asking_unless_they_said_no(ana: Client) -> None:
    mother = contact(ana, "Rosa Lima", source="family")
    friend = contact(ana, "Cy Young", source="parents_friend", named_by_id=mother)
    message = {"contact_id": friend, "kind": "request", "medium": "email"}
    assert "Rosa Lima told me about you." in ana.made("/outreach", message)["body"]
    ana.changed(f"/referrals/{of(ana, friend)[0]['id']}", {"may_use_name": "no"})
    assert "Rosa Lima" not in ana.made("/outreach", message)["body"]


def test_a_name_given_off_the_record_is_never_cited(ana: Client) -> None:
    referral = accepted(ana, may_use_name="yes", off_the_record=True)
    message = {"contact_id": referral["contact"]["id"], "kind": "request", "medium": "email"}
    assert "Ana Ruiz" not in ana.made("/outreach", message)["body"]


def test_of_two_who_named_somebody_the_one_who_agreed_is_cited(ana: Client) -> None:
    referral = accepted(ana, may_use_name="no")
    ben = referral["contact"]["id"]
    ana.made("/referrals", {"named_by_id": contact(ana, "Dora Weiss"), "contact_id": ben, "may_use_name": "yes"})
    body = ana.made("/outreach", {"contact_id": ben, "kind": "request", "medium": "email"})["body"]
    assert "Dora Weiss" in body
    assert "Ana Ruiz" not in body


def test_the_list_is_narrowed_by_state_and_by_who_named_them(ana: Client) -> None:
    one, two = named(ana), accepted(ana, named_by_id=contact(ana, "Dora Weiss"), name="Eli Stern")
    for asked, expected in (
        ({"state": "draft"}, [one]), ({"named_by": two["named_by"]["id"]}, [two]), ({"sort": "named_at"}, [one, two]),
    ):  # fmt: skip
        assert [each["id"] for each in ana.got("/referrals", **asked)["items"]] == [each["id"] for each in expected]


def test_of_two_contacts_made_one_the_referrals_move_and_come_back(ana: Client) -> None:
    referral = accepted(ana)
    ben = referral["contact"]["id"]
    keep = contact(ana, "Benjamin Okafor")
    merge = ana.made(f"/contacts/{keep}/merge", {"other_id": ben})
    assert [each["contact"]["id"] for each in of(ana, keep)] == [keep]
    ana.made(f"/merges/{merge['id']}/undo", status=200)
    assert [each["id"] for each in of(ana, ben)] == [referral["id"]]
    assert of(ana, keep) == []


def test_whoever_named_somebody_may_turn_out_to_be_that_person(ana: Client) -> None:
    referral = accepted(ana)
    ruiz = referral["named_by"]["id"]
    ana.made(f"/contacts/{ruiz}/merge", {"other_id": referral["contact"]["id"]})
    assert ana.got(f"/contacts/{ruiz}")["named_by_id"] is None


def test_a_talk_that_is_removed_leaves_the_names_that_came_of_it(ana: Client) -> None:
    ruiz = contact(ana, "Ana Ruiz")
    talk = talked(ana, ruiz)
    referral = named(ana, named_by_id=ruiz, interview_id=talk)
    assert ana.delete(f"/interviews/{talk}").status_code == 204
    assert ana.got(f"/referrals/{referral['id']}")["interview_id"] is None


def test_a_talk_with_somebody_else_is_not_where_they_named_them(ana: Client) -> None:
    talk = talked(ana, contact(ana, "Dora Weiss"))
    body = {"named_by_id": contact(ana, "Ana Ruiz"), "name": "Ben Okafor", "interview_id": talk}
    ana.problem("POST", "/referrals", 422, json=body)


def test_an_export_read_back_elsewhere_holds_the_referrals(ana: Client, ben: Client) -> None:
    accepted(ana, may_use_name="yes", why="He runs the loans.")
    export = ana.get("/exports/colloquy.json").content
    assert json.loads(export)["data"]["referrals"][0]["may_use_name"] == "yes"
    done = imported(ben, export, "colloquy.json")
    assert (done["state"], done["counts"]["problem"]) == ("done", 0)
    assert ben.got("/referrals")["items"] == ana.got("/referrals")["items"]


def test_what_is_another_persons_answers_as_what_does_not_exist(ana: Client, ben: Client) -> None:
    path = f"/referrals/{named(ana)['id']}"
    ben.problem("GET", path, 404)
    ben.problem("POST", f"{path}/accept", 404, json={})
    ben.problem("GET", f"/contacts/{contact(ana, 'Ada')}/path", 404)
    assert ben.got("/referrals")["items"] == []


def test_whoever_is_erased_is_erased_from_the_referrals_too(ana: Client, clock: ManualClock) -> None:
    one, two = accepted(ana), accepted(ana, named_by_id=contact(ana, "Dora Weiss"), name="Eli Stern")
    ana.delete(f"/contacts/{one['contact']['id']}")
    ana.delete(f"/contacts/{two['named_by']['id']}")
    clock.set(clock.now() + timedelta(days=31))
    ana.service.worker.drain()
    export = json.loads(ana.get("/exports/colloquy.json").content)["data"]
    assert export["referrals"] == []
    assert ana.got(f"/contacts/{two['contact']['id']}")["named_by_id"] is None
