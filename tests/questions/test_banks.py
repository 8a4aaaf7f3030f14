"""Banks and their questions through the API."""

from typing import Any

import pytest

from colloquy.questions.rules.shipped import bank_id, shipped_banks
from tests.support.client import Client

QUESTION = {"text": "How did you come to this work?", "topic": "paths", "facets": ["entry"]}
SHIPPED = sum(len(bank.questions) for bank in shipped_banks())


def bank(client: Client, *texts: str, **known: Any) -> str:
    """The path of a new bank of one's own that holds these questions."""
    path = f"/question_banks/{client.made('/question_banks', {'name': 'Small museums', **known})['id']}"
    for text in texts:
        client.made(f"{path}/questions", {"text": text, "topic": "work"})
    return path


def texts(client: Client, path: str, **params: Any) -> list[str]:
    return [question["text"] for question in client.got(path, **params)["items"]]


def test_the_shipped_banks_are_there_for_everybody_and_nobody_changes_them(ana: Client) -> None:
    page = ana.got("/question_banks", count="true")
    assert page["total"] == len(shipped_banks())
    assert {(row["kind"], row["may_change"]) for row in page["items"]} == {("shipped", False)}
    path = f"/question_banks/{bank_id(shipped_banks()[0])}"
    question = ana.got(f"{path}/questions")["items"][0]["id"]
    for method, place, body in (
        ("PATCH", path, {"name": "Mine"}),
        ("DELETE", path, None),
        ("POST", f"{path}/questions", QUESTION),
        ("PATCH", f"/bank_questions/{question}", {"why": "Mine."}),
        ("DELETE", f"/bank_questions/{question}", None),
    ):
        assert ana.problem(method, place, 403, json=body)["type"] == "/problems/bank_read_only"


def test_shipped_ids_follow_from_the_files_and_are_the_same_for_everybody(ana: Client, ben: Client) -> None:
    assert ana.got("/question_banks")["items"] == ben.got("/question_banks")["items"]
    assert bank_id(shipped_banks()[0]) == "cd0d649e-0fd3-5e40-8f71-fbbeb0e6d500"


def test_a_bank_of_ones_own_is_made_changed_and_removed(ana: Client) -> None:
    made = ana.made("/question_banks", {"name": "Small museums", "topic": "work"})
    assert (made["kind"], made["may_change"], made["questions"]) == ("personal", True, 0)
    path = f"/question_banks/{made['id']}"
    assert ana.changed(path, {"name": "Museums", "about": "For small houses.", "topic": None})["topic"] is None
    assert ana.got("/question_banks")["items"][0]["name"] == "Museums"
    assert ana.delete(path).status_code == 204
    ana.problem("GET", path, 404)


def test_a_change_that_rests_on_an_old_reading_is_refused(ana: Client) -> None:
    path = bank(ana)
    tag = ana.get(path).headers["etag"]
    ana.changed(path, {"name": "Museums"})
    assert ana.patch(path, json={"name": "Houses"}, headers={"If-Match": tag}).status_code == 412


def test_questions_of_a_bank_keep_their_order_and_carry_what_the_check_says(ana: Client) -> None:
    path = bank(ana, "What is hard?", "Do you like your job?")
    assert texts(ana, f"{path}/questions") == ["What is hard?", "Do you like your job?"]
    findings = [question["findings"] for question in ana.got(f"{path}/questions")["items"]]
    assert (findings[0], findings[1][0]["code"]) == ([], "closed")
    assert ana.got(path)["questions"] == 2


def test_a_question_suits_every_state_and_form_unless_it_says_otherwise(ana: Client) -> None:
    made = ana.made(f"{bank(ana)}/questions", QUESTION)
    assert (len(made["states"]), len(made["forms"])) == (3, 6)
    path = f"/bank_questions/{made['id']}"
    changed = ana.changed(path, {"states": ["searching"], "opens_well": True, "why": "It is easy to answer."})
    assert (changed["states"], changed["opens_well"], changed["why"]) == (["searching"], True, "It is easy to answer.")
    assert ana.delete(path).status_code == 204
    ana.problem("GET", path, 404)


def test_with_another_topic_the_facets_that_it_does_not_have_fall_away(ana: Client) -> None:
    made = ana.made(f"{bank(ana)}/questions", QUESTION)
    changed = ana.changed(f"/bank_questions/{made['id']}", {"topic": "needs"})
    assert (changed["topic"], changed["facets"]) == ("needs", [])


def test_a_facet_of_another_topic_and_a_closed_field_alone_are_refused_with_their_place(ana: Client) -> None:
    path = bank(ana)
    wrong = {**QUESTION, "facets": ["rewards"], "states": ["closed"]}
    problem = ana.problem("POST", f"{path}/questions", 422, json=wrong)
    assert [error["pointer"] for error in problem["errors"]] == ["/states", "/facets"]
    assert "entry" in problem["errors"][1]["detail"]


