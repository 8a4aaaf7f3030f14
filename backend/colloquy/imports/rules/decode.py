"""Bytes to lines of text, in constant memory and linear time."""

import codecs
import io
import re
from collections.abc import Iterator
from functools import partial
from typing import Final

from colloquy.imports.rules.refusals import MAX_DEPTH, MAX_LINE, ImportRefused
from colloquy.kit.saying import say

_CHUNK: Final = 1024 * 1024
_HEAD: Final = 64 * 1024
_CONTROLS: Final = bytes(byte for byte in range(32) if byte not in b"\t\n\v\f\r\x1a\x1b")
_BINARY_SHARE: Final = 200
_MAGIC: Final[tuple[tuple[bytes, str], ...]] = (
    (b"\xd0\xcf\x11\xe0", "This is an Excel or Outlook file. Open it and save or export the contacts as CSV (UTF-8)."),
    (b"!BDN", "This is an Outlook data file. In Outlook, export the contacts as CSV and choose that file."),
    (b"%PDF", "This is a PDF. Export the contacts as CSV or vCard (.vcf) and choose that file."),
    (b"\x1f\x8b", "This file is compressed (gzip). Unpack it and choose the file inside."),
    (b"7z\xbc\xaf", "This is a 7z archive. Unpack it and choose the file inside."),
    (b"Rar!", "This is a RAR archive. Unpack it and choose the file inside."),
    (b"SQLite format 3", "This is a database. Export the contacts as CSV or vCard (.vcf) and choose that file."),
    (b"\xff\xfe\x00\x00", "This file is in UTF-32. Save it as UTF-8 and try again."),
)
_BRACKETS: Final = re.compile(rb'"(?>[^"\\]++|\\.)*+(?:"|\\?\Z)|[^\[\]{}"]++', re.DOTALL)


def refuse_binary(data: bytes) -> None:
    """Refuses what is no text, saying what it is where that is known."""
    for start, detail in _MAGIC:
        if data.startswith(start):
            raise ImportRefused("not_text", detail)
    head = data[:_HEAD]
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if controls > 4 + len(head) // _BINARY_SHARE:
        raise ImportRefused("not_text")


def encoding_of(data: bytes) -> str:
    """`utf-8-sig`, `utf-16`, `utf-8`, or `windows-1252` for what is none of these.

    One bad byte in a long UTF-8 file (a cut in the middle of a character) does not make it Windows-1252: then the
    byte is lost and reported, and all other names stay right.
    """
    if data.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(data), _CHUNK):
            decoder.decode(data[start : start + _CHUNK])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        text = data[:_CHUNK].decode("utf-8", "replace")
        lost = text.count("\N{REPLACEMENT CHARACTER}")
        kept = len(text) - len(text.encode("ascii", "ignore")) - lost
        return "utf-8" if kept > 2 * lost else "windows-1252"
    return "utf-8"


def lines_of(data: bytes, encoding: str) -> Iterator[str]:
    """Lines with their ends, as csv wants them; bytes without meaning become U+FFFD.

    Raises:
        ImportRefused: `line_too_long`.
    """
    stream = io.TextIOWrapper(io.BytesIO(data), encoding=encoding, errors="replace", newline="")
    for number, line in enumerate(iter(partial(stream.readline, MAX_LINE + 1), ""), start=1):
        if len(line) > MAX_LINE:
            raise ImportRefused(
                "line_too_long",
                say("Line {number:,} is longer than 64 KB. Shorten the long cell and try again.", number=number),
            )
        yield line


def refuse_deep_json(data: bytes) -> None:
    """Refuses JSON nested deeper than any export of ours, without parsing it (json recurses once per level)."""
    depth = 0
    for bracket in _BRACKETS.sub(b"", data):
        depth += 1 if bracket in b"[{" else -1
        if depth > MAX_DEPTH:
            raise ImportRefused("nested_too_deep")
