"""The guide of an interview on the wire: its questions, and what there is to say of them together."""

from datetime import date, datetime
from typing import Annotated, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from colloquy.checks.schemas import StandingFinding
from colloquy.fields.rules import FieldState
from colloquy.interviews.rules.debrief import Claim
from colloquy.interviews.rules.forms import Form
from colloquy.interviews.rules.vocabulary import MOST_GOALS, Topic
from colloquy.kit.ids import Id
from colloquy.kit.telling import Spoken, SpokenOrOwn
from colloquy.kit.text import Block, Flag, Instant, Line
from colloquy.kit.wire import SEVERAL, Body, Patch, Shape, View, absent
from colloquy.questions.rules.suggest import USUAL_NUMBER
from colloquy.questions.schemas import BankQuestion, Facet, Facets, Why
from colloquy.research.schemas import Hint

QUESTIONS_AT_MOST = 100
TAKEN_AT_MOST = 20

QuestionText = Annotated[str, Line(1_000, least=1)]
GoalNumber = Annotated[int, Field(strict=True, ge=0, lt=MOST_GOALS)]
GoalNumbers = Annotated[list[GoalNumber], Field(max_length=MOST_GOALS)]
QuestionMinutes = Annotated[int, Field(strict=True, ge=1, le=60)]


class InterviewQuestion(Shape):
    """One question of the guide, with what the check has to say about it.

    `text` is one's own wording, `bank_text` that of the bank it came from. `goals` are numbers of the interview's
    goals, counted from 0. One that is parked is kept aside.
    """

    id: Id
    text: str
    bank_question_id: Id | None
    bank_text: str | None
    why: str
    topic: Topic | None
    facets: list[Facet]
    goals: list[int]
    minutes: int | None
    must_ask: bool
    parked: bool
    opens_well: bool = Field(description="A good one to begin with: so marked, or open by its words.")
    asked_at: datetime | None
    answer: str | None
    findings: list[StandingFinding]


class InterviewQuestionCreate(Body):
    """A question for the guide; at the end, or before the question named.

    Words of one's own, a question of a bank, or both: then they are one's own wording of it. What is left out follows
    from the bank, and the goals it may serve from the words it shares with them.
    """

    text: QuestionText | None = None
    bank_question_id: Id | None = None
    topic: Topic | None = None
    facets: Facets | None = None
    goals: GoalNumbers | None = None
    minutes: QuestionMinutes | None = None
    must_ask: Flag = False
    parked: Flag = False
    opens_well: Flag | None = None
    before: Id | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if self.text is None and self.bank_question_id is None:
            raise PydanticCustomError("question_empty", "Write the question, or name one of a bank.")
        return self


class InterviewQuestionPatch(Patch):
    """Changes to one question; `asked_at` marks it as asked, `parked` keeps it aside."""

    text: QuestionText = absent()
    topic: Topic | None = absent()
    facets: Facets = absent()
    goals: GoalNumbers = absent()
    minutes: QuestionMinutes | None = absent()
    must_ask: Flag = absent()
    parked: Flag = absent()
    opens_well: Flag | None = absent()
    why: Why = absent()
    asked_at: Instant | None = absent()
    answer: Annotated[str, Block(20_000)] | None = absent()


class InterviewQuestionOrder(Body):
    """The ids of questions in their new order. Those not named follow as they stood; unknown ones change nothing."""

    ids: Annotated[list[Id], Field(max_length=QUESTIONS_AT_MOST)]


class InterviewQuestionsTaken(Body):
    """Questions of banks to be put into the guide, in this order; those that stand there already are passed over."""

    bank_question_ids: Annotated[list[Id], Field(min_length=1, max_length=TAKEN_AT_MOST)]


class GuideEstimate(Shape):
    """How long the guide takes, in minutes, greeting and closing included, against what was promised."""

    minutes: int
    must_minutes: int
    promised: int | None
    over: int
    hint: Hint | None


class GuideGoal(Shape):
    """A goal of the interview with the questions that serve it; none is worth a thought."""

    number: int
    text: str
    questions: list[Id]


class FacetCoverage(Shape):
    """How many questions touch a part of a topic."""

    facet: Facet
    questions: int


class TopicCoverage(Shape):
    """How many questions touch a topic, and which of its parts none does.

    `stale` holds where the last time is so long ago that it is worth asking anew, as with current issues.
    """

    topic: Topic
    line: str
    questions: int
    last_at: datetime | None
    stale: bool
    facets: list[FacetCoverage]
    open_facets: list[Facet]


class WhoSaid(Shape):
    """Whose word it is."""

    id: Id
    name: str


class AlreadyWritten(Shape):
    """A question that something in the research files may answer."""

    question_id: Id
    research_item_id: Id
    reason: Spoken
    line: str


class Guide(Shape):
    """The guide of an interview: its questions in order, those kept aside, and what there is to say of them.

    `by_number` is the list to be mailed, for a talk by correspondence. `beyond_print` counts the questions to which
    neither the research files nor a quick search would hold the answer.
    """

    interview_id: Id
    questions: list[InterviewQuestion]
    parked: list[InterviewQuestion]
    estimate: GuideEstimate
    goals: list[GuideGoal]
    goals_without_questions: list[int]
    questions_without_goals: list[Id]
    opening: Hint | None
    pair: Hint | None = Field(description="Where rewards or frustrations are missing among the first five.")
    too_many: Hint | None
    topics: list[TopicCoverage]
    already_written: list[AlreadyWritten]
    beyond_print: int
    by_number: str | None


class SuggestionView(View):
    """How many suggestions, on which topics and from which banks."""

    limit: Annotated[int, Field(default=USUAL_NUMBER, ge=1, le=TAKEN_AT_MOST, description="How many at most.")]
    topic: Annotated[list[Topic], Field(default=[], max_length=SEVERAL)]
    bank_id: Annotated[list[Id], Field(default=[], max_length=SEVERAL)]


class SuggestedQuestion(Shape):
    """A question worth asking, why, and which goals it may serve."""

    question: BankQuestion
    goals: list[int]
    reason: SpokenOrOwn
    line: str


class SuggestedQuestions(Shape):
    """Questions in an order in which one could ask them, for this state of the field and this form of talk."""

    state: FieldState
    form: Form
    items: list[SuggestedQuestion]


class IssueClaim(Shape):
    """What somebody said of the current issues of a field; after `expires_on` it is to be heard anew."""

    id: Id
    interview_id: Id
    contact: WhoSaid
    text: str
    claim: Claim
    off_the_record: bool
    said_on: date
    expires_on: date
    stale: bool


class FieldCoverage(Shape):
    """What has been asked about in the talks held in a field, and which topics have not come up yet.

    `issues` is what was said of its current issues, the latest first.
    """

    field_id: Id
    interviews: int
    topics: list[TopicCoverage]
    untouched: list[Topic]
    issues: list[IssueClaim]
