"""What is owed for what: the rules of the method, one row each.

Read a row as: when this happened, that is owed, by this clock, because; it is over when it is met, and it falls away
when something cancels it or its time lapses. The first entries of a row say so in words, for people; the functions
they name (in `talks`) say it for the machine. A new rule is a new row.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from colloquy.tasks.rules.answers import DONE_OR_IMPOSSIBLE
from colloquy.tasks.rules.facts import InterviewFacts
from colloquy.tasks.rules.rule import Kind, Rule, say
from colloquy.tasks.rules.talks import (
    a_date_is_agreed,
    confirmed,
    it_began_or_will_not,
    put_away,
    thanked,
    thanks_are_due,
    that_date,
    the_same_day,
    the_start,
    the_working_day_before,
    they_talked,
    within_a_day,
    written_up,
)

RULES: tuple[Rule[Any], ...] = (
    Rule(
        kind=Kind.CONFIRM,
        line="P53",
        happened="A date is agreed, for a talk that has one.",
        owed="A short call to confirm it.",
        clock="By five in the afternoon of the working day before, where the talk takes place.",
        title="Confirm the time with {name}",
        about=InterviewFacts,
        when=a_date_is_agreed,
        due=the_working_day_before,
        why=say("A short call beforehand saves you both a wasted trip, and shows that you take their time seriously."),
        met=confirmed,
        unless=it_began_or_will_not,
        lapses=the_start,
        occasion=that_date,
        verb="confirm",
    ),
    Rule(
        kind=Kind.WRITE_UP,
        line="P61",
        happened="The two of you have talked.",
        owed="What you learned, written down.",
        clock="Within two hours, and on the same day.",
        title="Write up your talk with {name}",
        about=InterviewFacts,
        when=they_talked,
        due=the_same_day,
        why=say("Most of what you heard is gone by tomorrow. A few lines now keep it."),
        met=written_up,
        unless=put_away,
        verb="write_up",
    ),
    Rule(
        kind=Kind.THANK_YOU,
        line="P65",
        happened="The two of you have talked, in whatever form and however it went.",
        owed="A thank-you note.",
        clock="Within a day.",
        title="Thank {name}",
        about=InterviewFacts,
        when=they_talked,
        due=within_a_day,
        why=thanks_are_due,
        met=thanked,
        verb="thank",
        answers=DONE_OR_IMPOSSIBLE,
    ),
)

BY_KIND: Mapping[Kind, Rule[Any]] = MappingProxyType({rule.kind: rule for rule in RULES})
