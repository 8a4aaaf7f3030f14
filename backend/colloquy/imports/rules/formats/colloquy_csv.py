"""Our own CSV export (`colloquy.exports.rules.csv_writer`), column for column; a test holds the two together."""

import re
from typing import Final

from colloquy.imports.rules.formats.table import TableFormat, Target, columns
from colloquy.imports.rules.rows import MAX_ITEMS

COLLOQUY_CSV: Final = TableFormat(
    name="colloquy_csv",
    title="Colloquy table",
    required=frozenset({"full name", "given name", "family name", "connected on", "colloquy id"}),
    columns={
        **columns(
            full_name="Full name",
            given_name="Given name",
            middle_name="Middle name",
            family_name="Family name",
            prefix="Prefix",
            suffix="Suffix",
            nickname="Nickname",
            tags="Tags",
            notes="Notes",
            connected_on="Connected on",
            external_key="Colloquy id",
        ),
        **{
            name if number == 1 else f"{name} {number}": Target("position", "", str(number), name)
            for number in range(1, MAX_ITEMS + 1)
            for name in ("organization", "title", "department")
        },
    },
    numbered=re.compile(r"(?P<kind>e-mail|phone|address|link) (?P<number>\d{1,3})(?: (?P<part>label))?"),
    kinds={"e-mail": "email", "phone": "phone", "address": "address", "link": "link"},
    parts={"": "value", "label": "label"},
    neutralized=True,
)
