"""What the second opinion reads around the name of an organization: is it spoken of as the reader's own?

Its neighbors on both sides, near ones with their place; all words of the sentence, since it is told there what is done
at the place (a tour, a coffee, a degree); who was spoken of last before it and first after it, and whether "there"
points back to it; the words of the name and how long it is; and whether the message names the reader's own
organization elsewhere.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from colloquy.checks.rules.language.sentences import Sentence
from colloquy.checks.rules.learned.features import stem

_WINDOW: Final = 6
_LONGEST: Final = 3
_NOBODY: Final = "-"
_WHO: Final = {
    word: who
    for who, words in {
        "you": "you your yours",
        "me": "i my me we our us",
        "other": "he she they his her him them their who",
    }.items()
    for word in words.split()
}


def place_features(sentence: Sentence, first: int, end: int, facts: Sequence[str]) -> set[str]:
    """What is read of the name that stands at words `first` to `end`; `facts` are those of the whole message."""
    texts = sentence.texts
    before = [stem(text) for text in texts[max(0, first - _WINDOW) : first]]
    after = [stem(text) for text in texts[end : end + _WINDOW]]
    last = next((_WHO[text] for text in reversed(texts[:first]) if text in _WHO), _NOBODY)
    following = next((_WHO[text] for text in texts[end:] if text in _WHO), _NOBODY)
    near, then = ["^", "^", *before], [*after, "$", "$"]
    found = {f"-1 {near[-1]}", f"-2 {near[-2]} {near[-1]}", f"+1 {then[0]}", f"+2 {then[0]} {then[1]}"}
    found.update(f"before {word}" for word in before)
    found.update(f"after {word}" for word in after)
    found.update(f"before {one} {other}" for one, other in pairwise(before))
    found.update(f"after {one} {other}" for one, other in pairwise(after))
    found.update((f"who< {last}", f"who> {following}", f"who<> {last} {following}"))
    found.update(f"in {stem(text)}" for text in {*texts[:first], *texts[end:]})
    named = [stem(text) for text in texts[first:end] if text.isalpha()]
    found.update(f"name {word}" for word in named)
    found.update(f"last {word}" for word in named[-1:])
    if "there" in texts[end:]:
        found.add("you there" if any(_WHO.get(text) == "you" for text in texts[end:]) else "there")
    found.add(f"words {min(end - first, _LONGEST)}")
    found.update(facts)
    found.update(f"{fact}, {last}" for fact in facts)
    return found
