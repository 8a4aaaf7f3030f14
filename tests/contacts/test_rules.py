from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from colloquy.contacts.rules import positions
from colloquy.contacts.rules.keys import email_key, keys_of_contact, phone_key, profile_key
from colloquy.contacts.rules.likeness import alike_key, distance, similar
from colloquy.contacts.rules.merging import FIELDS, Choice, choices_for, merged
from colloquy.contacts.rules.sources import PROMPTS
from colloquy.contacts.rules.vocabulary import Source
from colloquy.contacts.schemas import ContactPatch

EMPTY = {"external_keys": [], "links": [], "emails": [], "phones": [], "tags": [], "name": ""}


def test_one_address_number_or_page_has_one_key_however_it_is_written() -> None:
    assert email_key(" Jo@X.org") == email_key("jo@x.ORG")
    assert phone_key("+33 6 12 34 56 78") == phone_key("06 12 34 56 78")
    assert profile_key("https://www.LinkedIn.com/in/jo/?x=1") == profile_key("linkedin.com/in/jo")


def test_a_contacts_keys_are_each_there_once() -> None:
    row = {**EMPTY, "name": "Jo Okafor", "tags": ["Law", "law"], "external_keys": ["uid:7", "linkedin.com/in/jo"],
           "links": [{"url": "https://linkedin.com/in/jo"}]}  # fmt: skip
    assert [tuple(key) for key in keys_of_contact(row, "Museum")] == [
        ("uid", "7"), ("profile", "linkedin.com/in/jo"), ("name", "jo okafor|museum"), ("alike", "j okfr"),
        ("tag", "law"),
    ]  # fmt: skip


def test_names_are_similar_when_one_may_be_the_other_misspelt_or_shortened() -> None:
    for one, other in (("Jo Okafor", "Joanna Okafor"), ("Anna Meyer", "Ana Meier"), ("J. Smith", "Jane Smith")):
        assert alike_key(one) == alike_key(other)
        assert similar(one, other)
    for one, other in (("John Smith", "Jane Smith"), ("Jo Okafor", "Jo Okello"), ("Jo", "Jo Smith")):
        assert not similar(one, other)


@given(st.text("abc", max_size=6), st.text("abc", max_size=6), st.integers(0, 6))
def test_a_distance_is_the_same_both_ways_and_stops_counting_when_it_is_too_much(
    one: str, other: str, most: int
) -> None:
    assert distance(one, other, most) == distance(other, one, most)
    assert (distance(one, other, most) == 0) == (one == other)
    assert distance(one, other, most) == min(distance(one, other, 20), most + 1)


def test_the_position_begun_last_among_those_that_go_on_is_current() -> None:
    old = {"id": "1", "started_on": date(2020, 1, 1), "ended_on": None}
    over = {"id": "2", "started_on": date(2024, 1, 1), "ended_on": date(2025, 1, 1)}
    undated = {"id": "3", "started_on": None, "ended_on": None}
    assert positions.current([undated, old, over]) is old
    assert positions.current([over]) is None


def test_every_source_has_its_question() -> None:
    assert set(PROMPTS) == set(Source)


def test_every_field_that_can_be_changed_is_merged() -> None:
    assert set(ContactPatch.model_fields) == {field for field in FIELDS if choices_for(field)}


def test_merging_with_one_side_chosen_throughout_gives_that_side() -> None:
    this: dict[str, Any] = {field: [] for field in FIELDS} | {
        "id": "a",
        "name": "A",
        "notes": "x",
        "comfort": None,
        "named_by_id": "b",
    }
    other: dict[str, Any] = {field: [] for field in FIELDS} | {
        "id": "b",
        "name": "B",
        "notes": "",
        "comfort": 2,
        "named_by_id": None,
    }
    for choice, side in ((Choice.THIS, this), (Choice.OTHER, other)):
        results = {field.field: field.result for field in merged(this, other, dict.fromkeys(FIELDS, choice))}
        assert results == {field: side[field] for field in FIELDS} | {"named_by_id": None}
