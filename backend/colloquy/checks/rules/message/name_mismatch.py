"""The greeting speaks to somebody by a name that is not the contact's."""

from colloquy.checks.rules.language.names import is_own, parts
from colloquy.checks.rules.language.sentences import Span
from colloquy.checks.rules.message.draft import Draft
from colloquy.checks.rules.model import Hit


def find(draft: Draft) -> Hit | None:
    """The first greeting whose name is none of the contact's."""
    organization = set(parts(draft.message.organization or ""))
    for address in draft.addresses:
        named = {part for name in address.names for part in parts(name)}
        if named <= organization or is_own(list(address.names), draft.message.contact_name):
            continue
        if address.bare and len(address.names) > 1 and is_own(list(address.names[1:]), draft.message.contact_name):
            continue
        greeted = draft.text[address.start : address.end]
        return Hit(Span(address.start, address.end), {"greeted": greeted, "name": draft.message.contact_name})
    return None