def test_the_same_words_stand_once_in_a_bank(ana: Client) -> None:
    path = bank(ana, "What is hard?", "What is easy?")
    again = {"text": "what is  HARD?", "topic": "work"}
    assert ana.problem("POST", f"{path}/questions", 409, json=again)["type"] == "/problems/question_there"
    easy = ana.got(f"{path}/questions")["items"][1]["id"]
    assert ana.problem("PATCH", f"/bank_questions/{easy}", 409, json={"text": "What is hard?"})["status"] == 409
    assert ana.changed(f"/bank_questions/{easy}", {"text": "What is Easy?"})["text"] == "What is Easy?"


def test_a_copy_of_any_bank_is_ones_own(ana: Client) -> None:
    shipped = shipped_banks()[0]
    copy = ana.made(f"/question_banks/{bank_id(shipped)}/copy", {"name": "My own"})
    assert (copy["kind"], copy["name"], copy["questions"]) == ("personal", "My own", len(shipped.questions))
    path = f"/question_banks/{copy['id']}/questions"
    assert texts(ana, path) == [question.text for question in shipped.questions]
    first = ana.got(path)["items"][0]["id"]
    ana.changed(f"/bank_questions/{first}", {"text": "What do you like best?"})
    assert texts(ana, path)[0] == "What do you like best?"
    assert texts(ana, f"/question_banks/{bank_id(shipped)}/questions")[0] == shipped.questions[0].text


def test_search_goes_over_all_banks_and_filters_narrow_it(ana: Client) -> None:
    path = bank(ana, "What does the loading dock teach?")
    everything = ana.got("/bank_questions", limit=1, count="true")
    assert (everything["total"], everything["items"][0]["bank"]["kind"]) == (SHIPPED + 1, "personal")
    assert texts(ana, "/bank_questions", q="LOAD dock") == ["What does the loading dock teach?"]
    for name, value, member in (
        ("topic", "needs", "topic"),
        ("facet", "industry", "facets"),
        ("state", "searching", "states"),
        ("form", "brief_exchange", "forms"),
    ):
        items = ana.got("/bank_questions", limit=100, **{name: value})["items"]
        assert items
        assert all(value in question[member] for question in items), name
    opening = ana.got("/bank_questions", limit=100, opens_well="true")["items"]
    assert opening
    assert all(question["opens_well"] for question in opening)
    assert texts(ana, "/bank_questions", bank_id=path.rsplit("/", 1)[-1]) == ["What does the loading dock teach?"]


def test_a_walk_through_the_pages_meets_every_question_once(ana: Client) -> None:
    bank(ana, "What is hard?")
    seen: list[str] = []
    cursor: dict[str, str] = {}
    while True:
        page = ana.got("/bank_questions", limit=40, **cursor)
        seen += [question["id"] for question in page["items"]]
        if page["next"] is None:
            break
        cursor = {"cursor": page["next"]}
    assert len(seen) == len(set(seen)) == SHIPPED + 1


def test_what_is_personal_is_nobody_elses(ana: Client, ben: Client) -> None:
    path = bank(ana, "What is hard?")
    question = ana.got(f"{path}/questions")["items"][0]["id"]
    for method, place in (
        ("GET", path),
        ("PATCH", path),
        ("DELETE", path),
        ("POST", f"{path}/copy"),
        ("GET", f"{path}/questions"),
        ("GET", f"{path}/export"),
        ("GET", f"/bank_questions/{question}"),
        ("PATCH", f"/bank_questions/{question}"),
        ("DELETE", f"/bank_questions/{question}"),
    ):
        ben.problem(method, place, 404, **({"json": {}} if method == "PATCH" else {}))
    ben.problem("POST", f"{path}/questions", 404, json=QUESTION)
    assert ben.got("/bank_questions", count="true", limit=1)["total"] == SHIPPED
    assert texts(ben, "/bank_questions", bank_id=path.rsplit("/", 1)[-1]) == []


def test_one_person_keeps_a_bounded_number_of_banks(ana: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("colloquy.questions.service.BANKS_AT_MOST", 1)
    path = bank(ana)
    for place, body in (("/question_banks", {"name": "Another"}), (f"{path}/copy", {})):
        assert ana.problem("POST", place, 409, json=body)["type"] == "/problems/too_many_banks"


def test_a_bank_holds_a_bounded_number_of_questions(ana: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("colloquy.questions.contents.QUESTIONS_MOST", 1)
    path = bank(ana, "What is hard?")
    assert ana.problem("POST", f"{path}/questions", 409, json=QUESTION)["type"] == "/problems/bank_full"
