"""Which of the eight topics, and which of their parts, have been asked about, and which not yet (P38 to P45). Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

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
    """

    topic: Topic
    line: str
    questions: int
    last_at: datetime | None
    facets: tuple[FacetCoverage, ...]

    @property
    def open_facets(self) -> tuple[str, ...]:
        """The parts that nothing has touched."""
        return tuple(each.facet for each in self.facets if each.questions == 0)


def coverage(questions: Iterable[Touched]) -> tuple[TopicCoverage, ...]:
    """All eight topics in their order, whatever has been asked."""
    asked = list(questions)
    return tuple(_of_topic(topic, [each for each in asked if each.topic is topic]) for topic in Topic)


def _of_topic(topic: Topic, asked: list[Touched]) -> TopicCoverage:
    return TopicCoverage(
        topic,
        LINES[topic],
        len(asked),
        max((each.at for each in asked if each.at is not None), default=None),
        tuple(FacetCoverage(facet, sum(facet in each.facets for each in asked)) for facet in FACETS[topic]),
    )
