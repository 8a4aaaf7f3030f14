"""A template for a message, in a notation that a career office can write, and what may be wrong with it.

    | {greeting},
                                                an empty line begins a new paragraph
    ?source_sentence {source_sentence}          only where the value is known
    !my_introduction My name is {my_name}.      only where it is not
    [Your words: what drew you to their work]   a place for the person's own words

Lines of a paragraph flow together; a line that begins with `|` stands by itself. `{...}` is filled from the names in
`context.NAMES` and from nothing else; what is filled in is never read as a template again.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final, NamedTuple

from colloquy.kit.saying import say

LENGTH_MOST: Final = 6_000
SUBJECT_MOST: Final = 200

CONDITION: Final = re.compile(r"([?!])([a-z_]+)(?: +|$)")
FILLED: Final = re.compile(r"\{([^{}\n]*)\}")
OWN_WORDS: Final = re.compile(r"\[Your words: ([^\[\]\n]{1,48})\]")


@dataclass(frozen=True, slots=True)
class Template:
    """What a draft is made from; the subject is empty where nothing is read."""

    body: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a template, and in which line (from 1; 0 is the subject)."""

    line: int
    detail: str


class Row(NamedTuple):
    """A line taken apart: when it is used, whether it stands by itself, and its text."""

    wanted: tuple[tuple[str, bool], ...]
    alone: bool
    text: str


def take_apart(line: str) -> Row:
    """The conditions in front of a line, and what is left of it."""
    wanted: list[tuple[str, bool]] = []
    rest = line.strip()
    while (found := CONDITION.match(rest)) is not None:
        wanted.append((found[2], found[1] == "?"))
        rest = rest[found.end() :]
    alone = rest.startswith("|")
    return Row(tuple(wanted), alone, rest.removeprefix("|").strip() if alone else rest)


def faults(template: Template, names: Collection[str], flags: Collection[str] = ()) -> tuple[Fault, ...]:
    """Everything that keeps a template from being used; empty when it is fine.

    Args:
        template: as the office wrote it.
        names: that may be filled in, or stand as a condition.
        flags: those of them that are conditions only.
    """
    found: list[Fault] = []
    if not template.body.strip() or len(template.body) > LENGTH_MOST:
        found.append(Fault(1, say("must have 1 to {most} characters", most=LENGTH_MOST)))
    if len(template.subject) > SUBJECT_MOST or "\n" in template.subject:
        found.append(Fault(0, say("must be one line of at most {most} characters", most=SUBJECT_MOST)))
    for number, line in enumerate([template.subject, *template.body[:LENGTH_MOST].split("\n")]):
        found += [Fault(number, detail) for detail in _line_faults(line, names, flags)]
    return tuple(found)


def _line_faults(line: str, names: Collection[str], flags: Collection[str]) -> list[str]:
    row = take_apart(line)
    filled = FILLED.findall(row.text)
    found = [_unknown(name, names) for name in [*(name for name, _ in row.wanted), *filled] if name not in names]
    found += [
        say("{name!r} is a condition and has no words of its own; write ?{name}", name=name)
        for name in filled
        if name in flags
    ]
    if re.search(r"[{}]", FILLED.sub("", row.text)):
        found.append("a brace is left open; write {name}")
    if re.search(r"[\[\]]", OWN_WORDS.sub("", row.text)):
        found.append("square brackets are for [Your words: ...], with a prompt of at most 48 characters")
    return found


def _unknown(name: str, names: Collection[str]) -> str:
    """What to say of a name that is none, with the one that was probably meant."""
    meant = get_close_matches(name, sorted(names), n=1)
    told = say("{name!r} is not something that can be filled in", name=name)
    return say("{told}; did you mean {meant!r}?", told=told, meant=meant[0]) if meant else told
