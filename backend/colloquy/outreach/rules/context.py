"""What a draft may be filled with: everything known about the two, the talk and the office, as a typed whole."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from typing import Final
from zoneinfo import ZoneInfo

from colloquy.contacts.rules.vocabulary import Source
from colloquy.policy.rules.office import DEFAULT, Policy
from colloquy.questions.rules.words import Form

BRIEF_MINUTES: Final = 5

FAMILIAR: Final = frozenset({Source.FRIEND, Source.ROOMMATE, Source.FAMILY, Source.CLASSMATE})
"""They are greeted by their given name."""

PLACE_OFFER: Mapping[Form, str] = MappingProxyType(
    {
        Form.WORKPLACE: "at your workplace, at a time that suits you",
        Form.ELSEWHERE: "at a place and time that suit you",
        Form.PHONE: "by phone, at a time that suits you",
        Form.VIDEO: "by video or by phone, at a time that suits you",
    }
)
"""Their workplace where it is a visit, and always their convenience (P50)."""

FOUND_THROUGH: Mapping[Source, str] = MappingProxyType(
    {
        Source.ALUMNI_DIRECTORY: "I found your name in our alumni directory.",
        Source.PARENTS_FRIEND: "{name} told me about you.",
    }
)
SUGGESTED: Final = "{name} suggested that I get in touch with you."


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What is known when a draft is asked for.

    Attributes:
        my_introduction: who one is, to follow one's name ("a junior in history at Linden College").
        named_by: the person who named the contact.
        may_use_name: that person's consent; only with it is their name filled in (P49).
        minutes: promised or to be asked for; None for the office's usual.
        scheduled_at: the date agreed, an instant; told in `zone`.
        call_day: when one will call after a letter (P75).
        goals: what one hopes to learn, the first one first.
        points: noted in the talk, the two to thank for first; off the record ones are left out by the caller.
        suggestion: something they suggested that one will do or has done.
        news: what has happened since (P68).
        situation: where one stands now (P88).
        focus: what one is looking for (P88).
        discouraging: what they said discouraged one (P66).
    """

    my_name: str
    my_introduction: str = ""
    my_phone: str = ""
    contact_name: str
    given_name: str = ""
    family_name: str = ""
    prefix: str = ""
    organization: str = ""
    field: str = ""
    source: Source | None = None
    named_by: str | None = None
    may_use_name: bool = False
    form: Form = Form.PHONE
    minutes: int | None = None
    scheduled_at: datetime | None = None
    zone: str = "UTC"
    place: str = ""
    call_day: date | None = None
    talk_date: date | None = None
    goals: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    suggestion: str = ""
    news: str = ""
    situation: str = ""
    focus: str = ""
    discouraging: bool = False


LABELS: Mapping[str, str] = MappingProxyType(
    {
        "my_name": "your name",
        "my_introduction": "who you are, in half a sentence",
        "my_phone": "your telephone number",
        "greeting": "a greeting",
        "contact_name": "their name",
        "organization": "their organization",
        "field": "the field",
        "source": "who led you to them",
        "source_sentence": "how you know of them",
        "minutes": "how long",
        "place_offer": "where and when",
        "talk": "",
        "visit": "",
        "in_writing": "",
        "short_question": "",
        "when": "day and time",
        "place": "the place",
        "call_day": "the day you will call",
        "talk_date": "when you talked",
        "goal": "what you hope to learn",
        "point_one": "something they said that stays with you",
        "point_two": "something else they said",
        "suggestion": "what they suggested",
        "news": "what has happened since",
        "situation": "where you stand now",
        "focus": "what you are looking for",
    }
)
"""Everything that a template may name, and what to call it where it is not known; flags are used as conditions only."""

NAMES: Final = frozenset(LABELS)
FLAGS: Final = frozenset(name for name, label in LABELS.items() if not label)
"""Conditions on the form of the talk; there is nothing to fill in."""


