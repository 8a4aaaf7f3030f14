"""What there is to say of a guide as a whole, and which topics of a field have been asked about."""

from typing import Any

from tests.interviews.stories import contact, held, planned
from tests.support.client import Client

GOALS = ["How curators decide what goes on show", "Which skills matter for loans"]


def ask(client: Client, path: str, text: str, **known: Any) -> str:
    return str(client.made(f"{path}/questions", {"text": text, **known})["id"])


def test_an_empty_guide_says_which_goals_wait_and_nothing_else(ana: Client) -> None:
    guide = ana.got(f"{planned(ana, goals=GOALS)}/guide")
    assert (guide["questions"], guide["parked"], guide["goals_without_questions"]) == ([], [], [0, 1])
    assert (guide["opening"], guide["pair"], guide["too_many"], guide["by_number"]) == (None, None, None, None)
    assert guide["estimate"] == {"minutes": 7, "must_minutes": 7, "promised": 30, "over": 0, "hint": None}
    assert len(guide["topics"]) == 8


def test_questions_and_goals_are_held_against_each_other(ana: Client) -> None:
    path = planned(ana, goals=GOALS)
    serves = ask(ana, path, "How do you decide what is shown?")
    idle = ask(ana, path, "What do you read?")
    aside = ask(ana, path, "Which skills do loans need?", parked=True)
    guide = ana.got(f"{path}/guide")
    assert [row["questions"] for row in guide["goals"]] == [[serves], []]
    assert (guide["goals_without_questions"], guide["questions_without_goals"]) == ([1], [idle])
    assert [row["id"] for row in guide["parked"]] == [aside]
    ana.changed(f"/interview_questions/{aside}", {"parked": False})
    assert ana.got(f"{path}/guide")["goals_without_questions"] == []
    ana.changed(path, {"goals": ["Who shares in the work", *reversed(GOALS)]})
    assert [row["questions"] for row in ana.got(f"{path}/guide")["goals"]] == [[], [aside], [serves]]
    ana.changed(path, {"goals": GOALS[:1]})
    assert [row["questions"] for row in ana.got(f"{path}/guide")["goals"]] == [[serves]]


def test_the_time_is_held_against_what_was_promised(ana: Client) -> None:
    path = planned(ana, minutes_promised=20)
    long = ask(ana, path, "How did you begin?", minutes=10, must_ask=True)
    ask(ana, path, "What is hard?", minutes=10)
    estimate = ana.got(f"{path}/guide")["estimate"]
    assert (estimate["minutes"], estimate["must_minutes"], estimate["over"]) == (27, 17, 7)
    assert estimate["hint"]["line"] == "P48"
    ana.changed(f"/interview_questions/{long}", {"parked": True})
    assert ana.got(f"{path}/guide")["estimate"]["hint"] is None


def test_a_first_question_that_closes_is_told_and_an_open_one_is_not(ana: Client) -> None:
    path = planned(ana)
    closed = ask(ana, path, "Do you like your job?")
    assert ana.got(f"{path}/guide")["opening"]["line"] == "P35"
    opening = ask(ana, path, "How did you come to this work?")
    ana.made(f"{path}/questions/reorder", {"ids": [opening, closed]}, 200)
    assert ana.got(f"{path}/guide")["opening"] is None


def test_rewards_and_frustrations_belong_among_the_first_five(ana: Client) -> None:
    path = planned(ana)
    for number in range(5):
        ask(ana, path, f"What about the work, number {number}?")
    late = [
        ask(ana, path, f"What about {facet}?", topic="work", facets=[facet]) for facet in ("rewards", "frustrations")
    ]
    pair = ana.got(f"{path}/guide")["pair"]
    assert (pair["line"], "rewards" in pair["reason"], "frustrates" in pair["reason"]) == ("P16", True, True)
    ana.made(f"{path}/questions/reorder", {"ids": late}, 200)
    assert ana.got(f"{path}/guide")["pair"] is None


def test_more_than_the_form_holds_is_told_when_the_form_changes(ana: Client) -> None:
    path = planned(ana, "phone")
    for text in ("a", "b", "c", "d"):
        ask(ana, path, text)
    assert ana.got(f"{path}/guide")["too_many"] is None
    ana.changed(path, {"form": "brief_exchange"})
    assert ana.got(f"{path}/guide")["too_many"]["line"] == "P1"


