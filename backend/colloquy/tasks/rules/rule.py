"""The shape of a rule: what the columns of the table mean."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar

from colloquy.tasks.rules.answers import FREELY, Answer
from colloquy.tasks.rules.facts import Facts
from colloquy.tasks.rules.policy import Policy

F = TypeVar("F", bound=Facts)


class Kind(StrEnum):
    """What sort of task it is; all but `own` come from a rule."""

    OWN = "own"
    LIST_PEOPLE = "list_people"
    RESEARCH = "research"
    PREPARE = "prepare"
    FOLLOW_UP_CALL = "follow_up_call"
    SECOND_ATTEMPT = "second_attempt"
    LET_IT_REST = "let_it_rest"
    CONFIRM = "confirm"
    LEAVE_BY = "leave_by"
    WRITE_UP = "write_up"
    THANK_YOU = "thank_you"
    RESOLVE_TERMS = "resolve_terms"
    PURSUE_REFERRAL = "pursue_referral"
    TELL_REFERRER = "tell_referrer"
    DO_SUGGESTION = "do_suggestion"
    TELL_NEWS = "tell_news"
    KEEP_IN_TOUCH = "keep_in_touch"
    REVIEW_FIELD = "review_field"
    RENEW_CONTACT = "renew_contact"


def never(_: Facts) -> bool:
    """For rules that nothing cancels."""
    return False


def no_end(_: Facts) -> datetime | None:
    """For what stays worth doing however late."""
    return None


def at_once(_: Facts, __: Policy) -> datetime | None:
    """For what is in sight as soon as it is owed."""
    return None


def once(_: Facts, __: Policy) -> str:
    """For what is owed one time for each subject."""
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(Generic[F]):
    """One row.

    Attributes:
        kind: the sort of task, and the first part of the obligation's key.
        line: of the method.
        happened: in words, what makes it owed.
        owed: in words, what is owed.
        clock: in words, by when.
        title: what Today shows; `{name}` is the contact, `{about}` what the facts call their subject.
        facts: the kind of facts it reads.
        when: it happened.
        opens: from when on it is in sight; None for at once.
        due: by when; None where, looked at closely, nothing is owed.
        why: the reason that Today shows.
        met: when it was done; None for "not yet". A rule without `met` is done when the person says so.
        unless: what cancels it.
        lapses: from when on doing it makes no sense any more.
        occasion: tells apart what is owed several times for one subject.
        verb: what to do to the subject.
        answers: what one may say while it is open.
    """

    kind: Kind
    line: str
    happened: str
    owed: str
    clock: str
    title: str
    facts: type[F]
    when: Callable[[F], bool]
    opens: Callable[[F, Policy], datetime | None] = at_once
    due: Callable[[F, Policy], datetime | None]
    why: Callable[[F], str]
    met: Callable[[F, Policy], datetime | None] | None
    unless: Callable[[F], bool] = never
    lapses: Callable[[F], datetime | None] = no_end
    occasion: Callable[[F, Policy], str] = once
    verb: str
    answers: tuple[Answer, ...] = FREELY


def always(reason: str) -> Callable[[Facts], str]:
    """The same reason for everybody."""
    return lambda _: reason
