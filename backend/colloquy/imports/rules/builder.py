"""Puts one neutral row together: cleans, bounds and checks every value, and says what it had to change."""

import re
from collections.abc import Iterable
from typing import Any, Final

from colloquy.contacts.rules.keys import profile_key
from colloquy.imports.rules.clean import clean_line, clean_text
from colloquy.imports.rules.dates import DateOrder, parse_date
from colloquy.imports.rules.names import full_name, split_name, split_suffix
from colloquy.imports.rules.rows import BOUNDS, MAX_ITEMS, ImportedPerson, Labelled, Position, RowProblem
from colloquy.kit.saying import say

_EMAIL: Final = re.compile(r"[^\s@<>()\[\],;:\"\\]+@[^\s@<>()\[\],;:\"\\.]+(?:\.[^\s@<>()\[\],;:\"\\.]+)+")
_IN_BRACKETS: Final = re.compile(r"<([^<>]+)>\s*$")
_SCHEME: Final = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_WEB: Final = re.compile(r"https?://[^\s/?#.]+\.[^\s]+", re.IGNORECASE)
_NAME_PARTS: Final = ("prefix", "given_name", "middle_name", "family_name", "suffix")
_FEWEST_DIGITS: Final = 3
_LOST: Final = "\N{REPLACEMENT CHARACTER}"
_SHOWN: Final = 60


