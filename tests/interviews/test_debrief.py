"""The debrief: lines in their drawers, accepted or not, what comes of them, and what is left to do."""

from datetime import timedelta
from typing import Any

from colloquy.interviews.events import LineTakenBack, PersonNamed, SuggestionTaken
from colloquy.kit.clock import ManualClock
from colloquy.kit.ids import new_id
from tests.interviews.conftest import Hear
from tests.interviews.stories import NOWHERE, contact, held, planned, step
from tests.support.client import Client

CAPTURES = {
    "point": "Loans take half of the time",
    "term": "accession",
    "person": "Dana Wells at the city archive",
    "suggestion": "Join the museum society",
    "quote": "You live with the objects",
    "idea": "Conservation science",
}


def noted(client: Client, **more: Any) -> tuple[str, dict[str, str]]:
    """The path of a talk with a line of each kind, and their ids by kind."""
    path = held(client, **more)
    lines = {kind: client.made(f"{path}/notes", {"kind": kind, "text": text})["id"] for kind, text in CAPTURES.items()}
    return path, lines


def drawers(client: Client, path: str) -> dict[str, tuple[str, str]]:
    """Drawer and state of each line, by its text."""
    return {line["text"]: (line["drawer"], line["state"]) for line in client.got(f"{path}/debrief")["lines"]}


def done(client: Client, path: str) -> set[str]:
    return {part["part"] for part in client.got(f"{path}/debrief")["parts"] if part["done"]}


def test_every_line_is_proposed_in_its_drawer_and_nothing_comes_of_it_by_itself(ana: Client, hear: Hear) -> None:
    heard = hear(PersonNamed, SuggestionTaken)
    path, _ = noted(ana)
    assert drawers(ana, path) == {
        CAPTURES["point"]: ("learned", "proposed"),
        CAPTURES["quote"]: ("learned", "proposed"),
        CAPTURES["term"]: ("terms", "proposed"),
        CAPTURES["person"]: ("people", "proposed"),
        CAPTURES["suggestion"]: ("suggestions", "proposed"),
        CAPTURES["idea"]: ("ideas", "proposed"),
    }
    assert (heard, ana.got("/fields")["items"]) == ([], [])


def test_an_accepted_person_is_told_with_the_name_and_again_when_corrected(ana: Client, hear: Hear) -> None:
    heard = hear(PersonNamed, LineTakenBack)
    path, lines = noted(ana)
    item = ana.made(f"{path}/debrief_items", {"note_id": lines["person"]})
    assert (item["state"], item["name"]) == ("accepted", "Dana Wells")
    ana.changed(f"/debrief_items/{item['id']}", {"name": "Dana Welles"})
    assert [(told.item_id, told.name) for told in heard] == [(item["id"], "Dana Wells"), (item["id"], "Dana Welles")]
    assert heard[0].contact_id == ana.got(path)["contact"]["id"]
    ana.changed(f"/debrief_items/{item['id']}", {"state": "discarded"})
    assert heard[-1] == LineTakenBack(item["id"], heard[0].interview_id, heard[0].contact_id, "people")


def test_a_suggestion_that_moves_to_another_drawer_is_taken_back(ana: Client, hear: Hear) -> None:
    heard = hear(SuggestionTaken, LineTakenBack)
    path, lines = noted(ana)
    item = ana.made(f"{path}/debrief_items", {"note_id": lines["suggestion"]})
    moved = ana.changed(f"/debrief_items/{item['id']}", {"drawer": "learned"})
    assert (moved["drawer"], moved["claim"]) == ("learned", "fact")
    assert [type(told) for told in heard] == [SuggestionTaken, LineTakenBack]
    assert heard[0].text == CAPTURES["suggestion"]


def test_a_line_settled_twice_is_kept_once_and_keeps_what_was_said_last(ana: Client) -> None:
    path, lines = noted(ana)
    first = ana.made(f"{path}/debrief_items", {"note_id": lines["point"]})
    again = ana.made(f"{path}/debrief_items", {"note_id": lines["point"], "claim": "opinion"})
    assert (again["id"], first["claim"], again["claim"]) == (first["id"], "fact", "opinion")
    free = {"id": new_id(), "drawer": "learned", "text": "I liked the quiet"}
    assert ana.made(f"{path}/debrief_items", free) == ana.made(f"{path}/debrief_items", free)
    assert drawers(ana, path)["I liked the quiet"] == ("learned", "accepted")


