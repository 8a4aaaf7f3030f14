"""What the rules ask once people have helped: referrals, suggestions, news (P12, P60, P62, P68)."""

from datetime import datetime

from colloquy.tasks.rules.calendar import end_of_day
from colloquy.tasks.rules.facts import LoopFacts, NewsFacts, ReferralFacts, SuggestionFacts
from colloquy.tasks.rules.policy import Policy

# Somebody was named.


def somebody_was_named(_: ReferralFacts) -> bool:
    """A contact has named somebody."""
    return True


def within_two_weeks(referral: ReferralFacts, policy: Policy) -> datetime | None:
    """While the name is fresh with whoever gave it."""
    return end_of_day(referral.named_at + policy.referral_within, referral.zone)


def they_were_asked(referral: ReferralFacts, _: Policy) -> datetime | None:
    """They were asked for a talk, or talked with."""
    return referral.asked_at


def not_pursued(referral: ReferralFacts) -> bool:
    """The person has decided against it."""
    return referral.dropped


# They were met, and whoever named them should hear of it.


def they_were_met(loop: LoopFacts) -> bool:
    """The two have talked."""
    return loop.met_at is not None


def within_a_week(loop: LoopFacts, policy: Policy) -> datetime | None:
    """A few days after the talk."""
    return None if loop.met_at is None else end_of_day(loop.met_at + policy.tell_referrer_within, loop.zone)


def they_heard(loop: LoopFacts, _: Policy) -> datetime | None:
    """A message to whoever named them went out after the talk."""
    return loop.told_at


def they_want_no_word(loop: LoopFacts) -> bool:
    """Whoever named them does not want to hear more."""
    return loop.unwelcome


# Something was suggested.


def it_was_taken_on(_: SuggestionFacts) -> bool:
    """The person has accepted it as something to do."""
    return True


def in_the_next_two_weeks(suggestion: SuggestionFacts, policy: Policy) -> datetime | None:
    """While the talk is fresh."""
    return end_of_day(suggestion.taken_at + policy.suggestion_within, suggestion.zone)


# Something has come of it.


def something_came_of_it(_: NewsFacts) -> bool:
    """A milestone was reached, and this contact had to do with it."""
    return True


def while_it_is_news(news: NewsFacts, policy: Policy) -> datetime | None:
    """Within two weeks."""
    return end_of_day(news.reached_at + policy.news_within, news.zone)


def what_they_did(news: NewsFacts) -> str:
    """What they had to do with it."""
    return news.why


def they_were_told(news: NewsFacts, _: Policy) -> datetime | None:
    """A message of their own went out to them."""
    return news.told_at


def they_want_no_news(news: NewsFacts) -> bool:
    """They do not want to hear more."""
    return news.unwelcome
