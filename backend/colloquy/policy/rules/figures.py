"""What each figure of the policy is, told to the office that sets it: in words, with its bounds and its line."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from colloquy.policy.rules.data import to_data
from colloquy.policy.rules.office import DEFAULT, Policy, ResumeUse, Strictness
from colloquy.policy.rules.validation import NUMBERS, SPANS, spoken


class FigureKind(StrEnum):
    """What sort of value a figure takes."""

    NUMBER = "number"
    SHARE = "share"
    SPAN = "span"
    HOUR = "hour"
    CHOICE = "choice"
    NUMBERS = "numbers"
    DATES = "dates"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure, told.

    Attributes:
        least: the least it may be, as it is written; None where there is no such bound.
        choices: the words it may be, where it is a choice.
        line: the line of the method behind it.
    """

    name: str
    kind: FigureKind
    what: str
    line: str
    default: object
    least: object | None
    most: object | None
    choices: tuple[str, ...]


ABOUT: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "ask_minutes_least": ("The shortest talk that a student is taught to ask for, in minutes.", "P48"),
        "ask_minutes_most": ("The longest talk that a student is taught to ask for, in minutes.", "P48"),
        "ask_minutes": ("The minutes that a draft asks for unless the student says otherwise.", "P48"),
        "accept_minutes_least": ("A request for fewer minutes than this gets a remark.", "P48"),
        "accept_minutes_most": ("A request for more minutes than this gets a remark.", "P48"),
        "brief_minutes_most": ("The longest brief exchange, in minutes.", "P1"),
        "words_most": ("A request with more words than this gets a remark.", "P48"),
        "goals_most": ("How many learning goals a field or a talk may have.", "P33"),
        "questions_least": ("With fewer written questions than these it is too early to ask somebody.", "P37"),
        "people_least": ("With fewer people than these on the list, a student is asked to write more down.", "P17"),
        "list_within": ("How soon after signing up that list is written.", "P17"),
        "prepare_within": ("How soon after planning a talk the reading is done and the questions stand.", "P37"),
        "readiness": ("Whether a request that goes out too early gets a warning or is held back.", "P37"),
        "open_requests_most": ("How many requests one student may have out at the same time.", "P26"),
        "follow_up_from": ("Working days after a letter from which on to call.", "P75"),
        "follow_up_until": ("Working days after a letter until which to call.", "P75"),
        "second_attempt_after": ("The least time between two attempts to reach somebody.", "P75"),
        "attempts_most": ("After so many attempts it is let rest.", "P75"),
        "confirm_working_days": ("So many working days before a talk it is confirmed.", "P53"),
        "confirm_by": ("By this hour of that day, where the talk takes place.", "P53"),
        "confirm_late": ("A date that was agreed after that hour is confirmed this long before the talk.", "P53"),
        "arrive_early": ("How long before a visit to be there.", "P55"),
        "cues": ("Minutes left at which the live page speaks up, from the most to the least.", "P57"),
        "resume": ("Whether a resume may come out near the end of a talk, or never.", "P79"),
        "resume_from": ("The share of the promised time after which it may.", "P79"),
        "write_up_within": ("How soon after a talk it is written up; never past the same day.", "P61"),
        "thank_within": ("How soon after a talk the thank-you goes out.", "P65"),
        "terms_within": ("How soon after a talk the words that were new are looked up.", "P59"),
        "suggestion_within": ("How soon after it was accepted a suggestion is followed.", "P60"),
        "referral_within": ("How soon after they were named somebody is asked for a talk.", "P62"),
        "tell_referrer_within": ("How soon after that talk whoever named them hears of it.", "P62"),
        "news_within": ("How soon after a milestone those who helped hear of it.", "P68"),
        "updates_a_year": ("How often in a year one contact hears how things went, at most.", "P68"),
        "keep_in_touch_ahead": ("How long before it is due keeping in touch comes into sight.", "P69"),
        "review_field_after": ("After so many talks in a field it is time to think about it.", "P8"),
        "review_field_within": ("How soon after the last of those talks.", "P8"),
        "renewed_after": ("The least time before going back to somebody with leads in mind.", "P87"),
        "renewed_within": ("How long it stands on the list before it is late.", "P87"),
        "renewed_updates_least": ("How often they have heard in between, at least.", "P87"),
        "research_stale_after": ("What was looked up longer ago than this is worth another look.", "P29"),
        "issues_stale_after": (
            "How long what was heard or read of current issues holds; then it is asked anew.",
            "P44",
        ),
        "invite_adviser_after": ("How long after graduation somebody is asked to be an adviser.", "P91"),
        "invite_adviser_talks": ("Only those who have held so many talks are asked.", "P91"),
        "own_words_limit": ("A draft that is more like its template than this is nobody's own.", "P81"),
        "weekend": ("Days of the week on which nobody works; 0 is Monday.", "P53"),
        "holidays": ("Dates on which the office and its advisers do not work.", "P53"),
    }
)
"""What each figure means, and the line of the method behind it; a test holds it against the policy itself."""

KIND_OF: Final[Mapping[type, FigureKind]] = MappingProxyType({int: FigureKind.NUMBER, float: FigureKind.SHARE})
KIND_BY_NAME: Final[Mapping[str, FigureKind]] = MappingProxyType(
    {
        "confirm_by": FigureKind.HOUR, "readiness": FigureKind.CHOICE, "resume": FigureKind.CHOICE,
        "cues": FigureKind.NUMBERS, "weekend": FigureKind.NUMBERS, "holidays": FigureKind.DATES,
        **dict.fromkeys(SPANS, FigureKind.SPAN),
    }
)  # fmt: skip
CHOICES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {"readiness": tuple(Strictness), "resume": tuple(ResumeUse)}
)


def figures() -> Iterator[Figure]:
    """Every figure, in the order of the policy."""
    defaults = to_data(DEFAULT)
    for name, (what, line) in ABOUT.items():
        least, most = _bounds(name)
        kind = KIND_BY_NAME.get(name) or KIND_OF[type(getattr(DEFAULT, name))]
        yield Figure(name, kind, what, line, defaults[name], least, most, CHOICES.get(name, ()))


def _bounds(name: str) -> tuple[object | None, object | None]:
    if name in NUMBERS:
        return NUMBERS[name]
    if name in SPANS:
        least, most = SPANS[name]
        return spoken(least), spoken(most)
    return None, None


def overrides(policy: Policy) -> dict[str, object]:
    """The figures that an office set otherwise than the method teaches, as plain data."""
    taught = to_data(DEFAULT)
    return {name: value for name, value in to_data(policy).items() if value != taught[name]}