def values(context: Context, policy: Policy = DEFAULT) -> dict[str, str | None]:
    """What fills each name; None where it is not known or may not be said."""
    form = context.form
    points = [_sentence(point) for point in context.points if point.strip()]
    found = {
        "my_name": context.my_name,
        "my_introduction": context.my_introduction.strip().rstrip("."),
        "my_phone": context.my_phone,
        "greeting": f"Dear {address(context)}",
        "contact_name": context.contact_name,
        "organization": context.organization,
        "field": context.field,
        "source": source(context),
        "source_sentence": source_sentence(context),
        "minutes": minutes(context, policy),
        "place_offer": PLACE_OFFER.get(form, ""),
        "talk": _flag(form in PLACE_OFFER),
        "visit": _flag(form is Form.WORKPLACE),
        "in_writing": _flag(form is Form.CORRESPONDENCE),
        "short_question": _flag(form is Form.BRIEF_EXCHANGE),
        "when": spoken(context.scheduled_at, context.zone),
        "place": context.place.strip().rstrip("."),
        "call_day": spoken_day(context.call_day),
        "talk_date": spoken_day(context.talk_date),
        "goal": _sentence(next((goal for goal in context.goals if goal.strip()), "")),
        "point_one": points[0] if points else "",
        "point_two": points[1] if len(points) > 1 else "",
        "suggestion": _sentence(context.suggestion),
        "news": _sentence(context.news),
        "situation": _sentence(context.situation),
        "focus": _sentence(context.focus),
    }
    return {name: value or None for name, value in found.items()}


def address(context: Context) -> str:
    """How to greet them: friends by given name, others by title and family name, or by their full name (P67)."""
    if context.source in FAMILIAR and context.given_name:
        return context.given_name
    if context.prefix and context.family_name:
        return f"{context.prefix} {context.family_name}"
    return context.contact_name


def source(context: Context) -> str | None:
    """The name to cite: that of whoever named them, only with their consent; else the directory (P49)."""
    if context.named_by is not None and context.named_by.strip():
        return context.named_by.strip() if context.may_use_name else None
    return "our alumni directory" if context.source is Source.ALUMNI_DIRECTORY else None


def source_sentence(context: Context) -> str | None:
    """How one knows of them, as the first sentence of an introduction (P49)."""
    cited = source(context)
    if cited is None:
        return None
    if context.source is Source.ALUMNI_DIRECTORY and context.named_by is None:
        return FOUND_THROUGH[Source.ALUMNI_DIRECTORY]
    told = FOUND_THROUGH[Source.PARENTS_FRIEND] if context.source is Source.PARENTS_FRIEND else SUGGESTED
    return told.replace("{name}", cited)


def minutes(context: Context, policy: Policy = DEFAULT) -> str | None:
    """How long to ask for: as promised or by policy; nothing where nobody watches the clock (P48)."""
    if context.form is Form.CORRESPONDENCE:
        return None
    if context.form is Form.BRIEF_EXCHANGE:
        return f"{min(context.minutes or BRIEF_MINUTES, policy.brief_minutes_most)} minutes"
    return f"{context.minutes or policy.ask_minutes} minutes"


def spoken(instant: datetime | None, zone: str) -> str | None:
    """`Tuesday, December 1, at 2:30 PM EST`, by the clocks of the place."""
    if instant is None:
        return None
    local = instant.astimezone(ZoneInfo(zone))
    hour = local.hour % 12 or 12
    return f"{spoken_day(local.date())}, at {hour}:{local:%M} {'AM' if local.hour < 12 else 'PM'} {local:%Z}"  # noqa: PLR2004 -- noon


def spoken_day(day: date | None) -> str | None:
    """`Tuesday, December 1`."""
    return None if day is None else f"{day:%A}, {day:%B} {day.day}"


def _flag(holds: bool) -> str | None:  # noqa: FBT001 -- it is all there is to say
    return "yes" if holds else None


def _sentence(text: str) -> str:
    """With a mark at its end, so that a template can go on after it."""
    told = " ".join(text.split())
    return told if not told or told[-1] in ".?!\"'" else f"{told}."
