"""It asks two or more separate things. A second half that only asks why or how of the same thing is none."""

from typing import Final

from colloquy.checks.rules.language.phrases import Phrases
from colloquy.checks.rules.language.sentences import Sentence, Span
from colloquy.checks.rules.model import Hit
from colloquy.checks.rules.question.units import Asked, Unit

_SAME: Final = frozenset("it they them that this these those one so its their either both such same each there".split())
_THEIRS: Final = frozenset("its their there".split())
_SHORT = 4
_BRIEF = 6
_BACK: Final = frozenset("it then there that them this those so".split())
_LOOKS: Final = frozenset("look read review resume cv portfolio go".split())
_AFTERTHOUGHTS: Final = frozenset({"what do you think", "what would you say", "do you think", "what is your view"})
_FOLLOW_UPS: Final = frozenset("how why".split())
_ALSO = Phrases(
    "and also|then|secondly|additionally|finally ~2 about|on|how|what|why|which|who|where|whether",
    "and about how|what|your|the|why",
    "also *2 about|how|what|why",
    "plus *2 what|how|why|who|which|where *4",
    "and say|tell|explain|describe|add *1 me? *1 something|about|a_word|how|what|why *4",
    "as well as *1 about|how|what|why|which",
    "and *1 which|what|who|where|why|whether|how *2 you|your|associations|skills|people|the|is|are|were|do|did|made|makes",
)
_FREE: Final = frozenset(
    "do you the a an your of in to and is are was did does for at on with what how me i it that would could can".split()
)


def _follows_up(unit: Unit, before: Unit) -> bool:
    """Whether a further question only goes on with the one before: "and why?", "how do they differ?", "if so, how?"."""
    texts = [word for word in unit.texts if word[0].isalnum()]
    if len(texts) <= 2 and texts[:1] and texts[0] in _FOLLOW_UPS | {"what", "who", "where", "when", "which"}:  # noqa: PLR2004 - a bare word
        return True
    if texts[:2] == ["tell", "me"] and before.texts[1:2] == ["you"] and _LOOKS & set(before.texts):
        return True
    if " ".join(texts) in _AFTERTHOUGHTS or "which ones" in " ".join(texts[:3]):
        return True
    if len(texts) <= _SHORT and texts[0] in {"in", "to", "by", "at", "for", "with"}:
        return True
    lead = unit.sentence.texts[max(0, unit.first - 4) : unit.first]
    if lead[-1:] == ["or"] or lead[-2:] in (["or", "else"], ["rather", ","], ["or", "rather"]):
        return True
    if "if" in lead and ({"so", "not"} & set(lead)):
        return True
    if texts[:1] and texts[0] in _FOLLOW_UPS and texts[1:2] not in (["long"], ["many"], ["much"], ["often"]):
        return bool((_SAME - _THEIRS) & set(texts[1:])) or len(texts) <= _SHORT
    if texts[:1] in (["what"], ["who"], ["when"]) and len(texts) <= _BRIEF and texts[-1] in _BACK:
        return True
    if texts[:1] == ["what"] and len(texts) <= 7 and (_SAME - _THEIRS) & set(texts[-4:]):  # noqa: PLR2004 - a short one
        return texts[1:2] in (["made"], ["makes"], ["makes"], ["caused"], ["led"], ["brought"], ["changed"]) or texts[
            2:4
        ] == ["it", "like"]
    return texts[:2] == ["can", "you"] and {"example", "elaborate", "explain"} & set(texts) != set() and bool(before)


def _coordinated(unit: Unit) -> Span | None:
    """A second thing to tell inside one request ("tell me about X, and also about Y")."""
    texts = unit.texts
    if not ({"tell", "describe", "explain", "walk", "share", "talk"} & set(texts[:4])):
        return None
    part = Sentence(unit.sentence.words[unit.first : unit.end])
    for match in _ALSO.find(part):
        second = set(part.texts[match.first : match.first + 14]) - _FREE
        head = part.texts[: match.first]
        asks_twice = {"how", "why"} & set(match.texts) and _SAME & set(part.texts[match.first + 2 :])
        repeats = {"take", "home"} <= second or (
            bool(second & set(head)) and match.texts[1] in {"what", "how", "which"} and len(second & set(head)) > 1
        )
        if not asks_twice and not repeats:
            return part.span(match.first, len(part.words))
    return None


def find(asked: Asked) -> Hit | None:
    """The second question."""
    for before, unit in zip(asked.units, asked.units[1:], strict=False):
        if not _follows_up(unit, before):
            return Hit(unit.span)
    for unit in asked.units:
        span = _coordinated(unit)
        if span:
            return Hit(span)
    return None
