"""What is refused before any handler runs: bodies too large, of the wrong kind, or from a foreign page."""

from hashlib import sha256
from time import monotonic
from typing import Any
from urllib.parse import urlsplit

from anyio import fail_after
from starlette.types import Message, Receive, Scope

from colloquy.kit.errors import BadRequest, Forbidden, Refusal, TooLarge, TooSlow, UnsupportedMedia, field_error
from colloquy.kit.saying import say
from colloquy.kit.settings import LOCAL_HOSTS

UNSAFE = frozenset({"POST", "PATCH", "PUT", "DELETE"})
JSON_TYPES = ("application/json", "application/merge-patch+json")
FORM_TYPE = "multipart/form-data"
BODY_S = 20.0
UPLOAD_S = 120.0

LONGEST_TAGS = 500

Headers = dict[bytes, bytes]


def check_kind(headers: Headers, *, takes_upload: bool) -> None:
    """Refuse a body that is compressed or of a media type that the operation does not read.

    Raises:
        UnsupportedMedia: says which type to send.
    """
    if headers.get(b"content-encoding", b"identity").lower() != b"identity":
        raise UnsupportedMedia("Send the body uncompressed.")
    has_body = headers.get(b"content-length", b"0") != b"0" or b"transfer-encoding" in headers
    if not has_body:
        return
    kind = headers.get(b"content-type", b"").decode("latin-1").partition(";")[0].strip().lower()
    wanted = (FORM_TYPE,) if takes_upload else JSON_TYPES
    if kind not in wanted:
        other = kind or say("nothing in particular")
        raise UnsupportedMedia(say("Send the body as {kind} (it came as {other}).", kind=wanted[0], other=other))


class Origins:
    """Whose pages may send changes with this browser's cookie: our own, and those the settings name."""

    def __init__(self, public_url: str, others: frozenset[str]) -> None:
        url = urlsplit(public_url.lower())
        self._named = others | {f"{url.scheme}://{url.netloc}"}
        self._local = url.hostname in LOCAL_HOSTS

    def admits(self, headers: Headers, origin: str) -> bool:
        """Whether this is one of them. On one's own machine any port will do, if it is the one that was asked."""
        if origin in self._named:
            return True
        url = urlsplit(origin)
        asked = headers.get(b"host", b"").decode("latin-1").lower()
        return self._local and url.scheme == "http" and url.netloc == asked and url.hostname in LOCAL_HOSTS


def check_origin(headers: Headers, origins: Origins) -> None:
    """Refuse a change that another site's page sends with this browser's cookie.

    Raises:
        Forbidden: the `Origin` is foreign, or there is none and the browser says the request is cross-site.
    """
    origin = headers.get(b"origin")
    if origin is not None:
        if not origins.admits(headers, origin.decode("latin-1").lower()):
            raise Forbidden("This request comes from another site's page, so it was not carried out.")
    elif headers.get(b"sec-fetch-site", b"same-origin") not in {b"same-origin", b"none"}:
        raise Forbidden("This request comes from another site's page, so it was not carried out.")


def check_tags(headers: Headers) -> None:
    """Refuse `If-Match` and `If-None-Match` that are longer than any list of tags need be.

    Raises:
        Unprocessable: names the header.
    """
    for name in (b"if-match", b"if-none-match"):
        if len(headers.get(name, b"")) > LONGEST_TAGS:
            raise field_error(
                f"/header/{name.decode()}",
                "string_too_long",
                say("Send at most {most} characters.", most=LONGEST_TAGS),
            )


def declared_length(headers: Headers) -> int:
    """What Content-Length says, in bytes.

    Raises:
        BadRequest: it is not a number.
    """
    said = headers.get(b"content-length", b"") or b"0"
    if not said.isdigit():
        raise BadRequest("Content-Length must be a number of bytes.")
    return int(said[:18])


class BodyLimit:
    """Counts what is streamed, whatever Content-Length says, and takes its digest for idempotency keys.

    The whole body must have come within `seconds`, so that a client that drips holds nothing up.
    """

    def __init__(self, scope: Scope, receive: Receive, limit: int, seconds: float) -> None:
        if declared_length(dict(scope["headers"])) > limit:
            raise too_large(limit)
        self._receive = receive
        self._limit = limit
        self._ends = monotonic() + seconds
        self._seen = 0
        self._complete = False
        self._digest: Any = sha256()
        scope["colloquy.digest"] = self._digest

    async def __call__(self) -> Message:
        message = await self._in_time()
        if message["type"] == "http.request":
            body = message.get("body", b"")
            self._seen += len(body)
            if self._seen > self._limit:
                raise too_large(self._limit)
            self._digest.update(body)
        return message

    async def _in_time(self) -> Message:
        if self._complete:  # what comes after the body is only the end of the connection
            return await self._receive()
        try:
            with fail_after(max(0.0, self._ends - monotonic())):
                message = await self._receive()
        except TimeoutError:
            raise TooSlow("The body did not come in time; send it again.", headers={"Connection": "close"}) from None
        self._complete = not message.get("more_body")
        return message


def too_large(limit: int) -> Refusal:
    """The refusal of a body over the limit, which is in bytes."""
    return TooLarge(say("The body may be at most {limit:,} bytes.", limit=limit))
