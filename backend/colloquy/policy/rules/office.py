"""Every clock and limit that offices differ on, with what the method teaches as default."""

from dataclasses import dataclass, field
from datetime import date, time, timedelta
from enum import StrEnum
from typing import Final


class Strictness(StrEnum):
    """What happens when something is missing before one asks (P37)."""

    WARN = "warn"
    BLOCK = "block"


class ResumeUse(StrEnum):
    """When a resume may come out: near the end (P79), or, as other offices teach, never."""

    NEAR_THE_END = "near_the_end"
    NEVER = "never"


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The career office's clocks and limits.

    Attributes:
        ask_minutes_least: the shortest length to ask for (P48).
        ask_minutes_most: the longest length to ask for (P48).
        ask_minutes: the length that a draft asks for unless the person says otherwise.
        accept_minutes_least: a request for less is worth a remark.
        accept_minutes_most: a request for more is worth a remark.
        brief_minutes_most: the longest brief exchange (P1).
        words_most: the longest body of a request, in words.
        goals_most: learning goals for one field or one talk (P33).
        questions_least: fewer written questions than these are too few to ask somebody (P37).
        people_least: fewer people than these on the list, and it is worth writing more of them down (P17).
        list_within: after signing up.
        prepare_within: after planning a talk, what there is to read is read and the questions stand (P29, P37).
        readiness: warn about what is missing, or keep the request from going out.
        open_requests_most: requests that one person may have out at the same time.
        follow_up_from: working days after a letter when the call is due (P75).
        follow_up_until: working days after a letter when the call is late (P75).
        second_attempt_after: at least this long between two attempts (P75).
        attempts_most: after so many attempts it ends (P75).
        confirm_working_days: this many working days before a talk, confirm it (P53).
        confirm_by: at this hour of that day, where the talk takes place.
        confirm_late: a date that was agreed after that hour is confirmed this long before the talk.
        arrive_early: be there this long before a visit (P55).
        cues: minutes left at which the live page speaks up: look at the goals, start closing, last question (P57, P62).
        resume: whether and when a resume comes out (P77 to P79).
        resume_from: share of the promised time after which it may (P79).
        write_up_within: after the end of a talk, and on the same day (P61).
        thank_within: after the end of a talk (P65).
        terms_within: after a talk, words that were not understood are looked up (P59).
        suggestion_within: after accepting a suggestion (P60).
        referral_within: after somebody was named, they are asked (P62).
        tell_referrer_within: after the talk, whoever named the person hears how it went (P62).
        news_within: after a milestone, those who helped hear of it (P68).
        updates_a_year: to one contact, at most (P68).
        keep_in_touch_ahead: so long before it is due, keeping in touch comes into sight (P69).
        review_field_after: so many talks in a field, then think about whether it is for you (P8).
        review_field_within: after the last of those talks.
        renewed_after: at least this long after the talk before going back to somebody (P87).
        renewed_within: once one may go back to somebody, it is on the list for so long before it is late.
        renewed_updates_least: they have heard from you so often in between (P87).
        research_stale_after: what was looked up longer ago is worth another look (P29).
        issues_stale_after: what was said or written of current issues longer ago is to be asked about anew (P44).
        invite_adviser_after: at least this long after graduation before the office asks somebody to advise (P91).
        invite_adviser_talks: only those who have held so many talks are asked (P91).
        own_words_limit: a draft more like the template than this is nobody's own (P81).
        weekend: days of the week on which nobody works, Monday being 0.
        holidays: dates on which the office and its advisers do not work.
    """

    ask_minutes_least: int = 30
    ask_minutes_most: int = 40
    ask_minutes: int = 30
    accept_minutes_least: int = 15
    accept_minutes_most: int = 45
    brief_minutes_most: int = 20
    words_most: int = 250
    goals_most: int = 3
    questions_least: int = 5
    people_least: int = 5
    list_within: timedelta = timedelta(days=7)
    prepare_within: timedelta = timedelta(days=3)
    readiness: Strictness = Strictness.WARN
    open_requests_most: int = 5
    follow_up_from: int = 5
    follow_up_until: int = 7
    second_attempt_after: timedelta = timedelta(days=7)
    attempts_most: int = 3
    confirm_working_days: int = 1
    confirm_by: time = time(17, 0)
    confirm_late: timedelta = timedelta(hours=2)
    arrive_early: timedelta = timedelta(minutes=10)
    cues: tuple[int, ...] = (10, 7, 5, 0)
    resume: ResumeUse = ResumeUse.NEAR_THE_END
    resume_from: float = 0.75
    write_up_within: timedelta = timedelta(hours=2)
    thank_within: timedelta = timedelta(hours=24)
    terms_within: timedelta = timedelta(days=3)
    suggestion_within: timedelta = timedelta(days=14)
    referral_within: timedelta = timedelta(days=14)
    tell_referrer_within: timedelta = timedelta(days=7)
    news_within: timedelta = timedelta(days=14)
    updates_a_year: int = 3
    keep_in_touch_ahead: timedelta = timedelta(days=14)
    review_field_after: int = 3
    review_field_within: timedelta = timedelta(days=7)
    renewed_after: timedelta = timedelta(days=90)
    renewed_within: timedelta = timedelta(days=14)
    renewed_updates_least: int = 1
    research_stale_after: timedelta = timedelta(days=365)
    issues_stale_after: timedelta = timedelta(days=180)
    invite_adviser_after: timedelta = timedelta(days=180)
    invite_adviser_talks: int = 3
    own_words_limit: float = 0.85
    weekend: frozenset[int] = frozenset({5, 6})
    holidays: frozenset[date] = field(default_factory=frozenset)


DEFAULT: Final = Policy()
"""What the method teaches, for an office that has set nothing."""
