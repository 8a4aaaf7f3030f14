"""Answers: dictionaries to bytes, with the ETag that lets the next request be short."""

import re
from base64 import b64encode
from collections.abc import Mapping
from hashlib import blake2b
from typing import Any

import orjson
from pydantic import BaseModel
from starlette.responses import Response

from colloquy import __version__
from colloquy.kit.actor import Actor
from colloquy.kit.errors import Stale, field_error
from colloquy.kit.languages import Language
from colloquy.kit.saying import say

JSON = "application/json"
OPTIONS = orjson.OPT_UTC_Z
BUILD = blake2b(__version__.encode(), digest_size=3).hexdigest()


def dumps(data: object, *, pretty: bool = False) -> bytes:
    """JSON bytes; instants in UTC with Z."""
    return orjson.dumps(data, default=_plain, option=OPTIONS | (orjson.OPT_INDENT_2 if pretty else 0))


def _plain(value: object) -> object:
    if isinstance(value, BaseModel):
        return value.model_dump()
    if isinstance(value, frozenset | set):
        return sorted(value)
    if isinstance(value, bytes):
        return b64encode(value).decode()
    raise TypeError(f"{type(value).__name__} has no form on the wire")


def digest(body: bytes) -> str:
    """A short name for these bytes."""
    return blake2b(body, digest_size=9).hexdigest()


def etag_prefix(actor: Actor, language: Language, revision: int, path: str, query: bytes = b"") -> str:
    """How the ETag of every answer begins that depends on the owner's and the shared rows alone.

    It names the address, the actor and the language too, so that a tag of one page never vouches for another.
    """
    place = blake2b(f"{actor.key} {language} {path}?".encode() + query, digest_size=4).hexdigest()
    return f'"{BUILD}.{revision}.{actor.shared_revision}.{place}-'


def plain_etag(name: str) -> str:
    """The strong ETag of an answer that also depends on the clock or on other people's rows."""
    return f'"d-{name}"'


def named(body: bytes, language: Language) -> str:
    """The name of a body as read in a language, from its English; what is before `~` names the version alone."""
    return digest(body) if language is Language.ENGLISH else f"{digest(body)}~{language}"


def json_response(data: object, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """A JSON answer without an ETag."""
    return Response(dumps(data), status, headers, JSON)


def narrowed(data: Any, fields: list[str], known: frozenset[str]) -> Any:  # noqa: ANN401 -- JSON in, JSON out
    """The answer with only the named members, of the object or of each item.

    Raises:
        Unprocessable: a name that the object does not have.
    """
    names = [name.strip() for entry in fields for name in entry.split(",") if name.strip()]
    for name in names:
        if name not in known:
            choice = ", ".join(sorted(known))
            raise field_error(
                "/query/fields",
                "unknown_field",
                say("There is no field {name!r}; choose among: {choice}.", name=name, choice=choice),
            )
    if isinstance(data, dict) and "items" in data:
        return {**data, "items": [{name: item[name] for name in names if name in item} for item in data["items"]]}
    return {name: data[name] for name in names if name in data}


def matches(header: str | None, etag: str) -> bool:
    """Whether an `If-None-Match` or `If-Match` header names this ETag; the digest decides, not the revision."""
    if header is None:
        return False
    if header.strip() == "*":
        return True
    wanted = _digest_of(etag)
    return any(_digest_of(tag.strip().removeprefix("W/")) == wanted for tag in header.split(","))


def _digest_of(etag: str) -> str:
    return etag.strip('"').rsplit("-", 1)[-1]


def require_match(header: str | None, current: dict[str, Any]) -> None:
    """Refuse a change when `If-Match` names another version of the object than the current one, in whichever language.

    Raises:
        Stale: with the current object, so that the client can show or merge it.
    """
    if header is None or matches(re.sub(r"~\w+", "", header), plain_etag(digest(dumps(current)))):
        return
    raise Stale(
        "Somebody (or another window of yours) changed it. Look at `current`, then send again.", current=current
    )
