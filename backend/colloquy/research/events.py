"""What this slice tells the slices above it; each is told in the transaction of the change."""

from dataclasses import dataclass

from colloquy.research.rules.file import About


@dataclass(frozen=True, slots=True)
class ResearchChanged:
    """Something was put into a file, corrected, or taken out."""

    about: About
    subject_id: str
