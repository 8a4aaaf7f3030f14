"""Wire shapes of what is public about an installation."""

from typing import Annotated, Any, Literal

from pydantic import Field

from colloquy.kit.text import Line
from colloquy.kit.wire import Shape, View

MOST_READS = 20


class Office(Shape):
    """How to reach the career office."""

    name: str
    address: str
    hours: str
    phone: str
    email: str
    website: str


class Instance(Shape):
    """What a client must know before anybody has signed in."""

    name: str
    version: str
    sign_up: Literal["open", "invite", "closed"]
    first_run: bool
    office: Office | None


class Index(Shape):
    """Where the resources are."""

    resources: dict[str, str]


class ReadsView(View):
    """Which reads are wanted in one answer."""

    get: Annotated[
        list[Annotated[str, Line(2_000, least=1), Field(pattern=r'^/[!"$-~]*$')]],
        Field(
            min_length=1,
            max_length=MOST_READS,
            description="A path below `/api/v1` with its query, percent-encoded: `/contacts?limit=5`. Repeat it.",
            examples=[["/me", "/contacts?limit=5"]],
        ),
    ]


class ReadAnswer(Shape):
    """What one of the reads would have answered by itself."""

    get: str
    status: int
    etag: Annotated[str | None, Field(description="As in the header of that answer; null on a refusal.")]
    body: Annotated[
        Any, Field(description="As that operation describes it; with a status of 400 and above, a problem.")
    ]


class Reads(Shape):
    """Several reads in one answer."""

    answers: Annotated[list[ReadAnswer], Field(description="In the order in which they were asked for.")]
