"""Text from strangers' files, made fit to store: the same promise as the API's input hygiene."""

import re
import unicodedata
from typing import Final

from colloquy.kit.folding import fold as fold  # one way to compare texts in the whole service

_BREAKS: Final = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_DROPPED: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff]")
_MARK_RUN: Final = re.compile("[^\x00-\u02ff\u3040-\u9fff\uac00-\ud7a3]{40}")
_MAX_MARKS: Final = 30
"""Stream-safe text (UAX 15) has at most 30 marks in a row; sorting longer runs costs the square of their length."""


def _limit_marks(text: str) -> str:
    if not _MARK_RUN.search(text):
        return text
    kept: list[str] = []
    run = 0
    for character in text:
        run = run + 1 if unicodedata.combining(character) else 0
        if run <= _MAX_MARKS:
            kept.append(character)
    return "".join(kept)


def clean_text(value: str, limit: int) -> tuple[str, bool]:
    """NFC text of at most `limit` characters, line breaks kept, and whether something was cut off."""
    room = 2 * limit + 256
    cut = len(value) > room
    text = value[:room] if cut else value
    if not (text.isascii() and text.isprintable()):
        text = _DROPPED.sub("", _BREAKS.sub("\n", text))
        text = unicodedata.normalize("NFC", _limit_marks(text))
    text = text.strip()
    return (text[:limit].rstrip(), True) if len(text) > limit else (text, cut)


def clean_line(value: str, limit: int) -> tuple[str, bool]:
    """As `clean_text`, on one line, with runs of white space made one space."""
    text, cut = clean_text(value, limit)
    return " ".join(text.split()), cut


def words(text: str) -> frozenset[str]:
    """A set of words, written as a line of text so that tables of words can be read."""
    return frozenset(text.split())
