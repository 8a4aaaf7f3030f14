"""Outlook on the web and on the desktop (headers: `docs/imports.md`).

`Title` is the name's prefix and `Job Title` the position. The desktop's file has 92 columns and is often Windows-1252.
"""

from typing import Final

from colloquy.imports.rules.formats.table import TableFormat, Target, columns

_PARTS: Final = {
    "street": "street",
    "street 2": "extended",
    "address po box": "po_box",
    "city": "city",
    "state": "region",
    "postal code": "postal_code",
    "country/region": "country",
    "country": "country",
}
_PHONES: Final = {
    "home phone": "home",
    "home phone 2": "home",
    "business phone": "work",
    "business phone 2": "work",
    "mobile phone": "mobile",
    "car phone": "car",
    "other phone": "other",
    "primary phone": "main",
    "company main phone": "company",
    "business fax": "work fax",
    "home fax": "home fax",
    "other fax": "fax",
}
_COLUMNS: Final[dict[str, Target]] = {
    **columns(
        given_name="First Name",
        middle_name="Middle Name",
        family_name="Last Name",
        prefix="Title",
        suffix="Suffix",
        nickname="Nickname",
        title="Job Title",
        department="Department",
        organization="Company",
        notes="Notes",
        tags="Categories",
    ),
    **{name: Target("email") for name in ("e-mail address", "e-mail 2 address", "e-mail 3 address")},
    **{name: Target("phone", label) for name, label in _PHONES.items()},
    "web page": Target("link"),
    "personal web page": Target("link", "personal"),
    **{
        f"{kind} {word}": Target("address", label, kind, part)
        for kind, label in (("business", "work"), ("home", "home"), ("other", "other"))
        for word, part in _PARTS.items()
    },
}
_REQUIRED: Final = frozenset({"first name", "last name", "e-mail address", "job title", "company"})

OUTLOOK_WEB: Final = TableFormat(
    name="outlook_web",
    title="Outlook on the web",
    required=_REQUIRED,
    columns=_COLUMNS,
    joined=";",
)
OUTLOOK_DESKTOP: Final = TableFormat(
    name="outlook_desktop",
    title="Outlook on the desktop",
    required=_REQUIRED | {"initials"},
    any_of=frozenset({"internet free busy", "e-mail type", "e-mail display name", "gender"}),
    columns=_COLUMNS,
    joined=";",
)
