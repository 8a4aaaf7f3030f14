"""The shape in which a tabular format is described: data, read by one engine (`rules/plan.py`)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from colloquy.kit.folding import fold

ADDRESS_PARTS: Final = ("formatted", "street", "extended", "po_box", "city", "region", "postal_code", "country")
"""`formatted` is the whole address and wins over its parts."""


class Target(NamedTuple):
    """Where a column goes.

    Attributes:
        field: a name of `MAPPABLE_FIELDS`, or `position` for a numbered job.
        label: the label that the column itself implies (`work` for "Business Phone").
        group: columns of one group make one value (a numbered e-mail with its label, one postal address, one job).
        part: what this column is within the group: `value`, `label`, a name of `ADDRESS_PARTS`, or for a job
            `organization`, `title`, `department`.
    """

    field: str
    label: str = ""
    group: str = ""
    part: str = "value"


@dataclass(frozen=True, slots=True)
class TableFormat:
    """A known table.

    Attributes:
        name: as in `Detection.format`.
        title: as a person knows it.
        required: folded headers that must all be there.
        any_of: folded headers of which one must be there; empty for no such condition.
        columns: folded header to target.
        numbered: pattern over the folded header with groups `kind`, `number`, `part`, and what each kind means.
        kinds: kind to field.
        parts: the format's word for a part to ours.
        joined: what separates several values in one cell; empty when a cell holds one.
        stars: whether `* ` marks the preferred label and the system's own groups (Google).
        neutralized: whether a leading apostrophe guards cells that a spreadsheet would compute (our own export).
    """

    name: str
    title: str
    required: frozenset[str]
    any_of: frozenset[str] = frozenset()
    columns: Mapping[str, Target] = field(default_factory=dict)
    numbered: re.Pattern[str] | None = None
    kinds: Mapping[str, str] = field(default_factory=dict)
    parts: Mapping[str, str] = field(default_factory=dict)
    joined: str = ""
    stars: bool = False
    neutralized: bool = False

    def target(self, header: str) -> Target | None:
        """The target of a header; None for a column that is not kept."""
        name = fold(header)
        if name in self.columns:
            return self.columns[name]
        found = self.numbered.fullmatch(name) if self.numbered else None
        if not found:
            return None
        kind, part = self.kinds.get(found["kind"]), self.parts.get(found["part"] or "")
        return Target(kind, "", f"{found['kind']} {found['number']}", part) if kind and part else None

    def matches(self, names: frozenset[str]) -> bool:
        """Whether a set of folded headers is this format's."""
        return self.required <= names and (not self.any_of or bool(self.any_of & names))


def columns(**headers: str) -> dict[str, Target]:
    """Plain single columns: our field to the format's header."""
    return {fold(header): Target(name) for name, header in headers.items()}
