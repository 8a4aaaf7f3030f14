"""A client for tests: a person with a token, whose every answer is checked against the contract."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Self

import httpx2
from anyio.from_thread import BlockingPortal, start_blocking_portal
from starlette.testclient import TestClient

from colloquy.app import Service
from tests.support import contract

API = "/api/v1"
PASSWORD = "seven quiet herons wade"


@contextmanager
def one_event_loop() -> Iterator[BlockingPortal]:
    """Serve the requests of all clients from one event loop, as a process does."""
    with start_blocking_portal() as portal:
        Client.portal = portal
        yield portal
        Client.portal = None


class Client(TestClient):
    """Requests against a service. Paths are given below /api/v1; a leading `//` means from the root."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __init__(self, service: Service, token: str | None = None) -> None:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        super().__init__(service, base_url="http://localhost:8000", headers=headers, raise_server_exceptions=True)
        self.service = service
        self.token = token
        self.account: dict[str, Any] = {}

    def request(self, method: str, url: Any, **options: Any) -> httpx2.Response:  # type: ignore[override]
        path = str(url)
        full = path[1:] if path.startswith("//") else path if path.startswith(API) else API + path
        response = super().request(method, full, **options)
        narrowed = "fields=" in str(response.request.url) or "fields" in (options.get("params") or {})
        contract.check(
            method, response.request.url.path, response.status_code, response.headers,
            b"" if method == "HEAD" else response.content, narrowed=narrowed,
        )  # fmt: skip
        return response

    def made(self, path: str, body: dict[str, Any] | None = None, status: int = 201) -> Any:
        """POST and return the answer's JSON, which must have this status."""
        response = self.post(path, json={} if body is None else body)
        assert response.status_code == status, response.text
        return response.json() if response.content else None

    def got(self, path: str, **params: Any) -> Any:
        """GET and return the answer's JSON."""
        response = self.get(path, params=params)
        assert response.status_code == 200, response.text
        return response.json()

    def changed(self, path: str, body: dict[str, Any]) -> Any:
        """PATCH and return the answer's JSON."""
        response = self.patch(path, json=body)
        assert response.status_code == 200, response.text
        return response.json()

    def problem(self, method: str, path: str, status: int, **options: Any) -> Any:
        """Send a request that must be refused with this status; the problem document."""
        response = self.request(method, path, **options)
        assert response.status_code == status, response.text
        assert response.headers["content-type"] == "application/problem+json"
        return response.json()
