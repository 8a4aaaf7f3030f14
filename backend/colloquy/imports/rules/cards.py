"""From a vCard's properties to the neutral row."""

import re
from collections.abc import Callable, Mapping
from itertools import islice, zip_longest
from typing import Final

from colloquy.imports.rules.builder import PersonBuilder
from colloquy.imports.rules.formats.vcard import Card, Property, pieces, unescape
from colloquy.imports.rules.rows import MAX_ITEMS, ImportedPerson

_NAME_PARTS: Final = ("family_name", "given_name", "middle_name", "prefix", "suffix")
_TYPES: Final = {"cell": "mobile", "mobile": "mobile", "iphone": "mobile"}
_NO_LABEL: Final = frozenset(
    {"internet", "voice", "pref", "x400", "msg", "text", "dom", "intl", "postal", "parcel", ""}
)
_APPLE_LABEL: Final = re.compile(r"_\$!<(.*)>!\$_")
_NO_TAG: Final = frozenset({"", "mycontacts"})
_COMMA: Final = re.compile(r"(\\.)|,", re.DOTALL)
_PREFERRED: Final = "1"


def _label(found: Property, labels: Mapping[str, str]) -> str:
    if own := labels.get(found.group):
        return own
    return " ".join(dict.fromkeys(_TYPES.get(kind, kind) for kind in found.types if kind not in _NO_LABEL))


def _preferred(found: Property) -> bool:
    return "pref" in found.types or found.parameters.get("PREF", [""])[0] == _PREFERRED


def _lines(value: str) -> str:
    """An address on lines: po box, extended, street, `city, region postal code`, country."""
    parts = [part.strip() for part in pieces(value, ";")] + [""] * 7
    po_box, extended, street, city, region, postal_code, country = parts[:7]
    town = ", ".join(filter(None, (city, " ".join(filter(None, (region, postal_code))))))
    return "\n".join(filter(None, (street, extended, po_box, town, country)))


def _names(builder: PersonBuilder, found: Property) -> None:
    spoken = _COMMA.sub(lambda mark: mark[1] or " ", found.value)
    for kind, part in zip(_NAME_PARTS, pieces(spoken, ";"), strict=False):
        builder.text(kind, part, "N")


def _categories(builder: PersonBuilder, found: Property) -> None:
    builder.tags(
        islice((tag for tag in pieces(found.value, ",") if tag.strip().casefold() not in _NO_TAG), 3 * MAX_ITEMS),
        "CATEGORIES",
    )


def _uid(builder: PersonBuilder, found: Property) -> None:
    value = unescape(found.value).strip()
    builder.text("external_key", f"uid:{value.removeprefix('urn:uuid:')}" if value else "", "UID")


_SINGLES: Final[dict[str, Callable[[PersonBuilder, Property], None]]] = {
    "N": _names,
    "FN": lambda builder, found: builder.text("full_name", unescape(found.value), "FN"),
    "NICKNAME": lambda builder, found: builder.text("nickname", unescape(found.value), "NICKNAME"),
    "NOTE": lambda builder, found: builder.notes(unescape(found.value), "NOTE"),
    "CATEGORIES": _categories,
    "UID": _uid,
    "X-COLLOQUY-CONNECTED-ON": lambda builder, found: builder.connected(found.value, "X-COLLOQUY-CONNECTED-ON"),
}


def _value(builder: PersonBuilder, found: Property, label: str) -> None:
    first = _preferred(found)
    if found.name == "EMAIL":
        builder.email(unescape(found.value), "EMAIL", label, first=first)
    elif found.name == "TEL":
        builder.phone(unescape(found.value).removeprefix("tel:").replace(";ext=", " x"), "TEL", label, first=first)
    elif found.name == "ADR":
        written = found.parameters.get("LABEL", [])
        builder.address(_lines(found.value) or unescape(",".join(written)), "ADR", label, first=first)
    elif found.name in {"URL", "X-SOCIALPROFILE", "SOCIALPROFILE"}:
        builder.link(unescape(found.value), found.name, label, first=first)


def _positions(builder: PersonBuilder, card: Card) -> None:
    """Pairs ORG with TITLE (or ROLE): within a group first, then in the order in which they stand."""
    organizations = [found for found in card.properties if found.name == "ORG"]
    titles = [found for found in card.properties if found.name == "TITLE"]
    titles = titles or [found for found in card.properties if found.name == "ROLE"]
    by_group = {found.group: found for found in titles if found.group}
    pairs: list[tuple[Property | None, Property | None]] = []
    paired: set[int] = set()
    for found in organizations:
        title = by_group.get(found.group) if found.group else None
        pairs.append((found, title))
        paired.add(id(title))
    alone = [found for found in titles if id(found) not in paired]
    open_pairs = [index for index, (_, title) in enumerate(pairs) if title is None]
    for place, title in zip_longest(open_pairs, alone):
        if title and place is not None:
            pairs[place] = (pairs[place][0], title)
        elif title:
            pairs.append((None, title))
    for organization, title in pairs:
        units = pieces(organization.value, ";") if organization else []
        name, department = "".join(units[:1]), ", ".join(filter(None, units[1:]))
        builder.position(name, unescape(title.value) if title else "", department, "ORG")


def person_of(card: Card) -> ImportedPerson | None:
    """The person on a card; None when the card holds nothing we keep."""
    builder = PersonBuilder(card.number)
    labels = {}
    for found in card.properties:
        if found.name == "X-ABLABEL" and found.group:
            apple = _APPLE_LABEL.fullmatch(found.value)
            labels[found.group] = apple[1].casefold() if apple else unescape(found.value)
    for found in card.properties:
        if add := _SINGLES.get(found.name):
            add(builder, found)
        else:
            _value(builder, found, _label(found, labels))
    _positions(builder, card)
    if not card.closed:
        builder.problem("card_not_closed", "", "This card has no END:VCARD; what was there has been read.")
    return builder.build()
