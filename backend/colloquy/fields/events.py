"""What this slice tells the slices above it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FieldChanged:
    """A field was made, changed or thought about."""

    field_id: str


@dataclass(frozen=True, slots=True)
class FieldRemoved:
    """A field is about to go; whoever names it lets go of it now."""

    field_id: str
