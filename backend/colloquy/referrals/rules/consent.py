"""Whether whoever named somebody may be named in turn: asked, and kept with date and evidence (P12, P49). Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from colloquy.contacts.rules.vocabulary import Source


class MayUseName(StrEnum):
    """What they said when asked."""

    YES = "yes"
    NO = "no"
    NOT_ASKED = "not_asked"


TAKEN_AS_GIVEN: Final = frozenset({Source.PARENTS_FRIEND})
"""A parent who sends one to a friend of theirs need not be asked; a no still counts (P24)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Namer:
    """Somebody who named a contact.

    Attributes:
        name: of whoever named them.
        consent: what that person said.
        off_the_record: the name was given off the record, so it is never cited (P14).
        first: this is who stands on the contact as having named them.
    """

    name: str
    consent: MayUseName
    off_the_record: bool = False
    first: bool = False


@dataclass(frozen=True, slots=True)
class Cited:
    """Whom an introduction may begin with.

    Attributes:
        name: of whoever named the contact; None where nobody did, or nobody whom one may speak of.
        may_use_name: True and False as they said; None where they were not asked yet.
    """

    name: str | None
    may_use_name: bool | None


def may_use_name(namer: Namer, source: Source | None) -> bool | None:
    """Their consent, as far as it is known."""
    if namer.off_the_record or namer.consent is MayUseName.NO:
        return False
    if namer.consent is MayUseName.YES or source in TAKEN_AS_GIVEN:
        return True
    return None


def cited(namers: Iterable[Namer], source: Source | None) -> Cited:
    """Whom to cite: one who may be named; else one still to be asked; else nobody, and it is known whose no it is.

    Among several who stand alike, whoever the contact itself remembers comes first, then the order given.

    Args:
        namers: all who named this contact, the earliest first.
        source: where the contact comes from.
    """
    rank = {True: 0, None: 1, False: 2}
    known = [(rank[may_use_name(each, source)], not each.first, place, each) for place, each in enumerate(namers)]
    if not known:
        return Cited(None, None)
    best = min(known, key=lambda one: one[:3])[3]
    return Cited(best.name, may_use_name(best, source))
