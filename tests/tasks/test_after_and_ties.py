"""What is owed to those who helped, and because time has passed: the rows one by one and over their full product."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colloquy.contacts.rules.permission import Leave, Permission, may_keep_in_touch
from colloquy.contacts.rules.vocabulary import Source
from colloquy.fields.rules import FieldState
from colloquy.outreach.rules.renewed import Relation, unmet
from colloquy.policy.rules.calendar import local_date
from colloquy.tasks.rules.engine import Obligation, owed
from colloquy.tasks.rules.facts import (
    FieldFacts,
    LoopFacts,
    NewsFacts,
    ReferralFacts,
    RenewalFacts,
    SuggestionFacts,
    TieFacts,
)
from colloquy.tasks.rules.policy import DEFAULT
from colloquy.tasks.rules.rule import Kind

BERLIN = "Europe/Berlin"
NOON = datetime(2026, 3, 4, 11, 0, tzinfo=UTC)
DAY = timedelta(days=1)
EITHER = [False, True]


def found(*facts: object) -> list[Obligation]:
    return list(owed(facts, DEFAULT).values())  # type: ignore[arg-type]  # facts of any kind


def only(*facts: object) -> Obligation:
    [obligation] = found(*facts)
    return obligation


@pytest.mark.parametrize("case", [*product(EITHER, repeat=2)], ids=str)
def test_a_name_is_pursued_within_two_weeks_unless_one_decides_against_it(case: tuple[bool, ...]) -> None:
    asked, dropped = case
    at = NOON + DAY if asked else None
    facts = ReferralFacts(subject="r1", zone=BERLIN, about="Ben", named_at=NOON, asked_at=at, dropped=dropped)
    if dropped:
        assert found(facts) == []
    else:
        pursue = only(facts)
        assert (pursue.kind, pursue.about, pursue.met_at) == (Kind.PURSUE_REFERRAL, "Ben", at)
        assert local_date(pursue.due_at, BERLIN) == date(2026, 3, 18)


@pytest.mark.parametrize("case", [*product(EITHER, repeat=3)], ids=str)
def test_whoever_named_somebody_hears_within_a_week_of_the_talk(case: tuple[bool, ...]) -> None:
    met, told, unwelcome = case
    facts = LoopFacts(
        subject="r1", zone=BERLIN, about="Ben", met_at=NOON if met else None, told_at=NOON + DAY if told else None,
        unwelcome=unwelcome,
    )  # fmt: skip
    if not met or unwelcome:
        assert found(facts) == []
    else:
        tell = only(facts)
        assert (tell.kind, tell.met_at) == (Kind.TELL_REFERRER, facts.told_at)
        assert local_date(tell.due_at, BERLIN) == date(2026, 3, 11)


def test_each_suggestion_taken_on_is_owed_until_the_person_says_it_is_done() -> None:
    facts = [SuggestionFacts(subject=name, zone=BERLIN, about="Join the society", taken_at=NOON) for name in "ab"]
    assert [(each.kind, each.met_at) for each in found(*facts)] == [(Kind.DO_SUGGESTION, None)] * 2


@pytest.mark.parametrize("case", [*product(EITHER, repeat=2)], ids=str)
def test_news_goes_to_each_person_by_themselves(case: tuple[bool, ...]) -> None:
    told, unwelcome = case
    facts = [
        NewsFacts(
            subject=f"m1:{who}", zone=BERLIN, about="an internship", reached_at=NOON, why=f"{who} helped.",
            told_at=NOON + DAY if told else None, unwelcome=unwelcome,
        )
        for who in ("ana", "ben")
    ]  # fmt: skip
    news = found(*facts)
    assert [each.reason for each in news] == ([] if unwelcome else ["ana helped.", "ben helped."])
    assert all(each.met_at == (NOON + DAY if told else None) for each in news)
    assert len({each.key for each in news}) == len(news)


class TestKeepingInTouch:
    GIVEN = Permission(leave=Leave.GRANTED, every_months=6, said_at=NOON)

    @pytest.mark.parametrize(
        ("leave", "months", "source"), [*product(Leave, [None, 6], [None, Source.FAMILY, Source.TEACHER])]
    )
    def test_only_with_leave_and_at_the_interval_they_named(
        self, leave: Leave, months: int | None, source: Source | None
    ) -> None:
        permission = Permission(leave=leave, every_months=months, said_at=NOON)
        facts = TieFacts(subject="c1", zone=BERLIN, permission=permission, source=source)
        due = found(facts)
        allowed = leave is Leave.GRANTED or (source is Source.FAMILY and leave is not Leave.DECLINED)
        assert bool(due) == (allowed and months is not None)
        if due:
            assert local_date(due[0].due_at, BERLIN) == date(2026, 9, 4)
            assert due[0].opens_at == due[0].due_at - DEFAULT.keep_in_touch_ahead

    def test_any_real_contact_begins_the_interval_anew(self) -> None:
        facts = TieFacts(subject="c1", zone=BERLIN, permission=self.GIVEN)
        later = only(replace(facts, last_contact_at=NOON + 100 * DAY))
        assert local_date(later.due_at, BERLIN) == date(2026, 12, 12)
        assert later.key != only(facts).key
        assert only(replace(facts, last_word_at=NOON + 100 * DAY)) == later

    def test_leave_that_ends_before_gives_no_occasion(self) -> None:
        ending = replace(self.GIVEN, until=date(2026, 9, 3))
        assert found(TieFacts(subject="c1", zone=BERLIN, permission=ending)) == []

    @given(
        permission=st.builds(
            Permission,
            leave=st.sampled_from(Leave),
            every_months=st.none() | st.integers(1, 24),
            said_at=st.none() | st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 -- made aware right here
            until=st.none() | st.dates(date(2024, 1, 1), date(2032, 1, 1)),
        ),
        source=st.none() | st.sampled_from(Source),
        last=st.none() | st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 -- made aware right here
        zone=st.sampled_from(["Pacific/Apia", "America/New_York", BERLIN, "Pacific/Chatham"]),
    )
    def test_never_without_permission_on_that_day(
        self, permission: Permission, source: Source | None, last: datetime | None, zone: str
    ) -> None:
        facts = TieFacts(subject="c1", zone=zone, permission=permission, source=source, last_contact_at=last)
        for each in found(facts):
            assert may_keep_in_touch(permission, local_date(each.due_at, zone), source)


class TestReview:
    @pytest.mark.parametrize("talks", range(10))
    def test_a_field_is_looked_at_after_three_talks_and_after_every_three_more(self, talks: int) -> None:
        facts = FieldFacts(
            subject="f1", zone=BERLIN, about="Museums", talks=tuple(NOON + n * DAY for n in range(talks))
        )
        due = found(facts)
        assert [each.key for each in due] == ([f"review_field:f1:{talks // 3}"] if talks >= 3 else [])
        if due:
            third = NOON + (talks // 3 * 3 - 1) * DAY
            assert local_date(due[0].due_at, BERLIN) == local_date(third + 7 * DAY, BERLIN)

    def test_a_look_before_the_third_talk_does_not_count(self) -> None:
        facts = FieldFacts(subject="f1", zone=BERLIN, about="Museums", talks=(NOON, NOON, NOON + DAY))
        assert only(replace(facts, reviewed_at=NOON)).met_at is None
        assert only(replace(facts, reviewed_at=NOON + 2 * DAY)).met_at == NOON + 2 * DAY

    def test_a_field_that_is_closed_needs_no_look(self) -> None:
        assert found(FieldFacts(subject="f1", zone=BERLIN, about="Museums", talks=(NOON,) * 3, closed=True)) == []


class TestGoingBack:
    def test_over_the_full_product_only_when_every_condition_is_met(self) -> None:
        states = [None, *FieldState]
        opens = NOON + DEFAULT.renewed_after
        seen = 0
        for thanked, updates, rapport, state, focus, unwelcome in product(
            EITHER, [0, 1], [None, *EITHER], states, ["", "A first post"], EITHER
        ):
            relation = Relation(
                talked_at=NOON, thanked=thanked, updates_since=updates, rapport=rapport, field_state=state,
                focus=focus, wants_no_contact=unwelcome,
            )  # fmt: skip
            due = found(RenewalFacts(subject="c1", zone=BERLIN, relation=relation))
            assert bool(due) == (not unmet(relation, opens))
            assert all(each.opens_at == opens for each in due)
            seen += bool(due)
        assert seen == 1

    READY = Relation(
        talked_at=NOON, thanked=True, updates_since=1, rapport=True, field_state=FieldState.SEARCHING, focus="A post"
    )

    def test_it_is_not_late_the_moment_the_last_condition_is_met(self) -> None:
        facts = RenewalFacts(subject="c1", zone=BERLIN, relation=self.READY, changed_at=NOON + 200 * DAY)
        assert only(facts).due_at > NOON + 213 * DAY

    def test_a_message_since_that_talk_meets_it(self) -> None:
        facts = RenewalFacts(subject="c1", zone=BERLIN, relation=self.READY)
        assert only(replace(facts, written_at=NOON - DAY)).met_at is None
        assert only(replace(facts, written_at=NOON + 100 * DAY)).met_at == NOON + 100 * DAY
