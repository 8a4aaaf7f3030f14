"""One request on its way through the gate, and the two ways its answer goes: to a client, or to another operation."""

from collections.abc import Callable
from dataclasses import dataclass, field
from http import HTTPStatus

from starlette.responses import Response
from starlette.types import Message, Scope, Send

from colloquy.kit.http.limits import Headers
from colloquy.kit.http.operation import Part
from colloquy.kit.languages import Language


@dataclass
class Exchange:
    """One request and what becomes of it."""

    scope: Scope
    send: Send
    headers: Headers
    request_id: str
    extra: list[tuple[bytes, bytes]]
    language: Language = Language.ENGLISH
    is_api: bool = False
    is_head: bool = False
    status: int = 0
    keep: Callable[[list[tuple[bytes, bytes]], bytes], None] | None = None
    started: list[tuple[bytes, bytes]] = field(default_factory=list)

    async def forward(self, message: Message) -> None:
        """Pass the application's answer on, with the headers every answer carries."""
        if message["type"] == "http.response.start":
            self.status = message["status"]
            self.started = list(message.get("headers", ()))
            named = {name for name, _ in self.started}
            extra = [*self.extra, (b"content-language", self.language.encode())] if self.is_api else self.extra
            message = {**message, "headers": self.started + [pair for pair in extra if pair[0] not in named]}
        elif message["type"] == "http.response.body":
            body = message.get("body", b"")
            if self.keep and self.status == HTTPStatus.OK and not message.get("more_body"):
                self.keep(self.started, body)
            self.keep = None  # an answer in several pieces is not kept
            if self.is_head:
                message = {**message, "body": b""}
        await self.send(message)

    async def answer(self, response: Response) -> None:
        """Answer without the application."""
        await response(self.scope, nothing, self.forward)


class Collected:
    """An answer that goes to no client: it is put together here."""

    def __init__(self) -> None:
        self._start: Message = {}
        self._body = b""

    async def take(self, message: Message) -> None:
        """Take the start of the answer, or one piece of its body."""
        if message["type"] == "http.response.start":
            self._start = message
        else:
            self._body += message.get("body", b"")

    def whole(self) -> Part:
        """The answer, once the application has given all of it."""
        headers = {name: value.decode("latin-1") for name, value in self._start["headers"]}
        media = headers.get(b"content-type", "").partition(";")[0]
        download = b"content-disposition" in headers
        return Part(self._start["status"], media, download, headers.get(b"etag"), self._body)


async def nothing() -> Message:
    """Receive nothing: there is no body to come."""
    return {"type": "http.disconnect"}
