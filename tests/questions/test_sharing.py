"""Banks of the office: everybody reads them, the office changes them."""

import pytest

from colloquy.accounts.rules import Role
from colloquy.questions.rules.shipped import bank_id, shipped_banks
from tests.conftest import NewPerson
from tests.questions.test_banks import QUESTION, bank, texts
from tests.support.client import Client


def shared(client: Client, *questions: str) -> str:
    """The path of a bank that this counselor gave to everybody."""
    return f"/question_banks/{client.made(f'{bank(client, *questions)}/share')['id']}"


def test_what_the_office_shares_is_seen_by_everybody_and_is_nobodys_own(ana: Client, office: Client) -> None:
    assert {row["kind"] for row in ana.got("/question_banks")["items"]} == {"shipped"}
    private = bank(office, "What is hard?")
    path = f"/question_banks/{office.made(f'{private}/share')['id']}"
    seen = ana.got("/question_banks")["items"][0]
    assert (seen["kind"], seen["name"], seen["may_change"]) == ("campus", "Small museums", False)
    assert office.got(path)["may_change"]
    assert texts(ana, f"{path}/questions") == ["What is hard?"]
    office.problem("GET", private, 404)


def test_another_page_of_the_same_list_is_not_shown_from_before(ana: Client, office: Client) -> None:
    path = shared(office, "What is hard?")
    tag = ana.get(f"{path}/questions").headers["etag"]
    assert ana.get(f"{path}/questions", headers={"If-None-Match": tag}).status_code == 304
    office.made(f"{path}/questions", QUESTION)
    assert ana.get(f"{path}/questions", headers={"If-None-Match": tag}).status_code == 200
    assert len(texts(ana, f"{path}/questions")) == 2
    question = ana.got(f"{path}/questions")["items"][0]["id"]
    office.changed(f"/bank_questions/{question}", {"text": "What is hard about it?"})
    assert texts(ana, f"{path}/questions")[0] == "What is hard about it?"
    assert office.delete(f"/bank_questions/{question}").status_code == 204
    assert texts(ana, f"{path}/questions") == [QUESTION["text"]]
    assert office.delete(path).status_code == 204
    ana.problem("GET", path, 404)


def test_only_the_office_changes_what_everybody_sees(ana: Client, office: Client, person: NewPerson) -> None:
    path = shared(office, "What is hard?")
    question = ana.got(f"{path}/questions")["items"][0]["id"]
    for method, place, body, code in (
        ("PATCH", path, {"name": "Mine"}, "bank_read_only"),
        ("DELETE", path, None, "bank_read_only"),
        ("POST", f"{path}/questions", QUESTION, "bank_read_only"),
        ("PATCH", f"/bank_questions/{question}", {"why": "Mine."}, "bank_read_only"),
        ("DELETE", f"/bank_questions/{question}", None, "bank_read_only"),
        ("POST", f"{path}/unshare", None, "forbidden"),
        ("POST", f"{bank(ana)}/share", None, "forbidden"),
    ):
        assert ana.problem(method, place, 403, json=body)["type"] == f"/problems/{code}"
    for role in (Role.COUNSELOR, Role.ADMIN):
        another = person(f"another-{role}", roles=(role,))
        assert another.changed(path, {"about": f"Kept by a {role}."})["about"] == f"Kept by a {role}."


def test_anybody_copies_what_the_office_shares(ana: Client, office: Client) -> None:
    copy = ana.made(f"{shared(office, 'What is hard?')}/copy")
    assert (copy["kind"], copy["may_change"], copy["questions"]) == ("personal", True, 1)


def test_what_is_taken_back_is_personal_again(ana: Client, office: Client) -> None:
    path = shared(office, "What is hard?")
    again = office.made(f"{path}/unshare")
    assert (again["kind"], again["questions"]) == ("personal", 1)
    ana.problem("GET", path, 404)
    ana.problem("GET", f"/question_banks/{again['id']}", 404)


def test_sharing_twice_and_taking_back_twice_change_nothing(office: Client) -> None:
    path = shared(office, "What is hard?")
    assert f"/question_banks/{office.made(f'{path}/share')['id']}" == path
    again = office.made(f"{path}/unshare")
    assert office.made(f"/question_banks/{again['id']}/unshare")["id"] == again["id"]


def test_what_comes_with_the_product_is_neither_shared_nor_taken_back(office: Client) -> None:
    path = f"/question_banks/{bank_id(shipped_banks()[0])}"
    for verb in ("share", "unshare"):
        assert office.problem("POST", f"{path}/{verb}", 403)["type"] == "/problems/bank_read_only"


def test_the_office_keeps_a_bounded_number_of_banks(office: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("colloquy.questions.service.CAMPUS_BANKS_AT_MOST", 1)
    shared(office, "What is hard?")
    problem = office.problem("POST", f"{bank(office, 'What is easy?')}/share", 409)
    assert problem["type"] == "/problems/too_many_banks"


def test_what_is_private_is_hidden_from_the_office_too(ana: Client, office: Client) -> None:
    path = bank(ana, "What is hard?")
    for verb in ("share", "unshare", "copy"):
        office.problem("POST", f"{path}/{verb}", 404)
    assert ana.got(path)["kind"] == "personal"
