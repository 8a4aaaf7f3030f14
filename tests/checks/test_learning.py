"""The second opinion: what it reads, how it learns, and that the weights kept are those of the examples."""

from pathlib import Path

import pytest

from colloquy.checks.rules.learned import opinion
from colloquy.checks.rules.learned.features import features, stem
from colloquy.checks.rules.model import split
from colloquy.checks.rules.question.features import question_features
from colloquy.checks.rules.question.units import Asked
from colloquy.checks.training import (
    QUESTION_NOTIONS,
    SENTENCE_NOTIONS,
    Bag,
    as_table,
    learned,
    question_bags,
    rows,
)

EXAMPLES = Path(__file__).parent / "examples"


@pytest.mark.parametrize(
    ("word", "plain"),
    [("hiring", "hir"), ("hires", "hir"), ("hired", "hir"), ("studies", "study"), ("12", "#"), ("as", "as")],
)
def test_endings_fall_away(word: str, plain: str) -> None:
    assert stem(word) == plain


def test_a_word_under_a_negation_is_told_apart_until_the_clause_ends() -> None:
    found = features(split("I do not want a job, but I want to learn.")[0])
    assert {"not~want", "not~job", "want", "job", "^ i"} <= found
    assert "not~learn" not in found


def test_of_a_question_fields_of_meaning_and_whose_they_are_are_read_too() -> None:
    found = question_features(Asked(split("What is on your payslip?")))
    assert {"<MONEY>", "<MONEY>&you", "your <MONEY>", "your&payslip"} <= found
    assert "<MONEY>!you" in question_features(Asked(split("What is the usual wage?")))


def test_a_second_half_is_told_apart_by_whether_it_goes_on_or_begins_anew() -> None:
    on, anew = (
        question_features(Asked(split(text)))
        for text in ("How did the strike begin, and how did it end?", "How did you begin, and who taught you?")
    )
    assert "=then back" in on
    assert "=then anew" in anew
    assert "=units 2" in on & anew


def test_what_tells_present_from_absent_is_learned() -> None:
    bags = [
        Bag((("job", "please"), ("hello",)), present=True),
        Bag((("job",),), present=True),
        Bag((("please",), ("hello",)), present=False),
    ]
    weights = learned(bags * 5)
    assert weights["job"] > 0 > weights["hello"]
    assert learned(bags * 5) == weights


def test_a_table_reads_back_as_it_was_written() -> None:
    lines = as_table({"one": {opinion.BIAS: -1.0, "job": 0.5}, "other": {"job": 0.01, "rare": 0.01}}).splitlines()
    assert lines == ["feature\tone\tother", "(always)\t-1.00\t", "job\t0.50\t"]


def test_every_notion_has_weights() -> None:
    assert set(opinion.QUESTIONS.scores(())) == set(QUESTION_NOTIONS)
    assert set(opinion.IN_QUESTIONS) == set(QUESTION_NOTIONS)
    assert set(opinion.SENTENCES.scores(())) == set(SENTENCE_NOTIONS) == set(opinion.IN_MESSAGES)


def test_the_weights_kept_are_those_that_the_examples_give() -> None:
    weights = learned(question_bags(rows(EXAMPLES, "questions"), rows(EXAMPLES, "sentences"))["double"])
    kept = opinion.QUESTIONS.scores(["and", "and how"])["double"]
    again = sum(weights.get(feature, 0.0) for feature in (opinion.BIAS, "and", "and how"))
    assert kept == pytest.approx(again, abs=0.02), "run make learn-checks, and commit the weights"
