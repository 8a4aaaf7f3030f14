"""A resume is brought along and shown near the end, for advice: what may be kept, and when it may be sent. Pure."""

import io
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from colloquy.fields.rules import FieldState
from colloquy.policy.rules.reason import Reason

FILE_MOST: Final = 1_000_000
"""Bytes of one file."""
ALL_FILES_MOST: Final = 10_000_000
"""Bytes of all files of one person, so that an export of everything can be read back in."""
VERSIONS_MOST: Final = 50


class Kind(StrEnum):
    """What a resume file may be."""

    PDF = "pdf"
    DOCX = "docx"
    ODT = "odt"
    TXT = "txt"


MEDIA: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.PDF: "application/pdf",
        Kind.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Kind.ODT: "application/vnd.oasis.opendocument.text",
        Kind.TXT: "text/plain",
    }
)

ZIP: Final = b"PK\x03\x04"
PDF: Final = b"%PDF-"
PDF_WITHIN: Final = 1024
"""Readers accept a few bytes before the mark."""
BROKEN: Final = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError)
CONTROLS: Final = frozenset(range(32)) - {9, 10, 12, 13} | {127}


def kind_of(content: bytes) -> Kind | None:
    """What a file is, by what is in it, whatever it is called; None when it is nothing that is kept here."""
    if PDF in content[:PDF_WITHIN]:
        return Kind.PDF
    if content.startswith(ZIP):
        return _office_kind(content)
    return Kind.TXT if _is_text(content) else None


def _office_kind(content: bytes) -> Kind | None:
    """A text document of an office program; one with macros is none that anybody wants to open."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
            if "word/document.xml" in names and not any(name.endswith("vbaProject.bin") for name in names):
                return Kind.DOCX
            if "mimetype" in names:
                with archive.open("mimetype") as stream:
                    return Kind.ODT if stream.read(100) == MEDIA[Kind.ODT].encode() else None
    except BROKEN:
        return None
    return None


def _is_text(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return bool(content.strip()) and not CONTROLS.intersection(content)


class Sent(StrEnum):
    """The kinds of message that a resume might go with."""

    REQUEST = "request"
    CONFIRMATION = "confirmation"
    THANK_YOU = "thank_you"
    UPDATE = "update"
    RENEWED_CONTACT = "renewed_contact"


@dataclass(frozen=True, slots=True)
class Attachment:
    """Whether a resume may go with a message, and why."""

    allowed: bool
    why: Reason


GOES_ALONG: Final = frozenset({Sent.RENEWED_CONTACT})
"""The one kind of message that a resume may go with, once one is searching."""

WHY: Mapping[Sent, Reason] = MappingProxyType(
    {
        Sent.REQUEST: Reason(
            "With a resume it reads like an application. Ask for the talk, and bring the resume along.", "P2"
        ),
        Sent.CONFIRMATION: Reason("Bring it along; it comes out near the end, for advice.", "P79"),
        Sent.THANK_YOU: Reason("A thank-you asks for nothing. If they want to see it, they will say so.", "P70"),
        Sent.UPDATE: Reason("An update tells how things go. It is not the place for a resume.", "P78"),
        Sent.RENEWED_CONTACT: Reason(
            "You are searching, and you go back to somebody who knows you: it belongs with the message now.", "P88"
        ),
    }
)
NOT_YET: Final = Reason(
    "While you explore a field, no resume goes with a message. It does once you are searching.", "P2"
)


def may_attach(kind: Sent, field_state: FieldState | None) -> Attachment:
    """Whether a resume may go with a message about a field that stands there (P2, P70, P78, P88).

    Args:
        kind: of the message.
        field_state: of the field it is about; None without one.
    """
    if kind in GOES_ALONG and field_state is not FieldState.SEARCHING:
        return Attachment(allowed=False, why=NOT_YET)
    return Attachment(allowed=kind in GOES_ALONG, why=WHY[kind])
