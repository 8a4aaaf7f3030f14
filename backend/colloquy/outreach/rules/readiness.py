"""What is missing before one asks somebody for a talk: one row a need (P37)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from colloquy.kit.saying import say
from colloquy.outreach.rules.vocabulary import Medium
from colloquy.policy.rules.office import DEFAULT, Policy, Strictness


@dataclass(frozen=True, slots=True, kw_only=True)
class Preparation:
    """What is there before a request.

    Attributes:
        has_field: a field is named.
        goals: how many learning goals.
        vague_goals: how many of them are too vague (see `fields.rules`).
        expects: it is written down what one expects to learn.
        questions: how many are written down and not parked.
        most_questions: that the form holds; None for no limit.
        begins_well: the first question is a good one to begin with.
        research_items: looked up about the person, the organization or the field.
        research_kinds: kinds of source among them.
        source_known: it is on record how one knows of them.
        through_somebody: somebody led one to them, a contact or a parent.
        named_by: the name of whoever named them; None where nobody did.
        may_use_name: that person's consent; None where not asked.
        name_confirmed: spelling and title are confirmed.
        address_confirmed: where a letter would go is confirmed.
        medium: how the request goes out.
        open_requests: that one has out already, this one not counted.
    """

    has_field: bool = False
    goals: int = 0
    vague_goals: int = 0
    expects: bool = False
    questions: int = 0
    most_questions: int | None = None
    begins_well: bool = True
    research_items: int = 0
    research_kinds: int = 0
    source_known: bool = False
    through_somebody: bool = False
    named_by: str | None = None
    may_use_name: bool | None = None
    name_confirmed: bool = False
    address_confirmed: bool = False
    medium: Medium = Medium.EMAIL
    open_requests: int = 0


@dataclass(frozen=True, slots=True)
class Need:
    """One row.

    Attributes:
        code: stable, for programs.
        line: of the method.
        missing: whether it is.
        reason: why it matters; `{...}` are figures of the policy and of the preparation.
        essential: where the office is strict, a request waits for it.
    """

    code: str
    line: str
    missing: Callable[[Preparation, Policy], bool]
    reason: str
    essential: bool = False


@dataclass(frozen=True, slots=True)
class Missing:
    """Something that is not there yet."""

    code: str
    line: str
    reason: str
    blocks: bool


def questions_needed(prepared: Preparation, policy: Policy) -> int:
    """How many questions are enough: the office's figure, and no more than the form holds."""
    return min(policy.questions_least, prepared.most_questions or policy.questions_least)


def _few_questions(prepared: Preparation, policy: Policy) -> bool:
    return prepared.questions < questions_needed(prepared, policy)


NEEDS: Final[tuple[Need, ...]] = (
    Need(
        "no_field",
        "P33",
        lambda prepared, _: not prepared.has_field,
        "Say which field you want to hear about; they will ask.",
    ),
    Need(
        "no_goal",
        "P33",
        lambda prepared, _: prepared.goals == 0,
        "Decide what you hope to learn; it goes into your first sentence.",
        essential=True,
    ),
    Need(
        "vague_goal",
        "P83",
        lambda prepared, _: prepared.vague_goals > 0,
        "One of your goals is still vague; a clear one gets clear answers.",
    ),
    Need(
        "no_expectation",
        "P83",
        lambda prepared, _: prepared.goals > 0 and not prepared.expects,
        "Say in a sentence what you expect to hear; afterwards you will see what surprised you.",
        essential=True,
    ),
    Need(
        "few_questions",
        "P37",
        _few_questions,
        "Have at least {questions_needed} questions written down; they may want to talk at once.",
        essential=True,
    ),
    Need(
        "weak_opening",
        "P35",
        lambda prepared, _: prepared.questions > 0 and not prepared.begins_well,
        "Put a wide open question first; it sets people at ease.",
    ),
    Need(
        "no_research",
        "P29",
        lambda prepared, _: prepared.research_items == 0,
        "Look up the person and where they work, so that you ask what is not in print.",
    ),
    Need(
        "one_kind_of_source",
        "P32",
        lambda prepared, _: prepared.research_items > 1 and prepared.research_kinds == 1,
        "Everything you noted comes from one kind of source; a second kind rounds the picture.",
    ),
    Need(
        "source_unknown",
        "P49",
        lambda prepared, _: not prepared.source_known,
        "Note how you know of them; it belongs into your introduction.",
    ),
    Need(
        "namer_unknown",
        "P24",
        lambda prepared, _: prepared.through_somebody and prepared.named_by is None,
        "Note who led you to them, so that you can say so when you write.",
    ),
    Need(
        "consent_unknown",
        "P49",
        lambda prepared, _: prepared.named_by is not None and prepared.may_use_name is None,
        "Ask {named_by} whether you may use their name; it opens the door.",
    ),
    Need(
        "name_unconfirmed",
        "P73",
        lambda prepared, _: not prepared.name_confirmed,
        "Check the spelling of their name and their title; a call to the front desk will do.",
    ),
    Need(
        "address_unconfirmed",
        "P73",
        lambda prepared, _: prepared.medium is Medium.LETTER and not prepared.address_confirmed,
        "Check the address before you post a letter; a call to the front desk will do.",
    ),
    Need(
        "too_many_open",
        "P26",
        lambda prepared, policy: prepared.open_requests >= policy.open_requests_most,
        "You have {open_requests} requests out. Wait for an answer, so that you have time for everybody who says yes.",
        essential=True,
    ),
)
"""In the order in which one would see to them."""


@dataclass(frozen=True, slots=True)
class Readiness:
    """Whether one is ready to ask, and what would help."""

    missing: tuple[Missing, ...]

    @property
    def ready(self) -> bool:
        """Nothing is missing."""
        return not self.missing

    @property
    def may_ask(self) -> bool:
        """Nothing that the office insists on is missing."""
        return not any(each.blocks for each in self.missing)


def readiness(prepared: Preparation, policy: Policy = DEFAULT) -> Readiness:
    """What is missing before one asks; with the policy `block` the essential ones hold a request back (P37)."""
    strict = policy.readiness is Strictness.BLOCK
    figures = {
        "questions_needed": questions_needed(prepared, policy),
        "open_requests": prepared.open_requests,
        "named_by": prepared.named_by,
    }
    return Readiness(
        tuple(
            Missing(need.code, need.line, say(need.reason, **figures), strict and need.essential)
            for need in NEEDS
            if need.missing(prepared, policy)
        )
    )


def caught_out(prepared: Preparation, policy: Policy = DEFAULT) -> bool:
    """Whether a call from them right now would find one without questions (P51)."""
    return _few_questions(prepared, policy)
