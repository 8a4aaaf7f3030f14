"""What this slice tells the slices above it; each is told in the transaction of the change."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OrganizationRenamed:
    """An organization has a new name."""

    organization_id: str


@dataclass(frozen=True, slots=True)
class OrganizationRemoved:
    """An organization is about to go: whoever points to it lets go of it now."""

    organization_id: str
