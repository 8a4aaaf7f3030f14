"""What is asked: the single questions in a text, told from the preface and from each other."""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from colloquy.checks.rules.language.sentences import Sentence, Span
from colloquy.checks.rules.model import Hit

AUX: Final = frozenset(
    "do does did is are was were have has had can could will would should may might must am shall".split()
)
WH: Final = frozenset("what how why which who whom whose where when".split())
TELLING: Final = frozenset(
    "tell describe explain walk share talk give elaborate outline show compare discuss paint take name list sketch say".split()
)
_SUBJECTS: Final = frozenset(
    "you i he she it we they there this that these those the a an your my our their his her its one someone anyone everyone people most many some any "
    "all working being getting such much both each every life more students graduates women men".split()
)
_NEGATIVE: Final = "not"
_POLITE: Final = frozenset(
    "please kindly maybe perhaps also plus then roughly about approximately exactly honestly actually just and so but or well now okay ok sorry".split()
)
_OPEN_AFTER: Final = frozenset("that which who where when whose whom because if".split())
_SINGLE_SUBJECT = frozenset("what who which how".split())
_TAG_AUX = AUX
_PRONOUNS = frozenset("you it i they he she we there that this".split())
_NO_SUBJECT_MARKS: Final = frozenset(", . ; : ? ! - ) (".split())


@dataclass(frozen=True, slots=True)
class Unit:
    """One question: the words `first` to `end` of a sentence."""

    sentence: Sentence
    first: int
    end: int

    @property
    def texts(self) -> list[str]:
        """Its words."""
        return self.sentence.texts[self.first : self.end]

    @property
    def span(self) -> Span:
        """Its place in the text."""
        return self.sentence.span(self.first, self.end)


def is_tag(texts: list[str], index: int) -> bool:
    """Whether the words from here to the end are a tag: ", isn't it?", ", right?", ", don't you think?"."""
    rest = [word for word in texts[index:] if word not in _NO_SUBJECT_MARKS]
    if not rest or len(rest) > 5:  # noqa: PLR2004 - a tag is short
        return False
    if " ".join(rest) in {
        "right",
        "correct",
        "no",
        "yes",
        "eh",
        "huh",
        "is not that so",
        "am i right",
        "true",
        "or not",
        "surely",
        "yeah",
        "is not that right",
        "would you not agree",
        "do you agree",
        "do you not agree",
        "not so",
        "or am i wrong",
    }:
        return True
    if rest[0] not in AUX:
        return False
    after = [word for word in rest[1:] if word != "not"]
    return (
        bool(after)
        and after[0] in _PRONOUNS
        and (len(after) == 1 or after[1:] in (["think"], ["agree"], ["say"], ["really"], ["even"], ["though"]))
    )


def _inverted(texts: list[str], index: int) -> bool:
    """Auxiliary and subject: "do you", "isn't it", "could a person"."""
    if index >= len(texts) or texts[index] not in AUX:
        return False
    after = index + 1
    if after < len(texts) and texts[after] == _NEGATIVE:
        after += 1
    if after >= len(texts) or texts[after] in _NO_SUBJECT_MARKS:
        return False
    return texts[after] in _SUBJECTS or texts[index] in {
        "do",
        "does",
        "did",
        "is",
        "are",
        "was",
        "were",
        "can",
        "will",
        "has",
        "have",
        "could",
        "would",
        "should",
        "am",
        "may",
    }


def _wh_asks(texts: list[str], index: int, *, mid: bool) -> bool:
    """Whether a question word here opens a question rather than a side clause."""
    word = texts[index]
    window = texts[index + 1 : index + 9]
    if mid and word in {"which", "who", "whose", "where", "when", "whom"}:
        first_aux = next((at for at, one in enumerate(window) if one in AUX), None)
        if first_aux is None:
            return False
        if word in {"which", "who"} and first_aux == 0:
            return (
                word == "who"
                and window[0] in {"is", "are", "do", "did", "would", "will", "can", "could", "should", "does"}
                and window[1:2] != []
                and window[1] in _SUBJECTS
            )
        return first_aux + 1 < len(window) and (window[first_aux + 1] in _SUBJECTS)
    if word in {"when", "where"}:
        return bool(window) and window[0] in AUX
    if word == "how" and window[:1] == ["about"]:
        return True
    if word in {"what", "who", "which", "how", "why"}:
        return True
    return True


def _polite_start(texts: list[str], index: int) -> int:
    while index < len(texts) and (texts[index] in _POLITE or texts[index] in {",", '"', "'", "-", "("}):
        index += 1
    return index


