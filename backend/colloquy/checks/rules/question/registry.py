"""Which findings there are on a question."""

from collections.abc import Callable
from typing import Final

from colloquy.checks.rules.model import Hit
from colloquy.checks.rules.question import (
    answerable_by_research,
    asks_for_job,
    closed,
    counseling_request,
    double,
    leading,
    personal_pay,
    too_personal,
)
from colloquy.checks.rules.question.units import Asked

RULES: Final[tuple[tuple[str, Callable[[Asked], Hit | None]], ...]] = (
    ("asks_for_job", asks_for_job.find),
    ("closed", closed.find),
    ("answerable_by_research", answerable_by_research.find),
    ("personal_pay", personal_pay.find),
    ("double", double.find),
    ("leading", leading.find),
    ("counseling_request", counseling_request.find),
    ("too_personal", too_personal.find),
)
