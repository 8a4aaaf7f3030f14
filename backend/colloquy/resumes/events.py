"""What this slice tells the slices above it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ResumeRemoved:
    """A version is about to go; whoever names it lets go of it now."""

    resume_id: str
