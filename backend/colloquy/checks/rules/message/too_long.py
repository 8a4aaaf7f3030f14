"""More words of body than a busy person reads."""

from colloquy.checks.rules.language.sentences import Span
from colloquy.checks.rules.message.draft import Draft
from colloquy.checks.rules.model import Hit


def find(draft: Draft) -> Hit | None:
    """The words beyond the limit."""
    places = draft.body_words
    limit = draft.policy.words_max
    if len(places) <= limit:
        return None
    return Hit(Span(places[limit][0], places[-1][1]), {"words": str(len(places)), "limit": str(limit)})
