"""Where phrases and the second opinion meet: sentence by sentence, each is weighed with the other."""

from collections.abc import Callable, Iterable
from typing import Final

from colloquy.checks.rules.language.sentences import Sentence, Span
from colloquy.checks.rules.learned.opinion import PRESENT, STATED, of_sentence, stands
from colloquy.checks.rules.message.draft import Draft
from colloquy.checks.rules.model import Hit

_FEWEST: Final = 3
_CLAUSE_ENDS: Final = frozenset(", ; : - ( )".split())


def first_place(draft: Draft, notion: str, spans: Callable[[Sentence], Iterable[Span]]) -> Hit | None:
    """The first sentence in which a notion holds: at the words that a phrase points at, or else as a whole."""
    for number, sentence in enumerate(draft.sentences):
        if len(sentence.words) < _FEWEST:
            continue
        places = list(spans(sentence))
        for span in places:
            if _holds(draft, number, notion, span):
                return Hit(span)
        if not places and stands(draft.opinions[number][notion], matched=False, least=PRESENT):
            return Hit(sentence.whole)
    return None


def _holds(draft: Draft, number: int, notion: str, span: Span) -> bool:
    """Whether what a phrase points at stands up in its sentence, or at least in its own clause of it."""
    if stands(draft.opinions[number][notion], matched=True, least=PRESENT):
        return True
    words = draft.sentences[number].words
    first = max((at + 1 for at, word in enumerate(words) if word.text in _CLAUSE_ENDS and word.end <= span.start), default=0)
    last = min((at for at, word in enumerate(words) if word.text in _CLAUSE_ENDS and word.start >= span.end), default=len(words))
    return stands(of_sentence(Sentence(words[first:last]))[notion], matched=True, least=PRESENT)


def anywhere(draft: Draft, notion: str, matches: Callable[[Sentence], bool]) -> bool:
    """Whether a notion holds in any sentence of the body."""
    return any(
        stands(draft.opinions[number][notion], matched=matches(sentence), least=STATED) for number, sentence in enumerate(draft.body)
    )
