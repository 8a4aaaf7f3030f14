"""What we suggest to send passes our own message check, once the person has put in their words."""

from dataclasses import replace
from itertools import product

import pytest

from colloquy.checks.rules import Message, check_message
from colloquy.outreach.rules.own_words import UNFILLED
from colloquy.outreach.rules.shipped import draft
from colloquy.outreach.rules.trial import SAMPLE
from colloquy.outreach.rules.vocabulary import WRITTEN, Kind, Medium
from colloquy.questions.rules.words import Form

OWN = "Your talk at the museum in October made me curious about loans."
DRAFTS = list(product(Kind, sorted(WRITTEN), Form, [False, True]))


def found(kind: Kind, form: Form, text: str) -> list[str]:
    message = Message(kind, form, SAMPLE.contact_name, SAMPLE.organization, SAMPLE.named_by, text)
    return [finding.code for finding in check_message(message)]


@pytest.mark.parametrize(("kind", "medium", "form", "discouraging"), DRAFTS)
def test_a_draft_in_the_persons_own_words_has_no_finding(
    kind: Kind, medium: Medium, form: Form, *, discouraging: bool
) -> None:
    text = draft(kind, medium, replace(SAMPLE, form=form, discouraging=discouraging)).body
    assert found(kind, form, UNFILLED.sub(OWN, text)) == []


@pytest.mark.parametrize(("kind", "medium", "form", "discouraging"), DRAFTS)
def test_a_place_left_open_is_noticed(kind: Kind, medium: Medium, form: Form, *, discouraging: bool) -> None:
    made = draft(kind, medium, replace(SAMPLE, form=form, discouraging=discouraging))
    assert ("placeholder_left" in found(kind, form, made.body)) is bool(made.places)
