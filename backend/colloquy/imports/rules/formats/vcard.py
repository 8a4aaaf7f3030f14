"""vCard 2.1 (tolerantly), 3.0 (RFC 2426) and 4.0 (RFC 6350): a small reader of the properties that we keep.

vobject recurses on nesting and took 702 MB for one 5 MB note (`docs/imports.md`); this one walks lines once, keeps
nothing it does not need, and bounds every value.
"""

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from colloquy.imports.rules.clean import words
from colloquy.imports.rules.decode import lines_of
from colloquy.imports.rules.refusals import MAX_DEPTH, MAX_LINE, MAX_RECORDS, ImportRefused

KEPT: Final = words(
    "FN N NICKNAME EMAIL TEL ORG TITLE ROLE URL NOTE ADR UID REV CATEGORIES X-SOCIALPROFILE "
    "SOCIALPROFILE X-ABLABEL X-COLLOQUY-CONNECTED-ON"
)
_MAX_PROPERTIES: Final = 500
_HEAD: Final = re.compile(r"(?:([\w-]+)\.)?([\w-]+)", re.ASCII)
_PARAMETER: Final = re.compile(r';([\w-]+)(?:=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*))?', re.ASCII)
_CARET: Final = {"^n": "\n", "^^": "^", "^'": '"'}
_ESCAPED: Final = re.compile(r"\\(.)", re.DOTALL)
_PIECES: Final[dict[str, re.Pattern[str]]] = {
    separator: re.compile(rf"((?:\\.|[^\\{separator}]|\\\Z)*+)(?:{separator}|\Z)", re.DOTALL) for separator in ";,"
}
_CHARSETS: Final = {
    "utf-8": "utf-8",
    "iso-8859-1": "windows-1252",
    "us-ascii": "windows-1252",
    "windows-1252": "windows-1252",
    **{name: name for name in ("iso-8859-2", "iso-8859-15", "windows-1250", "windows-1251", "shift_jis", "gb2312")},
    **{name: name for name in ("big5", "euc-jp", "euc-kr", "koi8-r")},
}
"""Only these: codecs named by a stranger include some that are slow or no character sets at all."""


@dataclass(slots=True)
class Property:
    """One content line: group, upper-case name, parameters (upper-case names, values as lists) and raw value."""

    group: str
    name: str
    parameters: dict[str, list[str]]
    value: str

    @property
    def types(self) -> list[str]:
        """The TYPE values in lower case."""
        return [value.casefold() for value in self.parameters.get("TYPE", [])]


@dataclass(slots=True)
class Card:
    """One vCard: its ordinal in the file, its kept properties, and whether its END was there."""

    number: int
    properties: list[Property] = field(default_factory=list)
    closed: bool = False


def unescape(value: str) -> str:
    r"""Text of a value: `\n`, `\,`, `\;`, `\:` and `\\`."""
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value) if "\\" in value else value


def pieces(value: str, separator: str) -> list[str]:
    """The components of a structured value, unescaped."""
    if separator not in value:
        return [unescape(value)]
    found = _PIECES[separator].findall(value)
    if not value.endswith(separator) or value.endswith("\\" + separator):
        found.pop()  # the empty match at the end of the text
    return [unescape(piece) for piece in found]


def _parse(line: str) -> Property | None:
    head = _HEAD.match(line)
    if not head:
        return None
    parameters: dict[str, list[str]] = {}
    end = head.end()
    while found := _PARAMETER.match(line, end):
        name, raw = found[1].upper(), found[2]
        values = [name] if raw is None else [part.strip('"') for part in re.findall(r'"[^"]*"|[^",]+', raw)]
        if raw is None:  # vCard 2.1 writes TEL;WORK;VOICE
            name = "ENCODING" if name in {"QUOTED-PRINTABLE", "BASE64"} else "TYPE"
        values = [re.sub(r"\^[n^']", lambda caret: _CARET[caret[0]], value) for value in values]
        parameters.setdefault(name, []).extend(part for value in values for part in value.split(","))
        end = found.end()
    if line[end : end + 1] != ":":
        return None
    return Property((head[1] or "").casefold(), head[2].upper(), parameters, line[end + 1 :])


def _decode_quoted(found: Property) -> Property:
    name = next(iter(found.parameters.get("CHARSET", [])), "utf-8").casefold()
    raw = quopri.decodestring(found.value.encode("utf-8", "replace"))
    found.value = raw.decode(_CHARSETS.get(name, "utf-8"), "replace").replace("\r\n", "\\n").replace("\n", "\\n")
    return found


def _is_quoted(line: str) -> bool:
    return "QUOTED-PRINTABLE" in line.partition(":")[0].upper()


def _logical_lines(data: bytes, encoding: str) -> Iterator[str]:
    """Unfolded lines. A property we do not keep (a photograph) is dropped as it comes, however long."""
    parts: list[str] = []
    size = 0
    kept = soft = False
    for raw in lines_of(data, encoding):
        line = raw.rstrip("\r\n")
        folded = line[:1] in {" ", "\t"} and parts
        if folded or soft:
            text = line[1:] if folded and not soft else line.lstrip(" \t") if folded else line
            if kept and soft:
                parts[-1] = parts[-1][:-1]
            if kept and size < MAX_LINE:
                parts.append(text)
                size += len(text)
        else:
            if parts:
                yield "".join(parts)
            head = _HEAD.match(line)
            name = head[2].upper() if head else ""
            kept = name in KEPT or name in {"BEGIN", "END"}
            parts, size = [line if kept else ""], len(line)
        soft = line.endswith("=") and kept and _is_quoted(parts[0])
    if parts:
        yield "".join(parts)


def cards_of(data: bytes, encoding: str) -> Iterator[Card]:
    """Every card in the file; a card inside a card (AGENT of 2.1) is skipped.

    Raises:
        ImportRefused: `nested_too_deep`, `too_many_records` or `line_too_long`.
    """
    card: Card | None = None
    depth = number = 0
    for line in _logical_lines(data, encoding):
        bare = line.strip().upper()
        if bare == "BEGIN:VCARD":
            depth += 1
            if depth > MAX_DEPTH:
                raise ImportRefused("nested_too_deep")
            if depth == 1:
                number += 1
                if number > MAX_RECORDS:
                    raise ImportRefused("too_many_records")
                card = Card(number)
        elif bare == "END:VCARD":
            depth = max(depth - 1, 0)
            if card and not depth:
                card.closed = True
                yield card
                card = None
        elif card and depth == 1 and line and len(card.properties) < _MAX_PROPERTIES and (found := _parse(line)):
            quoted = "QUOTED-PRINTABLE" in (value.upper() for value in found.parameters.get("ENCODING", []))
            card.properties.append(_decode_quoted(found) if quoted else found)
    if card:
        yield card
