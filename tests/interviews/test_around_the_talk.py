"""Getting there, closing well, and writing it up."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colloquy.interviews.rules.closing import (
    Answer,
    ClosingStep,
    Said,
    answer_problem,
    keeps_in_touch,
    left,
    may_close,
    steps,
)
from colloquy.interviews.rules.debrief import (
    Capture,
    Claim,
    Drawer,
    expected_and_learned,
    on_the_record,
    sort_captures,
    written,
)
from colloquy.interviews.rules.forms import Form
from colloquy.interviews.rules.travel import Trip, journey, venue_note, visit_kit
from colloquy.interviews.rules.vocabulary import NoteKind, Topic
from colloquy.policy.rules.office import DEFAULT, ResumeUse

START = datetime(2026, 11, 23, 15, tzinfo=UTC)
NEW_YORK = "America/New_York"


def codes(trip: Trip, *, resume: ResumeUse = ResumeUse.NEAR_THE_END) -> list[str]:
    return [item.code for item in visit_kit(trip, replace(DEFAULT, resume=resume))]


def test_one_leaves_early_enough_to_look_around() -> None:
    found = journey(Form.WORKPLACE, START, timedelta(minutes=35), margin=timedelta(minutes=5))
    assert found is not None
    assert found.arrive_at == START - timedelta(minutes=10)
    assert found.leave_at == START - timedelta(minutes=50)


def test_the_way_takes_as_long_in_the_night_the_clocks_change() -> None:
    start = datetime(2026, 3, 8, 3, 15, tzinfo=ZoneInfo(NEW_YORK)).astimezone(UTC)  # the clocks went from 2 to 3
    found = journey(Form.ELSEWHERE, start, timedelta(minutes=20))
    assert found is not None
    assert found.leave_at.astimezone(ZoneInfo(NEW_YORK)).strftime("%H:%M") == "01:45"


@pytest.mark.parametrize("form", [Form.PHONE, Form.VIDEO, Form.CORRESPONDENCE, Form.BRIEF_EXCHANGE])
def test_nobody_travels_to_a_talk_at_a_distance(form: Form) -> None:
    assert journey(form, START, timedelta(minutes=20)) is None


def test_without_a_date_or_a_way_there_is_no_time_to_leave() -> None:
    assert journey(Form.WORKPLACE, None, timedelta(minutes=20)) is None
    assert journey(Form.WORKPLACE, START, None) is None


def test_a_visitor_packs_more_than_a_caller_and_a_letter_nothing() -> None:
    assert codes(Trip(form=Form.WORKPLACE)) == ["questions", "paper", "address", "phone", "resume", "clothes"]
    assert codes(Trip(form=Form.PHONE)) == ["questions", "paper"]
    assert codes(Trip(form=Form.CORRESPONDENCE)) == []


def test_an_office_that_wants_no_resume_packs_none() -> None:
    assert "resume" not in codes(Trip(form=Form.WORKPLACE), resume=ResumeUse.NEVER)


def test_there_is_a_copy_of_the_resume_for_everybody_one_meets() -> None:
    texts = {item.code: item.text for item in visit_kit(Trip(form=Form.WORKPLACE, people=3, questions=8))}
    assert texts["resume"].startswith("3 copies")
    assert texts["questions"].endswith("8")


def test_whoever_invited_offers_to_pay() -> None:
    cafe = Trip(form=Form.ELSEWHERE, venue_costs=True)
    assert "money" in codes(cafe)
    note = venue_note(cafe, "$12")
    assert note is not None
    assert note.text == "You invited, so offer to pay. About $12."
    assert "your own" in getattr(venue_note(replace(cafe, i_invited=False)), "text", "")
    assert venue_note(Trip(form=Form.WORKPLACE)) is None


# Closing.

YES, NO = Answer(Said.YES, "Ben Okafor"), Answer(Said.NO)
SILENT, EXCUSED = Answer(Said.NOT_ASKED, " "), Answer(Said.NOT_ASKED, "They had to run")


def test_the_closing_goes_from_names_to_thanks() -> None:
    assert steps(Form.PHONE) == tuple(ClosingStep)
    assert steps(Form.BRIEF_EXCHANGE) == (ClosingStep.NAMES, ClosingStep.THANKS)
    assert ClosingStep.RESUME_ADVICE not in steps(Form.PHONE, replace(DEFAULT, resume=ResumeUse.NEVER))


@pytest.mark.parametrize("form", Form)
def test_every_form_asks_for_names_and_ends_with_thanks(form: Form) -> None:
    assert steps(form)[0] is ClosingStep.NAMES
    assert steps(form)[-1] is ClosingStep.THANKS


def test_a_step_not_asked_wants_its_reason() -> None:
    assert answer_problem(SILENT) is not None
    assert answer_problem(EXCUSED) is None
    assert answer_problem(NO) is None


def test_what_is_left_is_said_in_order() -> None:
    answers = {ClosingStep.NAMES: YES, ClosingStep.RESUME_ADVICE: SILENT}
    assert left(Form.PHONE, answers) == (ClosingStep.RESUME_ADVICE, ClosingStep.KEEP_IN_TOUCH, ClosingStep.THANKS)
    assert left(Form.PHONE, dict.fromkeys(ClosingStep, EXCUSED)) == ()


def test_a_talk_is_put_away_once_it_is_said_whether_names_were_asked_for() -> None:
    assert not may_close({})
    assert not may_close({ClosingStep.NAMES: SILENT})
    assert all(may_close({ClosingStep.NAMES: answer}) for answer in (YES, NO, EXCUSED))


@pytest.mark.parametrize("answer", [NO, SILENT, EXCUSED, None])
def test_nothing_but_a_yes_is_leave_to_keep_in_touch(answer: Answer | None) -> None:
    assert not keeps_in_touch({} if answer is None else {ClosingStep.KEEP_IN_TOUCH: answer})
    assert keeps_in_touch({ClosingStep.KEEP_IN_TOUCH: YES})


# Writing it up.


def capture(kind: NoteKind, text: str, topic: Topic | None = None, *, secret: bool = False) -> Capture:
    return Capture(id=text, kind=kind, text=text, at=START, topic=topic, off_the_record=secret)


@pytest.mark.parametrize(
    ("kind", "text", "drawer", "claim"),
    [
        (NoteKind.POINT, "Loans take half of the time", Drawer.LEARNED, Claim.FACT),
        (NoteKind.POINT, "She finds the paperwork frustrating", Drawer.LEARNED, Claim.OPINION),
        (NoteKind.POINT, "I could not sit that long", Drawer.LEARNED, Claim.MY_REACTION),
        (NoteKind.QUOTE, "You live with the objects", Drawer.LEARNED, Claim.OPINION),
        (NoteKind.IMPRESSION, "Quiet rooms, everybody whispers", Drawer.LEARNED, Claim.MY_REACTION),
        (NoteKind.TERM, "accession", Drawer.TERMS, None),
        (NoteKind.PERSON, "Dana Wells at the city archive", Drawer.PEOPLE, None),
        (NoteKind.SUGGESTION, "Join the museum society", Drawer.SUGGESTIONS, None),
        (NoteKind.POINT, "Joined the archive in 2009", Drawer.PATH_STEPS, None),
    ],
)
def test_each_line_goes_into_its_drawer(kind: NoteKind, text: str, drawer: Drawer, claim: Claim | None) -> None:
    (found,) = sort_captures([capture(kind, text)])
    assert (found.drawer, found.claim) == (drawer, claim)


def test_a_step_of_a_career_keeps_its_years() -> None:
    lines = ["Worked at the archive 2009-2014", "Started 2014 to now", "Moved into teaching"]
    found = sort_captures(capture(NoteKind.POINT, text, Topic.PATHS) for text in lines)
    assert {line.text: line.years for line in found} == {lines[0]: (2009, 2014), lines[1]: (2014, None), lines[2]: None}
    assert all(line.drawer is Drawer.PATH_STEPS for line in found)


def test_off_the_record_stays_off_the_record() -> None:
    lines = sort_captures([capture(NoteKind.POINT, "a"), capture(NoteKind.POINT, "b", secret=True)])
    assert [line.text for line in on_the_record(lines)] == ["a"]


@given(
    captures=st.lists(
        st.builds(
            Capture,
            id=st.text(max_size=4),
            kind=st.sampled_from(NoteKind),
            text=st.text(max_size=60),
            at=st.integers(0, 90).map(lambda minutes: START + timedelta(minutes=minutes)),
            off_the_record=st.booleans(),
            topic=st.none() | st.sampled_from(Topic),
        ),
        unique_by=lambda each: each.id,
    )
)
def test_every_line_is_sorted_once_and_none_is_lost(captures: list[Capture]) -> None:
    found = sort_captures(captures)
    assert sorted(line.capture_id for line in found) == sorted(each.id for each in captures)
    secret = {each.id for each in captures if each.off_the_record}
    assert {line.capture_id for line in found if line.off_the_record} == secret


@pytest.mark.parametrize(
    ("later", "in_time", "note"),
    [
        (timedelta(minutes=-3), True, None),
        (timedelta(minutes=90), True, None),
        (timedelta(hours=3), False, "Written 3 hours later"),
        (timedelta(hours=20), False, "Written the next day"),
        (timedelta(days=3), False, "Written 3 days later"),
    ],
)
def test_how_soon_it_was_written_stays_on_the_record(later: timedelta, note: str | None, *, in_time: bool) -> None:
    found = written(START, START + later, NEW_YORK)
    assert (found.in_time, found.note) == (in_time, note)
    assert found.minutes >= 0


def test_past_midnight_is_the_next_day_by_the_clocks_of_the_place() -> None:
    late = datetime(2026, 11, 24, 4, 50, tzinfo=UTC)  # ten to twelve at night in New York
    assert written(late, late + timedelta(minutes=20), NEW_YORK).note == "Written the next day"
    assert written(late, late + timedelta(minutes=20), "UTC").in_time


def test_what_was_expected_stands_beside_what_was_learned() -> None:
    assert expected_and_learned(["a", "b", "c"], [True, False]) == (("a", True), ("b", False), ("c", None))
