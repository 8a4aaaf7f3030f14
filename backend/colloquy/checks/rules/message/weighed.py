"""Where phrases and the second opinion meet: sentence by sentence, each is weighed with the other."""

from collections.abc import Callable, Iterable
from typing import Final

from colloquy.checks.rules.language.sentences import Sentence, Span
from colloquy.checks.rules.learned.opinion import MESSAGE_LEAST, stands
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
        if stands(score, matched=span is not None, least=MESSAGE_LEAST[notion]):
            return Hit(span or sentence.whole)
    return None


def anywhere(draft: Draft, notion: str, matches: Callable[[Sentence], bool]) -> bool:
    """Whether a notion holds in any sentence, or clause of one, of the body."""
    return any(
        stands(draft.best_opinion(number, notion), matched=matches(sentence), least=MESSAGE_LEAST[notion])
        for number, sentence in enumerate(draft.body)
    )
