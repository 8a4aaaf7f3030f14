"""What this slice tells the slices above it; each is told in the transaction of the change."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MilestoneReached:
    """Something has come of it; `queries.audience_of` says who should hear."""

    milestone_id: str


@dataclass(frozen=True, slots=True)
class MilestoneChanged:
    """A milestone was corrected, or somebody was told of it, or left out: its audience is another one now."""

    milestone_id: str


@dataclass(frozen=True, slots=True)
class MilestoneRemoved:
    """A milestone is gone; nobody needs to hear of it any more."""

    milestone_id: str
