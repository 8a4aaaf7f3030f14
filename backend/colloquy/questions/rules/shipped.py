"""The campus-wide banks that come with the product, of our own writing. Reading them is all this module does."""

import tomllib
from functools import cache
from importlib.resources import files

from colloquy.questions.rules.bank import Bank, read_bank


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
