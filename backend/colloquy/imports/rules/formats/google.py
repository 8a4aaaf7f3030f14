"""Google Contacts, current and before 2024 (headers: `docs/imports.md`).

Numbered groups differ from file to file; ` ::: ` joins several values of one label; `* ` marks the preferred one and
Google's own groups. "Custom Field", "Event", "Birthday" and "Photo" are not kept.
"""

import re
from typing import Final

from colloquy.imports.rules.formats.table import TableFormat, columns

_NUMBERED: Final = re.compile(r"(?P<kind>e-mail|phone|address|website|organization) (?P<number>\d{1,3}) - (?P<part>.+)")
_KINDS: Final = {
    "e-mail": "email",
    "phone": "phone",
    "address": "address",
    "website": "link",
    "organization": "position",
}
_PARTS: Final = {
    "label": "label",
    "type": "label",
    "value": "value",
    "formatted": "formatted",
    "street": "street",
    "extended address": "extended",
    "po box": "po_box",
    "city": "city",
    "region": "region",
    "postal code": "postal_code",
    "country": "country",
    "name": "organization",
    "title": "title",
    "department": "department",
}

GOOGLE: Final = TableFormat(
    name="google",
    title="Google Contacts",
    required=frozenset({"first name", "last name", "labels"}),
    any_of=frozenset({"file as", "organization name", "e-mail 1 - value", "phonetic first name"}),
    columns=columns(
        given_name="First Name",
        middle_name="Middle Name",
        family_name="Last Name",
        prefix="Name Prefix",
        suffix="Name Suffix",
        nickname="Nickname",
        organization="Organization Name",
        title="Organization Title",
        department="Organization Department",
        notes="Notes",
        tags="Labels",
    ),
    numbered=_NUMBERED,
    kinds=_KINDS,
    parts=_PARTS,
    joined=" ::: ",
    stars=True,
)

GOOGLE_OLD: Final = TableFormat(
    name="google_old",
    title="Google Contacts (before 2024)",
    required=frozenset({"name", "given name", "family name"}),
    any_of=frozenset({"group membership", "yomi name", "e-mail 1 - value"}),
    columns=columns(
        full_name="Name",
        given_name="Given Name",
        middle_name="Additional Name",
        family_name="Family Name",
        prefix="Name Prefix",
        suffix="Name Suffix",
        nickname="Nickname",
        notes="Notes",
        tags="Group Membership",
    ),
    numbered=_NUMBERED,
    kinds=_KINDS,
    parts=_PARTS,
    joined=" ::: ",
    stars=True,
)
