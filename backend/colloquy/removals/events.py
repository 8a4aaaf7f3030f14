"""What this slice tells the slices above it; each is told in the transaction of the change."""

from dataclasses import dataclass

from colloquy.removals.rules import Removed


@dataclass(frozen=True, slots=True)
class Restored:
    """Something that was removed stands in its table again: whoever derives something from it does so anew.

    A slice that may not allow it refuses here, which undoes it.
    """

    kind: Removed
    id: str
