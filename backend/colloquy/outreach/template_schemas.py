"""Wire shapes of templates."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from colloquy.checks.rules import Severity
from colloquy.kit.ids import Id
from colloquy.kit.telling import Spoken
from colloquy.kit.text import Block, Flag, Line
from colloquy.kit.wire import ListView, Page, Patch, Shape, View, absent
from colloquy.outreach.rules.template import LENGTH_MOST, SUBJECT_MOST
from colloquy.outreach.rules.vocabulary import Kind, Medium
from colloquy.questions.rules.words import Form


class Origin(StrEnum):
    """Whose words a template is in."""

    SHIPPED = "shipped"
    OFFICE = "office"


class TemplateText(Shape):
    """A subject, empty where nothing is read, and a body."""

    subject: str
    body: str


class MessageTemplateSummary(TemplateText):
    """What drafts of one kind for one medium are made from; `discouraging` after a talk that was.

    `version` counts what the office wrote, 0 before it wrote anything.
    """

    id: Id
    kind: Kind
    medium: Medium
    discouraging: bool
    origin: Origin
    version: int
    changed_at: datetime | None


class TemplateFinding(Shape):
    """What the check of messages says of the template, tried out for a talk of `form`; `quote` is the place."""

    code: str
    severity: Severity
    form: Form
    quote: str | None
    reason: Spoken
    suggestion: Spoken


class MessageTemplate(MessageTemplateSummary):
    """A template, with the text it came with, a message it makes, and what there is to say about that message."""

    shipped: TemplateText
    sample: TemplateText
    findings: list[TemplateFinding]


class MessageTemplatePage(Page):
    """Templates by kind and medium, in the order of the method."""

    items: list[MessageTemplateSummary]


class MessageTemplateList(ListView):
    """Which templates to list."""

    kind: Annotated[list[Kind], Field(default=[], max_length=len(Kind))]
    medium: Annotated[list[Medium], Field(default=[], max_length=len(Medium))]
    origin: Origin | None = None


class MessageTemplatePatch(Patch):
    """The office's own words. What may be filled in is told by `listTemplateNames`."""

    subject: Annotated[str, Line(SUBJECT_MOST)] = absent()
    body: Annotated[str, Block(LENGTH_MOST)] = absent()


class TemplateSampleView(View):
    """For which form of a talk to try the template out."""

    form: Form = Form.WORKPLACE


class TemplateVersion(Shape):
    """What a template said from `changed_at` on; without a text it went back to what it came with."""

    number: int
    subject: str | None
    body: str | None
    changed_at: datetime
    changed_by: str | None


class TemplateVersionPage(Page):
    """Versions, the latest first."""

    items: list[TemplateVersion]


class TemplateName(Shape):
    """Something that a template may name: `{name}` fills it in, `?name` and `!name` make a line depend on it.

    `label` is what a student is asked for where it is not known; with `condition_only` there is nothing to fill in.
    """

    name: str
    label: Spoken
    condition_only: Flag
    example: str | None


class TemplateNames(Shape):
    """Everything that a template may name."""

    items: list[TemplateName]
