"""What can be taken back after it was removed, and for how long."""

from datetime import timedelta
from enum import StrEnum
from typing import Final

RESTORABLE: Final = timedelta(days=30)
"""For how long what was removed can be put back, as with a deleted contact."""


class Removed(StrEnum):
    """The kinds of things that are kept for a while after they were removed."""

    INTERVIEW = "interview"
    INTERVIEW_QUESTION = "interview_question"
    MESSAGE = "message"
    RESUME = "resume"
    RESUME_SHOWING = "resume_showing"
    RESEARCH_ITEM = "research_item"
    POSITION = "position"
    RELATION = "relation"
    TIMELINE_ENTRY = "timeline_entry"
    ORGANIZATION = "organization"
    FIELD = "field"
    MILESTONE = "milestone"
    INVITATION = "invitation"
    QUESTION_BANK = "question_bank"
    BANK_QUESTION = "bank_question"
    CAMPUS_BANK = "campus_bank"
    CAMPUS_QUESTION = "campus_question"
