"""Reading JSON strictly: what is ambiguous is refused instead of guessed."""

import json
import math
import re
from typing import Any

from colloquy.kit.errors import BadRequest
from colloquy.kit.saying import say

MAX_DEPTH = 32
MAX_DIGITS = 30
MAX_MEMBERS = 1_000
_STRUCTURE = re.compile(r'"(?:[^"\\]|\\.)*+"|[\[{}\]]')


def strict_json(body: bytes) -> Any:  # noqa: ANN401 -- any JSON
    """Parse a JSON body.

    Raises:
        BadRequest: not UTF-8, no JSON, a key given twice, NaN or infinity, too deep, too many members in one object,
            or a number of absurd length.
    """
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        raise BadRequest("The body is not valid UTF-8.") from None
    if _depth(text) > MAX_DEPTH:
        raise BadRequest(say("The JSON is nested more than {most} levels deep.", most=MAX_DEPTH))
    try:
        return json.loads(
            text, object_pairs_hook=_object, parse_constant=_no_constant, parse_int=_bounded_int, parse_float=_finite
        )
    except json.JSONDecodeError as error:
        raise BadRequest(
            say("The body is not valid JSON: {message} at character {position}.", message=error.msg, position=error.pos)
        ) from None


def _depth(text: str) -> int:
    if text.count("[") + text.count("{") <= MAX_DEPTH:
        return 0
    deepest = depth = 0
    for token in _STRUCTURE.finditer(text):
        first = token[0][0]
        depth += (first in "[{") - (first in "]}")
        deepest = max(deepest, depth)
    return deepest


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(pairs) > MAX_MEMBERS:
        raise BadRequest(say("A JSON object has more than {most} members.", most=MAX_MEMBERS))
    found = dict(pairs)
    if len(found) != len(pairs):
        raise BadRequest("A key stands twice in the same JSON object: send each once.")
    return found


def _no_constant(name: str) -> float:
    raise BadRequest(say("{name} is not JSON: send a finite number or null.", name=name))


def _bounded_int(digits: str) -> int:
    if len(digits) > MAX_DIGITS:
        raise BadRequest(say("A number has more than {most} digits.", most=MAX_DIGITS))
    return int(digits)


def _finite(digits: str) -> float:
    number = float(digits)
    if len(digits) > MAX_DIGITS or not math.isfinite(number):
        raise BadRequest("A number is out of range, or has more digits than mean anything.")
    return number
