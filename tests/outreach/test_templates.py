"""The office writes templates in its own words; students' drafts follow them from then on."""

from typing import Any

import pytest

from colloquy.checks.rules import Message, check_message
from colloquy.outreach.rules.context import FLAGS, NAMES
from colloquy.outreach.rules.shipped import Name, names_by_id, shipped_templates, template_id
from colloquy.outreach.rules.template import Template, faults
from colloquy.outreach.rules.trial import SAMPLE, in_own_words, tried
from colloquy.outreach.rules.vocabulary import WRITTEN, Kind, Medium
from colloquy.questions.rules.words import Form
from tests.support.client import Client

EMAIL = template_id(Name(Kind.REQUEST, Medium.EMAIL))
PATH = f"/message_templates/{EMAIL}"
NOWHERE = "01900000-0000-7000-8000-000000000000"
LEARNING = "I would like to learn about {field}; I am not asking for a job."
OURS = """| {greeting},

?source_sentence {source_sentence}
My name is {my_name}, and I study at Linden College. I would like to learn about {field}; I am not asking for a job.
[Your words: what drew you to them]
Could we talk for {minutes}, at a time and place that suit you?

| Yours,
| {my_name}
"""


def drafted(client: Client, **more: Any) -> Any:
    person = client.made("/contacts", {"name": "Maya Chen"})
    return client.made("/outreach", {"contact_id": person["id"], "kind": "request", "medium": "email", **more})


def test_a_template_has_the_same_id_on_every_installation_and_no_other_has_it() -> None:
    assert len(names_by_id()) == len(shipped_templates())
    assert EMAIL == "ddb95e4f-7350-5947-8c0b-ae205422fec1"


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("{gretting},", "'gretting' is not something that can be filled in; did you mean 'greeting'?"),
        ("?mintues {minutes}", "'mintues' is not something that can be filled in; did you mean 'minutes'?"),
        ("{xyz}", "'xyz' is not something that can be filled in"),
        ("Let us {talk}.", "'talk' is a condition and has no words of its own; write ?talk"),
    ],
)
def test_a_name_that_is_none_is_told_with_the_one_that_was_meant(body: str, told: str) -> None:
    assert [fault.detail for fault in faults(Template(body), NAMES, FLAGS)] == [told]


def as_sent(name: Name, form: Form, text: str) -> Message:
    return Message(
        name.kind, form, SAMPLE.contact_name, SAMPLE.organization, SAMPLE.named_by, in_own_words(name.kind, text)
    )


@pytest.mark.parametrize("name", [name for name in shipped_templates() if name.medium in WRITTEN], ids=str)
@pytest.mark.parametrize("form", Form)
def test_the_two_invented_people_leave_nothing_open_but_own_words(name: Name, form: Form) -> None:
    made = tried(name, shipped_templates()[name], form)
    assert "[" not in in_own_words(name.kind, made.body)
    assert check_message(as_sent(name, form, made.body)) == []
    assert len(made.places) == shipped_templates()[name].body.count("[Your words:")


def test_everybody_sees_what_drafts_are_made_from(ana: Client) -> None:
    shown = ana.got("/message_templates", count="true")
    assert shown["total"] == len(shipped_templates())
    assert {(each["origin"], each["version"]) for each in shown["items"]} == {("shipped", 0)}
    requests = ana.got("/message_templates", kind="request", medium=["email", "letter"])["items"]
    assert [(each["kind"], each["medium"]) for each in requests] == [("request", "letter"), ("request", "email")]
    pages = ana.got("/message_templates", limit=20)
    rest = ana.got("/message_templates", limit=20, cursor=pages["next"])
    assert [each["id"] for each in pages["items"] + rest["items"]] == list(names_by_id())


def test_a_template_is_shown_with_a_message_that_it_makes(ana: Client) -> None:
    shown = ana.got(PATH, form="workplace")
    assert "Dear Dr. Okafor" in shown["sample"]["body"]
    assert "at your workplace" in shown["sample"]["body"]
    assert (shown["findings"], shown["shipped"]["body"]) == ([], shown["body"])
    names = {each["name"]: each for each in ana.got("/message_template_names")["items"]}
    assert set(names) == set(NAMES)
    assert (names["greeting"]["example"], names["talk"]["condition_only"]) == ("Dear Dr. Okafor", True)


def test_drafts_follow_the_offices_words_from_then_on_and_those_there_are_stay(ana: Client, office: Client) -> None:
    before = drafted(ana)
    changed = office.changed(PATH, {"body": OURS, "subject": "A question about {field}"})
    assert (changed["origin"], changed["version"], changed["body"]) == ("office", 1, OURS)
    assert ana.got(PATH)["changed_at"] == "2026-03-04T15:00:00Z"
    after = drafted(ana)
    assert "I study at Linden College" in after["body"]
    assert after["own_words"] == ["the field", "what drew you to them"]
    assert ana.got(f"/outreach/{before['id']}")["body"] == before["body"]
    assert "Linden" not in drafted(ana, medium="letter")["body"]
    assert [each["id"] for each in ana.got("/message_templates", origin="office")["items"]] == [EMAIL]


