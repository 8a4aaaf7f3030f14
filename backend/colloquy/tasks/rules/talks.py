"""What the rules ask about a talk, each question a function whose name can be read in the table."""

from datetime import datetime

from colloquy.interviews.rules.forms import FORMS
from colloquy.interviews.rules.travel import journey
from colloquy.kit.saying import say
from colloquy.tasks.rules.calendar import at_wall, end_of_day, local_date, working_days_before
from colloquy.tasks.rules.facts import InterviewFacts
from colloquy.tasks.rules.policy import Policy

# What happened.


def a_date_is_agreed(talk: InterviewFacts) -> bool:
    """It has a date, and is of a form that is confirmed."""
    return FORMS[talk.form].confirmed and talk.starts_at is not None


def they_talked(talk: InterviewFacts) -> bool:
    """It took place, in whatever form."""
    return talk.ended_at is not None


def there_is_a_way_to_go(talk: InterviewFacts) -> bool:
    """It has a date, and one goes there."""
    return FORMS[talk.form].travel and talk.starts_at is not None


def words_were_new(talk: InterviewFacts) -> bool:
    """Something was said that the person did not understand."""
    return talk.ended_at is not None and (talk.terms > 0 or talk.terms_settled_at is not None)


# What cancels it, and what tells occasions apart.


def it_began_or_will_not(talk: InterviewFacts) -> bool:
    """There is nothing left to confirm."""
    return talk.came_to_nothing or talk.started_at is not None or talk.ended_at is not None


def put_away(talk: InterviewFacts) -> bool:
    """The person has closed it."""
    return talk.closed


def the_start(talk: InterviewFacts) -> datetime | None:
    """The date agreed."""
    return talk.starts_at


def that_date(talk: InterviewFacts, _: Policy) -> str:
    """Another date is another occasion."""
    return talk.starts_at.isoformat() if talk.starts_at else ""


# When it is due.


def the_working_day_before(talk: InterviewFacts, policy: Policy) -> datetime | None:
    """By five on the working day before; a date made later than that, a short while before the talk.

    A date made on the very day needs no confirming: it has just been agreed.
    """
    if talk.starts_at is None:
        return None
    meeting_day = local_date(talk.starts_at, talk.zone)
    day = working_days_before(meeting_day, policy.confirm_working_days, policy)
    due = at_wall(day, policy.confirm_by, talk.zone)
    if talk.agreed_at is None or talk.agreed_at <= due:
        return due
    return talk.starts_at - policy.confirm_late if local_date(talk.agreed_at, talk.zone) < meeting_day else None


def the_same_day(talk: InterviewFacts, policy: Policy) -> datetime | None:
    """Two hours after the end, and not past midnight."""
    if talk.ended_at is None:
        return None
    return min(talk.ended_at + policy.write_up_within, end_of_day(talk.ended_at, talk.zone))


def within_a_day(talk: InterviewFacts, policy: Policy) -> datetime | None:
    """Twenty-four hours after the end."""
    return None if talk.ended_at is None else talk.ended_at + policy.thank_within


def time_to_leave(talk: InterviewFacts, policy: Policy) -> datetime | None:
    """Start, less the way, less a margin, less the time to look around and settle; nothing while the way is unknown."""
    found = journey(talk.form, talk.starts_at, talk.travel, margin=talk.margin, policy=policy)
    return None if found is None else found.leave_at


def before_it_is_forgotten(talk: InterviewFacts, policy: Policy) -> datetime | None:
    """A few days after the talk, by the end of the day."""
    return None if talk.ended_at is None else end_of_day(talk.ended_at + policy.terms_within, talk.zone)


# Why.


def how_many_words(talk: InterviewFacts) -> str:
    """So many words, and what knowing them is good for."""
    if talk.terms == 1:
        return "One word was new to you. Knowing the field's own words helps you in the next talk."
    return say(
        "{number} words were new to you. Knowing the field's own words helps you in the next talk.", number=talk.terms
    )


def thanks_are_due(talk: InterviewFacts) -> str:
    """Thanks are due either way; a discouraging talk gets its own words (P66)."""
    if talk.discouraging:
        return "They gave you their time and told you the truth; that deserves thanks, also when it was discouraging."
    return "They gave you their time. A note within a day, naming something they said, is how the tie begins to last."


# When it is met.


def confirmed(talk: InterviewFacts, _: Policy) -> datetime | None:
    """They were called, and it stands."""
    return talk.confirmed_at


def written_up(talk: InterviewFacts, _: Policy) -> datetime | None:
    """The write-up was first saved."""
    return talk.written_up_at


def thanked(talk: InterviewFacts, _: Policy) -> datetime | None:
    """The note went out."""
    return talk.thanked_at


def all_explained(talk: InterviewFacts, _: Policy) -> datetime | None:
    """No word is left to look up."""
    return talk.terms_settled_at if talk.terms == 0 else None
