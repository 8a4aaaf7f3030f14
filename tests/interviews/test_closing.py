"""The closing of a talk: each step answered or said why not, and what a yes leads to."""

from colloquy.interviews.events import LeaveGiven
from tests.interviews.conftest import Hear
from tests.interviews.stories import held, planned, step
from tests.support.client import Client


def test_a_talk_is_not_put_away_before_it_is_said_whether_names_were_asked_for(ana: Client) -> None:
    path = held(ana)
    step(ana, path, "write_up", write_up="Loans.")
    problem = ana.problem("POST", f"{path}/close", 409, json={})
    assert problem["type"] == "/problems/names_not_asked"
    ana.made(f"{path}/closing", {"step": "names", "said": "not_asked", "note": "They had to run"}, 200)
    assert step(ana, path, "close")["state"] == "closed"


def test_a_step_that_was_not_asked_wants_its_reason(ana: Client) -> None:
    path = held(ana)
    problem = ana.problem("POST", f"{path}/closing", 422, json={"step": "names", "said": "not_asked", "note": " "})
    assert problem["errors"][0]["code"] == "why_not_missing"


def test_the_closing_says_what_is_left_with_words_to_say_it(ana: Client) -> None:
    path = planned(ana, "phone")
    closing = ana.got(f"{path}/closing")
    assert (closing["answers"], closing["may_close"]) == ([], False)
    assert "suggest I talk with" in closing["left"][0]["say"]
    assert closing["signs"]
    for name in ("thanks", "keep_in_touch", "resume_advice", "names"):
        closing = ana.made(f"{path}/closing", {"step": name, "said": "yes", "note": name}, 200)
    assert [answer["step"] for answer in closing["answers"]] == ["names", "resume_advice", "keep_in_touch", "thanks"]
    assert (closing["left"], closing["may_close"]) == ([], True)
    assert ana.got(path)["closing"] == closing


def test_an_answer_can_be_corrected(ana: Client) -> None:
    path = held(ana)
    ana.made(f"{path}/closing", {"step": "names", "said": "no"}, 200)
    [answer] = ana.made(f"{path}/closing", {"step": "names", "said": "yes", "note": "Ben"}, 200)["answers"]
    assert (answer["said"], answer["note"]) == ("yes", "Ben")


def test_a_short_exchange_has_a_short_closing(ana: Client) -> None:
    left = ana.got(f"{planned(ana, 'brief_exchange')}/closing")["left"]
    assert [each["step"] for each in left] == ["names", "thanks"]


def test_leave_to_keep_in_touch_is_told_with_its_terms(ana: Client, hear: Hear) -> None:
    leave, path = hear(LeaveGiven), held(ana)
    said = {"step": "keep_in_touch", "said": "yes", "note": "Twice a year", "every_months": 6}
    ana.made(f"{path}/closing", said, 200)
    ana.made(f"{path}/closing", {"step": "keep_in_touch", "said": "no"}, 200)
    ana.made(f"{path}/closing", {"step": "keep_in_touch", "said": "not_asked", "note": "No time"}, 200)
    talk = ana.got(path)
    assert [(told.said, told.every_months, told.note) for told in leave] == [
        ("yes", 6, "Twice a year"),
        ("no", None, ""),
    ]
    assert {told.contact_id for told in leave} == {talk["contact"]["id"]}
    assert {f"/interviews/{told.interview_id}" for told in leave} == {path}


def test_an_interval_belongs_to_a_yes_to_keeping_in_touch_alone(ana: Client) -> None:
    path = held(ana)
    for name, said in (("names", "yes"), ("keep_in_touch", "no")):
        body = {"step": name, "said": said, "every_months": 3}
        assert ana.problem("POST", f"{path}/closing", 422, json=body)["errors"][0]["code"] == "no_interval_here"
