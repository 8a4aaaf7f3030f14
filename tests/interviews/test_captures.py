"""Lines jotted down: many at once, with their question, terms with their meaning, and the glossary."""

from typing import Any

from colloquy.kit.ids import new_id
from tests.interviews.stories import NOWHERE, contact, held, planned
from tests.support.client import Client


def line(text: str = "Apprenticeships matter.", kind: str = "point", **more: Any) -> dict[str, Any]:
    return {"id": new_id(), "kind": kind, "text": text, "at": "2026-03-04T14:40:00Z", **more}


def test_thirty_lines_come_at_once_and_the_same_again_changes_nothing(ana: Client) -> None:
    path = planned(ana)
    lines = {"items": [line(f"line {number}") for number in range(30)]}
    first = ana.made(f"{path}/notes/batch", lines, 200)
    again = ana.made(f"{path}/notes/batch", lines, 200)
    assert {item["status"] for item in first["items"]} == {201}
    assert first == again
    assert [item["note"]["id"] for item in first["items"]] == [each["id"] for each in lines["items"]]
    assert len(ana.got(path)["notes"]) == 30


def test_a_line_that_cannot_be_kept_loses_no_other(ana: Client) -> None:
    path, elsewhere = planned(ana), planned(ana)
    taken = ana.made(f"{elsewhere}/notes", line())["id"]
    items = [line("a"), line("b", kind="song"), line("c", id=taken), line("d", question_id=NOWHERE), line("e")]
    answer = ana.made(f"{path}/notes/batch", {"items": items}, 200)["items"]
    assert [item["status"] for item in answer] == [201, 422, 409, 422, 201]
    assert answer[1]["problem"]["errors"][0]["pointer"] == "/kind"
    assert answer[2]["problem"]["type"] == "/problems/id_taken"
    assert [note["text"] for note in ana.got(path)["notes"]] == ["a", "e"]


def test_all_or_none_keeps_none_when_one_cannot_be_kept(ana: Client) -> None:
    path = planned(ana)
    body = {"items": [line("a"), line("d", question_id=NOWHERE)], "atomic": True}
    problem = ana.problem("POST", f"{path}/notes/batch", 422, json=body)
    assert problem["errors"][0]["pointer"] == "/items/1/question_id"
    assert ana.got(path)["notes"] == []


def test_a_line_takes_the_topic_of_its_question_and_outlives_it(ana: Client) -> None:
    path = planned(ana)
    question = ana.made(f"{path}/questions", {"text": "How did you come here?", "topic": "paths"})["id"]
    note = ana.made(f"{path}/notes", line(question_id=question))
    assert (note["question_id"], note["topic"]) == (question, "paths")
    assert ana.delete(f"/interview_questions/{question}").status_code == 204
    kept = ana.got(f"/interview_notes/{note['id']}")
    assert (kept["question_id"], kept["topic"]) == (None, "paths")


def test_a_line_belongs_to_a_question_of_its_own_interview_alone(ana: Client) -> None:
    foreign = ana.made(f"{planned(ana)}/questions", {"text": "Why?"})["id"]
    path = planned(ana)
    ana.problem("POST", f"{path}/notes", 422, json=line(question_id=foreign))
    note = ana.made(f"{path}/notes", line())["id"]
    ana.problem("PATCH", f"/interview_notes/{note}", 422, json={"question_id": foreign})


def test_a_term_is_resolved_with_its_meaning_and_nothing_else_is(ana: Client) -> None:
    path = planned(ana)
    term = ana.made(f"{path}/notes", line("accession", "term"))
    meant = {"meaning": "Taking an object into the collection", "example": "We accessioned it in May."}
    resolved = ana.made(f"/interview_notes/{term['id']}/resolve", meant, 200)
    assert (resolved["meaning"], resolved["example"]) == tuple(meant.values())
    assert resolved["resolved_at"] is not None
    corrected = ana.made(f"/interview_notes/{term['id']}/resolve", {"meaning": "Entering it in the books"}, 200)
    assert (corrected["meaning"], corrected["resolved_at"]) == ("Entering it in the books", resolved["resolved_at"])
    point = ana.made(f"{path}/notes", line())["id"]
    problem = ana.problem("POST", f"/interview_notes/{point}/resolve", 409, json={"meaning": "x"})
    assert problem["type"] == "/problems/not_a_term"


def test_the_glossary_says_who_explained_a_word_and_which_are_unclear(ana: Client, ben: Client) -> None:
    maya, field = contact(ana, "Maya Chen"), ana.made("/fields", {"name": "Museums"})["id"]
    path = held(ana, contact_id=maya, field_id=field)
    known = ana.made(f"{path}/notes", line("accession", "term"))["id"]
    ana.made(f"/interview_notes/{known}/resolve", {"meaning": "Taking in"}, 200)
    ana.made(f"{path}/notes", line("loan", "term"))
    ana.made(f"{held(ana)}/notes", line("provenance", "term", at="2026-03-04T14:50:00Z"))
    ana.made(f"{path}/notes", line("not a term"))

    def words(**asked: Any) -> list[str]:
        return [term["term"] for term in ana.got("/terms", **asked)["items"]]

    assert words()[0] == "provenance"
    assert set(words(field_id=field)) == set(words(contact_id=maya)) == {"accession", "loan"}
    assert words(resolved="true") == ["accession"]
    assert set(words(resolved="false")) == {"loan", "provenance"}
    [shown] = ana.got("/terms", resolved="true")["items"]
    assert (shown["explained_by"]["name"], shown["field_id"], shown["meaning"]) == ("Maya Chen", field, "Taking in")
    assert ben.got("/terms")["items"] == []
    assert ana.got("/terms", resolved="true", count="true")["total"] == 1


def test_an_idea_can_be_jotted_down(ana: Client) -> None:
    assert ana.made(f"{planned(ana)}/notes", line("Conservation science", "idea"))["kind"] == "idea"
