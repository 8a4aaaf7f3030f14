"""What this slice tells the slices above it."""

from dataclasses import dataclass

from colloquy.policy.rules.office import Policy


@dataclass(frozen=True, slots=True)
class PolicyChanged:
    """The office has set its clocks and limits anew: what was reckoned by the old ones is reckoned again."""

    before: Policy
    after: Policy
