"""What this slice tells the slices above it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class InterviewChanged:
    """An interview was made or changed; whoever derives something from it does so now."""

    interview_id: str


@dataclass(frozen=True, slots=True)
class InterviewRemoved:
    """An interview is gone, with its questions, notes and tasks."""

    interview_id: str
    contact_id: str


@dataclass(frozen=True, slots=True)
class GuideChanged:
    """Questions of an interview were added, changed or taken out."""

    interview_id: str