def test_topics_and_their_parts_are_counted(ana: Client) -> None:
    path = planned(ana)
    ask(ana, path, "What is needed most?", topic="needs", facets=["post", "industry"])
    ask(ana, path, "What else is needed?", topic="needs", parked=True)
    needs = next(row for row in ana.got(f"{path}/guide")["topics"] if row["topic"] == "needs")
    assert (needs["line"], needs["questions"], needs["open_facets"]) == ("P43", 1, ["department", "organization"])


def test_what_writing_already_answers_is_told_with_its_day(ana: Client) -> None:
    field = ana.made("/fields", {"name": "Museums"})["id"]
    maya = contact(ana, organization_name="Harbor Museum")
    museum = ana.got(f"/contacts/{maya}")["organization"]["id"]
    path = planned(ana, contact_id=maya, field_id=field)
    items = {
        about: ana.made("/research_items", {about: subject, "kind": "internet", "text": text, "dated": "2025-10-03"})
        for about, subject, text in (
            ("contact_id", maya, "Wrote about restoring harbor paintings."),
            ("organization_id", museum, "Visitor numbers doubled after free admission."),
            ("field_id", field, "Loans between museums are insured by the state."),
        )
    }
    asked = [
        ask(ana, path, "What did restoring the harbor paintings teach you?"),
        ask(ana, path, "How did free admission change who your visitors are?"),
        ask(ana, path, "How are loans insured?"),
        ask(ana, path, "What surprised you?"),
    ]
    guide = ana.got(f"{path}/guide")
    found = {row["question_id"]: row["research_item_id"] for row in guide["already_written"]}
    assert found == dict(zip(asked, (item["id"] for item in items.values()), strict=False))
    assert "October 3, 2025" in guide["already_written"][0]["reason"]
    assert guide["beyond_print"] == 1


def test_a_question_that_a_quick_search_answers_is_not_beyond_print(ana: Client) -> None:
    path = planned(ana)
    ask(ana, path, "When was the museum founded?")
    ask(ana, path, "What surprised you?")
    assert ana.got(f"{path}/guide")["beyond_print"] == 1


def test_questions_by_correspondence_are_numbered_and_nobody_watches_the_clock(ana: Client) -> None:
    path = planned(ana, "correspondence")
    for text, parked in (("What is hard?", False), ("Not this one.", True), ("What next?", False)):
        ask(ana, path, text, parked=parked)
    guide = ana.got(f"{path}/guide")
    assert guide["by_number"] == "1. What is hard?\n\n2. What next?"
    assert guide["estimate"]["promised"] is None


def test_the_coverage_of_a_field_tells_what_was_asked_in_its_talks(ana: Client, ben: Client) -> None:
    field = ana.made("/fields", {"name": "Museums"})["id"]
    path = held(ana, field_id=field)
    asked = ask(ana, path, "What is needed most?", topic="needs", facets=["industry"])
    answered = ask(ana, path, "What do you read?", topic="more", facets=["reading"])
    ask(ana, path, "What is hard?", topic="work")
    ahead = planned(ana, field_id=field)
    ana.changed(f"/interview_questions/{ask(ana, ahead, 'How?', topic='paths')}", {"asked_at": "2026-03-04T14:00:00Z"})
    ana.changed(f"/interview_questions/{asked}", {"asked_at": "2026-03-04T14:30:00Z"})
    ana.changed(f"/interview_questions/{answered}", {"answer": "The journal."})
    coverage = ana.got(f"/fields/{field}/coverage")
    topics = {row["topic"]: row for row in coverage["topics"]}
    assert (coverage["interviews"], topics["needs"]["questions"], topics["more"]["questions"]) == (1, 1, 1)
    assert topics["needs"]["last_at"] == "2026-03-04T14:30:00Z"
    assert "industry" not in topics["needs"]["open_facets"]
    assert {"work", "paths"} <= set(coverage["untouched"])
    ben.problem("GET", f"/fields/{field}/coverage", 404)
