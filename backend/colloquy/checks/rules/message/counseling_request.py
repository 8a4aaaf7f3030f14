"""It asks the adviser to solve the writer's own direction in general."""

from collections.abc import Iterator

from colloquy.checks.rules.frames.direction import asks_for_direction
from colloquy.checks.rules.language.sentences import Sentence, Span
from colloquy.checks.rules.message.draft import Draft
from colloquy.checks.rules.message.weighed import judged
from colloquy.checks.rules.model import Hit


def places(sentence: Sentence) -> Iterator[Span]:
    """What the phrases point at in one sentence."""
    return (match.span for match in asks_for_direction(sentence))


def find(draft: Draft) -> Hit | None:
    """The place that hands over the writer's own direction."""
    return judged(draft, "counseling_request", places)
