"""What a guide knows of each question: where it came from, what it is about, which goals it serves."""

from typing import Any

import pytest

from tests.interviews.stories import NOWHERE, planned
from tests.questions.test_banks import bank
from tests.support.client import Client

GOALS = ["How curators decide what goes on show", "Which skills matter for loans"]


def in_bank(client: Client, **known: Any) -> dict[str, Any]:
    """A question of a bank of one's own."""
    body = {"text": "What was hardest at first?", "topic": "work", "facets": ["hard_parts"], "why": "It sticks."}
    return dict(client.made(f"{bank(client)}/questions", {**body, **known}))


def shipped(client: Client, **filters: Any) -> list[str]:
    return [question["id"] for question in client.got("/bank_questions", **filters)["items"]]


def test_a_question_of_a_bank_brings_what_the_bank_knows(ana: Client) -> None:
    known = in_bank(ana, opens_well=True)
    made = ana.made(f"{planned(ana)}/questions", {"bank_question_id": known["id"]})
    assert (made["text"], made["bank_text"], made["bank_question_id"]) == (known["text"], known["text"], known["id"])
    for name in ("topic", "facets", "why", "opens_well"):
        assert made[name] == known[name]


def test_ones_own_wording_stands_beside_that_of_the_bank(ana: Client) -> None:
    known = in_bank(ana, opens_well=True)
    made = ana.made(f"{planned(ana)}/questions", {"bank_question_id": known["id"], "text": "Was your first year hard?"})
    assert (made["text"], made["bank_text"]) == ("Was your first year hard?", known["text"])
    assert not made["opens_well"], "the mark was for other words"
    changed = ana.changed(f"/interview_questions/{made['id']}", {"text": "What was your first year like?"})
    assert (changed["opens_well"], changed["bank_text"]) == (True, known["text"])


def test_what_was_taken_stays_when_its_bank_goes(ana: Client) -> None:
    path = bank(ana, "What is hard?")
    known = ana.got(f"{path}/questions")["items"][0]
    made = ana.made(f"{planned(ana)}/questions", {"bank_question_id": known["id"]})
    ana.delete(path)
    assert ana.got(f"/interview_questions/{made['id']}") == made


def test_several_are_taken_at_once_and_what_is_there_is_passed_over(ana: Client) -> None:
    path = planned(ana)
    ids = shipped(ana, topic="needs", limit=3)
    guide = ana.made(f"{path}/questions/take", {"bank_question_ids": ids}, 200)
    assert [question["bank_question_id"] for question in guide["questions"]] == ids
    more = [ids[1], *shipped(ana, topic="issues", limit=1)]
    guide = ana.made(f"{path}/questions/take", {"bank_question_ids": more}, 200)
    assert [question["bank_question_id"] for question in guide["questions"]] == [*ids, more[1]]


def test_all_are_taken_or_none(ana: Client) -> None:
    path = planned(ana, "brief_exchange")
    ids = shipped(ana, limit=4)
    problem = ana.problem("POST", f"{path}/questions/take", 422, json={"bank_question_ids": [ids[0], NOWHERE]})
    assert problem["errors"][0]["pointer"] == "/bank_question_ids/1"
    ana.problem("POST", f"{path}/questions/take", 409, json={"bank_question_ids": ids})
    assert ana.got(path)["questions"] == []


def test_what_stands_in_anothers_bank_cannot_be_taken(ana: Client, ben: Client) -> None:
    foreign = in_bank(ana)["id"]
    path = planned(ben)
    ben.problem("POST", f"{path}/questions", 422, json={"bank_question_id": foreign})
    ben.problem("POST", f"{path}/questions/take", 422, json={"bank_question_ids": [foreign]})


def test_a_question_needs_words_or_a_bank(ana: Client) -> None:
    ana.problem("POST", f"{planned(ana)}/questions", 422, json={"topic": "work"})


def test_the_goals_it_may_serve_are_proposed_from_its_words_and_corrected_at_will(ana: Client) -> None:
    path = planned(ana, goals=GOALS)
    made = ana.made(f"{path}/questions", {"text": "How do you decide what is shown?"})
    assert made["goals"] == [0]
    assert ana.changed(f"/interview_questions/{made['id']}", {"goals": [0, 1]})["goals"] == [0, 1]
    assert ana.made(f"{path}/questions", {"text": "How do you decide?", "goals": []})["goals"] == []


@pytest.mark.parametrize(("body", "pointer"), [({"goals": [2]}, "/goals"), ({"facets": ["rewards"]}, "/facets")])
def test_a_goal_or_a_facet_that_is_not_there_is_refused(ana: Client, body: dict[str, Any], pointer: str) -> None:
    path = planned(ana, goals=GOALS)
    made = ana.made(f"{path}/questions", {"text": "What is needed most?", "topic": "needs"})
    for method, place, extra in (
        ("POST", f"{path}/questions", {"text": "Why?", "topic": "needs"}),
        ("PATCH", f"/interview_questions/{made['id']}", {}),
    ):
        problem = ana.problem(method, place, 422, json={**extra, **body})
        assert problem["errors"][0]["pointer"] == pointer


def test_the_four_levels_of_need_can_be_chosen(ana: Client) -> None:
    levels = ["post", "department", "organization", "industry"]
    body = {"text": "What is needed most?", "topic": "needs", "facets": levels}
    made = ana.made(f"{planned(ana)}/questions", body)
    assert made["facets"] == levels
    changed = ana.changed(f"/interview_questions/{made['id']}", {"topic": "environment"})
    assert changed["facets"] == []
    for level in levels:
        assert shipped(ana, facet=level, topic="needs"), level


def test_a_question_on_their_own_pay_is_answered_by_a_better_wording(ana: Client) -> None:
    made = ana.made(f"{planned(ana)}/questions", {"text": "How much do you earn?", "topic": "lifestyle"})
    remark = next(finding for finding in made["findings"] if finding["code"] == "personal_pay")
    assert "start" in remark["suggestion"] or "range" in remark["suggestion"]
