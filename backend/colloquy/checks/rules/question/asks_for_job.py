"""It asks for a job, an opening, a referral to a position or passing on a resume."""

from typing import Final

from colloquy.checks.rules.frames.job_ask import asks_for_job
from colloquy.checks.rules.frames.not_work import NOT_WORK
from colloquy.checks.rules.language.phrases import Match, Phrases
from colloquy.checks.rules.language.scope import negated, quoted
from colloquy.checks.rules.language.sentences import Sentence
from colloquy.checks.rules.model import Hit
from colloquy.checks.rules.question.job_hints import FAIR, HINTS, OPENINGS
from colloquy.checks.rules.question.units import Asked

_HINTS: Final = Phrases(HINTS)
_OPENINGS: Final = Phrases(OPENINGS)
_FAIR: Final = Phrases(FAIR, NOT_WORK)
_OWN: Final = frozenset("i me my mine myself us we our".split())


def asks_for_work(sentences: list[Sentence]) -> Match | None:
    """The first place that asks for work, be it in a roundabout way and of the asker's own."""
    match = asks_for_job(sentences)
    if match:
        return match
    own = any(_OWN & sentence.vocabulary for sentence in sentences)
    for sentence in sentences:
        found: list[Match] = _OPENINGS.find(sentence)
        if own:
            found += _HINTS.find(sentence)
        fair = _FAIR.find(sentence) if found else []
        for one in found:
            apart = all(one.end <= other.first or one.first >= other.end for other in fair)
            if apart and not negated(one) and not quoted(one):
                return one
    return None


def find(asked: Asked) -> Hit | None:
    """The place that asks for work."""
    match = asks_for_work(asked.sentences)
    return Hit(match.span) if match else None
