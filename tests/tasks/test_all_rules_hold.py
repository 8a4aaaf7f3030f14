"""What must hold for every rule, whatever happens to whatever they are about, under a clock that jumps."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from colloquy.contacts.rules.permission import Leave, Permission, may_keep_in_touch
from colloquy.contacts.rules.vocabulary import Source
from colloquy.fields.rules import FieldState
from colloquy.interviews.rules.forms import Form
from colloquy.outreach.rules.attempts import Try
from colloquy.outreach.rules.renewed import Relation, unmet
from colloquy.outreach.rules.vocabulary import Medium
from colloquy.policy.rules.calendar import local_date
from colloquy.tasks.rules.answers import Answer, TaskState
from colloquy.tasks.rules.engine import owed, reconcile
from colloquy.tasks.rules.facts import (
    AccountFacts,
    FieldFacts,
    InterviewFacts,
    LoopFacts,
    NewsFacts,
    ReferralFacts,
    RenewalFacts,
    SuggestionFacts,
    TieFacts,
    TryFacts,
)
from colloquy.tasks.rules.policy import Policy
from colloquy.tasks.rules.rule import Kind
from colloquy.tasks.rules.table import BY_KIND
from tests.tasks.test_obligations_hold import ZONES, TaskList

BEGAN = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)
HOURS = st.integers(0, 24 * 400).map(lambda hours: BEGAN + timedelta(hours=hours))
MAYBE = st.none() | HOURS
TRIES = st.lists(st.builds(Try, HOURS, st.sampled_from(Medium)), min_size=1, max_size=5).map(
    lambda tries: tuple(sorted(tries, key=lambda each: each.at))
)
PERMISSIONS = st.builds(
    Permission,
    leave=st.sampled_from(Leave),
    every_months=st.none() | st.integers(1, 24),
    said_at=MAYBE,
    until=st.none() | st.dates(date(2026, 1, 1), date(2028, 1, 1)),
)
RELATIONS = st.builds(
    Relation,
    talked_at=MAYBE,
    thanked=st.booleans(),
    updates_since=st.integers(0, 2),
    rapport=st.none() | st.booleans(),
    field_state=st.none() | st.sampled_from(FieldState),
    focus=st.sampled_from(["", "A first post"]),
    wants_no_contact=st.booleans(),
)
SOME_FACTS: dict[str, st.SearchStrategy[dict[str, Any]]] = {
    "account": st.fixed_dictionaries({"people": st.integers(0, 9), "last_added_at": MAYBE}),
    "interview": st.fixed_dictionaries({
        "form": st.sampled_from(Form), "planned_at": MAYBE, "goals": st.integers(0, 3), "questions": st.integers(0, 7),
        "guide_at": MAYBE, "agreed_at": MAYBE, "starts_at": MAYBE, "confirmed_at": MAYBE, "started_at": MAYBE,
        "ended_at": MAYBE, "written_up_at": MAYBE, "thanked_at": MAYBE, "terms": st.integers(0, 2),
        "travel": st.none() | st.just(timedelta(minutes=40)), "came_to_nothing": st.booleans(), "closed": st.booleans(),
    }),
    "message": st.fixed_dictionaries({
        "tries": TRIES, "answered": st.booleans(), "over": st.booleans(), "rested_at": MAYBE,
        "followed_by": st.none() | st.builds(Try, HOURS, st.sampled_from(Medium)),
    }),
    "referral": st.fixed_dictionaries({"asked_at": MAYBE, "dropped": st.booleans()}),
    "loop": st.fixed_dictionaries({"met_at": MAYBE, "told_at": MAYBE, "unwelcome": st.booleans()}),
    "suggestion": st.fixed_dictionaries({"taken_at": HOURS}),
    "news": st.fixed_dictionaries({"told_at": MAYBE, "unwelcome": st.booleans()}),
    "tie": st.fixed_dictionaries({
        "permission": PERMISSIONS, "source": st.none() | st.sampled_from(Source), "last_contact_at": MAYBE,
        "last_word_at": MAYBE,
    }),
    "renewal": st.fixed_dictionaries({"relation": RELATIONS, "changed_at": MAYBE, "written_at": MAYBE}),
    "field": st.fixed_dictionaries({
        "talks": st.lists(HOURS, max_size=8).map(lambda talks: tuple(sorted(talks))), "reviewed_at": MAYBE,
        "closed": st.booleans(),
    }),
}  # fmt: skip
"""What may be known of each subject; anything may change into anything, as facts do when somebody corrects them."""
POLICIES = st.builds(
    Policy,
    people_least=st.integers(1, 8),
    attempts_most=st.integers(1, 4),
    review_field_after=st.integers(1, 4),
    thank_within=st.integers(1, 72).map(lambda hours: timedelta(hours=hours)),
    keep_in_touch_ahead=st.integers(0, 30).map(lambda days: timedelta(days=days)),
    holidays=st.frozensets(st.dates(date(2026, 1, 1), date(2027, 3, 1)), max_size=5),
)


def first_facts(zone: str) -> dict[str, Any]:
    """One subject of each kind, of which hardly anything is known."""
    return {
        "account": AccountFacts(subject="me", zone=zone, since=BEGAN),
        "interview": InterviewFacts(subject="i1", zone=zone),
        "message": TryFacts(subject="o1", zone=zone, tries=(Try(BEGAN, Medium.LETTER),)),
        "referral": ReferralFacts(subject="r1", zone=zone, about="Ben", named_at=BEGAN),
        "loop": LoopFacts(subject="r1", zone=zone, about="Ben"),
        "suggestion": SuggestionFacts(subject="s1", zone=zone, about="Join the society", taken_at=BEGAN),
        "news": NewsFacts(subject="m1:c1", zone=zone, about="a major", reached_at=BEGAN, why="They helped."),
        "tie": TieFacts(subject="c1", zone=zone, permission=Permission()),
        "renewal": RenewalFacts(subject="c1", zone=zone, relation=Relation()),
        "field": FieldFacts(subject="f1", zone=zone, about="Museums"),
    }


class EveryRule(RuleBasedStateMachine):
    """One subject of each kind; facts, clock and policy change at random, and the list follows."""

    @initialize(zone=st.sampled_from(ZONES))
    def begin(self, zone: str) -> None:
        self.facts = first_facts(zone)
        self.now, self.policy, self.tasks = BEGAN, Policy(), TaskList()
        self.settle()

    def settle(self) -> None:
        self.due = owed(self.facts.values(), self.policy)
        for change in reconcile(self.tasks.rows.values(), self.due, self.now):
            self.tasks.obey(change)
        assert reconcile(self.tasks.rows.values(), self.due, self.now) == ()

    @rule(data=st.data(), subject=st.sampled_from(sorted(SOME_FACTS)))
    def facts_change(self, data: st.DataObject, subject: str) -> None:
        self.facts[subject] = replace(self.facts[subject], **data.draw(SOME_FACTS[subject]))
        self.settle()

    @rule(hours=st.integers(-5000, 5000))
    def clock_jumps(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        self.settle()

    @rule(policy=POLICIES)
    def office_sets_its_clocks(self, policy: Policy) -> None:
        self.policy = policy
        self.settle()

    @rule(choice=st.integers(0, 30), answer=st.sampled_from([Answer.DONE, Answer.NOT_NEEDED, Answer.IMPOSSIBLE]))
    def person_answers(self, choice: int, answer: Answer) -> None:
        asked = [key for key in self.open() if answer in BY_KIND[Kind(key.split(":")[0])].answers]
        if asked:
            key = asked[choice % len(asked)]
            state = TaskState.DONE if answer is Answer.DONE else TaskState.DISMISSED
            self.tasks.rows[key] = replace(self.tasks.rows[key], state=state, by_hand=True)
            self.settle()

    def open(self) -> list[str]:
        return sorted(key for key, task in self.tasks.rows.items() if task.state is TaskState.OPEN)

    @invariant()
    def only_what_is_owed_is_open(self) -> None:
        assert all(self.due[key].met_at is None for key in self.open())

    @invariant()
    def one_thing_at_a_time_is_open_of_each_kind_for_each_subject(self) -> None:
        about = [tuple(key.split(":")[:2]) for key in self.open()]
        assert len(about) == len(set(about))

    @invariant()
    def what_is_owed_and_in_sight_is_open_or_answered(self) -> None:
        for key, obligation in self.due.items():
            waiting = obligation.opens_at is not None and obligation.opens_at > self.now
            over = obligation.lapses_at is not None and obligation.lapses_at <= self.now
            if obligation.met_at is None and not waiting and not over:
                assert self.tasks.rows[key].state is not TaskState.CANCELLED

    @invariant()
    def a_talk_is_thanked_for_or_its_thanks_are_owed_or_cannot_be_sent(self) -> None:
        talk = self.facts["interview"]
        task = self.tasks.rows.get("thank_you:i1")
        if talk.ended_at is not None and talk.thanked_at is None:
            assert task is not None
            assert task.state is TaskState.OPEN or task.by_hand

    @invariant()
    def nobody_is_kept_in_touch_with_who_does_not_wish_it(self) -> None:
        tie = self.facts["tie"]
        for key in self.open():
            if key.startswith(Kind.KEEP_IN_TOUCH):
                day = local_date(self.due[key].due_at, tie.zone)
                assert may_keep_in_touch(tie.permission, day, tie.source)

    @invariant()
    def nobody_is_gone_back_to_while_a_condition_is_not_met(self) -> None:
        relation = self.facts["renewal"].relation
        if any(key.startswith(Kind.RENEW_CONTACT) for key in self.open()):
            assert not unmet(relation, relation.talked_at + self.policy.renewed_after, self.policy)


TestEveryRule = EveryRule.TestCase
TestEveryRule.settings = settings(
    max_examples=60, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
