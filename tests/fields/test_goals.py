"""Fields through the API: goals, states, and what is vague."""

from tests.support.client import Client


def test_a_field_keeps_its_goals_and_says_what_is_vague_about_them(ana: Client) -> None:
    field = ana.made("/fields", {"name": "Museums", "goals": ["Get a job"]})
    assert field["remarks"][0]["kind"] == "only_a_job"
    assert field["office_offer"]["line"] == "P86"
    goals = {"goals": ["How curators decide what goes on show"]}
    clear = ana.changed(f"/fields/{field['id']}", {**goals, "expectation": "That money decides more than taste"})
    assert (clear["remarks"], clear["office_offer"]) == ([], None)
    ana.problem("PATCH", f"/fields/{field['id']}", 422, json={"goals": ["a", "b", "c", "d"]})


def test_a_reasoned_no_is_a_success_and_a_closed_field_is_taken_up_as_curious(ana: Client) -> None:
    path = f"/fields/{ana.made('/fields', {'name': 'Museums'})['id']}"
    assert ana.changed(path, {"state": "closed", "closed_reason": "Too quiet for me"})["outcome"] == "success"
    assert ana.problem("PATCH", path, 409, json={"state": "searching"})["next_states"] == ["curious"]
    assert ana.changed(path, {"state": "curious"})["outcome"] is None


def test_a_review_of_a_field_is_noted(ana: Client, ben: Client) -> None:
    path = f"/fields/{ana.made('/fields', {'name': 'Museums'})['id']}/review"
    assert ana.made(path, {}, 200)["reviewed_at"] == "2026-03-04T15:00:00Z"
    ben.problem("POST", path, 404)


def test_with_goals_one_says_what_one_expects_and_an_offer_is_none_of_it(ana: Client) -> None:
    path = f"/fields/{ana.made('/fields', {'name': 'Museums', 'goals': ['How curators choose loans']})['id']}"
    assert [(each["kind"], each["line"]) for each in ana.got(path)["remarks"]] == [("no_expectation", "P83")]
    hopeful = ana.changed(path, {"expectation": "That they offer me an internship or find a job for me"})
    assert [(each["kind"], each["line"]) for each in hopeful["remarks"]] == [("offer_expected", "P84")]
    assert hopeful["office_offer"]["because"] == ["offer_expected"]
    assert ana.changed(path, {"expectation": "To hear how people find work there"})["remarks"] == []
    assert ana.got(path)["expectation"] == "To hear how people find work there"


def test_talks_in_a_field_are_for_exploring_until_one_searches_in_it(ana: Client) -> None:
    path = f"/fields/{ana.made('/fields', {'name': 'Museums'})['id']}"
    seen = [ana.changed(path, {"state": state})["mode"] for state in ("decided", "searching", "decided")]
    assert (ana.got(path)["mode"], seen) == ("explore", ["explore", "job_search", "explore"])
