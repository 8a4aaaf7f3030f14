"""People as vCard 4.0 (RFC 6350): folded at 75 octets, escaped, equal when read back by our importer.

Labels that vCard has no TYPE for are written as `itemN.X-ABLabel`, which Apple's and Google's programs read. An
address is one text with us, so it stands whole in the street component.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from colloquy.exports.rules.people import Person

MEDIA_TYPE: Final = "text/vcard; charset=utf-8"
_WIDTH: Final = 75
_TYPES: Final = {"work": "work", "home": "home", "mobile": "cell", "fax": "fax"}
_ESCAPES: Final = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n", "\r": None})
_NAME_PARTS: Final = ("family_name", "given_name", "middle_name", "prefix", "suffix")


def escape(text: str) -> str:
    """Text as a value or a component of one."""
    return text.translate(_ESCAPES)


def fold_line(line: str) -> bytes:
    """One content line of at most 75 octets a row, never cut inside a character."""
    rows: list[bytes] = []
    row = bytearray()
    for character in line:
        octets = character.encode("utf-8", "replace")
        if len(row) + len(octets) > _WIDTH:
            rows.append(bytes(row))
            row = bytearray(b" ")
        row += octets
    return b"\r\n".join([*rows, bytes(row)]) + b"\r\n"


def _lines(person: Person) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:4.0"
    if uid := person.get("uid"):
        yield f"UID:{escape(uid)}"
    yield f"FN:{escape(person.get('full_name', ''))}"
    parts = [str(person.get(part, "")) for part in _NAME_PARTS]
    if any(parts):
        yield f"N:{';'.join(map(escape, parts))}"
    if nickname := person.get("nickname"):
        yield f"NICKNAME:{escape(nickname)}"
    yield from _valued(person)
    if tags := person.get("tags"):
        yield f"CATEGORIES:{','.join(map(escape, tags))}"
    if notes := person.get("notes"):
        yield f"NOTE:{escape(notes)}"
    if connected_on := person.get("connected_on"):
        yield f"X-COLLOQUY-CONNECTED-ON:{connected_on.isoformat()}"
    if updated_at := person.get("updated_at"):
        yield f"REV:{updated_at.replace('-', '').replace(':', '')}"
    yield "END:VCARD"


def _valued(person: Person) -> Iterator[str]:
    """What has labels or belongs together; groups are numbered through the card."""
    item = 0
    lists = (
        ("EMAIL", "", person.get("emails", []), ""),
        ("TEL", ";VALUE=text", person.get("phones", []), ""),
        ("ADR", "", person.get("addresses", []), ";;"),
        ("URL", "", person.get("links", []), ""),
    )
    for name, parameters, values, before in lists:
        for label, value in values:
            text = f"{before}{escape(value)}{';;;;' if before else ''}"
            if not label or label in _TYPES:
                yield f"{name}{parameters}{f';TYPE={_TYPES[label]}' if label else ''}:{text}"
                continue
            item += 1
            yield f"item{item}.{name}{parameters}:{text}"
            yield f"item{item}.X-ABLabel:{escape(label)}"
    for organization, title, department in person.get("positions", []):
        item += 1
        if organization or department:
            yield f"item{item}.ORG:{escape(organization)}{f';{escape(department)}' if department else ''}"
        if title:
            yield f"item{item}.TITLE:{escape(title)}"


def write_vcards(people: Iterable[Person]) -> Iterator[bytes]:
    """The file, card by card."""
    for person in people:
        yield b"".join(map(fold_line, _lines(person)))
