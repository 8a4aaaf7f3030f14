"""The questions of an interview's guide on the wire."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from colloquy.checks.schemas import StandingFinding
from colloquy.interviews.rules.vocabulary import Topic
from colloquy.kit.ids import Id
from colloquy.kit.text import Block, Flag, Instant, Line
from colloquy.kit.wire import Body, Patch, Shape, absent

QUESTIONS_AT_MOST = 100

QuestionText = Annotated[str, Line(1_000, least=1)]


class InterviewQuestion(Shape):
    """One question of the guide, with what the check has to say about it."""

    id: Id
    text: str
    topic: Topic | None
    must_ask: bool
    asked_at: datetime | None
    answer: str | None
    findings: list[StandingFinding]


class InterviewQuestionCreate(Body):
    """A question for the guide; at the end, or before the question named."""

    text: QuestionText
    topic: Topic | None = None
    must_ask: Flag = False
    before: Id | None = None


class InterviewQuestionPatch(Patch):
    """Changes to one question; `asked_at` marks it as asked."""

    text: QuestionText = absent()
    topic: Topic | None = absent()
    must_ask: Flag = absent()
    asked_at: Instant | None = absent()
    answer: Annotated[str, Block(20_000)] | None = absent()


class InterviewQuestionOrder(Body):
    """The ids of all questions of the guide in their new order."""

    ids: Annotated[list[Id], Field(max_length=QUESTIONS_AT_MOST)]
