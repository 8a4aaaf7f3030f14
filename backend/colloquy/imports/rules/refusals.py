"""What a file must not be, and how we say so.

The caps come from measurements (`docs/imports.md`): csv, json, zip and vobject each accept input that costs
minutes or hundreds of megabytes, so every size is checked before the work that it would cause.
"""

from typing import Final

MAX_BYTES: Final = 20 * 1024 * 1024
MAX_UNZIPPED: Final = 50 * 1024 * 1024
MAX_RATIO: Final = 200
MAX_ARCHIVE_DIRECTORY: Final = 4 * 1024 * 1024
MAX_RECORDS: Final = 50_000
MAX_COLUMNS: Final = 200
MAX_LINE: Final = 64 * 1024
MAX_DEPTH: Final = 20
HEADER_LINES: Final = 10

SENTENCES: Final[dict[str, str]] = {
    "empty_file": "This file is empty. Export it again and choose the new file.",
    "file_too_large": "This file is larger than 20 MB. Split it into smaller files and import them one after another.",
    "archive_too_large": "Unpacked, this archive would be too large. Unpack it yourself and choose the contacts file.",
    "archive_unreadable": "This ZIP archive is damaged. Download it again, or unpack it and choose the file inside.",
    "archive_encrypted": "This ZIP archive has a password. Unpack it yourself and choose the file inside.",
    "archive_nested": "This archive holds another archive. Unpack it once and choose the inner one.",
    "archive_no_contacts": "This archive holds no Connections.csv, .csv or .vcf file. Choose the contacts file itself.",
    "archive_several_files": "This archive holds several contact files. Unpack it and choose one of them.",
    "too_many_records": "This file holds more than 50,000 people. Split it and import the parts one after another.",
    "too_many_columns": "This table has more than 200 columns. Remove those you do not need and try again.",
    "line_too_long": "A line of this file is longer than 64 KB. Shorten the long cell and try again.",
    "unclosed_quote": "A quotation mark is opened and never closed. Close it and try again.",
    "nested_too_deep": "The entries of this file are nested too deeply. Export it again from where it came.",
    "not_text": "This is not a contacts file we can read. Choose a CSV, vCard (.vcf) or ZIP file.",
    "no_header": "We found no line that names the columns. Put a first line such as: Name,E-mail,Organization.",
    "unknown_json": "This JSON was not exported by Colloquy. Choose a Colloquy export, a CSV or a vCard file.",
    "mapping_invalid": "The column mapping does not fit this file.",
    "unreadable_file": "This file could not be read to the end. Save it as CSV in a spreadsheet and try again.",
    "took_too_long": "Reading this file took too long. Split it into smaller files and try again.",
}
"""Every code with its sentence: what is wrong, then what to do."""


class ImportRefused(Exception):  # noqa: N818 - it is a refusal with a code, as the services name theirs
    """The file as a whole cannot be imported.

    Attributes:
        code: stable, snake_case, one of `SENTENCES`.
        detail: a sentence for the person, saying what to do.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        self.code = code
        self.detail = detail or SENTENCES[code]
        super().__init__(self.detail)
