"""Sending files and letting the worker do its jobs, as tests of imports need it."""

from typing import Any

from tests.support.client import Client


def upload(client: Client, content: bytes, filename: str = "contacts.csv") -> Any:
    """Upload a file; the import."""
    response = client.post("/imports", files={"file": (filename, content)})
    assert response.status_code == 201, response.text
    return response.json()


def work(client: Client) -> None:
    """Do everything that is due."""
    client.service.worker.drain()


def checked(client: Client, import_id: str) -> Any:
    """Try the import; what it would do."""
    client.made(f"/imports/{import_id}/check", status=202)
    work(client)
    return client.got(f"/imports/{import_id}")


def started(client: Client, import_id: str) -> Any:
    """Run the import; how it ended."""
    client.made(f"/imports/{import_id}/start", status=202)
    work(client)
    return client.got(f"/imports/{import_id}")


def imported(client: Client, content: bytes, filename: str = "contacts.csv") -> Any:
    """Upload and run."""
    return started(client, upload(client, content, filename)["id"])


def everybody(client: Client) -> list[Any]:
    """All contacts."""
    found, cursor = [], None
    while True:
        page = client.got("/contacts", limit=100, **({"cursor": cursor} if cursor else {}))
        found += page["items"]
        cursor = page["next"]
        if cursor is None:
            return found
