"""What is owed because time has passed."""

from typing import Any

from colloquy.tasks.rules.facts import FieldFacts, RenewalFacts, TieFacts
from colloquy.tasks.rules.rule import Kind, Rule, always
from colloquy.tasks.rules.ties import (
    a_week_after_the_third,
    a_while_before,
    answered_for_good,
    once_everything_is_there,
    once_some_time_has_passed,
    people_talked_about_it,
    that_day,
    that_talk,
    they_gave_leave,
    they_talked_once,
    thought_about,
    when_they_said,
    which_three,
    written_again,
)

ROWS: tuple[Rule[Any], ...] = (
    Rule(
        kind=Kind.KEEP_IN_TOUCH,
        line="P69",
        happened="They gave you leave to be in touch now and then, and named an interval.",
        owed="A word from you.",
        clock="That interval after the last contact, whoever it came from.",
        title="Be in touch with {name}",
        facts=TieFacts,
        when=they_gave_leave,
        opens=a_while_before,
        due=when_they_said,
        why=always("They said that they would like to hear from you about now."),
        met=None,
        occasion=that_day,
        verb="write",
    ),
    Rule(
        kind=Kind.REVIEW_FIELD,
        line="P8",
        happened="You have had three talks in a field, or three more.",
        owed="A look at what you heard, and whether it is for you.",
        clock="Within a week of the third.",
        title="Think about {about}: is it for you?",
        facts=FieldFacts,
        when=people_talked_about_it,
        due=a_week_after_the_third,
        why=always(
            "One or two people are not a field, but three give you something to go by. A reasoned no counts, too."
        ),
        met=thought_about,
        unless=answered_for_good,
        occasion=which_three,
        verb="review",
    ),
    Rule(
        kind=Kind.RENEW_CONTACT,
        line="P87",
        happened="You are searching, and everything is there for going back to somebody you got on with.",
        owed="A message that recalls the talk and says what you are looking for, if you wish.",
        clock="From three months after the talk, within two weeks.",
        title="You may write to {name} again",
        facts=RenewalFacts,
        when=they_talked_once,
        opens=once_some_time_has_passed,
        due=once_everything_is_there,
        why=always("You got on well, they have heard from you since, and you know what you are looking for now."),
        met=written_again,
        occasion=that_talk,
        verb="write",
    ),
)