def test_what_others_read_before_is_not_shown_from_memory(ana: Client, office: Client) -> None:
    tag = ana.get(PATH).headers["etag"]
    assert ana.get(PATH, headers={"If-None-Match": tag}).status_code == 304
    office.changed(PATH, {"body": OURS})
    assert ana.get(PATH, headers={"If-None-Match": tag}).json()["body"] == OURS


def test_a_template_goes_back_to_what_it_came_with_and_its_versions_are_kept(ana: Client, office: Client) -> None:
    shipped = ana.got(PATH)["body"]
    office.changed(PATH, {"body": OURS})
    office.changed(PATH, {"body": OURS})
    again = office.made(f"{PATH}/reset", status=200)
    assert (again["origin"], again["version"], again["body"]) == ("shipped", 2, shipped)
    assert office.made(f"{PATH}/reset", status=200)["version"] == 2
    kept = office.got(f"{PATH}/versions")["items"]
    assert [(each["number"], each["body"], each["changed_by"]) for each in kept] == [
        (2, None, "Carmen"), (1, OURS, "Carmen"),
    ]  # fmt: skip
    assert "Linden" not in drafted(ana)["body"]


def test_writing_down_what_it_came_with_is_going_back_to_it(office: Client) -> None:
    shipped = office.got(PATH)
    office.changed(PATH, {"body": OURS})
    again = office.changed(PATH, {"body": shipped["body"]})
    assert (again["origin"], again["version"]) == ("shipped", 2)


@pytest.mark.parametrize(
    ("template", "patch", "fault", "told"),
    [
        (EMAIL, {"body": "{gretting}"}, ("/body", "template_fault"), "did you mean 'greeting'"),
        (EMAIL, {"subject": "{feild}"}, ("/subject", "template_fault"), "did you mean 'field'"),
        (EMAIL, {"body": OURS.replace(LEARNING, "")}, ("/body", "purpose_missing"), ""),
        (EMAIL, {"body": OURS + "Do you have any openings for me?"}, ("/body", "asks_for_job"), "any openings"),
        (template_id(Name(Kind.REQUEST, Medium.VOICEMAIL)), {"subject": "Hello"}, ("/subject", "not_read"), "empty"),
    ],
)
def test_a_template_that_would_harm_students_is_refused_with_what_is_wrong(
    office: Client, template: str, patch: dict[str, str], fault: tuple[str, str], told: str
) -> None:
    before = office.got(f"/message_templates/{template}")
    refused = office.problem("PATCH", f"/message_templates/{template}", 422, json=patch)
    assert {(each["pointer"], each["code"]) for each in refused["errors"]} == {fault}
    assert told in refused["errors"][0]["detail"]
    assert office.got(f"/message_templates/{template}") == before


def test_what_is_only_worth_a_remark_is_kept_and_told(office: Client) -> None:
    body = OURS.replace("?source_sentence {source_sentence}", "").replace("at a time and place that suit you", "soon")
    found = office.changed(PATH, {"body": body})["findings"]
    assert {each["code"]: each["severity"] for each in found} == {
        "source_missing": "warning", "convenience_missing": "info",
    }  # fmt: skip


def test_a_template_is_tried_out_by_the_minutes_of_the_office(office: Client) -> None:
    office.changed("/policy", {"ask_minutes_least": 15, "ask_minutes": 20, "ask_minutes_most": 25})
    assert "20 minutes" in office.got(PATH)["sample"]["body"]


def test_two_people_of_the_office_do_not_write_over_each_other(office: Client) -> None:
    tag = office.get(PATH).headers["etag"]
    office.changed(PATH, {"body": OURS})
    late = {"json": {"body": OURS + "Thank you."}, "headers": {"If-Match": tag}}
    assert office.problem("PATCH", PATH, 412, **late)["current"]["body"] == OURS


def test_only_the_office_writes_templates_and_one_that_is_none_is_not_found(ana: Client, office: Client) -> None:
    ana.problem("PATCH", PATH, 403, json={"body": OURS})
    ana.problem("POST", f"{PATH}/reset", 403, json={})
    for method, path in (("GET", ""), ("PATCH", ""), ("POST", "/reset"), ("GET", "/versions")):
        body: dict[str, Any] = {} if method == "GET" else {"json": {}}
        office.problem(method, f"/message_templates/{NOWHERE}{path}", 404, **body)
