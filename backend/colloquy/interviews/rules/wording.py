"""How the states and verbs of an interview are said to a person; `life` has them for programs."""

from typing import Final

from colloquy.interviews.rules.life import State, Verb
from colloquy.kit.saying import Standing

STANDING: Final = Standing(
    {
        State.PLANNED: "This conversation is being prepared.",
        State.REQUESTED: "You have asked for this conversation and wait for an answer.",
        State.SCHEDULED: "This conversation has its time.",
        State.CONFIRMED: "This conversation is confirmed.",
        State.IN_PROGRESS: "This conversation is going on.",
        State.HELD: "This conversation took place.",
        State.WRITTEN_UP: "This conversation is written up.",
        State.THANKED: "You have given thanks for this conversation.",
        State.CLOSED: "This conversation is closed.",
        State.DECLINED: "They said no to this conversation for now.",
        State.NO_ANSWER: "Nobody answered when you asked for this conversation.",
        State.CANCELLED: "This conversation was called off.",
        State.NO_SHOW: "This conversation did not take place.",
    },
    {
        Verb.REQUEST: "ask for it",
        Verb.SCHEDULE: "agree on a time",
        Verb.CONFIRM: "confirm it",
        Verb.START: "start it",
        Verb.HOLD: "note that it took place",
        Verb.WRITE_UP: "write it up",
        Verb.THANK: "give thanks",
        Verb.CLOSE: "close it",
        Verb.DECLINE: "note that they said no",
        Verb.NO_ANSWER: "note that nobody answered",
        Verb.CANCEL: "call it off",
        Verb.NO_SHOW: "note that it did not take place",
        Verb.REOPEN: "take it up again",
    },
)
