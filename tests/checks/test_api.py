"""The checks over HTTP, and what becomes of a finding that a person dismisses."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import select

from colloquy.accounts.rules import Scope
from colloquy.app import Service
from colloquy.checks.rules import Message, check_question
from colloquy.checks.standing import findings_for_message, findings_for_question, findings_for_questions
from colloquy.kit.db.revisions import Revision
from tests.imports.uploading import imported
from tests.interviews.stories import planned
from tests.support.client import Client
from tests.support.counting import statements
from tests.support.processes import ON_SQLITE

QUESTION = "Do you like your job?"
LETTER = {
    "kind": "request", "form": "phone", "contact_name": "Elizabeth Warfield", "organization": "Harbor Museum",
    "source": None, "text": "Dear Ms. Warfield,\n\nDo you have any openings for me?\n\nAna Lima",
}  # fmt: skip
HOSTILE = [
    "a",
    "a ",
    "job ",
    "'",
    "[",
    "_ ",
    "<a",
    "\n",
    "\r\n",
    "is it? ",
    "30 to 40 or ",
    "é\u0301",
    "\u202e",
    "😀",
    "\x20",
]
DISMISSALS = ("dismiss", "restore")


def on_message(client: Client, **changes: object) -> list[dict[str, Any]]:
    return list(client.made("/checks/message", {**LETTER, **changes}, 200)["findings"])


def on_question(client: Client, text: str) -> list[dict[str, Any]]:
    return list(client.made("/checks/question", {"text": text}, 200)["findings"])


def codes(findings: list[dict[str, Any]]) -> set[str]:
    return {finding["code"] for finding in findings}


def dismiss(client: Client, text: str, code: str, verb: str = "dismiss") -> None:
    client.made(f"/checks/{verb}", {"text": text, "code": code}, 204)


def dismissed(findings: list[dict[str, Any]]) -> set[str]:
    return {finding["code"] for finding in findings if finding["dismissed"]}


def revision(client: Client) -> int:
    with client.service.runtime.database.reading() as work:
        owner = Revision.owner_id == client.account["id"]
        return int(work.execute(select(Revision.revision).where(owner)).scalar_one())


def test_a_message_is_answered_with_findings_that_point_into_it(ana: Client) -> None:
    found = {finding["code"]: finding for finding in on_message(ana)}
    assert {"asks_for_job", "purpose_missing", "time_missing"} <= set(found)
    job = found["asks_for_job"]
    assert (job["severity"], set(job)) == ("error", {"code", "severity", "start", "end", "reason", "suggestion"})
    assert "openings" in str(LETTER["text"])[job["start"] : job["end"]]
    assert (found["time_missing"]["start"], found["time_missing"]["end"]) == (None, None)


def test_organization_and_source_may_be_left_out_or_null(ana: Client) -> None:
    assert on_message(ana) == on_message(ana, organization=None)
    assert "source_missing" in codes(on_message(ana, source="Tomás Herrera"))
    bare = {name: value for name, value in LETTER.items() if name not in {"organization", "source"}}
    assert ana.made("/checks/message", bare, 200)["findings"] == on_message(ana)


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_offsets_count_characters_of_the_text_as_it_was_sent(ana: Client, line_end: str) -> None:
    text = f"  Cafe\u0301 😀{line_end}{line_end}How old are you?  "
    (found,) = [finding for finding in on_question(ana, text) if finding["code"] == "too_personal"]
    assert text[found["start"] : found["end"]].rstrip("?") == "How old are you"


def test_a_letter_is_judged_the_same_whatever_its_line_ends(ana: Client) -> None:
    text = (
        "Dear Ms. Warfield,\n\nProfessor Herrera told me that you might, as somebody who runs a team,\nhire me.\n\nAna"
    )
    assert codes(on_message(ana, text=text)) == codes(on_message(ana, text=text.replace("\n", "\r\n")))


def test_the_answer_is_that_of_the_rules(ana: Client) -> None:
    rules = [(one.code, one.start, one.end, one.reason) for one in check_question(QUESTION)]
    assert [(one["code"], one["start"], one["end"], one["reason"]) for one in on_question(ana, QUESTION)] == rules


def test_a_token_that_may_only_read_may_check_and_not_dismiss(person: Callable[..., Client]) -> None:
    reader = person("rita", scopes=(Scope.READ,))
    assert on_message(reader)
    assert on_question(reader, QUESTION)
    for verb in DISMISSALS:
        problem = reader.problem("POST", f"/checks/{verb}", 403, json={"text": QUESTION, "code": "closed"})
        assert "write" in problem["detail"]


def test_nobody_checks_without_signing_in(anybody: Client) -> None:
    for name, body in (("message", LETTER), ("question", {"text": QUESTION})):
        anybody.problem("POST", f"/checks/{name}", 401, json=body)
    for verb in DISMISSALS:
        anybody.problem("POST", f"/checks/{verb}", 401, json={"text": QUESTION, "code": "closed"})


def test_a_check_changes_nothing_and_asks_the_database_only_who_it_is(ana: Client, service: Service) -> None:
    on_question(ana, QUESTION)
    before = revision(ana)
    with statements(service) as seen:
        on_question(ana, QUESTION)
        on_message(ana)
    assert len(seen) <= 2, "one look-up of the credential each"
    assert revision(ana) == before


@ON_SQLITE
@pytest.mark.parametrize("unit", HOSTILE)
def test_64_kilobytes_of_hostile_text_are_answered(ana: Client, unit: str) -> None:
    text = (unit * 65_536)[:65_536]
    on_message(ana, text=text)
    on_question(ana, text)


@ON_SQLITE
@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"text": "a" * 65_537}, "/text"),
        ({"text": "a\x00b"}, "/text"),
        ({"text": None}, "/text"),
        ({"kind": "love_letter"}, "/kind"),
        ({"form": "smoke_signals"}, "/form"),
        ({"contact_name": ""}, "/contact_name"),
        ({"contact_name": "a" * 201}, "/contact_name"),
        ({"source": "two\nlines"}, "/source"),
        ({"policy": {}}, "/policy"),
    ],
)
def test_what_cannot_be_checked_is_refused_by_name(ana: Client, changes: dict[str, Any], pointer: str) -> None:
    problem = ana.problem("POST", "/checks/message", 422, content=json.dumps({**LETTER, **changes}),
                          headers={"content-type": "application/json"})  # fmt: skip
    assert problem["errors"][0]["pointer"] == pointer


def asked(client: Client, text: str) -> str:
    """The path of a guide question."""
    return f"/interview_questions/{client.made(f'{planned(client)}/questions', {'text': text})['id']}"


def test_findings_stand_on_every_question_of_a_guide(ana: Client) -> None:
    path = planned(ana)
    made = ana.made(f"{path}/questions", {"text": QUESTION})
    ana.made(f"{path}/questions", {"text": "How did you come to this work?"})
    assert made["findings"] == [{**finding, "dismissed": False} for finding in on_question(ana, QUESTION)]
    assert [bool(each["findings"]) for each in ana.got(path)["questions"]] == [True, False]
    assert ana.got("/interviews")["items"][0]["questions"][0] == made
    changed = ana.changed(f"/interview_questions/{made['id']}", {"text": "What do you like about your job?"})
    assert changed["findings"] == []


def test_a_dismissed_finding_stays_dismissed_for_that_text_wherever_it_stands(ana: Client) -> None:
    one, two, other = asked(ana, QUESTION), asked(ana, f" {QUESTION}"), asked(ana, "Do you like your boss?")
    dismiss(ana, QUESTION, "closed")
    dismiss(ana, QUESTION, "closed")
    assert [dismissed(ana.got(path)["findings"]) for path in (one, two, other)] == [{"closed"}, {"closed"}, set()]
    ana.changed(one, {"text": "Do you really like your job?"})
    assert dismissed(ana.got(one)["findings"]) == set()
    ana.changed(one, {"text": QUESTION})
    assert dismissed(ana.got(one)["findings"]) == {"closed"}


def test_a_dismissal_rests_one_finding_and_leaves_the_others(ana: Client) -> None:
    path = asked(ana, "How old are you?")
    dismiss(ana, "How old are you?", "too_personal")
    findings = ana.got(path)["findings"]
    assert dismissed(findings) == {"too_personal"}
    assert "closed" in codes(findings)


def test_a_dismissal_can_be_taken_back(ana: Client) -> None:
    path = asked(ana, QUESTION)
    dismiss(ana, QUESTION, "closed")
    dismiss(ana, QUESTION, "closed", "restore")
    dismiss(ana, QUESTION, "closed", "restore")
    assert dismissed(ana.got(path)["findings"]) == set()


def test_a_dismissal_is_its_owners_alone(ana: Client, ben: Client) -> None:
    path = asked(ben, QUESTION)
    dismiss(ana, QUESTION, "closed")
    assert dismissed(ben.got(path)["findings"]) == set()


def test_a_stateless_check_knows_nothing_of_dismissals(ana: Client) -> None:
    dismiss(ana, QUESTION, "closed")
    assert "closed" in codes(on_question(ana, QUESTION))


def test_a_dismissal_makes_the_etag_of_what_was_read_old(ana: Client) -> None:
    path = asked(ana, QUESTION)
    tag = ana.get(path).headers["etag"]
    assert ana.get(path, headers={"If-None-Match": tag}).status_code == 304
    dismiss(ana, QUESTION, "closed")
    fresh = ana.get(path, headers={"If-None-Match": tag})
    assert (fresh.status_code, dismissed(fresh.json()["findings"])) == (200, {"closed"})


def test_only_findings_that_exist_can_be_dismissed(ana: Client) -> None:
    for verb in DISMISSALS:
        problem = ana.problem("POST", f"/checks/{verb}", 422, json={"text": QUESTION, "code": "too_polite"})
        assert problem["errors"][0] | {"detail": ""} == {"pointer": "/code", "code": "unknown_code", "detail": ""}


def test_dismissals_go_out_with_an_export_and_come_back(ana: Client, ben: Client) -> None:
    asked(ana, QUESTION)
    dismiss(ana, QUESTION, "closed")
    export = ana.get("/exports/colloquy.json").content
    done = imported(ben, export, "colloquy.json")
    assert (done["state"], done["counts"]["problem"]) == ("done", 0)
    assert dismissed(ben.got("/interviews")["items"][0]["questions"][0]["findings"]) == {"closed"}


def test_a_dismissal_that_was_tampered_with_is_left_out_of_an_import(ana: Client, ben: Client) -> None:
    dismiss(ana, QUESTION, "closed")
    export = json.loads(ana.get("/exports/colloquy.json").content)
    (row,) = export["data"]["dismissed_findings"]
    export["data"]["dismissed_findings"] = [{**row, "text_hash": "a" * 5_000}, {**row, "code": "too_polite"}]
    done = imported(ben, json.dumps(export, separators=(",", ":")).encode(), "colloquy.json")
    assert (done["counts"]["problem"], done["counts"]["create"]) == (2, 0)


def test_a_list_of_guides_asks_for_dismissals_once(ana: Client, service: Service) -> None:
    counts = []
    for number in range(2):
        asked(ana, f"Do you like your job, number {number}?")
        ana.got("/interviews")
        dismiss(ana, f"Did you like number {number}?", "closed")
        with statements(service) as seen:
            ana.got("/interviews")
        counts.append(len(seen))
    assert counts[0] == counts[1]


def test_a_kept_message_carries_its_findings_with_what_was_dismissed(ana: Client, service: Service) -> None:
    message = Message("request", "phone", "Elizabeth Warfield", None, None, str(LETTER["text"]))
    dismiss(ana, str(LETTER["text"]).replace("\n", "\r\n") + "\n", "asks_for_job")
    with service.runtime.database.reading(ana.account["id"]) as work:
        assert dismissed(findings_for_message(work, message)) == {"asks_for_job"}
        assert dismissed(findings_for_question(work, QUESTION)) == set()
        assert findings_for_questions(work, []) == {}
