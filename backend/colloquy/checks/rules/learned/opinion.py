"""The second opinion itself: adds up the weights of what stands in a text, per notion.

The rules find what their phrases describe, and miss what somebody else would have put in other words. A table of
weights, learned from the examples and kept beside this file as text, scores each sentence for each notion; above zero
it leans towards "yes". Neither decides alone. In a question, and for the name of an organization, a phrase that matched
counts for so much, one that did not for as much against, and the sum must pass a threshold; in a message, both are among the
measures of the whole (`whole.py`), which must pass one. These numbers are the notion's own, chosen where they did best on
authors whose examples the weights had not seen.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from typing import Final

from colloquy.checks.rules.language.sentences import Sentence
from colloquy.checks.rules.learned.work_classes import message_features


@dataclass(frozen=True, slots=True)
class Balance:
    """What a phrase counts for, and what the sum must pass."""

    rule: float
    least: float


IN_QUESTIONS: Final = {
    "answerable_by_research": Balance(2.0, -2.1),
    "asks_for_job": Balance(1.75, -0.6),
    "closed": Balance(1.0, 0.5),
    "counseling_request": Balance(1.0, -2.0),
    "double": Balance(1.0, -0.9),
    "leading": Balance(1.5, -1.7),
    "personal_pay": Balance(2.5, -3.0),
    "too_personal": Balance(1.5, -1.8),
}
OF_WHOLES: Final = {
    "arrogant": -0.75,
    "asks_for_job": -0.5,
    "choice": 0.3,
    "counseling_request": -0.6,
    "hired": -0.6,
    "purpose": 0.0,
    "self_deprecating": -0.9,
    "specific": 0.3,
}
"""What a whole message must pass, whose sentences are judged together (`whole.py`)."""
OF_PLACES: Final = Balance(1.0, 0.0)
"""For the name of another organization that is spoken of as the reader's own."""
BIAS: Final = "(always)"


class Table:
    """Weights per notion, read from a file of tab-separated columns when first asked."""

    def __init__(self, name: str) -> None:
        self._name = name

    @cached_property
    def _read(self) -> tuple[dict[str, int], dict[str, tuple[tuple[int, float], ...]]]:
        lines = (files(__package__) / "weights" / self._name).read_text(encoding="utf-8").splitlines()
        notions = {notion: number for number, notion in enumerate(lines[0].split("\t")[1:])}
        weights: dict[str, tuple[tuple[int, float], ...]] = {}
        for line in lines[1:]:
            feature, *cells = line.split("\t")
            weights[feature] = tuple((number, float(cell)) for number, cell in enumerate(cells) if cell)
        return notions, weights

    def weighed(self, notion: str, measures: Mapping[str, float]) -> float:
        """What measures of different size add up to, for one notion."""
        notions, weights = self._read
        number = notions[notion]
        return dict(weights[BIAS])[number] + sum(
            dict(weights.get(name, ())).get(number, 0.0) * measure for name, measure in measures.items()
        )

    def scores(self, found: Collection[str]) -> dict[str, float]:
        """What the features add up to, for each notion."""
        notions, weights = self._read
        sums = [0.0] * len(notions)
        for number, weight in weights[BIAS]:
            sums[number] = weight
        for feature in weights.keys() & found:
            for number, weight in weights[feature]:
                sums[number] += weight
        return {notion: sums[number] for notion, number in notions.items()}


QUESTIONS: Final = Table("questions.tsv")
SENTENCES: Final = Table("sentences.tsv")
PLACES: Final = Table("places.tsv")
WHOLES: Final = Table("wholes.tsv")


def stands_in_question(code: str, score: float, *, matched: bool) -> bool:
    """Whether a finding on a question holds, by what was learned and by whether a phrase matched."""
    return _stands(IN_QUESTIONS[code], score, matched=matched)


def stands_of_whole(notion: str, measures: Mapping[str, float]) -> bool:
    """Whether a notion is present in a whole message, of which `whole.py` took the measures."""
    return WHOLES.weighed(notion, measures) > OF_WHOLES[notion]


def stands_of_place(found: Collection[str], *, matched: bool) -> bool:
    """The same for what `places.py` reads around the name of an organization."""
    return _stands(OF_PLACES, PLACES.scores(found)["theirs"], matched=matched)


def _stands(balance: Balance, score: float, *, matched: bool) -> bool:
    return score + (balance.rule if matched else -balance.rule) > balance.least


def of_sentence(sentence: Sentence) -> dict[str, float]:
    """The scores of one sentence of a message."""
    return SENTENCES.scores(message_features(sentence))
