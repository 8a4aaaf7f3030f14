"""What a task is about: the thing that is opened to do it."""

from enum import StrEnum


class Subject(StrEnum):
    """The kinds of things about which anything is owed."""

    ACCOUNT = "account"
    INTERVIEW = "interview"
    OUTREACH = "outreach"
    REFERRAL = "referral"
    SUGGESTION = "suggestion"
    MILESTONE = "milestone"
    CONTACT = "contact"
    FIELD = "field"
