"""It asks the adviser to solve the writer's own direction in general."""

from colloquy.checks.rules.frames.direction import asks_for_direction
from colloquy.checks.rules.message.draft import Draft
from colloquy.checks.rules.message.weighed import first_place
from colloquy.checks.rules.model import Hit


def find(draft: Draft) -> Hit | None:
    """The first place that hands over the writer's own direction."""
    return first_place(
        draft,
        "counseling_request",
        lambda sentence: (match.span for match in asks_for_direction(sentence)),
        by_clause=True,
    )
