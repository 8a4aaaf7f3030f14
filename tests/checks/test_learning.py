"""The second opinion: what it reads, how it learns, and that the weights kept are those of the examples."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from colloquy.checks.learning import Bag, as_table, learned, measured
from colloquy.checks.rules.learned import opinion
from colloquy.checks.rules.learned.features import features, stem
from colloquy.checks.rules.learned.whole import Opinion, whole
from colloquy.checks.rules.model import split
from colloquy.checks.rules.question.features import question_features
from colloquy.checks.rules.question.units import Asked
from colloquy.checks.training import (
    KEPT_ASIDE,
    QUESTION_NOTIONS,
    SENTENCE_NOTIONS,
    messages_by_author,
    question_bags,
    rows,
    sentence_bags,
)
from colloquy.checks.training_wholes import POINTING, STATING, whole_weights

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


def _said(score: float, words: int, *, matched: bool = False) -> Opinion:
    return Opinion(score, matched, words)


def test_of_a_message_the_strongest_sentence_is_measured_and_what_stands_around_it() -> None:
    read = whole([_said(-1.5, 9), _said(0.5, 12), _said(-0.5, 20, matched=True), _said(9, 2)], "update")
    assert read is not None
    assert read.place == 2, "a phrase that matched counts for more than a score; two words say nothing"
    assert (read.measures["strongest"], read.measures["second"], read.measures["beside"]) == (-0.5, 0.5, 9)
    assert (read.measures["phrases"], read.measures["near"], read.measures["kind update"]) == (1, 2, 1)
    assert read.measures["leaning"] == pytest.approx(0.5 + 2.5 + 1.5)
    assert read.measures["how late"] == pytest.approx(3 / 4)


def test_a_message_without_a_sentence_has_no_measures() -> None:
    assert whole([], "request") is None
    assert whole([_said(5, 2)], "request") is None


def test_measures_of_different_size_are_weighed_on_their_own_scale() -> None:
    weights = measured([({"big": 1000.0, "flat": 1.0}, True), ({"big": 0.0, "flat": 1.0}, False)] * 20)
    told = [weights[opinion.BIAS] + weights["big"] * big + weights["flat"] for big in (0.0, 1000.0)]
    assert told[0] < 0 < told[1]


def test_words_that_judge_a_message_are_learned_without_its_author() -> None:
    row = {"kind": "update", "form": "phone", "contact_name": "A B", "organization": None, "source": None}
    messages = {
        f"{author}_messages.jsonl": [row | {"text": f"Here {author} writes.", "findings": []}]
        for author in ("given", "one", "two")
    }
    seen: list[set[str]] = []

    def taught(others: Iterable[dict[str, Any]]) -> dict[str, dict[str, float]]:
        seen.append({other["text"].split()[1] for other in others})
        return {notion: {opinion.BIAS: 0.0} for notion in SENTENCE_NOTIONS}

    whole_weights(messages, taught)
    assert seen == [{"given", "two"}, {"given", "one"}], "no fold for the authors of the rules"


def test_whom_a_sentence_asks_for_work_is_told_by_its_phrases_where_its_author_did_not() -> None:
    asked = ["Would you hire me?", "Please pass on my resume.", "I could do with a change."]
    bags = sentence_bags((), [{"text": text, "labels": {"asks_for_job": True}} for text in asked])
    assert [bag.present for bag in bags["hired"]] == [True, False]


def test_a_table_reads_back_as_it_was_written() -> None:
    lines = as_table({"one": {opinion.BIAS: -1.0, "job": 0.5}, "other": {"job": 0.01, "rare": 0.01}}).splitlines()
    assert lines == ["feature\tone\tother", "(always)\t-1.00\t", "job\t0.50\t"]


def test_every_notion_has_weights() -> None:
    assert set(opinion.QUESTIONS.scores(())) == set(QUESTION_NOTIONS)
    assert set(opinion.IN_QUESTIONS) == set(QUESTION_NOTIONS)
    assert set(opinion.SENTENCES.scores(())) == set(SENTENCE_NOTIONS)
    assert set(opinion.WHOLES.scores(())) == set(opinion.OF_WHOLES) == {*POINTING, *STATING} == set(SENTENCE_NOTIONS)


def test_messages_kept_aside_are_not_learned_from() -> None:
    assert not [name for name in messages_by_author(EXAMPLES) if name.startswith(KEPT_ASIDE)]


def test_the_weights_kept_are_those_that_the_examples_give() -> None:
    weights = learned(question_bags(rows(EXAMPLES, "questions"), rows(EXAMPLES, "sentences"))["double"])
    kept = opinion.QUESTIONS.scores(["and", "and how"])["double"]
    again = sum(weights.get(feature, 0.0) for feature in (opinion.BIAS, "and", "and how"))
    assert kept == pytest.approx(again, abs=0.02), "run make learn-checks, and commit the weights"
