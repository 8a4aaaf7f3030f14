"""Reads the records of any known table into neutral rows: the format's description becomes a plan once per file."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Final, NamedTuple

from colloquy.imports.rules.builder import PersonBuilder
from colloquy.imports.rules.dates import DateOrder
from colloquy.imports.rules.formats.table import ADDRESS_PARTS, TableFormat, Target
from colloquy.imports.rules.mapping import BY_NAME, is_private, target_of
from colloquy.imports.rules.refusals import ImportRefused
from colloquy.imports.rules.rows import MAX_ITEMS, ImportedPerson
from colloquy.kit.saying import say

_GUARDED: Final = re.compile(r"'(?=[\s']*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b\u2212]|'*[\t\r\n])")
"""What `csv_writer` puts before a cell that a spreadsheet would compute; removed again, so a round trip is equal."""
_TAG: Final = re.compile(r"(?:\\.|[^\\;]|\\\Z)+", re.DOTALL)
_JOBS: Final = ("organization", "title", "department")
_STAR: Final = "* "
_PIECES: Final = 3 * MAX_ITEMS
"""Values looked at in one cell: more than a row keeps, so that too many are told, and no more."""


class _Value(NamedTuple):
    field: str
    place: int
    label_place: int
    label: str


class _Address(NamedTuple):
    parts: tuple[tuple[str, int], ...]
    label_place: int
    label: str


@dataclass(slots=True)
class Plan:
    """Which cell goes where."""

    table: TableFormat
    names: Sequence[str]
    singles: list[tuple[str, int]] = field(default_factory=list)
    values: list[_Value] = field(default_factory=list)
    addresses: list[_Address] = field(default_factory=list)
    positions: list[tuple[int, int, int]] = field(default_factory=list)
    date_index: int = -1

    def person(self, row: int, cells: list[str], order: DateOrder) -> ImportedPerson | None:
        """The person of one record; None when no kept column holds anything."""
        builder = PersonBuilder(row)
        cells = self._fitted(builder, cells)
        for name, index in self.singles:
            if cells[index]:
                self._single(builder, name, cells[index], self.names[index], order)
        for value in self.values:
            if cells[value.place]:
                self._value(builder, value, cells)
        for address in self.addresses:
            self._address(builder, address, cells)
        for places in self.positions:
            organization, title, department = (cells[index] for index in places)
            if organization or title or department:
                column = self.names[next(index for index in places if index >= 0)]
                builder.position(organization, title, department, column)
        return builder.build()

    def _fitted(self, builder: PersonBuilder, cells: list[str]) -> list[str]:
        """As many cells as columns, and an empty one at the end: place -1 is "no such column"."""
        width = len(self.names)
        if any(map(str.strip, cells[width:])):
            builder.problem(
                "extra_cells",
                "",
                say("This row has {cells} cells, the header {width}. Check it.", cells=len(cells), width=width),
            )
        cells = cells[:width] + [""] * (width - len(cells) + 1)
        if self.table.neutralized:
            return [cell[1:] if _GUARDED.match(cell) else cell for cell in cells]
        return cells

    def _single(self, builder: PersonBuilder, name: str, value: str, column: str, order: DateOrder) -> None:
        if name == "notes":
            builder.notes(value, column)
        elif name == "tags":
            builder.tags(islice(filter(str.strip, self._tags(value)), _PIECES), column)
        elif name == "connected_on":
            builder.connected(value, column, order)
        elif name == "external_key":
            builder.text(name, f"uid:{value.strip()}" if value.strip() else "", column)
        else:
            builder.text(name, value, column)

    def _tags(self, value: str) -> Iterable[str]:
        if self.table.stars:
            return (tag for tag in value.split(self.table.joined) if not tag.startswith(_STAR))
        if self.table.neutralized:
            return (re.sub(r"\\(.)", r"\1", tag, flags=re.DOTALL) for tag in _TAG.findall(value))
        return re.split("[;,]", value)

    def _value(self, builder: PersonBuilder, value: _Value, cells: list[str]) -> None:
        label = cells[value.label_place] or value.label
        first = self.table.stars and label.startswith(_STAR)
        if first:
            label = label[len(_STAR) :]
        if self.table.stars:
            label = label.casefold()
        joined = self.table.joined
        texts = cells[value.place].split(joined) if joined and value.field != "link" else [cells[value.place]]
        add = {"email": builder.email, "phone": builder.phone, "link": builder.link, "address": builder.address}
        for text in islice(filter(str.strip, texts), _PIECES):
            add[value.field](text, self.names[value.place], label, first=first)

    def _address(self, builder: PersonBuilder, address: _Address, cells: list[str]) -> None:
        parts = {part: cells[index].strip() for part, index in address.parts if cells[index].strip()}
        if not parts:
            return
        label = (cells[address.label_place] or address.label).removeprefix(_STAR)
        if self.table.stars:
            label = label.casefold()
        builder.address(address_text(parts), self.names[address.parts[0][1]], label)


def address_text(parts: Mapping[str, str]) -> str:
    """Lines of an address from its parts; a whole address given as `formatted` wins."""
    if whole := parts.get("formatted"):
        return whole
    region = " ".join(filter(None, (parts.get("region"), parts.get("postal_code"))))
    town = ", ".join(filter(None, (parts.get("city"), region)))
    lines = (parts.get("street"), parts.get("extended"), parts.get("po_box"), town, parts.get("country"))
    return "\n".join(filter(None, lines))


def _targets(names: Sequence[str], table: TableFormat, mapping: Mapping[str, str | None] | None) -> dict[int, Target]:
    targets = {index: target for index, name in enumerate(names) if (target := table.target(name))}
    for name, mapped in (mapping or {}).items():
        if name not in names or (mapped is not None and mapped not in BY_NAME):
            raise ImportRefused(
                "mapping_invalid",
                say("There is no column “{name}” or no field “{field}”.", name=name[:60], field=(mapped or "")[:60]),
            )
        index = names.index(name)
        targets.pop(index, None)
        if mapped and not is_private(name):
            targets[index] = target_of(name, mapped)
    return targets


def make_plan(names: Sequence[str], table: TableFormat, mapping: Mapping[str, str | None] | None) -> Plan:
    """The plan of a file: the format's own columns, and over them what the person mapped by hand.

    Raises:
        ImportRefused: `mapping_invalid` for unknown columns or fields, or two columns for a field that holds one.
    """
    plan = Plan(table, names)
    grouped: dict[tuple[str, str], dict[str, int]] = {}
    labels: dict[tuple[str, str], str] = {}
    taken: set[str] = set()
    for index, target in sorted(_targets(names, table, mapping).items()):
        known = BY_NAME.get(target.field)
        if known and not known.many and not target.group:
            if target.field in taken:
                title = say(known.title)
                raise ImportRefused(
                    "mapping_invalid", say("Two columns are mapped to “{title}”, which holds one.", title=title)
                )
            taken.add(target.field)
        if target.field in _JOBS:
            grouped.setdefault(("position", ""), {})[target.field] = index
        elif target.group:
            grouped.setdefault((target.field, target.group), {})[target.part] = index
            labels[target.field, target.group] = target.label
        elif target.field in {"email", "phone", "link", "address"}:
            plan.values.append(_Value(target.field, index, -1, target.label))
        else:
            plan.singles.append((target.field, index))
            if target.field == "connected_on":
                plan.date_index = index
    for (name, group), places in grouped.items():
        _add_group(plan, name, places, labels.get((name, group), ""))
    return plan


def _add_group(plan: Plan, name: str, places: dict[str, int], label: str) -> None:
    label_index = places.pop("label", -1)
    if name == "position":
        if any(part in places for part in _JOBS):
            organization, title, department = (places.get(part, -1) for part in _JOBS)
            plan.positions.append((organization, title, department))
    elif name == "address":
        order = {part: rank for rank, part in enumerate(("value", *ADDRESS_PARTS))}
        parts = sorted((item for item in places.items() if item[0] in order), key=lambda item: order[item[0]])
        if parts:
            named = tuple((("formatted" if part == "value" else part), index) for part, index in parts)
            plan.addresses.append(_Address(named, label_index, label))
    elif "value" in places:
        plan.values.append(_Value(name, places["value"], label_index, label))
