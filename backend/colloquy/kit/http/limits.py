"""What is refused before any handler runs: bodies too large, of the wrong kind, or from a foreign page."""

from hashlib import sha256
from typing import Any

from starlette.types import Message, Receive, Scope

from colloquy.kit.errors import Forbidden, Refusal, TooLarge, UnsupportedMedia

UNSAFE = frozenset({"POST", "PATCH", "PUT", "DELETE"})
JSON_TYPES = ("application/json", "application/merge-patch+json")
FORM_TYPE = "multipart/form-data"

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
        raise UnsupportedMedia(f"Send the body as {wanted[0]} (it came as {kind or 'nothing in particular'}).")


def check_origin(headers: Headers, allowed: frozenset[str]) -> None:
    """Refuse a change that another site's page sends with this browser's cookie.

    Raises:
        Forbidden: the `Origin` is foreign, or there is none and the browser says the request is cross-site.
    """
    origin = headers.get(b"origin")
    if origin is not None:
        if origin.decode("latin-1").lower() not in allowed:
            raise Forbidden("This request comes from another site's page, so it was not carried out.")
    elif headers.get(b"sec-fetch-site", b"same-origin") not in {b"same-origin", b"none"}:
        raise Forbidden("This request comes from another site's page, so it was not carried out.")


class BodyLimit:
    """Counts what is streamed, whatever Content-Length says, and takes its digest for idempotency keys."""

    def __init__(self, scope: Scope, receive: Receive, limit: int) -> None:
        self._receive = receive
        self._limit = limit
        self._seen = 0
        self._digest: Any = sha256()
        scope["colloquy.digest"] = self._digest

    async def __call__(self) -> Message:
        message = await self._receive()
        if message["type"] == "http.request":
            body = message.get("body", b"")
            self._seen += len(body)
            if self._seen > self._limit:
                raise too_large(self._limit)
            self._digest.update(body)
        return message


def too_large(limit: int) -> Refusal:
    """The refusal of a body over the limit, which is in bytes."""
    return TooLarge(f"The body may be at most {limit:,} bytes.")
