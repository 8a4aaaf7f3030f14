"""What must hold whatever happens, in whatever order, under whatever clock."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from colloquy.interviews.rules.forms import Form
from colloquy.interviews.rules.life import CAME_TO_NOTHING, TOOK_PLACE, Life, State, advance, allowed, may_take_back
from colloquy.interviews.rules.life import take_back as undo
from colloquy.tasks.rules.answers import Answer, TaskState
from colloquy.tasks.rules.engine import Adjust, Cancel, Create, Existing, Fulfill, Reopen, owed, reconcile
from colloquy.tasks.rules.facts import InterviewFacts
from colloquy.tasks.rules.policy import DEFAULT
from colloquy.tasks.rules.rule import Kind
from colloquy.tasks.rules.table import BY_KIND

ZONES = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "America/Sao_Paulo", "UTC"]
BEGAN = datetime(2024, 1, 1, tzinfo=UTC)


def facts_of(life: Life, zone: str) -> InterviewFacts:
    return InterviewFacts(
        subject="i1",
        zone=zone,
        form=life.form,
        planned_at=BEGAN,
        agreed_at=life.agreed_at,
        starts_at=life.scheduled_at,
        confirmed_at=life.confirmed_at,
        started_at=life.started_at,
        ended_at=life.ended_at,
        written_up_at=life.written_up_at,
        thanked_at=life.thanked_at,
        came_to_nothing=life.state in CAME_TO_NOTHING,
        closed=life.state is State.CLOSED,
    )


@dataclass
class TaskList:
    """A list that obeys the engine, and refuses to hold a key twice."""

    rows: dict[str, Existing] = field(default_factory=dict)

    def obey(self, change: object) -> None:
        match change:
            case Create(obligation):
                assert obligation.key not in self.rows
                self._write(obligation, TaskState.OPEN)
            case Adjust(key, obligation) | Reopen(key, obligation):
                assert key in self.rows
                self._write(obligation, TaskState.OPEN)
            case Fulfill(key, _):
                self.rows[key] = replace(self.rows[key], state=TaskState.DONE)
            case Cancel(key):
                self.rows[key] = replace(self.rows[key], state=TaskState.CANCELLED)

    def _write(self, obligation: object, state: TaskState) -> None:
        known = {name: getattr(obligation, name) for name in ("key", "zone", "about", "reason", "due_at", "lapses_at")}
        self.rows[known["key"]] = Existing(state=state, **known)


class WhateverHappens(RuleBasedStateMachine):
    """One interview lives a random life under a clock that jumps, and its tasks are reconciled after each step."""

    @initialize(form=st.sampled_from(Form), zone=st.sampled_from(ZONES), start=st.integers(0, 8 * 365 * 24))
    def begin(self, form: Form, zone: str, start: int) -> None:
        self.life = Life(form)
        self.zone = zone
        self.now = datetime(2024, 1, 1, tzinfo=UTC) + timedelta(hours=start)
        self.tasks = TaskList()

    def settle(self) -> None:
        due = owed([facts_of(self.life, self.zone)], DEFAULT)
        for change in reconcile(self.tasks.rows.values(), due, self.now):
            self.tasks.obey(change)
        assert reconcile(self.tasks.rows.values(), due, self.now) == ()

    @rule(choice=st.integers(0, 12), ahead=st.integers(-3, 400))
    def step(self, choice: int, ahead: int) -> None:
        verbs = allowed(self.life)
        if verbs:
            verb = verbs[choice % len(verbs)]
            self.life = advance(self.life, verb, self.now, scheduled_at=self.now + timedelta(hours=ahead))
            self.settle()

    @rule(choice=st.integers(0, 12))
    def second_look(self, choice: int) -> None:
        marked = may_take_back(self.life)
        if marked:
            self.life = undo(self.life, marked[choice % len(marked)])
            self.settle()

    @rule(hours=st.integers(-500, 500))
    def clock_jumps(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        self.settle()

    @rule(choice=st.integers(0, 5))
    def person_dismisses_one(self, choice: int) -> None:
        free = [
            key
            for key, task in self.tasks.rows.items()
            if task.state is TaskState.OPEN and Answer.NOT_NEEDED in BY_KIND[Kind(key.split(":")[0])].answers
        ]
        if free:
            key = free[choice % len(free)]
            self.tasks.rows[key] = replace(self.tasks.rows[key], state=TaskState.DISMISSED)
            self.settle()

    @invariant()
    def no_talk_without_its_thanks_owed_or_sent(self) -> None:
        task = self.tasks.rows.get("thank_you:i1")
        if self.life.state not in TOOK_PLACE:
            assert task is None or task.state is TaskState.CANCELLED
        elif self.life.thanked_at is None:
            assert task is not None
            assert task.state is TaskState.OPEN
        else:
            assert task is None or task.state is TaskState.DONE

    @invariant()
    def never_two_open_for_the_same_thing(self) -> None:
        kinds = [key.split(":")[0] for key, task in self.tasks.rows.items() if task.state is TaskState.OPEN]
        assert len(kinds) == len(set(kinds))

    @invariant()
    def nothing_is_owed_for_what_came_to_nothing(self) -> None:
        if self.life.state in CAME_TO_NOTHING:
            assert all(task.state is not TaskState.OPEN for task in self.tasks.rows.values())


TestWhateverHappens = WhateverHappens.TestCase
TestWhateverHappens.settings = settings(max_examples=150, stateful_step_count=30, deadline=None)
