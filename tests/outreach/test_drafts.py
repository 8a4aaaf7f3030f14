"""Drafts from our templates: what is known is filled in, what is the person's is left to them."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colloquy.contacts.rules.vocabulary import Source
from colloquy.outreach.rules.context import LABELS, NAMES, Context, address, minutes, source_sentence, spoken
from colloquy.outreach.rules.own_words import likeness, unfilled
from colloquy.outreach.rules.render import render
from colloquy.outreach.rules.shipped import Name, draft, shipped_templates
from colloquy.outreach.rules.template import Fault, Template, faults
from colloquy.outreach.rules.trial import SAMPLE
from colloquy.outreach.rules.vocabulary import Kind, Medium
from colloquy.policy.rules.office import DEFAULT
from colloquy.questions.rules.words import Form

BARE = Context(my_name="Ana Lopez", contact_name="Ben Okafor")
ALL = list(product(Kind, Medium))


@pytest.mark.parametrize("name", shipped_templates(), ids=str)
def test_our_own_templates_have_no_fault(name: Name) -> None:
    assert faults(shipped_templates()[name], NAMES) == ()


@pytest.mark.parametrize(("kind", "medium"), ALL)
def test_there_is_a_template_for_every_kind_and_medium(kind: Kind, medium: Medium) -> None:
    assert draft(kind, medium, SAMPLE).body


@pytest.mark.parametrize(("kind", "medium"), ALL)
@pytest.mark.parametrize("form", Form)
@pytest.mark.parametrize("context", [BARE, SAMPLE], ids=["bare", "full"])
def test_no_braces_conditions_or_double_spaces_are_left(
    kind: Kind, medium: Medium, form: Form, context: Context
) -> None:
    found = draft(kind, medium, replace(context, form=form))
    for text in (found.subject, found.body):
        assert not set("{}|") & set(text)
        assert "  " not in text
        assert "\n\n\n" not in text
        assert "None" not in text
    assert all(not line.startswith(("?", "!")) for line in found.body.splitlines())


@pytest.mark.parametrize("medium", [Medium.LETTER, Medium.EMAIL])
@pytest.mark.parametrize("kind", [Kind.REQUEST, Kind.THANK_YOU, Kind.UPDATE, Kind.RENEWED_CONTACT])
def test_what_matters_in_a_letter_asks_for_the_persons_own_words(kind: Kind, medium: Medium) -> None:
    found = draft(kind, medium, SAMPLE)
    assert found.places
    assert [found.body[place.start : place.end] for place in found.places] == [
        f"[Your words: {place.prompt}]" for place in found.places
    ]
    assert unfilled(found.body) == tuple(place.prompt for place in found.places)


@pytest.mark.parametrize("medium", Medium)
def test_the_source_is_cited_in_every_request_when_their_name_may_be_used(medium: Medium) -> None:
    assert "Maria Ruiz" in draft(Kind.REQUEST, medium, SAMPLE).body


@pytest.mark.parametrize(("kind", "medium"), ALL)
def test_a_source_who_has_not_said_yes_is_never_named(kind: Kind, medium: Medium) -> None:
    found = draft(kind, medium, replace(SAMPLE, may_use_name=False))
    assert "Maria" not in found.subject + found.body


def test_the_directory_needs_no_consent_and_a_parent_is_told_of_in_other_words() -> None:
    alum = replace(SAMPLE, source=Source.ALUMNI_DIRECTORY, named_by=None, may_use_name=False)
    assert source_sentence(alum) == "I found your name in our alumni directory."
    assert source_sentence(replace(SAMPLE, source=Source.PARENTS_FRIEND)) == "Maria Ruiz told me about you."
    assert source_sentence(BARE) is None


@pytest.mark.parametrize("medium", Medium)
def test_a_request_says_that_it_is_no_job_hunt_and_how_long_it_takes(medium: Medium) -> None:
    body = draft(Kind.REQUEST, medium, SAMPLE, replace(DEFAULT, ask_minutes=35)).body
    assert "not for a job" in body or "not looking for a job" in body
    assert "35 minutes" in body


def test_minutes_follow_the_form_and_the_policy() -> None:
    assert minutes(replace(BARE, form=Form.CORRESPONDENCE)) is None
    assert minutes(replace(BARE, form=Form.BRIEF_EXCHANGE)) == "5 minutes"
    assert minutes(replace(BARE, form=Form.BRIEF_EXCHANGE, minutes=90)) == "20 minutes"
    assert minutes(replace(BARE, minutes=25)) == "25 minutes"
    assert minutes(BARE) == "30 minutes"


def test_a_visit_is_asked_for_at_their_workplace_and_always_at_their_convenience() -> None:
    assert "at your workplace" in draft(Kind.REQUEST, Medium.EMAIL, replace(SAMPLE, form=Form.WORKPLACE)).body
    for form in Form:
        assert "suit" in draft(Kind.REQUEST, Medium.EMAIL, replace(SAMPLE, form=form)).body


def test_a_letter_announces_the_call() -> None:
    assert "I will call you on Tuesday, December 1" in draft(Kind.REQUEST, Medium.LETTER, SAMPLE).body
    assert "in about a week" in draft(Kind.REQUEST, Medium.LETTER, replace(SAMPLE, call_day=None)).body


def test_thanks_name_two_things_that_were_said() -> None:
    body = draft(Kind.THANK_YOU, Medium.LETTER, SAMPLE).body
    assert "Half the time goes into loans." in body
    assert "Labels are written last." in body


def test_thanks_after_a_discouraging_talk_have_their_own_gracious_words() -> None:
    said = (draft(Kind.THANK_YOU, Medium.EMAIL, replace(SAMPLE, discouraging=it)).body for it in (False, True))
    plain, gracious = said
    assert plain != gracious
    assert "candid" in gracious
    assert "Thank you" in gracious


def test_only_a_renewed_contact_speaks_of_leads_or_a_resume() -> None:
    for name in shipped_templates():
        body = draft(name.kind, name.medium, replace(SAMPLE, discouraging=name.discouraging)).body
        told = "leads" in body or "resume" in body
        assert not told or name.kind is Kind.RENEWED_CONTACT


def test_a_renewed_contact_recalls_the_talk_and_says_where_one_stands() -> None:
    body = draft(Kind.RENEWED_CONTACT, Medium.EMAIL, SAMPLE).body
    assert all(words in body for words in ("Tuesday, November 3", "I finish my degree in May.", "A first position"))


def test_friends_are_greeted_by_given_name_and_others_with_their_title() -> None:
    assert address(replace(SAMPLE, source=Source.FRIEND)) == "Ben"
    assert address(SAMPLE) == "Dr. Okafor"
    assert address(replace(SAMPLE, prefix="")) == "Ben Okafor"


def test_a_time_is_told_by_the_clocks_of_the_place() -> None:
    assert spoken(SAMPLE.scheduled_at, "America/New_York") == "Tuesday, December 1, at 2:30 PM EST"
    assert spoken(datetime(2026, 7, 1, 16, tzinfo=UTC), "America/New_York") == "Wednesday, July 1, at 12:00 PM EDT"
    assert spoken(datetime(2026, 7, 1, 4, tzinfo=UTC), "America/New_York") == "Wednesday, July 1, at 12:00 AM EDT"


def test_the_offices_own_template_comes_before_ours() -> None:
    own = {Name(Kind.REQUEST, Medium.EMAIL): Template("| {greeting}, may we talk?", "Hello")}
    found = draft(Kind.REQUEST, Medium.EMAIL, SAMPLE, own=own)
    assert (found.subject, found.body) == ("Hello", "Dear Dr. Okafor, may we talk?")


@pytest.mark.parametrize(
    ("body", "line", "words"),
    [
        ("Hello {nam}", 1, "'nam'"),
        ("Hello\n{my_name", 2, "brace"),
        ("?never Hello", 1, "'never'"),
        ("Hello [name]", 1, "square brackets"),
        ("[Your words: " + "x" * 49 + "]", 1, "48"),
        ("  ", 1, "1 to"),
        ("{my_name.__class__}", 1, "__class__"),
    ],
)
def test_a_fault_in_a_template_is_told_with_its_line(body: str, line: int, words: str) -> None:
    found = faults(Template(body), NAMES)
    assert any(each.line == line and words in each.detail for each in found)


def test_a_subject_of_two_lines_is_a_fault() -> None:
    assert Fault(0, "must be one line of at most 200 characters") in faults(Template("Hello", "a\nb"), NAMES)


@given(value=st.text(max_size=60))
def test_what_is_filled_in_is_never_read_as_a_template(value: str) -> None:
    found = render(Template("{news}{my_name}[Your words: x]"), {"news": value, "my_name": "Ana"}, LABELS)
    head = value or "[Your words: what has happened since]"
    assert found.body == f"{head}Ana[Your words: x]"
    last = found.places[-1]
    assert found.body[last.start : last.end] == "[Your words: x]"


@given(body=st.text("{}[]?!| \nab_", max_size=60), subject=st.text("{}[]?!| ab_", max_size=20))
def test_any_text_can_be_looked_at_and_rendered(body: str, subject: str) -> None:
    faults(Template(body, subject), NAMES)
    found = render(Template(body, subject), {}, LABELS)
    assert all(found.body[place.start : place.end].startswith("[Your words: ") for place in found.places)


def test_a_draft_left_as_it_was_gets_a_nudge_and_ones_own_words_get_none() -> None:
    untouched = draft(Kind.REQUEST, Medium.EMAIL, SAMPLE)
    assert likeness(untouched.body, untouched).nudge is not None
    own = "Dear Dr. Okafor, Maria Ruiz told me how you hung the river show, and I have been thinking about it since."
    assert likeness(own, untouched).nudge is None
    assert likeness("", untouched).share == 0.0
