"""Wire shapes of research files."""

from datetime import date, datetime
from typing import Annotated

from pydantic import Field

from colloquy.kit.ids import Id
from colloquy.kit.telling import Spoken
from colloquy.kit.text import Block, Day, Line, Url
from colloquy.kit.wire import Body, ListView, Page, Patch, Shape, View, absent
from colloquy.research.rules.file import About, Part, SourceKind

Text = Annotated[str, Block(5_000), Field(min_length=1)]


class ResearchItemCreate(Body):
    """Something found in writing. Name the contact, the organization or the field it is about, one of them."""

    contact_id: Id | None = None
    organization_id: Id | None = None
    field_id: Id | None = None
    kind: SourceKind
    part: Part | None = None
    text: Text
    link: Url = ""
    dated: Day | None = None


class ResearchItemPatch(Patch):
    """What may be changed of an item; what it is about stays."""

    kind: SourceKind = absent()
    part: Part | None = absent()
    text: Text = absent()
    link: Url = absent()
    dated: Day | None = absent()


class ResearchItem(Shape):
    """One thing found in writing: what, where, and when it was published or looked up."""

    id: Id
    contact_id: Id | None
    organization_id: Id | None
    field_id: Id | None
    kind: SourceKind
    part: Part | None
    text: str
    link: str
    dated: date | None
    created_at: datetime
    updated_at: datetime


class FiledItem(ResearchItem):
    """An item in its file; after `expires_on` it is worth another look, current issues sooner than the rest."""

    expires_on: date | None


class ResearchItemPage(Page):
    """One page of items, in the order in which they were put down."""

    items: list[ResearchItem]


class ResearchItemList(ListView):
    """How to list items."""

    contact_id: Id | None = None
    organization_id: Id | None = None
    field_id: Id | None = None
    sort: Annotated[Annotated[str, Line(100)] | None, Field(default=None, description="`created_at`; `-` reverses.")]


class ResearchView(View):
    """Whose file to show: name one."""

    contact_id: Id | None = None
    organization_id: Id | None = None
    field_id: Id | None = None


class MissingPart(Shape):
    """A part that nothing answers yet, with what to look for."""

    part: Part
    reason: Spoken
    line: str


class Hint(Shape):
    """A remark with the line of the method behind it."""

    reason: Spoken
    line: str


class ResearchFile(Shape):
    """The file as it stands: what is there, missing and old; `stale` and `undated` name items."""

    about: About
    items: list[FiledItem]
    missing: list[MissingPart]
    stale: list[Id]
    undated: list[Id]
    one_kind: Hint | None
    complete: bool
    bibliography: list[str]
