"""What can be taken back after it was removed, and for how long."""

from datetime import timedelta
from enum import StrEnum
from typing import Final

RESTORABLE: Final = timedelta(days=30)
"""For how long what was removed can be put back, as with a deleted contact."""


class Removed(StrEnum):
    """The kinds of things that are kept for a while after they were removed."""

    INTERVIEW = "interview"
    MESSAGE = "message"
    RESUME = "resume"
    QUESTION_BANK = "question_bank"
    BANK_QUESTION = "bank_question"
    CAMPUS_BANK = "campus_bank"
    CAMPUS_QUESTION = "campus_question"
