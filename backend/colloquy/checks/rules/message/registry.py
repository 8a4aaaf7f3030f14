"""Which findings there are on a message, and for which kinds of it each is looked for."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from colloquy.checks.rules.message import (
    arrogant,
    asks_for_job,
    convenience_missing,
    counseling_request,
    name_mismatch,
    nothing_specific,
    placeholder_left,
    purpose_missing,
    self_deprecating,
    source_missing,
    thanks_missing,
    time_missing,
    time_out_of_range,
    too_long,
    wrong_organization,
)
from colloquy.checks.rules.message.draft import Draft
from colloquy.checks.rules.model import Hit, MessageKind

_ALL: Final = frozenset(MessageKind)
_REQUEST: Final = frozenset({MessageKind.REQUEST})
_THANKS: Final = frozenset({MessageKind.THANK_YOU})


@dataclass(frozen=True, slots=True)
class Rule:
    """One finding: its code, the kinds of message it concerns, and what looks for it."""

    code: str
    kinds: frozenset[MessageKind]
    find: Callable[[Draft], Hit | None]


RULES: Final = (
    Rule("asks_for_job", _ALL, asks_for_job.find),
    Rule("purpose_missing", _REQUEST, purpose_missing.find),
    Rule("time_missing", _REQUEST, time_missing.find),
    Rule("time_out_of_range", _REQUEST, time_out_of_range.find),
    Rule("source_missing", _REQUEST, source_missing.find),
    Rule("convenience_missing", _REQUEST, convenience_missing.find),
    Rule("name_mismatch", _ALL, name_mismatch.find),
    Rule("wrong_organization", _REQUEST | _THANKS, wrong_organization.find),
    Rule("placeholder_left", _ALL, placeholder_left.find),
    Rule("arrogant", _ALL, arrogant.find),
    Rule("self_deprecating", _ALL, self_deprecating.find),
    Rule("counseling_request", _REQUEST, counseling_request.find),
    Rule("thanks_missing", _THANKS, thanks_missing.find),
    Rule("nothing_specific", _THANKS, nothing_specific.find),
    Rule("too_long", _REQUEST, too_long.find),
)
