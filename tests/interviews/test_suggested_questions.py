"""Questions suggested for one talk."""

from typing import Any

from tests.interviews.stories import contact, held, planned
from tests.questions.test_banks import bank
from tests.support.client import Client


def suggested(client: Client, path: str, **params: Any) -> list[dict[str, Any]]:
    return list(client.got(f"{path}/suggested_questions", **params)["items"])


def test_they_come_in_an_order_in_which_one_could_ask_them_each_with_its_reason(ana: Client) -> None:
    found = suggested(ana, planned(ana, goals=["How loans are negotiated"]))
    assert len(found) == 8
    assert found[0]["question"]["opens_well"]
    assert found[0]["line"] == "P35"
    early = {facet for row in found[:5] for facet in row["question"]["facets"]}
    assert {"rewards", "frustrations"} <= early
    assert all(row["reason"] and row["line"].startswith("P") for row in found)


def test_the_state_of_the_field_decides_which_suit(ana: Client) -> None:
    field = ana.made("/fields", {"name": "Museums", "state": "searching"})
    answer = ana.got(f"{planned(ana, field_id=field['id'])}/suggested_questions", limit=20)
    assert answer["state"] == "searching"
    assert all("searching" in row["question"]["states"] for row in answer["items"])
    assert any(row["question"]["states"] == ["searching"] for row in answer["items"])


def test_the_form_of_the_talk_decides_which_suit(ana: Client) -> None:
    for row in suggested(ana, planned(ana, "brief_exchange"), limit=20):
        assert "brief_exchange" in row["question"]["forms"]


def test_what_is_in_the_guide_or_was_asked_of_them_before_is_left_out(ana: Client) -> None:
    maya = contact(ana)
    before = held(ana, contact_id=maya)
    path = planned(ana, contact_id=maya)
    first, second = (row["question"]["id"] for row in suggested(ana, path)[:2])
    made = ana.made(f"{before}/questions", {"bank_question_id": first, "text": "Put in my own way, how was it?"})
    assert first in {row["question"]["id"] for row in suggested(ana, path)}, "it was not asked yet"
    ana.changed(f"/interview_questions/{made['id']}", {"asked_at": "2026-03-04T14:30:00Z"})
    ana.made(f"{path}/questions", {"bank_question_id": second})
    assert not {first, second} & {row["question"]["id"] for row in suggested(ana, path, limit=20)}
    assert first in {row["question"]["id"] for row in suggested(ana, planned(ana))}, "another person was not asked"


def test_a_part_of_a_topic_that_was_heard_about_in_the_field_comes_later(ana: Client) -> None:
    path = bank(ana)
    for text, facet in (("What does the post need?", "post"), ("What does the industry need?", "industry")):
        ana.made(f"{path}/questions", {"text": text, "topic": "needs", "facets": [facet]})
    only = {"bank_id": path.rsplit("/", 1)[-1], "limit": 1}
    field = ana.made("/fields", {"name": "Museums"})["id"]
    ahead = planned(ana, field_id=field)
    assert suggested(ana, ahead, **only)[0]["question"]["facets"] == ["post"]
    talk = held(ana, field_id=field)
    asked = {"text": "What is missing at your desk?", "topic": "needs", "facets": ["post"]}
    made = ana.made(f"{talk}/questions", asked)
    ana.changed(f"/interview_questions/{made['id']}", {"asked_at": "2026-03-04T14:30:00Z"})
    assert suggested(ana, ahead, **only)[0]["question"]["facets"] == ["industry"]


def test_what_serves_a_goal_names_it(ana: Client) -> None:
    path = bank(ana, "How are loans negotiated?", "What is hard?")
    talk = planned(ana, goals=["What is usual", "How loans are negotiated"])
    found = suggested(ana, talk, bank_id=path.rsplit("/", 1)[-1], limit=1)
    assert (found[0]["question"]["text"], found[0]["goals"]) == ("How are loans negotiated?", [1])
    assert found[0]["line"] == "P34"


def test_topics_narrow_them(ana: Client) -> None:
    found = suggested(ana, planned(ana), topic=["issues", "more"])
    assert {row["question"]["topic"] for row in found} == {"issues", "more"}


def test_a_question_of_several_banks_is_suggested_once_from_ones_own(ana: Client) -> None:
    copied = suggested(ana, planned(ana), limit=1)[0]["question"]["bank"]["id"]
    ana.made(f"/question_banks/{copied}/copy")
    found = suggested(ana, planned(ana), limit=20)
    texts = [row["question"]["text"] for row in found]
    assert len(texts) == len(set(texts))
    assert copied not in {row["question"]["bank"]["id"] for row in found}


def test_they_are_for_the_owner_alone(ana: Client, ben: Client) -> None:
    ben.problem("GET", f"{planned(ana)}/suggested_questions", 404)
