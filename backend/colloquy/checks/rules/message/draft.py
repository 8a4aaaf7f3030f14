"""A message taken apart once for all rules: greeting, body, signature, sentences."""

import math
import re
from dataclasses import dataclass
from functools import cached_property

from colloquy.checks.rules.language.greetings import Address, addresses
from colloquy.checks.rules.language.normalize import plain
from colloquy.checks.rules.language.sentences import Sentence, clauses, sentences
from colloquy.checks.rules.language.words import Word
from colloquy.checks.rules.learned.opinion import of_sentence
from colloquy.checks.rules.model import Message, MessagePolicy, read

_CLOSERS = frozenset(
    "sincerely best kind regards yours cheers thanks thank respectfully warm warmly warmest with cordially gratefully many faithfully "
    "truly all love saludos take mahalo very bien mit hochachtungsvoll appreciatively until see looking fondly in most grateful cordialement "
    "atentamente ciao talk".split()
)
_LAST_LINES = 7
_CLOSER_WORDS = 9
_NAME_WORDS = 5
_WORD = re.compile(r"[^\W_]")


def _signature_start(text: str) -> int:
    """Where the closing formula or the bare name at the end begins (the end of the text where there is none)."""
    lines: list[tuple[int, str]] = []
    at = 0
    for line in text.split("\n"):
        lines.append((at, line.strip()))
        at += len(line) + 1
    filled = [(start, line) for start, line in lines if line]
    if len(filled) <= 1:
        return len(text)
    for start, line in filled[1:][-_LAST_LINES:]:
        listed = line.split()
        first = listed[0].strip(",.!-–—").lower()
        if len(listed) <= _CLOSER_WORDS and first in _CLOSERS and not line.endswith(("?", ".")):
            return start
    start, line = filled[-1]
    listed = line.split()
    if (
        len(listed) <= _NAME_WORDS
        and not line.endswith(("?", "."))
        and all(word[:1].isupper() or word[:1] in "-–—(" for word in listed)
    ):
        return start
    return len(text)


@dataclass(frozen=True)
class Draft:
    """A message with its policy, and what the rules ask of it, worked out on demand."""

    message: Message
    policy: MessagePolicy

    @cached_property
    def text(self) -> str:
        """What was written."""
        return self.message.text

    @cached_property
    def words(self) -> list[Word]:
        """All words and marks."""
        return read(self.text)

    @cached_property
    def sentences(self) -> list[Sentence]:
        """All sentences, greeting and signature among them."""
        return sentences(self.words)

    @cached_property
    def signature(self) -> int:
        """The offset at which the closing begins."""
        return _signature_start(self.text)

    @cached_property
    def body(self) -> list[Sentence]:
        """The sentences before the signature."""
        return [sentence for sentence in self.sentences if sentence.words[0].start < self.signature]

    @cached_property
    def opinions(self) -> list[dict[str, float]]:
        """What was learned says of each sentence, per notion."""
        return [of_sentence(sentence) for sentence in self.sentences]

    def best_opinion(self, number: int, notion: str) -> float:
        """The highest that a sentence, or one of its clauses, scores for a notion."""
        return max(self.opinions[number][notion], self._clause_opinions[number].get(notion, -math.inf))

    @cached_property
    def _clause_opinions(self) -> list[dict[str, float]]:
        """For each sentence, the best of its clauses per notion; nothing where it has but one."""
        found: list[dict[str, float]] = []
        for sentence in self.sentences:
            best: dict[str, float] = {}
            for clause in clauses(sentence):
                for notion, score in of_sentence(clause).items():
                    best[notion] = max(score, best.get(notion, -math.inf))
            found.append(best)
        return found

    @cached_property
    def addresses(self) -> list[Address]:
        """The names that it greets."""
        return addresses([word for word in self.words if word.start < self.signature])

    @cached_property
    def plain_text(self) -> str:
        """The text with plain quotes and letters; offsets are not those of the original."""
        return plain(self.text).text

    @cached_property
    def body_words(self) -> list[tuple[int, int]]:
        """The places of the words between greeting and signature."""
        start = 0
        first, _, rest = self.text.partition("\n")
        if rest and len(first.split()) <= _CLOSER_WORDS:
            start = len(first)
        return [
            (match.start(), match.end())
            for match in re.finditer(r"\S+", self.text)
            if start <= match.start() < self.signature and _WORD.search(match.group())
        ]
