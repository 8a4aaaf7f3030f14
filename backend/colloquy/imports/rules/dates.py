"""Dates as address books write them. A date that could mean two days is worse than none."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Final, Literal

from colloquy.kit.folding import fold

DateOrder = Literal["day_first", "month_first", "unknown"]

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar janvier janv enero ene janeiro gennaio gen januari",
            "feb february februar fevrier fevr febrero fevereiro fev febbraio februari",
            "mar march marz mrz mars marzo marco maart mrt",
            "apr april avril avr abril abr aprile",
            "may mai mayo maio maggio mag mei",
            "jun june juni juin junio junho giugno giu",
            "jul july juli juillet juil julio julho luglio lug",
            "aug august aout agosto ago augustus",
            "sep sept september septembre septiembre setembro set settembre",
            "oct october oktober okt octobre octubre outubro out ottobre ott",
            "nov november novembre noviembre novembro",
            "dec december dezember dez decembre diciembre dic dezembro dicembre",
        ),
        start=1,
    )
    for name in names.split()
}
"""English first, as LinkedIn writes; then German, French, Spanish, Portuguese, Italian and Dutch, folded."""
_DAY_NAME: Final = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th)?[\s.\-/]+(?:de\s+)?([a-z]+)[\s.,\-/]+(?:de\s+)?(\d{4}|\d{2})\b"
)
_NAME_DAY: Final = re.compile(r"([a-z]+)[\s.\-]+(\d{1,2})(?:st|nd|rd|th)?[\s,\-]+(\d{4}|\d{2})\b")
_YEAR_FIRST: Final = re.compile(r"(\d{4})([-/.]?)(\d{2})\2(\d{2})(?=\D|$)")
_NUMBERS: Final = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?=\D|$)")
_LONGEST: Final = 60
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_PIVOT: Final = 69
_MONTHS_A_YEAR: Final = 12


def _day(year: str, month: int, day: int) -> date | None:
    number = int(year)
    if len(year) == 2:  # noqa: PLR2004 - POSIX: 69-99 are 1969-1999, 00-68 are 2000-2068
        number += 1900 if number >= _PIVOT else 2000
    try:
        found = date(number, month, day)
    except ValueError:
        return None
    return found if _FIRST_YEAR <= found.year <= _LAST_YEAR else None


def order_of(values: Iterable[str]) -> DateOrder:
    """Which number of 03/12/2024 is the day, told by dates in the same column that leave no doubt."""
    day_first = month_first = 0
    for value in values:
        if found := _NUMBERS.match(value.strip()):
            day_first += int(found[1]) > _MONTHS_A_YEAR or found[2] == "."
            month_first += int(found[3]) > _MONTHS_A_YEAR
    if bool(day_first) == bool(month_first):
        return "unknown"
    return "day_first" if day_first else "month_first"


def parse_date(value: str, order: DateOrder = "unknown") -> date | Literal["ambiguous"] | None:
    """The day that a text means; None when it means none, "ambiguous" when it could mean two."""
    text = fold(value[:_LONGEST])
    if found := _YEAR_FIRST.match(text):
        return _day(found[1], int(found[3]), int(found[4]))
    if found := _DAY_NAME.match(text):
        return _day(found[3], _MONTHS.get(found[2], 0), int(found[1]))
    if found := _NAME_DAY.match(text):
        return _day(found[3], _MONTHS.get(found[1], 0), int(found[2]))
    if not (found := _NUMBERS.match(text)):
        return None
    first, second = int(found[1]), int(found[3])
    if found[2] == "." or first > _MONTHS_A_YEAR:
        order = "day_first"
    elif second > _MONTHS_A_YEAR:
        order = "month_first"
    if order == "unknown" and first != second:
        return "ambiguous"
    return _day(found[4], first, second) if order == "month_first" else _day(found[4], second, first)
