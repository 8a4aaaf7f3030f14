"""The words in which outreach is described."""

from enum import StrEnum


class Kind(StrEnum):
    """What a message or call is for."""

    REQUEST = "request"
    CONFIRMATION = "confirmation"
    THANK_YOU = "thank_you"
    UPDATE = "update"
    RENEWED_CONTACT = "renewed_contact"


class Medium(StrEnum):
    """How it goes out."""

    LETTER = "letter"
    EMAIL = "email"
    CALL_SCRIPT = "call_script"
    VOICEMAIL = "voicemail"
    IN_PERSON = "in_person"


WRITTEN = frozenset({Medium.LETTER, Medium.EMAIL})
"""What is read; everything else is spoken."""
