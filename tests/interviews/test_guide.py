"""Questions and notes of an interview."""

import pytest

from colloquy.interviews.notes import NOTES_AT_MOST
from colloquy.kit.ids import new_id
from tests.interviews.stories import NOWHERE, planned
from tests.support.client import Client


def texts(client: Client, path: str) -> list[str]:
    return [question["text"] for question in client.got(path)["questions"]]


def test_questions_keep_the_order_they_are_given(ana: Client) -> None:
    path = planned(ana)
    ids = {text: ana.made(f"{path}/questions", {"text": text})["id"] for text in ("a", "b", "c")}
    ana.made(f"{path}/questions", {"text": "before b", "before": ids["b"]})
    assert texts(ana, path) == ["a", "before b", "b", "c"]
    whole = [question["id"] for question in ana.got(path)["questions"]]
    turned = ana.made(f"{path}/questions/reorder", {"ids": whole[::-1]}, 200)
    assert [question["text"] for question in turned["questions"]] == ["c", "b", "before b", "a"]
    assert ana.delete(f"/interview_questions/{ids['b']}").status_code == 204
    assert texts(ana, path) == ["c", "before b", "a"]


def test_an_order_does_what_it_can_and_loses_no_question(ana: Client) -> None:
    path = planned(ana)
    a, b, c = (ana.made(f"{path}/questions", {"text": text})["id"] for text in ("a", "b", "c"))
    for ids, order in (([c], "cab"), ([b, b, NOWHERE], "bca"), ([], "bca"), ([a, c, b], "acb")):
        turned = ana.made(f"{path}/questions/reorder", {"ids": ids}, 200)
        assert "".join(question["text"] for question in turned["questions"]) == order


def test_a_question_stands_before_one_of_its_own_guide(ana: Client) -> None:
    for before in (NOWHERE, ana.made(f"{planned(ana)}/questions", {"text": "a"})["id"]):
        ana.problem("POST", f"{planned(ana)}/questions", 422, json={"text": "c", "before": before})


def test_a_question_is_marked_as_asked_and_answered(ana: Client) -> None:
    path = planned(ana, "correspondence")
    made = ana.made(f"{path}/questions", {"text": "What is hard?", "topic": "work", "must_ask": True})
    asked = {"asked_at": "2026-03-04T14:30:00Z", "answer": "Saying no."}
    changed = ana.changed(f"/interview_questions/{made['id']}", asked)
    assert changed == {**made, **asked}
    assert ana.changed(f"/interview_questions/{made['id']}", {"asked_at": None})["answer"] == "Saying no."


def test_a_brief_exchange_holds_three_questions_besides_what_is_parked(ana: Client) -> None:
    path = planned(ana, "brief_exchange")
    first, *_ = [ana.made(f"{path}/questions", {"text": text})["id"] for text in ("a", "b", "c")]
    assert ana.problem("POST", f"{path}/questions", 409, json={"text": "d"})["type"] == "/problems/guide_full"
    aside = ana.made(f"{path}/questions", {"text": "d", "parked": True})["id"]
    ana.problem("PATCH", f"/interview_questions/{aside}", 409, json={"parked": False})
    assert ana.got(f"/interview_questions/{aside}")["parked"]
    ana.changed(f"/interview_questions/{first}", {"parked": True})
    assert not ana.changed(f"/interview_questions/{aside}", {"parked": False})["parked"]


def test_a_guide_holds_a_bounded_number_of_questions(ana: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("colloquy.interviews.guide_service.QUESTIONS_AT_MOST", 1)
    path = planned(ana)
    ana.made(f"{path}/questions", {"text": "a", "parked": True})
    ana.problem("POST", f"{path}/questions", 409, json={"text": "b", "parked": True})


def test_a_note_sent_twice_is_kept_once(ana: Client) -> None:
    path = planned(ana)
    line = {"id": new_id(), "kind": "quote", "text": "Never skip the loading dock.", "at": "2026-03-04T14:40:00Z"}
    first = ana.made(f"{path}/notes", line)
    again = ana.made(f"{path}/notes", {**line, "text": "a slower phone sends it again"})
    assert first == again
    assert ana.got(path)["notes"] == [first]


def test_a_notes_id_belongs_to_one_interview(ana: Client) -> None:
    note = ana.made(f"{planned(ana)}/notes", {"kind": "point", "text": "a"})
    problem = ana.problem("POST", f"{planned(ana)}/notes", 409, json={**_line(note["id"])})
    assert problem["type"] == "/problems/id_taken"


def test_two_people_may_choose_the_same_id(ana: Client, ben: Client) -> None:
    chosen = new_id()
    for client in (ana, ben):
        assert client.made(f"{planned(client)}/notes", _line(chosen))["id"] == chosen


def test_notes_stand_in_the_order_of_their_moments_and_say_what_is_off_the_record(ana: Client) -> None:
    path = planned(ana)
    ana.made(f"{path}/notes", {**_line(new_id()), "at": "2026-03-04T14:50:00Z", "off_the_record": True})
    ana.made(f"{path}/notes", {**_line(new_id()), "at": "2026-03-04T14:40:00Z"})
    assert [note["off_the_record"] for note in ana.got(path)["notes"]] == [False, True]


def test_a_note_can_be_corrected_and_removed(ana: Client) -> None:
    path = planned(ana)
    note = ana.made(f"{path}/notes", _line(new_id()))
    place = f"/interview_notes/{note['id']}"
    assert ana.changed(place, {"kind": "term", "off_the_record": True})["kind"] == "term"
    assert ana.delete(place).status_code == 204
    assert ana.got(path)["notes"] == []


def test_another_persons_questions_and_notes_answer_as_if_they_did_not_exist(ana: Client, ben: Client) -> None:
    path = planned(ana)
    question = ana.made(f"{path}/questions", {"text": "Why?"})["id"]
    note = ana.made(f"{path}/notes", _line(new_id()))["id"]
    for place in (f"/interview_questions/{question}", f"/interview_notes/{note}"):
        ben.problem("GET", place, 404)
        ben.problem("PATCH", place, 404, json={"text": "mine"})
        ben.problem("DELETE", place, 404)


def test_an_interview_holds_a_bounded_number_of_notes(ana: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    assert NOTES_AT_MOST >= 1_000
    monkeypatch.setattr("colloquy.interviews.notes.NOTES_AT_MOST", 1)
    path = planned(ana)
    ana.made(f"{path}/notes", _line(new_id()))
    ana.problem("POST", f"{path}/notes", 409, json=_line(new_id()))


def _line(note_id: str) -> dict[str, str]:
    return {"id": note_id, "kind": "point", "text": "They hire from their volunteers."}
