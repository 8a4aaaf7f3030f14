"""Checking the values of an export as the API would: by the types that the wire shapes give to columns of that name."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from typing import Annotated, Any

from pydantic import BaseModel, Field, TypeAdapter, ValidationError
from sqlalchemy import JSON, Boolean, Date, Integer, UniqueConstraint
from sqlalchemy import Table as SqlTable

from colloquy.advising import schemas as advising
from colloquy.checks import schemas as checks
from colloquy.contacts import permission_schemas as permissions
from colloquy.contacts import schemas as contacts
from colloquy.exports.registry import exported_columns
from colloquy.fields import schemas as fields
from colloquy.interviews import closing_schemas as closings
from colloquy.interviews import debrief_schemas as debriefs
from colloquy.interviews import guide_schemas as guides
from colloquy.interviews import live_schemas as lives
from colloquy.interviews import notes_schemas as notes
from colloquy.interviews import schemas as interviews
from colloquy.interviews import step_schemas as steps
from colloquy.interviews import visit_schemas as visits
from colloquy.kit.db.types import IdType, UtcDateTime
from colloquy.kit.ids import Id
from colloquy.kit.text import Block, Day, Flag, Instant
from colloquy.milestones import schemas as milestones
from colloquy.organizations import schemas as organizations
from colloquy.outreach import schemas as outreach
from colloquy.referrals import schemas as referrals
from colloquy.research import schemas as research
from colloquy.resumes import schemas as resumes
from colloquy.tasks import schemas as tasks

SHAPES: Mapping[str, tuple[type[BaseModel], ...]] = {
    "organizations": (organizations.OrganizationCreate,),
    "fields": (fields.FieldCreate, fields.Field),
    "contacts": (contacts.ContactCreate, contacts.Contact),
    "interviews": (interviews.InterviewCreate, interviews.InterviewPatch, interviews.Interview),
    "interview_questions": (guides.InterviewQuestionCreate, guides.InterviewQuestion),
    "interview_notes": (notes.InterviewNoteCreate, notes.TermResolve),
    "interview_extensions": (lives.InterviewExtend,),
    "confirm_attempts": (steps.InterviewConfirmTry,),
    "closing_answers": (closings.ClosingAnswerSet,),
    "impressions": (visits.ImpressionSet,),
    "debrief_items": (debriefs.DebriefItemPatch,),
    "resumes": (resumes.ResumeCreate, resumes.Resume),
    "resume_files": (resumes.ResumeFile,),
    "resume_showings": (resumes.ResumeShowingCreate,),
    "tasks": (tasks.TaskCreate, tasks.Task),
    "dismissed_findings": (checks.DismissedFinding,),
    "outreach_items": (outreach.Outreach,),
    "outreach_versions": (outreach.OutreachVersion,),
    "approaches": (outreach.Approach,),
    "contact_permissions": (permissions.Word,),
    "skipped_sources": (contacts.SourceCount,),
    "referrals": (referrals.ReferralCreate, referrals.Referral),
    "milestones": (milestones.MilestoneCreate, milestones.Milestone),
    "adviser_profiles": (advising.AdviserProfilePatch,),
    "research_items": (research.ResearchItemCreate, research.ResearchItem),
}
"""Where a column's type is looked for, the strictest shape first."""

Whole = Annotated[int, Field(ge=-2_147_483_648, le=2_147_483_647, strict=True)]
Text = Annotated[str, Block(20_000)]
BY_COLUMN: tuple[tuple[type, Any], ...] = (
    (IdType, Id), (UtcDateTime, Instant), (Date, Day), (Boolean, Flag), (Integer, Whole),
    (JSON, Annotated[list[Any] | dict[str, Any], Field(max_length=200)]),
)  # fmt: skip


class RowRefused(Exception):  # noqa: N818 -- a refusal with its column
    """A row of an export that cannot be taken in."""

    def __init__(self, column: str, detail: str) -> None:
        super().__init__(detail)
        self.column = column
        self.detail = detail


@dataclass(frozen=True)
class Columns:
    """How the rows of one table are checked."""

    adapters: Mapping[str, TypeAdapter[Any]]
    defaults: Mapping[str, Callable[[], Any]]
    nullable: frozenset[str]
    unique: tuple[str, ...]

    def checked(self, row: object) -> dict[str, Any]:
        """The values of a row, each of its column's type. A column younger than the export has its default.

        Raises:
            RowRefused: a value is missing, unknown or not of its type.
        """
        if not isinstance(row, dict):
            raise RowRefused("", "A row must be an object.")
        unknown = sorted(set(row) - set(self.adapters))
        if unknown:
            raise RowRefused(str(unknown[0])[:60], "There is no such column.")
        missing = {name: make() for name, make in self.defaults.items() if name not in row}
        return missing | {name: self._value(name, row.get(name)) for name in self.adapters if name not in missing}

    def _value(self, name: str, value: object) -> Any:  # noqa: ANN401 -- of the column's type
        if value is None and name in self.nullable:
            return None
        try:
            return self.adapters[name].validate_python(value)
        except ValidationError as error:
            raise RowRefused(name, str(error.errors()[0]["msg"])[:200]) from None


@cache
def _columns(table: SqlTable) -> Columns:
    columns = exported_columns(table)
    unique = [
        column.name
        for constraint in table.constraints
        if isinstance(constraint, UniqueConstraint)
        for column in constraint.columns
        if column.name != "owner_id"
    ]
    return Columns(
        {column.name: TypeAdapter(_type_of(table.name, column)) for column in columns},
        {column.name: partial(_default, column) for column in columns if column.default and column.name != "id"},
        frozenset(column.name for column in columns if column.nullable),
        tuple(unique),
    )


def _default(column: Any) -> Any:  # noqa: ANN401 -- a column in, its value out
    default = column.default
    return default.arg(None) if default.is_callable else default.arg


def columns_of(table: SqlTable) -> Columns:
    """How the rows of this table are checked."""
    return _columns(table)


def _type_of(table: str, column: Any) -> Any:  # noqa: ANN401 -- a column in, a type out
    by_kind = next((kind for sql, kind in BY_COLUMN if isinstance(column.type, sql)), Text)
    if isinstance(column.type, IdType | UtcDateTime | Date):
        return by_kind
    for shape in SHAPES.get(table, ()):
        field = shape.model_fields.get(column.name)
        if field is not None:
            return Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation
    return by_kind