def test_a_discarded_line_stays_discarded_until_it_is_taken_back(ana: Client) -> None:
    path, lines = noted(ana)
    item = ana.made(f"{path}/debrief_items", {"note_id": lines["quote"], "state": "discarded"})
    assert drawers(ana, path)[CAPTURES["quote"]] == ("learned", "discarded")
    assert ana.delete(f"/debrief_items/{item['id']}").status_code == 204
    assert drawers(ana, path)[CAPTURES["quote"]] == ("learned", "proposed")


def test_everything_left_is_accepted_at_once(ana: Client, hear: Hear) -> None:
    heard = hear(PersonNamed, SuggestionTaken)
    path, lines = noted(ana)
    ana.made(f"{path}/debrief_items", {"note_id": lines["quote"], "state": "discarded"})
    debrief = ana.made(f"{path}/debrief/accept", status=200)
    assert sorted(line["state"] for line in debrief["lines"]) == ["accepted"] * 5 + ["discarded"]
    assert len(heard) == 2
    ana.made(f"{path}/debrief/accept", status=200)
    assert len(heard) == 2


def test_a_term_takes_its_meaning_into_the_glossary(ana: Client) -> None:
    path, lines = noted(ana)
    assert "terms" not in done(ana, path)
    ana.made(f"{path}/debrief_items", {"note_id": lines["term"], "text": "Accession", "meaning": "Taking in"})
    ana.made(
        f"{path}/debrief_items", {"drawer": "terms", "text": "loan", "meaning": "Lending out", "example": "2 years"}
    )
    ana.made(f"{path}/debrief_items", {"note_id": lines["point"], "drawer": "terms", "text": "loans"})
    terms = {term["term"]: (term["meaning"], term["example"]) for term in ana.got("/terms")["items"]}
    assert terms == {"Accession": ("Taking in", None), "loan": ("Lending out", "2 years"), "loans": (None, None)}
    assert len(ana.got(f"{path}/debrief")["lines"]) == len(CAPTURES) + 1


def test_a_term_that_is_discarded_leaves_the_glossary(ana: Client) -> None:
    path, lines = noted(ana)
    ana.made(f"{path}/debrief_items", {"note_id": lines["term"], "state": "discarded"})
    assert ana.got("/terms")["items"] == []
    assert "terms" in done(ana, path)


def test_an_idea_becomes_a_field_that_remembers_where_it_came_up(ana: Client) -> None:
    maya = contact(ana, "Maya Chen")
    path, lines = noted(ana, contact_id=maya)
    item = ana.made(f"{path}/debrief_items", {"note_id": lines["idea"]})
    [field] = ana.got("/fields")["items"]
    assert (item["field_id"], field["name"]) == (field["id"], "Conservation science")
    origin = ana.got(f"/fields/{field['id']}/fit_trail")["origin"]
    assert (origin["contact"]["name"], f"/interviews/{origin['interview_id']}") == ("Maya Chen", path)
    again = ana.made(f"{held(ana)}/debrief_items", {"drawer": "ideas", "text": "conservation  SCIENCE"})
    assert again["field_id"] == field["id"]
    assert ana.delete(f"/fields/{field['id']}").status_code == 204
    assert ana.got(f"/debrief_items/{item['id']}")["field_id"] is None


def test_off_the_record_stays_with_a_line_through_the_debrief(ana: Client, hear: Hear) -> None:
    heard = hear(SuggestionTaken)
    path = held(ana)
    secret = {"kind": "suggestion", "text": "Never work for the annex", "off_the_record": True}
    note = ana.made(f"{path}/notes", secret)["id"]
    assert ana.made(f"{path}/debrief_items", {"note_id": note})["off_the_record"]
    assert heard[0].off_the_record


def test_what_is_taken_off_the_record_in_one_place_is_so_in_the_other(ana: Client) -> None:
    path, lines = noted(ana)
    item = ana.made(f"{path}/debrief_items", {"note_id": lines["point"], "off_the_record": True})
    assert ana.got(f"/interview_notes/{lines['point']}")["off_the_record"]
    ana.changed(f"/interview_notes/{lines['point']}", {"off_the_record": False})
    assert not ana.got(f"/debrief_items/{item['id']}")["off_the_record"]


