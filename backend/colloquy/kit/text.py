"""Bounded, clean strings: what the wire lets in, in one place.

Both databases must give the same answer to the same input, so what only one of them would refuse (NUL, lone
surrogates, over-long text, numbers out of range) is refused here, by the schema where the schema can say it.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from typing import Annotated, Any
from zoneinfo import available_timezones

from pydantic import AfterValidator, BeforeValidator, Field, GetCoreSchemaHandler, Strict
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

LINE_PATTERN = r"^[^\x00-\x1f\x7f-\x9f\u2028\u2029]*$"
BLOCK_PATTERN = r"^[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]*$"
EARLIEST, LATEST = 1900, 2200


def clean_line(value: str) -> str:
    """One line: NFC, trimmed."""
    return unicodedata.normalize("NFC", value).strip()


def clean_block(value: str) -> str:
    """Several lines: NFC, line ends as LF."""
    return unicodedata.normalize("NFC", value).replace("\r\n", "\n").replace("\r", "\n")


@dataclass(frozen=True)
class Line:
    """One line of text of at most `limit` characters, at least `least` that are not spaces."""

    limit: int
    least: int = 0

    def __get_pydantic_core_schema__(self, _source: type[Any], _handler: GetCoreSchemaHandler) -> CoreSchema:
        text = core_schema.str_schema(
            min_length=self.least or None, max_length=self.limit, pattern=LINE_PATTERN, strict=True
        )
        return core_schema.no_info_after_validator_function(self._clean, text)

    def _clean(self, value: str) -> str:
        cleaned = clean_line(value)
        if len(cleaned) < self.least:
            raise PydanticCustomError("blank", "Write something here; it is only spaces.")
        return _not_longer(cleaned, self.limit)


@dataclass(frozen=True)
class Block:
    """Several lines of text of at most `limit` characters; tab and line feed are kept."""

    limit: int

    def __get_pydantic_core_schema__(self, _source: type[Any], _handler: GetCoreSchemaHandler) -> CoreSchema:
        text = core_schema.str_schema(max_length=self.limit, pattern=BLOCK_PATTERN, strict=True)
        return core_schema.no_info_after_validator_function(self._clean, text)

    def _clean(self, value: str) -> str:
        return _not_longer(clean_block(value), self.limit)


def _not_longer(cleaned: str, limit: int) -> str:
    """Composing may lengthen a text; what is kept must be fit to be sent again."""
    if len(cleaned) > limit:
        raise PydanticCustomError("string_too_long", "Write at most {limit} characters.", {"limit": limit})
    return cleaned


def _instant(value: object) -> datetime:
    if isinstance(value, datetime):
        parsed = value
    elif isinstance(value, str):
        try:
            parsed = datetime.fromisoformat(value)
        except ValueError:
            raise _bad_instant() from None
    else:
        raise _bad_instant()
    if parsed.tzinfo is None:
        raise _bad_instant()
    if not EARLIEST < parsed.year < LATEST:
        raise PydanticCustomError("out_of_range", "The year must lie between 1901 and 2199.")
    return parsed.astimezone(UTC)


def _bad_instant() -> PydanticCustomError:
    return PydanticCustomError("not_an_instant", "Write an instant with its offset, like 2026-11-23T09:30:00Z.")


def _day(value: object) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        parsed = value
    elif isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value, re.ASCII):
        try:
            parsed = date.fromisoformat(value)
        except ValueError:
            raise PydanticCustomError("not_a_date", "There is no such day in the calendar.") from None
    else:
        raise PydanticCustomError("not_a_date", "Write a date like 2026-11-23.")
    if not EARLIEST < parsed.year < LATEST:
        raise PydanticCustomError("out_of_range", "The year must lie between 1901 and 2199.")
    return parsed


@cache
def known_zones() -> frozenset[str]:
    """The IANA names of time zones that this machine knows."""
    return frozenset(available_timezones())


def _zone(value: str) -> str:
    if value not in known_zones():
        raise PydanticCustomError("unknown_time_zone", "Name a time zone of the IANA list, like America/New_York.")
    return value


Name = Annotated[str, Line(200, least=1)]
Short = Annotated[str, Line(200)]
Title = Annotated[str, Line(300)]
Url = Annotated[str, Line(2_000)]
Notes = Annotated[str, Block(20_000)]
Tag = Annotated[str, Line(60, least=1)]
Email = Annotated[str, Line(254, least=3)]
Phone = Annotated[str, Line(50, least=1)]
Zone = Annotated[str, Line(60, least=1), AfterValidator(_zone)]
Flag = Annotated[bool, Strict()]
Comfort = Annotated[int, Strict(), Field(ge=1, le=5)]
Instant = Annotated[datetime, BeforeValidator(_instant, json_schema_input_type=datetime)]
Day = Annotated[date, BeforeValidator(_day, json_schema_input_type=date)]
