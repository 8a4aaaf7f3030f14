"""Checks on the wire."""

from typing import Annotated, Any

from pydantic import AfterValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

from colloquy.checks.rules import Form, MessageKind, Severity
from colloquy.checks.rules.catalogue import CODES
from colloquy.kit.telling import Spoken
from colloquy.kit.text import BLOCK_PATTERN, Line, Name
from colloquy.kit.wire import Body, Shape

TEXT_AT_MOST = 65_536


def _known_code(value: str) -> str:
    if value not in CODES:
        raise PydanticCustomError("unknown_code", "There is no such finding.")
    return value


def _example(**members: Any) -> ConfigDict:  # noqa: ANN401 -- JSON
    return ConfigDict(json_schema_extra={"examples": [members]})


AsTyped = Annotated[str, Field(max_length=TEXT_AT_MOST, pattern=BLOCK_PATTERN, strict=True)]
"""Text that stays as it was sent, to the last space and line end, since findings point into it."""

Code = Annotated[str, Field(json_schema_extra={"enum": list(CODES)}), AfterValidator(_known_code)]
Offset = Annotated[int | None, Field(ge=0)]

LETTER = "Dear Ms. Warfield,\n\nDo you have any openings for me?\n\nAna Lima"
QUESTION = "Do you like your job?"


class MessageCheck(Body):
    """A message with its context. `source` is who or what led to the contact; null where there is nothing to name."""

    model_config = _example(
        kind="request", form="phone", contact_name="Elizabeth Warfield", organization="Harbor Museum", source=None,
        text=LETTER,
    )  # fmt: skip

    kind: MessageKind
    form: Form
    contact_name: Name
    organization: Name | None = None
    source: Name | None = None
    text: AsTyped


class QuestionCheck(Body):
    """A question that one would like to ask."""

    model_config = _example(text=QUESTION)

    text: AsTyped


class FindingDismissal(Body):
    """The text, with the finding that stands on it."""

    model_config = _example(text=QUESTION, code="closed")

    text: AsTyped
    code: Code


class Finding(Shape):
    """One remark. `start` and `end` count Unicode characters of the text as sent; both are null for an omission."""

    model_config = _example(
        code="closed", severity="warning", start=0, end=21, reason="A word or a number would answer this.",
        suggestion='Begin with "How", "What" or "Tell me about", and let them talk.',
    )  # fmt: skip

    code: Code
    severity: Severity
    start: Offset
    end: Offset
    reason: Spoken
    suggestion: Spoken


class Findings(Shape):
    """What there is to say about a text, in order of place; omissions come last."""

    findings: list[Finding]


class StandingFinding(Finding):
    """A remark on something that is kept; `dismissed` once its owner said to leave it, for this very text."""

    dismissed: bool


class DismissedFinding(Shape):
    """How an export keeps a dismissal: the text by its SHA-256 alone."""

    text_hash: Annotated[str, Line(64, least=64)]
    code: Code
