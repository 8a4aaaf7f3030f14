"""A profile as an adviser, drawn from one's own account: nothing has to be typed that is known already (P91). Pure."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

from colloquy.fields.rules import FieldState
from colloquy.policy.rules.office import DEFAULT, Policy
from colloquy.questions.rules.words import Form, Topic

FIELDS_MOST: Final = 10
STEP: Final = 5
"""Minutes are offered in fives."""
KNOWN_BEST: Final = (FieldState.SEARCHING, FieldState.DECIDED, FieldState.CURIOUS)
"""What one can tell most about comes first; a field one has put aside is left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """One talk held, as far as a profile is drawn from it."""

    form: Form
    minutes: int | None = None
    topics: Sequence[Topic] = ()


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a profile begins with; the person changes what they like."""

    fields: tuple[str, ...]
    forms: tuple[Form, ...]
    topics: tuple[Topic, ...]
    minutes: int


def draw(
    fields: Iterable[tuple[str, FieldState]], talks: Iterable[Talk], policy: Policy = DEFAULT
) -> Drawn:  # fmt: skip
    """The fields one knows, the forms one has used, the topics one has asked about, and how long it took.

    Whoever has held no talk yet offers a telephone call of the usual length.
    """
    held = list(talks)
    known = sorted((each for each in fields if each[1] in KNOWN_BEST), key=lambda each: KNOWN_BEST.index(each[1]))
    forms = Counter(talk.form for talk in held)
    topics = Counter(topic for talk in held for topic in talk.topics)
    lengths = [talk.minutes for talk in held if talk.minutes is not None]
    usual = round(median(lengths) / STEP) * STEP if lengths else policy.ask_minutes
    return Drawn(
        tuple(name for name, _ in known[:FIELDS_MOST]),
        tuple(form for form, _ in forms.most_common()) or (Form.PHONE,),
        tuple(topic for topic, _ in topics.most_common()),
        min(max(usual, policy.accept_minutes_least), policy.accept_minutes_most),
    )
