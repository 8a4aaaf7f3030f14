"""Where phrases and the second opinion meet: sentence by sentence, each is weighed with the other."""

from collections.abc import Callable, Iterable
from typing import Final

from colloquy.checks.rules.language.sentences import Sentence, Span
from colloquy.checks.rules.learned.opinion import stands_in_message
from colloquy.checks.rules.message.draft import Draft
from colloquy.checks.rules.model import Hit

_FEWEST: Final = 3


def first_place(
    draft: Draft, notion: str, spans: Callable[[Sentence], Iterable[Span]], *, by_clause: bool = False
) -> Hit | None:
    """The first sentence in which a notion holds: at the words that a phrase points at, or else as a whole.

    `by_clause` is for notions that are often a part of a longer sentence about the conversation itself.
    """
    for number, sentence in enumerate(draft.sentences):
        if len(sentence.words) < _FEWEST:
            continue
        span = next(iter(spans(sentence)), None)
        score = draft.best_opinion(number, notion) if by_clause else draft.opinions[number][notion]
        if stands_in_message(notion, score, matched=span is not None):
            return Hit(span or sentence.whole)
    return None


def anywhere(draft: Draft, notion: str, matches: Callable[[Sentence], bool]) -> bool:
    """Whether a notion holds in any sentence, or clause of one, of the body."""
    return any(
        stands_in_message(notion, draft.best_opinion(number, notion), matched=matches(sentence))
        for number, sentence in enumerate(draft.body)
    )
