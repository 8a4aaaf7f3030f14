"""Where people come to mind from: one question for each source, to make a list by (P17 to P25)."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from colloquy.contacts.rules.vocabulary import Source

PROMPTS: Final[Mapping[Source, str]] = MappingProxyType(
    {
        Source.FAMILY: "Who in your family, near or far, works at something you would like to know more about? "
        "Talking to an aunt is good practice for talking to a stranger.",
        Source.FRIEND: "Which of your friends work already, and for whom this year?",
        Source.ROOMMATE: "Whom have you lived with? What do they do, and what do their parents do?",
        Source.CLASSMATE: "Who sat beside you in class or was a year ahead, and where did they go from there?",
        Source.TEACHER: "Which teachers know you? Ask in their office hours whom they know in your field.",
        Source.ADVISER: "Which advisers, counselors, coaches or tutors have helped you before?",
        Source.PARENTS_FRIEND: "Whom do your parents know: neighbors, colleagues, people from their clubs? "
        "Note which parent knows them, so that you can say so when you write.",
        Source.EMPLOYER: "Whom did you meet in your jobs, past and present: bosses, colleagues, clients, suppliers?",
        Source.ALUMNI_DIRECTORY: "Who went to your school before you and offered to talk? They volunteered, "
        "so they are a good place to begin.",
        Source.REFERRAL: "Whom were you told to talk to? Put down who named them.",
        Source.OTHER: "Who else: a speaker you heard, an author you read, somebody you met on the way?",
    }
)
"""In the order in which to think of them: the least intimidating first (P46)."""
