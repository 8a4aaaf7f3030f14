"""People met through whom: names received, written to and met, as a tree (P4, P62). No scores of anybody. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

DEEPEST: Final = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """One contact named somebody.

    Attributes:
        contact_id: whom the person named became; None for a name that is still a name.
    """

    named_by_id: str
    contact_id: str | None = None
    contacted: bool = False
    met: bool = False


@dataclass(frozen=True, slots=True)
class Funnel:
    """Of so many names received, so many were contacted, and so many met (P62)."""

    received: int = 0
    contacted: int = 0
    met: int = 0

    def __add__(self, other: "Funnel") -> "Funnel":
        return Funnel(
            self.received + other.received, self.contacted + other.contacted, self.met + other.met
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Node:
    """One person of the tree.

    Attributes:
        depth: 0 for somebody whom nobody named.
        named: what came of those they named themselves.
        through: of all who were reached by way of them, at whatever distance.
    """

    contact_id: str
    named_by_id: str | None
    depth: int
    named: Funnel
    through: Funnel


def funnel(namings: Iterable[Naming]) -> Funnel:
    """Names received, contacted and met; whoever was met has been contacted, whatever the record says."""
    given = list(namings)
    met = sum(each.met for each in given)
    return Funnel(len(given), sum(each.contacted or each.met for each in given), met)


def tree(namings: Iterable[Naming]) -> tuple[Node, ...]:
    """Everybody who named somebody, and whom they named, each below the one who named them first.

    A person stands once, so that people who named each other do not go round in circles.
    """
    given = sorted(namings, key=lambda each: (each.named_by_id, each.contact_id or ""))
    by_namer: dict[str, list[Naming]] = {}
    for naming in given:
        by_namer.setdefault(naming.named_by_id, []).append(naming)
    named = {naming.contact_id for naming in given if naming.contact_id is not None}
    nodes: list[Node] = []
    seen: set[str] = set()
    roots = [namer for namer in by_namer if namer not in named]
    for root in (*roots, *by_namer):  # after the roots, whoever only stands in a circle
        if root not in seen:
            _grow(root, None, 0, by_namer, seen, nodes)
    return tuple(nodes)


def _grow(  # noqa: PLR0913, PLR0917 -- a walk carries what it knows
    contact_id: str,
    named_by_id: str | None,
    depth: int,
    by_namer: dict[str, list[Naming]],
    seen: set[str],
    nodes: list[Node],
) -> Funnel:
    seen.add(contact_id)
    place = len(nodes)
    own = funnel(by_namer.get(contact_id, ()))
    nodes.append(Node(contact_id, named_by_id, depth, own, own))
    through = own
    for naming in by_namer.get(contact_id, ()):
        further = naming.contact_id
        if further is not None and further not in seen and depth < DEEPEST:
            through += _grow(further, contact_id, depth + 1, by_namer, seen, nodes)
    nodes[place] = Node(contact_id, named_by_id, depth, own, through)
    return through
