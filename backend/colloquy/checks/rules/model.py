"""What goes into the checkers and what comes out."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from colloquy.checks.rules.language.normalize import plain
from colloquy.checks.rules.language.sentences import Sentence, Span, sentences
from colloquy.checks.rules.language.words import Word, words


class Severity(StrEnum):
    """How much a finding matters. None of them keeps anybody from sending."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class MessageKind(StrEnum):
    """The kinds of outreach."""

    REQUEST = "request"
    CONFIRMATION = "confirmation"
    THANK_YOU = "thank_you"
    UPDATE = "update"
    RENEWED_CONTACT = "renewed_contact"


class Form(StrEnum):
    """The forms that an interview may take."""

    WORKPLACE = "workplace"
    ELSEWHERE = "elsewhere"
    PHONE = "phone"
    VIDEO = "video"
    CORRESPONDENCE = "correspondence"
    BRIEF_EXCHANGE = "brief_exchange"


@dataclass(frozen=True, slots=True)
class Message:
    """A text and its context. `organization` and `source` are None where there is none."""

    kind: str
    form: str
    contact_name: str
    organization: str | None
    source: str | None
    text: str


@dataclass(frozen=True, slots=True)
class MessagePolicy:
    """The career office's limits, all inclusive: minutes to ask for, and words of body."""

    minutes_min: int = 15
    minutes_max: int = 45
    brief_minutes_max: int = 20
    words_max: int = 250


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark on a text. `start` and `end` count characters of it; both are None for an omission."""

    code: str
    severity: Severity
    start: int | None
    end: int | None
    reason: str
    suggestion: str


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule reports: a place, or None for an omission, and figures for the wording."""

    span: Span | None = None
    values: dict[str, str] = field(default_factory=dict)


OMISSION: Final = Hit()

READ_LIMIT: Final = 16_000
"""Characters that are read closely: some 2,700 words. Of a longer text the beginning and the end are read."""
_TAIL: Final = 3_000


def read(text: str) -> list[Word]:
    """The words of a text, of an overlong one those of its beginning and end."""
    if len(text) <= READ_LIMIT:
        return words(plain(text))
    cut = len(text) - _TAIL
    head = words(plain(text[: READ_LIMIT - _TAIL]))
    tail = words(plain(text[cut:]))
    gap = Word("\n\n", "\n\n", cut, cut)
    return [*head, gap, *(Word(one.text, one.raw, one.start + cut, one.end + cut) for one in tail)]


def split(text: str) -> list[Sentence]:
    """The sentences of a text."""
    return sentences(read(text))
