"""What is owed while no answer has come."""

from typing import Any

from colloquy.tasks.rules.asking import (
    a_few_working_days_later,
    a_letter_went_out,
    a_week_later,
    after_the_last_attempt,
    by_the_seventh_working_day,
    it_was_followed_up,
    it_was_let_rest,
    the_working_day_after_that,
    they_answered_or_it_came_to_nothing,
    they_answered_or_it_is_over,
    they_were_called,
)
from colloquy.tasks.rules.facts import TryFacts
from colloquy.tasks.rules.rule import Kind, Rule, always

ROWS: tuple[Rule[Any], ...] = (
    Rule(
        kind=Kind.FOLLOW_UP_CALL,
        line="P75",
        happened="A letter or an e-mail asking for a talk went out, and no answer has come.",
        owed="A call to follow it up.",
        clock="Five to seven working days after it went out.",
        title="Call {name} to follow up",
        facts=TryFacts,
        when=a_letter_went_out,
        opens=a_few_working_days_later,
        due=by_the_seventh_working_day,
        why=always("A letter is followed by a call; it shows that you meant it, and saves them writing back."),
        met=it_was_followed_up,
        unless=they_answered_or_it_is_over,
        verb="call",
    ),
    Rule(
        kind=Kind.SECOND_ATTEMPT,
        line="P75",
        happened="They were called or asked in person, and no answer has come.",
        owed="Another attempt, three in all.",
        clock="On the working day after a week has passed.",
        title="Try {name} once more",
        facts=TryFacts,
        when=they_were_called,
        opens=a_week_later,
        due=the_working_day_after_that,
        why=always("People are busy. A second try after a week or more is no bother."),
        met=it_was_followed_up,
        unless=they_answered_or_it_is_over,
        verb="ask_again",
    ),
    Rule(
        kind=Kind.LET_IT_REST,
        line="P75",
        happened="The last attempt has found no answer.",
        owed="Letting it rest, and asking somebody else.",
        clock="A week after it.",
        title="Let it rest with {name}",
        facts=TryFacts,
        when=they_were_called,
        opens=a_week_later,
        due=after_the_last_attempt,
        why=always("You have tried often enough, and kindly. Note that no answer came, and ask somebody else."),
        met=it_was_let_rest,
        unless=they_answered_or_it_came_to_nothing,
        verb="let_rest",
    ),
)
