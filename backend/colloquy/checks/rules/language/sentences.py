"""Sentences: runs of words that a phrase may match within."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from colloquy.checks.rules.language.words import Word

LONGEST = 90
"""Words after which a sentence is cut, whatever its punctuation: nothing may be read without bound."""
SHORT_LINE = 48
"""A line shorter than this ends where it ends; a longer one may have been wrapped."""
_ABBREVIATIONS = frozenset(
    "mr mrs ms mx dr prof rev fr sr jr st hon capt col gen sgt lt messrs no nos vs etc approx ca dept univ inc ltd co minutes "
    "hour hours est tel ext fig pp vol ed".split()
)
_ENDS = frozenset(".?!")


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` to `end` of the original text."""

    start: int
    end: int


class Sentence:
    """Words of one sentence; `line` is the same as one string, each word with a blank before and after it."""

    __slots__ = ("_at", "line", "raws", "texts", "vocabulary", "words")

    def __init__(self, words: list[Word]) -> None:
        self.words = words
        self.texts = [word.text for word in words]
        self.line = " " + " ".join(self.texts) + " "
        self.vocabulary = set(self.texts)
        self._at: list[int] | None = None

    @property
    def asks(self) -> bool:
        """Whether it ends in a question mark."""
        return "?" in self.texts[-3:]

    def index(self, offset: int) -> int:
        """The number of the word that stands at an offset of `line`."""
        if self._at is None:
            total, places = 1, []
            for text in self.texts:
                places.append(total)
                total += len(text) + 1
            self._at = places
        return bisect_right(self._at, offset) - 1

    def span(self, first: int, end: int) -> Span:
        """Where the words from `first` up to `end` stand in the original, without punctuation at the edges."""
        last = min(end, len(self.words)) - 1
        while last > first and not self.texts[last][0].isalnum():
            last -= 1
        while first < last and not self.texts[first][0].isalnum():
            first += 1
        return Span(self.words[first].start, self.words[last].end)

    @property
    def whole(self) -> Span:
        """The span of all of it."""
        return self.span(0, len(self.words))


def _breaks(words: list[Word], index: int, line_start: int) -> bool:
    """Whether the word at `index` ends a sentence."""
    text = words[index].text
    if text == "\n\n":
        return True
    if text == "\n":
        return words[index].start - line_start < SHORT_LINE
    if text not in _ENDS:
        return False
    following = words[index + 1] if index + 1 < len(words) else None
    if following is None or following.text[0] == "\n":
        return True
    if (
        following.text in _ENDS
        or following.text == '"'
        or (following.text == "'" and following.start == words[index].end)
    ):
        return False
    if text != ".":
        return True
    before = words[index - 1].text if index else ""
    if following.start == words[index].end:
        return False
    if before == "no" and not following.text[:1].isdigit():
        return True
    if before in _ABBREVIATIONS or (len(before) == 1 and before.isalpha() and before != "i"):
        return before in {"minutes", "hour", "hours", "etc", "m"} and following.raw[:1].isupper()
    return not following.raw[:1].islower() or following.text == "i" or len(words[index - 1].raw) > 1


def sentences(words: Iterable[Word]) -> list[Sentence]:
    """The sentences of a text in order; line breaks inside a wrapped sentence are left out."""
    listed = list(words)
    found: list[Sentence] = []
    current: list[Word] = []
    line_start = listed[0].start if listed else 0
    for index, word in enumerate(listed):
        broken = _breaks(listed, index, line_start)
        if word.text[0] == "\n":
            line_start = word.end
        else:
            current.append(word)
        if current and (broken or len(current) >= LONGEST):
            found.append(Sentence(current))
            current = []
    if current:
        found.append(Sentence(current))
    return found


_CLAUSE_ENDS: Final = frozenset(", ; : - ( )".split())
_SHORTEST_CLAUSE: Final = 4


def clauses(sentence: Sentence) -> list[Sentence]:
    """The parts of a sentence between its marks, those of a few words left out; none where it has no marks."""
    parts: list[list[Word]] = [[]]
    for word in sentence.words:
        if word.text in _CLAUSE_ENDS:
            parts.append([])
        else:
            parts[-1].append(word)
    return [Sentence(part) for part in parts if len(part) >= _SHORTEST_CLAUSE] if len(parts) > 1 else []