def opens(texts: list[str], index: int, *, mid: bool = False) -> bool:
    """Whether a question, or a request to tell, starts at a word."""
    if index >= len(texts):
        return False
    word = texts[index]
    if word in WH:
        return _wh_asks(texts, index, mid=mid)
    if (
        word in {"to", "in", "for", "with", "at", "by", "from", "on", "of", "about", "under", "into", "through"}
        and texts[index + 1 : index + 2]
        and texts[index + 1] in {"what", "which", "whom", "how"}
    ):
        return not mid or any(one in AUX for one in texts[index + 2 : index + 9])
    if word in AUX:
        if (
            mid
            and word in {"may", "might", "must", "have", "had", "do", "can", "will"}
            and texts[index + 1 : index + 2]
            and texts[index + 1] not in _SUBJECTS
        ):
            return False
        return _inverted(texts, index) and not is_tag(texts, index)
    if word in TELLING and not mid and texts[index + 2 : index + 3] == [","]:
        return False
    if word in TELLING and not mid:
        return word in {"describe", "explain"} or texts[index + 1 : index + 2] in (
            ["me"],
            ["us"],
            ["through"],
            ["about"],
            ["a"],
            ["an"],
            ["the"],
            ["your"],
            ["with"],
        )
    return bool(mid and word in TELLING and texts[index + 1 : index + 2] == ["me"])


_LINKS = frozenset("and or but so plus".split())


def _starts(texts: list[str]) -> list[int]:
    """Word numbers at which questions start in a sentence."""
    found: list[int] = []
    first = _polite_start(texts, 0)
    if opens(texts, first):
        found.append(first)
    for index in range(1, len(texts)):
        mark = texts[index - 1]
        if index <= first:
            continue
        if mark in {",", ";", ":", "-", "(", ")", '"'}:
            at = _polite_start(texts, index)
            linked = bool(set(texts[index:at]) & _LINKS) or mark in {";", ":", "-"}
            if (
                at < len(texts)
                and at not in found
                and opens(texts, at, mid=not linked)
                and (linked or _after_preface(texts, index, found))
            ):
                found.append(at)
        elif (
            mark in {"and", "or", "but", "so"}
            and texts[index - 2 : index - 1] != [","]
            and index not in found
            and opens_after_link(texts, index, found)
        ):
            found.append(index)
    return found


def _after_preface(texts: list[str], index: int, found: list[int]) -> bool:
    """A comma alone opens a question after a preface ("Before I forget, how many ...") or in a row of three."""
    if not found or texts[max(0, index - 3) : index - 1] in (["if", "so"], ["if", "not"]):
        return True
    return texts[index] in {"what", "how", "why", "who", "where", "which"} and _inverted_soon(texts, index)


def _inverted_soon(texts: list[str], index: int) -> bool:
    window = texts[index + 1 : index + 7]
    for at, word in enumerate(window):
        if word in AUX:
            return at + 1 < len(window) and window[at + 1] in _SUBJECTS
    return False


def _goes_on(texts: list[str], index: int, found: list[int]) -> bool:
    """After a bare question word, "... and what keeps you here?" is a second one with its own subject."""
    following = texts[index + 1] if index + 1 < len(texts) else ""
    return bool(found) and texts[found[0]] in WH and following not in _SUBJECTS and following.endswith(("s", "made"))


def opens_after_link(texts: list[str], index: int, found: list[int]) -> bool:
    """Whether "and ..." without a comma goes on with a question of its own."""
    word = texts[index]
    if word in WH:
        return (
            _inverted_soon(texts, index)
            or (texts[index + 1 : index + 2] != [] and texts[index + 1] in AUX and word in {"what", "who", "how"})
            or (not found and word in {"how", "what", "why"})
            or (word == "what" and _goes_on(texts, index, found))
        )
    if word in AUX:
        return (
            texts[index + 1 : index + 2] in (["you"], ["your"], ["i"], ["they"])
            and not is_tag(texts, index)
            and texts[index - 1] != "or"
        )
    return word in TELLING and texts[index + 1 : index + 2] == ["me"]


class Asked:
    """A question text taken apart."""

    def __init__(self, sentences: list[Sentence]) -> None:
        self.sentences = sentences

    @cached_property
    def last(self) -> Hit:
        """The last question, for a finding that no phrase pointed at."""
        return Hit(self.units[-1].span)

    @cached_property
    def units(self) -> list[Unit]:
        """The single questions in order; where nothing asks by its form, the last sentence stands for all."""
        found: list[Unit] = []
        for sentence in self.sentences:
            starts = _starts(sentence.texts)
            if not starts:
                continue
            if not sentence.asks and found and all(sentence.texts[start] not in TELLING for start in starts):
                continue
            if (
                not sentence.asks
                and sentence is not self.sentences[-1]
                and not any(sentence.texts[start] in TELLING for start in starts)
            ):
                continue
            ends = [*starts[1:], len(sentence.texts)]
            found.extend(Unit(sentence, start, end) for start, end in zip(starts, ends, strict=True))
        if not found and self.sentences:
            last = next((one for one in reversed(self.sentences) if one.asks), self.sentences[-1])
            found.append(Unit(last, 0, len(last.texts)))
        return found
