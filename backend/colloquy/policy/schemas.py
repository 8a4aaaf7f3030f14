"""Office policy on the wire. Spans are written `15m`, `2h` or `7d`, hours `17:00`, weekdays from 0 (Monday)."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from colloquy.kit.ids import Id
from colloquy.kit.telling import Spoken
from colloquy.kit.text import Block, Day, Line
from colloquy.kit.wire import Page, Patch, Shape, absent
from colloquy.policy.rules.figures import FigureKind
from colloquy.policy.rules.office import ResumeUse, Strictness
from colloquy.policy.rules.validation import CUES_MOST, HOLIDAYS_MOST

Number = Annotated[int, Field(strict=True, ge=0, le=2_000)]
Share = Annotated[float, Field(strict=True, ge=0, le=1)]
Span = Annotated[str, Line(8, least=2)]
Hour = Annotated[str, Line(5, least=5)]
Cues = Annotated[list[Number], Field(max_length=CUES_MOST)]
Weekend = Annotated[list[Annotated[int, Field(strict=True, ge=0, le=6)]], Field(max_length=6)]
FigureValue = int | float | str | list[int] | list[str]
Holidays = Annotated[list[Day], Field(max_length=HOLIDAYS_MOST)]


class PolicyValues(Shape):
    """Every figure as it is in force."""

    ask_minutes_least: Number
    ask_minutes_most: Number
    ask_minutes: Number
    accept_minutes_least: Number
    accept_minutes_most: Number
    brief_minutes_most: Number
    words_most: Number
    goals_most: Number
    questions_least: Number
    people_least: Number
    list_within: Span
    prepare_within: Span
    readiness: Strictness
    open_requests_most: Number
    follow_up_from: Number
    follow_up_until: Number
    second_attempt_after: Span
    attempts_most: Number
    confirm_working_days: Number
    confirm_by: Hour
    confirm_late: Span
    arrive_early: Span
    cues: Cues
    resume: ResumeUse
    resume_from: Share
    write_up_within: Span
    thank_within: Span
    terms_within: Span
    suggestion_within: Span
    referral_within: Span
    tell_referrer_within: Span
    news_within: Span
    updates_a_year: Number
    keep_in_touch_ahead: Span
    review_field_after: Number
    review_field_within: Span
    renewed_after: Span
    renewed_within: Span
    renewed_updates_least: Number
    research_stale_after: Span
    issues_stale_after: Span
    invite_adviser_after: Span
    invite_adviser_talks: Number
    own_words_limit: Share
    weekend: Weekend
    holidays: Holidays


class PolicyFigure(Shape):
    """One figure, told: what it means, the line of the method behind it, its bounds and what the method teaches."""

    name: str
    kind: FigureKind
    what: Spoken
    line: str
    value: FigureValue
    default: FigureValue
    least: float | str | None
    most: float | str | None
    choices: list[str]


class OfficePolicy(Shape):
    """The clocks and limits of the career office. `changed_at` is null while everything is as the method teaches."""

    values: PolicyValues
    figures: list[PolicyFigure]
    changed_at: datetime | None
    changed_by: str | None


class PolicyPatch(Patch):
    """Figures to set anew; null takes one back to what the method teaches."""

    ask_minutes_least: Number | None = absent()
    ask_minutes_most: Number | None = absent()
    ask_minutes: Number | None = absent()
    accept_minutes_least: Number | None = absent()
    accept_minutes_most: Number | None = absent()
    brief_minutes_most: Number | None = absent()
    words_most: Number | None = absent()
    goals_most: Number | None = absent()
    questions_least: Number | None = absent()
    people_least: Number | None = absent()
    list_within: Span | None = absent()
    prepare_within: Span | None = absent()
    readiness: Strictness | None = absent()
    open_requests_most: Number | None = absent()
    follow_up_from: Number | None = absent()
    follow_up_until: Number | None = absent()
    second_attempt_after: Span | None = absent()
    attempts_most: Number | None = absent()
    confirm_working_days: Number | None = absent()
    confirm_by: Hour | None = absent()
    confirm_late: Span | None = absent()
    arrive_early: Span | None = absent()
    cues: Cues | None = absent()
    resume: ResumeUse | None = absent()
    resume_from: Share | None = absent()
    write_up_within: Span | None = absent()
    thank_within: Span | None = absent()
    terms_within: Span | None = absent()
    suggestion_within: Span | None = absent()
    referral_within: Span | None = absent()
    tell_referrer_within: Span | None = absent()
    news_within: Span | None = absent()
    updates_a_year: Number | None = absent()
    keep_in_touch_ahead: Span | None = absent()
    review_field_after: Number | None = absent()
    review_field_within: Span | None = absent()
    renewed_after: Span | None = absent()
    renewed_within: Span | None = absent()
    renewed_updates_least: Number | None = absent()
    research_stale_after: Span | None = absent()
    issues_stale_after: Span | None = absent()
    invite_adviser_after: Span | None = absent()
    invite_adviser_talks: Number | None = absent()
    own_words_limit: Share | None = absent()
    weekend: Weekend | None = absent()
    holidays: Holidays | None = absent()


class PolicyChange(Shape):
    """One change: what was set otherwise than the method teaches from then on, and by whom."""

    id: Id
    figures: dict[str, FigureValue]
    changed_at: datetime
    changed_by: str | None


class PolicyChangePage(Page):
    """Changes, the newest first."""

    items: list[PolicyChange]


class OfficeCard(Shape):
    """Where the career office is and how to reach it; empty lines where nobody has said."""

    name: str
    address: str
    hours: str
    phone: str
    email: str
    website: str
    booking: str
    updated_at: datetime | None


class OfficeCardPatch(Patch):
    """What to say of the office; `booking` is the page on which one makes an appointment."""

    name: Annotated[str, Line(200)] | None = absent()
    address: Annotated[str, Block(500)] | None = absent()
    hours: Annotated[str, Block(500)] | None = absent()
    phone: Annotated[str, Line(50)] | None = absent()
    email: Annotated[str, Line(254)] | None = absent()
    website: Annotated[str, Line(2_000)] | None = absent()
    booking: Annotated[str, Line(2_000)] | None = absent()
