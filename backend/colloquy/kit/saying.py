"""Sentences that remember what they were made of, so that they can be said again in another language.

A sentence without places is a plain string, its own English. One with places is made by `say`; it equals its English
text and is one, and it keeps the words and the values apart. Standard library only, so that rules may speak.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from string import Formatter
from typing import Any, Final, Self

Word = Callable[[str], str]
"""What a word is called in a language: names of days and months, and sentences inside sentences."""

NAMES_OF_DATES: Final = ("%A", "%B")


class Said(str):
    """A sentence in English that knows its template and its values."""

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, values: Mapping[str, object]) -> Self:
        said = super().__new__(cls, template.format(**values) if values else template)
        said.template, said.values = template, values
        return said

    def __deepcopy__(self, _memo: object) -> Self:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.template, self.values)


def say(template: str, /, **values: object) -> Said:
    """The sentence with its places filled: `say("Give them until {day:%A}.", day=day)`."""
    return Said(template, values)


def in_a_row(parts: Iterable[str], between: str = " ") -> Said:
    """Several sentences after one another."""
    values = {f"part{number}": part if isinstance(part, Said) else say(part) for number, part in enumerate(parts)}
    return Said(between.join(f"{{{name}}}" for name in values), values)


@dataclass(frozen=True)
class Standing:
    """In words where something can stand, a sentence each, and what can be done to it, as said after "You can"."""

    states: Mapping[str, str]
    steps: Mapping[str, str]

    def refusal(self, state: str, step: str, possible: Iterable[str]) -> Said:
        """Why a step is refused, and what can be done instead: the codes of both are for programs."""
        here, wanted = say(self.states[state]), say(self.steps[step])
        instead = in_a_row((self.steps[each] for each in possible), ", ")
        if not instead:
            return say("{here} From there you cannot {wanted}.", here=here, wanted=wanted)
        return say(
            "{here} From there you cannot {wanted}. You can: {instead}.", here=here, wanted=wanted, instead=instead
        )


def written(template: str, values: Mapping[str, object], word: Word) -> str:
    """The template with its places filled, in the language of `word`."""
    return _Writer(word).vformat(template, (), values)


def places(template: str) -> frozenset[str]:
    """The names of the values that a template wants."""
    parsed = Formatter().parse(template)
    return frozenset(name.partition(".")[0] for _, name, _, _ in parsed if name is not None)


class _Writer(Formatter):
    def __init__(self, word: Word) -> None:
        self._word = word

    def format_field(self, value: Any, format_spec: str) -> str:  # noqa: ANN401 -- as the formatter of the library
        if isinstance(value, Said):
            return self._word(value)
        if isinstance(value, date):
            for name in NAMES_OF_DATES:
                if name in format_spec:
                    format_spec = format_spec.replace(name, self._word(f"{value:{name}}"))
        return format(value, format_spec)
