"""What the second opinion reads of a sentence: its words, its pairs of words, and which words stand under a "not"."""

from functools import lru_cache
from typing import Final

from colloquy.checks.rules.language.sentences import Sentence

_NEGATORS: Final = frozenset("not no never without neither nor hardly nothing nobody none".split())
_TURNS: Final = frozenset(", ; : . ? ! - but ( )".split())
_ENDINGS: Final = ("ings", "ing", "ies", "ied", "ed", "es", "s", "ly")
_SHORT: Final = 4
_STEM: Final = 3
_KEEP_DOUBLE: Final = frozenset("lse")


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """A word without its ending, roughly: "hiring", "hires" and "hired" are one; a figure is "#"."""
    if word[:1].isdigit():
        return "#"
    if len(word) < _SHORT or not word.isalpha():
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            return _base(word, ending)
    return word.rstrip("e") if len(word) > _SHORT else word


def _base(word: str, ending: str) -> str:
    base = word[: -len(ending)]
    if ending in {"ies", "ied"}:
        return base + "y"
    if ending == "s" and base.endswith("s"):
        return word
    if ending in {"ing", "ed", "ings"} and len(base) > _STEM and base[-1] == base[-2] and base[-1] not in _KEEP_DOUBLE:
        base = base[:-1]
    return base.rstrip("e") if len(base) > _STEM else base


def pairs(stems: list[str]) -> set[str]:
    """Pairs of neighbors; `^` and `$` are the ends."""
    return {f"{one} {other}" for one, other in zip(["^", *stems], [*stems, "$"], strict=True)}


def features(sentence: Sentence) -> set[str]:
    """Words, pairs of neighbors, and `not~word` for words that a negation reaches."""
    stems = [stem(text) for text in sentence.texts]
    found = pairs(stems)
    found.update(stems)
    denied = False
    for one in stems:
        if one in _TURNS:
            denied = False
        if denied:
            found.add(f"not~{one}")
        if one in _NEGATORS:
            denied = True
    return found
