"""What is owed before anybody is asked, and while no answer comes: the rows one by one and over their full product."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from colloquy.interviews.rules.forms import FORMS, Form
from colloquy.outreach.rules.attempts import Next, Try, next_step
from colloquy.outreach.rules.vocabulary import WRITTEN, Medium
from colloquy.policy.rules.calendar import local_date
from colloquy.tasks.rules.engine import Obligation, owed
from colloquy.tasks.rules.facts import AccountFacts, InterviewFacts, TryFacts
from colloquy.tasks.rules.policy import DEFAULT, Policy
from colloquy.tasks.rules.rule import Kind

NEW_YORK = "America/New_York"
NOON = datetime(2026, 3, 4, 17, 0, tzinfo=UTC)  # a Wednesday; the clocks change on Sunday
DAY = timedelta(days=1)
MEDIA = [Medium.LETTER, Medium.EMAIL, Medium.CALL_SCRIPT, Medium.VOICEMAIL, Medium.IN_PERSON]


def found(*facts: object, policy: Policy = DEFAULT) -> dict[Kind, Obligation]:
    return {each.kind: each for each in owed(facts, policy).values()}  # type: ignore[arg-type]  # facts of any kind


class TestTheList:
    BEGUN = AccountFacts(subject="me", zone=NEW_YORK, since=NOON)

    def test_it_is_owed_within_a_week_while_it_is_short(self) -> None:
        listing = found(self.BEGUN)[Kind.LIST_PEOPLE]
        assert (listing.met_at, local_date(listing.due_at, NEW_YORK)) == (None, local_date(NOON + 7 * DAY, NEW_YORK))

    @pytest.mark.parametrize("people", range(8))
    def test_a_few_people_are_enough(self, people: int) -> None:
        listing = found(replace(self.BEGUN, people=people, last_added_at=NOON + DAY))[Kind.LIST_PEOPLE]
        assert listing.met_at == (NOON + DAY if people >= DEFAULT.people_least else None)

    def test_the_office_says_how_many(self) -> None:
        assert found(replace(self.BEGUN, people=1), policy=Policy(people_least=1))[Kind.LIST_PEOPLE].met_at == NOON


class TestPreparing:
    PLANNED = InterviewFacts(subject="i1", zone=NEW_YORK, planned_at=NOON, unread=("them",))

    def test_reading_and_guide_are_owed_within_three_days_of_planning(self) -> None:
        owed_now = found(self.PLANNED)
        assert set(owed_now) == {Kind.RESEARCH, Kind.PREPARE}
        assert {local_date(each.due_at, NEW_YORK) for each in owed_now.values()} == {
            local_date(NOON + 3 * DAY, NEW_YORK)
        }

    def test_before_the_talk_where_that_comes_sooner(self) -> None:
        soon = replace(self.PLANNED, agreed_at=NOON, starts_at=NOON + DAY)
        assert {found(soon)[kind].due_at for kind in (Kind.RESEARCH, Kind.PREPARE)} == {NOON + DAY}

    @pytest.mark.parametrize(
        ("unread", "words"),
        [
            (("them",), "about them first"),
            (("them", "their field"), "about them and their field first"),
            (("them", "their organization", "their field"), "about them, their organization and their field first"),
        ],
    )
    def test_the_reason_names_what_is_still_unread(self, unread: tuple[str, ...], words: str) -> None:
        assert words in found(replace(self.PLANNED, unread=unread))[Kind.RESEARCH].reason

    @pytest.mark.parametrize(("form", "goals", "questions"), [*product(Form, range(3), range(7))])
    def test_the_guide_stands_with_a_goal_and_questions_enough_for_the_form(
        self, form: Form, goals: int, questions: int
    ) -> None:
        facts = replace(self.PLANNED, form=form, goals=goals, questions=questions, guide_at=NOON + DAY)
        enough = questions >= (1 if FORMS[form].most_questions else DEFAULT.questions_least)
        prepare = found(facts)[Kind.PREPARE]
        assert (prepare.met_at is not None) == (goals > 0 and enough)
        assert ("hope to learn" in prepare.reason) == (goals == 0)

    def test_what_just_happened_was_never_to_be_prepared(self) -> None:
        assert found(InterviewFacts(subject="i1", zone=NEW_YORK)) == {}


def told(*media: Medium, apart: timedelta = 10 * DAY) -> tuple[Try, ...]:
    return tuple(Try(NOON + place * apart, medium) for place, medium in enumerate(media))


class TestNoAnswer:
    def test_a_letter_is_followed_by_a_call_in_five_to_seven_working_days(self) -> None:
        call = found(TryFacts(subject="o1", zone=NEW_YORK, tries=told(Medium.LETTER)))[Kind.FOLLOW_UP_CALL]
        assert call.opens_at == datetime(2026, 3, 11, 4, 0, tzinfo=UTC)  # midnight by summer time
        assert call.due_at == datetime(2026, 3, 14, 3, 59, tzinfo=UTC)

    def test_a_call_without_an_answer_is_tried_again_after_a_week(self) -> None:
        again = found(TryFacts(subject="o1", zone=NEW_YORK, tries=told(Medium.VOICEMAIL)))[Kind.SECOND_ATTEMPT]
        assert again.opens_at == NOON + 7 * DAY
        assert local_date(again.due_at, NEW_YORK) == local_date(NOON + 8 * DAY, NEW_YORK)

    def test_after_three_attempts_it_rests(self) -> None:
        last = TryFacts(subject="o3", zone=NEW_YORK, tries=told(Medium.VOICEMAIL, Medium.CALL_SCRIPT, Medium.VOICEMAIL))
        assert set(found(last)) == {Kind.LET_IT_REST}

    @pytest.mark.parametrize("count", range(1, 5))
    def test_over_every_row_of_tries_one_thing_is_owed_for_the_last_and_the_ones_before_are_met(
        self, count: int
    ) -> None:
        kinds = {
            Next.FOLLOW_UP_CALL: Kind.FOLLOW_UP_CALL,
            Next.ANOTHER_ATTEMPT: Kind.SECOND_ATTEMPT,
            Next.LET_IT_REST: Kind.LET_IT_REST,
        }
        for media in product(MEDIA, repeat=count):
            tries = told(*media)
            [last] = found(TryFacts(subject="last", zone=NEW_YORK, tries=tries)).values()
            assert (last.kind, last.met_at) == (kinds[next_step(tries, NEW_YORK).what], None)
            for seen, answered, over in product(range(1, count), [False, True], [False, True]):
                [only] = found(
                    TryFacts(
                        subject="one", zone=NEW_YORK, tries=tries[:seen], followed_by=tries[seen], answered=answered,
                        over=over,
                    )
                ).values()  # fmt: skip
                assert only.met_at == tries[seen].at

    @pytest.mark.parametrize("medium", MEDIA)
    def test_an_answer_or_the_end_of_it_leaves_nothing_to_follow_up(self, medium: Medium) -> None:
        for answered, over in product([False, True], [False, True]):
            sent = TryFacts(subject="o1", zone=NEW_YORK, tries=told(medium), answered=answered, over=over)
            kind = Kind.FOLLOW_UP_CALL if medium in WRITTEN else Kind.SECOND_ATTEMPT
            assert set(found(sent)) == (set() if answered or over else {kind})

    @pytest.mark.parametrize(("answered", "over", "rested"), [*product([False, True], repeat=3)])
    def test_what_one_let_rest_oneself_is_done_and_what_ended_otherwise_falls_away(
        self, *, answered: bool, over: bool, rested: bool
    ) -> None:
        at = NOON + 40 * DAY if rested else None
        tries = told(*[Medium.VOICEMAIL] * DEFAULT.attempts_most)
        last = TryFacts(subject="o3", zone=NEW_YORK, tries=tries, answered=answered, over=over or rested, rested_at=at)
        kept = {Kind.LET_IT_REST: at} if not answered and (rested or not over) else {}
        assert {kind: rest.met_at for kind, rest in found(last).items()} == kept