def test_what_does_not_belong_to_a_line_is_refused(ana: Client) -> None:
    path, lines = noted(ana)
    for body, code in (
        ({"drawer": "learned"}, "missing"),
        ({"text": "x"}, "missing"),
        ({"note_id": NOWHERE}, "unknown_note"),
        ({"note_id": lines["point"], "state": "proposed"}, "not_by_hand"),
        ({"drawer": "path_steps", "text": "x", "years_from": 2010, "years_to": 2009}, "ends_before_it_begins"),
    ):
        assert ana.problem("POST", f"{path}/debrief_items", 422, json=body)["errors"][0]["code"] == code
    item = ana.made(f"{path}/debrief_items", {"drawer": "learned", "text": "x"})["id"]
    problem = ana.problem(
        "POST", f"{held(ana)}/debrief_items", 409, json={"id": item, "drawer": "learned", "text": "x"}
    )
    assert problem["type"] == "/problems/id_taken"


def test_a_debrief_says_what_is_done_and_half_done_is_kept(ana: Client) -> None:
    field = ana.made("/fields", {"name": "Museums"})["id"]
    path = held(ana, field_id=field, goals=["A day", "How to begin"], expectation="Mostly research")
    assert done(ana, path) == {"lines", "terms"}
    ana.changed(path, {"goals_reached": [True, None], "rapport": "good"})
    assert done(ana, path) == {"lines", "terms", "rapport"}
    ana.changed(path, {
        "goals_reached": [True, False], "expectation_note": "Half of it is loans", "fit_after": 2, "talk_share": 40,
        "fit_after_reason": "Too much paper", "outcome": "discouraging",
    })  # fmt: skip
    assert done(ana, path) == {
        "lines", "terms", "rapport", "goals", "expectation", "fit", "outcome", "talk_share"
    }  # fmt: skip
    assert ana.got(path)["state"] == "held"
    written = step(ana, path, "write_up", write_up="Loans, mostly.")
    assert (written["state"], written["fit_after"], written["outcome"]) == ("written_up", 2, "discouraging")
    assert [goal["reached"] for goal in ana.got(f"{path}/debrief")["goals"]] == [True, False]


def test_an_answer_follows_its_goal_and_belongs_to_one(ana: Client) -> None:
    path = held(ana, goals=["A day", "How to begin"])
    ana.changed(path, {"goals_reached": [True, False]})
    assert ana.changed(path, {"goals": ["How to begin", "What it pays"]})["goals_reached"] == [False, None]
    problem = ana.problem("PATCH", path, 422, json={"goals_reached": [True, True, True]})
    assert problem["errors"][0]["code"] == "more_than_goals"


def test_how_soon_it_was_begun_stays_on_the_record(ana: Client, clock: ManualClock) -> None:
    path = held(ana)
    clock.set(clock.now() + timedelta(days=3))
    ana.made(f"{path}/debrief_items", {"drawer": "learned", "text": "Loans"})
    clock.set(clock.now() + timedelta(days=3))
    step(ana, path, "write_up", write_up="Loans.")
    written = ana.got(path)["written"]
    assert (written["minutes"], written["in_time"], written["note"]) == (3 * 24 * 60, False, "Written 3 days later")


def test_a_debrief_begun_at_once_is_in_time(ana: Client, clock: ManualClock) -> None:
    path = held(ana)
    clock.set(clock.now() + timedelta(minutes=20))
    ana.changed(path, {"write_up": "Loans"})
    assert ana.got(path)["written"] == {"minutes": 20, "in_time": True, "note": None}
    assert ana.got(planned(ana))["written"] is None


def test_a_note_that_is_removed_leaves_what_the_debrief_made_of_it(ana: Client) -> None:
    path, lines = noted(ana)
    item = ana.made(f"{path}/debrief_items", {"note_id": lines["point"]})
    assert ana.delete(f"/interview_notes/{lines['point']}").status_code == 204
    kept = ana.got(f"/debrief_items/{item['id']}")
    assert (kept["note_id"], kept["text"]) == (None, CAPTURES["point"])
    assert drawers(ana, path)[CAPTURES["point"]] == ("learned", "accepted")


def test_an_interview_with_everything_around_it_can_be_deleted(ana: Client) -> None:
    path, lines = noted(ana)
    question = ana.made(f"{path}/questions", {"text": "Why?"})["id"]
    ana.changed(f"/interview_notes/{lines['point']}", {"question_id": question})
    ana.made(f"{path}/debrief/accept", status=200)
    ana.made(f"{path}/closing", {"step": "names", "said": "no"}, 200)
    assert ana.delete(path).status_code == 204
    assert ana.got("/terms")["items"] == []
