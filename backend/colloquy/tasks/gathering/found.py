"""What gatherers have in common."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from colloquy.kit.db.work import Read
from colloquy.tasks.rules.facts import Facts
from colloquy.tasks.rules.subject import Subject

Ids = Sequence[str]
BEFORE_ALL: Final = "00000000-0000-0000-0000-000000000000"
"""Comes before every id: where going through them begins."""


@dataclass(frozen=True, slots=True)
class Found:
    """Facts, and what a task that follows from them is about.

    Attributes:
        subject_id: of the thing that is opened to do it; None for the list as a whole.
        contact_id: whom it concerns; None for what concerns nobody else.
        interview_id: the talk it belongs to, with which it goes.
    """

    facts: Facts
    subject: Subject
    subject_id: str | None
    contact_id: str | None = None
    interview_id: str | None = None

    @property
    def subject_kind(self) -> str:
        """As the task calls it."""
        return self.subject.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Gatherer:
    """How the facts about one kind of subject are found.

    Attributes:
        name: of the gatherer, as jobs call it.
        subjects: what its tasks are about.
        anchor: the column of tasks by which those that follow from an anchor are found again.
        anchors: the ids an owner has, after one of them, so many at most.
        gather: what is known of these anchors; those that are gone give nothing.
    """

    name: str
    subjects: frozenset[Subject]
    anchor: str
    anchors: Callable[[Read, str, int], Ids]
    gather: Callable[[Read, Ids, str], list[Found]]


def ids(work: Read, statement: Any) -> Ids:  # noqa: ANN401 -- a select of one column
    """The one column of a statement."""
    return list(work.execute(statement).scalars())
