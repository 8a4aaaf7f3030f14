"""A full name taken apart, and put together. Only where it is clear: a name in doubt stays whole."""

from typing import Final, NamedTuple

from colloquy.kit.folding import fold


def _words(line: str) -> frozenset[str]:
    return frozenset(line.split())


_PREFIXES: Final = _words("dr prof professor mr mrs ms mx miss sir dame rev herr frau hon mme sra")
_SUFFIXES: Final = _words(
    "jr sr ii iii iv phd dphil md mba ma msc bsc ba bs ms esq cpa cfa pmp rn jd llm edd mph pe dds phr shrm-cp"
)
_PARTICLES: Final = _words("van von der den de del della di da dos du la le ten ter bin ibn al el st")


class NameParts(NamedTuple):
    """Parts of a name; those not found are empty."""

    prefix: str = ""
    given: str = ""
    middle: str = ""
    family: str = ""
    suffix: str = ""


def _bare(word: str) -> str:
    return fold(word).replace(".", "").strip(",")


def split_suffix(name: str) -> tuple[str, str]:
    """`Okafor, PhD, MBA` into `Okafor` and `PhD, MBA`: LinkedIn's last names carry degrees."""
    head, comma, tail = name.partition(",")
    parts = tail.replace(",", " ").split()
    if comma and parts and head.strip() and all(_bare(word) in _SUFFIXES for word in parts):
        return head.strip(), tail.strip()
    return name, ""


def split_name(full: str) -> NameParts:
    """`Dr. Ana María de la Cruz, PhD` or `Cruz, Ana` into parts; a single word is a given name."""
    name, suffix = split_suffix(full)
    if "," in name:
        family, _, given = name.partition(",")
        inner = split_name(given.replace(",", " "))
        return inner._replace(
            family=family.strip(), middle=" ".join(filter(None, (inner.middle, inner.family))), suffix=suffix
        )
    parts = name.split()
    prefixes: list[str] = []
    while len(parts) > 1 and _bare(parts[0]) in _PREFIXES:
        prefixes.append(parts.pop(0))
    suffixes: list[str] = []
    while len(parts) > 2 and _bare(parts[-1]) in _SUFFIXES:  # noqa: PLR2004 - a given and a family name stay
        suffixes.insert(0, parts.pop())
    start = max(len(parts) - 1, 1)
    while start > 1 and _bare(parts[start - 1]) in _PARTICLES:
        start -= 1
    return NameParts(
        prefix=" ".join(prefixes),
        given=" ".join(parts[:1]),
        middle=" ".join(parts[1:start]),
        family=" ".join(parts[start:]),
        suffix=suffix or " ".join(suffixes),
    )


def full_name(given: str, middle: str, family: str) -> str:
    """The name as it is spoken, without titles."""
    return " ".join(filter(None, (given, middle, family)))
