"""Fields through the API: goals, states, and what is vague."""

from tests.support.client import Client


def test_a_field_keeps_its_goals_and_says_what_is_vague_about_them(ana: Client) -> None:
    field = ana.made("/fields", {"name": "Museums", "goals": ["Get a job"]})
    assert field["remarks"][0]["kind"] == "only_a_job"
    assert field["office_offer"]["line"] == "P86"
    clear = ana.changed(f"/fields/{field['id']}", {"goals": ["How curators decide what goes on show"]})
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
