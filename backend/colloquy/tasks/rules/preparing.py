"""What the rules ask before anybody is asked: the list of people, the reading, the guide (P17, P29 to P37)."""

from datetime import datetime
from typing import Final

from colloquy.interviews.rules.forms import FORMS
from colloquy.kit.saying import say
from colloquy.tasks.rules.calendar import end_of_day
from colloquy.tasks.rules.facts import AccountFacts, InterviewFacts
from colloquy.tasks.rules.policy import Policy

ONE_QUESTION: Final = 1
"""Enough for a brief exchange, which has room for three (P1)."""

# The list of people.


def they_began(_: AccountFacts) -> bool:
    """Everybody who is here has begun."""
    return True


def soon_after_beginning(account: AccountFacts, policy: Policy) -> datetime | None:
    """By the end of a day within the first week."""
    return end_of_day(account.since + policy.list_within, account.zone)


def a_few_are_listed(account: AccountFacts, policy: Policy) -> datetime | None:
    """There are enough people to begin with."""
    return (account.last_added_at or account.since) if account.people >= policy.people_least else None


# The reading and the guide.


def they_plan_to_talk(talk: InterviewFacts) -> bool:
    """Somebody is to be talked with, and the two have not begun."""
    return talk.planned_at is not None


def before_asking(talk: InterviewFacts, policy: Policy) -> datetime | None:
    """Within a few days of planning it, and before the talk."""
    if talk.planned_at is None:
        return None
    by = end_of_day(talk.planned_at + policy.prepare_within, talk.zone)
    return by if talk.starts_at is None else min(by, talk.starts_at)


def read_up(talk: InterviewFacts, _: Policy) -> datetime | None:
    """Something is noted about the person, where they work and what they work in."""
    return None if talk.unread else talk.read_at


def what_to_read(talk: InterviewFacts) -> str:
    """What nothing is known of yet."""
    first, second, third, *_ = (*talk.unread, "", "", "") if talk.unread else ("them", "", "")
    if third:
        return say(
            "Read a little about {first}, {second} and {third} first, and ask what no page can tell you.",
            first=first,
            second=second,
            third=third,
        )
    if second:
        return say(
            "Read a little about {first} and {second} first, and ask what no page can tell you.",
            first=first,
            second=second,
        )
    return say("Read a little about {first} first, and ask what no page can tell you.", first=first)


def guide_stands(talk: InterviewFacts, policy: Policy) -> datetime | None:
    """There is something to learn, and there are questions enough to learn it."""
    few = FORMS[talk.form].most_questions is not None
    least = ONE_QUESTION if few else policy.questions_least
    return talk.guide_at if talk.goals and talk.questions >= least else None


def what_to_write(talk: InterviewFacts) -> str:
    """What is missing from the guide."""
    if not talk.goals:
        return "Decide what you hope to learn; the questions follow from it."
    return "With the written list at hand you can say yes to a talk at any moment, even at once on the phone."
