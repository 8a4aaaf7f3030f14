"""The one contacts file inside a ZIP archive. Nothing else in it is unpacked, and no archive inside it is opened."""

import io
import lzma
import struct
import zipfile
import zlib
from pathlib import PurePosixPath
from typing import Final

from colloquy.imports.rules.refusals import MAX_ARCHIVE_DIRECTORY, MAX_RATIO, MAX_UNZIPPED, ImportRefused

MAGIC: Final = (b"PK\x03\x04", b"PK\x05\x06")
_END: Final = b"PK\x05\x06"
_END_64: Final = b"PK\x06\x07"
_END_FIELDS: Final = struct.Struct("<4s4H2LH")
_LONGEST_COMMENT: Final = 65_535
_ALWAYS_FINE: Final = 1024 * 1024
_ENCRYPTED: Final = 1
_BROKEN: Final = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, NotImplementedError,
    RuntimeError, EOFError, OSError, ValueError, OverflowError,
)  # fmt: skip
_FIRST_CHOICES: Final = ("connections.csv", "all contacts.csv", "contacts.csv", "all contacts.vcf", "contacts.vcf")
"""LinkedIn's archive has many tables beside Connections.csv; Google Takeout has one folder per label."""
_CONTACT_FILES: Final = frozenset({".csv", ".vcf", ".vcard", ".tsv"})
_OFFICE: Final = {
    "[content_types].xml": "This is an Excel workbook. Open it and save it as CSV (UTF-8), then choose that file.",
    "content.xml": "This is an OpenDocument file. Open it and save it as CSV (UTF-8), then choose that file.",
}


def is_archive(data: bytes) -> bool:
    """Whether the bytes begin as a ZIP archive does."""
    return data.startswith(MAGIC)


def member_of(data: bytes) -> tuple[str, bytes]:
    """Name and bytes of the contacts file in the archive.

    Raises:
        ImportRefused: one of the `archive_...` codes, or `not_text` for office documents.
    """
    _refuse_large_directory(data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            info = _choose(archive.infolist())
            _refuse_bomb(info)
            with archive.open(info) as stream:
                content = stream.read(MAX_UNZIPPED + 1)
    except _BROKEN as broken:
        raise ImportRefused("archive_unreadable") from broken
    if len(content) > MAX_UNZIPPED:
        raise ImportRefused("archive_too_large")
    return info.filename, content


def _refuse_large_directory(data: bytes) -> None:
    """A list of half a million empty names fits in 20 MB, and zipfile makes an object of each."""
    start = data.rfind(_END, max(0, len(data) - _LONGEST_COMMENT - _END_FIELDS.size))
    if start < 0 or len(data) - start < _END_FIELDS.size:
        raise ImportRefused("archive_unreadable")
    size = _END_FIELDS.unpack_from(data, start)[5]
    if size > MAX_ARCHIVE_DIRECTORY or data[max(0, start - 20) : start].startswith(_END_64):
        raise ImportRefused("archive_too_large")


def _choose(infos: list[zipfile.ZipInfo]) -> zipfile.ZipInfo:
    names = {info.filename.casefold() for info in infos}
    for name, detail in _OFFICE.items():
        if name in names:
            raise ImportRefused("not_text", detail)
    files: dict[str, list[zipfile.ZipInfo]] = {}
    for info in infos:
        path = PurePosixPath(info.filename.replace("\\", "/").casefold())
        hidden = "__macosx" in path.parts or path.name.startswith("._")
        if path.suffix in _CONTACT_FILES and not info.is_dir() and not hidden:
            files.setdefault(path.name, []).append(info)
    for name in _FIRST_CHOICES:
        if len(files.get(name, ())) == 1:
            return files[name][0]
    found = [info for group in files.values() for info in group]
    if len(found) == 1:
        return found[0]
    if found:
        raise ImportRefused("archive_several_files")
    nested = any(name.endswith((".zip", ".7z", ".gz", ".rar")) for name in names)
    raise ImportRefused("archive_nested" if nested else "archive_no_contacts")


def _refuse_bomb(info: zipfile.ZipInfo) -> None:
    if info.flag_bits & _ENCRYPTED:
        raise ImportRefused("archive_encrypted")
    if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise ImportRefused("archive_unreadable")
    large = info.file_size > _ALWAYS_FINE and info.file_size > MAX_RATIO * max(info.compress_size, 1)
    if info.file_size > MAX_UNZIPPED or large:
        raise ImportRefused("archive_too_large")
