"""Numbers in figures and in words."""

import re

_UNITS = dict(
    zip(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(),
        range(20),
        strict=True,
    )
)
_TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True)) | {
    "fourty": 40
}
_FIGURE = re.compile(r"\d{1,4}(?:[.,]\d{1,2})?")


def number_at(texts: list[str], index: int) -> tuple[float, int] | None:
    """The number that starts at a word, and the word after it; None where there is none."""
    if index >= len(texts):
        return None
    word = texts[index]
    if _FIGURE.fullmatch(word):
        if texts[index + 1 : index + 3] == ["/", "2"] or texts[index + 1 : index + 3] == ["/", "4"]:
            return float(word) / float(texts[index + 2]), index + 3
        return float(word.replace(",", ".")), index + 1
    if word in _UNITS:
        return float(_UNITS[word]), index + 1
    if word in _TENS:
        following = _UNITS.get(texts[index + 1]) if index + 1 < len(texts) else None
        if following is not None and 0 < following < 10:  # noqa: PLR2004 - twenty-one to ninety-nine
            return float(_TENS[word] + following), index + 2
        return float(_TENS[word]), index + 1
    return None
