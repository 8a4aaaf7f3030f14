"""Where phrases and the second opinion meet: sentence by sentence, and for the message as a whole."""

from collections.abc import Callable, Iterable

from colloquy.checks.rules.language.sentences import Sentence, Span
from colloquy.checks.rules.learned.opinion import stands_in_message, stands_of_whole
from colloquy.checks.rules.learned.whole import FEWEST_WORDS, Opinion, whole
from colloquy.checks.rules.message.draft import Draft
from colloquy.checks.rules.model import Hit

Pointing = Callable[[Sentence], Iterable[Span]]
"""What the phrases of a notion point at in a sentence."""


def judged(draft: Draft, notion: str, pointing: Pointing) -> Hit | None:
    """Whether a notion holds of the message as a whole: at the words a phrase points at, or else a whole sentence."""
    spans = [next(iter(pointing(sentence)), None) for sentence in draft.sentences]
    opinions = [
        Opinion(scores[notion], span is not None, len(sentence.words))
        for scores, span, sentence in zip(draft.opinions, spans, draft.sentences, strict=True)
    ]
    read = whole(opinions, draft.message.kind)
    if read is None or not stands_of_whole(notion, read.measures):
        return None
    return Hit(spans[read.place] or draft.sentences[read.place].whole)


def first_place(draft: Draft, notion: str, pointing: Pointing) -> Hit | None:
    """The first sentence in which a notion holds, each judged by itself."""
    for number, sentence in enumerate(draft.sentences):
        if len(sentence.words) < FEWEST_WORDS:
            continue
        span = next(iter(pointing(sentence)), None)
        if stands_in_message(notion, draft.opinions[number][notion], matched=span is not None):
            return Hit(span or sentence.whole)
    return None


def anywhere(draft: Draft, notion: str, matches: Callable[[Sentence], bool]) -> bool:
    """Whether a notion holds in any sentence, or clause of one, of the body."""
    return any(
        stands_in_message(notion, draft.best_opinion(number, notion), matched=matches(sentence))
        for number, sentence in enumerate(draft.body)
    )
