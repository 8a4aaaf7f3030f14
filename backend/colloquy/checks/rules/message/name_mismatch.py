"""The greeting speaks to somebody by a name that is not the contact's."""

from difflib import SequenceMatcher
from typing import Final

from colloquy.checks.rules.language.greetings import Address
from colloquy.checks.rules.language.lexicon import CLASSES
from colloquy.checks.rules.language.names import is_own, parts
from colloquy.checks.rules.language.nicknames import ALSO_CALLED
from colloquy.checks.rules.language.sentences import Span
from colloquy.checks.rules.message.draft import Draft
from colloquy.checks.rules.model import Hit

_ROLES: Final = frozenset(CLASSES["ROLE"])
_TRADE_ENDINGS: Final = ("er", "or", "ist", "ian", "man", "woman", "ant")
_LONG: Final = 5
_ALIKE: Final = 0.7


def _by_trade(address: Address, contact: str) -> bool:
    """Such as "Ranger Carmichael": a word for what somebody is, before a name of theirs."""
    first, *rest = address.names
    low = first.lower()
    return (
        bool(rest)
        and low not in ALSO_CALLED
        and (low in _ROLES or (len(low) > _LONG and low.endswith(_TRADE_ENDINGS)))
        and is_own(rest, contact)
    )


def _no_name(address: Address, draft: Draft) -> bool:
    """Such as "Good day po!": a small word where names have capitals, and like none of the contact's."""
    if draft.text == draft.text.lower() or any(name[:1].isupper() for name in address.names):
        return False
    own = parts(draft.message.contact_name)
    return not any(SequenceMatcher(None, name.lower(), one).ratio() > _ALIKE for name in address.names for one in own)


def find(draft: Draft) -> Hit | None:
    """The first greeting whose name is none of the contact's."""
    organization = set(parts(draft.message.organization or ""))
    source = set(parts(draft.message.source or ""))
    for address in draft.addresses:
        named = {part for name in address.names for part in parts(name)}
        if named <= organization or is_own(list(address.names), draft.message.contact_name):
            continue
        if named <= source and set(parts(draft.text[: address.start])[-1:]) <= source:
            continue
        if _by_trade(address, draft.message.contact_name) or _no_name(address, draft):
            continue
        later = list(address.names[1:])
        joined = draft.text[address.end : address.end + 1] == "-"
        if address.bare and later and not joined and is_own(later, draft.message.contact_name):
            continue
        greeted = draft.text[address.start : address.end]
        return Hit(Span(address.start, address.end), {"greeted": greeted, "name": draft.message.contact_name})
    return None
