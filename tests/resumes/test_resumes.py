"""Resumes through the API: versions, files, and to whom which was shown."""

from typing import Any

import pytest

from colloquy.resumes import service
from tests.interviews.stories import NOWHERE, contact, held, planned
from tests.support.client import Client

PDF = b"%PDF-1.7\nAda Lovelace"


def uploaded(client: Client, name: str = "Ada 2026.pdf", content: bytes = PDF) -> Any:
    answer = client.post("/resumes/upload", files={"file": (name, content, "application/octet-stream")})
    assert answer.status_code == 201, answer.text
    return answer.json()


def refused(client: Client, content: bytes, code: str, status: int = 422) -> None:
    files = {"file": ("resume.pdf", content, "application/pdf")}
    problem = client.problem("POST", "/resumes/upload", status, files=files)
    assert code in {problem["type"], *(error["code"] for error in problem["errors"])}


def test_a_file_is_kept_as_a_version_and_comes_back_byte_for_byte(ana: Client) -> None:
    resume = uploaded(ana)
    assert (resume["name"], resume["file"]["size"]) == ("Ada 2026", len(PDF))
    answer = ana.get(f"/resumes/{resume['id']}/file")
    assert (answer.content, answer.headers["content-type"]) == (PDF, "application/pdf")
    assert answer.headers["content-disposition"].startswith('attachment; filename="Ada 2026.pdf"')
    assert (answer.headers["x-content-type-options"], answer.headers["cache-control"]) == (
        "nosniff",
        "private, no-store",
    )


def test_what_a_file_is_goes_by_its_content_and_its_name_is_safe_in_a_header(ana: Client) -> None:
    resume = uploaded(ana, 'Zoë "x"; evil\\\r\n.exe', b"Plain text")
    assert resume["file"]["media_type"] == "text/plain"
    answer = ana.get(f"/resumes/{resume['id']}/file")
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.headers["content-disposition"].count('"') == 2
    assert resume["file"]["name"].endswith(".txt")


def test_what_is_no_resume_or_too_large_is_refused(ana: Client) -> None:
    refused(ana, b"MZ\x90\x00", "unknown_kind")
    refused(ana, b"%PDF-" + b"x" * 1_000_000, "too_large")
    assert ana.got("/resumes")["items"] == []


def test_there_is_room_for_so_many_versions_and_no_more(ana: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "ALL_FILES_MOST", len(PDF))
    uploaded(ana)
    refused(ana, PDF, "/problems/no_room_for_resume", 409)
    monkeypatch.setattr(service, "VERSIONS_MOST", 1)
    assert ana.problem("POST", "/resumes", 409, json={"name": "b"})["type"] == "/problems/no_room_for_resume"


def test_a_version_may_be_a_link_on_the_web_or_lie_on_paper(ana: Client) -> None:
    linked = ana.made("/resumes", {"name": "Site", "link": "https://example.org/ada"})
    paper = ana.made("/resumes", {"name": "On paper"})
    assert (linked["file"], paper["link"]) == (None, "")
    for link in ("javascript:alert(1)", "file:///etc/passwd"):
        assert ana.problem("POST", "/resumes", 422, json={"name": "x", "link": link})["errors"][0]["pointer"] == "/link"
        ana.problem("PATCH", f"/resumes/{paper['id']}", 422, json={"link": link})
    assert ana.changed(f"/resumes/{paper['id']}", {"note": "Two pages"})["note"] == "Two pages"
    assert [each["name"] for each in ana.got("/resumes")["items"]] == ["On paper", "Site"]
    ana.problem("GET", f"/resumes/{paper['id']}/file", 404)


def test_what_was_shown_to_whom_and_what_was_advised_is_kept_once_a_talk(ana: Client) -> None:
    first, second = uploaded(ana, "first.pdf"), uploaded(ana, "second.pdf")
    maya = contact(ana, "Maya Chen")
    talks = [held(ana, contact_id=maya).split("/")[-1], held(ana).split("/")[-1]]
    shown = ana.made(f"/resumes/{first['id']}/showings", {"interview_id": talks[0]})
    again = ana.made(f"/resumes/{first['id']}/showings", {"interview_id": talks[0], "advice": "Put the loans first"})
    ana.made(f"/resumes/{second['id']}/showings", {"interview_id": talks[1]})
    assert (again["id"], again["advice"], again["contact"]["name"]) == (shown["id"], "Put the loans first", "Maya Chen")
    assert again["shown_at"] == ana.got(f"/interviews/{talks[0]}")["ended_at"]

    def listed(**asked: Any) -> list[str]:
        return [each["resume"]["name"] for each in ana.got("/resume_showings", **asked)["items"]]

    assert listed(contact_id=maya) == listed(resume_id=first["id"]) == listed(advised="true") == ["first"]
    assert listed(interview_id=talks[1]) == listed(advised="false") == ["second"]
    counted = ana.got(f"/resumes/{first['id']}")
    assert (counted["shown"], counted["advised"], counted["last_shown_at"]) == (1, 1, shown["shown_at"])
    ana.changed(f"/resume_showings/{shown['id']}", {"advice": ""})
    assert ana.got(f"/resumes/{first['id']}")["advised"] == 0
    assert ana.delete(f"/resume_showings/{shown['id']}").status_code == 204
    assert ana.got(f"/resumes/{first['id']}")["shown"] == 0


def test_advice_that_is_worked_in_is_marked_once_and_the_mark_can_be_taken_back(ana: Client) -> None:
    version, talk = ana.made("/resumes", {"name": "First"}), held(ana).split("/")[-1]
    shown = ana.made(f"/resumes/{version['id']}/showings", {"interview_id": talk, "advice": "Shorter"})
    assert shown["worked_in_at"] is None
    path = f"/resume_showings/{shown['id']}"
    marked = ana.changed(path, {"worked_in": True})
    assert marked["worked_in_at"]
    assert ana.changed(path, {"worked_in": True, "advice": "Much shorter"})["worked_in_at"] == marked["worked_in_at"]
    assert ana.changed(path, {"worked_in": False})["worked_in_at"] is None


def test_a_showing_is_in_ones_own_talk_and_not_in_the_future(ana: Client, ben: Client) -> None:
    resume = uploaded(ana)["id"]
    theirs = planned(ben).split("/")[-1]
    for stranger in (NOWHERE, theirs):
        ana.problem("POST", f"/resumes/{resume}/showings", 422, json={"interview_id": stranger})
    talk = planned(ana).split("/")[-1]
    body = {"interview_id": talk, "shown_at": "2030-01-01T00:00:00Z"}
    assert ana.problem("POST", f"/resumes/{resume}/showings", 422, json=body)["errors"][0]["pointer"] == "/shown_at"


def test_a_version_that_is_removed_takes_its_file_and_its_showings_along(ana: Client) -> None:
    resume = uploaded(ana)["id"]
    ana.made(f"/resumes/{resume}/showings", {"interview_id": held(ana).split("/")[-1]})
    assert ana.delete(f"/resumes/{resume}").status_code == 204
    ana.problem("GET", f"/resumes/{resume}/file", 404)
    assert ana.got("/resume_showings")["items"] == []


def test_another_persons_resume_answers_as_if_it_did_not_exist(ana: Client, ben: Client) -> None:
    resume = uploaded(ana)["id"]
    for method, path in (("GET", ""), ("GET", "/file"), ("DELETE", "")):
        ben.problem(method, f"/resumes/{resume}{path}", 404)
    assert ben.got("/resumes")["items"] == []
