"""Where phrases and the second opinion meet: in the message as a whole."""

from collections.abc import Callable, Iterable

from colloquy.checks.rules.language.sentences import Sentence, Span
from colloquy.checks.rules.learned.opinion import stands_of_whole
from colloquy.checks.rules.learned.whole import Opinion, whole
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


def stated(draft: Draft, notion: str, states: Callable[[Sentence], bool]) -> bool:
    """Whether the body as a whole states what it should; a clause may do so by itself."""
    opinions = [
        Opinion(draft.best_opinion(number, notion), states(sentence), len(sentence.words))
        for number, sentence in enumerate(draft.body)
    ]
    read = whole(opinions, draft.message.kind)
    return read is not None and stands_of_whole(notion, read.measures)
