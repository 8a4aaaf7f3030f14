"""What was looked up before a talk."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from colloquy.policy.rules.office import DEFAULT
from colloquy.research.rules.file import CHECKLIST, About, Item, Part, SourceKind, already_noted, bibliography, look

TODAY = date(2026, 11, 23)
LOANS = Item(
    id="1",
    kind=SourceKind.TRADE_PRESS,
    text="How museum loans are insured",
    part=Part.ROLE,
    dated=date(2026, 10, 3),
    link="https://example.org/loans",
)


@pytest.mark.parametrize("about", About)
def test_an_empty_file_says_what_to_look_for(about: About) -> None:
    found = look(about, [], TODAY)
    assert [part for part, _ in found.missing] == list(CHECKLIST[about])
    assert not found.complete


def test_every_part_belongs_to_one_kind_of_file() -> None:
    parts = [part for checklist in CHECKLIST.values() for part in checklist]
    assert sorted(parts) == sorted(Part)


def test_what_is_there_is_not_missing() -> None:
    assert Part.ROLE not in dict(look(About.CONTACT, [LOANS], TODAY).missing)


def test_what_was_found_long_ago_is_stale_and_what_has_no_date_says_so() -> None:
    old = replace(LOANS, id="2", dated=TODAY - DEFAULT.research_stale_after - timedelta(days=1))
    undated = replace(LOANS, id="3", dated=None)
    found = look(About.CONTACT, [LOANS, old, undated], TODAY)
    assert (found.stale, found.undated) == (("2",), ("3",))
    shorter = replace(DEFAULT, research_stale_after=timedelta(days=30))
    assert look(About.CONTACT, [LOANS], TODAY, shorter).stale == ("1",)


def test_several_items_of_one_kind_of_source_get_a_remark() -> None:
    other = replace(LOANS, id="2", kind=SourceKind.INTERNET)
    assert look(About.CONTACT, [LOANS, replace(LOANS, id="2")], TODAY).one_kind is not None
    assert look(About.CONTACT, [LOANS, other], TODAY).one_kind is None
    assert look(About.CONTACT, [LOANS], TODAY).one_kind is None


def test_a_question_that_was_looked_up_is_turned_towards_what_it_means() -> None:
    found = already_noted("How are museums' loans insured?", [LOANS])
    assert found is not None
    assert found.item_id == "1"
    assert "October 3, 2026" in found.reason.text
    assert already_noted("What do you enjoy about loans?", [LOANS]) is None
    assert already_noted("What?", []) is None


def test_the_sources_can_be_printed() -> None:
    assert bibliography([replace(LOANS, id="2", dated=None, link=""), LOANS]) == (
        "How museum loans are insured. no date",
        "How museum loans are insured. 2026-10-03. https://example.org/loans",
    )
