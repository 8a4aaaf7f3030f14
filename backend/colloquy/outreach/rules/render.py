"""From a template and what is known to a draft, with the places that wait for the person's own words marked (P81)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from colloquy.outreach.rules.template import FILLED, OWN_WORDS, Row, Template, take_apart

PIECE: Final = re.compile(f"{FILLED.pattern}|{OWN_WORDS.pattern}")


@dataclass(frozen=True, slots=True)
class Place:
    """Characters `start` to `end` of the body are to be replaced by the person; `prompt` says with what."""

    start: int
    end: int
    prompt: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A message to go on with.

    Attributes:
        subject: empty where there is none.
        body: with paragraphs apart by an empty line.
        places: still to be filled by the person, in order.
        used: names of the values that were filled in.
    """

    subject: str
    body: str
    places: tuple[Place, ...]
    used: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    prompt: str = ""
    name: str = ""


def render(template: Template, values: Mapping[str, str | None], labels: Mapping[str, str]) -> Draft:
    """Fill a template.

    Args:
        template: without faults; of one with faults, what is not known is left as a place to fill.
        values: what is known; None where it is not.
        labels: what to call a value that is not known, in a place to fill.
    """
    pieces = list(_body(template, values, labels))
    text, places = "", []
    for piece in pieces:
        if piece.prompt:
            places.append(Place(len(text), len(text) + len(piece.text), piece.prompt))
        text += piece.text
    subject = "".join(piece.text for piece in _pieces(template.subject, values, labels))
    return Draft(subject, text, tuple(places), frozenset(piece.name for piece in pieces if piece.name))


def _body(template: Template, values: Mapping[str, str | None], labels: Mapping[str, str]) -> Iterator[_Piece]:
    between = ""
    for paragraph in re.split(r"\n\s*\n", template.body.strip()):
        rows = [row for line in paragraph.split("\n") if _holds(row := take_apart(line), values) and row.text]
        for number, row in enumerate(rows):
            apart = between if number == 0 else "\n" if row.alone or rows[number - 1].alone else " "
            if apart:
                yield _Piece(apart)
            yield from _pieces(row.text, values, labels)
        between = "\n\n" if rows else between


def _holds(row: Row, values: Mapping[str, str | None]) -> bool:
    return all(bool(values.get(name)) is wanted for name, wanted in row.wanted)


def _pieces(text: str, values: Mapping[str, str | None], labels: Mapping[str, str]) -> Iterator[_Piece]:
    end = 0
    for found in PIECE.finditer(text):
        if found.start() > end:
            yield _Piece(text[end : found.start()])
        end = found.end()
        name, prompt = found.groups()
        value = values.get(name) if name is not None else None
        if value:
            yield _Piece(value, name=name)
        else:
            asked = prompt or labels.get(name, name)
            yield _Piece(f"[Your words: {asked}]", prompt=asked)
    if end < len(text):
        yield _Piece(text[end:])
