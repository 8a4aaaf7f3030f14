"""The banks that come with the product."""

from collections import Counter

import pytest

from colloquy.fields.rules import FieldState
from colloquy.questions.rules.bank import FORMS, STATES, Bank, read_bank, write_bank
from colloquy.questions.rules.shipped import shipped_banks
from colloquy.questions.rules.words import FACETS, FRUSTRATIONS, REWARDS, Form, Topic

BANKS = {bank.key: bank for bank in shipped_banks()}
QUESTIONS = [question for bank in BANKS.values() for question in bank.questions]
BY_KEY = pytest.mark.parametrize("bank", BANKS.values(), ids=BANKS)


@pytest.mark.parametrize("topic", Topic)
def test_every_topic_has_a_bank_of_at_least_twenty_questions(topic: Topic) -> None:
    bank = BANKS[f"topic-{topic}"]
    assert bank.topic is topic
    assert len(bank.questions) >= 20
    assert {question.topic for question in bank.questions} == {topic}


@pytest.mark.parametrize("topic", Topic)
def test_every_facet_of_a_topic_is_asked_about(topic: Topic) -> None:
    asked = Counter(facet for question in BANKS[f"topic-{topic}"].questions for facet in question.facets)
    assert all(asked[facet] >= 2 for facet in FACETS[topic])


@pytest.mark.parametrize("form", Form)
def test_every_form_has_a_bank_of_its_own(form: Form) -> None:
    bank = BANKS["form-" + form.replace("_", "-")]
    assert 8 <= len(bank.questions) <= 12
    assert all(question.forms == {form} for question in bank.questions)


@pytest.mark.parametrize("state", sorted(STATES))
def test_every_state_of_a_field_has_a_bank_of_its_own(state: FieldState) -> None:
    bank = BANKS[f"state-{state}"]
    assert 8 <= len(bank.questions) <= 12
    assert all(question.states == {state} for question in bank.questions)


@pytest.mark.parametrize("state", sorted(STATES))
@pytest.mark.parametrize("form", sorted(FORMS))
def test_whatever_form_and_state_there_is_a_good_beginning_and_the_pair(form: Form, state: FieldState) -> None:
    suited = [question for question in QUESTIONS if form in question.forms and state in question.states]
    assert any(question.opens_well for question in suited)
    facets = {facet for question in suited for facet in question.facets}
    assert {REWARDS, FRUSTRATIONS} <= facets


def test_no_question_stands_in_two_banks() -> None:
    assert [text for text, count in Counter(question.key for question in QUESTIONS).items() if count > 1] == []


@BY_KEY
def test_every_question_ends_as_one_and_says_why_it_is_asked(bank: Bank) -> None:
    for question in bank.questions:
        assert question.text.endswith("?") or question.text.startswith("Tell me"), question.text
        assert question.text.count("?") <= 1, question.text
        assert question.why.endswith("."), question.text
        assert len(question.why.split()) <= 22, question.why
        assert "!" not in question.text + question.why


@BY_KEY
def test_a_bank_survives_being_written_and_read(bank: Bank) -> None:
    assert read_bank(bank.key, write_bank(bank)) == bank
