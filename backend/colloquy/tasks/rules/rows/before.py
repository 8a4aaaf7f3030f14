"""What is owed before one asks anybody."""

from typing import Any

from colloquy.tasks.rules.facts import AccountFacts, InterviewFacts
from colloquy.tasks.rules.preparing import (
    a_few_are_listed,
    before_asking,
    guide_stands,
    read_up,
    soon_after_beginning,
    they_began,
    they_plan_to_talk,
    what_to_read,
    what_to_write,
)
from colloquy.tasks.rules.rule import Kind, Rule, always
from colloquy.tasks.rules.talks import it_began_or_will_not, the_start

ROWS: tuple[Rule[Any], ...] = (
    Rule(
        kind=Kind.LIST_PEOPLE,
        line="P17",
        happened="You have begun, and only a few people are on your list.",
        owed="A list of people you already know.",
        clock="Within the first week.",
        title="Write down people you already know",
        facts=AccountFacts,
        when=they_began,
        due=soon_after_beginning,
        why=always("You know more people than you think: friends, family, teachers, their friends. Names are enough."),
        met=a_few_are_listed,
        verb="add_people",
    ),
    Rule(
        kind=Kind.RESEARCH,
        line="P29",
        happened="You plan to talk with somebody.",
        owed="Something read about them, where they work, and what they work in.",
        clock="Within three days of planning it, and before the talk.",
        title="Read up on {name}",
        facts=InterviewFacts,
        when=they_plan_to_talk,
        due=before_asking,
        why=what_to_read,
        met=read_up,
        unless=it_began_or_will_not,
        lapses=the_start,
        verb="research",
    ),
    Rule(
        kind=Kind.PREPARE,
        line="P37",
        happened="You plan to talk with somebody.",
        owed="What you hope to learn, and the written list of questions.",
        clock="Within three days of planning it, and before the talk.",
        title="Prepare your questions for {name}",
        facts=InterviewFacts,
        when=they_plan_to_talk,
        due=before_asking,
        why=what_to_write,
        met=guide_stands,
        unless=it_began_or_will_not,
        lapses=the_start,
        verb="prepare",
    ),
)
