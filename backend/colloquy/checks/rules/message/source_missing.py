"""Somebody or something led to the contact, and the text does not name it."""

from typing import Final

from colloquy.checks.rules.language.names import PARTICLES, TITLES, parts
from colloquy.checks.rules.language.nicknames import ALSO_CALLED
from colloquy.checks.rules.message.draft import Draft
from colloquy.checks.rules.model import OMISSION, Hit

_BODIES: Final = frozenset(
    "alumni network association club society circle directory program programme scheme fellows fellowship center centre office school "
    "university college mentors mentoring institute council group forum day evening fair night chapter academy trust league union "
    "volunteers history community women guild board foundation service services lab department library career careers conference "
    "initiative project collective adviser advisers database list newsletter meetup workshop seminar bureau exchange forward "
    "platform team committee church hub week bridge connect in young future the".split()
)
_ALSO_WORDS: Final = frozenset(
    "will mark rose grace hope may june april august faith joy rich frank art bill grant drew sue pat guy lane hill brown young black white green gray gay "
    "king bishop dean page price field fields wood woods stone rivers lake banks bush hall house church park parks day long short small little best good "
    "love moon star summer winter snow frost rain dale glen heath heather ivy daisy violet iris olive ruby pearl amber jade crystal dawn eve sky sunny "
    "chase hunter mason carter cook baker miller smith taylor carpenter butler gardener fisher weaver potter turner walker porter ward wise sharp swift "
    "strong hardy noble major earl duke count max ray don rob bob jack jimmy jay lee penny ginger hazel holly fern basil sage reed rush marsh brook "
    "cliff ridge forest case cross rice bean berry cherry peach wolf fox crane swan finch martin robin drake lamb bird fish law lord pope abbot nun kay an "
    "you he she it so to do le la de in on at my way ways so chance power pace read wright song sung son min ho".split()
)
"""Names that are words too, or nearly: in small letters they name nobody."""
_ASKED: Final = frozenset("i we you it this that there".split())
_SMALL: Final = frozenset("the of for and in at a an on to".split())


def _is_body(source: str) -> bool:
    """Whether the source is a programme or a body rather than a person."""
    told = {"the"} & set(parts(source)[:1]) or {"of", "for", "and", "&"} & set(source.split())
    return bool(_BODIES & set(parts(source)[1:]) or told) and not set(parts(source)[:1]) & TITLES


def _names_body(said: list[str], source: str) -> bool:
    """A body is named by all its chief words in a row, nearly all of them, or its initials."""
    chief = [part for part in parts(source) if part not in _SMALL]
    initials = "".join(part[0] for part in chief)
    words = set(said)
    if len(initials) > 2 and initials in words:  # noqa: PLR2004 - two letters are too common
        return True
    present = [part for part in chief if part in words or part.rstrip("s") in words or part + "s" in words]
    if len(present) == len(chief):
        return True
    telling = [part for part in present if part not in _BODIES]
    return len(present) >= 2 and (bool(telling) or len(present) >= len(chief) - 1)  # noqa: PLR2004 - a pair


def _openings(draft: Draft) -> set[int]:
    """Where a sentence opens with a word that names nobody there: "May I", "Will you"."""
    return {sentence.words[0].start for sentence in draft.body if _ASKED & set(sentence.texts[1:2])}


def find(draft: Draft) -> Hit | None:
    """An omission where neither the given nor the family name of the source stands in the body."""
    source = draft.message.source
    if not source or not parts(source):
        return None
    greeted = [(one.start, one.end) for one in draft.addresses]
    kept = [
        word
        for word in draft.words
        if word.start < draft.signature and not any(start <= word.start < end for start, end in greeted)
    ]
    said = [part for word in kept for part in parts(word.raw.removesuffix("'s").removesuffix("’s"))]
    if _is_body(source):
        return None if _names_body(said, source) else OMISSION
    opening = _openings(draft)
    capital = {
        part
        for word in kept
        if word.text not in _ALSO_WORDS or (word.raw[:1].isupper() and word.start not in opening)
        for part in parts(word.raw.removesuffix("'s").removesuffix("’s"))
    }
    names = [part for part in parts(source) if part not in TITLES and part not in PARTICLES and len(part) > 1]
    known = set(names) | {"".join(names)} | {short for part in names[:-1] for short in ALSO_CALLED.get(part, ())}
    known |= {part + "s" for part in names}
    return None if known & capital else OMISSION
