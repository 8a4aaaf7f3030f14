"""What the second opinion reads of a question beside its words: fields of meaning, whose they are, how a second half goes on."""

from collections.abc import Iterator
from itertools import combinations, pairwise
from typing import Final

from colloquy.checks.rules.language.lexicon import FUNCTION_WORDS
from colloquy.checks.rules.language.sentences import Sentence
from colloquy.checks.rules.learned.features import features, stem
from colloquy.checks.rules.learned.fields import fields_of
from colloquy.checks.rules.question.units import Asked, Unit

_YOU: Final = frozenset("you your yours yourself u ur".split())
_ME: Final = frozenset("i me my mine myself us".split())
_PRONOUNS: Final = frozenset("you your me my i we us it they".split())
_BACK: Final = frozenset("it they them that this these those one ones".split())
_NO_LINK: Final = frozenset(
    "do you the a an your of in to and is are was did doe for at on with what how me i it that would could can who which "
    "where when why they them".split()
)
_SHORTEST: Final = 3
_SHORT: Final = 6


def question_features(asked: Asked) -> set[str]:
    """All that is read of a question."""
    found: set[str] = set()
    for sentence in asked.sentences:
        stems = [stem(text) for text in sentence.texts]
        found |= features(sentence)
        found.update(_meant(sentence, stems))
        found.update(_with_pronouns(stems))
    found.update(_going_on(asked.units))
    return found


def _meant(sentence: Sentence, stems: list[str]) -> Iterator[str]:
    """The fields of a sentence, alone, two by two, with their neighbors, and with the person they are said of."""
    placed = list(fields_of(stems))
    fields = sorted({field for _, field in placed})
    you, me = bool(_YOU & sentence.vocabulary), bool(_ME & sentence.vocabulary)
    whose = ("y" if you else "") + ("m" if me else "") + ("o" if "OTHERS" in fields else "")
    for field in fields:
        yield f"<{field}>"
        yield f"<{field}>{whose}"
        yield f"<{field}>&you" if you else f"<{field}>!you"
        if me:
            yield f"<{field}>&me"
    for one, other in combinations(fields, 2):
        yield f"<{one}>&<{other}>"
    for place, field in placed:
        if place:
            yield f"{stems[place - 1]} <{field}>"
        if place > 1:
            yield f"{stems[place - 2]} * <{field}>"
        if place + 1 < len(stems):
            yield f"<{field}> {stems[place + 1]}"


def _with_pronouns(stems: list[str]) -> Iterator[str]:
    """Each word of content with the persons named beside it, wherever they stand."""
    said = set(stems)
    persons = sorted(_PRONOUNS & said)
    for one in said - FUNCTION_WORDS:
        if len(one) >= _SHORTEST:
            for person in persons:
                yield f"{person}&{one}"


def _going_on(units: list[Unit]) -> Iterator[str]:
    """How each further question goes on from the one before: with it in view, or anew."""
    yield f"=units {min(3, len(units))}"
    for before, unit in pairwise(units):
        texts = [word for word in unit.texts if word[0].isalnum()]
        if not texts:
            continue
        shared = (
            {stem(word) for word in texts} & {stem(word) for word in before.texts if word[0].isalnum()}
        ) - _NO_LINK
        back = "back" if _BACK & set(texts) else "anew"
        link = "shared" if shared else "apart"
        yield f"=then {texts[0]}"
        yield f"=then {before.texts[0]} {texts[0]}"
        yield f"=then {' '.join(texts[:2])}"
        yield f"=then {back}"
        yield f"=then {link}"
        yield f"=then {back} {link}"
        yield "=then short" if len(texts) < _SHORT else "=then long"
        yield "=then me" if _ME & set(texts) else "=then not me"
