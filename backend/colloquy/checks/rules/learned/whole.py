"""What the sentences of a message say together about one notion.

Pride, humility and a quiet request seldom stand in one sentence alone: a tone runs through a letter, and a request for
work is led up to. So a message is judged by its strongest sentence, by how much the others lean the same way, by what
stands beside it and where, and by how long the text is, since among many sentences one will always look suspicious.
These few measures are weighed like the words: by a logistic regression learned from messages whose author the
weights of the words had not seen.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

FEWEST_WORDS: Final = 3
"""A sentence of fewer words and marks says nothing: a greeting, a name."""
_PHRASE: Final = 1.5
_LEANS: Final = -2.0
_NEAR: Final = -1.0
_LOWEST: Final = -6.0
_STEEPEST: Final = 20.0


@dataclass(frozen=True, slots=True)
class Opinion:
    """Of one sentence: its score, whether a phrase matched in it, and how many words it has."""

    score: float
    matched: bool
    words: int


@dataclass(frozen=True, slots=True)
class Whole:
    """The place of the strongest sentence, and the measures of the whole."""

    place: int
    measures: dict[str, float]


def whole(opinions: Sequence[Opinion], kind: str) -> Whole | None:
    """The measures of a message; nothing where no sentence says anything."""
    said = [place for place, one in enumerate(opinions) if one.words >= FEWEST_WORDS]
    if not said:
        return None
    place = max(said, key=lambda at: opinions[at].score + _PHRASE * opinions[at].matched)
    scores = [opinions[at].score for at in said]
    others = [opinions[at].score for at in said if at != place]
    beside = [opinions[at].score for at in (place - 1, place + 1) if 0 <= at < len(opinions)]
    strongest = opinions[place]
    return Whole(
        place,
        {
            "strongest": strongest.score,
            "phrase there": float(strongest.matched),
            "phrases": float(sum(one.matched for one in opinions)),
            "second": max(others, default=_LOWEST),
            "beside": max(beside, default=_LOWEST),
            "mean": sum(scores) / len(scores),
            "together": math.log(sum(math.exp(max(-_STEEPEST, min(_STEEPEST, score))) for score in scores)),
            "leaning": sum(max(0.0, score - _LEANS) for score in scores),
            "near": float(sum(score > _NEAR for score in scores)),
            "words there": math.log(strongest.words),
            "sentences": math.log(len(said)),
            "how late": (place + 1) / len(opinions),
            f"kind {kind}": 1.0,
        },
    )
