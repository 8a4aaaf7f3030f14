"""Names that may be two spellings of one: Jo Okafor and Joanna Okafor, Anna Meyer and Ana Meier."""

from typing import Final

from colloquy.contacts.rules.names import split_name
from colloquy.kit.folding import fold

_VOWELS: Final = frozenset("aeiouy")
_LONG_NAME: Final = 8
_NAME_OF_SOME_LENGTH: Final = 3


def alike_key(name: str) -> str:
    """What similar names have in common, to find them by: the first letter, and the consonants of the family name.

    Empty for a name of one word, which is too little to go by.
    """
    given, family = _parts(name)
    return f"{given[0]} {_consonants(family)}" if given and family else ""


def similar(one: str, other: str) -> bool:
    """Whether two names of the same `alike_key` may well be one person's."""
    given, family = _parts(one)
    other_given, other_family = _parts(other)
    slips = 2 if min(len(family), len(other_family)) >= _LONG_NAME else 1
    if not family or not other_family or distance(family, other_family, slips) > slips:
        return False
    if given.startswith(other_given) or other_given.startswith(given):
        return True
    return min(len(given), len(other_given)) >= _NAME_OF_SOME_LENGTH and distance(given, other_given, 1) <= 1


def distance(one: str, other: str, most: int) -> int:
    """How many letters must be put in, taken out or changed; `most + 1` as soon as it is more than `most`."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        now = [row]
        for column, facing in enumerate(other, 1):
            now.append(min(before[column] + 1, now[-1] + 1, before[column - 1] + (letter != facing)))
        if min(now) > most:
            return most + 1
        before = now
    return before[-1]


def _parts(name: str) -> tuple[str, str]:
    parts = split_name(name)
    return _letters(parts.given), _letters(parts.family)


def _letters(value: str) -> str:
    return "".join(character for character in fold(value) if character.isalnum())


def _consonants(family: str) -> str:
    kept = family[0]
    for letter in family[1:]:
        if letter not in _VOWELS and letter != kept[-1]:
            kept += letter
    return kept
