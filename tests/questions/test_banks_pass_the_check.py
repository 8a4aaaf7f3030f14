"""What we suggest to ask passes our own question check."""

import pytest

from colloquy.checks.rules import check_question
from colloquy.questions.rules.bank import Bank
from colloquy.questions.rules.shipped import shipped_banks

BANKS = {bank.key: bank for bank in shipped_banks()}


@pytest.mark.parametrize("bank", BANKS.values(), ids=BANKS)
def test_the_check_finds_nothing_in_our_own_questions(bank: Bank) -> None:
    found = {question.text: [finding.code for finding in check_question(question.text)] for question in bank.questions}
    assert {text: codes for text, codes in found.items() if codes} == {}
