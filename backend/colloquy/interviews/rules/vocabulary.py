"""The words in which an interview is told: notes, topics, outcomes and channels."""

from enum import StrEnum

from colloquy.questions.rules.words import Topic

__all__ = ["MOST_GOALS", "NoteKind", "Outcome", "Payer", "Rapport", "Side", "ThanksChannel", "Topic"]


class NoteKind(StrEnum):
    """What was jotted down while talking (P9, P58 to P60)."""

    POINT = "point"
    TERM = "term"
    PERSON = "person"
    SUGGESTION = "suggestion"
    QUOTE = "quote"
    IMPRESSION = "impression"
    IDEA = "idea"


class Outcome(StrEnum):
    """How it went. A discouraging talk still owes its thanks (P66)."""

    HELPFUL = "helpful"
    MIXED = "mixed"
    DISCOURAGING = "discouraging"


class Rapport(StrEnum):
    """How well the two got on, in one's own judgment; one goes back later only where it was good (P87)."""

    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"


class Side(StrEnum):
    """One of the two: who invited (P80), or who called the talk off (P52)."""

    ME = "me"
    THEM = "them"


class Payer(StrEnum):
    """Who paid (P80)."""

    ME = "me"
    THEM = "them"
    EACH = "each"


class ThanksChannel(StrEnum):
    """How the thank-you went out; handwriting is fine (P67)."""

    HANDWRITTEN = "handwritten"
    EMAIL = "email"
    LETTER = "letter"
    MESSAGE = "message"
    PHONE = "phone"


MOST_GOALS = 3
"""One to three learning goals: more cannot be reached in half an hour (P33)."""