class PersonBuilder:
    """Collects the values of one row; `build` gives the person, or None when the row held nothing."""

    def __init__(self, row: int) -> None:
        self.row = row
        self.problems: list[RowProblem] = []
        self._texts: dict[str, Any] = {}
        self._lists: dict[str, list[tuple[bool, Labelled]]] = {}
        self._tags: dict[str, None] = {}
        self._notes: list[str] = []
        self._positions: list[Position] = []

    def problem(self, code: str, column: str, detail: str) -> None:
        """Notes what a person should know about this row; at most fifty, so that no row becomes a flood."""
        if len(self.problems) < 2 * MAX_ITEMS + 10:
            self.problems.append(RowProblem(code, clean_line(column, 60)[0], detail))

    def clean(self, kind: str, value: str, column: str) -> str:
        """One line within the bound of its kind."""
        text, cut = clean_line(value, BOUNDS[kind])
        return self._checked(text, column, BOUNDS[kind], cut=cut)

    def text(self, kind: str, value: str, column: str) -> None:
        """A single-valued field; the first value that is not empty stays."""
        if value and (text := self.clean(kind, value, column)):
            self._texts.setdefault(kind, text)

    def notes(self, value: str, column: str) -> None:
        """Notes; several are joined by an empty line."""
        room = BOUNDS["notes"] - sum(len(note) + 2 for note in self._notes)
        if not value or room <= 0:
            return
        text, cut = clean_text(value, room)
        if text := self._checked(text, column, BOUNDS["notes"], cut=cut):
            self._notes.append(text)

    def address(self, value: str, column: str, label: str = "", *, first: bool = False) -> None:
        """A postal address, on as many lines as it has."""
        text, cut = clean_text(value, BOUNDS["address"])
        if text:
            self._add("addresses", label, self._checked(text, column, BOUNDS["address"], cut=cut), column, first)

    def email(self, value: str, column: str, label: str = "", *, first: bool = False) -> None:
        """An e-mail address; `Name <address>` and `mailto:` are understood, anything else is left out and told."""
        text = clean_line(value, 2 * BOUNDS["email"])[0]
        if inner := _IN_BRACKETS.search(text):
            text = inner[1].strip()
        if text[:7].casefold() == "mailto:":
            text = text[7:]
        if not text:
            return
        if len(text) > BOUNDS["email"] or not _EMAIL.fullmatch(text) or _LOST in text:
            self.problem(
                "email_invalid", column, say("“{text}” is no e-mail address and was left out.", text=text[:_SHOWN])
            )
            return
        self._add("emails", label, text, column, first)

    def phone(self, value: str, column: str, label: str = "", *, first: bool = False) -> None:
        """A telephone number as it is written."""
        text = clean_line(value, 2 * BOUNDS["phone"])[0]
        if not text:
            return
        if len(text) > BOUNDS["phone"] or sum(map(str.isdecimal, text)) < _FEWEST_DIGITS:
            self.problem(
                "phone_invalid", column, say("“{text}” is no telephone number and was left out.", text=text[:_SHOWN])
            )
            return
        self._add("phones", label, self._checked(text, column, BOUNDS["phone"], cut=False), column, first)

    def link(self, value: str, column: str, label: str = "", *, first: bool = False) -> None:
        """A web address; without a scheme it is taken as https, and no other scheme is kept."""
        text, cut = clean_line(value, BOUNDS["link"])
        if not text:
            return
        scheme = _SCHEME.match(text)
        address = text if scheme and "." not in scheme[1] else f"https://{text}"
        if cut or len(address) > BOUNDS["link"] or not _WEB.fullmatch(address):
            self.problem("url_invalid", column, say("“{text}” is no web address and was left out.", text=text[:_SHOWN]))
            return
        self._add("links", label, address, column, first)

    def tags(self, values: Iterable[str], column: str) -> None:
        """Tags or groups, each once."""
        for value in values:
            if not (tag := self.clean("tag", value, column)) or tag in self._tags:
                continue
            if len(self._tags) >= MAX_ITEMS:
                self.problem("too_many_values", column, say("Only the first {most} tags were kept.", most=MAX_ITEMS))
                return
            self._tags[tag] = None

    def position(self, organization: str, title: str, department: str, column: str) -> None:
        """A job; those without any word are ignored."""
        found = Position(
            self.clean("organization", organization, column),
            self.clean("title", title, column),
            self.clean("department", department, column),
        )
        if not any(found) or found in self._positions:
            return
        if len(self._positions) >= MAX_ITEMS:
            self.problem("too_many_values", column, say("Only the first {most} positions were kept.", most=MAX_ITEMS))
            return
        self._positions.append(found)

    def connected(self, value: str, column: str, order: DateOrder = "unknown") -> None:
        """The day on which the two connected."""
        if not value.strip():
            return
        day = parse_date(value, order)
        shown = clean_line(value, _SHOWN)[0]
        if day == "ambiguous":
            detail = say("“{shown}” could be two different days and was left out. Write it as 2024-03-12.", shown=shown)
            self.problem("date_ambiguous", column, detail)
        elif day is None:
            self.problem(
                "date_unreadable", column, say("“{shown}” is no date we can read. Write it as 2024-03-12.", shown=shown)
            )
        else:
            self._texts.setdefault("connected_on", day)

    def build(self) -> ImportedPerson | None:
        """The person; None when nothing was collected."""
        if not (self._texts or self._lists or self._tags or self._positions or self._notes):
            return None
        self._complete_names()
        if self._positions:
            self._texts |= self._positions[0]._asdict()
        lists: dict[str, Any] = {name: self._in_order(name) for name in self._lists}
        if "external_key" not in self._texts:
            profiles = (profile_key(url) for _, url in lists.get("links", ()))
            self._texts["external_key"] = next(filter(None, profiles), "")
        return ImportedPerson(
            row=self.row,
            positions=tuple(self._positions) if len(self._positions) > 1 else (),
            tags=tuple(self._tags),
            notes="\n\n".join(self._notes),
            problems=self.problems,
            **self._texts,
            **lists,
        )

    def _checked(self, text: str, column: str, limit: int, *, cut: bool) -> str:
        if cut:
            self.problem(
                "value_too_long",
                column,
                say("This was longer than {limit:,} characters and was shortened.", limit=limit),
            )
        if _LOST in text:
            self.problem("characters_lost", column, "Some characters could not be read. Save the file as UTF-8.")
        return text

    def _add(self, name: str, label: str, value: str, column: str, first: bool) -> None:  # noqa: FBT001
        items = self._lists.setdefault(name, [])
        if any(value == known for _, (_, known) in items):
            return
        if len(items) >= MAX_ITEMS:
            self.problem(
                "too_many_values",
                column,
                say("Only the first {most} of this kind were kept.", most=MAX_ITEMS),
            )
            return
        items.append((not first, (self.clean("label", label, column) if label else "", value)))

    def _in_order(self, name: str) -> tuple[Labelled, ...]:
        items = self._lists[name]
        if len(items) > 1:
            items.sort(key=lambda item: item[0])
        return tuple(item for _, item in items)

    def _complete_names(self) -> None:
        texts = self._texts
        if not ("given_name" in texts or "family_name" in texts):
            if "full_name" not in texts:
                self.problem("name_missing", "", "This row has no name. Write one into the file, or leave the row out.")
                return
            parts = split_name(texts["full_name"])
            for kind, value in zip(
                ("prefix", "given_name", "middle_name", "family_name", "suffix"), parts, strict=True
            ):
                if value:
                    texts.setdefault(kind, value)
        elif "full_name" not in texts:
            if "," in texts.get("family_name", "") and "suffix" not in texts:
                texts["family_name"], texts["suffix"] = split_suffix(texts["family_name"])
            names = (texts.get(kind, "") for kind in ("given_name", "middle_name", "family_name"))
            texts["full_name"] = clean_line(full_name(*names), BOUNDS["full_name"])[0]
