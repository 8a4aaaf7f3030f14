"""Evens out the ways of typing the same thing, and remembers where each character came from."""

import unicodedata
from dataclasses import dataclass

_SINGLE = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u0060\u00b4\u02bc\u02b9\uff07", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d", "-"),
    **dict.fromkeys(
        "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t", " "
    ),
    **dict.fromkeys("\r\v\f\u2028\u2029\u0085", "\n"),
    "\u2026": ".",
    "\uff1f": "?",
    "\uff01": "!",
    "\u0142": "l",
    "\u0141": "L",
    "\u00f8": "o",
    "\u00d8": "O",
    "\u0111": "d",
    "\u0110": "D",
    "\u0131": "i",
    "\u00f0": "d",
    "\u00d0": "D",
}
_DROPPED = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_TWO = {"\u00df": "ss", "\u00e6": "ae", "\u00c6": "Ae", "\u0153": "oe", "\u0152": "Oe", "\u00fe": "th", "\u00de": "Th"}
_FRACTIONS = {"\u00bd": " 1/2", "\u00bc": " 1/4", "\u00be": " 3/4"}


def _base(char: str) -> str:
    """The letter under its accents; what is no accented letter stays as it is."""
    if char in _SINGLE:
        return _SINGLE[char]
    if char in _DROPPED or unicodedata.combining(char):
        return ""
    if char in _TWO:
        return _TWO[char]
    if char in _FRACTIONS:
        return _FRACTIONS[char]
    return "".join(part for part in unicodedata.normalize("NFKD", char)[:4] if not unicodedata.combining(part))


def fold(text: str) -> str:
    """Lower case without accents, for comparing names and words."""
    if text.isascii():
        return text.lower()
    return "".join(char if char.isascii() else _base(char) for char in text).lower()


@dataclass(frozen=True, slots=True)
class Plain:
    """A text in plain characters, case kept; `origin[i]` is the place of plain character `i` in what was typed.

    `origin` is None where both have the same length, which is nearly always.
    """

    text: str
    origin: tuple[int, ...] | None
    length: int

    def place(self, index: int) -> int:
        """The offset in the original of a plain offset (the end of the text included)."""
        if self.origin is None:
            return index
        return self.origin[index] if index < len(self.origin) else self.length


def plain(original: str) -> Plain:
    """Quotes, dashes, spaces and accents made plain."""
    if original.isascii():
        return Plain(original.replace("\t", " ").replace("\r", "\n"), None, len(original))
    bases = {char: char if char.isascii() and char not in _SINGLE else _base(char) for char in set(original)}
    if all(len(base) == 1 for base in bases.values()):
        return Plain("".join(map(bases.__getitem__, original)), None, len(original))
    chars: list[str] = []
    origin: list[int] = []
    for index, char in enumerate(original):
        base = bases[char]
        chars.append(base)
        origin.extend([index] * len(base))
    return Plain("".join(chars), tuple(origin), len(original))
