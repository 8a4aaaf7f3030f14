"""What the rules ask of time alone: keeping in touch, reviewing a field, going back to somebody (P8, P69, P72, P87)."""

from datetime import datetime

from colloquy.contacts.rules.permission import next_contact
from colloquy.outreach.rules.renewed import unmet
from colloquy.tasks.rules.calendar import end_of_day, local_date
from colloquy.tasks.rules.facts import FieldFacts, RenewalFacts, TieFacts
from colloquy.tasks.rules.policy import Policy

# Keeping in touch.


def they_gave_leave(tie: TieFacts) -> bool:
    """They said yes, to an interval; without that there is no rhythm."""
    return _again(tie) is not None


def when_they_said(tie: TieFacts, _: Policy) -> datetime | None:
    """The interval that they named after the last real contact."""
    return _again(tie)


def a_while_before(tie: TieFacts, policy: Policy) -> datetime | None:
    """Not on the list until it comes near."""
    again = _again(tie)
    return None if again is None else again - policy.keep_in_touch_ahead


def that_day(tie: TieFacts, _: Policy) -> str:
    """Each time is an occasion of its own."""
    again = _again(tie)
    return "" if again is None else local_date(again, tie.zone).isoformat()


def _again(tie: TieFacts) -> datetime | None:
    words = [each for each in (tie.last_contact_at, tie.last_word_at) if each is not None]
    return next_contact(tie.permission, max(words, default=None), tie.zone, tie.source)


# Reviewing a field.


def people_talked_about_it(field: FieldFacts) -> bool:
    """There were talks in this field."""
    return bool(field.talks)


def a_week_after_the_third(field: FieldFacts, policy: Policy) -> datetime | None:
    """After three talks, and after every three more."""
    third = _third(field, policy)
    return None if third is None else end_of_day(third + policy.review_field_within, field.zone)


def which_three(field: FieldFacts, policy: Policy) -> str:
    """The first three, the next three, and so on."""
    return str(len(field.talks) // policy.review_field_after)


def thought_about(field: FieldFacts, policy: Policy) -> datetime | None:
    """The person has thought about it since."""
    third = _third(field, policy)
    if third is None or field.reviewed_at is None or field.reviewed_at < third:
        return None
    return field.reviewed_at


def answered_for_good(field: FieldFacts) -> bool:
    """The field is closed."""
    return field.closed


def _third(field: FieldFacts, policy: Policy) -> datetime | None:
    full = len(field.talks) // policy.review_field_after * policy.review_field_after
    return field.talks[full - 1] if full else None


# Going back to somebody.


def they_talked_once(renewal: RenewalFacts) -> bool:
    """There was a talk to go back to."""
    return renewal.relation.talked_at is not None


def once_some_time_has_passed(renewal: RenewalFacts, policy: Policy) -> datetime | None:
    """Three months after the talk, at the earliest."""
    talked_at = renewal.relation.talked_at
    return None if talked_at is None else talked_at + policy.renewed_after


def once_everything_is_there(renewal: RenewalFacts, policy: Policy) -> datetime | None:
    """Two weeks from when the last condition is met; nothing while one is not."""
    opens = once_some_time_has_passed(renewal, policy)
    if opens is None or unmet(renewal.relation, opens, policy):
        return None
    since = opens if renewal.changed_at is None else max(opens, renewal.changed_at)
    return end_of_day(since + policy.renewed_within, renewal.zone)


def written_again(renewal: RenewalFacts, _: Policy) -> datetime | None:
    """They were written to again since that talk."""
    talked_at, written_at = renewal.relation.talked_at, renewal.written_at
    return written_at if talked_at and written_at and written_at > talked_at else None


def that_talk(renewal: RenewalFacts, _: Policy) -> str:
    """One time for each talk."""
    talked_at = renewal.relation.talked_at
    return "" if talked_at is None else local_date(talked_at, renewal.zone).isoformat()
