"""What a slice says of one of its routes, and what its handler may ask for.

A handler says by the type of its parameter what it needs: `work: Reading`, `work: Writing`, `steps: Stepping` for
the few that open several transactions (password hashing, uploads), `work: Computing` where no database is asked, or
`others: Gathering` where the answer is made of other operations' answers.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Any, Literal, get_type_hints

from fastapi import Depends, Query
from pydantic import BaseModel
from starlette.requests import Request

from colloquy.kit.actor import Actor
from colloquy.kit.db.work import Database, Read, Write
from colloquy.kit.errors import Refusal, Unauthorized
from colloquy.kit.http.runtime import Runtime
from colloquy.kit.languages import Language
from colloquy.kit.wire import ListView, View


@dataclass
class Call:
    """One request on its way to its handler."""

    request: Request
    runtime: Runtime
    actor: Actor | None

    @property
    def language(self) -> Language:
        """In which language it is answered."""
        spoken: Language = self.request.scope["colloquy.language"]
        return spoken

    def header(self, name: str) -> str | None:
        """A request header."""
        return self.request.headers.get(name)


@dataclass
class Steps:
    """For handlers that open their own transactions, one after another."""

    database: Database
    runtime: Runtime
    actor: Actor | None
    request: Request

    @property
    def owner_id(self) -> str:
        """The account that acts; only for routes that need one."""
        if self.actor is None:
            raise Unauthorized("Sign in first.")
        return self.actor.account_id


@dataclass(frozen=True)
class Compute:
    """For handlers whose answer follows from the request alone: no connection is taken, no lock, nothing is kept."""

    actor: Actor | None


@dataclass(frozen=True)
class Part:
    """What another operation answered: the status, the media type, the ETag if it has one, and the body's bytes."""

    status: int
    media: str
    download: bool
    """A file to keep, of any size."""
    etag: str | None
    body: bytes


@dataclass(frozen=True)
class Gather:
    """For handlers that ask other operations, as the same caller. They wait on the event loop and hold no thread."""

    read: Callable[[str, str], Awaitable[Part]]
    """Reads a path of the service with its query."""


@dataclass(frozen=True)
class Made:
    """What a handler returns when it created something: the object and where it is."""

    data: dict[str, Any]
    location: str
    cookies: tuple[str, ...] = ()
    """Whole `Set-Cookie` values."""


Handler = Callable[..., Any]


def _ours() -> None:
    """Tells FastAPI that a parameter comes from us, and not from the request."""


Reading = Annotated[Read, Depends(_ours)]
Writing = Annotated[Write, Depends(_ours)]
Stepping = Annotated[Steps, Depends(_ours)]
Computing = Annotated[Compute, Depends(_ours)]
Gathering = Annotated[Gather, Depends(_ours)]
Viewing = Annotated[View, Query()]
Listing = Annotated[ListView, Query()]


@dataclass(frozen=True)
class Operation:
    """One route, as its slice declares it."""

    method: str
    path: str
    handler: Handler
    answers: type[BaseModel] | None
    status: int
    scope: str
    public: bool
    admin: bool
    office: bool
    own_rows_only: bool
    secret: bool
    hashes: bool
    refusals: tuple[type[Refusal], ...]
    media: str
    """What a download is, several separated by commas; empty for JSON by `answers`."""

    @cached_property
    def name(self) -> str:
        """The operation id: the handler's name in lowerCamelCase."""
        first, *rest = self.handler.__name__.split("_")
        return first + "".join(word.capitalize() for word in rest)

    @cached_property
    def work(self) -> tuple[str, "Kind"]:
        """The name of the parameter that takes the work, and which kind it is."""
        for name, hint in get_type_hints(self.handler).items():
            if hint in KINDS:
                return name, KINDS[hint]
        raise TypeError(f"{self.handler.__name__} takes no Reading, Writing, Stepping, Computing or Gathering")


Kind = Literal["read", "write", "steps", "compute", "gather"]
KINDS: dict[object, Kind] = {Read: "read", Write: "write", Steps: "steps", Compute: "compute", Gather: "gather"}
