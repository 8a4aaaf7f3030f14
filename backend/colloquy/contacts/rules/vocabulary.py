"""The words in which a contact is described."""

from enum import StrEnum
from typing import Final


class Source(StrEnum):
    """How one knows somebody: the list of people whom one can think of first (P17 to P25)."""

    FRIEND = "friend"
    ROOMMATE = "roommate"
    FAMILY = "family"
    CLASSMATE = "classmate"
    TEACHER = "teacher"
    ADVISER = "adviser"
    PARENTS_FRIEND = "parents_friend"
    EMPLOYER = "employer"
    ALUMNI_DIRECTORY = "alumni_directory"
    REFERRAL = "referral"
    OTHER = "other"


class ConnectionBasis(StrEnum):
    """Why this person would say yes (P15)."""

    SHARED_INTEREST = "shared_interest"
    MUTUAL_CONTACT = "mutual_contact"
    AFFILIATION = "affiliation"
    NONE = "none"


class Channel(StrEnum):
    """How this person likes to be reached (P73)."""

    EMAIL = "email"
    PHONE = "phone"
    LETTER = "letter"
    VIDEO = "video"
    IN_PERSON = "in_person"
    MESSAGE = "message"


class Stage(StrEnum):
    """Where one stands with a contact; derived from the interviews with them."""

    IDENTIFIED = "identified"
    PREPARING = "preparing"
    ASKED = "asked"
    SCHEDULED = "scheduled"
    TALKED = "talked"
    THANKED = "thanked"
    KEEPING_IN_TOUCH = "keeping_in_touch"
    CLOSED = "closed"


class Shelf(StrEnum):
    """Where a contact lies."""

    ACTIVE = "active"
    ARCHIVED = "archived"
    DELETED = "deleted"
    MERGED = "merged"


class RelationKind(StrEnum):
    """What the other one is to a contact. `introduced` reads: the other one introduced the contact to me."""

    COLLEAGUE = "colleague"
    FRIEND = "friend"
    FAMILY = "family"
    INTRODUCED = "introduced"
    MANAGER = "manager"
    MENTOR = "mentor"
    OTHER = "other"


class EntryKind(StrEnum):
    """What a person can put on a timeline."""

    NOTE = "note"
    MET = "met"
    CALL = "call"
    VOICEMAIL = "voicemail"
    EMAIL_SENT = "email_sent"
    EMAIL_RECEIVED = "email_received"
    LETTER_SENT = "letter_sent"
    LETTER_RECEIVED = "letter_received"
    MESSAGE_SENT = "message_sent"
    MESSAGE_RECEIVED = "message_received"
    NEWS_RECEIVED = "news_received"
    """They told of something useful, an opening for example: what friendly ties bring (P13)."""


CREATED: Final = "created"
IMPORTED: Final = "imported"
MERGED: Final = "merged"

CONTACT_KINDS: Final[frozenset[str]] = frozenset(EntryKind) - {EntryKind.NOTE} | {
    "interview_requested", "interview_confirmed", "interview_held", "interview_thanked", "interview_declined",
}  # fmt: skip
"""Entries that are contact with the person: words went from one to the other. A note to oneself is none."""
