"""The campus-wide banks that come with the product, of our own writing. Reading them is all this module does."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Final
from uuid import UUID, uuid5

from colloquy.questions.rules.bank import Bank, Question, read_bank


@cache
def shipped_banks() -> tuple[Bank, ...]:
    """All banks in `questions/banks`, by file name. They are read once for each process.

    Raises:
        BankRefused: a file is no bank; the tests read them all.
    """
    found = (entry for entry in files("colloquy.questions").joinpath("banks").iterdir() if entry.name.endswith(".toml"))
    return tuple(
        read_bank(entry.name.removesuffix(".toml"), tomllib.loads(entry.read_text(encoding="utf-8")))
        for entry in sorted(found, key=lambda entry: entry.name)
    )


NAMESPACE: Final = UUID("5b0f4a35-5b0c-5d8e-9a55-0d3a0f6f7a10")


def bank_id(bank: Bank) -> str:
    """The id of a shipped bank: the same in every installation, for as long as the bank keeps its file name."""
    return str(uuid5(NAMESPACE, bank.key))


def question_id(bank: Bank, question: Question) -> str:
    """The id of a shipped question: the same in every installation, for as long as it keeps its words."""
    return str(uuid5(NAMESPACE, f"{bank.key}/{question.key}"))
