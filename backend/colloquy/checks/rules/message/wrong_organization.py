"""It says of another organization what is meant for the contact's."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from colloquy.checks.rules.language.names import parts
from colloquy.checks.rules.language.sentences import Sentence, Span
from colloquy.checks.rules.language.words import Word
from colloquy.checks.rules.learned.opinion import stands_of_place
from colloquy.checks.rules.learned.places import place_features
from colloquy.checks.rules.message.draft import Draft
from colloquy.checks.rules.message.own_place import HERE, RECEIVED, WORKING, meant
from colloquy.checks.rules.model import Hit

_KIND_WORDS: Final = frozenset(
    "company inc ltd llc gmbh corp corporation co group the of and for at center institute university college school hospital foundation trust society association "
    "department bank office agency studio studios museum press services service works national international city county public community health family "
    "regional state general new north south east west american royal great project partners systems solutions technologies labs lab clinic "
    "library theater council authority team house network design engineering research media software capital energy industries global de la".split()
)
_PLACES: Final = frozenset(
    "easter christmas thanksgiving monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december linkedin zoom skype teams google meet facebook twitter instagram youtube starbucks english spanish french german europe asia africa america i ms mr mrs dr professor".split()
)
_LOWER_INSIDE: Final = frozenset("of and the for de la del du et y & des di".split())
_TELLING: Final = 4


def _capital_runs(sentence: Sentence) -> list[tuple[int, int]]:
    """Runs of capitalized words (small words allowed inside), as word numbers."""
    runs: list[tuple[int, int]] = []
    words = sentence.words
    index = 1
    while index < len(words):
        if not _capital(words[index]):
            index += 1
            continue
        end = index + 1
        while end < len(words):
            if _capital(words[end]) or (words[end].text == "and" and words[end].raw == "&"):
                end += 1
            elif (
                words[end].text in _LOWER_INSIDE
                and end + 1 < len(words)
                and _capital(words[end + 1])
                and words[end].text != "and"
            ) or (words[end].text in {"'s", "-"} and end + 1 < len(words) and _capital(words[end + 1])):
                end += 2
            else:
                break
        runs.append((index, end))
        index = end
    return runs


def _capital(word: Word) -> bool:
    return word.raw[:1].isupper() and word.text != "i" and word.raw[:1].isalpha()


def _known(named: list[str], draft: Draft) -> bool:
    """Whether a name is the contact's organization, the contact, the source, or no organization at all."""
    organization = parts(draft.message.organization or "")
    initials = "".join(part[0] for part in organization if part not in {"of", "the", "and", "for"})
    if not named or set(named) & _PLACES or "".join(named) in {initials, "".join(organization)}:
        return True
    chief = [part for part in named if part not in _KIND_WORDS] or named
    told = [part for part in organization if part not in _KIND_WORDS] or organization
    shared = [part for part in chief if any(_same(part, one) for one in organization)]
    if shared and (len(chief) == len(shared) or len(told) == 1 or any(_same(part, told[0]) for part in chief)):
        return True
    others = set(parts(draft.message.contact_name)) | set(parts(draft.message.source or ""))
    return set(chief) <= others


def _same(part: str, one: str) -> bool:
    """The same word, a slip of the pen in a long one, or a short form ("Bio" for "Biotech")."""
    if part == one:
        return True
    if min(len(part), len(one)) < _TELLING:
        return False
    return one.startswith(part) or part.startswith(one) or (len(part) > _TELLING and _near(part, one))


def _near(one: str, other: str) -> bool:
    """Whether two words differ by one slip of the pen."""
    if abs(len(one) - len(other)) > 1:
        return False
    same = 0
    while same < min(len(one), len(other)) and one[same] == other[same]:
        same += 1
    return one[same + 1 :] == other[same + 1 :] or one[same:] == other[same + 1 :] or one[same + 1 :] == other[same:]


@dataclass(frozen=True, slots=True)
class Place:
    """Where another organization is named, what is read around it, and whether a phrase says that it is the reader's."""

    span: Span
    found: tuple[str, ...]
    matched: bool


def _facts(draft: Draft) -> tuple[str, ...]:
    """What the whole message says: its kind, and whether the reader's own organization is named in it."""
    organization = parts(draft.message.organization or "")
    chief = [part for part in organization if part not in _KIND_WORDS] or organization
    written = set(parts(draft.text))
    return (draft.message.kind, "own named" if written & set(chief) else "own unnamed")


def places(draft: Draft) -> Iterator[Place]:
    """Every name of another organization in the body."""
    facts = _facts(draft)
    for sentence in draft.body:
        addressed = bool((HERE | WORKING | RECEIVED) & sentence.vocabulary)
        for first, end in _capital_runs(sentence):
            named = [part for word in sentence.words[first:end] if word.text != "'s" for part in parts(word.raw)]
            if _known(named, draft):
                continue
            found = tuple(sorted(place_features(sentence, first, end, facts)))
            yield Place(sentence.span(first, end), found, addressed and meant(sentence, first, end))


def find(draft: Draft) -> Hit | None:
    """The name of the other organization."""
    if not draft.message.organization:
        return None
    for place in places(draft):
        if stands_of_place(place.found, matched=place.matched):
            span = place.span
            return Hit(
                Span(span.start, span.end),
                {"other": draft.text[span.start : span.end], "organization": draft.message.organization},
            )
    return None
