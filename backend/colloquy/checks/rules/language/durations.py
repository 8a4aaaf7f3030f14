"""Lengths of time: "30-40 min", "three quarters of an hour", "an hour and a half", "half an hour or so"."""

import re
from dataclasses import dataclass

from colloquy.checks.rules.language.numbers import number_at
from colloquy.checks.rules.language.sentences import Sentence

_MINUTE_UNITS = {"minute": 1.0, "minutes": 1.0, "hour": 60.0, "hours": 60.0}
_FIXED: tuple[tuple[str, float], ...] = (
    ("three quarters of an hour", 45),
    ("three quarter hour", 45),
    ("three quarters hour", 45),
    ("3 quarters of an hour", 45),
    ("3 / 4 of an hour", 45),
    ("3 / 4 hour", 45),
    ("a quarter of an hour", 15),
    ("quarter of an hour", 15),
    ("a quarter hour", 15),
    ("quarter hour", 15),
    ("half an hour", 30),
    ("a half hour", 30),
    ("half hour", 30),
    ("half of an hour", 30),
    ("1 / 2 hour", 30),
    ("1 / 2 an hour", 30),
    ("an hour and a half", 90),
    ("one hour and a half", 90),
    ("an hour and a quarter", 75),
    ("an hour and three quarters", 105),
    ("one and a half hours", 90),
    ("one and a half hour", 90),
    ("a couple of hours", 120),
    ("couple of hours", 120),
    ("a few hours", 180),
    ("several hours", 180),
    ("some hours", 180),
    ("an hour or two", 120),
    ("hour or two", 120),
    ("half a day", 240),
    ("half day", 240),
    ("a full day", 480),
    ("a whole day", 480),
    ("an entire day", 480),
    ("a whole afternoon", 240),
    ("a whole morning", 240),
    ("an entire afternoon", 240),
    ("an entire morning", 240),
    ("whole afternoon", 240),
    ("whole morning", 240),
    ("entire afternoon", 240),
    ("entire morning", 240),
    ("full afternoon", 240),
    ("full morning", 240),
    ("one and half hours", 90),
    ("a full hour", 60),
    ("a whole hour", 60),
    ("an entire hour", 60),
    ("a good hour", 60),
    ("a solid hour", 60),
    ("an hour", 60),
    ("hour long", 60),
    ("a one hour", 60),
)
_FIXED_WORDS = tuple(
    (tuple(phrase.split()), minutes) for phrase, minutes in sorted(_FIXED, key=lambda item: -len(item[0].split()))
)
_FIRST_WORDS = frozenset(words[0] for words, _ in _FIXED_WORDS)
_CLOCK_TIME = re.compile(r"(\d{1,2})[:.](\d{2})")
_LONGEST = 240
_LAST_LENGTH = 6
"""A figure from here up before an "h" is an hour of the day: "14h"."""
_CLOCK = frozenset("at by until after before from since around about".split())
_JOINS = frozenset("- to or and till until".split())
_UNIT_WORDS = frozenset("minute minutes hour hours h day quarter afternoon morning m".split())


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time in minutes (the upper end of a range) at the words `first` to `end`."""

    minutes: float
    first: int
    end: int


def _range_end(texts: list[str], index: int) -> tuple[float, int] | None:
    """A number, or the upper number of a range, that starts at a word."""
    low = number_at(texts, index)
    if low is None:
        return None
    value, end = low
    while end < len(texts) and texts[end] in _JOINS:
        high = number_at(texts, end + 1)
        if high is None:
            break
        value, end = max(value, high[0]), high[1]
    return value, end


def _fixed_at(texts: list[str], index: int) -> Duration | None:
    if texts[index] not in _FIRST_WORDS:
        return None
    for words, minutes in _FIXED_WORDS:
        end = index + len(words)
        if tuple(texts[index:end]) == words:
            return Duration(minutes, index, end)
    return None


def _counted_at(sentence: Sentence, index: int) -> Duration | None:
    """A number of minutes or hours, with halves ("two and a half hours", "1 hour 15 minutes")."""
    texts = sentence.texts
    counted = _range_end(texts, index)
    if counted is None:
        return None
    value, end = counted
    if texts[end : end + 3] == ["and", "a", "half"]:
        value, end = value + 0.5, end + 3
    if end < len(texts) and texts[end] in {"full", "short", "good", "-", ")", "whole", "quick", "odd", "ish"}:
        end += 1
    if end < len(texts) and texts[end] in _MINUTE_UNITS:
        unit = _MINUTE_UNITS[texts[end]]
    elif end < len(texts) and texts[end] in {"m", "'"} and texts[index].isdigit():
        unit = 1.0
    elif (
        end < len(texts)
        and texts[end] == "h"
        and sentence.words[end].raw == "h"
        and texts[index - 1] not in _CLOCK
        and value < _LAST_LENGTH
    ):
        unit = 60.0
    else:
        return None
    end += 1
    minutes = value * unit
    if unit > 1:
        skip = end + 1 if end < len(texts) and texts[end] == "and" else end
        rest = number_at(texts, skip)
        if rest and rest[1] < len(texts) and texts[rest[1]] in {"minute", "minutes"}:
            return Duration(minutes + rest[0], index, rest[1] + 1)
        if texts[end : end + 3] == ["and", "a", "half"]:
            return Duration(minutes + unit / 2, index, end + 3)
    return Duration(minutes, index, end)


def _clock(word: str) -> int | None:
    """The minutes after midnight of "12:15" or "9.30"."""
    match = _CLOCK_TIME.fullmatch(word)
    return int(match[1]) * 60 + int(match[2]) if match else None


def _from_to_at(texts: list[str], index: int) -> Duration | None:
    """A length given by its ends: "12:15 to 12:45"."""
    if texts[index + 1 : index + 2] == [] or texts[index + 1] not in _JOINS:
        return None
    start = _clock(texts[index])
    end = _clock(texts[index + 2]) if len(texts) > index + 2 else None
    if start is None or end is None or not 0 < end - start <= _LONGEST:
        return None
    return Duration(end - start, index, index + 3)


def durations(sentence: Sentence) -> list[Duration]:
    """The lengths of time in a sentence; two joined by "to" or "or" are one, counted by its upper end."""
    if (
        not sentence.vocabulary & _UNIT_WORDS
        and "'" not in sentence.vocabulary
        and not any(map(_clock, sentence.texts))
    ):
        return []
    texts = sentence.texts
    found: list[Duration] = []
    index = 0
    while index < len(texts):
        one = _fixed_at(texts, index) or _from_to_at(texts, index) or _counted_at(sentence, index)
        if one is None:
            index += 1
            continue
        if found and one.first - found[-1].end == 1 and texts[found[-1].end] in _JOINS:
            last = found.pop()
            one = Duration(max(last.minutes, one.minutes), last.first, one.end)
        found.append(one)
        index = one.end
    return found
