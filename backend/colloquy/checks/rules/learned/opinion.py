"""The second opinion itself: adds up the weights of what stands in a sentence, per notion.

The rules find what their phrases describe, and miss what somebody else would have put in other words. A table of
weights, learned from the examples and kept beside this file as text, scores each sentence for each notion; above zero
it leans towards "yes". Neither decides alone: a phrase that matched counts for so much (`RULE`; on questions, where
findings differ in how far phrases reach, `QUESTION_RULE`), one that did not for as much against, and the sum must pass a
threshold. What a message should say needs more to be taken as said than what it should
not say needs to be taken as said, since any of its sentences may say it.
"""

from collections.abc import Iterable
from functools import cached_property
from importlib.resources import files
from typing import Final

from colloquy.checks.rules.language.sentences import Sentence
from colloquy.checks.rules.learned.features import features

RULE: Final = 2.0
QUESTION_RULE: Final = {
    "answerable_by_research": 1.5,
    "asks_for_job": 2.0,
    "closed": 1.6,
    "counseling_request": 1.0,
    "double": 2.6,
    "leading": 2.4,
    "personal_pay": 2.4,
    "too_personal": 1.6,
}
"""How much the phrases of each finding count, measured on authors that neither phrases nor weights knew."""
QUESTION_LEAST: Final = {
    "answerable_by_research": -1.6,
    "asks_for_job": -1.2,
    "closed": -1.0,
    "counseling_request": -0.9,
    "double": -1.0,
    "leading": -1.2,
    "personal_pay": -1.8,
    "too_personal": -0.6,
}
MESSAGE_LEAST: Final = {
    "arrogant": -0.2,
    "asks_for_job": -1.6,
    "counseling_request": -1.8,
    "self_deprecating": -1.5,
    "purpose": 0.8,
    "choice": 0.8,
    "specific": 0.8,
}
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

    def scores(self, found: Iterable[str]) -> dict[str, float]:
        """What the features add up to, for each notion."""
        notions, weights = self._read
        sums = [0.0] * len(notions)
        for number, weight in weights[BIAS]:
            sums[number] = weight
        for feature in found:
            for number, weight in weights.get(feature, ()):
                sums[number] += weight
        return {notion: sums[number] for notion, number in notions.items()}


QUESTIONS: Final = Table("questions.tsv")
SENTENCES: Final = Table("sentences.tsv")


def stands(score: float, *, matched: bool, least: float) -> bool:
    """Whether a notion holds, by what was learned and by whether a phrase matched."""
    return score + (RULE if matched else -RULE) > least


def of_question(code: str, score: float, *, matched: bool) -> bool:
    """Whether a finding on a question holds."""
    return score + (QUESTION_RULE[code] if matched else -QUESTION_RULE[code]) > QUESTION_LEAST[code]


def of_sentence(sentence: Sentence) -> dict[str, float]:
    """The scores of one sentence of a message."""
    return SENTENCES.scores(features(sentence))
