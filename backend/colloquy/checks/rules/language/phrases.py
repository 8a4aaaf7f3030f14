"""Phrases: a small notation for what may be said, matched sentence by sentence.

A pattern is a row of elements divided by blanks:

- `word` or `one|other` (a word, or any of several, `two_words` as one); `hire+` stands for hire, hires, hired, hiring;
- `<CLASS>` any entry of a word class of `lexicon.py` (entries may be several words long);
- `element?` may be left out;
- `*3` up to three words, no punctuation; `~3` up to three of anything;
- `^` the start of the sentence or of a clause; `$` the end of the sentence or a mark of punctuation (also `word|$`).

Every gap is bounded and every element ends on a word, so that matching is linear in the text. A phrase is tried only
in sentences that hold one of its rarest words.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from colloquy.checks.rules.language.inflect import forms
from colloquy.checks.rules.language.lexicon import CLASSES, FUNCTION_WORDS
from colloquy.checks.rules.language.sentences import Sentence, Span

_GAP = re.compile(r"([*~])(\d)")
_COMMON = 50
_STOP = r"(?=[.?!,;:)\"-] |$)"


@dataclass(frozen=True, slots=True)
class Match:
    """The words from `first` up to `end` of a sentence."""

    sentence: Sentence
    first: int
    end: int

    @property
    def span(self) -> Span:
        """Its place in the original text."""
        return self.sentence.span(self.first, self.end)

    @property
    def before(self) -> list[str]:
        """The words of the sentence up to it."""
        return self.sentence.texts[: self.first]

    @property
    def after(self) -> list[str]:
        """The words of the sentence after it."""
        return self.sentence.texts[self.end :]

    @property
    def texts(self) -> list[str]:
        """Its own words."""
        return self.sentence.texts[self.first : self.end]


def _entries(element: str, classes: Mapping[str, tuple[str, ...]]) -> list[str]:
    """The words (or word groups) that an element may stand for."""
    found: list[str] = []
    for part in element.split("|"):
        if part.startswith("<"):
            for entry in classes[part[1:-1]]:
                found.extend(_grown(entry))
        else:
            found.extend(_grown(part.replace("_", " ")))
    return found


def _grown(entry: str) -> list[str]:
    """An entry with the forms of the verb that it may begin with (`put+ in`)."""
    head, _, rest = entry.partition(" ")
    heads = forms(head[:-1]) if head.endswith("+") else [head]
    return [f"{one} {rest}" if rest else one for one in heads]


def _element_source(element: str, classes: Mapping[str, tuple[str, ...]]) -> str:
    if element == "^":
        return r"(?:(?<=^ )|(?<= [,;:.?!\"(-] ))"
    if element == "$":
        return _STOP
    gap = _GAP.fullmatch(element)
    if gap:
        return (r"(?:[\w']\S* )" if gap[1] == "*" else r"(?:\S+ )") + "{0," + gap[2] + "}?"
    optional = element.endswith("?") and len(element) > 1
    may_end = "|$" in element
    plain = element.removesuffix("?") if optional else element
    entries = sorted(_entries(plain.replace("|$", ""), classes), key=len, reverse=True)
    source = "(?:" + "|".join(re.escape(entry).replace(r"\ ", " ") for entry in entries) + ") "
    if may_end:
        source = f"(?:{source}|{_STOP})"
    return f"(?:{source})?" if optional else source


def _rarest(elements: list[str], classes: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    """Words of which a sentence must hold one for the pattern to match at all."""
    best: tuple[int, frozenset[str]] | None = None
    for element in elements:
        if element in {"^", "$"} or element.endswith(("?", "|$")) or _GAP.fullmatch(element):
            continue
        picked = [
            min(entry.split(), key=lambda word: (word in FUNCTION_WORDS, -len(word)))
            for entry in _entries(element, classes)
        ]
        weight = len(picked) + _COMMON * sum(word in FUNCTION_WORDS for word in picked)
        if best is None or weight < best[0]:
            best = (weight, frozenset(picked))
    if best is None:
        raise ValueError(f"no word in pattern {elements}")
    return best[1]


class Phrases:
    """Patterns for one meaning.

    A pattern is compiled when a text first holds its rarest word: all of them would take a second of every start.
    """

    def __init__(self, *patterns: str | Iterable[str], classes: Mapping[str, tuple[str, ...]] = CLASSES) -> None:
        self._by_word: dict[str, list[int]] = {}
        self._classes = classes
        self._patterns = [one for group in patterns for one in ([group] if isinstance(group, str) else group)]
        self._compiled: dict[int, re.Pattern[str]] = {}
        for number, pattern in enumerate(self._patterns):
            for word in _rarest(pattern.split(), classes):
                self._by_word.setdefault(word, []).append(number)
        self._words = frozenset(self._by_word)

    def find(self, sentence: Sentence) -> list[Match]:
        """All matches in one sentence, in order of their place."""
        hits = self._words & sentence.vocabulary
        if not hits:
            return []
        numbers = {number for word in hits for number in self._by_word[word]}
        found = [
            Match(sentence, sentence.index(match.start()), sentence.index(match.end() - 1) + 1)
            for number in numbers
            for match in self._pattern(number).finditer(sentence.line)
        ]
        return sorted(found, key=lambda match: (match.first, -match.end))

    def within(self, sentence: Sentence) -> bool:
        """Whether any pattern matches in the sentence."""
        hits = self._words & sentence.vocabulary
        if not hits:
            return False
        numbers = {number for word in hits for number in self._by_word[word]}
        return any(self._pattern(number).search(sentence.line) for number in numbers)

    def every(self, sentences: Iterable[Sentence]) -> list[Match]:
        """All matches in a text."""
        return [match for sentence in sentences for match in self.find(sentence)]

    def _pattern(self, number: int) -> re.Pattern[str]:
        known = self._compiled.get(number)
        if known is None:
            elements = self._patterns[number].split()
            source = "(?<= )" + "".join(_element_source(element, self._classes) for element in elements)
            known = self._compiled[number] = re.compile(source)
        return known
