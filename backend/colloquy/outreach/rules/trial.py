"""A template tried out on two invented people: what would come of it, before anybody gets it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Final

from colloquy.contacts.rules.vocabulary import Source
from colloquy.outreach.rules.context import LABELS, Context, values
from colloquy.outreach.rules.own_words import UNFILLED
from colloquy.outreach.rules.render import Draft, render
from colloquy.outreach.rules.shipped import Name
from colloquy.outreach.rules.template import Template
from colloquy.outreach.rules.vocabulary import Kind
from colloquy.policy.rules.office import DEFAULT, Policy
from colloquy.questions.rules.words import Form

SAMPLE: Final = Context(
    my_name="Ana Lopez",
    my_introduction="a junior in history at Linden College",
    my_phone="555 0100",
    contact_name="Ben Okafor",
    given_name="Ben",
    family_name="Okafor",
    prefix="Dr.",
    organization="Linden Museum",
    field="museum curation",
    source=Source.REFERRAL,
    named_by="Maria Ruiz",
    may_use_name=True,
    scheduled_at=datetime(2026, 12, 1, 19, 30, tzinfo=UTC),
    zone="America/New_York",
    place="12 Elm Street",
    call_day=date(2026, 12, 1),
    talk_date=date(2026, 11, 3),
    goals=("How curators decide what is shown",),
    points=("Half the time goes into loans", "Labels are written last"),
    suggestion="I have joined the museum society",
    news="I have chosen museum studies as my major",
    situation="I finish my degree in May",
    focus="A first position in collections",
)
"""Everything is known, so that whatever the message then lacks is the template's."""
ASKING: Final = "I heard your talk at the museum in October."
"""It says neither what one hopes to learn nor for how long: that is the template's to say."""
AFTERWARDS: Final = "What you told me about loans made me see how much of the work is trust."


def tried(name: Name, template: Template, form: Form = Form.WORKPLACE, policy: Policy = DEFAULT) -> Draft:
    """What a template makes for the two, with the places for one's own words still open."""
    context = replace(SAMPLE, form=form, discouraging=name.discouraging)
    return render(template, values(context, policy), LABELS)


def in_own_words(kind: Kind, text: str) -> str:
    """A draft as it would go out: somebody has put in their words."""
    return UNFILLED.sub(ASKING if kind is Kind.REQUEST else AFTERWARDS, text)
