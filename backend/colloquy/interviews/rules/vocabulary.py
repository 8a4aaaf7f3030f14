"""The words in which an interview is told: notes, topics, outcomes and channels."""

from enum import StrEnum

from colloquy.questions.rules.words import Topic

__all__ = ["MOST_GOALS", "NoteKind", "Outcome", "ThanksChannel", "Topic"]


class NoteKind(StrEnum):
    """What was jotted down while talking (P58 to P60)."""

    POINT = "point"
    TERM = "term"
    PERSON = "person"
    SUGGESTION = "suggestion"
    QUOTE = "quote"
    IMPRESSION = "impression"


class Outcome(StrEnum):
    """How it went. A discouraging talk still owes its thanks (P66)."""

    HELPFUL = "helpful"
    MIXED = "mixed"
    DISCOURAGING = "discouraging"


class ThanksChannel(StrEnum):
    """How the thank-you went out; handwriting is fine (P67)."""

    HANDWRITTEN = "handwritten"
    EMAIL = "email"
    LETTER = "letter"
    MESSAGE = "message"
    PHONE = "phone"


MOST_GOALS = 3
"""One to three learning goals: more cannot be reached in half an hour (P33)."""
