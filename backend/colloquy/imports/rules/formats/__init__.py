"""The known tables, the most particular first: where two fit, the one that asks for more is meant."""

from typing import Final

from colloquy.imports.rules.formats.colloquy_csv import COLLOQUY_CSV
from colloquy.imports.rules.formats.google import GOOGLE, GOOGLE_OLD
from colloquy.imports.rules.formats.linkedin import LINKEDIN
from colloquy.imports.rules.formats.outlook import OUTLOOK_DESKTOP, OUTLOOK_WEB
from colloquy.imports.rules.formats.table import TableFormat

ANY_CSV: Final = TableFormat(name="csv", title="Table with a column mapping", required=frozenset(), joined=";")
VCARD: Final = "vcard"
COLLOQUY_JSON: Final = "colloquy_json"
TABLES: Final = (COLLOQUY_CSV, OUTLOOK_DESKTOP, OUTLOOK_WEB, LINKEDIN, GOOGLE, GOOGLE_OLD)
BY_NAME: Final = {table.name: table for table in (*TABLES, ANY_CSV)}
FORMATS: Final = {
    **{name: table.title for name, table in BY_NAME.items()},
    VCARD: "vCard",
    COLLOQUY_JSON: "Colloquy export",
}
"""Every value of `Detection.format` with its title."""
