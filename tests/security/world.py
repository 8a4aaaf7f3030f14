"""People and their objects, for requests that must be refused: one world for each database, shared by all tests."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from colloquy.app import Service
from colloquy.outreach.rules.shipped import Name, template_id
from colloquy.outreach.rules.vocabulary import Kind, Medium
from tests.support.client import API, PASSWORD, Client

CONTACT = {"name": "Ada Lovelace"}
BANK = {"name": "Small museums"}
BANK_QUESTION = {"text": "How did you come to this work?", "topic": "paths"}


def contact(client: Client) -> str:
    return str(client.made("/contacts", CONTACT)["id"])


def interview(client: Client) -> str:
    return str(client.made("/interviews", {"contact_id": contact(client), "form": "phone"})["id"])


def session(client: Client) -> str:
    return str(Client(client.service).made("/sessions", {"email": client.account["email"], "password": PASSWORD})["id"])


def merge(client: Client) -> str:
    one, two = contact(client), contact(client)
    return str(client.made(f"/contacts/{one}/merge", {"other_id": two, "choices": {}})["id"])


def removed(client: Client) -> str:
    talk = interview(client)
    assert client.delete(f"/interviews/{talk}").status_code == 204
    return talk


def relation(client: Client) -> str:
    return made_by(f"/contacts/{contact(client)}/relations", {"other_id": contact(client), "kind": "friend"})(client)


def imported(client: Client) -> str:
    answer = client.post("/imports", files={"file": ("people.csv", b"Name,Email\nAda,ada@example.org\n", "text/csv")})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


def outreach(client: Client) -> str:
    return str(client.made("/outreach", {"contact_id": contact(client), "kind": "request", "medium": "email"})["id"])


def research_item(client: Client) -> str:
    about = {"contact_id": contact(client), "kind": "internet", "text": "Gave a talk on loans."}
    return str(client.made("/research_items", about)["id"])


def referral(client: Client) -> str:
    return str(client.made("/referrals", {"named_by_id": contact(client), "name": "Ben Okafor"})["id"])


def uploaded_resume(client: Client) -> str:
    answer = client.post("/resumes/upload", files={"file": ("resume.txt", b"Ada Lovelace, analyst", "text/plain")})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


def showing(client: Client) -> str:
    shown = {"interview_id": interview(client)}
    return str(client.made(f"/resumes/{uploaded_resume(client)}/showings", shown)["id"])


def debriefed(client: Client) -> str:
    """A line of a debrief, of an interview that has a row in every table around it."""
    organization = {"organization_name": "Acme", "title": "Curator"}
    person = str(client.made("/contacts", {**CONTACT, **organization})["id"])
    path = f"/interviews/{client.made('/interviews', {'contact_id': person, 'form': 'workplace'})['id']}"
    client.made(f"{path}/schedule", {"scheduled_at": "2026-03-10T15:00:00Z"}, 200)
    client.made(f"{path}/try_to_confirm", {"result": "left_message"}, 200)
    client.made(f"{path}/start", {}, 200)
    client.made(f"{path}/extend", {"minutes": 10}, 200)
    client.made(f"{path}/closing", {"step": "names", "said": "no"}, 200)
    client.made(f"{path}/impressions", {"impressions": [{"aspect": "noise", "mark": 2}]}, 200)
    return str(client.made(f"{path}/debrief_items", {"drawer": "ideas", "text": "Archives"})["id"])


def made_by(path: str, body: dict[str, Any]) -> Callable[[Client], str]:
    return lambda client: str(client.made(path, body)["id"])


def under(owner: Callable[[Client], str], path: str, body: dict[str, Any]) -> Callable[[Client], str]:
    return lambda client: str(client.made(path.format(owner(client)), body)["id"])


OBJECTS: dict[str, Callable[[Client], str]] = {
    "account_id": lambda client: str(client.account["id"]),
    "session_id": session,
    "token_id": made_by("/tokens", {"name": "laptop"}),
    "invite_id": made_by("/invites", {}),
    "organization_id": made_by("/organizations", {"name": "Acme"}),
    "field_id": made_by("/fields", {"name": "Museums"}),
    "contact_id": contact,
    "other_id": contact,
    "named_by_id": contact,
    "suggested_by_id": contact,
    "referral_id": referral,
    "milestone_id": made_by("/milestones", {"kind": "chose_major", "text": "I chose history."}),
    "position_id": under(contact, "/contacts/{}/positions", {"organization_name": "Acme", "title": "Curator"}),
    "relation_id": relation,
    "entry_id": under(contact, "/contacts/{}/timeline", {"kind": "note", "text": "Met at the fair."}),
    "merge_id": merge,
    "removal_id": removed,
    "interview_id": interview,
    "question_id": under(interview, "/interviews/{}/questions", {"text": "What does a week look like?"}),
    "note_id": under(interview, "/interviews/{}/notes", {"kind": "point", "text": "Apprenticeships matter."}),
    "debrief_item_id": debriefed,
    "resume_id": uploaded_resume,
    "showing_id": showing,
    "task_id": made_by("/tasks", {"title": "Write", "due_at": "2026-03-10T15:00:00Z"}),
    "import_id": imported,
    "outreach_id": outreach,
    "research_item_id": research_item,
    "bank_id": made_by("/question_banks", BANK),
    "bank_question_id": under(made_by("/question_banks", BANK), "/question_banks/{}/questions", BANK_QUESTION),
    "template_id": lambda _: template_id(Name(Kind.REQUEST, Medium.EMAIL)),
}
"""How to make what a path parameter or a reference names, as its owner would. A new one is added here."""


@dataclass
class World:
    """Ana owns the objects, Ben is another, the clerk has every role but the administrator's, Root administers."""

    service: Service
    ana: Client
    ben: Client
    root: Client
    clerk: Client
    anybody: Client
    _made: dict[tuple[str, str], str] = field(default_factory=dict)

    def own(self, parameter: str, client: Client | None = None) -> str:
        """The id of an object of this client's (Ana's), made when first asked for."""
        parameter = parameter.removesuffix("s")
        owner = client or (self.root if parameter == "invite_id" else self.ana)
        make = OBJECTS.get(parameter)
        if make is None:
            pytest.fail(f"Nobody knows how to make a {parameter}: add it to OBJECTS in tests/security/world.py.")
        key = (owner.account["id"], parameter)
        if key not in self._made:
            self._made[key] = make(owner)
        return self._made[key]


def send(client: Client, method: str, path: str, body: Any = None, **options: Any) -> Any:
    """A request to a whole path, below /api/v1 or not."""
    more = {} if body is None else {"json": body}
    return client.request(method, path if path.startswith(API) else f"/{path}", **more, **options)
