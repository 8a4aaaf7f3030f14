"""The wording of every finding, as data: one place for a translator, in a student's words."""

from dataclasses import dataclass
from typing import Final

from colloquy.checks.rules.model import Finding, Hit, Severity
from colloquy.kit.saying import say


@dataclass(frozen=True, slots=True)
class Wording:
    """Severity, reason and suggestion of a code; `{names}` in braces are filled from the hit."""

    severity: Severity
    reason: str
    suggestion: str


_ERROR, _WARNING, _INFO = Severity.ERROR, Severity.WARNING, Severity.INFO

CATALOGUE: Final[dict[tuple[str, str], Wording]] = {
    ("message", "asks_for_job"): Wording(
        _ERROR,
        "This reads as asking for work, and people who agreed to talk about theirs may shut the door.",
        "Ask about their work and leave jobs out of it; the contact is worth more than one opening.",
    ),
    ("message", "purpose_missing"): Wording(
        _ERROR,
        "It does not say what you hope to learn, so they cannot tell what you want of them.",
        'Add one sentence such as "I would like to hear how you came to your work and what it asks of you."',
    ),
    ("message", "time_missing"): Wording(
        _WARNING,
        "They cannot see how much time you are asking for.",
        "Name a length, such as thirty minutes.",
    ),
    ("message", "time_out_of_range"): Wording(
        _WARNING,
        "{minutes} minutes is outside what our office advises ({low} to {high}).",
        "Ask for a length within {low} to {high} minutes; many people will give more once you talk.",
    ),
    ("message", "source_missing"): Wording(
        _WARNING,
        "Somebody led you to this person, and the text does not say who.",
        "Name them in your first sentence; it is the best reason to answer you.",
    ),
    ("message", "convenience_missing"): Wording(
        _INFO,
        "It leaves them no choice of time or place.",
        'Add "at a time that suits you", or offer a few times or a call instead of a visit.',
    ),
    ("message", "name_mismatch"): Wording(
        _ERROR,
        'You greet "{greeted}", and your contact is {name}.',
        "Check the name in the greeting, letter by letter.",
    ),
    ("message", "wrong_organization"): Wording(
        _WARNING,
        'This speaks of "{other}" as theirs, and they work at {organization}.',
        "Check whether this sentence was written for somebody else.",
    ),
    ("message", "placeholder_left"): Wording(
        _ERROR,
        'A blank of the template is still open: "{blank}".',
        "Fill it in, or take it out.",
    ),
    ("message", "arrogant"): Wording(
        _WARNING,
        "This can sound like boasting or like a demand on their time.",
        "Say what you are curious about, and leave the when and whether to them.",
    ),
    ("message", "self_deprecating"): Wording(
        _WARNING,
        "You make yourself smaller than you are; being curious is reason enough to write.",
        "Leave the apology out and say plainly what you would like to learn.",
    ),
    ("message", "counseling_request"): Wording(
        _WARNING,
        "This asks them to settle your own direction, which they cannot do for you.",
        "Ask about their path and work; for your own direction, see a counselor at the career office.",
    ),
    ("message", "thanks_missing"): Wording(
        _ERROR,
        "It does not say thank you.",
        "Begin with a plain thank-you for their time.",
    ),
    ("message", "nothing_specific"): Wording(
        _WARNING,
        "It could have been written to anybody.",
        "Name one thing they said or showed you that stayed with you.",
    ),
    ("message", "too_long"): Wording(
        _INFO,
        "{words} words are more than a busy person reads; aim for {limit} or fewer.",
        "Keep who you are, who sent you, what you would like to hear, and how long it takes.",
    ),
    ("question", "asks_for_job"): Wording(
        _ERROR,
        "This asks for work, and the conversation is for learning.",
        'Ask how people usually enter the field, or "Who else would you suggest I talk to?"',
    ),
    ("question", "closed"): Wording(
        _WARNING,
        "A word or a number would answer this.",
        'Begin with "How", "What" or "Tell me about", and let them talk.',
    ),
    ("question", "answerable_by_research"): Wording(
        _WARNING,
        "You can look this up beforehand.",
        "Look it up, and ask what it means for their work instead.",
    ),
    ("question", "personal_pay"): Wording(
        _ERROR,
        "This asks what they themselves earn.",
        'Ask what pay is usual: "What range could somebody starting in this field expect?"',
    ),
    ("question", "double"): Wording(
        _INFO,
        "These are two questions, and one of them will be forgotten.",
        "Ask them one after the other.",
    ),
    ("question", "leading"): Wording(
        _WARNING,
        "This puts an answer or a judgment in their mouth.",
        "Ask it open: what do they like, what do they find hard?",
    ),
    ("question", "counseling_request"): Wording(
        _WARNING,
        "This asks them to decide your own direction.",
        'Ask what they would advise somebody entering the field; take "what should I do" to a counselor.',
    ),
    ("question", "too_personal"): Wording(
        _ERROR,
        "This is their private life.",
        "Stay with the work, for example how it leaves room for life outside.",
    ),
}

CODES: Final = tuple(sorted({code for _, code in CATALOGUE}))
"""Every code there is, of messages and of questions."""


def worded(family: str, code: str, hit: Hit) -> Finding:
    """A finding with its wording filled in."""
    wording = CATALOGUE[family, code]
    span = hit.span
    return Finding(
        code=code,
        severity=wording.severity,
        start=span.start if span else None,
        end=span.end if span else None,
        reason=say(wording.reason, **hit.values),
        suggestion=say(wording.suggestion, **hit.values),
    )
