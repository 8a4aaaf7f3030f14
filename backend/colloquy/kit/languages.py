"""The languages in which the service speaks to people, and what its sentences are called in each.

An English sentence is its own name in the catalog, `locales/<language>.po`; nothing is compiled. What was kept in a row
before anybody knew who would read it is found again by the template that it was made of.
"""

import re
from ast import literal_eval
from calendar import day_name, month_name
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path
from string import Formatter
from typing import Final

from colloquy.kit.saying import Said, written

CATALOGS: Final = Path(__file__).parent.parent / "locales"


class Language(StrEnum):
    """What the service can speak."""

    ENGLISH = "en"
    SPANISH = "es"


DATES: Final = frozenset({*day_name, *month_name})
"""What some people are called, too: April, May, June."""
KNOWN: Final[Mapping[str, Language]] = {language.value: language for language in Language}
ENTRY = re.compile(r'^msgid ((?:"(?:[^"\\]|\\.)*"\s*)+)^msgstr ((?:"(?:[^"\\]|\\.)*"\s*)+)', re.MULTILINE)


def spoken_by(locale: str | None, accepted: bytes) -> Language:
    """What somebody is spoken to in: what they chose, else what their device prefers, else English."""
    return KNOWN.get(locale or "") or preferred(accepted)


@lru_cache(maxsize=256)
def preferred(accepted: bytes) -> Language:
    """The language of an `Accept-Language` header that is liked best and can be spoken; English if there is none."""
    liked: list[tuple[float, int, Language]] = []
    for place, part in enumerate(accepted.decode("latin-1").lower().split(",")[:20]):
        tag, _, quality = part.partition(";")
        language = KNOWN.get(tag.strip().partition("-")[0])
        weight = _weight(quality)
        if language is not None and weight > 0:
            liked.append((-weight, place, language))
    return min(liked)[2] if liked else Language.ENGLISH


def _weight(quality: str) -> float:
    found = re.fullmatch(r"\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*", quality, re.ASCII)
    return float(found[1]) if found else float(not quality.strip())


def read_catalog(text: str) -> dict[str, str]:
    """What a catalog in the form of gettext says, by the English sentence; what is not translated is left out."""
    entries = ((_joined(found[1]), _joined(found[2])) for found in ENTRY.finditer(text))
    return {english: other for english, other in entries if english and other}


def _joined(quoted: str) -> str:
    return "".join(literal_eval(line.strip()) for line in quoted.strip().splitlines())


@cache
def catalog(language: Language) -> Mapping[str, str]:
    """The sentences of a language, by their English; read when somebody first asks."""
    return read_catalog((CATALOGS / f"{language}.po").read_text(encoding="utf-8"))


def said_in(language: Language, text: str) -> str:
    """A sentence of ours in a language; what is not ours is given back as it is."""
    if language is Language.ENGLISH:
        return text
    if isinstance(text, Said) and text.values:
        template = catalog(language).get(text.template, text.template)
        return written(template, text.values, lambda word: said_in(language, word))
    return catalog(language).get(text) or _kept(language, str(text))


@dataclass(frozen=True, slots=True)
class _Template:
    """How a sentence with places is known again: what stands between them, and what the other language makes of it."""

    between: tuple[str, ...]
    names: tuple[str, ...]
    other: str

    def values(self, text: str) -> list[str] | None:
        """What fills the places of `text`; None where it is another sentence. Takes one walk through it."""
        first, *middle, last = self.between
        if len(text) < len(first) + len(last) or not (text.startswith(first) and text.endswith(last)):
            return None
        values, rest = [], text[len(first) : len(text) - len(last)]
        for piece in middle:
            value, found, rest = rest.partition(piece)
            if not found:
                return None
            values.append(value)
        return [*values, rest] if rest and all(values) else None


@lru_cache(maxsize=10_000)
def _kept(language: Language, text: str) -> str:
    """A sentence whose places were filled long ago."""
    for template in _templates(language):
        found = template.values(text)
        if found is not None:
            values = {
                name: value if value in DATES and "%" not in name else said_in(language, value)
                for name, value in zip(template.names, found, strict=True)
            }
            return "".join(
                before + ("" if name is None else values[_place(name, spec)])
                for before, name, spec, _ in Formatter().parse(template.other)
            )
    return text


@cache
def _templates(language: Language) -> tuple[_Template, ...]:
    """The sentences with places, those first that leave least open."""
    found = []
    for english, other in catalog(language).items():
        parsed = list(Formatter().parse(english))
        names = tuple(_place(name, spec) for _, name, spec, _ in parsed if name is not None)
        between = [before for before, *_ in parsed]
        if len(between) == len(names):
            between.append("")
        if names and all(between[1:-1]) and sum(map(len, between)) > len(names):
            found.append((-sum(map(len, between)), _Template(tuple(between), names, other)))
    return tuple(template for _, template in sorted(found, key=lambda entry: entry[0]))


def _place(name: str, spec: str | None) -> str:
    return f"{name}:{spec}" if spec and "%" in spec else name
