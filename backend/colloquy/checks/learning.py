"""How weights are learned from examples: a plain logistic regression, one notion against the rest.

Small weights are preferred, and the same examples give the same weights, to the digit.
"""

import math
import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import mul
from typing import Final

from colloquy.checks.rules.learned.opinion import BIAS

ROUNDS: Final = 12
RATE: Final = 0.3
DECAY: Final = 0.0003
CAUTION: Final = 1.0
SMALLEST: Final = 0.2
DIGITS: Final = 2
STEPS: Final = 300
STRIDE: Final = 2.0
RESTRAINT: Final = 0.02
Weights = dict[str, float]
Measured = tuple[Mapping[str, float], bool]
"""Measures of a message, and whether a notion is present in it."""


@dataclass(frozen=True, slots=True)
class Bag:
    """Candidates for one label: a single sentence, or those of a message of which the best one counts."""

    members: tuple[tuple[str, ...], ...]
    present: bool


def score(weights: Mapping[str, float], found: Iterable[str]) -> float:
    """What the features add up to."""
    return weights.get(BIAS, 0.0) + sum(weights.get(feature, 0.0) for feature in found)


def learned(bags: Sequence[Bag], rounds: int = ROUNDS) -> Weights:
    """Weights that tell present from absent, by gradient steps that shrink where a feature was seen often."""
    numbers = {BIAS: 0}
    order = [
        ([[numbers.setdefault(one, len(numbers)) for one in found] for found in bag.members], bag.present)
        for bag in bags
    ]
    weights, seen = [0.0] * len(numbers), [CAUTION] * len(numbers)
    weight_of = weights.__getitem__
    shuffle = random.Random(7).shuffle  # noqa: S311 - the order of examples, not a secret
    for _ in range(rounds):
        shuffle(order)
        for members, present in order:
            chosen = [max(members, key=lambda one: weights[0] + sum(map(weight_of, one)))] if present else members
            share = 1.0 / math.sqrt(len(chosen))
            for found in chosen:
                reached = weights[0] + sum(map(weight_of, found))
                wrong = (1.0 / (1.0 + math.exp(-reached)) - present) * share
                for one in (0, *found):
                    slope = wrong + DECAY * weights[one]
                    seen[one] += slope * slope
                    weights[one] -= RATE * slope / math.sqrt(seen[one])
    return {name: weights[one] for name, one in numbers.items() if weights[one]}


def measured(examples: Sequence[Measured]) -> Weights:
    """Weights of measures of different size: learned on one scale, and given back on the measures' own."""
    names = sorted({name for measures, _ in examples for name in measures})
    count = len(examples)
    middle = {name: sum(one.get(name, 0.0) for one, _ in examples) / count for name in names}
    spread = {
        name: math.sqrt(sum((one.get(name, 0.0) - middle[name]) ** 2 for one, _ in examples) / count) or 1.0
        for name in names
    }
    scaled = [[(one.get(name, 0.0) - middle[name]) / spread[name] for name in names] for one, _ in examples]
    weights, bias = [0.0] * len(names), 0.0
    for _ in range(STEPS):
        slopes, lean = [RESTRAINT * weight for weight in weights], 0.0
        for row, (_, present) in zip(scaled, examples, strict=True):
            reached = bias + sum(map(mul, weights, row))
            wrong = (1.0 / (1.0 + math.exp(-reached)) - present) / count
            lean += wrong
            slopes = [slope + wrong * value for slope, value in zip(slopes, row, strict=True)]
        weights = [weight - STRIDE * slope for weight, slope in zip(weights, slopes, strict=True)]
        bias -= STRIDE * lean
    given = {name: weight / spread[name] for name, weight in zip(names, weights, strict=True)}
    return {BIAS: bias - sum(given[name] * middle[name] for name in names), **given}


def as_table(columns: Mapping[str, Weights], smallest: float = SMALLEST, digits: int = DIGITS) -> str:
    """The weights as text: a row per feature, those that weigh most first, a column per notion."""
    strongest: dict[str, float] = {}
    for weights in columns.values():
        for feature, weight in weights.items():
            strongest[feature] = max(strongest.get(feature, 0.0), abs(weight))
    kept = [feature for feature, weight in strongest.items() if weight >= smallest or feature == BIAS]
    kept.sort(key=lambda feature: (feature != BIAS, -round(strongest[feature], digits), feature))
    lines = ["\t".join(("feature", *columns))]
    for feature in kept:
        weighed = [weights.get(feature, 0.0) for weights in columns.values()]
        cells = (f"{weight:.{digits}f}" if abs(weight) >= smallest / 2 else "" for weight in weighed)
        lines.append("\t".join((feature, *cells)))
    return "\n".join(lines) + "\n"
