"""Files that mean harm: bombs, broken archives, and what only looks like a list of people."""

import io
import random
import zipfile
from collections.abc import Callable
from functools import cache

from tests import samples


def _zip_bomb() -> bytes:
    return samples.zipped({"Connections.csv": b"First Name,Last Name\n" + b"a" * (60 * 1024 * 1024)})


def _encrypted_zip() -> bytes:
    data = bytearray(samples.linkedin_zip(3))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(signature)
        while place >= 0:
            data[place + offset] |= 1
            place = data.find(signature, place + 4)
    return bytes(data)


def _many_names_zip() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for number in range(60_000):
            archive.writestr(f"{number:08}/{'x' * 60}.txt", b"")
    return buffer.getvalue()


_MEGABYTE = 1024 * 1024
_MARKS = "\u0301\u0323" * 10_000
_BOMBS: dict[str, tuple[str | None, Callable[[], bytes]]] = {
    "empty": ("empty_file", lambda: b""),
    "only_bom_and_space": ("empty_file", lambda: b"\xef\xbb\xbf \r\n\r\n"),
    "too_large": ("file_too_large", lambda: b"Name,Email\n" + b"a,b@example.org\n" * 1_500_000),
    "zip_bomb": ("archive_too_large", _zip_bomb),
    "zip_in_zip": ("archive_nested", lambda: samples.zipped({"inner.zip": samples.linkedin_zip(3)})),
    "zip_named_csv_in_zip": ("archive_nested", lambda: samples.zipped({"Connections.csv": samples.linkedin_zip(3)})),
    "zip_encrypted": ("archive_encrypted", _encrypted_zip),
    "zip_cut": ("archive_unreadable", lambda: samples.linkedin_zip(50)[:-200]),
    "zip_of_names": ("archive_too_large", _many_names_zip),
    "zip_without_contacts": ("archive_no_contacts", lambda: samples.zipped({"readme.txt": b"hello"})),
    "zip_of_two": ("archive_several_files", lambda: samples.zipped({"a.csv": b"Name\nA", "b.vcf": b""})),
    "excel": ("not_text", lambda: samples.zipped({"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b"<x/>"})),
    "old_excel": ("not_text", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4096)),
    "gzip": ("not_text", lambda: b"\x1f\x8b\x08\x00" + bytes(range(256))),
    "random_bytes": ("not_text", lambda: random.Random(1).randbytes(_MEGABYTE)),
    "zeros": ("empty_file", lambda: bytes(_MEGABYTE)),
    "long_line": ("line_too_long", lambda: b"Name,Email\n" + b"a" * (5 * _MEGABYTE) + b"\n"),
    "million_columns": ("line_too_long", lambda: b"," * 1_000_000 + b"\n"),
    "thousand_columns": ("too_many_columns", lambda: bytes(",".join(f"Name {n}" for n in range(1000)), "utf-8")),
    "wide_row": ("too_many_columns", lambda: b"Name,Email\n" + b"x," * 5000 + b"\n"),
    "unclosed_quote_small": ("unclosed_quote", lambda: b'Name,Email\nAda,a@example.org\n"Bea,b@x.org\nC,c@x.org\n'),
    "unclosed_quote_large": ("unclosed_quote", lambda: b'Name,Email\n"' + b"a,b@example.org\n" * 1_200_000),
    "too_many_rows": ("too_many_records", lambda: b"Name,Email\n" + b"a,b@example.org\n" * 50_001),
    "too_many_cards": ("too_many_records", lambda: b"BEGIN:VCARD\nFN:A\nEND:VCARD\n" * 50_001),
    "nested_cards": ("nested_too_deep", lambda: b"BEGIN:VCARD\nVERSION:3.0\nFN:A\n" * 2_000),
    "long_folded_note": (None, lambda: b"BEGIN:VCARD\nFN:A\nNOTE:x\n" + b" yyyyyyyyy\n" * 500_000 + b"END:VCARD\n"),
    "long_quoted_note": (
        None, lambda: b"BEGIN:VCARD\nFN:A\nNOTE;ENCODING=QUOTED-PRINTABLE:x=\n" + b"yyyy=\n" * 900_000 + b"\nEND:VCARD"
    ),
    "many_properties": (None, lambda: b"BEGIN:VCARD\nFN:A\n" + b"EMAIL:a@example.org\n" * 500_000 + b"END:VCARD\n"),
    "many_parameters": (None, lambda: b"BEGIN:VCARD\nFN:A\nEMAIL" + b";A=B" * 10_000 + b":a@x.org\nEND:VCARD\n"),
    "quotes_in_parameters": (None, lambda: b'BEGIN:VCARD\nFN:A\nEMAIL;A="' + b'","' * 15_000 + b":a@x.org\nEND:VCARD"),
    "backslashes": (None, lambda: b"BEGIN:VCARD\nFN:A\nN:" + b"\\;" * 30_000 + b"\\\nEND:VCARD\n"),
    "strange_charset": (
        None, lambda: b"BEGIN:VCARD\nFN;CHARSET=punycode;ENCODING=QUOTED-PRINTABLE:" + b"=FF" * 9_000 + b"\nEND:VCARD\n"
    ),
    "deep_json": ("nested_too_deep", lambda: b'{"format": "colloquy", "version": 1, "x": ' + b"[" * 100_000),
    "deep_list": ("nested_too_deep", lambda: b"[" * 5_000_000),
    "escaped_json": ("unknown_json", lambda: b'{"a": "' + b'\\"' * 2_000_000),
    "foreign_json": ("unknown_json", lambda: b'{"people": [{"name": "Ada"}]}'),
    "prose": ("no_header", lambda: b"Dear all\nI hope, this finds you, well; it does\n\nYours, A\n" * 20),
    "no_header": ("no_header", lambda: b"Ada Byte,ada@example.org\nBo Code,bo@example.org\n"),
    "combining_marks": (None, lambda: bytes("Name,Notes\n" + f"a,b{_MARKS}\n" * 200, "utf-8")),
    "controls": (None, lambda: b"Name,Email\nA\x00da\x07,ada@example.org\nBo\x1b,b\x00o@example.org\n" + b"c,\n" * 99),
    "surrogates": (None, lambda: "Name,Notes\nAda,\ud800x\n".encode("utf-16", "surrogatepass")),
    "odd_utf16": (None, lambda: "Name,Notes\nAda,x\n".encode("utf-16") + b"\x41"),
    "thousands_of_delimiters": (None, lambda: b"Name,Email\n" + (b'"' + b'""' * 20_000 + b'",x\n') * 200),
}  # fmt: skip


@cache
def bombs() -> dict[str, tuple[str | None, bytes]]:
    """Name to the refusal it must meet (None: it is read, in bounds) and the file."""
    return {name: (code, make()) for name, (code, make) in _BOMBS.items()}
