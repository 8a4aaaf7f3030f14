"""Refusals: every way in which the service says no, each with a stable code and words that say what to do."""

from dataclasses import dataclass
from typing import Any, ClassVar

from starlette.exceptions import HTTPException


@dataclass(frozen=True)
class InputError:
    """One thing wrong with the input: where (a JSON pointer), its code, and what to do."""

    pointer: str
    code: str
    detail: str


class Refusal(HTTPException):
    """A refusal that becomes a problem document (RFC 9457). Subclasses name status, code and title."""

    status: ClassVar[int] = 400
    code: ClassVar[str] = "bad_request"
    title: ClassVar[str] = "The request could not be read"

    def __init__(
        self,
        detail: str,
        *,
        errors: tuple[InputError, ...] = (),
        headers: dict[str, str] | None = None,
        **members: Any,  # noqa: ANN401 -- extension members are any JSON
    ) -> None:
        super().__init__(self.status, detail, headers)
        self.errors = errors
        self.members = members


class BadRequest(Refusal):
    """The request itself is malformed."""


class BadCursor(Refusal):
    """A paging cursor that this service did not make for this list."""

    code = "bad_cursor"
    title = "The cursor does not belong to this list"


class Unauthorized(Refusal):
    """Nobody is signed in, or what was shown is not valid."""

    status = 401
    code = "unauthorized"
    title = "Sign in first"


class SomebodyElse(Unauthorized):
    """A page that was opened by one person asks with the cookie of another, who has signed in meanwhile."""

    code = "somebody_else"
    title = "Somebody else is signed in"


class Forbidden(Refusal):
    """Signed in, yet this is not allowed."""

    status = 403
    code = "forbidden"
    title = "Not allowed"


class NotFound(Refusal):
    """Does not exist, or belongs to somebody else: the same answer for both."""

    status = 404
    code = "not_found"
    title = "Not found"

    def __init__(self, detail: str = "There is nothing here for you under this address.") -> None:
        super().__init__(detail)


class Conflict(Refusal):
    """What exists already stands against the request."""

    status = 409
    code = "conflict"
    title = "This conflicts with what exists"


class Gone(Refusal):
    """It was here and can no longer be had, an undo past its time for example."""

    status = 410
    code = "gone"
    title = "No longer possible"


class Stale(Refusal):
    """`If-Match` named another version; the current record comes with the answer."""

    status = 412
    code = "stale"
    title = "It has changed since you read it"


class TooSlow(Refusal):
    """The body did not come in time."""

    status = 408
    code = "too_slow"
    title = "The request took too long to arrive"


class TooLarge(Refusal):
    """The body is larger than the service takes."""

    status = 413
    code = "too_large"
    title = "Too large"


class UnsupportedMedia(Refusal):
    """The body is of a type that this operation does not read."""

    status = 415
    code = "unsupported_media_type"
    title = "This kind of body is not read here"


class Unprocessable(Refusal):
    """Well-formed, yet not acceptable; `errors` says what and where."""

    status = 422
    code = "invalid"
    title = "Some of the input needs correcting"


class TooMany(Refusal):
    """Slow down; `Retry-After` says for how long."""

    status = 429
    code = "too_many_requests"
    title = "Too many requests"


class Unavailable(Refusal):
    """The service cannot do this now; trying again later may help."""

    status = 503
    code = "unavailable"
    title = "Not available right now"


def field_error(pointer: str, code: str, detail: str) -> Unprocessable:
    """An `Unprocessable` about one field."""
    return Unprocessable(detail, errors=(InputError(pointer, code, detail),))
