"""Wire shapes of outreach."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from colloquy.checks.schemas import StandingFinding
from colloquy.fields.schemas import OfficeOffer
from colloquy.kit.ids import Id
from colloquy.kit.telling import Spoken
from colloquy.kit.text import Block, Day, Instant, Line
from colloquy.kit.wire import SEVERAL, Body, ListView, Page, Patch, Shape, View, absent
from colloquy.outreach.rules.approach import First
from colloquy.outreach.rules.attempts import Next
from colloquy.outreach.rules.rates import Verdict
from colloquy.outreach.rules.states import Answer, State, Verb
from colloquy.outreach.rules.vocabulary import Kind, Medium
from colloquy.policy.rules.office import Strictness
from colloquy.questions.rules.words import Form

Subject = Annotated[str, Line(200)]
Text = Annotated[str, Block(20_000)]
Sentence = Annotated[str, Line(300)]


class Filling(Body):
    """What only the person can say, to be filled into the draft; what is left out stays a place for their own words."""

    introduction: Sentence = ""
    phone: Annotated[str, Line(50)] = ""
    call_day: Day | None = None
    suggestion: Sentence = ""
    news: Sentence = ""
    situation: Sentence = ""
    focus: Sentence = ""


class OutreachCreate(Body):
    """A message to be drafted; with a `body` it is kept as written, without one a template is filled."""

    kind: Kind
    medium: Medium
    contact_id: Id
    interview_id: Id | None = None
    field_id: Id | None = None
    resume_id: Id | None = None
    form: Form | None = None
    subject: Subject | None = None
    body: Text | None = None
    fill: Filling = Filling()


class OutreachPatch(Patch):
    """What may be changed of a draft."""

    medium: Medium = absent()
    form: Form = absent()
    subject: Subject = absent()
    body: Text = absent()
    resume_id: Id | None = absent()


class MarkSent(Body):
    """How it went out, if not by the medium it was drafted for, and when, if not just now."""

    channel: Medium | None = None
    at: Instant | None = None


class LogReply(Body):
    """What they answered."""

    at: Instant | None = None
    text: Annotated[str, Block(10_000)] = ""
    answer: Answer | None = None


class MarkReached(Body):
    """How they were reached: on the phone, if not said, or in person; and when, if not just now."""

    channel: Literal[Medium.CALL_SCRIPT, Medium.IN_PERSON] | None = None
    at: Instant | None = None


class OutreachContact(Shape):
    """Whom it goes to."""

    id: Id
    name: str


class OutreachSummary(Shape):
    """One message or call, from the draft to the answer; `allowed` says which verbs lead on from here."""

    id: Id
    contact: OutreachContact
    interview_id: Id | None
    resume_id: Id | None
    kind: Kind
    medium: Medium
    form: Form
    state: State
    subject: str
    body: str
    channel: Medium | None
    sent_at: datetime | None
    reached_at: datetime | None
    replied_at: datetime | None
    reply: str
    answer: Answer | None
    closed_at: datetime | None
    allowed: list[Verb]
    created_at: datetime
    updated_at: datetime


class Why(Shape):
    """A reason, with the line of the method behind it."""

    text: Spoken
    line: str


class Likeness(Shape):
    """How much of the text is still the template's, from 0 to 1, and what to say of it."""

    share: float
    nudge: Why | None


class NextStep(Shape):
    """What comes after the tries so far, from when on and until when."""

    what: Next
    reason: Spoken
    line: str
    attempt: int
    not_before: datetime | None
    due_at: datetime | None


class MissingNeed(Shape):
    """Something that is not there yet; `blocks` holds a request back."""

    code: str
    line: str
    reason: Spoken
    blocks: bool


class ResumeAlong(Why):
    """Whether a resume may go with a message of this kind, and why."""

    allowed: bool


class Outreach(OutreachSummary):
    """A message with what there is to say about it. `own_words` are the places that wait for the person's own.

    `missing` is what a request that is to go out, or waits for its answer, still lacks in preparation.
    """

    version: int
    own_words: list[str]
    likeness: Likeness | None
    findings: list[StandingFinding]
    resume_along: ResumeAlong
    next_step: NextStep | None
    missing: list[MissingNeed]


class OutreachPage(Page):
    """One page of messages."""

    items: list[OutreachSummary]


class OutreachVersion(Shape):
    """A version of a message, numbered from 1."""

    number: int
    subject: str
    body: str
    created_at: datetime


class OutreachVersionPage(Page):
    """One page of versions, the latest first."""

    items: list[OutreachVersion]


class OutreachList(ListView):
    """How the list may be narrowed and sorted; a name given several times means "or"."""

    contact_id: Annotated[list[Id], Field(default=[], max_length=SEVERAL)]
    interview_id: Annotated[list[Id], Field(default=[], max_length=SEVERAL)]
    kind: Annotated[list[Kind], Field(default=[], max_length=SEVERAL)]
    state: Annotated[list[State], Field(default=[], max_length=SEVERAL)]
    sort: Annotated[
        Annotated[str, Line(100)] | None,
        Field(default=None, description="`created_at`, `updated_at` or `sent_at`; `-` reverses."),
    ]


class ApproachView(View):
    """How at ease one is with phones, from 1 (daunting) to 5 (easy)."""

    ease_with_phones: Annotated[int | None, Field(default=None, ge=1, le=5)]


class ApproachPatch(Patch):
    """What the person decides: how to begin."""

    first: Literal[First.WRITE, First.CALL] | None = absent()


class Approach(Shape):
    """Write first or call first: `advised` is what more speaks for, `first` what the person chose."""

    advised: First
    reasons: list[Why]
    against: list[Why]
    beforehand: list[Why]
    afterwards: list[Why]
    first: First | None
    chosen_at: datetime | None


class ReadinessView(View):
    """How one would ask."""

    medium: Medium = Medium.EMAIL


class Readiness(Shape):
    """What is missing before one asks; `caught_out`: a call from them now would find one without questions."""

    interview_id: Id | None
    ready: bool
    may_ask: bool
    strictness: Strictness
    caught_out: bool
    missing: list[MissingNeed]
    office_offer: OfficeOffer | None


class Interval(Shape):
    """Between which shares the true one probably lies."""

    low: float
    high: float


class Rate(Shape):
    """A share with its interval; `share` is null where there are too few to tell."""

    hits: int
    tries: int
    share: float | None
    interval: Interval
    words: Spoken


class WayRates(Shape):
    """How one way of asking went: of the people asked, how many were reached and how many met."""

    way: str
    reached: Rate
    met: Rate


class Comparison(Shape):
    """Ways of asking beside each other; `better` only where the numbers tell them apart."""

    ways: list[WayRates]
    verdict: Verdict
    better: str | None
    words: Spoken


class OutreachRates(Shape):
    """What works for you: by channel, by whether you wrote or called first, and by why they would say yes."""

    by_channel: Comparison
    by_first: Comparison
    by_basis: Comparison
