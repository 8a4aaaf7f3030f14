"""What is owed, for what, by when: the rows of the table one by one, and what holds for all of them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from colloquy.interviews.rules.forms import Form
from colloquy.tasks.rules.answers import AFTERWARDS, DONE_OR_IMPOSSIBLE, Answer, TaskState, answers
from colloquy.tasks.rules.engine import Adjust, Cancel, Create, Existing, Fulfill, Obligation, Reopen, owed, reconcile
from colloquy.tasks.rules.facts import InterviewFacts
from colloquy.tasks.rules.policy import DEFAULT, Policy
from colloquy.tasks.rules.rule import Kind
from colloquy.tasks.rules.table import BY_KIND, RULES

BERLIN = "Europe/Berlin"


def at(day: int, hour: int, minute: int = 0, *, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


def talk(**known: object) -> InterviewFacts:
    return replace(InterviewFacts(subject="i1", zone=BERLIN), **known)  # type: ignore[arg-type]  # facts by name


def due(kind: Kind, facts: InterviewFacts, policy: Policy = DEFAULT) -> datetime | None:
    return next((each.due_at for each in owed([facts], policy).values() if each.kind is kind), None)


def listed(obligation: Obligation, state: TaskState = TaskState.OPEN, *, by_hand: bool = False) -> Existing:
    return Existing(
        key=obligation.key,
        state=state,
        zone=obligation.zone,
        about=obligation.about,
        reason=obligation.reason,
        due_at=obligation.due_at,
        lapses_at=obligation.lapses_at,
        by_hand=by_hand,
    )


class TestConfirm:
    def test_by_five_on_the_working_day_before(self) -> None:
        agreed = talk(agreed_at=at(16, 9), starts_at=at(23, 9))  # a Monday: the Friday before
        assert due(Kind.CONFIRM, agreed) == at(20, 16)

    def test_five_stays_five_when_the_clocks_change_in_between(self) -> None:
        sunday_shift = talk(agreed_at=at(1, 9, month=10), starts_at=at(26, 9, month=10))
        assert due(Kind.CONFIRM, sunday_shift) == at(23, 15, month=10)

    def test_a_date_made_the_evening_before_is_confirmed_two_hours_ahead(self) -> None:
        assert due(Kind.CONFIRM, talk(agreed_at=at(23, 19), starts_at=at(24, 10))) == at(24, 8)

    def test_a_date_made_on_the_day_itself_needs_no_confirming(self) -> None:
        assert due(Kind.CONFIRM, talk(agreed_at=at(24, 7), starts_at=at(24, 14))) is None

    def test_a_form_without_confirming_owes_none(self) -> None:
        assert due(Kind.CONFIRM, talk(form=Form.CORRESPONDENCE, agreed_at=at(16, 9), starts_at=at(23, 9))) is None

    @pytest.mark.parametrize("gone", [{"came_to_nothing": True}, {"started_at": at(22, 9)}, {"ended_at": at(22, 9)}])
    def test_it_falls_away_once_the_talk_began_or_will_not(self, gone: dict[str, object]) -> None:
        assert due(Kind.CONFIRM, talk(agreed_at=at(16, 9), starts_at=at(23, 9), **gone)) is None

    def test_another_date_is_another_call(self) -> None:
        first = owed([talk(agreed_at=at(16, 9), starts_at=at(23, 9))], DEFAULT)
        second = owed([talk(agreed_at=at(17, 9), starts_at=at(25, 9))], DEFAULT)
        (only,) = first.values()
        done = listed(only, state=TaskState.DONE)
        assert reconcile([done], second, at(17, 9)) == (Create(*second.values()),)
        open_ = listed(only)
        assert set(reconcile([open_], second, at(17, 9))) == {Create(*second.values()), Cancel(open_.key)}

    def test_it_lapses_when_the_talk_begins(self) -> None:
        due_now = owed([talk(agreed_at=at(16, 9), starts_at=at(23, 9))], DEFAULT)
        [confirm] = due_now.values()
        assert reconcile([listed(confirm)], due_now, at(23, 9)) == (Cancel(confirm.key),)
        assert reconcile([], due_now, at(23, 9)) == ()


class TestWriteUp:
    def test_within_two_hours(self) -> None:
        assert due(Kind.WRITE_UP, talk(ended_at=at(24, 10))) == at(24, 12)

    def test_never_past_the_day_at_the_place(self) -> None:
        assert due(Kind.WRITE_UP, talk(ended_at=at(24, 22, 15))) == at(24, 22, 59)  # 23:15 in Berlin

    def test_two_hours_are_two_hours_in_the_night_of_the_change(self) -> None:
        assert due(Kind.WRITE_UP, talk(ended_at=at(25, 0, 30, month=10))) == at(25, 2, 30, month=10)

    def test_it_falls_away_when_the_interview_is_put_away(self) -> None:
        assert due(Kind.WRITE_UP, talk(ended_at=at(24, 10), closed=True)) is None


class TestThankYou:
    def test_within_a_day(self) -> None:
        assert due(Kind.THANK_YOU, talk(ended_at=at(24, 10))) == at(25, 10)

    def test_the_office_sets_the_clock(self) -> None:
        assert due(Kind.THANK_YOU, talk(ended_at=at(24, 10)), Policy(thank_within=timedelta(hours=48))) == at(26, 10)

    @pytest.mark.parametrize("however", [{"closed": True}, {"discouraging": True}, {"form": Form.CORRESPONDENCE}])
    def test_owed_however_it_went(self, however: dict[str, object]) -> None:
        assert due(Kind.THANK_YOU, talk(ended_at=at(24, 10), **however)) == at(25, 10)

    def test_a_discouraging_talk_gets_its_own_reason(self) -> None:
        [plain] = [o for o in owed([talk(ended_at=at(24, 10))], DEFAULT).values() if o.kind is Kind.THANK_YOU]
        other = owed([talk(ended_at=at(24, 10), discouraging=True)], DEFAULT)
        assert "discouraging" in other[plain.key].reason
        assert Adjust(plain.key, other[plain.key]) in reconcile([listed(plain)], other, at(24, 11))

    def test_it_cannot_be_called_not_needed(self) -> None:
        assert Answer.NOT_NEEDED not in BY_KIND[Kind.THANK_YOU].answers
        assert BY_KIND[Kind.THANK_YOU].answers == DONE_OR_IMPOSSIBLE


class TestReconcile:
    FACTS = talk(ended_at=at(24, 10))

    def test_what_is_owed_is_put_on_the_list_once(self) -> None:
        due_now = owed([self.FACTS, self.FACTS], DEFAULT)
        assert reconcile([], due_now, at(24, 10)) == tuple(Create(each) for each in due_now.values())
        assert reconcile([listed(each) for each in due_now.values()], due_now, at(24, 10)) == ()

    def test_what_was_met_before_it_was_listed_is_not_listed(self) -> None:
        met = owed([talk(ended_at=at(24, 10), thanked_at=at(24, 11), written_up_at=at(24, 11))], DEFAULT)
        assert reconcile([], met, at(24, 12)) == ()

    @pytest.mark.parametrize("state", [TaskState.OPEN, TaskState.DISMISSED, TaskState.CANCELLED])
    def test_what_is_met_is_done_whatever_was_said_before(self, state: TaskState) -> None:
        met = owed([talk(ended_at=at(24, 10), thanked_at=at(24, 11), closed=True)], DEFAULT)
        [thanks] = met.values()
        assert reconcile([listed(thanks, state)], met, at(24, 12)) == (Fulfill(thanks.key, at(24, 11)),)

    def test_what_the_person_answered_stays_answered(self) -> None:
        due_now = owed([self.FACTS], DEFAULT)
        said_no = [listed(each, TaskState.DISMISSED) for each in due_now.values()]
        assert reconcile(said_no, due_now, at(30, 10)) == ()

    def test_what_was_taken_back_is_owed_again(self) -> None:
        due_now = owed([self.FACTS], DEFAULT)
        for state in (TaskState.DONE, TaskState.CANCELLED):
            before = [listed(each, state) for each in due_now.values()]
            assert reconcile(before, due_now, at(24, 11)) == tuple(Reopen(o.key, o) for o in due_now.values())

    def test_what_only_the_person_can_say_stays_done(self) -> None:
        due_now = owed([self.FACTS], DEFAULT)
        done = [listed(each, TaskState.DONE, by_hand=True) for each in due_now.values()]
        assert reconcile(done, due_now, at(24, 11)) == ()

    def test_what_opens_later_is_not_listed_before_and_stays_once_it_is(self) -> None:
        [thanks] = owed([self.FACTS], DEFAULT, [BY_KIND[Kind.THANK_YOU]]).values()
        later = replace(thanks, opens_at=at(25, 8))
        due_then = {later.key: later}
        assert reconcile([], due_then, at(24, 11)) == ()
        assert reconcile([], due_then, at(25, 8)) == (Create(later),)
        assert reconcile([listed(later)], due_then, at(24, 11)) == ()
        assert reconcile([listed(later, TaskState.CANCELLED)], due_then, at(24, 11)) == ()

    def test_what_is_no_longer_owed_falls_away_and_what_was_done_stays(self) -> None:
        first, second = (listed(each) for each in owed([self.FACTS], DEFAULT).values())
        done = replace(second, state=TaskState.DONE)
        assert reconcile([first, done], {}, at(24, 11)) == (Cancel(first.key),)


def test_every_row_says_in_words_what_it_does() -> None:
    for rule in RULES:
        assert rule.line.startswith("P")
        assert all(text.endswith(".") for text in (rule.happened, rule.owed, rule.clock))
        assert Answer.DO in rule.answers


def test_a_title_names_the_contact_or_what_it_is_about() -> None:
    unnamed = [rule.kind for rule in RULES if "{name}" not in rule.title and "{about}" not in rule.title]
    assert unnamed == [Kind.LIST_PEOPLE]


def test_each_kind_but_ones_own_has_one_row() -> None:
    assert {*BY_KIND, Kind.OWN} == {*Kind}
    assert len(RULES) == len(BY_KIND) == len(Kind) - 1


def test_only_a_thank_you_is_never_not_needed() -> None:
    assert [rule.kind for rule in RULES if Answer.NOT_NEEDED not in rule.answers] == [Kind.THANK_YOU]


@pytest.mark.parametrize("state", TaskState)
def test_every_state_of_a_task_knows_its_answers(state: TaskState) -> None:
    assert answers(state, DONE_OR_IMPOSSIBLE) == (DONE_OR_IMPOSSIBLE if state is TaskState.OPEN else AFTERWARDS[state])
