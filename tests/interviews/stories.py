"""Short ways to bring an interview to where a test begins."""

from typing import Any

from tests.support.client import Client

NEXT_FRIDAY = "2026-03-06T15:00:00Z"
NOWHERE = "01900000-0000-7000-8000-000000000000"


def contact(client: Client, name: str = "Maya Chen", **known: Any) -> str:  # noqa: ANN401 -- fields by name
    """A contact's id."""
    return str(client.made("/contacts", {"name": name, **known})["id"])


def planned(client: Client, form: str = "workplace", **known: Any) -> str:  # noqa: ANN401 -- fields by name
    """The path of a new interview with a new contact."""
    if "contact_id" not in known:
        known["contact_id"] = contact(client)
    return f"/interviews/{client.made('/interviews', {'form': form, **known})['id']}"


def step(client: Client, path: str, verb: str, **body: Any) -> Any:  # noqa: ANN401 -- fields by name
    """Do one verb; the interview as it stands then."""
    return client.made(f"{path}/{verb}", body, 200)


def scheduled(client: Client, form: str = "workplace", at: str = NEXT_FRIDAY) -> str:
    """The path of an interview with a date."""
    path = planned(client, form)
    step(client, path, "schedule", scheduled_at=at)
    return path


def held(client: Client, form: str = "phone", **known: Any) -> str:  # noqa: ANN401 -- fields by name
    """The path of an interview that is just over."""
    path = planned(client, form, **known)
    step(client, path, "hold")
    return path
