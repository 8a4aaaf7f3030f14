"""Why something is advised: a plain sentence and the line of the method behind it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason; `line` is a P-number."""

    text: str
    line: str
