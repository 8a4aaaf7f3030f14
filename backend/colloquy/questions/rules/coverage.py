"""Which of the eight topics, and which of their parts, have been asked about, and which not yet (P38 to P45). Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from colloquy.policy.rules.office import DEFAULT, Policy
from colloquy.questions.rules.words import FACETS, LINES, Topic


@dataclass(frozen=True, slots=True)
class Touched:
    """One question that touched a topic.

    Attributes:
        facets: parts of the topic that it draws out.
        at: when it was asked; None for one that is only planned.
    """

    topic: Topic
    facets: tuple[str, ...] = ()
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class FacetCoverage:
    """How many questions touched one part of a topic."""

    facet: str
    questions: int


@dataclass(frozen=True, slots=True)
class TopicCoverage:
    """How many questions touched a topic and each of its parts.

    Attributes:
        line: of the method.
        last_at: when it was last asked about; None where it never was.
        stale: that was so long ago that it is worth asking anew; only current issues grow old like this (P44).
    """

    topic: Topic
    line: str
    questions: int
    last_at: datetime | None
    stale: bool
    facets: tuple[FacetCoverage, ...]

    @property
    def open_facets(self) -> tuple[str, ...]:
        """The parts that nothing has touched."""
        return tuple(each.facet for each in self.facets if each.questions == 0)


def coverage(
    questions: Iterable[Touched], now: datetime | None = None, policy: Policy = DEFAULT
) -> tuple[TopicCoverage, ...]:
    """All eight topics in their order, whatever has been asked; without `now` nothing is told to be old."""
    asked = list(questions)
    fresh = asked if now is None else still_told(asked, now, policy)
    return tuple(_of_topic(topic, asked, fresh) for topic in Topic)


def still_told(questions: Iterable[Touched], now: datetime, policy: Policy = DEFAULT) -> list[Touched]:
    """Without what was asked of current issues so long ago that the answer has expired (P44)."""
    return [
        each
        for each in questions
        if each.topic is not Topic.ISSUES or each.at is None or now - each.at <= policy.issues_stale_after
    ]


def _of_topic(topic: Topic, all_asked: list[Touched], fresh: list[Touched]) -> TopicCoverage:
    asked = [each for each in all_asked if each.topic is topic]
    return TopicCoverage(
        topic,
        LINES[topic],
        len(asked),
        max((each.at for each in asked if each.at is not None), default=None),
        bool(asked) and not any(each.topic is topic for each in fresh),
        tuple(FacetCoverage(facet, sum(facet in each.facets for each in asked)) for facet in FACETS[topic]),
    )
