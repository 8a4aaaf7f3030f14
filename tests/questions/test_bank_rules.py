"""Reading a bank: right, or everything that is wrong at once."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colloquy.fields.rules import FieldState
from colloquy.questions.rules.bank import BankRefused, key_of, read_bank
from colloquy.questions.rules.words import Form, Topic

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=10) | st.sampled_from([*Topic, *Form]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=5,
)
ROWS = st.dictionaries(st.sampled_from(["text", "topic", "facets", "states", "forms", "opens_well", "why"]), ANYTHING)
NAMES = st.sampled_from(["name", "about", "topic", "states", "forms"])


def faults(data: dict[str, Any]) -> dict[str, str]:
    with pytest.raises(BankRefused) as refused:
        read_bank("x", data)
    return {fault.place: fault.detail for fault in refused.value.faults}


def test_what_the_bank_says_holds_for_each_question_unless_it_says_otherwise() -> None:
    rows = [{"text": "How did you begin?"}, {"text": "What is hard?", "topic": "work", "states": ["searching"]}]
    bank = read_bank("x", {"name": "Mine", "topic": "paths", "states": ["curious"], "questions": rows})
    assert [question.topic for question in bank.questions] == [Topic.PATHS, Topic.WORK]
    assert [question.states for question in bank.questions] == [{FieldState.CURIOUS}, {FieldState.SEARCHING}]


def test_the_same_words_have_the_same_key() -> None:
    assert key_of("How  did you begin?") == key_of("how did YOU begin?")


def test_everything_wrong_is_told_with_its_place() -> None:
    rows: list[object] = [
        {"text": "", "topic": "work"},
        {"text": "What?", "topic": "weather"},
        {"text": "How?", "topic": "work", "facets": ["place"], "opens_well": "yes", "color": "red"},
        "Why?",
    ]
    found = faults({"name": "", "questions": rows})
    assert "1 to 300" in found["questions[0].text"]
    assert "preparation" in found["questions[1].topic"]
    assert "use_of_time" in found["questions[2].facets"]
    assert "true or false" in found["questions[2].opens_well"]
    assert {"questions[2].color", "questions[3]", "name"} <= set(found)


def test_a_question_that_stands_twice_is_told() -> None:
    rows = [{"text": "How did you begin?"}, {"text": "how did you  begin?"}]
    assert faults({"name": "Mine", "topic": "paths", "questions": rows}) == {"questions[1].text": "stands here twice"}


def test_a_bank_without_questions_is_none() -> None:
    assert set(faults({"name": "Mine", "topic": "paths", "questions": []})) == {"questions"}


def test_a_question_for_closed_fields_alone_suits_nobody_and_is_told() -> None:
    rows = [{"text": "How did you begin?", "states": ["closed"]}]
    assert set(faults({"name": "Mine", "topic": "paths", "questions": rows})) == {"questions[0].states"}


@given(data=st.dictionaries(NAMES, ANYTHING), rows=st.lists(ROWS, max_size=3) | ANYTHING)
def test_any_data_is_a_bank_or_a_refusal(data: dict[str, Any], rows: object) -> None:
    try:
        bank = read_bank("x", data | {"questions": rows})
    except BankRefused as refused:
        assert refused.faults  # noqa: PT017 -- either outcome is right, and each is looked at
    else:
        assert bank.questions
