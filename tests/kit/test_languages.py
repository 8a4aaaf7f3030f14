"""The service speaks the language of whoever reads: what they chose, else what their device prefers, else English."""

import pytest

from tests.interviews.stories import NEXT_FRIDAY, contact, held, planned, step
from tests.support.client import Client

SPANISH = {"Accept-Language": "es-MX,es;q=0.9,en;q=0.5"}


@pytest.mark.parametrize(
    ("chosen", "accepted", "spoken"),
    [
        (None, None, "en"),
        (None, "es-MX,es;q=0.9,en;q=0.5", "es"),
        (None, "fr, es;q=0.4, en;q=0.8", "en"),
        (None, "es;q=0, *", "en"),
        (None, "en;q=2, es;q=zero, es;, ;;q=1", "es"),
        ("es", None, "es"),
        ("es", "en", "es"),
        ("en", "es", "en"),
    ],
)
def test_what_somebody_chose_comes_before_what_their_device_prefers(
    ana: Client, chosen: str | None, accepted: str | None, spoken: str
) -> None:
    ana.changed("/me", {"locale": chosen})
    missing = ana.get("/contacts/0199d0d5-e7a1-7c3b-9f0e-1d2c3b4a5f60",
                      headers={"Accept-Language": accepted or ""})  # fmt: skip
    assert missing.headers["content-language"] == spoken
    assert "Accept-Language" in missing.headers["vary"]
    assert missing.json()["title"] == {"en": "Not found", "es": "No se encontró"}[spoken]


def test_today_and_its_reasons_are_told_in_spanish_and_what_people_wrote_is_left_alone(ana: Client) -> None:
    step(ana, planned(ana, contact_id=contact(ana, "May Thank")), "schedule", scheduled_at=NEXT_FRIDAY)
    held(ana)
    ana.made("/tasks", {"title": "Write down people you already know", "due_at": "2026-03-20T15:00:00Z"})
    english = [item["task"] for item in ana.got("/today")["items"]]
    ana.changed("/me", {"locale": "es"})
    spanish = [item["task"] for item in ana.got("/today")["items"]]
    assert [task["id"] for task in spanish] == [task["id"] for task in english]
    for before, after in zip(english, spanish, strict=True):
        own = before["kind"] == "own"
        assert (before["title"] == after["title"]) is own
        assert (before["reason"] == after["reason"]) is own
    titles = {task["kind"]: task for task in spanish if task["contact"] and task["contact"]["name"] == "May Thank"}
    assert titles["confirm"]["title"] == "Confirma la hora con May Thank"
    assert titles["research"]["reason"] == (
        "Lee antes un poco sobre esta persona, y pregunta lo que ninguna página puede decirte."
    )
    assert ana.got(f"/tasks/{spanish[0]['id']}")["title"] == spanish[0]["title"]
    assert {task["title"] for task in ana.got("/tasks")["items"]} >= {task["title"] for task in spanish}


def test_each_language_has_its_own_etag_and_a_change_may_name_either(ana: Client) -> None:
    held(ana)
    task = next(item for item in ana.got("/tasks")["items"] if item["kind"] == "thank_you")
    path = f"/tasks/{task['id']}"
    tags = {language: ana.get(path, headers={"Accept-Language": language}).headers["etag"] for language in ("en", "es")}
    assert tags["en"] != tags["es"]
    for language, other in (("en", "es"), ("es", "en")):
        for shown in (language, language):
            same = ana.get(path, headers={"Accept-Language": shown, "If-None-Match": tags[language]})
            assert same.status_code == 304
        fresh = ana.get(path, headers={"Accept-Language": other, "If-None-Match": tags[language]})
        assert (fresh.status_code, fresh.headers["content-language"]) == (200, other)
    noted = ana.patch(path, json={"notes": "by hand"}, headers={"If-Match": tags["es"], **SPANISH})
    assert noted.status_code == 200, noted.text
    stale = ana.problem("PATCH", path, 412, json={"notes": "x"}, headers={"If-Match": tags["es"], **SPANISH})
    assert stale["title"] == "Cambió desde que lo leíste"
    assert stale["current"]["title"] == noted.json()["title"] != task["title"]


def test_readiness_and_checks_give_their_reasons_in_spanish(ana: Client) -> None:
    path = f"/contacts/{contact(ana, 'Dana Diaz')}/readiness"
    before, after = (ana.get(path, headers=headers).json()["missing"] for headers in ({}, SPANISH))
    assert [need["code"] for need in before] == [need["code"] for need in after]
    assert "Decide qué esperas aprender; va en tu primera frase." in [need["reason"] for need in after]
    assert not {need["reason"] for need in before} & {need["reason"] for need in after}
    body = {"text": "Do you like your job?"}
    english, spanish = (
        ana.post("/checks/question", json=body, headers=headers).json()["findings"][0] for headers in ({}, SPANISH)
    )
    assert english["code"] == spanish["code"]
    assert spanish["reason"] == "Una palabra o un número bastaría para responder."


def test_what_is_wrong_with_the_input_is_said_in_spanish(ana: Client, anybody: Client) -> None:
    problem = ana.problem("POST", "/contacts", 422, json={"name": "x" * 201, "comfort": 9}, headers=SPANISH)
    assert problem["title"] == "Hay algo que corregir"
    told = {each["pointer"]: each["detail"] for each in problem["errors"]}
    assert told == {"/name": "Escribe como máximo 200 caracteres", "/comfort": "Debe ser menor o igual que 5"}
    assert problem["detail"] == f"name: {told['/name']}"
    missing = ana.problem("POST", "/organizations", 422, json={}, headers=SPANISH)
    assert missing["errors"][0]["detail"] == "Hace falta."
    stranger = anybody.problem("GET", "/today", 401, headers=SPANISH)
    assert stranger["title"] == "Entra primero"
    assert anybody.problem("GET", "/today", 401)["title"] == "Sign in first"


def test_an_answer_that_is_repeated_is_repeated_in_its_first_language(ana: Client) -> None:
    body = {"title": "Call", "due_at": "2026-03-20T15:00:00Z"}
    first = ana.post("/tasks", json=body, headers={"Idempotency-Key": "k", **SPANISH})
    again = ana.post("/tasks", json=body, headers={"Idempotency-Key": "k"})
    assert (first.content, first.headers["content-language"]) == (again.content, again.headers["content-language"])


def test_the_timeline_tells_what_happened_in_spanish_and_keeps_what_a_person_wrote(ana: Client) -> None:
    person = contact(ana, "Dana Diaz")
    step(ana, planned(ana, contact_id=person), "request")
    ana.made(f"/contacts/{person}/timeline", {"kind": "note", "text": "Asked for a talk."})
    entries = ana.get(f"/contacts/{person}/timeline", headers=SPANISH).json()["items"]
    assert {(entry["derived"], entry["text"]) for entry in entries} >= {
        (True, "Pedí una conversación."), (False, "Asked for a talk."),
    }  # fmt: skip
