"""LinkedIn's Connections.csv (headers: `docs/imports.md`). Older files have no URL column."""

from typing import Final

from colloquy.imports.rules.formats.table import TableFormat, Target, columns

LINKEDIN: Final = TableFormat(
    name="linkedin",
    title="LinkedIn connections",
    required=frozenset({"first name", "last name", "company", "position", "connected on"}),
    columns={
        **columns(
            given_name="First Name",
            family_name="Last Name",
            email="Email Address",
            organization="Company",
            title="Position",
            connected_on="Connected On",
        ),
        "url": Target("link", label="linkedin"),
    },
)
