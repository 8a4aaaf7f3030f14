"""What all shapes on the wire share: bodies that refuse the unknown, patches that know what was named, lists."""

from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from colloquy.kit.text import Line

SEVERAL = 50
Cursor = Annotated[str, Line(1_000)]
ModelT = TypeVar("ModelT", bound=BaseModel)


class Body(BaseModel):
    """A request body: unknown fields are refused, infinities are no numbers."""

    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)


class Shape(BaseModel):
    """An answer: what has a default is always there, so clients need not ask."""

    model_config = ConfigDict(json_schema_serialization_defaults_required=True)


def absent() -> Any:  # noqa: ANN401 -- stands in for a value of any type that was not sent
    """The default of a field in a merge patch: not named, so not changed."""
    return Field(default=None, json_schema_extra=_without_default)


def _without_default(schema: dict[str, Any]) -> None:
    schema.pop("default", None)


class Patch(Body):
    """A merge patch (RFC 7396): absent is unchanged, null clears where the field may be empty."""

    def changes(self) -> dict[str, Any]:
        """What the patch names, validated, with its new values."""
        return {name: getattr(self, name) for name in self.model_fields_set}


class View(BaseModel):
    """Query parameters that every read takes."""

    model_config = ConfigDict(extra="forbid")

    fields: Annotated[
        list[Annotated[str, Line(200, least=1)]],
        Field(default=[], max_length=SEVERAL, description="Only these members of each object, separated by commas."),
    ]
    pretty: Annotated[bool, Field(default=False, description="Indent the JSON for reading.")]


class ListView(View):
    """Query parameters that every list takes."""

    limit: Annotated[int, Field(default=50, ge=1, le=100, description="How many items at most.")]
    cursor: Annotated[Cursor | None, Field(default=None, description="`next` of the page before.")]
    count: Annotated[bool, Field(default=False, description="Also give `total`, the number of all matches.")]


class Page(Shape):
    """One page of a list. Subclasses name the type of `items`."""

    next: Annotated[str | None, Field(description="Cursor of the next page; null on the last one.")]
    total: Annotated[int | None, Field(default=None, description="With count=true: how many there are in all.")]
