"""What one may answer to a task, and what each answer leaves behind."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from colloquy.kit.saying import Standing


class TaskState(StrEnum):
    """Where a task stands."""

    OPEN = "open"
    DONE = "done"
    DISMISSED = "dismissed"
    CANCELLED = "cancelled"


class Answer(StrEnum):
    """What a person may say to a task."""

    DO = "do"
    DONE = "done"
    SNOOZE = "snooze"
    UNSNOOZE = "unsnooze"
    NOT_NEEDED = "not_needed"
    IMPOSSIBLE = "impossible"
    REOPEN = "reopen"


FREELY: Final = (Answer.DO, Answer.DONE, Answer.SNOOZE, Answer.NOT_NEEDED)
"""For most things: the person knows best, and says why not."""

DONE_OR_IMPOSSIBLE: Final = (Answer.DO, Answer.DONE, Answer.SNOOZE, Answer.IMPOSSIBLE)
"""For a thank-you: it is never useless, but it may be beyond doing (P66)."""

OWN: Final = (Answer.DONE, Answer.SNOOZE, Answer.NOT_NEEDED)
"""For what people set themselves."""

AFTERWARDS: Mapping[TaskState, tuple[Answer, ...]] = MappingProxyType(
    {
        TaskState.DONE: (Answer.REOPEN,),
        TaskState.DISMISSED: (Answer.REOPEN,),
        TaskState.CANCELLED: (),
    }
)
"""A task that is settled may be taken up again; one that fell away may not."""

LEADS_TO: Mapping[Answer, TaskState] = MappingProxyType(
    {
        Answer.DONE: TaskState.DONE,
        Answer.SNOOZE: TaskState.OPEN,
        Answer.UNSNOOZE: TaskState.OPEN,
        Answer.NOT_NEEDED: TaskState.DISMISSED,
        Answer.IMPOSSIBLE: TaskState.DISMISSED,
        Answer.REOPEN: TaskState.OPEN,
    }
)
"""Where an answer leads; `do` leads out of the list, to the thing itself."""


STANDING: Final = Standing(
    {
        TaskState.OPEN: "This task is open.",
        TaskState.DONE: "This task is done.",
        TaskState.DISMISSED: "You said that this task is not to be done.",
        TaskState.CANCELLED: "This task is not owed any more.",
    },
    {
        Answer.DO: "do the task",
        Answer.DONE: "tick the task off",
        Answer.SNOOZE: "put the task off",
        Answer.UNSNOOZE: "have the task back now",
        Answer.NOT_NEEDED: "say that it is not needed",
        Answer.IMPOSSIBLE: "say that it cannot be done",
        Answer.REOPEN: "open the task again",
    },
)


def answers(state: TaskState, while_open: tuple[Answer, ...], *, put_off: bool = False) -> tuple[Answer, ...]:
    """What may be answered in `state`, of what the rule admits `while_open`; what is put off may come back."""
    if state is not TaskState.OPEN:
        return AFTERWARDS[state]
    return (*while_open, Answer.UNSNOOZE) if put_off else while_open
